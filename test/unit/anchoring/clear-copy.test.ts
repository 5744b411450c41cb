import { describe, expect, it } from "vitest";
import { clearCopy } from "../../../src/anchoring/clear-copy.ts";
import { foldTable, foldText } from "../../../src/anchoring/fold.ts";
import { makePatterns, type Saved } from "../../../src/anchoring/pattern.ts";

const fold = (text: string) => foldText(text, foldTable());

const quote = {
  exact: "closed until further notice",
  prefix: "The old swimming bath in Tollgate Lane is ",
  suffix: ", the parish told its readers on Monday.",
};
const CLOSED = quote.prefix + quote.exact + quote.suffix;
const OTHER = "The railway museum beside the canal is closed until further notice for want of a roof.";

/** Where in the folded page the clear copy starts, null when none is clear. */
function copyOn(page: string, saved: Saved): number | null {
  const [pattern] = makePatterns([saved], fold);
  if (!pattern) throw new Error("no pattern");
  const text = fold(page);
  const words = fold(quote.exact);
  const copies: number[] = [];
  for (let at = 0; at + words.length <= text.length; at++) {
    if (words.codes.subarray(0, words.length).every((code, i) => text.codes[at + i] === code))
      copies.push(at);
  }
  return clearCopy(pattern, text, copies)?.start ?? null;
}

describe("a copy that needs no further search", () => {
  const alone: Saved = { quote, structure: { likeness: 0 } };
  const twice: Saved = { quote, structure: { likeness: 100, copy: 0, copies: 2, shared: [2, 0] } };
  const start = (before: string): number => fold(before + quote.prefix).length;

  it("stands in its surroundings, with another copy elsewhere", () => {
    expect(copyOn(`${OTHER} ${CLOSED}`, twice)).toBe(start(`${OTHER} `));
    expect(copyOn(`${CLOSED} ${OTHER}`, twice)).toBe(start(""));
  });

  it("is none of two that stand in the same surroundings", () => {
    expect(copyOn(`${CLOSED} ${CLOSED}`, twice)).toBeNull();
  });

  it("may have lost half its surroundings when the words are and were nowhere else", () => {
    const half = `${quote.prefix}${quote.exact}. Nobody has said why.`;
    expect(copyOn(half, alone)).toBe(start(""));
    expect(copyOn(half, twice)).toBeNull();
  });

  it("is none where the surroundings are strange", () => {
    expect(copyOn(OTHER, alone)).toBeNull();
    expect(copyOn("Nothing of the kind.", alone)).toBeNull();
  });
});
