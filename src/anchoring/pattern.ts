/**
 * The pattern that is searched for: prefix, quote and suffix of one target, folded, with the evidence that each unit carries.
 */

import type { StructureSelector } from "../model/annotation.ts";
import { CONTEXT, MOST_CONTEXT, RIVAL_CONTEXT } from "./context.ts";
import { weigh } from "./evidence.ts";
import type { Folded } from "./fold.ts";

export interface Codes {
  readonly codes: Uint16Array;
  readonly length: number;
}

/**
 * How many units of `a` at `from` and of `b` at `at` agree, one after the other, `most` at most; read forwards (`step` 1) or
 * backwards (-1).
 */
export function agreeing(
  a: Uint16Array,
  from: number,
  b: Uint16Array,
  at: number,
  most: number,
  step: 1 | -1 = 1,
): number {
  let k = 0;
  while (k < most && a[from + step * k] === b[at + step * k]) k++;
  return k;
}

/** Whether the `units` of `a` from `from` on are those of `b` from `at` on. */
export function sameUnits(a: Uint16Array, from: number, b: Uint16Array, at: number, units: number): boolean {
  return agreeing(a, from, b, at, units) === units;
}

/** Prefix, quote and suffix as one folded text; the quote is `quoteStart` to `quoteEnd`. */
export interface Pattern extends Codes {
  readonly quoteStart: number;
  readonly quoteEnd: number;
  /** Units of context next to the quote, before and behind, that a rival on the saved page shared: they tell nothing. */
  readonly sharedBefore: number;
  readonly sharedBehind: number;
  /** Share of the quote's evidence that its likest rival on the saved page had: 0 for none, 1 for a copy. */
  readonly likeness: number;
  /**
   * Which of how many copies on the saved page it was, zero-based in reading order; 0 of 1 when there was one, or nobody knows.
   */
  readonly copy: number;
  readonly copies: number;
  /** Sums of evidence in bits, `length + 1` of them: the difference of two is what the units between them are worth. */
  readonly bits: Float64Array;
}

/** What is saved of a passage. */
export interface Quote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/**
 * A quote with what was seen of its rivals; when that was not saved, the length of the context must say whether there were any.
 */
export interface Saved {
  readonly quote: Quote;
  readonly structure?: Partial<StructureSelector> | null;
}

/** Stands between the quotes that are folded together: a private-use character, which folding leaves alone. */
const SEPARATOR = String.fromCharCode(0xe000);

/** The patterns of many quotes, folded in one go. */
export function makePatterns(saved: readonly Saved[], fold: (text: string) => Folded): Pattern[] {
  const {
    codes,
    at,
    length: all,
  } = fold(
    saved.map(({ quote: { prefix, exact, suffix } }) => prefix + exact + suffix).join(SEPARATOR) + SEPARATOR,
  );
  const bits = weigh(codes, all);
  let next = 0; // folded
  let offset = 0; // in the joined text
  /** The first folded unit from `next` on whose character starts at `end` or behind it. */
  const upTo = (end: number): number => {
    let i = next;
    while (i < all && (at[i] ?? 0) < end) i++;
    return i;
  };
  return saved.map(({ quote: { prefix, exact, suffix }, structure }) => {
    const start = next;
    next = upTo(offset + prefix.length);
    const quoteStart = next - start;
    next = upTo(offset + prefix.length + exact.length);
    const quoteEnd = next - start;
    next = upTo(offset + prefix.length + exact.length + suffix.length);
    const length = next - start;
    offset += prefix.length + exact.length + suffix.length + SEPARATOR.length;
    next++;
    const behind = length - quoteEnd;
    return {
      codes: codes.subarray(start, start + length),
      bits: bits.subarray(start, start + length + 1),
      length,
      quoteStart,
      quoteEnd,
      sharedBefore: Math.min(quoteStart, structure?.shared?.[0] ?? sharedOf(quoteStart)),
      sharedBehind: Math.min(behind, structure?.shared?.[1] ?? sharedOf(behind)),
      likeness:
        structure?.likeness === undefined
          ? Number(quoteStart > CONTEXT || behind > CONTEXT)
          : structure.likeness / 100,
      copy: structure?.copy ?? 0,
      copies: structure?.copies ?? 1,
    };
  });
}

/** How many of the units saved on a side a rival shared; all, where they went on agreeing as far as was looked. */
function sharedOf(saved: number): number {
  return saved >= MOST_CONTEXT ? saved : Math.max(0, saved - RIVAL_CONTEXT);
}

/** Evidence in bits of the pattern's units `from` to `to`; 0 when there are none. */
export function spanBits({ bits }: Pattern, from: number, to: number): number {
  return to > from ? (bits[to] ?? 0) - (bits[from] ?? 0) : 0;
}

/** Bits of the quote itself. */
export function quoteBits(pattern: Pattern): number {
  return spanBits(pattern, pattern.quoteStart, pattern.quoteEnd);
}

/** Bits of all the context saved with the quote. */
export function contextBits(pattern: Pattern): number {
  return spanBits(pattern, 0, pattern.length) - quoteBits(pattern);
}

/** Bits of the context that no rival shared. */
export function tellingBits(pattern: Pattern): number {
  const { length, quoteStart, quoteEnd, sharedBefore, sharedBehind } = pattern;
  return spanBits(pattern, 0, quoteStart - sharedBefore) + spanBits(pattern, quoteEnd + sharedBehind, length);
}
