/**
 * Approximate matching of one pattern in a text, strings (as codes) only: seed, chain, fill, as aligners of genomes do it
 * (Delcher et al., "Alignment of whole genomes", Nucleic Acids Research 27, 1999). The runs come from the seed scan,
 * `chain-runs` joins them, the small gaps between them are aligned letter by letter, and what agrees is added up in bits.
 */

import { type Align, MOST_CELLS } from "./align-gap.ts";
import { type Chain, chainRuns } from "./chain-runs.ts";
import { copyAt, type Match, measureMatch } from "./measure-match.ts";
import { type Codes, type Pattern, quoteBits, spanBits } from "./pattern.ts";
import type { Run } from "./runs.ts";

/** Bits that a chain may be behind the best and still be filled: more than the letters in its gaps are likely to add. */
const BEHIND = 30;
/** Bits that a chain may be behind a good match and still matter to the verdict. */
const REMOTE = 100;
/** Copies without context that are compared; a quote that occurs more often is told by its context or not at all. */
const MOST_COPIES = 40;
/** Text units searched for the words at an end that no run leads to: a clause may stand before them. */
const REACH = 160;
/** Units outside the quote that are aligned with it when no run reaches beyond its end. */
const OVERHANG = 8;

/** The places that may be the passage: those that the runs lead to, and the exact copies of the quote at `copies`. */
export function matchQuote(
  pattern: Pattern,
  text: Codes,
  runs: readonly Run[],
  copies: readonly number[],
  align: Align,
): Match[] {
  const total = (match: Match): number => match.quote + match.prefix + match.suffix;
  const rough: { chain: Chain; match: Match }[] = [];
  let sure = 0;
  for (const chain of chainRuns(pattern, runs)) {
    if (chain.score + REMOTE < sure) break;
    const match = measureMatch(pattern, text, chain.runs, runs);
    if (match.quote > quoteBits(pattern) / 2)
      sure = Math.max(sure, match.telling + Math.min(match.quote, REMOTE));
    rough.push({ chain, match });
  }
  const best = Math.max(0, ...rough.map(({ match }) => total(match)));
  const matches = rough.map(({ chain, match }) =>
    !match.exact && total(match) > best - BEHIND
      ? measureMatch(pattern, text, fill(pattern, text, chain.runs, align), runs)
      : match,
  );
  for (const at of copies.slice(0, MOST_COPIES)) {
    if (!matches.some((match) => match.exact && match.start === at))
      matches.push(copyAt(pattern, text, at, runs));
  }
  return matches;
}

/** Fills the gaps of a chain, and those between its ends and the quote's, with the letters that still agree. */
function fill(pattern: Pattern, text: Codes, chain: readonly Run[], align: Align): Run[] {
  const equal = Math.round((10 * spanBits(pattern, 0, pattern.length)) / pattern.length);
  const { quoteStart, quoteEnd } = pattern;
  const first = chain[0];
  const last = chain.at(-1);
  if (!first || !last) return [];
  const filled: Run[] = [];
  if (first.p > quoteStart) {
    const from = Math.max(0, quoteStart - OVERHANG);
    const reach = first.p - from;
    const fromT = Math.max(0, first.t - reach - (reach * (reach + REACH) <= MOST_CELLS ? REACH : OVERHANG));
    align(pattern, text, { p0: from, p1: first.p, t0: fromT, t1: first.t, open: "left" }, equal, filled);
  }
  for (let i = 0; i < chain.length; i++) {
    const run = chain[i];
    const next = chain[i + 1];
    if (!run) continue;
    filled.push(run);
    if (!next) continue;
    const p0 = run.p + run.length;
    const t0 = run.t + run.length;
    align(pattern, text, { p0, p1: next.p, t0, t1: next.t, open: "neither" }, equal, filled);
  }
  const end = last.p + last.length;
  if (end < quoteEnd) {
    const to = Math.min(pattern.length, quoteEnd + OVERHANG);
    const t0 = last.t + last.length;
    const reach = to - end;
    const t1 = Math.min(text.length, t0 + reach + (reach * (reach + REACH) <= MOST_CELLS ? REACH : OVERHANG));
    align(pattern, text, { p0: end, p1: to, t0, t1, open: "right" }, equal, filled);
  }
  return filled;
}
