/** In which language an article is written: what the page declares, checked against what stands there. */

import { isPlain, lengthOfRuns, mayBeBeyondLatin, PLAIN_LETTERS } from "./scripts.ts";

/** A text whose script allows only one of the languages that Postil meets, or the likeliest of them. */
const SCRIPT_LANGUAGES: readonly (readonly [RegExp, string, readonly string[]])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]+/gu, "ja", ["ja"]],
  [/\p{Script=Hangul}+/gu, "ko", ["ko"]],
  [/\p{Script=Han}+/gu, "zh", ["zh", "ja", "yue", "cmn"]],
  [
    /\p{Script=Cyrillic}+/gu,
    "ru",
    ["ru", "uk", "be", "bg", "sr", "mk", "kk", "ky", "mn", "tg", "tt", "uz", "bs"],
  ],
  [/\p{Script=Arabic}+/gu, "ar", ["ar", "fa", "ur", "ps", "ckb", "ug", "sd", "ku"]],
  [/\p{Script=Hebrew}+/gu, "he", ["he", "iw", "yi"]],
  [/\p{Script=Greek}+/gu, "el", ["el"]],
  [/\p{Script=Thai}+/gu, "th", ["th"]],
  [/\p{Script=Devanagari}+/gu, "hi", ["hi", "mr", "ne", "sa", "bho", "mai"]],
  [/\p{Script=Bengali}+/gu, "bn", ["bn", "as"]],
  [/\p{Script=Tamil}+/gu, "ta", ["ta"]],
  [/\p{Script=Telugu}+/gu, "te", ["te"]],
  [/\p{Script=Georgian}+/gu, "ka", ["ka"]],
  [/\p{Script=Armenian}+/gu, "hy", ["hy"]],
  [/\p{Script=Ethiopic}+/gu, "am", ["am", "ti"]],
];

/** The commonest little words of languages in Latin script: they make up a fifth to a third of any text. */
const LITTLE_WORDS: Readonly<Record<string, string>> = {
  en: "the of and to in that is was for it with as his on be at by this had not are but from have they which you an were their been has said will would who he",
  de: "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie",
  fr: "de la le et les des en un du une que est pour qui dans par au sur pas plus ce il ne se sont avec a son ont cette aux mais nous comme ou été",
  es: "de la que el en y a los del se las por un para con no una su al lo como más pero sus le ya o fue este ha sí porque esta son entre cuando",
  pt: "de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das à seu sua ou ser quando muito há nos já está são",
  it: "di e il la che in un a per è una del si con non le da i della al dei come nel più ha gli alla anche sono lo ma delle su o questo dal se nella",
  nl: "de van het een en in is dat op te zijn voor met die niet aan er om ook als maar door bij nog naar heeft uit werd dan ze hij over worden wordt",
  sv: "och i att en det som på är av för med den till inte har de om ett var men sig så från vi han kan när år eller ska under efter också nu hon",
  da: "og i at er det en til af på som for med de den der ikke har et fra var om han men sig vi kan så ved blev efter også skal hun nu eller",
  nb: "og i det er på som en til av for med at har de ikke den et om fra var han seg vi men så ble kan etter også hun skal når eller være",
  fi: "ja on ei että se hän oli ovat kun myös mutta joka mukaan sen kuin tai niin jos vain ole ollut nyt sekä hänen jo joka kanssa mitä vielä",
  pl: "w i na z do się nie że jest o to jak po od za przez dla ale co są tym oraz które ma był jego już tylko który może ich także",
  cs: "a v se na je že o s z do i to k ve pro za by ale si po jako podle jsou od které jeho který tak jsem už byl bude nebo",
  sk: "a v sa na je že o s z do aj to k vo pre za by ale si po ako podľa sú od ktoré jeho ktorý tak už bol bude alebo",
  hu: "a az és hogy nem is egy ez van meg volt de csak már még el ezt vagy mint azt ki be lehet nagyon ami szerint után akkor",
  ro: "de și în a la care cu pe nu o să din este un mai au pentru că fi ce sunt prin dar sau lui fost după ca se",
  tr: "ve bir bu da de için ile olarak çok daha en gibi olan o sonra kadar ne ama her var ki ise değil ya şu göre tarafından",
  id: "yang di dan itu dengan untuk tidak ini dari dalam akan pada juga saya ke karena tersebut bisa ada mereka lebih kata telah oleh sudah",
  vi: "và của là có trong được cho không các với một người những đã này để khi từ đến về ra như nhiều cũng",
  ca: "de la i el que a en un per es les una del amb no els ha al com més són aquest però seva va ser",
  hr: "i u je na se da za su od s a o koji ne što će kao to iz bi samo ili ali nakon još prema sve",
};

/** The languages of each little word, by their place in the table. */
const LANGUAGES = Object.keys(LITTLE_WORDS);
const LANGUAGES_OF = new Map<string, number[]>();
for (const [place, words] of Object.values(LITTLE_WORDS).entries()) {
  for (const word of new Set(words.split(" "))) {
    const places = LANGUAGES_OF.get(word);
    if (places) places.push(place);
    else LANGUAGES_OF.set(word, [place]);
  }
}

const PLAIN_WORD = new RegExp(`[${PLAIN_LETTERS}]+`, "g");

