/**
 * Names in scripts with capital letters: where they stand, which belong to one person, and the role given with them.
 * Over 300 lines: the title, institution and particle lists belong beside the one scan that uses them.
 */

import { endsInAbbreviation } from "./abbreviations.ts";
import { isPlain, PLAIN_SIGNS } from "./scripts.ts";
import { DAUGHTERS, PERSONAL, SONS } from "./speaker-grammar.ts";
import { commonNouns } from "./speaker-nouns.ts";
import { type OwnerTest, ownerTest } from "./speaker-owners.ts";
import { roleOf } from "./speaker-role.ts";
import type { SpeechTest } from "./speaker-words.ts";
import { stopWordsOf } from "./stop-words.ts";

/** A run of capitalised words; UTF-16 units of the text it was read from, end exclusive. */
export interface NameRun {
  /** Without titles before it and possessive after it. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly words: number;
  /** Titles and roles that stood before it within the run, e.g. "Attorney General"; null when none. */
  readonly title: string | null;
  /** Within the first words of its sentence: most likely its subject. */
  readonly leads: boolean;
  /** It is the very first word, so that its capital proves nothing. */
  readonly initial: boolean;
}

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
  /** Whether the article shows a person, not a place or a film: by a title, an office, or a part of the name that stands for the whole. */
  readonly isShown: (person: Person) => boolean;
  /** Whether the article speaks of something in, at or from it. */
  readonly isPlace: (person: Person) => boolean;
  /** For `nameRuns` over stretches of the same text. */
  readonly ownerLeads: OwnerTest;
  /** The same for a name in another case, by the stems of its words; for languages that decline names. */
  readonly declined: (name: string) => Person | null;
}

/** Titles and offices written with a capital before a name; lower-case ones never enter a run. */
const TITLES = new Set(
  (
    "mr mrs ms miss mp mep whip dr prof professor sir dame lord lady president vice senator sen rep reps sens representative congressman congresswoman gov governor minister prime " +
    "premier chancellor judge justice attorney general secretary mayor officer detective sgt sergeant lt lieutenant capt captain col colonel gen maj major chief " +
    "coach director ceo cfo cto king queen prince princess pope bishop archbishop cardinal father reverend rev councillor cllr ambassador commissioner superintendent " +
    "sheriff deputy inspector chairman chairwoman chair spokesman spokeswoman host actor singer author foreign defense defence interior finance health home associate " +
    "assistant former first executive managing police member councilman councilwoman commander harbourmaster harbormaster head leader manager engineer analyst economist founder co-founder spokesperson principal provost treasurer comptroller administrator undersecretary researcher historian curator constable midfielder goalkeeper striker defender quarterback captain novelist editor columnist rabbi imam saint st herr frau monsieur madame mme mlle maître me señor señora sr sra srta don doña presidente presidenta " +
    "ministro ministra signor signora dott avv onorevole mevrouw meneer pan pani premier prezydent bundeskanzler bundeskanzlerin kanzler kanzlerin präsident präsidentin " +
    "ông bà anh chị wali kota bupati gubernur presiden menteri ketua bakan bakanı başkan başkanı müdürü muhtarı vali valisi okul belediye cumhurbaşkanı ministerpräsident ministerpräsidentin bundespräsident professorin außenministerin papst " +
    "профессор академик доктор министр президент премьер губернатор мэр генерал директор депутат адвокат режиссёр режиссер актёр актер актриса певец певица писатель тренер судья глава сенатор посол эксперт врач мер професор міністр " +
    "profesor doktor burmistrz wójt poseł posłanka ksiądz trener dyrektor prezes rzecznik primátor starosta starostka ministr ministryně premiér ředitel ředitelka mluvčí vali avukat"
  ).split(" "),
);

/** Words that make a run an institution, place or thing. Matched by stem, across the main news languages. */
const INSTITUTION =
  /^(?:universit|universid|hochschule|verband|verein|stiftung|gesellschaft|gewerkschaft|institut|ministr[iy]|ministerium|department|office|court|bank$|part[yi]$|partei|partido|council|committee|commission|association|associa|federation|inc$|corp|ltd|llc|gmbh|group|company|union|united$|rovers$|real$|deportivo|sporting|olympique|athletic|club$|clube|fc$|street|avenue|road|river|city|county|states|kingdom|news|times|post$|journal|magazine|house$|senate|congress|parliament|parlament|agency|agence|agentur|center|centre|school|college|hospital|church|museum|award|prize|premio|prix$|preis$|nobel|oscar|league|cup$|games|act$|bill$|day$|party|republic|repubblica|república|international|society|foundation|airport|park$|services?$|army|force|guard|press|media|network|board|trust|fund|facility|district|area|island|lake|north|south|east|west|new$|january|february|march$|april$|may$|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)/iu;

