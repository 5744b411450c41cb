import { describe, expect, it } from "vitest";
import { MOST_CONTEXT, RIVAL_CONTEXT } from "../../../src/anchoring/context.ts";
import { foldTable, foldText } from "../../../src/anchoring/fold.ts";
import { makePatterns, type Saved } from "../../../src/anchoring/pattern.ts";

const fold = (text: string) => foldText(text, foldTable());

function sharedIn(
  units: readonly [number, number],
  structure: Saved["structure"],
): readonly [number, number] {
  const quote = { prefix: "a".repeat(units[0]), exact: "words", suffix: "z".repeat(units[1]) };
  const [pattern] = makePatterns([{ quote, structure: structure ?? null }], fold);
  if (!pattern) throw new Error("no pattern");
  return [pattern.sharedBefore, pattern.sharedBehind];
}

describe("the context that look-alikes shared", () => {
  it("is what was saved of it, up to all there is", () => {
    expect(sharedIn([90, 30], { likeness: 100, shared: [26, 30] })).toEqual([26, 30]);
    expect(sharedIn([90, 30], { likeness: 100, shared: [0, 240] })).toEqual([0, 30]);
  });

  it("is told by the length of the context in annotations of earlier versions", () => {
    const earlier = { likeness: 100, copy: 0, copies: 2 };
    expect(sharedIn([RIVAL_CONTEXT + 26, 48], earlier)).toEqual([26, 0]);
    expect(sharedIn([MOST_CONTEXT, RIVAL_CONTEXT], earlier)).toEqual([MOST_CONTEXT, 0]);
    expect(sharedIn([48, RIVAL_CONTEXT + 5], null)).toEqual([0, 5]);
  });
});
