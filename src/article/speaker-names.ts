/**
 * Names in scripts with capital letters: where they stand, and the titles and offices before them.
 * Over 300 lines: the title, institution and particle lists belong beside the one scan that uses them.
 */

import { endsInAbbreviation } from "./abbreviations.ts";
import { isPlain, PLAIN_SIGNS } from "./scripts.ts";
import type { OwnerTest } from "./speaker-owners.ts";

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

/** Titles and offices written with a capital before a name; lower-case ones never enter a run. */
export const TITLES: ReadonlySet<string> = new Set(
  (
    "mr mrs ms miss mp mep whip dr prof professor sir dame lord lady president vice senator sen rep reps sens representative congressman congresswoman gov governor minister prime " +
    "premier chancellor judge justice justices attorney general secretary mayor officer detective sgt sergeant lt lieutenant capt captain col colonel gen maj major chief " +
    "coach director ceo cfo cto king queen prince princess pope bishop archbishop cardinal father reverend rev councillor cllr ambassador commissioner superintendent " +
    "sheriff deputy inspector chairman chairwoman chair spokesman spokeswoman host actor singer author foreign defense defence interior finance health home associate " +
    "assistant former first executive managing police member councilman councilwoman commander harbourmaster harbormaster head leader manager engineer analyst economist founder co-founder spokesperson principal provost treasurer comptroller administrator undersecretary researcher historian curator constable midfielder goalkeeper striker defender quarterback captain novelist editor columnist rabbi imam saint st herr frau monsieur madame mme mlle maître me señor señora sr sra srta don doña presidente presidenta " +
    "ministro ministra signor signora dott avv onorevole mevrouw meneer pan pani premier prezydent bundeskanzler bundeskanzlerin kanzler kanzlerin präsident präsidentin " +
    "ông bà anh chị wali kota bupati gubernur presiden menteri ketua bakan bakanı başkan başkanı müdürü muhtar muhtarı vali valisi okul belediye cumhurbaşkanı ministerpräsident ministerpräsidentin bundespräsident professorin außenministerin papst " +
    "профессор академик доктор министр президент премьер губернатор мэр генерал директор депутат адвокат режиссёр режиссер актёр актер актриса певец певица писатель тренер судья глава сенатор посол эксперт врач мер професор міністр " +
    "profesor doktor burmistrz wójt poseł posłanka ksiądz trener dyrektor prezes rzecznik primátor starosta starostka ministr ministryně premiér ředitel ředitelka mluvčí vali avukat"
  ).split(" "),
);

