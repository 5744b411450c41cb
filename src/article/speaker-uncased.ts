/**
 * Who speaks in a clause of a script without capital letters: Arabic, Hebrew, Persian, Hindi. Names are told by place alone.
 */

import type { ClauseContext, Word } from "./speaker-grammar.ts";
import type { Subject } from "./speaker-subject.ts";

/** After an Arabic or Hebrew verb the subject runs to the first particle, preposition or mark. */
const UNCASED_STOP =
  /^(?:إن|أن|ان|إنه|إنها|أنه|أنها|بأن|بأنه|إنهم|في|خلال|على|عن|عبر|أمس|اليوم|مع|إلى|بشأن|حول|عقب|بعد|قبل|لـ.*|للصحفيين|لوكالة|لصحيفة|من|قائلا|قائلاً|قائلة|أيضا|أيضاً|بدوره|كي|که|כי|ש|שה(?:וא|יא|ם)|את|על|עם|היום|אתמול|בשיחה|בראיון|של|לאחר|בתגובה|גם|कि|से|में|को)$/u;

const AR_TITLE = /^ال(?:دكتور|سيد|أستاذ|مهندس|شيخ|حاج|لواء|عميد|قاضي)ة?$/u;

/** The subject behind a verb at `from`; null when nothing stands there. */
export function uncasedAfter(context: ClauseContext, words: readonly Word[], from: number): Subject | null {
  let to = from;
  while (to < Math.min(words.length, from + 8)) {
    const word = words[to];
    if (!word || (to > from && word.broken) || UNCASED_STOP.test(word.text) || context.test.isVerb(word.text))
      break;
    if (to === from && context.test.isPronoun(word.text)) return { kind: "before" };
    to += 1;
  }
  // "אומר הבעלים, ניסים אלבז": behind a definite office of one word stands its holder.
  if (to === from + 1 && /^(?:ال|ה)/u.test(words[from]?.text ?? "") && words[to]?.broken && words[to + 1]) {
    from = to;
    to += 2;
  }
  // "الخبير في شؤون المياه الدكتور نبيل فارس": behind an office and its matter the name follows its title.
  const title = words.findIndex((word, i) => i > to && AR_TITLE.test(word.text));
  if (to === from + 1 && title > 0 && !words.slice(to, title).some((word) => word.broken)) {
    from = title;
    while (to < title + 4 && words[to]?.broken === false) to += 1;
  }
  const first = words[from];
  const last = words[to - 1];
  if (!first || !last || to === from) return null;
  return { kind: "noun", text: context.text.slice(first.start, last.end) };
}

/** The subject that ends with these words, right before a verb; null for more words than a name and its office have. */
export function uncasedBefore(context: ClauseContext, words: readonly Word[]): Subject | null {
  let cut = words.findLastIndex((word) => word.broken);
  let end = words.length;
  const tail = words.length - cut;
  // "مریم احمدی، مدیر مدرسه، گفت": between two commas stands the office of the name before them.
  // A single word in front is what they are: "בתו, מיכל אלבז, הוסיפה".
  if (
    cut > 1 - Number(tail === 1) &&
    /^\s?[،,]/u.test(context.text.slice(words.at(-1)?.end ?? 0, (words.at(-1)?.end ?? 0) + 2))
  ) {
    end = cut;
    cut = words.findLastIndex((word, i) => i < end && word.broken);
  }
  // "الحاج محمود (81 عاما)": an age in brackets is not who speaks.
  if (cut > 0 && /^\p{N}/u.test(words[cut]?.text ?? "")) {
    end = cut;
    cut = words.findLastIndex((word, i) => i < end && word.broken);
  }
  let phrase = words.slice(Math.max(0, cut), end);
  // Hindi marks its speaker with ने.
  const marker = phrase.findIndex((word) => word.text === "ने");
  if (marker > 0) phrase = phrase.slice(0, marker);
  const stop = phrase.findIndex((word, i) => i > 0 && UNCASED_STOP.test(word.text));
  if (stop > 0) phrase = phrase.slice(0, stop);
  // "وكان الخطيب قد قال", "نیز", "वहीं … का कहना है": small words around the name.
  while (phrase.length > 1 && UNCASED_SMALL.test(phrase[0]?.text ?? "")) phrase = phrase.slice(1);
  while (phrase.length > 1 && UNCASED_SMALL.test(phrase.at(-1)?.text ?? "")) phrase = phrase.slice(0, -1);
  if (phrase.some((word) => context.test.isPronoun(word.text))) return { kind: "before" };
  const first = phrase[0];
  const last = phrase.at(-1);
  if (!first || !last || phrase.length > 8) return null;
  return { kind: "noun", text: context.text.slice(first.start, last.end) };
}

const UNCASED_SMALL = /^(?:و?كان|و?كانت|قد|وقد|لقد|كما|نیز|هم|همچنین|वहीं|इधर|उधर|का|के|की|भी|तो|גם|אף)$/u;
