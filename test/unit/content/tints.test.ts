import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, it } from "vitest";
import { tintOf } from "../../../src/content/tints.ts";
import { COLOURS } from "../../../src/model/annotation.ts";

const tokens = ["tokens.css", "tokens-own.css"]
  .map((file) => readFileSync(resolve(import.meta.dirname, "../../../src/ui", file), "utf8"))
  .join("");

function token(name: string, tone: "light" | "dark"): string | undefined {
  const [, light, dark] =
    new RegExp(`--${name}:\\s*light-dark\\((#[\\da-f]{6}), (#[\\da-f]{6})\\)`).exec(tokens) ?? [];
  return tone === "dark" ? dark : light;
}

it.each(COLOURS.flatMap((colour) => (["light", "dark"] as const).map((tone) => [colour, tone] as const)))(
  "%s marks on %s ground have the colours of the popup",
  (colour, tone) => {
    const { background, line, ink } = tintOf(colour, tone);
    expect([background, line, ink]).toEqual([
      token(`mark-${colour}-tint`, tone),
      token(`mark-${colour}-solid`, tone),
      token("ink", tone),
    ]);
  },
);

it("gives each colour an underline of its own, for readers who do not tell the colours apart", () => {
  expect(new Set(COLOURS.map((colour) => tintOf(colour, "light").underline)).size).toBe(COLOURS.length);
});
