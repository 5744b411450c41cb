/** The language to read an article's speech by. */

import type { Extraction } from "./block.ts";
import { lengthOfRuns, mayBeBeyondLatin } from "./scripts.ts";

const SCRIPTS: readonly (readonly [string, RegExp, string])[] = [
  ["ja", /[\p{Script=Hiragana}\p{Script=Katakana}]+/gu, "ja"],
  ["ko", /\p{Script=Hangul}+/gu, "ko"],
  ["zh", /\p{Script=Han}+/gu, "zh"],
  ["ar", /\p{Script=Arabic}+/gu, "ar fa ur"],
  ["he", /\p{Script=Hebrew}+/gu, "he iw yi"],
  ["el", /\p{Script=Greek}+/gu, "el"],
  ["hi", /\p{Script=Devanagari}+/gu, "hi mr ne"],
  ["ru", /\p{Script=Cyrillic}+/gu, "ru uk bg sr mk be kk"],
];

/** How much of the text is read to tell its script. */
const SAMPLE = 3000; // UTF-16 units

/** The declared language's primary subtag, unless the text is in a script that language does not use. */
export function scriptLanguage(extraction: Extraction): string {
  const declared = extraction.article.language?.value.split("-")[0]?.toLowerCase() ?? "";
  const sample = extraction.article.text.slice(0, SAMPLE);
  if (!mayBeBeyondLatin(sample)) return declared;
  const letters = lengthOfRuns(sample, /\p{L}+/gu);
  for (const [language, script, used] of SCRIPTS) {
    const count = lengthOfRuns(sample, script);
    // Japanese mixes kana with Han, so a smaller share of kana is enough; Japanese is tried before Chinese.
    if (count > letters * (language === "ja" ? 0.12 : 0.4))
      return used.split(" ").includes(declared) ? declared : language;
  }
  return declared;
}
