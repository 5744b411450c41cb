/** How long an article takes to read, by language. */

import { isCjk } from "./scripts.ts";

/**
 * Silent reading speed in words a minute, from the mean of the standardised texts of Trauzettel-Klosinski and Dietz
 * (IReST, Investigative Ophthalmology & Visual Science 2012, table 2), rounded to tens; other languages read at the
 * table's mean.
 */
const WORDS_A_MINUTE: Readonly<Record<string, number>> = {
  en: 230,
  de: 180,
  fr: 200,
  es: 220,
  it: 190,
  pt: 180,
  nl: 200,
  pl: 170,
  ru: 180,
  fi: 160,
  sv: 200,
  sl: 180,
  tr: 170,
  ar: 140,
  he: 190,
};
const MEAN_WORDS_A_MINUTE = 185;

/** Same source: characters a minute where words are not spaced. Korean is spaced and counted in words. */
const CHARACTERS_A_MINUTE: Readonly<Record<string, number>> = { zh: 255, ja: 360 };
const MEAN_CHARACTERS_A_MINUTE = 300;
const KOREAN_WORDS_A_MINUTE = 190;

/** Minutes to read a text, at least 1; 0 when it is empty. `language` is BCP 47 or null. */
export function readingMinutes(text: string, wordCount: number, language: string | null): number {
  if (text.trim() === "") return 0;
  const primary = language?.split("-")[0] ?? "";
  if (primary === "ko") return atLeastOne(wordCount / KOREAN_WORDS_A_MINUTE);
  if (isCjk(text)) {
    const characters = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
    return atLeastOne(characters / (CHARACTERS_A_MINUTE[primary] ?? MEAN_CHARACTERS_A_MINUTE));
  }
  return atLeastOne(wordCount / (WORDS_A_MINUTE[primary] ?? MEAN_WORDS_A_MINUTE));
}

function atLeastOne(minutes: number): number {
  return Math.max(1, Math.round(minutes));
}
