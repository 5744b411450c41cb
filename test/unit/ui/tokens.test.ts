import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { COLOURS } from "../../../src/model/annotation.ts";

const css = readFileSync("src/ui/tokens.css", "utf8");
const own = readFileSync("src/ui/tokens-own.css", "utf8");
const light = tokensOf(css + own, 0);
const dark = tokensOf(css + own, 1);

describe.each([
  ["light", light],
  ["dark", dark],
])("the %s tokens", (_, tokens) => {
  const contrast = (a: string, b: string) => contrastOf(token(tokens, a), token(tokens, b));

  test.each(COLOURS)("text on the %s tint keeps 7:1, and its solid shade 3:1 on paper", (colour) => {
    expect(contrast("--ink", `--mark-${colour}-tint`)).toBeGreaterThanOrEqual(7);
    expect(contrast(`--mark-${colour}-solid`, "--paper")).toBeGreaterThanOrEqual(3);
  });

  test.each([
    ["--ink", "--paper"],
    ["--ink", "--paper-2"],
    ["--ink", "--accent-wash"],
    ["--muted", "--paper"],
    ["--muted", "--paper-2"],
    ["--muted", "--accent-wash"],
    ["--accent", "--paper"],
    ["--accent", "--accent-wash"],
    ["--accent-strong", "--accent-wash"],
    ["--danger", "--paper"],
    ["--danger", "--paper-2"],
    ["--danger", "--danger-wash"],
    ["--on-accent", "--accent"],
    ["--on-danger", "--danger"],
  ])("%s on %s keeps 4.5:1", (text, ground) => {
    expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
  });

  test("focus rings and the borders of controls keep 3:1 on paper", () => {
    expect(contrast("--focus", "--paper")).toBeGreaterThanOrEqual(3);
    expect(contrast("--line-strong", "--paper")).toBeGreaterThanOrEqual(3);
  });
});

test("under forced colours every ground and text is the reader's own", () => {
  const forced = css.slice(css.indexOf("forced-colors"));
  for (const name of ["--paper", "--paper-2", "--ink", "--muted", "--accent", "--danger", "--focus"]) {
    expect(forced).toMatch(new RegExp(`${name}: [A-Z]\\w+;`));
  }
});

/** The colours of a scheme: 0 light, 1 dark. */
function tokensOf(text: string, scheme: 0 | 1): Map<string, string> {
  const pairs = text.matchAll(/(--[\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g);
  return new Map([...pairs].map(([, name = "", ...shades]) => [name, shades[scheme] ?? ""]));
}

function token(tokens: Map<string, string>, name: string): string {
  const hex = tokens.get(name);
  if (hex === undefined) throw new Error(`no token ${name}`);
  return hex;
}

/** WCAG 2.2, relative luminance and contrast ratio. */
function contrastOf(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((i) => Number.parseInt(hex.slice(i, i + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
