import { expect, it } from "vitest";
import { speechTestFor } from "../../../src/article/speaker-words.ts";
import { SPEECH_SETS } from "../../../src/article/speech-sets.ts";
import { stopWordsOf } from "../../../src/article/stop-words.ts";
import { WORD_SETS } from "../../../src/article/word-sets.ts";
import { SPEECH_VERBS } from "../../../src/commands/word-lists/speech-verbs.ts";
import { speechSets, wordSets } from "../../../src/commands/word-lists/word-sets.ts";

it("the sets in the extension are made of the lists as they are now (else: npm run words)", () => {
  expect(wordSets()).toEqual(WORD_SETS);
  expect(speechSets()).toEqual(SPEECH_SETS);
});

it("leave subjects that they once took for their own to the articles", () => {
  expect(stopWordsOf("en").roleOf("acquisition")).toBe("content");
  expect(stopWordsOf("fr").roleOf("chèvres")).toBe("content");
});

it("cover at least twenty languages", () => {
  expect(Object.keys(wordSets()).length).toBeGreaterThanOrEqual(20);
});

it("know every verb of speech that is listed, whole or by its stem", () => {
  const unknown = Object.entries(SPEECH_VERBS).flatMap(([code, list]) => {
    const { isVerb } = speechTestFor(code);
    return list.split(" ").filter((word) => !word.endsWith("*") && !isVerb(word));
  });
  expect(unknown).toEqual([]);
  expect(speechTestFor("de").isVerb("sagte")).toBe(true);
  expect(speechTestFor("de").isVerb("haus")).toBe(false);
});
