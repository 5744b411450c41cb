/** The sentence that says what an article is about, for articles that quote nobody. */

import type { KeySentence } from "../model/article.ts";
import type { Block, Extraction } from "./block.ts";
import { datelineLength } from "./dateline.ts";
import { type Centrality, centralityOf, lengthInWords, type Terms } from "./key-terms.ts";
import { type WordSigns, wordSigns } from "./key-words.ts";
import { scriptLanguage } from "./quotation-language.ts";
import { sentencesOf } from "./text.ts";

export interface RankedSentence extends KeySentence {
  /** Higher stands better for the whole article; comparable within one article. */
  readonly score: number;
  /** Which block it stands in. */
  readonly block: number;
}

/** Shorter sentences say too little, longer ones cannot be grasped at a glance. */
const FEWEST_WORDS = 7;
const MOST_WORDS = 55;

/** Sentences shorter than the first or longer than the second lose score. */
const GOOD_WORDS = [12, 35] as const;

interface SentenceFeature {
  readonly name: string;
  readonly weight: number;
  readonly value: (sentence: SentenceCandidate) => number;
}

interface SentenceCandidate {
  readonly text: string;
  readonly terms: Terms;
  readonly words: number;
  readonly centrality: Centrality;
  readonly signs: WordSigns;
  /** 0 for the article's first paragraph, 1 for its last. */
  readonly depth: number;
  readonly opensBlock: boolean;
  readonly kind: Block["kind"];
}

const FEATURES: readonly SentenceFeature[] = [
  {
    // Speaks of what the whole article speaks of.
    name: "centrality",
    weight: 3,
    value: (s) => s.centrality.of(s.terms),
  },
  {
    // The headline is the editor's own summary.
    name: "headline",
    weight: 1.5,
    value: (s) => s.centrality.ofHeadline(s.terms),
  },
  // News puts the main thing first.
  { name: "early", weight: 1.5, value: (s) => (1 - s.depth) ** 2 },
  {
    // Paragraphs lead with their point.
    name: "opens paragraph",
    weight: 0.4,
    value: (s) => Number(s.opensBlock),
  },
  // Neither a fragment nor a maze.
  { name: "length", weight: -1, value: (s) => lengthFault(s.words) },
  {
    // Means nothing without the sentence before.
    name: "points back",
    weight: -1,
    value: (s) => Number(s.signs.pointsBack(s.text)),
  },
  {
    // Says no more than the headline, which the reader has just read.
    name: "only the headline",
    weight: -2,
    value: (s) => Number(s.centrality.isWithinHeadline(s.terms)),
  },
  {
    // Tells of the writer, not of the matter.
    name: "first person",
    weight: -0.4,
    value: (s) => Number(s.signs.speaksAsPerson(s.text.slice(0, 24))),
  },
  {
    // Is one of several.
    name: "list item",
    weight: -0.7,
    value: (s) => Number(s.kind === "list-item"),
  },
];

/** The most central sentence, or null when the article has none of readable length. */
export function keySentenceOf(extraction: Extraction): KeySentence | null {
  let best: RankedSentence | null = null;
  for (const sentence of rankedSentences(extraction))
    if (!best || sentence.score > best.score) best = sentence;
  return best ? { text: best.text, place: best.place } : null;
}

/** Sentences of the running text with their scores, in reading order. Linear in the text. */
export function rankedSentences(extraction: Extraction): readonly RankedSentence[] {
  const made = known.get(extraction) ?? rank(extraction);
  known.set(extraction, made);
  return made;
}

// Key sentence and summary rank the same sentences; the entry goes with its extraction.
const known = new WeakMap<Extraction, readonly RankedSentence[]>();

function rank(extraction: Extraction): readonly RankedSentence[] {
  const { article, blocks } = extraction;
  const centrality = centralityOf(extraction);
  const signs = wordSigns(scriptLanguage(extraction));
  const ranked: RankedSentence[] = [];
  let block = 0;
  for (const piece of sentencesOf(article.text, article.language?.value ?? null)) {
    while (block + 1 < blocks.length && (blocks[block + 1]?.start ?? 0) <= piece.start) block += 1;
    const home = blocks[block];
    if (!home || !["paragraph", "list-item"].includes(home.kind)) continue;
    const opensBlock = piece.start === home.start;
    const start = piece.start + (opensBlock ? datelineLength(piece.text) : 0);
    const text = piece.text.slice(start - piece.start);
    const terms = centrality.termsWithin(start, piece.end);
    const words = lengthInWords(text, terms);
    if (words < FEWEST_WORDS || words > MOST_WORDS) continue;
    // A paragraph without a full stop is a credit line, a teaser or a menu entry; scripts without full stops have no such sign.
    if (/\p{Lu}/u.test(text) && !/[.!?…:]["”“»’')\]]*$/u.test(text)) continue;
    // A question asks instead of telling.
    if (/[?？؟]["”»」]?$/u.test(text)) continue;
    const depth = article.text.length === 0 ? 0 : start / article.text.length;
    const candidate = {
      text,
      terms,
      words,
      centrality,
      signs,
      depth,
      opensBlock,
      kind: home.kind,
    };
    const score = FEATURES.reduce((sum, feature) => sum + feature.weight * feature.value(candidate), 0);
    ranked.push({ text, place: { start, end: piece.end }, score, block });
  }
  return ranked;
}

function lengthFault(words: number): number {
  if (words < GOOD_WORDS[0]) return (GOOD_WORDS[0] - words) / GOOD_WORDS[0];
  return words > GOOD_WORDS[1] ? (words - GOOD_WORDS[1]) / GOOD_WORDS[1] : 0;
}
