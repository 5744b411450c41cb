/** The word lists of all languages as the sets that the extension carries (see article/word-set.ts). */

import {
  dan,
  ell,
  eng,
  fas,
  fin,
  fra,
  heb,
  hin,
  ita,
  jpn,
  nld,
  nob,
  pol,
  por,
  ron,
  rus,
  spa,
  tha,
  tur,
  ukr,
  vie,
  zho,
} from "stopword";
import { foldWord, stemOf } from "../../article/phrases-inflection.ts";
import { SHORTEST_STEM } from "../../article/speaker-words.ts";
import type { PackedVerbs } from "../../article/speech-sets.ts";
import { packWords, SALTS, unpackWords } from "../../article/word-set.ts";
import type { PackedWords } from "../../article/word-sets.ts";
import { COMMON_WORDS, type CommonWords } from "./common-words.ts";
import { COMMON_WORDS_WORLD } from "./common-words-world.ts";
import { SPEECH_VERBS } from "./speech-verbs.ts";

/** The package's lists by ISO 639-1 code. */
const PACKAGE_WORDS: Readonly<Record<string, readonly string[]>> = {
  da: dan,
  el: ell,
  en: eng,
  es: spa,
  fa: fas,
  fi: fin,
  fr: fra,
  he: heb,
  hi: hin,
  it: ita,
  ja: jpn,
  nl: nld,
  no: nob,
  pl: pol,
  pt: por,
  ro: ron,
  ru: rus,
  th: tha,
  tr: tur,
  uk: ukr,
  vi: vie,
  zh: zho,
};

/**
 * Letters from which a stem of our own lists stands for all forms of its word: shorter ones are other words' stems too. English
 * has few forms, and they part company: to talk and the talks, right and rights.
 */
export const TELLING_STEM = 4;

/** By primary language subtag, all in the form that `stopWordsOf` asks for: folded words, stems, stems. */
export function wordSets(): Record<string, PackedWords> {
  const common: Readonly<Record<string, CommonWords>> = { ...COMMON_WORDS, ...COMMON_WORDS_WORLD };
  const codes = [...new Set([...Object.keys(common), ...Object.keys(PACKAGE_WORDS)])].sort();
  return Object.fromEntries(codes.map((code) => [code, packed(code, common[code])]));
}

function packed(code: string, common: CommonWords = { fillers: "", generic: "" }): PackedWords {
  const stop = new Set<string>();
  const stopStems = new Set<string>();
  const generic = new Set<string>();
  for (const word of PACKAGE_WORDS[code] ?? []) stop.add(foldWord(word, code));
  for (const word of wordsOf(common.fillers)) {
    const folded = foldWord(word, code);
    const stem = stemOf(folded, code);
    if (code === "en" || stem.length < TELLING_STEM) stop.add(folded);
    else stopStems.add(stem);
  }
  for (const word of wordsOf(common.generic)) generic.add(stemOf(foldWord(word, code), code));
  stop.delete("");
  const subjects = wordsOf(SUBJECTS[code] ?? "");
  const words = [...commonWordsOf(code), ...subjects].map((word) => foldWord(word, code));
  const stems = words.map((word) => stemOf(word, code));
  return [packedApart(stop, words), packedApart(stopStems, stems), packedApart(generic, stems)];
}

/** Of the verbs of speech, by primary language subtag: whole words and stems. Throws on a stem too short to be found. */
export function speechSets(): Record<string, PackedVerbs> {
  return Object.fromEntries(
    Object.entries(SPEECH_VERBS).map(([code, list]) => [code, packedVerbs(code, list)]),
  );
}

function packedVerbs(code: string, list: string): PackedVerbs {
  const words = wordsOf(list);
  const exact = words.filter((word) => !word.endsWith("*"));
  const stems = words.filter((word) => word.endsWith("*")).map((word) => word.slice(0, -1));
  const short = stems.find((stem) => stem.length < SHORTEST_STEM);
  if (short !== undefined) throw new Error(`the stem "${short}" has fewer than ${SHORTEST_STEM} letters`);
  const common = commonWordsOf(code);
  const beginnings = common.flatMap((word) =>
    Array.from(word, (_, end) => word.slice(0, end + 1)).slice(SHORTEST_STEM - 1),
  );
  return [packedApart(new Set(exact), common), packedApart(new Set(stems), beginnings)];
}

/** Subjects of articles that a set was seen to take for a word of its own: another salt keeps them out. */
const SUBJECTS: Readonly<Record<string, string>> = { en: "acquisition", fr: "chèvre" };

/** The set with the first salt that keeps out of it whichever of `others`, known words of the language, is not in it. */
function packedApart(words: ReadonlySet<string>, others: readonly string[]): string {
  for (let salt = 0; salt < SALTS; salt++) {
    const packed = packWords(words, salt);
    const set = unpackWords(packed);
    if (others.every((word) => words.has(word) || !set.has(word))) return packed;
  }
  throw new Error(`no salt keeps these apart from known words: ${[...words].join(" ")}`);
}

function commonWordsOf(code: string): string[] {
  const common = COMMON_WORDS[code] ?? COMMON_WORDS_WORLD[code];
  return [...(PACKAGE_WORDS[code] ?? []), ...wordsOf(`${common?.fillers ?? ""} ${common?.generic ?? ""}`)];
}

function wordsOf(list: string): string[] {
  return list.split(" ").filter(Boolean);
}
