/** What the letters of a text say about its writing system. */

const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;
const HANGUL = /\p{Script=Hangul}/gu;
/** Whether any of these can be there at all: most texts are told apart by this one quick look. */
const EAST_ASIAN = /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\u{20000}-\u{3ffff}]/u;

/** Whether a text is written mostly in Chinese or Japanese characters, where a character carries what a syllable or word does. */
export function isCjk(text: string): boolean {
  if (!EAST_ASIAN.test(text)) return false;
  return shareOf(text, CJK) > 0.3;
}

/** Length of a text in letters of an alphabet: a Chinese or Japanese character counts for two and a half, a Korean for two. */
export function alphabetLength(text: string): number {
  if (!EAST_ASIAN.test(text)) return text.length;
  const han = text.match(CJK)?.length ?? 0;
  const hangul = text.match(HANGUL)?.length ?? 0;
  return text.length + 1.5 * han + hangul;
}

function shareOf(text: string, script: RegExp): number {
  const sample = text.length > 400 ? text.slice(0, 400) : text;
  return sample.length === 0 ? 0 : (sample.match(script)?.length ?? 0) / sample.length;
}
