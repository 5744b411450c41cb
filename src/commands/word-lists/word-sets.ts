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
import { packWords } from "../../article/word-set.ts";
import type { PackedWords } from "../../article/word-sets.ts";
import { COMMON_WORDS, type CommonWords } from "./common-words.ts";
import { COMMON_WORDS_WORLD } from "./common-words-world.ts";

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
  return [packWords(stop), packWords(stopStems), packWords(generic)];
}

function wordsOf(list: string): string[] {
  return list.split(" ").filter(Boolean);
}
