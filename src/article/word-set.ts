/**
 * A set of words in a fifth of the room that the words take: only their hashes are kept, sorted, as Golomb–Rice coded
 * differences (Golomb 1966, Rice 1979; as a filter: Putze, Sanders and Singler 2007) in base64. A word that is not in the
 * set is taken for one that is once in a thousand times, more seldom where more room is asked for; a word that is in it, never
 * for one that is not.
 */

export interface WordSet {
  readonly has: (word: string) => boolean;
}

/**
 * Low bits of a difference that stand as they are, where nothing else is said. For each hash that is taken there may be two to
 * the power of one more, of which mean differences are: times ln 2, the best, that has about as many bits. One bit more a word
 * halves the mistakes.
 */
const LOW_BITS = 9;
const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const BITS_A_DIGIT = 6;
/** Of how many words there are. */
const COUNT_DIGITS = 2;
/** How many salts there are, from 0: one digit's worth. */
export const SALTS = 2 ** BITS_A_DIGIT;

/**
 * FNV-1a over UTF-16 units, begun with the salt, its bits mixed once more and brought into the room that `count` words have.
 */
function hashOf(word: string, salt: number, count: number, lowBits: number): number {
  let hash = Math.imul(0x811c9dc5 ^ salt, 0x01000193);
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return Math.floor(((hash ^ (hash >>> 13)) >>> 0) * ((count * 2 ** (lowBits + 1)) / 2 ** 32));
}

/**
 * The set as text: salt, how many, then for each difference its high part in ones, a zero, its low bits. Another salt (below
 * SALTS) makes other mistakes. Throws on 4096 words or more.
 */
export function packWords(words: Iterable<string>, salt = 0, lowBits = LOW_BITS): string {
  const all = new Set(words);
  if (all.size === 0) return "";
  if (all.size >= 2 ** (COUNT_DIGITS * BITS_A_DIGIT)) throw new Error(`${all.size} words are too many`);
  // Words that share a hash would make one: all are kept, the difference is zero.
  const hashes = [...all].map((word) => hashOf(word, salt, all.size, lowBits)).sort((a, b) => a - b);
  let bits = binary(salt, BITS_A_DIGIT) + binary(all.size, COUNT_DIGITS * BITS_A_DIGIT);
  let before = 0;
  for (const hash of hashes) {
    const step = hash - before;
    before = hash;
    bits += `${"1".repeat(step >>> lowBits)}0${binary(step & ((1 << lowBits) - 1), lowBits)}`;
  }
  bits = bits.padEnd(Math.ceil(bits.length / BITS_A_DIGIT) * BITS_A_DIGIT, "0");
  let text = "";
  for (let at = 0; at < bits.length; at += BITS_A_DIGIT)
    text += DIGITS.charAt(Number.parseInt(bits.slice(at, at + BITS_A_DIGIT), 2));
  return text;
}

function binary(value: number, bits: number): string {
  return value.toString(2).padStart(bits, "0");
}

/** The set that `packWords` made a text of, with the same `lowBits`. */
export function unpackWords(packed: string, lowBits = LOW_BITS): WordSet {
  let at = 0;
  let digit = 0;
  let left = 0;
  const bit = () => {
    if (left === 0) {
      digit = DIGITS.indexOf(packed.charAt(at++));
      left = BITS_A_DIGIT;
    }
    left--;
    return (digit >> left) & 1;
  };
  const number = (bits: number) => {
    let value = 0;
    for (let i = 0; i < bits; i++) value = (value << 1) | bit();
    return value;
  };
  if (packed === "") return { has: () => false };
  const salt = number(BITS_A_DIGIT);
  const count = number(COUNT_DIGITS * BITS_A_DIGIT);
  const hashes = new Set<number>();
  let hash = 0;
  for (let i = 0; i < count; i++) {
    while (bit() === 1) hash += 1 << lowBits;
    hash += number(lowBits);
    hashes.add(hash);
  }
  return { has: (word) => hashes.has(hashOf(word, salt, count, lowBits)) };
}
