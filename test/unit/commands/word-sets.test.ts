import { expect, it } from "vitest";
import { WORD_SETS } from "../../../src/article/word-sets.ts";
import { wordSets } from "../../../src/commands/word-lists/word-sets.ts";

it("the sets in the extension are made of the lists as they are now (else: npm run words)", () => {
  expect(wordSets()).toEqual(WORD_SETS);
});

it("cover at least twenty languages", () => {
  expect(Object.keys(wordSets()).length).toBeGreaterThanOrEqual(20);
});
