/** Who an article names: which names belong to one person, and the role given with them. */

import { DAUGHTERS, DECLINES, PERSONAL, SONS } from "./speaker-grammar.ts";
import { INSTITUTION, isFromTown, type NameRun, nameRuns } from "./speaker-names.ts";
import { commonNouns } from "./speaker-nouns.ts";
import { type OwnerTest, ownerTest } from "./speaker-owners.ts";
import { officeOf, roleOf } from "./speaker-role.ts";
import type { SpeechTest } from "./speaker-words.ts";
import { stopWordsOf } from "./stop-words.ts";

export interface Person {
  readonly name: string;
  readonly role: string | null;
  /** Where the article first names them. */
  readonly first: number;
}

export interface Names {
  /** Person mentions in reading order. */
  readonly mentions: readonly (NameRun & { readonly person: Person })[];
  /** Whether the article also writes a lower-case word so. */
  readonly isCommon: (lower: string) => boolean;
  /** Whether the name stands somewhere other than at the head of a sentence, where every word has a capital. */
  readonly isProper: (name: string) => boolean;
  /** The fullest form in which the article named somebody by this name; null when it never did. */
  readonly personOf: (name: string) => Person | null;
  /**
   * Whether the article shows a person, not a place or a film: by a title, an office, or a part of the name that stands for
   * the whole.
   */
  readonly isShown: (person: Person) => boolean;
  /** Whether the article speaks of something in, at or from it. */
  readonly isPlace: (person: Person) => boolean;
  /** Whose surname, in whatever case, begins as this one does; for languages that decline names. */
  readonly surnamed: (surname: string) => Person | null;
  /** For `nameRuns` over stretches of the same text. */
  readonly ownerLeads: OwnerTest;
  /** The same for a name in another case, by the stems of its words; for languages that decline names. */
  readonly declined: (name: string) => Person | null;
}

