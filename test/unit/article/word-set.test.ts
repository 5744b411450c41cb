import { describe, expect, it } from "vitest";
import { packWords, SALTS, unpackWords } from "../../../src/article/word-set.ts";

const words = Array.from({ length: 700 }, (_, n) => `wort${n}ßéй語`);

describe("a word set", () => {
  it.each([[[]], [["a"]], [["the", "and"]], [["a", "b", "c", "d", "e", "f", "g"]], [words]])(
    "knows every word it was made of, of %j",
    (made) => {
      const set = unpackWords(packWords(made));
      expect(made.filter((word) => !set.has(word))).toEqual([]);
    },
  );

  it("takes hardly another word for one of them", () => {
    const set = unpackWords(packWords(words));
    const others = Array.from({ length: 20_000 }, (_, n) => `anderes${n}`).filter((word) => set.has(word));
    expect(others.length).toBeLessThan(20_000 / 700);
  });

  it("takes fewer the more room it has", () => {
    const set = unpackWords(packWords(words, 0, 16), 16);
    expect(words.filter((word) => !set.has(word))).toEqual([]);
    const others = Array.from({ length: 20_000 }, (_, n) => `anderes${n}`).filter((word) => set.has(word));
    expect(others.length).toBeLessThan(3);
  });

  it("needs two or three letters a word", () => {
    expect(packWords(words).length).toBeLessThan(2.3 * words.length);
  });

  it("takes other words for its own with another salt", () => {
    const others = Array.from({ length: 20_000 }, (_, n) => `anderes${n}`);
    const mistakes = [0, SALTS - 1].map((salt) => {
      const set = unpackWords(packWords(words, salt));
      expect(words.every((word) => set.has(word))).toBe(true);
      return others.filter((word) => set.has(word));
    });
    expect(mistakes[0]?.length).toBeGreaterThan(0);
    expect(mistakes[0]).not.toEqual(mistakes[1]);
  });

  it("refuses more words than it can count", () => {
    expect(() => packWords(Array.from({ length: 4096 }, (_, n) => `w${n}`))).toThrow("4096");
  });

  it("is empty when made of nothing", () => {
    expect(packWords([])).toBe("");
    expect(unpackWords("").has("")).toBe(false);
  });

  it("says the same whatever the order and however often a word comes", () => {
    expect(packWords(["b", "a", "b"])).toBe(packWords(["a", "b"]));
  });
});
