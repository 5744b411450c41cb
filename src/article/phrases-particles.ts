/** Korean particles: written onto the noun they mark, they hide that 한국은, 한국의 and 한국에서 are one word. */

/** Longest first. The long ones end no noun; the short ones also end nouns (전문가, 도로), so the text has to confirm them. */
const SURE = [
  "으로부터",
  "에서는",
  "에서도",
  "에게서",
  "이라는",
  "이라고",
  "으로는",
  "으로도",
  "까지는",
  "이었다",
  "에서",
  "에게",
  "으로",
  "부터",
  "까지",
  "에는",
  "에도",
  "처럼",
  "보다",
  "이라",
  "라는",
  "라고",
  "마다",
  "조차",
  "밖에",
  "이나",
  "이며",
  "이자",
  "입니다",
  "이다",
  "들은",
  "들이",
  "들을",
  "들의",
  "은",
  "는",
  "을",
  "를",
];
const UNSURE = ["이", "가", "의", "에", "도", "와", "과", "로", "만", "들", "식"];

const HANGUL = /^[가-힣]/;

/** The words of a text as spaces cut them. */
export function vocabularyOf(text: string): ReadonlySet<string> {
  return new Set(text.match(/[\p{L}\p{N}]+/gu) ?? []);
}

/** How many characters at the end of a word are its particle; 0 for none. `vocabulary` is the article's. */
export function particleLength(word: string, vocabulary: ReadonlySet<string>): number {
  const behindLatin = /^[A-Za-z0-9]+([가-힣]{1,3})$/.exec(word)?.[1];
  if (behindLatin !== undefined) return behindLatin.length;
  if (!HANGUL.test(word) || word.length < 3) return 0;
  for (const particle of SURE) {
    if (word.length - particle.length >= 2 && word.endsWith(particle)) return particle.length;
  }
  for (const particle of UNSURE) {
    if (word.length - particle.length < 2 || !word.endsWith(particle)) continue;
    const bare = word.slice(0, -particle.length);
    if (vocabulary.has(bare) || ["은", "는", "을", "를", "에서"].some((p) => vocabulary.has(bare + p)))
      return particle.length;
  }
  return 0;
}
