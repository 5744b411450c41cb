/** What the look of a word and its neighbours say about its class, where no grammar is at hand. */

import type { PhraseWord } from "./phrases-words.ts";

/**
 * Endings that verbs, participles and adverbs have and nouns seldom: enough to doubt a single word, never to refuse one.
 * Accents are kept, case is not. Languages that are not here have no such endings, or none that tell.
 */
const VERB_ENDINGS: Readonly<Record<string, RegExp>> = {
  en: /(?:[^e]ed|[a-z]{3}ing|[a-z]{2}ly)$/,
  fr: /(?:[^i]er|é|ée|és|ées|aient|ait|ant|eront|ement|ir|ait|isent)$/,
  es: /(?:ar|er|ir|aron|ieron|ando|iendo|ado|ido|ados|idos|adas|idas|ó|aba|aban|mente|arse|erse|irse)$/,
  pt: /(?:ar|er|ir|aram|eram|iram|ando|endo|indo|ado|ido|ados|idos|adas|idas|ou|ava|avam|mente)$/,
  it: /(?:are|ere|ire|ando|endo|ato|uto|ito|ati|uti|iti|ava|avano|arono|mente)$/,
  nl: /(?:^ge[a-z]+[dt]|lijk|lijke)$/,
  pl: /(?:[aiy]ć|nąć|[aiyę]ł|[aiyę]ła|[aiyę]ło|[aieyr]li|[aiyę]ły|ując|ąc|uje|ują|ają)$/,
  cs: /(?:at|it|et|ovat|al|ala|il|ila|li|uje|ují|dne)$/,
  ru: /(?:[аяеиыу]ть|ться|тся|[аяиы]ли|лась|лись|лся|лось|[аяы]ла|[^с]ила|ил|[аяы]ло|ает|яет|ают|яют|ует|уют|вшие|вший|щие|щий)$/,
  uk: /(?:ти|тися|ться|ли|лася|лися|вся|ає|яє|ають|яють|ує|ують|ить|ять)$/,
  sv: /(?:ade|ades|ats|erar|erade|aste)$/,
  da: /(?:ede|edes|erer|erede)$/,
  no: /(?:et|erer|erte)$/,
  hu: /(?:ni|unk|ünk|nak|nek|ott|ett|ött|tam|tem|ják|ik|va|ve|ják|juk|jük)$/,
  fi: /(?:yi|si|oi|vat|vät|taan|tään|nut|nyt|neet|essa|essä|isi|isivat|tiin|maan|mään|sti)$/,
  tr: /(?:mek|mak|ladı|ledi|dı|di|du|dü|tı|ti|tu|tü|yor|acak|ecek|mış|miş|muş|müş|arak|erek|lar|ler)$/,
  ro: /(?:ând|ind|at|it|ut|ată|ate|ați)$/,
  ko: /(?:다|는|고|며|면|게|한|던|적|적인|하기|했던|히|지|된|될|할)$/,
  ja: /[\p{Script=Han}][\p{Script=Hiragana}]{1,3}$/u,
};

export function looksLikeVerb(word: string, code: string): boolean {
  // German writes nouns with a capital, and so nothing that is small is one.
  if (code === "de") return /^\p{Ll}/u.test(word);
  return VERB_ENDINGS[code]?.test(word.toLowerCase()) ?? false;
}

/** Articles, possessives and prepositions: the word after them is, or begins, a noun phrase. */
const OPENERS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(
    "the a an of in on at by this that these its his her their our my your no some any each every between against about".split(
      " ",
    ),
  ),
  fr: new Set(
    "le la les l un une des du de d au aux ce cet cette ces son sa ses leur leurs notre nos chaque en".split(
      " ",
    ),
  ),
  es: new Set(
    "el la los las un una unos unas de del al su sus este esta estos estas ese esa cada en".split(" "),
  ),
  pt: new Set(
    "o a os as um uma uns umas de do da dos das no na nos nas ao à seu sua seus suas este esta esse essa cada em pelo pela".split(
      " ",
    ),
  ),
  it: new Set(
    "il lo la i gli le l un uno una di del dello della dei degli delle dell al alla nel nella sul sulla suo sua questo questa".split(
      " ",
    ),
  ),
  nl: new Set("de het een van zijn haar hun deze dit die dat in op".split(" ")),
  ro: new Set("un o al a ale de la din în cu pe acest această".split(" ")),
  de: new Set(
    "der die das den dem des ein eine einen einem einer eines im am zum zur vom beim ins ans dieser diese dieses seine ihre seiner ihrer sein ihr von".split(
      " ",
    ),
  ),
};

/** Whether the word at `from` stands after a word that opens a noun phrase; null where the language has none that tell. */
export function isOpened(words: readonly PhraseWord[], from: number, code: string): boolean | null {
  const openers = OPENERS[code];
  if (!openers) return null;
  const before = words[from - 1];
  if (before === undefined || words[from]?.joins !== true) return false;
  return openers.has(before.capital === "none" ? before.text : before.text.toLowerCase());
}

/** Where verbs have endings of their own, a run of words with one is a clause, not a noun phrase. */
const VERBS_BY_ENDING = new Set("ru uk pl cs hu fi tr".split(" "));

/** Whether a run of small-letter words holds a verb, in the languages whose verbs show; false elsewhere. */
export function isClause(words: readonly PhraseWord[], from: number, to: number, code: string): boolean {
  // German nouns have capitals: what ends small is a verb with its object ("Freibad verkaufen").
  if (code === "de") return /^\p{Ll}/u.test(words[to - 1]?.text ?? "");
  if (!VERBS_BY_ENDING.has(code)) return false;
  for (let at = from; at < to; at++) if (looksLikeVerb(words[at]?.text ?? "", code)) return true;
  return false;
}
