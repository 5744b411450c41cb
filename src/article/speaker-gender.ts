/** Whether a pronoun can mean somebody: what the article's own pronouns, titles and name endings say of a person's gender. */

import type { Place } from "../model/article.ts";
import { DAUGHTERS, SONS } from "./speaker-grammar.ts";
import type { Names, Person } from "./speaker-persons.ts";
import type { SpeechTest } from "./speaker-words.ts";

export type Gender = "m" | "f";

/** Pronouns of one person that no other word of the language is spelt like; German "sie" and "ihr" are too many things. */
const PRONOUNS: Readonly<Record<string, readonly [m: string, f: string]>> = {
  en: ["he him his himself", "she her hers herself"],
  de: ["er ihm ihn sein seine seinen", ""],
  fr: ["il lui", "elle"],
  es: ["él", "ella"],
  it: ["lui", "lei"],
  pt: ["ele dele", "ela dela"],
  nl: ["hij hem", "haar"],
  sv: ["han hans honom", "hon hennes henne"],
  no: ["han hans ham", "hun hennes henne"],
  da: ["han hans ham", "hun hendes hende"],
  pl: ["on jego jemu", "ona jej"],
  cs: ["on jeho", "ona její"],
  ru: ["он его ему", "она её ей"],
  uk: ["він його йому", "вона її їй"],
};

/** Slavic verbs in the past tell it too: сказал and сказала, powiedział and powiedziała. */
const PAST: Readonly<Record<string, readonly [m: RegExp, f: RegExp]>> = {
  ru: [/(?:л|лся)$/u, /(?:ла|лась)$/u],
  uk: [/(?:в|вся)$/u, /(?:ла|лася)$/u],
  pl: [/ł$/u, /ła$/u],
  cs: [/l$/u, /la$/u],
};

/** Whether a word has the ending of such a verb. */
export function isPast(word: string, language: string): boolean {
  return word.length > 3 && (PAST[language] ?? []).some((ending) => ending.test(word));
}

const MEN = /^(?:Mr|Sir|Lord|Herr|Monsieur|Señor|Sr|Don|Signor|Pan|King|Prince)\b/u;
const WOMEN = /^(?:Mrs|Ms|Miss|Dame|Lady|Frau|Madame|Mme|Señora|Sra|Doña|Signora|Pani|Queen|Princess)\b/u;

/** So near behind a name a pronoun most likely means it. */
const NEAR = 200; // UTF-16 units

/**
 * Who in an article is a man and who a woman, as far as it says so; null for the others. `spoken` are the stretches of
 * quoted words in order. Linear in the text, and only where the language has such pronouns.
 */
export function gendersOf(
  text: string,
  names: Names,
  spoken: readonly Place[],
  language: string,
): (name: string) => Gender | null {
  const [m, f] = PRONOUNS[language] ?? ["", ""];
  if (m === "") return () => null;
  const counts = new Map<Person, [m: number, f: number]>();
  const countsOf = (person: Person) => {
    const known = counts.get(person) ?? [0, 0];
    counts.set(person, known);
    return known;
  };
  const men = new Set(m.split(" "));
  const either = `${m} ${f}`.trim().replaceAll(" ", "|");
  let next = 0;
  let said = 0;
  for (const match of text.matchAll(new RegExp(`(?<!\\p{L})(?:${either})(?!\\p{L})`, "giu"))) {
    while ((names.mentions[next]?.start ?? text.length) < match.index) next += 1;
    while ((spoken[said]?.end ?? text.length) <= match.index) said += 1;
    // Within quoted words "she" is somebody whom the speaker means.
    if ((spoken[said]?.start ?? text.length) <= match.index) continue;
    const mention = names.mentions[next - 1];
    if (!mention || match.index - mention.end > NEAR) continue;
    countsOf(mention.person)[men.has(match[0].toLowerCase()) ? 0 : 1] += 1;
  }
  for (const { person, title, start } of names.mentions) {
    const lead = text.slice(Math.max(0, start - 12), start);
    if (MEN.test(title ?? "") || SONS.test(lead)) countsOf(person)[0] += SURE;
    else if (WOMEN.test(title ?? "") || DAUGHTERS.test(lead)) countsOf(person)[1] += SURE;
  }
  return (name) => {
    const byForm = PAST[language] ? slavic(name) : null;
    const person = names.personOf(name);
    const [he, she] = (person && counts.get(person)) ?? [0, 0];
    if (byForm !== null) return byForm;
    if (he > SHARE * she) return "m";
    return she > SHARE * he ? "f" : null;
  };
}

/** A title outweighs any number of pronouns that stand near by chance. */
const SURE = 100;
/** Of the pronouns near a name so many more must agree. */
const SHARE = 2;

function slavic(name: string): Gender | null {
  const last = name.split(" ").at(-1) ?? "";
  if (/(?:[оеё]ва|ина|[сц]кая|[сц]ька|ová|[sc]ka)$/u.test(last)) return "f";
  if (/(?:[оеё]в|ин|[сц]кий|[сц]ький|ý|[sc]ki)$/u.test(last)) return "m";
  return null;
}

/** Whether the words speak of one person by a pronoun. */
export function hasPronoun(words: string, language: string): boolean {
  const pronouns = (PRONOUNS[language] ?? []).flatMap((list) => list.split(" "));
  return (words.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) => pronouns.includes(word));
}

/** What the attributing words say of their subject: "she said", "сказала она". */
export function genderIn(words: string, language: string, test: SpeechTest): Gender | null {
  const [m, f] = (PRONOUNS[language] ?? ["", ""]).map((list) => list.split(" ", 1)[0]);
  const past = PAST[language];
  for (const word of words.toLowerCase().match(/\p{L}+/gu) ?? []) {
    if (word === m) return "m";
    if (word === f) return "f";
    if (past && test.isVerb(word)) {
      if (past[1].test(word)) return "f";
      if (past[0].test(word)) return "m";
    }
  }
  return null;
}

/** Whom a noun with its article can mean: "la bióloga" a woman, "der Anwalt" a man. */
export function genderOfNoun(phrase: string): Gender | null {
  if (/^la |^die .*in$/i.test(phrase)) return "f";
  return /^(?:el|il|le|der|o) /i.test(phrase) ? "m" : null;
}
