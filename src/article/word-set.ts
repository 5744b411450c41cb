/**
 * A set of words in a quarter of the room that the words take: only their hashes are kept, sorted, as Golomb–Rice coded differences
 * (Golomb 1966, Rice 1979) in base64. A word that is not in the set is taken for one that is about once in two thousand times;
 * a word that is in it, never for one that is not.
 */

export interface WordSet {
  readonly has: (word: string) => boolean;
}

/** Bits of a hash: with a few hundred words a set, two more bits a word would halve the mistakes twice. */
const HASH_BITS = 20;
const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const BITS_A_DIGIT = 6;

/** FNV-1a over UTF-16 units, folded to the bits that are kept. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return ((hash >>> HASH_BITS) ^ hash) & ((1 << HASH_BITS) - 1);
}

/** The set as text: a digit for the number of low bits, then for each difference its high part in ones, a zero, its low bits. */
export function packWords(words: Iterable<string>): string {
  const hashes = [...new Set([...words].map(hashOf))].sort((a, b) => a - b);
  if (hashes.length === 0) return "";
  const low = Math.max(0, Math.floor(Math.log2((2 ** HASH_BITS * Math.LN2) / hashes.length)));
  let bits = "";
  let before = -1;
  for (const hash of hashes) {
    const step = hash - before - 1;
    before = hash;
    bits += `${"1".repeat(step >>> low)}0`;
    if (low > 0) bits += (step & ((1 << low) - 1)).toString(2).padStart(low, "0");
  }
  // What is left of the last digit is ones: a high part that no zero ends is no difference.
  bits = bits.padEnd(Math.ceil(bits.length / BITS_A_DIGIT) * BITS_A_DIGIT, "1");
  let text = DIGITS.charAt(low);
  for (let at = 0; at < bits.length; at += BITS_A_DIGIT)
    text += DIGITS.charAt(Number.parseInt(bits.slice(at, at + BITS_A_DIGIT), 2));
  return text;
}

/** The set that `packWords` made a text of. */
export function unpackWords(packed: string): WordSet {
  const hashes = new Set<number>();
  const low = DIGITS.indexOf(packed.charAt(0));
  let before = -1;
  let high = 0;
  // Low bits still to come of the difference that is being read, and those that came; -1 while the high part is read.
  let wanted = -1;
  let value = 0;
  const end = () => {
    before += (high << low) + value + 1;
    hashes.add(before);
    high = 0;
    value = 0;
    wanted = -1;
  };
  for (let at = 1; at < packed.length; at++) {
    const digit = DIGITS.indexOf(packed.charAt(at));
    for (let shift = BITS_A_DIGIT - 1; shift >= 0; shift--) {
      const bit = (digit >> shift) & 1;
      if (wanted > 0) {
        value = (value << 1) | bit;
        wanted--;
      } else if (bit === 1) high++;
      else wanted = low;
      if (wanted === 0) end();
    }
  }
  return { has: (word) => hashes.has(hashOf(word)) };
}