/** Small words inside names: Ursula von der Leyen, Luis de la Cruz, Mohammed bin Salman. */
const PARTICLE =
  /^(?:de|da|del|della|di|dos|das|do|du|van|von|ter|ten|zu|zur|bin|ibn|bint|al|el|af|av|abu|y|e|ould)$/u;

/** These only behind one of those: "van der Berg", "de la Cruz"; alone, or in "zu den Leuten", they begin something else. */
const PARTICLE_AFTER = /^(?:der|den|la|las|le|los)$/u;
const TAKES_ARTICLE = /^(?:de|van|von|du)$/u;

/** The same for plain texts. */
const PLAIN_TOKEN = new RegExp(`[${PLAIN_SIGNS}@_]+(?:[-'’.‑][${PLAIN_SIGNS}_]+)*`, "g");
const TOKEN = /[\p{L}\p{M}\p{N}@_]+(?:[-'’.‑][\p{L}\p{M}\p{N}_]+)*/gu;

const SMALL_LETTER = /^[a-z]/;

/** Capitalised runs between two offsets, in order; `heads` says whether a sentence begins with the stretch. Linear in it. */
export function nameRuns(
  text: string,
  from: number,
  to: number,
  isCommon: (lower: string) => boolean,
  ownerLeads: OwnerTest = () => 0,
  heads = true,
): NameRun[] {
  const runs: NameRun[] = [];
  let open: OpenRun | null = null;
  let sinceStop = 0;
  let last = from;
  const stretch = text.slice(from, to);
  const close = () => {
    if (open) {
      const run = finished(text, open, isCommon, ownerLeads);
      if (run) runs.push(run);
    }
    open = null;
  };
  // Matched all at once and looked up again, tokens take half the time of one match after the other; between two of them there is
  // no sign of a token, so that the first place where one's signs stand is its own.
  for (const token of stretch.match(isPlain(stretch) ? PLAIN_TOKEN : TOKEN) ?? []) {
    const start = from + stretch.indexOf(token, last - from);
    const end = start + token.length;
    // The rule, for which nothing more need be asked: a small word behind a space, outside of names.
    const space = start === last + 1 && text[last] === " ";
    const small = SMALL_LETTER.test(token);
    if (space && small && !open) {
      last = end;
      sinceStop += 1;
      continue;
    }
    const gap = space ? " " : text.slice(last, start);
    const stop = start === from || (!space && /[.!?…:\n]/u.test(gap));
    const afterInitial =
      !space &&
      /^\.\s?$/u.test(gap) &&
      endsInAbbreviation(`${text.slice(Math.max(0, last - 12), last)}.`, "en");
    if (stop && !afterInitial) sinceStop = 0;
    const capital = !small && /^[\p{Lu}\p{Lt}]/u.test(token);
    // "the British Bankers' Association": a possessive plural within a name.
    const joined =
      space ||
      /^(?:[ \u00a0]|)$/u.test(gap) ||
      (afterInitial && !gap.includes("\n")) ||
      (/^['’] $/.test(gap) && capital && text[last - 1] === "s");
    if (open && !joined) close();
    if (capital) {
      if (open) {
        open.words.push(token);
        open.end = end;
      } else
        open = {
          start,
          end,
          words: [token],
          leads: sinceStop <= 3,
          // "Le maire (PS) de Brélan, Alain Quéré, …": the name is an apposition to the subject.
          apposed: sinceStop <= APPOSED && /^,\s$/.test(gap),
          initial: sinceStop === 0 && (heads || start > from),
        };
    } else if (open && !goesOn(open.words, token)) close();
    else if (open) open.words.push(token);
    last = end;
    sinceStop += 1;
  }
  close();
  return runs;
}

interface OpenRun {
  start: number;
  end: number;
  words: string[];
  leads: boolean;
  apposed: boolean;
  initial: boolean;
}

/** An office before its holder's name takes no more words. */
const APPOSED = 9;

/** Whether a small word can stand inside the name that the words before it begin. */
function goesOn(words: readonly string[], word: string): boolean {
  // "José Ortega y Gasset", but "Montilla y Vegas" are two.
  if (/^[yei]$/u.test(word) && words.length < 2) return false;
  return PARTICLE.test(word) || (PARTICLE_AFTER.test(word) && TAKES_ARTICLE.test(words.at(-1) ?? ""));
}

function finished(
  text: string,
  open: OpenRun,
  isCommon: (lower: string) => boolean,
  ownerLeads: OwnerTest,
): NameRun | null {
  const words = [...open.words];
  while (words.length > 0 && !/^[\p{Lu}\p{Lt}]/u.test(words.at(-1) ?? "")) words.pop();
  // "Can I see it?": the one capital letter that is no name.
  while (words.at(-1) === "I" && (open.initial || words.length === 1)) words.pop();
  let start = open.start;
  // "The", "Heute", "Pero" at a sentence's head: a word that the article also writes small is no name.
  while (
    open.initial &&
    words.length > 0 &&
    isCommon((words[0] ?? "").toLowerCase()) &&
    !TITLES.has((words[0] ?? "").toLowerCase())
  ) {
    start = afterWord(text, start, words.shift() ?? "");
    open.initial = false;
  }
  if (words.length === 0) return null;
  // "L’opposition dénonce": an elided article in capital, its noun small.
  while (words.length > 0 && /^\p{Lu}{1,2}['’]\p{Ll}/u.test(words[0] ?? ""))
    start = afterWord(text, start, words.shift() ?? "");
  while (words.length > 1 && /^[ΟΗ]$/u.test(words[0] ?? ""))
    start = afterWord(text, start, words.shift() ?? "");
  const titled = start;
  let titles = 0;
  // "Acme CEO Ann Roe": everything up to the last office in the run is office.
  const office =
    words.length < 3
      ? -1
      : words.findLastIndex(
          (word, i) =>
            i > 0 &&
            i < words.length - 1 &&
            (TITLES.has(word.toLowerCase()) || (PARTICLE.test(words[i - 1] ?? "") && AGENT.test(word))) &&
            !/^(?:don|pan|pani|do|bà|[JS]r|I{2,3})$/iu.test(words[i + 1] ?? "") &&
            !/^(?:don|pan|pani|king|prince)$/iu.test(word),
        );
  for (let i = 0; i <= office; i += 1) {
    start = afterWord(text, start, words.shift() ?? "");
    titles += 1;
  }
  while (words.length > 1 && isTitle(words, titles)) {
    start = afterWord(text, start, words.shift() ?? "");
    titles += 1;
  }
  let end = open.end;
  const own = words.length < 3 ? words.length : withoutHouse(words);
  if (own < words.length) {
    words.length = own;
    end = start;
    for (const word of words) end = text.indexOf(word, end) + word.length;
  }
  while (words.length > 0 && PARTICLE.test(words[0] ?? ""))
    start = afterWord(text, start, words.shift() ?? "");
  // "— пояснила ТАСС Анна Рогова", "sanoo Anna Salo STT:lle": the agency that was told.
  if (titles === 0 && words.length > 2 && AGENCY.test(words[0] ?? "") && !AGENCY.test(words[1] ?? ""))
    start = afterWord(text, start, words.shift() ?? "");
  if (words.length > 2 && AGENCY.test(words.at(-1) ?? "") && !AGENCY.test(words.at(-2) ?? "")) {
    words.pop();
    end = start;
    for (const word of words) end = text.indexOf(word, end) + word.length;
  }
  if (titles === 0 && words.length > 2) {
    const owner = ownerLeads(words, text.slice(Math.max(0, start - 40), start));
    for (let i = 0; i < owner; i += 1) start = afterWord(text, start, words.shift() ?? "");
  }
  if (words.length === 0) return null;
  const raw = text.slice(start, end);
  const bare = raw.replace(/['’]\p{Ll}{1,4}$/u, "");
  const title = titles > 0 ? text.slice(titled, start).trim() : null;
  return {
    text: bare,
    start,
    end: start + bare.length,
    words: words.length,
    title,
    leads: open.leads || (open.apposed && /^[,(]/.test(text.slice(end, end + 2).trim())),
    initial: open.initial,
  };
}

/** Capitals throughout, and no number of a king's. */
const AGENCY = /^(?![IVX]+$)\p{Lu}{3,}$/u;

/** How many words are the person's: of "Carla Weingart von der Universität Brenz" the first two. */
function withoutHouse(words: readonly string[]): number {
  const isSmall = (word: string | undefined) => word !== undefined && /^\p{Ll}/u.test(word);
  const house = words.findIndex((word, i) => i > 1 && isSmall(words[i - 1]) && INSTITUTION.test(word));
  let own = house < 0 ? words.length : house;
  while (own > 0 && isSmall(words[own - 1])) own -= 1;
  return own;
}

/** German and its neighbours write offices as capitalised nouns: a long agent noun before two more words is one. */
function isTitle(words: readonly string[], titles: number): boolean {
  const first = (words[0] ?? "").toLowerCase();
  if (TITLES.has(first)) return true;
  return titles < 2 && words.length > 2 && AGENT.test(words[0] ?? "");
}

/** Nouns for who does or holds something: Schweißer, Pendlaren, Opiskelija, Экономист; first names that end so are none. */
const AGENT =
  /^(?!Alexander|Christopher|Benjamin|Vincent|[KC]onstantin|Valentin)\p{Lu}(?:[\p{L}-]{5,}(?:erin|in|er|or|ent|ist|eur|chef|mann|frau|anwalt|rat|kundige)|[\p{L}-]*(?:[oä]rin|istin|entin|[oa]nwältin|ärztin|loge|nom|orsitzende|bgeordnete|eauftragte|precher|rainer|utor|hefin|apitän|ardinal|andrat|tadtrat|farrer|ischof|äuerin|ollege)|[\p{L}-]{2,}chef|[\p{L}-]{3,}(?:aren|eren|chefen|isten|mannen|kvinnan|johtaja|lija|tettu|tutkija|ори|тель|лог|ник|ница|номист|налист))$/u;

function afterWord(text: string, start: number, word: string): number {
  let at = start + word.length;
  while (/[\s.]/u.test(text[at] ?? "x")) at += 1;
  return at;
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
    if (byEnding.has(keyOf(run.text))) continue;
    const known = byEnding.get(keyOf(words.slice(1).join(" ")));
    // "Kim Roe" after "Anna Kim Roe" is the same person; the ending already knows the fuller form.
    const person = known?.name.endsWith(run.text) ? known : personNamed(run, roleIn);
    byEnding.set(keyOf(run.text), person);
    for (let i = 1; i < words.length; i += 1) {
      const ending = keyOf(words.slice(i).join(" "));
      if (!byEnding.has(ending)) byEnding.set(ending, person);
    }
    const first = keyOf(words[0] ?? "");
    if (!byFirst.has(first)) byFirst.set(first, person);
  }
  for (const person of singleNames(text, runs, roleIn)) {
    if (nouns.has(person.name)) continue;
    const key = keyOf(person.name);
    if (!byEnding.has(key) && !byFirst.has(key)) byFirst.set(key, person);
  }
  const personOf = (name: string) => byEnding.get(keyOf(name)) ?? byFirst.get(keyOf(name)) ?? null;
  const mentions = once(() =>
    runs.flatMap((run) => {
      const person = personOf(run.text);
      return person ? [{ ...run, person }] : [];
    }),
  );
  const seen = once(() => seenAs(text, mentions()));
  const byStem = once(() => plainForms(byEnding.values(), runs));
  const proper = once(() => new Set(runs.filter((run) => !run.initial).map((run) => keyOf(run.text))));
  return {
    get mentions() {
      return mentions();
    },
    isShown: (person) => seen().persons.has(person) && !seen().places.has(person),
    isPlace: (person) => seen().places.has(person),
    personOf,
    declined: (name) => byStem().get(stemOf(name)) ?? null,
    isCommon,
    ownerLeads,
    isProper: (name) => proper().has(keyOf(name)),
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
  for (const { person, text: form, title, start } of mentions) {
    const lead = text.slice(Math.max(0, start - 12), start);
    if (PLACED.test(lead)) places.add(person);
    else if (persons.has(person)) continue;
    else if (SONS.test(lead) || DAUGHTERS.test(lead)) persons.add(person);
    else if (title !== null || form !== person.name || HOLDER.test(person.role ?? "")) persons.add(person);
  }
  return { persons, places };
}

/**
 * Persons by the stems of their names. The shortest form is the plain one: "Олег Бадьин" of "Олега Бадьина", "Олегом Бадьиным". Of two
 * as long as each other it is the one that opens a sentence: "Jana Nová" of "Jany Nové".
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
    const key = keyOf(run.text);
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

/** "Anna, 32," or "talking with Anna", "his mother, Anna". */
function isIntroduced(text: string, run: NameRun, person: Person): boolean {
  const lead = text.slice(Math.max(0, run.start - 12), run.start);
  if (SONS.test(lead) || DAUGHTERS.test(lead)) return true;
  if (/^\*?,\s\p{Ll}/u.test(text.slice(run.end, run.end + 5)) && run.leads && person.role !== null)
    return true;
  if (/^\*?,\s\d/u.test(text.slice(run.end, run.end + 5))) return true;
  return (
    !run.initial &&
    /\s(?:with|avec|con|com|mit|med|met)\s$/u.test(text.slice(Math.max(0, run.start - 6), run.start))
  );
}

/** Before a place, a month, a thing: not before a person who acts. */
const PLACED =
  /(?:^|\s|['’])(?:in|at|the|im|am|aus|en|à|au|aux|de la|em|no|na|w|we|в|на|i|på|v|ve|az|a la|di)\s$/iu;

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

function keyOf(name: string): string {
  return folded(name);
}

function isPersonal(run: NameRun, text: string): boolean {
  const words = run.text.split(/\s+/u);
  if (words.some((word) => INSTITUTION.test(word) || /^\p{Lu}{2,}$/u.test(word) || /\d/u.test(word)))
    return false;
  // "the White House", "in New Delhi": articles and prepositions of place stand before things and places.
  return (
    run.title !== null ||
    !/(?:^|\s)(?:the|in|at)\s$/iu.test(text.slice(Math.max(0, run.start - 5), run.start))
  );
}
