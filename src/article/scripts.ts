/** What the letters of a text say about its writing system. */

const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/gu;
const HANGUL = /\p{Script=Hangul}+/gu;
/** Whether any of these can be there at all: most texts are told apart by this one quick look. */
const EAST_ASIAN = /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\ud840-\ud8bf]/;

/** Greek and all scripts behind it, less the blocks of punctuation and signs between. */
const BEYOND_LATIN = /[\u0370-\u1fff\u2e80-\ufdff\ufe70-\uffdc]/;

/** Whether letters of another script than Latin may be there; false is sure. One quick look spares most texts the counting. */
export function mayBeBeyondLatin(text: string): boolean {
  return BEYOND_LATIN.test(text);
}

/** The letters of Latin and Cyrillic without the rarest, and the figures, as ranges for a character class. */
export const PLAIN_LETTERS = "A-Za-zªµºÀ-ÖØ-öø-\u02af\u0400-\u0481\u048a-\u052f";
export const PLAIN_SIGNS = `0-9²³¹¼-¾${PLAIN_LETTERS}`;
const BEYOND_PLAIN = /[^\0-\u02af\u0400-\u0481\u048a-\u052f\u2010-\u206f\u20a0-\u20cf]/;

/**
 * Whether all letters and figures of a text are among `PLAIN_SIGNS`. Then patterns made of these find the same words as those
 * made of `\p{L}` and `\p{N}`, which in a text with one curly quotation mark are four times slower.
 */
export function isPlain(text: string): boolean {
  return !BEYOND_PLAIN.test(text);
}

/**
 * Whether a text is written mostly in Chinese or Japanese characters, where a character carries what a syllable or word does.
 */
export function isCjk(text: string): boolean {
  if (!EAST_ASIAN.test(text)) return false;
  return shareOf(text, CJK) > 0.3;
}

/** Length of a text in letters of an alphabet: a Chinese or Japanese character counts for two and a half, a Korean for two. */
export function alphabetLength(text: string): number {
  if (!EAST_ASIAN.test(text)) return text.length;
  const han = lengthOfRuns(text, CJK);
  const hangul = lengthOfRuns(text, HANGUL);
  return text.length + 1.5 * han + hangul;
}

function shareOf(text: string, script: RegExp): number {
  const sample = text.length > 400 ? text.slice(0, 400) : text;
  return sample.length === 0 ? 0 : lengthOfRuns(sample, script) / sample.length;
}

/** Length of all that a pattern of runs finds in a text, in UTF-16 units. `runs` is global. */
export function lengthOfRuns(text: string, runs: RegExp): number {
  let length = 0;
  for (const run of text.match(runs) ?? []) length += run.length;
  return length;
}
