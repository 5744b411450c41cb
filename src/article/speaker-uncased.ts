/**
 * Who speaks in a clause of a script without capital letters: Arabic, Hebrew, Persian, Hindi. Names are told by place alone.
 */

import { type ClauseContext, type Word, wordsIn } from "./speaker-grammar.ts";
import type { Subject } from "./speaker-subject.ts";

/** After an Arabic or Hebrew verb the subject runs to the first particle, preposition or mark. */
const UNCASED_STOP =
  /^(?:إن|أن|ان|إنه|إنها|أنه|أنها|بأن|بأنه|إنهم|في|خلال|على|عن|عبر|أمس|اليوم|مع|إلى|بشأن|حول|عقب|بعد|قبل|ل(?:ـ|ل|وكالة|صحيفة|قناة|موقع|إذاعة).*|من|هذه|هذا|تلك|ذلك|قائلا|قائلاً|قائلة|أيضا|أيضاً|بدوره|كي|که|در|با|ضمن|برای|כי|ש|שה(?:וא|יא|ם)|את|על|עם|היום|אתמול|בשיחה|בראיון|של|לאחר|בתגובה|גם|कि|से|में|को)$/u;

const AR_TITLE = /^ال(?:دكتور|سيد|أستاذ|مهندس|شيخ|حاج|لواء|عميد|قاضي)ة?$/u;

/** The subject behind a verb at `from`; null when nothing stands there. */
export function uncasedAfter(context: ClauseContext, words: readonly Word[], at: number): Subject | null {
  // "قال للصحفيين الوزير": to whom it was said may come first.
  let from = at + Number(/^لل/u.test(words[at]?.text ?? ""));
  let to = from;
  while (to < Math.min(words.length, from + 8)) {
    const word = words[to];
    if (!word || (to > from && word.broken) || UNCASED_STOP.test(word.text) || context.test.isVerb(word.text))
      break;
    // "تقول وهي تشير إلى": a clause of its own begins with "and she".
    if (to === from && context.test.isPronoun(word.text.replace(/^و(?=ه)/u, ""))) return { kind: "before" };
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
    from = to = title;
    while (to < title + 4 && words[to]?.broken === false && !UNCASED_STOP.test(words[to]?.text ?? ""))
      to += 1;
  }
  // "منسقة البرنامج في المنطقة سلمى بن عيسى من أن": behind an office and its place the name follows too.
  if (words[to]?.text === "في") {
    let name = to + 1;
    while (/^ال/u.test(words[name]?.text ?? "")) name += 1;
    const end = words.findIndex((word, i) => i >= name && (word.broken || UNCASED_STOP.test(word.text)));
    if (name > to + 1 && end > name + 1 && end < name + 5) {
      from = name;
      to = end;
    }
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
  // "نرگس شفیعی، رئیس اتحادیه، با اشاره به … گفت": an adjunct before the verb leaves the subject at the head.
  if (cut > 0 && UNCASED_ADJUNCT.test(words[cut]?.text ?? "")) {
    cut = 0;
    end = words.findIndex((word, i) => i > 0 && word.broken);
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
  // "מהעירייה נמסר": it was handed out from there.
  const from =
    first.start +
    Number(/^מ/u.test(first.text) && /^ נמסר/u.test(context.text.slice(last.end, last.end + 5)));
  return { kind: "noun", text: context.text.slice(from, last.end) };
}

const UNCASED_SMALL = /^(?:و?كان|و?كانت|قد|وقد|لقد|كما|نیز|هم|همچنین|वहीं|इधर|उधर|का|के|की|भी|तो|גם|אף)$/u;

/** A narrated sentence says who speaks within so many words. */
const SAID_WITHIN = 12; // words

/**
 * Whom a narrated sentence lets speak ("نفت الهيئة الاتهامات.") or turns to ("أما أم ياسين، …"): what is said next without a
 * subject is theirs.
 */
export function narrator(context: ClauseContext, start: number, end: number): string | null {
  const sentence = context.text.slice(start, end);
  const topic = TURNS_TO.exec(sentence);
  if (topic) return topic.slice(1).find(Boolean) ?? null;
  const words = wordsIn(context, start, end);
  // Hindi marks whoever has done something, whatever the verb.
  const done = words.slice(0, SAID_WITHIN).findIndex((word) => word.text === "ने");
  const doer = done > 0 ? uncasedBefore(context, words.slice(0, done)) : null;
  if (doer?.kind === "noun") return doer.text;
  const verb = words.slice(0, SAID_WITHIN).findIndex((word) => context.test.isVerb(word.text));
  if (verb < 0) return introducedIn(sentence);
  const behind = verb > 1 && context.language !== "ar" ? null : uncasedAfter(context, words, verb + 1);
  const subject = behind ?? uncasedBefore(context, words.slice(0, verb));
  return subject?.kind === "noun" ? subject.text : null;
}

/** "أما أم ياسين، …", "דהן, בן 66, …", "פרופ' גדעון שטרן הגיש …": a turn, an age, a title show a person. */
const TURNS_TO =
  /^\s*(?:أما ([^،.\n]{3,50})،|([^,.\n]{2,40}), ב(?:ן|ת) \d|[^,.\n]*?(?:פרופ['׳]|ד["״]ר|עו["״]ד) (\p{L}+ \p{L}+))/u;

/** "مهسا رنجبر، دانشجوی ادبیات، …": a name and who that is, or the other way round, between commas. */
function introducedIn(sentence: string): string | null {
  const [, first = "", second = ""] = /^\s*([^،,.:"]{4,40})[،,] ([^،,.:"]{4,60})[،,] /u.exec(sentence) ?? [];
  const isShort = (words: string) => /^\p{L}+(?: \p{L}+){1,2}$/u.test(words);
  if (/^(?:ראש|יו|מנ|שר|סגן|חבר)/u.test(first) && isShort(second)) return second;
  // "בחמש בבוקר, כשהסירה …": a clause says when, not who.
  return isShort(first) && !UNCASED_ADJUNCT.test(first) && !/^כש/u.test(second) ? first : null;
}

/** What opens neither a name nor an office: "with reference to …", "meanwhile". */
const UNCASED_ADJUNCT = /^(?:با|در|پس|ضمن|به|از|برای|في|من|على|بعد|قبل|כ|לאחר|אחרי|לפני|בעוד)(?:\s|$)/u;
