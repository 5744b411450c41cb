/**
 * The words by which news in each language says who spoke: verbs of speech (packed, see
 * `commands/word-lists/speech-verbs.ts`), words for "according to", pronouns. Written from the conventions of news prose;
 * "stem*" stands for every word that begins so.
 */

import { SPEECH_SETS } from "./speech-sets.ts";
import { unpackWords } from "./word-set.ts";

export interface SpeechWords {
  /** What may follow a verb's stem, where any other ending makes a noun of it (déclare, but not déclaration). */
  readonly endings?: RegExp;
  /** "According to X", "laut X", "X mukaan". */
  readonly sources: string;
  /** Third-person pronouns and forms that stand for a person named before. */
  readonly pronouns: string;
}

export const SPEECH_WORDS: Readonly<Record<string, SpeechWords>> = {
  en: {
    sources: "according",
    pronouns: "he she they",
  },
  de: {
    sources: "laut so zufolge nach",
    pronouns: "er sie",
  },
  fr: {
    endings:
      /^(?:e|é|ée|a|ait|aient|ent|èrent|ant|it|isse?nt|t|ut|u|d|s|vent|vant|vait|ète|ètent|éter|ele|elle|elait|le|lent|lait|aît)?$/u,
    sources: "selon après d'après",
    pronouns: "il elle ils elles on",
  },
  es: {
    endings: /^(?:ó|a|aba|an|aron|ado|ando|e|ió|ía|en|ieron|iendo|ido|o|é|zca|ce|cía|ció|jo|vo|e[sn]?)$/u,
    sources: "juicio opinión según acuerdo palabras",
    pronouns: "él ella ellos ellas",
  },
  it: {
    endings:
      /^(?:a|ò|ava|ano|ato|ando|e|eva|uto|endo|ono|arono|isce|ito|ì|io|ge|nge|se|so|unto|unge|unse|gue|guito|guì|de|n|iede|enuto|ne)$/u,
    sources: "parere avviso sfogo commento accusa appello secondo parole",
    pronouns: "lui lei egli ella loro",
  },
  pt: {
    endings:
      /^(?:ou|a|ava|am|aram|ado|ando|e|eu|ia|em|eram|endo|ido|iu|ue|ui|uiu|i|ce|ceu|o|r)(?:-\p{L}+)?$/u,
    sources: "segundo acordo conforme",
    pronouns: "ele ela eles elas",
  },
  nl: {
    sources: "volgens aldus",
    pronouns: "hij zij ze",
  },
  pl: {
    sources: "zdaniem według słów",
    pronouns: "on ona oni one",
  },
  ru: {
    sources: "словам мнению данным словами",
    pronouns: "он она они",
  },
  uk: {
    sources: "словами думку даними",
    pronouns: "він вона вони",
  },
  sv: {
    sources: "enligt",
    pronouns: "han hon de hen",
  },
  no: {
    sources: "ifølge følge",
    pronouns: "han hun ho de hen",
  },
  da: {
    sources: "ifølge følge",
    pronouns: "han hun de",
  },
  fi: {
    sources: "mukaan mielestä",
    pronouns: "hän he",
  },
  hu: {
    sources: "szerint",
    pronouns: "ő ők",
  },
  cs: {
    sources: "podle podľa slov",
    pronouns: "on ona oni",
  },
  tr: {
    sources: "göre",
    pronouns: "o onlar",
  },
  el: {
    sources: "σύμφωνα κατά",
    pronouns: "αυτός αυτή εκείνος εκείνη ίδιος ίδια",
  },
  ro: {
    endings: /^(?:ă|a|at|t|e|it|ut|and|ând|ează|eaza|ind|ie|de|ne|ns)$/u,
    sources: "potrivit conform",
    pronouns: "el ea ei ele acesta aceasta",
  },
  hr: {
    sources: "prema riječima rečima према речима",
    pronouns: "on ona oni он она",
  },
  bg: {
    sources: "според думите",
    pronouns: "той тя те",
  },
  id: {
    sources: "menurut",
    pronouns: "ia dia mereka beliau",
  },
  th: { sources: "", pronouns: "เขา เธอ" },
  vi: {
    sources: "theo",
    pronouns: "ông bà anh chị họ",
  },
  ar: {
    sources: "بحسب حسب وفق وفقا وفقاً",
    pronouns: "هو هي هم",
  },
  fa: {
    sources: "گفته",
    pronouns: "او وی آنها",
  },
  he: {
    sources: "לדברי לפי",
    pronouns: "הוא היא הם",
  },
  hi: {
    sources: "अनुसार मुताबिक",
    pronouns: "उन्होंने उसने वह वे",
  },
};

