/** What agreement is worth, in bits: how much likelier the saved passage makes it than any other text would. */

/**
 * Bits an agreeing unit gives. Letters of running text are worth about two bits each to a reader who knows what came before
 * (Shannon, "Prediction and Entropy of Printed English", Bell System Technical Journal 30, 1951: 1.3 with spaces and long
 * memory; fewer words and no memory here); ideographs stand for whole morphemes.
 */
const LETTER = 2.2;
const SYLLABLE = 4;
const IDEOGRAPH = 6;

/** Bits an edit costs: one place in fifty or so is edited at all, and how long it is must be said too. */
const EDIT = 4.5;

export function bitsOf(code: number): number {
  if (code < 0x2e80) return LETTER;
  if (code >= 0x3040 && code <= 0x30ff) return SYLLABLE;
  if (code >= 0xac00 && code <= 0xd7ff) return SYLLABLE;
  return IDEOGRAPH;
}

/** Evidence before each index of a text: `length + 1` sums. */
export function weigh(codes: Uint16Array, length: number): Float64Array {
  const sums = new Float64Array(length + 1);
  let sum = 0;
  for (let i = 0; i < length; i++) {
    sum += bitsOf(codes[i] ?? 0);
    sums[i + 1] = sum;
  }
  return sums;
}

/** The cost in bits of an edit that made `removed` units into `added` ones. */
export function edited(removed: number, added: number): number {
  return EDIT + Math.log2(1 + Math.max(removed, added));
}
