/**
 * The phrases of an article that could be tags: names, and runs of content words that come back. No grammar is needed:
 * stop words and punctuation end a phrase, and a run of words is a phrase when the article uses it as one.
 *
 * Cost: one pass for each phrase length (at most five); a pass reads only phrases whose shorter parts came back (the pruning
 * of Agrawal and Srikant 1994, Apriori), so the work is linear in the words.
 */

import { primaryLanguage } from "./phrases-inflection.ts";
import { isOpened } from "./phrases-shape.ts";
import type { PhraseWord } from "./phrases-words.ts";

/** A phrase wherever it stands: word numbers, end exclusive, in order. */
export interface Phrase {
  /** The stems of its words, by which two forms are one phrase. */
  readonly stems: readonly string[];
  /** The same, joined by spaces. */
  readonly key: string;
  readonly spans: readonly (readonly [number, number])[];
}

/** Words a phrase may have: "Office of the United Nations High Commissioner" is as long as names get; CJK words are shorter. */
const MOST_WORDS_IN_PHRASE = 5;
const MOST_WORDS_UNSPACED = 6;
/** Small words between them ("ministre de la Santé"). */
const MOST_LINKS = 2;

/** Small words that hold a noun phrase together, by language. None where cases do it. */
const LINKS: Readonly<Record<string, string>> = {
  en: "of for",
  fr: "de du des d la l les en aux à",
  es: "de del la las los el",
  pt: "de do da dos das em",
  it: "di del della dello dei degli delle dell d da in a al alla",
  ca: "de del la els d",
  ro: "de a al ale",
  nl: "van de der voor",
  da: "af for",
  sv: "av för",
  no: "av for",
};

/** Small words that belong to names, in any Latin script: "Brücken am Inn", "Liesbeth van der Molen". */
export const NAME_PARTICLES = new Set(
  "de du des d la le del della di da do dos das van von der den ter am bin ibn al el".split(" "),
);
/** Small words that join two names into one when it comes back: "Bureau of Orchards", "Walking with the Herons". */
const NAME_LINKS = new Set("of the for with on in im zu an y e auf".split(" "));

const GENITIVE = /^(?:der|des|den)$/i;

/** All phrases; `isLeftOut` is asked of words in small letters that come once, which open no longer phrase. */
export function phrasesOf(
  words: readonly PhraseWord[],
  language: string | null,
  isLeftOut: (word: PhraseWord) => boolean = () => false,
): Phrase[] {
  const code = primaryLanguage(language);
  const scan: Scan = {
    words,
    times: timesOf(words),
    links: new Set((LINKS[code] ?? "").split(" ").filter(Boolean)),
    isNounCapital: code === "de",
  };
  const found: Phrase[] = [];
  const most = code === "zh" || code === "ja" || code === "th" ? MOST_WORDS_UNSPACED : MOST_WORDS_IN_PHRASE;
  let begun: readonly Span[][] = singleWords(scan, isLeftOut);
  collect(begun, words, found);
  for (let length = 2; length <= most && begun.length > 0; length++) {
    begun = longer(begun, scan);
    collect(begun, words, found);
  }
  return found;
}

type Span = readonly [number, number];

interface Scan {
  readonly words: readonly PhraseWord[];
  /** How often a stem occurs, by its number. */
  readonly times: Int32Array;
  /** Small words that hold a noun phrase together. */
  readonly links: ReadonlySet<string>;
  readonly isNounCapital: boolean;
}

function timesOf(words: readonly PhraseWord[]): Int32Array {
  let most = -1;
  for (const { id } of words) most = Math.max(most, id);
  const times = new Int32Array(most + 1);
  for (const { id } of words) times[id] = (times[id] ?? 0) + 1;
  return times;
}

/** The uses of each content word, in order of the first. */
function singleWords({ words, times }: Scan, isLeftOut: (word: PhraseWord) => boolean): Span[][] {
  const all: Span[][] = [];
  const byId: (Span[] | undefined)[] = new Array(times.length);
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (!word || word.role === "stop" || word.role === "number") continue;
    // The headline's words open phrases that the text bears out.
    const isPassing = times[word.id] === 1 && word.capital === "none" && word.part !== "headline";
    if (isPassing && isLeftOut(word)) continue;
    const span: Span = [at, at + 1];
    const spans = byId[word.id];
    if (spans) spans.push(span);
    else {
      const made = [span];
      byId[word.id] = made;
      all.push(made);
    }
  }
  return all;
}