/** Languages whose news reads like a neighbour's. */
const LIKE: Readonly<Record<string, string>> = {
  nb: "no",
  nn: "no",
  sk: "cs",
  bs: "hr",
  sr: "hr",
  sl: "hr",
  ms: "id",
  ca: "es",
  gl: "pt",
  be: "ru",
  iw: "he",
  in: "id",
  af: "nl",
  lb: "de",
};

export interface SpeechTest {
  readonly isVerb: (word: string) => boolean;
  readonly isSource: (word: string) => boolean;
  readonly isPronoun: (word: string) => boolean;
  /** False when the language has no list of its own, so that form alone must decide more often. */
  readonly known: boolean;
}

// Compiling a list costs a fraction of a millisecond, a page asks hundreds of times; nothing of a page is kept here.
const tests = new Map<string, SpeechTest>();

/** Tests for the words of a primary language subtag; one without a list of its own is tried with all of them. */
export function speechTestFor(language: string): SpeechTest {
  const own = LIKE[language] ?? language;
  const known = tests.get(own);
  if (known) return known;
  const listed = SPEECH_WORDS[own];
  const lists = listed ? [listed] : Object.values(SPEECH_WORDS);
  const verbTests = (listed ? [own] : Object.keys(SPEECH_WORDS)).map(verbTest);
  const verbs = (word: string) => verbTests.some((test) => test(word));
  const sources = wordTest(lists.map((list) => list.sources).join(" "));
  const pronouns = wordTest(lists.map((list) => list.pronouns).join(" "));
  const made = {
    // To letters alone nothing is written on that could be taken off.
    isVerb: (word: string) => {
      const lower = word.toLowerCase();
      return verbs(lower) || (!/^[a-z]+$/.test(lower) && verbs(bareVerb(lower)));
    },
    isSource: (word: string) => sources(word.toLowerCase()),
    // "affirme-t-elle", "dit-il": the pronoun hangs on its verb.
    isPronoun: (word: string) =>
      pronouns(word.toLowerCase()) || /[-‑](?:t[-‑])?(?:ils?|elles?|on)$/u.test(word),
    known: listed !== undefined,
  };
  tests.set(own, made);
  return made;
}

/** Endings longer than this make another word of a stem, in the languages that list none. */
const LONGEST_ENDING = 6; // letters
/** No stem is shorter. */
export const SHORTEST_STEM = 3; // letters

function verbTest(language: string): (word: string) => boolean {
  const [exact, stems] = (SPEECH_SETS[language] ?? ["", ""]).map((packed) => unpackWords(packed));
  const endings = SPEECH_WORDS[language]?.endings;
  return (word) => {
    if (exact?.has(word)) return true;
    for (let length = SHORTEST_STEM; length <= word.length; length += 1) {
      const ending = word.length - length;
      if (!endings && ending > LONGEST_ENDING) continue;
      if ((!endings || endings.test(word.slice(length))) && stems?.has(word.slice(0, length))) return true;
    }
    return false;
  };
}

/** Words in a list parted by spaces. */
function wordTest(list: string): (word: string) => boolean {
  const words = new Set(list.split(" "));
  return (word) => words.has(word);
}

/** The verb without what is written onto it: elision (s'exclame), pronoun (dit-il), Arabic and Hebrew "and" (وقال, ואמר). */
function bareVerb(lower: string): string {
  return lower
    .replace(/^(?:[sldmtnjc]|qu)['’]/u, "")
    .replace(/[-‑].*$/u, "")
    .replace(/^[وف](?=\p{L}{3})|^ו(?=\p{L}{3})/u, "");
}