/** Characters looked at: a few paragraphs tell as much as the whole. */
const SAMPLE = 3_000;
/** Share of its letters from which a script is the text's own. */
const OWN_SCRIPT = 0.3;
/** Japanese mixes kana into Chinese characters; this share of them tells it from Chinese. */
const KANA_SHARE = 0.05;
/** Little words must make up this share of a text to name its language. */
const ENOUGH_LITTLE_WORDS = 0.12;
/** Finnish and Turkish write most of theirs as endings: half the share is enough when no other language comes near. */
const FEW_LITTLE_WORDS = 0.06;
const FAR_AHEAD = 3;
/** No language reaches this share with the little words of another that is not its sister. */
const BEYOND_DOUBT = 0.25;
/** A declared language stands unless another fits this much better: Danish and Norwegian differ by a few words. */
const CLEARLY_BETTER = 1.35;

/**
 * The language of a text, BCP 47. `declared` is believed (region and all) unless script or words speak clearly
 * against it; null when nothing is declared and the text is too short to tell.
 */
export function languageOf(
  text: string,
  declared: string | null,
): { value: string; believed: boolean } | null {
  const sample = sampleOf(text);
  const said = normalised(declared);
  const primary = said?.split("-")[0] ?? null;
  const byScript = languagesByScript(sample);
  if (byScript) {
    if (said && primary && byScript.languages.includes(primary)) return { value: said, believed: true };
    return { value: byScript.likeliest, believed: false };
  }
  const words = sample.toLowerCase().match(isPlain(sample) ? PLAIN_WORD : /\p{L}+/gu) ?? [];
  if (said && primary && shareOfLittleWords(words, primary) > BEYOND_DOUBT)
    return { value: said, believed: true };
  const best = bestByWords(words);
  if (!best) return said ? { value: said, believed: true } : null;
  if (said && primary) {
    const saidScore = best.scores.get(primary === "no" || primary === "nn" ? "nb" : primary);
    const nonLatin = SCRIPT_LANGUAGES.some(([, , languages]) => languages.includes(primary));
    // A language not in the table cannot be checked by words, only by script.
    if (saidScore === undefined && !nonLatin) return { value: said, believed: true };
    if (saidScore !== undefined && best.score < CLEARLY_BETTER * saidScore)
      return { value: said, believed: true };
  }
  return { value: best.language, believed: false };
}

function sampleOf(text: string): string {
  if (text.length <= SAMPLE) return text;
  const middle = Math.floor(text.length / 3);
  return `${text.slice(0, SAMPLE / 2)}\n${text.slice(middle, middle + SAMPLE / 2)}`;
}

/** "EN_us" → "en-US"; null for what is no language tag, such as "auto" or "". */
function normalised(declared: string | null): string | null {
  const tag = declared?.trim().replaceAll("_", "-").split(/[,;]/)[0]?.trim() ?? "";
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/i.test(tag) || /^(?:und|mul|zxx)$/i.test(tag)) return null;
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function languagesByScript(sample: string): { likeliest: string; languages: readonly string[] } | null {
  if (!mayBeBeyondLatin(sample)) return null;
  const letters = lengthOfRuns(sample, /\p{L}+/gu);
  if (letters === 0) return null;
  const share = (script: RegExp): number => lengthOfRuns(sample, script) / letters;
  const [kana] = SCRIPT_LANGUAGES;
  if (
    kana &&
    share(kana[0]) > KANA_SHARE &&
    share(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/gu) > OWN_SCRIPT
  ) {
    return { likeliest: kana[1], languages: kana[2] };
  }
  for (const [script, likeliest, languages] of SCRIPT_LANGUAGES) {
    if (share(script) <= OWN_SCRIPT) continue;
    return { likeliest: withinScript(sample, likeliest), languages };
  }
  return null;
}

/** Letters that one language of a script has and the likeliest has not. */
function withinScript(sample: string, likeliest: string): string {
  if (likeliest === "ru") {
    if (/[іїєґ]/iu.test(sample)) return /ў/iu.test(sample) ? "be" : "uk";
    if (/[ђћџљњј]/iu.test(sample)) return "sr";
    if (!/[ыэё]/iu.test(sample) && /ъ/iu.test(sample)) return "bg";
  }
  if (likeliest === "ar") {
    if (/[ٹڈڑے]/u.test(sample)) return "ur";
    if (/[پچژگ]/u.test(sample)) return "fa";
  }
  return likeliest;
}

function shareOfLittleWords(words: readonly string[], language: string): number {
  const place = LANGUAGES.indexOf(language);
  if (place < 0 || words.length < FEWEST_WORDS) return 0;
  let found = 0;
  for (const word of words) if (LANGUAGES_OF.get(word)?.includes(place)) found++;
  return found / words.length;
}

/** In fewer words none is telling. */
const FEWEST_WORDS = 8;

function bestByWords(
  words: readonly string[],
): { language: string; score: number; scores: ReadonlyMap<string, number> } | null {
  if (words.length < FEWEST_WORDS) return null;
  const found = LANGUAGES.map(() => 0);
  for (const word of words) {
    for (const place of LANGUAGES_OF.get(word) ?? []) found[place] = (found[place] ?? 0) + 1;
  }
  const scores = new Map<string, number>();
  let language = "";
  let score = 0;
  for (const [place, candidate] of LANGUAGES.entries()) {
    const share = (found[place] ?? 0) / words.length;
    scores.set(candidate, share);
    if (share > score) {
      score = share;
      language = candidate;
    }
  }
  let next = 0;
  for (const [candidate, share] of scores) if (candidate !== language) next = Math.max(next, share);
  const isEnough = score >= ENOUGH_LITTLE_WORDS || (score >= FEW_LITTLE_WORDS && score >= FAR_AHEAD * next);
  return isEnough ? { language, score, scores } : null;
}