/** Every open phrase with one more content word, where the text goes on and it is worth it. */
function longer(begun: readonly Span[][], scan: Scan): Span[][] {
  const { words, times } = scan;
  // A phrase's number is made from that of the phrase without its last word and that word's number: no strings are joined.
  const grown = new Map<number, Span[]>();
  for (let number = 0; number < begun.length; number++) {
    const open = begun[number] ?? [];
    for (let i = 0; i < open.length; i++) {
      const [from, to] = open[i] ?? [0, 0];
      const next = nextContent(from, to, scan);
      if (next < 0) continue;
      const id = words[next]?.id ?? 0;
      // What holds a part that came once comes once.
      const isOnce = open.length === 1 || times[id] === 1;
      if (isOnce && !isWorthOnce(from, next + 1, scan)) continue;
      const key = number * times.length + id;
      const spans = grown.get(key);
      if (spans) spans.push([from, next + 1]);
      else grown.set(key, [[from, next + 1]]);
    }
  }
  const worth: Span[][] = [];
  for (const spans of grown.values()) {
    const [from, to] = spans[0] ?? [0, 0];
    if (spans.length > 1 || isWorthOnce(from, to, scan)) worth.push(spans);
  }
  return worth;
}

/** The word that would end the longer phrase, over small words where they may stand; -1 for none. */
function nextContent(from: number, to: number, { words, links, isNounCapital }: Scan): number {
  const last = words[to - 1];
  for (let at = to; at <= to + MOST_LINKS; at++) {
    const word = words[at];
    if (!word?.joins || !last) return -1;
    if (word.role === "number") return at === to && isNameWord(last) ? at : -1;
    if (word.role !== "stop") {
      if (at === to) return at;
      // Over small words only to what a noun phrase is made of, or from name to name.
      // A German genitive joins two nouns, both with capitals, and no names: "Rand der Karte", but "von der Molen".
      const isGenitive = isNounCapital && GENITIVE.test(words[to]?.text ?? "");
      const isNamed = last.capital !== "none" && word.capital !== "none" && !isGenitive;
      for (let i = to; i < at; i++) {
        const small = words[i]?.text.toLowerCase() ?? "";
        const isParticle = NAME_PARTICLES.has(small) || (!isNounCapital && NAME_LINKS.has(small));
        if (!links.has(small) && !(isNamed && isParticle)) return -1;
      }
      return at - from < 7 ? at : -1;
    }
  }
  return -1;
}

export function isNameWord(word: PhraseWord): boolean {
  return word.capital === "proper" || (word.capital === "unclear" && word.role === "content");
}

/**
 * A run of words that does not come back counts as a phrase when it is a name: capitals all through, small name words between
 * them. Where every noun has a capital, small words make no name of two ("Boot im Hafen").
 */
function isWorthOnce(from: number, to: number, scan: Scan): boolean {
  const { words, isNounCapital } = scan;
  if (words[from]?.part === "headline") return isBorneOut(from, to, scan);
  // «im Herbst Zugvögel»: behind an article the first of two German nouns is the end of its own phrase.
  if (isNounCapital && isOpened(words, from, "de")) return false;
  // A small figure belongs to the name before it ("iPhone 4"), a result or a share only when both come back together.
  const last = words[to - 1];
  if (last?.role === "number" && !/^\d{1,2}$/.test(last.text)) return false;
  for (let at = from; at < to; at++) {
    const word = words[at];
    if (!word || word.role === "number") continue;
    if (word.role === "stop") {
      if (isNounCapital || !NAME_PARTICLES.has(word.text.toLowerCase())) return false;
    } else if (word.capital !== "proper" && (at > from || !isNameWord(word))) return false;
  }
  return true;
}

/** Headlines squeeze: a pair of theirs that the text never uses counts when the text uses both words. */
function isBorneOut(from: number, to: number, { words, times }: Scan): boolean {
  let content = 0;
  for (let at = from; at < to; at++) {
    const word = words[at];
    if (!word || word.role === "stop" || (times[word.id] ?? 0) < 2) return false;
    content++;
  }
  // "Glaciologist Runa" of "Glaciologist Runa Thorvald" is cut off in the middle of the name.
  const next = words[to];
  const isCut = next?.joins === true && next.capital === "proper" && words[to - 1]?.capital === "proper";
  return content === 2 && !isCut;
}

function collect(open: readonly Span[][], words: readonly PhraseWord[], into: Phrase[]): void {
  for (const spans of open) {
    const [from, to] = spans[0] ?? [0, 0];
    const stems: string[] = [];
    for (let at = from; at < to; at++) {
      const word = words[at];
      if (word && word.role !== "stop") stems.push(word.stem);
    }
    into.push({ stems, key: stems.length === 1 ? (stems[0] ?? "") : stems.join(" "), spans });
  }
}
