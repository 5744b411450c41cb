/**
 * What else on its page looks like a passage at the moment it is saved: later that tells the passage from what only
 * resembles it.
 */

import { chainRuns } from "./chain-runs.ts";
import { MOST_CONTEXT } from "./context.ts";
import { weigh } from "./evidence.ts";
import { measureMatch } from "./measure-match.ts";
import { agreeing, type Codes, type Pattern, quoteBits } from "./pattern.ts";
import { growRuns } from "./runs.ts";
import type { TextView } from "./text-view.ts";

export interface LookAlikes {
  /** The longest stretch right before the quote that a look-alike shares, and right behind it: folded units. */
  readonly before: number;
  readonly behind: number;
  /** The most of the quote's evidence that one of them has, 0 to 1; 0 when there is none. */
  readonly likeness: number;
  /** Exact copies of the quote above it, and in all with itself. */
  readonly copy: number;
  readonly copies: number;
}

/** Places compared; a quote that the page holds more often needs its order anyway. */
const MOST_PLACES = 200;
/** Length in units of the pieces by which look-alikes of a longer quote are found, and the most pieces tried. */
const PIECE = 14;
const MOST_PIECES = 4;
/** The same of shorter quotes, of which two halves are tried: a date or a score among others differs by a digit or two. */
const LEAST_PIECE = 8;

/**
 * The look-alikes of the folded units `first` to `end`: places that share a piece of it, found by the engine's own search
 * (some tenths of a millisecond a piece on a page of 100,000 words) and measured as anchoring measures them.
 */
export function lookAlikes(first: number, end: number, view: TextView): LookAlikes {
  const { folded, foldedText: text } = view;
  const length = end - first;
  const hits: { p: number; t: number }[] = [];
  let before = 0;
  let behind = 0;
  let copy = 0;
  let copies = 1;
  const pieces = Math.min(MOST_PIECES, Math.max(length > LEAST_PIECE ? 2 : 1, Math.floor(length / PIECE)));
  const size = Math.min(length, PIECE, Math.max(LEAST_PIECE, length >> 1));
  for (let n = 0; n < pieces; n++) {
    const p = Math.round((n * (length - size)) / Math.max(1, pieces - 1));
    const piece = text.slice(first + p, first + p + size);
    for (let t = text.indexOf(piece); t >= 0 && hits.length < MOST_PLACES; t = text.indexOf(piece, t + 1)) {
      const start = t - p;
      if (start > first - length && start < end) continue;
      hits.push({ p, t });
      before = Math.max(before, common(folded, first, start, -1));
      behind = Math.max(behind, common(folded, end, start + length, 1));
      if (n > 0 || !text.startsWith(text.slice(first, end), start)) continue;
      copies++;
      if (start < first) copy++;
    }
  }
  if (hits.length === 0) return { before, behind, likeness: 0, copy, copies };
  if (copies > 1) return { before, behind, likeness: 1, copy, copies };
  const codes = folded.codes.subarray(first, end);
  const quote: Pattern = {
    codes,
    length,
    quoteStart: 0,
    quoteEnd: length,
    sharedBefore: 0,
    sharedBehind: 0,
    likeness: 0,
    copy: 0,
    copies: 1,
    bits: weigh(codes, length),
  };
  hits.sort((a, b) => a.t - b.t);
  const runs = growRuns(
    quote,
    folded,
    hits.flatMap(({ p, t }) => [p, t]),
  );
  const most = Math.max(
    0,
    ...chainRuns(quote, runs).map((chain) => measureMatch(quote, folded, chain.runs, []).quote),
  );
  return { before, behind, likeness: Math.min(1, most / quoteBits(quote)), copy, copies };
}

/** Units that may differ at one place within a stretch that two places share, and units that must agree behind them. */
const SKIPPED = 6;
const RESUMED = 8;

/**
 * Units of context at `a` that agree with those at `b`, read forwards (`step` 1) or backwards (-1) from there, up to
 * MOST_CONTEXT. Small differences in between are passed over: a list that stands twice with other numbers is still the same
 * list.
 */
function common({ codes, length }: Codes, a: number, b: number, step: 1 | -1): number {
  const first = step > 0 ? 0 : -1;
  const agree = (i: number, j: number, most: number): number => {
    const [from, at] = [a + first + step * i, b + first + step * j];
    const room = step > 0 ? length - Math.max(from, at) : 1 + Math.min(from, at);
    return agreeing(codes, from, codes, at, Math.min(most, room), step);
  };
  let i = 0;
  let j = 0;
  for (;;) {
    const n = agree(i, j, MOST_CONTEXT - i);
    i += n;
    j += n;
    if (i >= MOST_CONTEXT) return i;
    let found = false;
    for (let skip = 1; skip <= 2 * SKIPPED && !found; skip++) {
      for (let left = Math.max(0, skip - SKIPPED); left <= Math.min(skip, SKIPPED) && !found; left++) {
        if (agree(i + left, j + skip - left, RESUMED) < RESUMED) continue;
        i += left;
        j += skip - left;
        found = true;
      }
    }
    if (!found) return i;
  }
}
