/**
 * The best alignment of two short stretches, letter by letter: affine gap costs after Gotoh ("An improved algorithm for
 * matching biological sequences", J. Mol. Biol. 162, 1982), with traceback. Cost: the product of the lengths, at a few
 * nanoseconds a cell; so it is asked only about the gaps that equal runs leave.
 */

import type { Codes } from "./pattern.ts";
import type { Run } from "./runs.ts";

/** The largest box that is aligned, in cells; a gap beyond it counts as rewritten. */
export const MOST_CELLS = 12_000;

/** A stretch of the pattern (`p0` to `p1`) and one of the text (`t0` to `t1`). */
export interface Box {
  readonly p0: number;
  readonly p1: number;
  readonly t0: number;
  readonly t1: number;
  /** The side on which the alignment may end anywhere in both. */
  readonly open: "left" | "right" | "neither";
}

/** Appends the runs of the best alignment in the box to `out`, in order. Boxes that are too large give none. */
export type Align = (pattern: Codes, text: Codes, box: Box, equal: number, out: Run[]) => void;

// Scores in tenths of a bit, whole numbers for speed: an unequal unit, opening and widening a gap.
const UNEQUAL = -45;
const OPEN = -85;
const WIDEN = -1;
const NEVER = -1_000_000;

// Where the best score of a cell comes from: a pair of units, pattern units left out, text units left out.
const PAIR = 0;
const LESS = 1;
const MORE = 2;

/** An aligner with its own working memory, made once for many boxes. `equal` is what an equal unit is worth. */
export function makeAligner(): Align {
  const a = new Uint16Array(MOST_CELLS);
  const b = new Uint16Array(MOST_CELLS);
  const pair = new Int32Array(MOST_CELLS + 1);
  const less = new Int32Array(MOST_CELLS + 1);
  const more = new Int32Array(MOST_CELLS + 1);
  const from = new Uint8Array(4 * MOST_CELLS); // bits 0-1: before a pair, 2-3: before "less", 4-5: before "more"

  return (pattern, text, { p0, p1, t0, t1, open }, equal, out) => {
    const rows = p1 - p0;
    const columns = t1 - t0;
    if (rows <= 0 || columns <= 0 || rows * columns > MOST_CELLS) return;
    // For an open left side both are read backwards, so that only "open at the far end" has to be handled.
    const back = open === "left";
    for (let i = 0; i < rows; i++) a[i] = pattern.codes[back ? p1 - 1 - i : p0 + i] ?? 0;
    for (let j = 0; j < columns; j++) b[j] = text.codes[back ? t1 - 1 - j : t0 + j] ?? 0;
    const width = columns + 1;
    pair[0] = 0;
    less[0] = NEVER;
    more[0] = NEVER;
    for (let j = 1; j <= columns; j++) {
      pair[j] = NEVER;
      less[j] = NEVER;
      more[j] = OPEN + WIDEN * j;
      from[j] = (j === 1 ? PAIR : MORE) << 4;
    }
    let best = 0;
    let bestI = 0;
    let bestJ = 0;
    for (let i = 1; i <= rows; i++) {
      // Of the row before, one column back; the arrays are overwritten from left to right.
      let pairBack = pair[0] ?? NEVER;
      let lessBack = less[0] ?? NEVER;
      let moreBack = more[0] ?? NEVER;
      pair[0] = NEVER;
      more[0] = NEVER;
      less[0] = OPEN + WIDEN * i;
      from[i * width] = (i === 1 ? PAIR : LESS) << 2;
      let pairHere = NEVER;
      let lessHere = OPEN + WIDEN * i;
      let moreHere = NEVER;
      const unit = a[i - 1];
      for (let j = 1; j <= columns; j++) {
        const pairUp = pair[j] ?? NEVER;
        const lessUp = less[j] ?? NEVER;
        const moreUp = more[j] ?? NEVER;
        let mark = PAIR;
        let top = pairBack;
        if (lessBack > top) {
          top = lessBack;
          mark = LESS;
        }
        if (moreBack > top) {
          top = moreBack;
          mark = MORE;
        }
        const moreOpen = (pairHere >= lessHere ? pairHere : lessHere) + OPEN + WIDEN;
        const moreWiden = moreHere + WIDEN;
        if (moreWiden > moreOpen) {
          moreHere = moreWiden;
          mark |= MORE << 4;
        } else {
          moreHere = moreOpen;
          mark |= (pairHere >= lessHere ? PAIR : LESS) << 4;
        }
        const lessOpen = pairUp + OPEN + WIDEN;
        const lessWiden = lessUp + WIDEN;
        if (lessWiden > lessOpen) {
          lessHere = lessWiden;
          mark |= LESS << 2;
        } else lessHere = lessOpen;
        pairHere = top + (unit === b[j - 1] ? equal : UNEQUAL);
        pairBack = pairUp;
        lessBack = lessUp;
        moreBack = moreUp;
        pair[j] = pairHere;
        less[j] = lessHere;
        more[j] = moreHere;
        from[i * width + j] = mark;
        if (pairHere > best) {
          best = pairHere;
          bestI = i;
          bestJ = j;
        }
      }
    }
    let state = PAIR;
    if (open === "neither") {
      bestI = rows;
      bestJ = columns;
      const ends = [pair[columns] ?? NEVER, less[columns] ?? NEVER, more[columns] ?? NEVER];
      state = ends.indexOf(Math.max(...ends));
    }
    const found: Run[] = [];
    let i = bestI;
    let j = bestJ;
    while (i > 0 || j > 0) {
      const mark = from[i * width + j] ?? 0;
      if (state === PAIR) {
        i--;
        j--;
        if (a[i] === b[j])
          found.push({ p: back ? p1 - 1 - i : p0 + i, t: back ? t1 - 1 - j : t0 + j, length: 1 });
        state = mark & 3;
      } else if (state === LESS) {
        state = (mark >> 2) & 3;
        i--;
      } else {
        state = (mark >> 4) & 3;
        j--;
      }
    }
    if (!back) found.reverse();
    for (const run of found) out.push(run);
  };
}
