import { describe, expect, it } from "vitest";
import { makeAligner } from "../../../src/anchoring/align-gap.ts";
import { findCopies, findRuns } from "../../../src/anchoring/find-places.ts";
import { foldTable, foldText } from "../../../src/anchoring/fold.ts";
import { matchQuote } from "../../../src/anchoring/match-quote.ts";
import type { Match } from "../../../src/anchoring/measure-match.ts";
import { makePatterns, type Saved } from "../../../src/anchoring/pattern.ts";
import { atOnce } from "../../../src/anchoring/slices.ts";

const fold = (text: string) => foldText(text, foldTable());

/** The exact matches of a quote on a page, in reading order. */
function exactMatches(saved: Saved, page: string): readonly Match[] {
  const patterns = makePatterns([saved], fold);
  const text = fold(page);
  const [pattern] = patterns;
  const [runs = []] = atOnce(findRuns(patterns, text));
  const [copies = []] = atOnce(findCopies(patterns, text));
  if (!pattern) throw new Error("no pattern");
  return matchQuote(pattern, text, runs, copies, makeAligner())
    .filter(({ exact }) => exact)
    .sort((a, b) => a.start - b.start);
}

describe("context that stands apart from the quote", () => {
  const far = "You can rent it from Orbit, from Nimbus and from the Teleport shops. ";
  const quote = {
    exact: "eighty beats a minute",
    prefix: `${far}Blue runs at `,
    suffix: " and tells of the Paris chapter.",
  };
  const saved: Saved = { quote, structure: { likeness: 100, copy: 0, copies: 2, shared: [6, 0] } };
  const page = `${far}Seldom in these years were eighty beats a minute counted, wrote the papers of Granada. At its heart it is
    devastating, and political. The second film runs at eighty beats a minute, and tomorrow at the Rialto.`;

  it("serves the passage as well as a copy farther on, and less the farther it is", () => {
    const [own, copy] = exactMatches(saved, page);
    expect(own?.telling).toBeGreaterThan(copy?.telling ?? Number.POSITIVE_INFINITY);
  });

  it("says no more than where the passage should be, however much of it there is", () => {
    const [own] = exactMatches(saved, page);
    expect(own?.prefix).toBeLessThanOrEqual(Math.log2(fold(page).length));
  });

  it("counts in full where it adjoins, a typo in it or not", () => {
    const [whole] = exactMatches(saved, quote.prefix + quote.exact + quote.suffix);
    const [typo] = exactMatches(saved, quote.prefix.replace("Nimbus", "Nimbos") + quote.exact + quote.suffix);
    expect(whole?.prefix).toBeGreaterThan(100);
    expect(typo?.prefix).toBeGreaterThan((whole?.prefix ?? 0) - 20);
  });
});
