/**
 * Equal stretches of a pattern and the text near the place where the passage should be. Four probes at the edges of the
 * quote find on which diagonals (text place less pattern place) the two agree; then each diagonal is read once. An edit shifts
 * all behind it to another diagonal, so prefix and suffix are found whatever happened in between.
 * Cost: some microseconds, whatever the length of the text.
 */

import { LONGEST_CLAUSE } from "./chain-runs.ts";
import { agreeing, type Codes, type Pattern, sameUnits } from "./pattern.ts";
import type { Run } from "./runs.ts";

/** Units of a probe: enough not to be met by chance within the window. */
const PROBE = 12;
/** Units by which a passage may be off the place where its neighbours lead: an advertisement or a few edited sentences. */
const WINDOW = 400;
/** The shortest stretch that counts, in units. */
const LEAST = 8;

/** The runs around `expected`, the text place where the quote should start; in order, best joined by `chainRuns`. */
export function runsNearby(pattern: Pattern, text: Codes, expected: number): Run[] {
  const { quoteStart, quoteEnd, length } = pattern;
  const diagonals: number[] = [];
  for (const probe of [quoteStart - PROBE, quoteStart, quoteEnd - PROBE, quoteEnd]) {
    if (probe < 0 || probe + PROBE > length) continue;
    const middle = diagonals[0] ?? expected - quoteStart;
    const most = diagonals.length > 0 ? LONGEST_CLAUSE : WINDOW;
    const diagonal = nearest(pattern, text, probe, middle, most);
    if (diagonal !== null && !diagonals.includes(diagonal)) diagonals.push(diagonal);
  }
  const runs: Run[] = [];
  for (const diagonal of diagonals) {
    const stop = Math.min(length, text.length - diagonal);
    for (let p = Math.max(0, -diagonal); p < stop; p++) {
      const length = agreeing(pattern.codes, p, text.codes, p + diagonal, stop - p);
      if (length >= LEAST) runs.push({ p, t: p + diagonal, length });
      p += length;
    }
  }
  return runs.sort((a, b) => a.t - b.t || a.p - b.p);
}

/** The diagonal on which a probe's units stand that is nearest to `middle`, `most` units off at most. */
function nearest(pattern: Pattern, text: Codes, probe: number, middle: number, most: number): number | null {
  const first = pattern.codes[probe];
  for (let n = 0; n <= 2 * most; n++) {
    const diagonal = middle + (n & 1 ? (n + 1) >> 1 : -(n >> 1));
    const at = probe + diagonal;
    // Beyond the text's ends nothing is equal to a unit.
    if (text.codes[at] !== first || at + PROBE > text.length) continue;
    if (sameUnits(pattern.codes, probe, text.codes, at, PROBE)) return diagonal;
  }
  return null;
}
