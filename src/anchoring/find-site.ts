/** Where a passage stood, told by its surroundings alone: the strongest sign that it is gone from there. */

import { LONGEST_CLAUSE } from "./chain-runs.ts";
import { EDGE } from "./context.ts";
import { type Codes, type Pattern, spanBits } from "./pattern.ts";
import type { Run } from "./runs.ts";

/** Where the context stands on both sides of a place: what lies between is what became of the quote. */
export interface Site {
  readonly start: number;
  readonly end: number;
  /** Bits of the context that stands there without a break, and of the part of it that no rival shared. */
  readonly all: number;
  readonly telling: number;
}

/** Whether a place lies in a site, up to an edited edge. */
export function isWithin(place: { readonly start: number; readonly end: number }, site: Site): boolean {
  return place.start >= site.start - EDGE && place.end <= site.end + EDGE;
}

/** Bits of context that must adjoin on each side, or nearly all there is where the page begins or ends. */
const SITE_SIDE = 20;
const NEARLY_ALL = 0.9;

/**
 * The place where the prefix ends and the suffix starts, in this order and not much farther apart than the quote is long;
 * null when there is none. Where page and prefix begin with the quote, the head of the page stands for the prefix; so at the
 * end.
 */
export function findSite(pattern: Pattern, text: Codes, runs: readonly Run[]): Site | null {
  const { length, quoteStart, quoteEnd, sharedBefore, sharedBehind } = pattern;
  const span = (from: number, to: number): number => spanBits(pattern, from, to);
  const farthest = 2 * (quoteEnd - quoteStart) + LONGEST_CLAUSE;
  const leastBefore = Math.min(SITE_SIDE, NEARLY_ALL * span(0, quoteStart));
  const leastBehind = Math.min(SITE_SIDE, NEARLY_ALL * span(quoteEnd, length));
  const heads = quoteStart === 0 ? [{ p: 0, t: 0, length: 0 }, ...runs] : runs;
  const tails = quoteEnd === length ? [{ p: length, t: text.length, length: 0 }, ...runs] : runs;
  let best: Site | null = null;
  for (const before of heads) {
    const reach = before.p + before.length;
    if (before.p > quoteStart || reach < quoteStart - EDGE) continue;
    if (span(before.p, Math.min(reach, quoteStart)) < leastBefore) continue;
    const start = before.t + quoteStart - before.p;
    for (const behind of tails) {
      const stop = behind.p + behind.length;
      if (stop < quoteEnd || behind.p > quoteEnd + EDGE) continue;
      if (span(Math.max(behind.p, quoteEnd), stop) < leastBehind) continue;
      const end = behind.t + quoteEnd - behind.p;
      if (end < start || end - start > farthest) continue;
      const all = span(before.p, Math.min(reach, quoteStart)) + span(Math.max(behind.p, quoteEnd), stop);
      const telling =
        span(before.p, Math.min(reach, quoteStart - sharedBefore)) +
        span(Math.max(behind.p, quoteEnd + sharedBehind), stop);
      if (!best || all + telling > best.all + best.telling) best = { start, end, all, telling };
    }
  }
  return best;
}
