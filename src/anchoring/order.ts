/**
 * Where a passage should stand, judged by the annotations of the page that are already found: a page's edits shift what lies
 * behind them, so neighbours shift alike. Cost: a binary search among the settled for each place asked about.
 */

import type { Settled } from "../model/passage.ts";
import { firstWhere } from "./halving.ts";

export interface Order {
  /**
   * Bits that speak for a place: `was` the saved text offset, `is` the candidate's. From -OUT_OF_ORDER - OFF_STEADY to MOST
   * + IN_ORDER.
   */
  bitsFor(was: number, is: number): number;
}

/** Text units by which a passage may stray from its place at no loss. */
const STRAY = 8;
const MOST = 12;
/** Bits that speak against a place that does not lie between those of its neighbours, and for one that lies between two. */
const OUT_OF_ORDER = 5;
const IN_ORDER = 3;
/**
 * Units by which the neighbours on both sides have shifted alike: then a page seldom moved what lies between, and this
 * speaks against it.
 */
const STEADY = 40;
const OFF_STEADY = 4;

/**
 * Places are expected to shift with the nearest settled neighbours, before and behind; without any, not at all. How far a
 * candidate is from what either neighbour leads to is scored as if all distances were equally likely on a logarithmic scale:
 * page edits come in every size.
 */
export function orderOf(settled: readonly Settled[], length: number): Order {
  const sorted = [...settled].sort((a, b) => a.was - b.was);
  return {
    bitsFor(was, is) {
      const next = firstWhere(sorted.length, (i) => (sorted[i]?.was ?? 0) >= was);
      const before = sorted[next - 1];
      const behind = sorted[next];
      const shifts = [before, behind].flatMap((near) => (near ? [near.is - near.was] : []));
      const off = Math.min(...(shifts.length > 0 ? shifts : [0]).map((shift) => Math.abs(is - was - shift)));
      const between = is >= (before?.is ?? 0) && is <= (behind?.is ?? length);
      const known = shifts.length > 1 ? IN_ORDER : 0;
      const steady = known > 0 && Math.abs((shifts[0] ?? 0) - (shifts[1] ?? 0)) <= STEADY;
      return (
        Math.max(0, Math.min(MOST, Math.log2(length / (off + STRAY) / 2))) +
        (between ? known : -OUT_OF_ORDER) -
        (steady && off > STEADY ? OFF_STEADY : 0)
      );
    },
  };
}
