import { expect, test } from "vitest";
import messages from "../../../assets/_locales/en/messages.json" with { type: "json" };
import { COLOURS } from "../../../src/model/annotation.ts";
import { colourName } from "../../../src/ui/colour-name.ts";
import { counted, message } from "../../../src/ui/messages.ts";

test("every counted string has both its forms", () => {
  const stems = Object.keys(messages).filter((key) => key.endsWith("One"));
  expect(stems.length).toBeGreaterThan(5);
  for (const key of stems) expect(messages).toHaveProperty(key.replace(/One$/, "Other"));
});

test("a counted string follows the number", () => {
  expect(counted("popupHighlights", 1)).toBe("1 highlight");
  expect(counted("popupHighlights", 2)).toBe("2 highlights");
  expect(counted("popupHighlights", 0)).toBe("0 highlights");
  expect(counted("popupWords", 12345)).toBe("12,345 words");
});

test("a string that is in no locale is an error, not an empty label", () => {
  // A key that the type forbids: what a misspelt dynamic key would be.
  expect(() => message("noSuchKey" as "uiUndo")).toThrow("noSuchKey");
});

test("each colour has a name of its own", () => {
  expect(new Set(COLOURS.map(colourName)).size).toBe(COLOURS.length);
});
