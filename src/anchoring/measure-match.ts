/**
 * What one place of the text is worth as the passage: where the quote starts and ends there, and the evidence in bits.
 * Agreement is worth what its units are (`evidence.ts`), edits cost what it takes to tell of them: a log-likelihood ratio,
 * as alignment scores are (Altschul, "Amino acid substitution matrices from an information theoretic perspective", J. Mol.
 * Biol. 219, 1991). Context that adjoins the quote counts so too; context that stands apart from it is a landmark, worth
 * what the place it points to tells. Cost: one pass over the runs of the pattern, a few dozen, for each place.
 */

import { FARTHEST } from "./chain-runs.ts";
import { EDGE } from "./context.ts";
import { edited } from "./evidence.ts";
import { type Codes, type Pattern, sameUnits, spanBits } from "./pattern.ts";
import type { Run } from "./runs.ts";

/** How one place of the text answers to the pattern. */
export interface Match {
  /** The quote's place in the text; equal when nothing of the quote is there. */
  readonly start: number;
  readonly end: number;
  /** Evidence in bits of the quote's own units, edits taken off, and of what stands before and behind it. */
  readonly quote: number;
  readonly prefix: number;
  readonly suffix: number;
  /** Evidence of prefix and suffix together without the part that a rival shared. */
  readonly telling: number;
  /** True when the quote stands there unit for unit. */
  readonly exact: boolean;
  /** Units of the quote missing at its ends: start and end are then guesses, for `place-ends` to settle. */
  readonly head: number;
  readonly tail: number;
}

interface Side {
  /** Bits of agreeing units on this side, and those no rival shared. */
  readonly all: number;
  readonly telling: number;
}

/** A run on one side of the quote, as distances outward from its edge in pattern and text. */
interface Part {
  readonly p: number;
  readonly t: number;
  readonly length: number;
}

/** Text units by which a landmark may stand nearer or farther than it was, at no loss. */
const STRAY = 8;
/** Share of a landmark's bits that counts: short ones are met by chance, and the best of many is taken. */
const LANDMARK = 0.5;

/**
 * Evidence of one side, outward from the quote. What adjoins it, up to typos, counts in full. What stands beyond a larger
 * gap is a landmark: however long it is, it says no more than where the passage should be, as exactly as its distance is
 * what it was. Of those only the best counts, and a landmark serves every place near it, whichever place its chain led to.
 * `near` goes outward; `far` are all runs that may be landmarks.
 */
function sideBits(
  near: readonly Part[],
  far: readonly Part[],
  span: (from: number, to: number) => number,
  shared: number,
  textLength: number,
): Side {
  let sum = 0;
  let told = 0;
  let all = 0;
  let telling = 0;
  let p = 0;
  let t = 0;
  for (const part of near) {
    const gap = Math.max(part.p - p, part.t - t);
    if (gap > EDGE) break;
    const cost = gap > 0 ? edited(part.p - p, part.t - t) : 0;
    p = part.p + part.length;
    t = part.t + part.length;
    sum += span(part.p, p) - cost;
    told += span(Math.max(part.p, shared), p) - cost;
    all = Math.max(all, sum);
    telling = Math.max(telling, told);
  }
  let landmark = 0;
  let tellingLandmark = 0;
  for (const part of far) {
    if (part.t < 0) continue;
    const off = Math.log2(Math.abs(part.t - part.p) + STRAY);
    const worth = (from: number): number =>
      Math.min(Math.log2(textLength), LANDMARK * span(Math.max(part.p, from), part.p + part.length)) - off;
    landmark = Math.max(landmark, worth(p));
    tellingLandmark = Math.max(tellingLandmark, worth(Math.max(p, shared)));
  }
  return { all: all + landmark, telling: telling + tellingLandmark };
}

