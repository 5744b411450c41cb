import { describe, expect, it } from "vitest";
import { speechTestFor } from "../../../src/article/speaker-words.ts";
import { remembering } from "../../../src/article/speech-memory.ts";

describe("remembering", () => {
  it("answers as the test that it remembers, the second time too", () => {
    const plain = speechTestFor("en");
    const test = remembering(plain);
    for (const word of ["said", "Said", "harbour", "she", "according", "said", "harbour", "she"]) {
      expect(test.isVerb(word)).toBe(plain.isVerb(word));
      expect(test.isSource(word)).toBe(plain.isSource(word));
      expect(test.isPronoun(word)).toBe(plain.isPronoun(word));
    }
    expect(test.isVerb("said")).toBe(true);
    expect(test.isVerb("harbour")).toBe(false);
    expect(test.known).toBe(true);
  });

  it("asks once for each word", () => {
    const asked: string[] = [];
    const isVerb = (word: string) => asked.push(word) > 0;
    const test = remembering({ ...speechTestFor("en"), isVerb });
    for (const word of ["rows", "tides", "rows", "rows"]) test.isVerb(word);
    expect(asked).toEqual(["rows", "tides"]);
  });
});