/** Words that make a run an institution, place or thing. Matched by stem, across the main news languages. */
export const INSTITUTION =
  /^(?:universit|universid|hochschule|verband|verein|stiftung|gesellschaft|gewerkschaft|institut|ministr[iy]|ministerium|department|office|court|bank$|part[yi]$|partei|partido|council|committee|commission|association|associa|federation|inc$|corp|ltd|llc|gmbh|group|company|union|united$|rovers$|real$|deportivo|sporting|olympique|athletic|club$|clube|fc$|street|avenue|road|river|city|county|states|kingdom|news|times|post$|journal|magazine|house$|senate|congress|parliament|parlament|agency|agence|agentur|center|centre|school|college|hospital|church|mus[eé][eou]|award|prize|premio|prix$|preis$|nobel|oscar|league|cup$|games|act$|bill$|day$|party|republic|repubblica|república|international|society|foundation|airport|park$|services?$|army|force|guard|press|media|network|board|trust|fund|facility|district|area|island|lake|north|south|east|west|new$|january|february|march$|april$|may$|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)/iu;

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
  // Matched all at once and looked up again, tokens take half the time of one match after the other; between two of them
  // there is no sign of a token, so that the first place where one's signs stand is its own.
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
      /^\.[^\S\n]?$/u.test(gap) &&
      endsInAbbreviation(`${text.slice(Math.max(0, last - 12), last)}.`, "en");
    if (stop && !afterInitial) sinceStop = 0;
    const capital = !small && /^[\p{Lu}\p{Lt}]/u.test(token);
    // "the British Bankers' Association": a possessive plural within a name.
    const joined =
      space ||
      /^(?:[ \u00a0]|)$/u.test(gap) ||
      afterInitial ||
      (/^['’] $/.test(gap) && capital && text[last - 1] === "s" && !AGENT.test(token));
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
    } else if (open && (!goesOn(open.words, token) || (token === "das" && isCommon("und")))) {
      // "José das Neves", but "dass Otto Brandis das Mikrofon …".
      close();
    } else if (open) open.words.push(token);
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
  // "Eighth-seeded Ann Roe": a participle that the sentence's head alone gives its capital.
  if (open.initial && words.length > 1 && PARTICIPLE.test(words[0] ?? ""))
    start = afterWord(text, start, words.shift() ?? "");
  if (words.length === 0) return null;
  // "L’opposition dénonce": an elided article in capital, its noun small.
  while (words.length > 0 && /^\p{Lu}{1,2}['’]\p{Ll}/u.test(words[0] ?? ""))
    start = afterWord(text, start, words.shift() ?? "");
  while (words.length > 1 && /^[ΟΗ]$/u.test(words[0] ?? ""))
    start = afterWord(text, start, words.shift() ?? "");
  const from = start;
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
  const title = titles > 0 ? text.slice(from, start).trim() : null;
  let end = open.end;
  const own = words.length < 3 ? words.length : withoutHouse(words);
  if (own < words.length) {
    words.length = own;
    end = endOf(text, start, words);
  }
  while (words.length > 0 && PARTICLE.test(words[0] ?? ""))
    start = afterWord(text, start, words.shift() ?? "");
  // "— пояснила ТАСС Анна Рогова", "sanoo Anna Salo STT:lle": the agency that was told.
  if (titles === 0 && words.length > 2 && AGENCY.test(words[0] ?? "") && !AGENCY.test(words[1] ?? ""))
    start = afterWord(text, start, words.shift() ?? "");
  if (words.length > 2 && AGENCY.test(words.at(-1) ?? "") && !AGENCY.test(words.at(-2) ?? "")) {
    words.pop();
    end = endOf(text, start, words);
  }
  if (words.length > 2) {
    // An office that opens its sentence has a capital: "Trener Polonii Grodziec Jan Kos".
    const lead = text.slice(Math.max(0, start - 40), start);
    const owner = ownerLeads(words, titles > 0 ? lead.toLowerCase() : lead);
    for (let i = 0; i < owner; i += 1) start = afterWord(text, start, words.shift() ?? "");
  }
  // "Its Nov. 5 statement said": what a number follows at once is a date, a page or a machine.
  if (words.length === 0 || (words.length === 1 && /^\.?\s\d/.test(text.slice(end, end + 3)))) return null;
  const raw = text.slice(start, end);
  const bare = raw.replace(/['’]\p{Ll}{1,4}$/u, "");
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

/** "three-time", "error-plagued", "Lorvan-based": what stands before a name or an office and is neither. */
export const PARTICIPLE = /-(?:\p{Ll}+ed|time|born|led|old)$/u;

/** Where the last of some words ends that stand in the text one after the other from `start` on. */
function endOf(text: string, start: number, words: readonly string[]): number {
  return words.reduce((end, word) => text.indexOf(word, end) + word.length, start);
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
  /^(?!Alexander|Christopher|Benjamin|Vincent|[KC]onstantin|Valentin)\p{Lu}(?:[\p{L}-]{5,}(?:erin|in|er|or|ent|ist|eur|chef|mann|frau|anwalt|rat|kundige)|[\p{L}-]*(?:[oä]rin|istin|entin|[oa]nwältin|ärztin|loge|nom|orsitzende|ngeklagte|eputeerde|bgeordnete|eauftragte|precher|rainer|utor|hefin|apitän|ardinal|andrat|tadtrat|farrer|ischof|äuerin|ollege)|[\p{L}-]{2,}(?:chef|mann)|[\p{L}-]{3,}(?:aren|eren|rådet|chefen|isten|mannen|kvinnan|johtaja|lija|tettu|tutkija|ntti|htori|ttaja|neuvos|ори|тель|лог|ник|ница|номист|налист|[её]р|арь|[ртлн]ь?ка|[rl]ka|čka|usu|üsü|ası|ısı|cisi|nnesi|yesi))$/u;

/** "Potsdamer Anwältin" behind an article: whence somebody is and what they do, in German both with a capital. */
export function isFromTown({ text, words }: NameRun): boolean {
  const [town = "", noun = ""] = text.split(" ");
  return words === 2 && town.endsWith("er") && AGENT.test(noun);
}

function afterWord(text: string, start: number, word: string): number {
  let at = start + word.length;
  while (/[\s.]/u.test(text[at] ?? "x")) at += 1;
  return at;
}
