/** The pattern that is searched for: prefix, quote and suffix of one target, folded, with the evidence that each unit carries. */

import { CONTEXT, RIVAL_CONTEXT } from "./context.ts";
import { weigh } from "./evidence.ts";
import type { Folded } from "./fold.ts";

export interface Codes {
  readonly codes: Uint16Array;
  readonly length: number;
}

/** Prefix, quote and suffix as one folded text; the quote is `quoteStart` to `quoteEnd`. */
export interface Pattern extends Codes {
  readonly quoteStart: number;
  readonly quoteEnd: number;
  /** Units of context next to the quote, before and behind, that a rival on the saved page shared: they tell nothing. */
  readonly sharedBefore: number;
  readonly sharedBehind: number;
  /** Whether the saved page held the quote, or nearly, more than once. */
  readonly hadRivals: boolean;
  /** Sums of evidence in bits, `length + 1` of them: the difference of two is what the units between them are worth. */
  readonly bits: Float64Array;
}

/** What is saved of a passage. */
export interface Quote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** Stands between the quotes that are folded together: a private-use character, which folding leaves alone. */
const SEPARATOR = String.fromCharCode(0xe000);

/** The patterns of many quotes, folded in one go. */
export function makePatterns(quotes: readonly Quote[], fold: (text: string) => Folded): Pattern[] {
  const {
    codes,
    at,
    length: all,
  } = fold(quotes.map(({ prefix, exact, suffix }) => prefix + exact + suffix).join(SEPARATOR) + SEPARATOR);
  const bits = weigh(codes, all);
  let next = 0; // folded
  let offset = 0; // in the joined text
  /** The first folded unit from `next` on whose character starts at `end` or behind it. */
  const upTo = (end: number): number => {
    let i = next;
    while (i < all && (at[i] ?? 0) < end) i++;
    return i;
  };
  return quotes.map(({ prefix, exact, suffix }) => {
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
      sharedBefore: Math.max(0, quoteStart - RIVAL_CONTEXT),
      sharedBehind: Math.max(0, behind - RIVAL_CONTEXT),
      hadRivals: quoteStart > CONTEXT || behind > CONTEXT,
    };
  });
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