/** Places the quote and adds up the evidence over filled runs; `all` are the pattern's runs anywhere in the text. */
export function measureMatch(
  pattern: Pattern,
  text: Codes,
  runs: readonly Run[],
  all: readonly Run[],
): Match {
  const { length, quoteStart, quoteEnd, sharedBefore, sharedBehind } = pattern;
  const span = (from: number, to: number): number => spanBits(pattern, from, to);
  const before: Run[] = [];
  const inside: Run[] = [];
  const behind: Run[] = [];
  for (const { p, t, length: units } of runs) {
    const stop = p + units;
    const cut = (from: number, to: number): Run => ({ p: from, t: t + from - p, length: to - from });
    if (p < quoteStart) before.push(cut(p, Math.min(stop, quoteStart)));
    if (stop > quoteStart && p < quoteEnd)
      inside.push(cut(Math.max(p, quoteStart), Math.min(stop, quoteEnd)));
    if (stop > quoteEnd) behind.push(cut(Math.max(p, quoteEnd), stop));
  }
  const near = before.at(-1);
  const far = behind[0];
  const first = inside[0];
  const last = inside.at(-1);
  const prefixEnd = near ? near.t + near.length : -1; // where the prefix's last agreeing unit ends
  const suffixStart = far ? far.t : -1;
  let start = near ? prefixEnd : suffixStart;
  let end = start;
  let quote = 0;
  let head = 0;
  let tail = 0;
  if (first && last) {
    // Units that differ at the quote's ends: as many as are missing, up to the context. `place-ends` knows more.
    head = first.p - quoteStart;
    tail = quoteEnd - last.p - last.length;
    if (head > 0) quote -= edited(head, head);
    if (tail > 0) quote -= edited(tail, tail);
    start = Math.max(first.t - head, prefixEnd, 0);
    end = Math.min(last.t + last.length + tail, suffixStart < 0 ? text.length : suffixStart);
    let at: Run | undefined;
    for (const run of inside) {
      quote += span(run.p, run.p + run.length);
      if (at && (run.p > at.p + at.length || run.t > at.t + at.length)) {
        quote -= edited(run.p - at.p - at.length, run.t - at.t - at.length);
      }
      at = run;
    }
  }
  const units = quoteEnd - quoteStart;
  const exact = end - start === units && sameUnits(pattern.codes, quoteStart, text.codes, start, units);
  const beforeIt = (r: Run): Part => ({
    p: Math.max(0, quoteStart - r.p - r.length),
    t: start - Math.min(r.t + r.length, r.t + quoteStart - r.p),
    length: Math.min(r.length, quoteStart - r.p),
  });
  const behindIt = (r: Run): Part => ({
    p: Math.max(0, r.p - quoteEnd),
    t: Math.max(r.t, r.t + quoteEnd - r.p) - end,
    length: Math.min(r.length, r.p + r.length - quoteEnd),
  });
  const isNear = ({ p, t }: Run, diagonal: number): boolean => Math.abs(t - p - diagonal) < FARTHEST;
  const prefix = sideBits(
    before.reverse().map(beforeIt),
    all.filter((r) => r.p < quoteStart && isNear(r, start - quoteStart)).map(beforeIt),
    (from, to) => span(quoteStart - to, quoteStart - from),
    sharedBefore,
    text.length,
  );
  const suffix = sideBits(
    behind.map(behindIt),
    all.filter((r) => r.p + r.length > quoteEnd && isNear(r, end - quoteEnd)).map(behindIt),
    (from, to) => span(quoteEnd + from, Math.min(length, quoteEnd + to)),
    sharedBehind,
    text.length,
  );
  return {
    start,
    end: Math.max(start, end),
    quote,
    prefix: prefix.all,
    suffix: suffix.all,
    telling: prefix.telling + suffix.telling,
    exact,
    head,
    tail,
  };
}

/** The match of an exact copy of the quote at `at`; `all` as for `measureMatch`. */
export function copyAt(pattern: Pattern, text: Codes, at: number, all: readonly Run[]): Match {
  const { codes, quoteStart, quoteEnd, length } = pattern;
  const diagonal = at - quoteStart;
  let p = quoteStart;
  while (p > 0 && p + diagonal > 0 && codes[p - 1] === text.codes[p - 1 + diagonal]) p--;
  let end = quoteEnd;
  while (end < length && end + diagonal < text.length && codes[end] === text.codes[end + diagonal]) end++;
  return measureMatch(pattern, text, [{ p, t: p + diagonal, length: end - p }], all);
}
