/** Three sentences of the article, as they stand and in their order, that together give its gist. */

import type { KeySentence } from "../model/article.ts";
import type { Extraction } from "./block.ts";
import { type RankedSentence, rankedSentences } from "./key-sentence.ts";
import { centralityOf, lengthInWords } from "./key-terms.ts";

const SENTENCES = 3;

/** An article shorter than this is its own summary. */
const SHORT = 180; // words

/** Only this many of the best sentences are compared with each other, which keeps the choice linear in the text. */
const POOL = 24;

/**
 * How much a sentence loses for repeating what is already chosen (maximal marginal relevance, Carbonell and Goldstein 1998).
 */
const REPETITION = 8;

/** Three sentences in reading order; [] for short articles and those with fewer sentences to choose from. */
export function summaryOf(extraction: Extraction): readonly KeySentence[] {
  const sentences = rankedSentences(extraction);
  const words = extraction.article.wordCount || lengthInWords(extraction.article.text);
  if (words < SHORT || sentences.length <= SENTENCES * 2) return [];
  const pool = [...sentences].sort((a, b) => b.score - a.score).slice(0, POOL);
  const centrality = centralityOf(extraction);
  const terms = new Map(
    pool.map((sentence) => {
      const { start, end } = sentence.place;
      return [sentence, new Set(centrality.termsWithin(start, end))];
    }),
  );
  const chosen: RankedSentence[] = [];
  while (chosen.length < SENTENCES && pool.length > chosen.length) {
    const next = pool
      .filter((sentence) => !chosen.includes(sentence))
      .map((sentence) => ({
        sentence,
        worth: sentence.score - REPETITION * overlap(terms, sentence, chosen),
      }))
      .reduce((best, one) => (one.worth > best.worth ? one : best));
    chosen.push(next.sentence);
  }
  return chosen.sort((a, b) => a.place.start - b.place.start).map(({ text, place }) => ({ text, place }));
}

/** The largest share of terms in common with a chosen sentence, 0 to 1. */
function overlap(
  terms: ReadonlyMap<RankedSentence, ReadonlySet<number>>,
  one: RankedSentence,
  chosen: readonly RankedSentence[],
): number {
  const own = terms.get(one) ?? new Set<number>();
  let most = 0;
  for (const other of chosen) {
    const theirs = terms.get(other) ?? new Set<number>();
    let shared = 0;
    for (const term of own) if (theirs.has(term)) shared++;
    most = Math.max(most, shared / Math.max(1, Math.min(own.size, theirs.size)));
  }
  return most;
}
