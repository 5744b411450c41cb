/**
 * Which words of a language carry no subject: from lists (see word-sets.ts) and from what the engine knows of dates and units.
 */

import { foldWord, primaryLanguage, stemOf } from "./phrases-inflection.ts";
import { unpackWords } from "./word-set.ts";
import { WORD_SETS } from "./word-sets.ts";

/** What a word may do in a tag: end any phrase, stand inside one only, or stand alone. */
export type WordRole = "stop" | "generic" | "content";

export interface StopWords {
  /** `word` as written; case and inflection are the function's business. `folded` is its folded form, where it is at hand. */
  readonly roleOf: (word: string, folded?: string) => WordRole;
  /**
   * Whether it stands in a list as it is; a stop word that does not is the form of one, or sounds like it ("Göran", "göra").
   */
  readonly isListed: (word: string) => boolean;
  /** Whether it names a month or a day of the week. */
  readonly isDate: (word: string) => boolean;
}

const made = new Map<string, StopWords>();

/** The stop words of a language, BCP 47 or null; made once a language. Articles quote and name in English everywhere, but
 * English words are no stop words elsewhere ("die", "Hat"): one list rules. */
export function stopWordsOf(language: string | null): StopWords {
  const code = primaryLanguage(language);
  const known = made.get(code);
  if (known) return known;
  const words = makeStopWords(code);
  made.set(code, words);
  return words;
}

function makeStopWords(code: string): StopWords {
  const [stop, stopStems, generic] = (WORD_SETS[code] ?? ["", "", ""]).map((packed) => unpackWords(packed));
  const dates = new Set(calendarWords(code).map((word) => foldWord(word, code)));
  const amounts = new Set<string>();
  const amountStems = new Set<string>();
  for (const word of [...unitWords(code), ...amountWords(code), ...MONEY.split(" ")]) {
    const folded = foldWord(word, code);
    amounts.add(folded);
    amountStems.add(stemOf(folded, code));
  }
  const isListed = (folded: string) => stop?.has(folded) === true || dates.has(folded) || amounts.has(folded);
  return {
    isListed: (word) => isListed(foldWord(word, code)),
    isDate: (word) => dates.has(foldWord(word, code)),
    roleOf: (word, folded = foldWord(word, code)) => {
      if (isListed(folded) || (code === "en" && CONTRACTION.test(folded))) return "stop";
      const stem = stemOf(folded, code);
      const isCounted = amountStems.has(stem);
      if (stopStems?.has(stem) || (isCounted && stem.length >= TELLING_STEM)) return "stop";
      return isCounted || generic?.has(stem) ? "generic" : "content";
    },
  };
}

/** "I've", "you'll", "don't": a pronoun or an auxiliary with what leans on it. */
const CONTRACTION = /\w'(?:m|ve|ll|re|d|t)$/;

/**
 * Letters from which a stem tells the word in whatever case the engine does not show: shorter ones are other words' stems too.
 */
const TELLING_STEM = 5;

/** Money of countries whose languages are read here, as prices give it. */
const MONEY = "euro euros dollar dollars kronor kroner korun złotych zł гривень рублей forint lira";

const UNITS =
  "year month week day hour minute second kilometer meter centimeter hectare mile kilogram gram liter degree percent".split(
    " ",
  );

/** Units of measure, as the language writes them for one, a few and many: every article measures. */
function unitWords(code: string): string[] {
  return UNITS.flatMap((unit) =>
    partsOf(new Intl.NumberFormat(code, { style: "unit", unit, unitDisplay: "long" }), [1, 2, 5], "unit"),
  );
}

/** Thousands, millions and billions. */
function amountWords(code: string): string[] {
  const format = new Intl.NumberFormat(code, { notation: "compact", compactDisplay: "long" });
  return partsOf(format, [1e3, 2e3, 5e3, 1e6, 2e6, 5e6, 1e9, 2e9, 5e9], "compact");
}

/** The parts of one type in which the engine writes some numbers; "mil millones" and "° C" are more than a word. */
function partsOf(format: Intl.NumberFormat, numbers: readonly number[], type: string): string[] {
  return numbers
    .flatMap((number) => format.formatToParts(number))
    .flatMap((part) => (part.type === type && /^[\p{L}\p{M}]+$/u.test(part.value) ? [part.value] : []));
}

/** Month and weekday names, long and short, as the language writes them: every article is dated, none is about "Tuesday". */
function calendarWords(code: string): string[] {
  const words: string[] = [];
  for (const length of ["long", "short"] as const) {
    const month = new Intl.DateTimeFormat(code, { month: length, day: "numeric", timeZone: "UTC" });
    const bareMonth = new Intl.DateTimeFormat(code, { month: length, timeZone: "UTC" });
    const weekday = new Intl.DateTimeFormat(code, { weekday: length, timeZone: "UTC" });
    for (let i = 0; i < 12; i++) {
      const day = new Date(Date.UTC(2024, i, 1));
      words.push(bareMonth.format(day));
      // Slavic languages write another form in a date: "stycznia", "января".
      for (const part of month.formatToParts(day)) if (part.type === "month") words.push(part.value);
    }
    for (let i = 1; i <= 7; i++) words.push(weekday.format(new Date(Date.UTC(2024, 0, i))));
  }
  return words;
}
