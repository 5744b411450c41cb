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
  if (!HANGUL.test(word) || word.length < 2) return 0;
  const short = shortNoun(word, vocabulary);
  if (short > 0 || word.length < 3) return short;
  for (const particle of SURE) {
    if (word.length - particle.length >= 2 && word.endsWith(particle)) return particle.length;
  }
  for (const particle of UNSURE) {
    if (word.length - particle.length < 2 || !word.endsWith(particle)) continue;
    const bare = word.slice(0, -particle.length);
    if (vocabulary.has(bare) || ["은", "는", "을", "를", "에서"].some((p) => vocabulary.has(bare + p)))
      return particle.length;
  }
  // "정부가", "학교와" agree with the vowel before; 만화가 does too, until 만화가는 shows that it is a noun.
  const isNoun = ["는", "를", "의", "와", "로"].some((particle) => vocabulary.has(word + particle));
  return /[가와]$/.test(word) && endsOpen(word.slice(0, -1)) && !isNoun ? 1 : 0;
}

/**
 * The particle behind a noun of one syllable: a long one, or one of several that the text sets behind it ("물을", "물이", "물은").
 */
function shortNoun(word: string, vocabulary: ReadonlySet<string>): number {
  if (/^.(?:에서|에게|부터|까지|처럼|보다|마다|으로)$/u.test(word)) return word.length - 1;
  const [noun, particle] = word;
  if (word.length > 2 || !noun || !particle || !(endsOpen(noun) ? "는를가" : "은을이").includes(particle))
    return 0;
  const others = ["", "은", "는", "을", "를", "이", "가", "의", "에", "에서"].filter((other) =>
    vocabulary.has(noun + other),
  );
  return others.length >= 3 ? 1 : 0;
}

/** Whether the last syllable ends in its vowel: Hangul syllables stand in rows of 28, the one without a final first. */
function endsOpen(word: string): boolean {
  return (word.charCodeAt(word.length - 1) - 0xac00) % 28 === 0;
}
