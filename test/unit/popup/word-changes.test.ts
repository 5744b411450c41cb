import { describe, expect, test } from "vitest";
import { wordChanges } from "../../../src/popup/word-changes.ts";

const shown = (text: string, other: string) =>
  wordChanges(text, other)
    .map((stretch) => (stretch.isShared ? stretch.text : `[${stretch.text}]`))
    .join("");

describe("telling which words were changed", () => {
  test.each([
    ["one word", "nine boats lay in the bay", "six boats lay in the bay", "[nine] boats lay in the bay"],
    ["words put in", "the old grey wall fell", "the wall fell", "the[ old grey] wall fell"],
    ["nothing but words taken out", "the wall fell", "the old grey wall fell", "the wall fell"],
    ["a word said twice", "on and on it went", "on it went", "on[ and on] it went"],
    ["all of it", "rain", "sun and wind", "[rain]"],
    [
      "a script without spaces",
      "\u6f01\u6e2f\u3067\u4f1a\u3046",
      "\u6f01\u6751\u3067\u4f1a\u3046",
      "\u6f01[\u6e2f]\u3067\u4f1a\u3046",
    ],
  ])("%s", (_, text, other, expected) => {
    expect(shown(text, other)).toBe(expected);
  });

  test("white space that changed is no change, and nothing of the text is lost", () => {
    const text = "the  keeper\nput the chairs   away";
    expect(shown(text, "the keeper put the chairs away")).toBe(text);
  });

  test("a passage too long to compare is shown whole", () => {
    const long = "word ".repeat(600);
    expect(wordChanges(long, `${long}more`)).toEqual([{ text: long, isShared: false }]);
  });
});
