import { describe, expect, it } from "vitest";
import { countWords, sentencesOf, wordsOf } from "../../../src/article/text.ts";

describe("sentences", () => {
  it.each([
    [
      "en",
      "He met Dr. Orr in the U.S. on Jan. 5. He left.",
      ["He met Dr. Orr in the U.S. on Jan. 5.", "He left."],
    ],
    ["en", "They live in the U.S. The house is old.", ["They live in the U.S.", "The house is old."]],
    ["en", "“It is late. We go,” she said. He stayed.", ["“It is late. We go,” she said.", "He stayed."]],
    ["en", '"Is it late?" asked J. K. Orr. Nobody knew.', ['"Is it late?" asked J. K. Orr.', "Nobody knew."]],
    [
      "de",
      "Am 3. Mai kam Prof. Orr. „Es ist spät. Wir gehen“, sagte er.",
      ["Am 3. Mai kam Prof. Orr.", "„Es ist spät. Wir gehen“, sagte er."],
    ],
    [
      "fr",
      "M. Orr est parti. « Il est tard. On y va », dit-il.",
      ["M. Orr est parti.", "« Il est tard. On y va », dit-il."],
    ],
    ["ja", "「遅い。行こう」と彼は言った。皆が帰った。", ["「遅い。行こう」と彼は言った。", "皆が帰った。"]],
    ["en", "One line\nAnother line", ["One line", "Another line"]],
  ])("in %s: %j", (language, text, expected) => {
    const sentences = sentencesOf(text, language);
    expect(sentences.map((s) => s.text)).toEqual(expected);
    for (const { text: own, start, end } of sentences) expect(text.slice(start, end)).toBe(own);
  });

  it("does not let a quotation mark without its fellow swallow the text", () => {
    const text = `"${"The tide came in again. ".repeat(100)}`;
    expect(sentencesOf(text, "en").length).toBeGreaterThan(50);
  });
});

describe("words", () => {
  it.each(["en", "de", "fr", "ru", "ar", "ko", "ja", "zh", "th", null])(
    "are counted as they are cut (%s)",
    (language) => {
      const text =
        "Don’t split U.S. at 3.14 or 1,000 l’heure co-op Straße — 한국어 문장 мир слово السلام عليكم _x_";
      expect(countWords(text, language)).toBe(wordsOf(text, language).length);
      expect(countWords("これは古い塔の話。", language)).toBe(wordsOf("これは古い塔の話。", language).length);
    },
  );

  it("take any string for a language without failing", () => {
    expect(wordsOf("two words", "no such language!").length).toBe(2);
  });

  it("come by the tens of thousands", () => {
    expect(wordsOf("The tide came in over the flats. ".repeat(7200), "en").length).toBeGreaterThan(50_000);
  });
});