/** A word in small letters; the same for texts of plain letters whose case goes by ranges. */
const SMALL = /(?<![\p{L}\p{N}])\p{Ll}[\p{L}\p{M}'’]*/gu;
const PLAIN_SMALL = /(?<![0-9²³¹¼-¾A-Za-zªµºÀ-ÖØ-öø-ÿЀ-џ])[a-zµß-öø-ÿа-џ][A-Za-zªµºÀ-ÖØ-öø-ÿЀ-џ'’]*/g;
const BEYOND_PLAIN_SMALL = /[^\0-\u00ff\u0400-\u045f\u2010-\u206f\u20a0-\u20cf]/;

/** Reads all names of an article once. Linear in its text. */
export function namesIn(text: string, { isVerb, isSource }: SpeechTest, language: string): Names {
  const small = new Set<string>();
  for (const word of text.match(BEYOND_PLAIN_SMALL.test(text) ? SMALL : PLAIN_SMALL) ?? []) small.add(word);
  // "Según Ana", "Laut Berg": at a sentence's head these have a capital and are no part of the name.
  const breaks = (word: string) => isVerb(word) || isSource(word);
  const stops = stopWordsOf(language);
  const known = new Map<string, boolean>();
  // "Will Roe said", "May Holt", "Jan Berg", "Sun said": these are names too.
  const isStop = (word: string) => {
    const made =
      known.get(word) ??
      (!/^(?:will|may)$/.test(word) && !stops.isDate(word) && stops.roleOf(word) === "stop");
    known.set(word, made);
    return made;
  };
  const isCommon = (word: string) => small.has(word) || isSource(word) || isVerb(word) || isStop(word);
  const alone = () => stemsAlone(nameRuns(text, 0, text.length, isCommon));
  const nouns = commonNouns(text, language);
  const isOffice = (word: string) => nouns.has(word) && !INSTITUTION.test(word);
  const ownerLeads = ownerTest(language, isVerb, alone, stemOf, isOffice);
  const runs = nameRuns(text, 0, text.length, isCommon, ownerLeads);
  const roleIn = (run: NameRun) => roleOf(text, run, breaks, language);
  const byEnding = new Map<string, Person>();
  const byFirst = new Map<string, Person>();
  for (const run of runs) {
    if (run.words < 2 || run.words > 5 || !isPersonal(run, text)) continue;
    const words = run.text.split(/\s+/u);
    // "dass jemand die Mail Tage nach dem Eingang bearbeitet hatte": two nouns.
    if (run.title === null && nouns.has(words[0] ?? "")) continue;
    if (isFromTown(run) && /\sdie\s$|\sder\s$/.test(text.slice(Math.max(0, run.start - 5), run.start)))
      continue;
    // "Vierzig Jahre lang": a count at a sentence's head.
    if (COUNT.test(words[0] ?? "")) continue;
    if (byEnding.has(folded(run.text))) continue;
    const known = byEnding.get(folded(words.slice(1).join(" ")));
    // "Kim Roe" after "Anna Kim Roe" is the same person; the ending already knows the fuller form.
    const person = known?.name.endsWith(run.text) ? known : personNamed(run, roleIn);
    byEnding.set(folded(run.text), person);
    for (let i = 1; i < words.length; i += 1) {
      const ending = folded(words.slice(i).join(" "));
      if (!byEnding.has(ending)) byEnding.set(ending, person);
    }
    const first = folded(words[0] ?? "");
    if (!byFirst.has(first)) byFirst.set(first, person);
  }
  // "Лаптев" of one whom the article has introduced in another case: "Дмитрию Лаптеву".
  const bySurname = new Map<string, Person>();
  if (DECLINES.has(language))
    for (const person of byEnding.values())
      bySurname.set(stemOf(person.name).split(" ").at(-1) ?? "", person);
  for (const person of singleNames(text, runs, roleIn)) {
    if (nouns.has(person.name) || bySurname.has(stemOf(person.name))) continue;
    const key = folded(person.name);
    if (!byEnding.has(key) && !byFirst.has(key)) byFirst.set(key, person);
  }
  const personOf = (name: string) => byEnding.get(folded(name)) ?? byFirst.get(folded(name)) ?? null;
  const mentions = once(() =>
    runs.flatMap((run) => {
      const person = personOf(run.text) ?? (run.leads && bySurname.get(stemOf(run.text)));
      return person ? [{ ...run, person }] : [];
    }),
  );
  const seen = once(() => seenAs(text, mentions()));
  const byStem = once(() => plainForms(byEnding.values(), runs));
  const proper = once(() => new Set(runs.filter((run) => !run.initial).map((run) => folded(run.text))));
  return {
    get mentions() {
      return mentions();
    },
    isShown: (person) => seen().persons.has(person) && !seen().places.has(person),
    isPlace: (person) => seen().places.has(person),
    personOf,
    declined: (name) => byStem().get(stemOf(name)) ?? null,
    surnamed: (surname) => bySurname.get(stemOf(surname)) ?? null,
    isCommon,
    ownerLeads,
    isProper: (name) => proper().has(folded(name)),
  };
}

/** Made when it is first asked for: most articles leave most questions about names unasked. */
function once<Made>(make: () => Made): () => Made {
  let made: { readonly value: Made } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** A person by the run that first names them, who has a role as soon as anybody asks for it. */
function personNamed(run: NameRun, roleIn: (run: NameRun) => string | null): Person {
  const role = once(() => roleIn(run));
  return {
    name: run.text,
    get role() {
      return role();
    },
    first: run.start,
  };
}

/** Who is shown to be a person, and what stands where places do. */
function seenAs(
  text: string,
  mentions: Names["mentions"],
): { readonly persons: ReadonlySet<Person>; readonly places: ReadonlySet<Person> } {
  const persons = new Set<Person>();
  const places = new Set<Person>();
  for (const { person, text: form, title, start, end } of mentions) {
    const lead = text.slice(Math.max(0, start - 12), start);
    // "Yuliana (34), a teacher": whoever has an age is somebody.
    if (/^ ?[,(] ?\d{1,2}[),]/.test(text.slice(end, end + 6))) persons.add(person);
    else if (PLACED.test(lead)) places.add(person);
    else if (persons.has(person)) continue;
    else if (SONS.test(lead) || DAUGHTERS.test(lead)) persons.add(person);
    else if (title !== null || form !== person.name || HOLDER.test(person.role ?? "")) persons.add(person);
  }
  return { persons, places };
}

/**
 * Persons by the stems of their names. The shortest form is the plain one: "Олег Бадьин" of "Олега Бадьина", "Олегом
 * Бадьиным". Of two as long as each other it is the one that opens a sentence: "Jana Nová" of "Jany Nové".
 */
function plainForms(persons: Iterable<Person>, runs: readonly NameRun[]): ReadonlyMap<string, Person> {
  const openers = new Set(runs.filter((run) => run.initial).map((run) => run.text));
  const byStem = new Map<string, Person>();
  for (const person of persons) {
    const stem = stemOf(person.name);
    const known = byStem.get(stem)?.name;
    const shorter = known === undefined ? 1 : known.length - person.name.length;
    if (shorter > 0 || (shorter === 0 && openers.has(person.name) && !openers.has(known ?? "")))
      byStem.set(stem, person);
  }
  return byStem;
}

const COUNT = /^(?:Zwei|Drei|Vier|Fünf|Sechs|Sieben|Acht|Neun|Elf|Zwölf)$|.(?:zehn|[zß]ig)$/;

/** More than an adjective in front, as in "three-time Grand Slam". */
const HOLDER = new RegExp(`\\p{L}\\s\\p{L}|${PERSONAL.source}`, "u");

/** The stems of names that stand somewhere as one word: places, companies, surnames. */
function stemsAlone(runs: readonly NameRun[]): ReadonlySet<string> {
  return new Set(runs.filter((run) => run.words === 1).map((run) => stemOf(run.text)));
}

/**
 * People known by one name only. A name that opens sentences and never follows a preposition of place is somebody;
 * "Paris" is sooner or later "in Paris".
 */
function singleNames(
  text: string,
  runs: readonly NameRun[],
  roleIn: (run: NameRun) => string | null,
): Person[] {
  const seen = new Map<
    string,
    { readonly person: Person; readonly run: NameRun; leads: number; placed: number; inside: number }
  >();
  for (const run of runs) {
    if (
      run.words !== 1 ||
      run.text.length < 3 ||
      INSTITUTION.test(run.text) ||
      /^\p{Lu}{2,}$|\d/u.test(run.text)
    )
      continue;
    const key = folded(run.text);
    let count = seen.get(key);
    if (!count) {
      count = { person: personNamed(run, roleIn), run, leads: 0, placed: 0, inside: 0 };
      seen.set(key, count);
    }
    // A word before a comma at the head of a sentence is an adverb: "However, …".
    if (run.initial && text[run.end] !== ",") count.leads += 1;
    if (!run.initial) count.inside += 1;
    if (PLACED.test(text.slice(Math.max(0, run.start - 8), run.start))) count.placed += 1;
  }
  return [...seen.values()]
    .filter(
      ({ person, run, leads, placed, inside }) =>
        placed === 0 && ((leads > 0 && inside > 0) || isIntroduced(text, run, person)),
    )
    .map(({ person }) => person);
}

/** "Ms. Berg", "Anna, 32," or "Anna (32)" or "talking with Anna", "his mother, Anna". */
function isIntroduced(text: string, run: NameRun, person: Person): boolean {
  const lead = text.slice(Math.max(0, run.start - 14), run.start);
  if (SONS.test(lead) || DAUGHTERS.test(lead) || (run.title !== null && officeOf(run) === null)) return true;
  // "Der 58-jährige Bauleiter, angeklagt seit Mai, …": behind an article or an age stands a noun.
  if (/(?:^|\s)(?:d(?:er|ie)|eine?|\S+jährige)\s$/iu.test(lead)) return false;
  if (/^\*?,\s\p{Ll}/u.test(text.slice(run.end, run.end + 5)) && run.leads && person.role !== null)
    return true;
  if (/^(?:\*?,|\s\()\s?\d/u.test(text.slice(run.end, run.end + 5))) return true;
  return (
    !run.initial &&
    /\s(?:with|avec|con|com|mit|med|met)\s$/u.test(text.slice(Math.max(0, run.start - 6), run.start))
  );
}

/** Before a place, a month, a thing: not before a person who acts. */
const PLACED =
  /(?:^|\s|['’])(?:in|at|the|im|am|aus|en|à|au|aux|de la|em|no|na|w|we|в|на|i|på|v|ve|az|a la|di|din|în)\s$/iu;

/** Case endings change the last two or three letters of a name: Ольга Сомова, Ольгой Сомовой; Koskinen, Koskisen. */
function stemOf(name: string): string {
  return name
    .split(/\s+/u)
    .map((word) => word.slice(0, word.length >= 6 ? 4 : 3).toLowerCase())
    .join(" ");
}

/** Without case and accents, which papers set now and then: "Muratov" and "Murátov" are one. */
export function folded(name: string): string {
  if (/^[\x20-\x7e]*$/.test(name)) return name.toLowerCase();
  return name
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase();
}

function isPersonal(run: NameRun, text: string): boolean {
  const words = run.text.split(/\s+/u);
  // "chief executive Glen Post": behind an office even such a word is a surname.
  if (HELD.test(text.slice(Math.max(0, run.start - 12), run.start))) words.pop();
  if (words.some((word) => INSTITUTION.test(word) || /^\p{Lu}{2,}$/u.test(word) || /\d/u.test(word)))
    return false;
  // "the White House", "in New Delhi": articles and prepositions of place stand before things and places.
  return (
    run.title !== null ||
    !/(?:^|\s)(?:the|in|at)\s$/iu.test(text.slice(Math.max(0, run.start - 5), run.start))
  );
}

const HELD = /\p{Ll}(?<!pap|numb)(?:er|or|ist|ive|man|woman|chief|head|president) $/u;
