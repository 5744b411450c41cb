/** How central words are to one article, told from the article alone: no word lists, any script. */

import type { Extraction } from "./block.ts";
import { isPlain, PLAIN_SIGNS } from "./scripts.ts";

/** Thai, Lao, Khmer and Burmese set spaces between phrases only; a word has about five letters. */
const SOUTH_EAST = /^[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Letters by which inflected forms are held to be one word: "climate", "climates"; a crude stem that needs no language. */
const STEM = 7; // UTF-16 units

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const PLAIN_WORD = new RegExp(`[${PLAIN_SIGNS}]+`, "g");
const RUN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+|[\p{L}\p{M}\p{N}]+/gu;
const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/u;

/** Kana and Han as a plain range: the quick question whether the slower tests are needed at all. */
const MAYBE_UNSPACED = /[\u3005-\u9fff]/;
const MAYBE_SOUTH_EAST = /[\u0e00-\u109f\u1780-\u17ff]/;

/** The terms of a text in order: folded stems, and pairs of characters where the script sets no spaces. */
export function termsOf(text: string): string[] {
  return termsOfLower(text.toLowerCase());
}

/** The same of a text in lower case: folding a text is quicker than folding its sentences one by one. */
function termsOfLower(lower: string): string[] {
  if (!MAYBE_UNSPACED.test(lower)) {
    const words: string[] = lower.match(isPlain(lower) ? PLAIN_WORD : WORD) ?? [];
    for (const [i, word] of words.entries()) if (word.length > STEM) words[i] = word.slice(0, STEM);
    return words;
  }
  const terms: string[] = [];
  for (const run of lower.match(RUN) ?? []) {
    if (!UNSPACED.test(run)) terms.push(run.slice(0, STEM));
    else for (let i = 0; i + 1 < run.length; i += 1) terms.push(run.slice(i, i + 2));
  }
  return terms;
}

/**
 * Words of a text; a character of an unspaced script counts as 1/1.7 of one, the usual ratio in translation. `terms` are
 * the text's own, where they are at hand: in spaced scripts there is one for each word.
 */
export function lengthInWords(text: string, terms?: readonly string[]): number {
  if (!MAYBE_UNSPACED.test(text) && !MAYBE_SOUTH_EAST.test(text))
    return terms?.length ?? text.match(isPlain(text) ? PLAIN_WORD : WORD)?.length ?? 0;
  let words = 0;
  for (const run of text.match(RUN) ?? []) {
    if (UNSPACED.test(run)) words += run.length / 1.7;
    else words += SOUTH_EAST.test(run) ? Math.max(1, run.length / 5) : 1;
  }
  return words;
}

/** What can be asked of a text's terms (`termsOf`), which the caller reads once. */
export interface Centrality {
  /** 0 to about 1: how much a text speaks of what the article speaks of, whatever its length. */
  readonly of: (terms: readonly string[]) => number;
  /** Share of the headline's weight that the text takes up, 0 to 1. */
  readonly ofHeadline: (terms: readonly string[]) => number;
  /** Whether the text has hardly a term that the headline lacks. */
  readonly isWithinHeadline: (terms: readonly string[]) => boolean;
}

/** A term in more than this share of sentences is grammar, not topic. */
const GRAMMAR = 0.25;

// One article is weighed by quotation, sentence and summary in turn; the entry goes with its extraction.
const known = new WeakMap<Extraction, Centrality>();

/** Weighs the article's terms: frequent in the article, rare among its sentences (tf–idf with sentences as documents). Linear. */
export function centralityOf(extraction: Extraction): Centrality {
  const made = known.get(extraction) ?? weigh(extraction);
  known.set(extraction, made);
  return made;
}

interface Use {
  count: number;
  /** In how many sentences, and which was the last. */
  spread: number;
  last: number;
}

function usesIn(extraction: Extraction): {
  readonly uses: ReadonlyMap<string, Use>;
  readonly sentences: number;
} {
  const uses = new Map<string, Use>();
  let sentences = 0;
  for (const block of extraction.blocks) {
    for (const sentence of block.text.toLowerCase().split(/[.!?。！？]/)) {
      if (sentence === "") continue;
      sentences += 1;
      for (const term of termsOfLower(sentence)) {
        const use = uses.get(term);
        if (!use) uses.set(term, { count: 1, spread: 1, last: sentences });
        else {
          use.count += 1;
          if (use.last !== sentences) use.spread += 1;
          use.last = sentences;
        }
      }
    }
  }
  return { uses, sentences: Math.max(sentences, FEWEST_SENTENCES) };
}

/** In fewer sentences every word would look like grammar. */
const FEWEST_SENTENCES = 8;

function weigh(extraction: Extraction): Centrality {
  const { uses, sentences } = usesIn(extraction);
  const isWord = (term: string) => term.length > 2 || UNSPACED.test(term);
  const weights = new Map<string, number>();
  for (const [term, { count, spread }] of uses) {
    const share = spread / sentences;
    if (count >= 2 && share <= GRAMMAR && isWord(term))
      weights.set(term, Math.log(1 + count) * Math.log(1 / share));
  }
  const headline = new Set(termsOf(extraction.article.headline?.value ?? ""));
  for (const term of headline) {
    const use = uses.get(term);
    if (!use || use.spread / sentences > GRAMMAR * 2 || !isWord(term)) continue;
    // The headline is the editor's own choice of what the article is about: its words count double, even a rare one.
    weights.set(term, 2 * Math.log(2 + use.count) * Math.log(sentences / use.spread));
  }
  const strongest = [...weights.values()].sort((a, b) => b - a).slice(0, 10);
  const scale = strongest.reduce((sum, weight) => sum + weight, 0) || 1;
  const sumOver = (terms: Iterable<string>) => {
    let sum = 0;
    for (const term of terms) sum += weights.get(term) ?? 0;
    return sum;
  };
  const headlineScale = sumOver(headline) || 1;
  return {
    of: (all) => {
      const terms = new Set(all);
      // The root keeps a long text from winning by length alone, and a short one by density alone.
      return terms.size === 0
        ? 0
        : Math.min(1.5, (sumOver(terms) / scale) * Math.sqrt(20 / Math.max(terms.size, 8)));
    },
    ofHeadline: (all) =>
      headline.size === 0
        ? 0
        : Math.min(1, sumOver(new Set(all.filter((term) => headline.has(term)))) / headlineScale),
    isWithinHeadline: (all) => {
      if (headline.size < 3) return false;
      const terms = all.filter((term) => term.length > 3 || UNSPACED.test(term));
      return terms.filter((term) => !headline.has(term)).length <= terms.length * 0.15;
    },
  };
}
