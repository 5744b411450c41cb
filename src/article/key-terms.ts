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
export function termsOf(text: string): readonly string[] {
  return placedTerms(text.toLowerCase()).terms;
}

/** The terms of a text in lower case, with the offset at which each begins. */
function placedTerms(lower: string): {
  readonly terms: readonly string[];
  readonly starts: readonly number[];
} {
  const terms: string[] = [];
  const starts: number[] = [];
  const isUnspaced = MAYBE_UNSPACED.test(lower);
  const pattern = isUnspaced ? RUN : isPlain(lower) ? PLAIN_WORD : WORD;
  let reached = 0;
  for (const run of lower.match(pattern) ?? []) {
    const at = lower.indexOf(run, reached);
    reached = at + run.length;
    if (!isUnspaced || !UNSPACED.test(run)) {
      terms.push(run.length > STEM ? run.slice(0, STEM) : run);
      starts.push(at);
    } else {
      for (let i = 0; i + 1 < run.length; i += 1) {
        terms.push(run.slice(i, i + 2));
        starts.push(at + i);
      }
    }
  }
  return { terms, starts };
}

/**
 * Words of a text; a character of an unspaced script counts as 1/1.7 of one, the usual ratio in translation. `terms` are
 * the text's own, where they are at hand: in spaced scripts there is one for each word.
 */
export function lengthInWords(text: string, terms?: { readonly length: number }): number {
  if (!MAYBE_UNSPACED.test(text) && !MAYBE_SOUTH_EAST.test(text))
    return terms?.length ?? text.match(isPlain(text) ? PLAIN_WORD : WORD)?.length ?? 0;
  let words = 0;
  for (const run of text.match(RUN) ?? []) {
    if (UNSPACED.test(run)) words += run.length / 1.7;
    else words += SOUTH_EAST.test(run) ? Math.max(1, run.length / 5) : 1;
  }
  return words;
}

/** Terms by their numbers in one article, in order, with repetitions. */
export type Terms = readonly number[];

/** What can be asked of texts and the article whose terms they share. */
export interface Centrality {
  /** The terms of a stretch of `Article.text` that begins and ends between words. */
  readonly termsWithin: (start: number, end: number) => Terms;
  /** The terms of any text; those that the article has not get numbers too. */
  readonly termsIn: (text: string) => Terms;
  /** 0 to about 1: how much a text speaks of what the article speaks of, whatever its length. */
  readonly of: (terms: Terms) => number;
  /** Share of the headline's weight that the text takes up, 0 to 1. */
  readonly ofHeadline: (terms: Terms) => number;
  /** Whether the text has hardly a term that the headline lacks. */
  readonly isWithinHeadline: (terms: Terms) => boolean;
}

/** A term in more than this share of sentences is grammar, not topic. */
const GRAMMAR = 0.25;

/** In fewer sentences every word would look like grammar. */
const FEWEST_SENTENCES = 8;

// One article is weighed by quotation, sentence and summary in turn; the entry goes with its extraction.
const known = new WeakMap<Extraction, Centrality>();

/**
 * Weighs the article's terms: frequent in the article, rare among its sentences (tf–idf with sentences as documents). Linear.
 */
export function centralityOf(extraction: Extraction): Centrality {
  const made = known.get(extraction) ?? new WeighedTerms(extraction);
  known.set(extraction, made);
  return made;
}

/** What is counted of one term. */
interface Use {
  readonly term: string;
  count: number;
  /** In how many sentences, and which was the last. */
  spread: number;
  last: number;
  isInHeadline: boolean;
  /** The last question that met it, so that each asks every term once. */
  asked: number;
}

/** The terms of one article, numbered in order of first use, with their places and weights. */
class WeighedTerms implements Centrality {
  readonly #text: string;
  readonly #numbers = new Map<string, number>();
  readonly #uses: Use[] = [];
  /** By number; shorter than the uses, since terms of other texts weigh nothing. */
  readonly #weights: number[] = [];
  /** The article's terms in order, and where in its text each begins; null where lower case has other offsets. */
  #terms: number[] = [];
  #starts: number[] | null = [];
  #sentences = 0;
  #scale = 1;
  #headline: Terms;
  #headlineScale = 1;
  #questions = 0;

  constructor(extraction: Extraction) {
    this.#text = extraction.article.text;
    for (const { text, start } of extraction.blocks) this.#read(text, start);
    this.#headline = this.#distinct(this.termsIn(extraction.article.headline?.value ?? ""));
    this.#weigh();
  }

  #read(text: string, offset: number): void {
    const lower = text.toLowerCase();
    if (lower.length !== text.length) this.#starts = null;
    const { terms, starts } = placedTerms(lower);
    let next = 0;
    let end = -1;
    for (const sentence of lower.split(/[.!?。！？]/)) {
      end += sentence.length + 1;
      if (sentence === "") continue;
      this.#sentences += 1;
      for (; next < terms.length && (starts[next] ?? 0) < end; next++) {
        const number = this.#numberOf(terms[next] ?? "");
        this.#terms.push(number);
        this.#starts?.push(offset + (starts[next] ?? 0));
        const use = this.#uses[number];
        if (!use) continue;
        use.count += 1;
        if (use.last !== this.#sentences) use.spread += 1;
        use.last = this.#sentences;
      }
    }
  }

  #numberOf(term: string): number {
    const found = this.#numbers.get(term);
    if (found !== undefined) return found;
    const number = this.#uses.length;
    this.#numbers.set(term, number);
    this.#uses.push({ term, count: 0, spread: 0, last: 0, isInHeadline: false, asked: 0 });
    return number;
  }

  #weigh(): void {
    const sentences = Math.max(this.#sentences, FEWEST_SENTENCES);
    for (const { term, count, spread } of this.#uses) {
      const share = spread / sentences;
      const isTelling = count >= 2 && share <= GRAMMAR && isWord(term);
      this.#weights.push(isTelling ? Math.log(1 + count) * Math.log(1 / share) : 0);
    }
    for (const number of this.#headline) {
      const use = this.#uses[number];
      if (!use) continue;
      use.isInHeadline = true;
      if (use.count === 0 || use.spread / sentences > GRAMMAR * 2 || !isWord(use.term)) continue;
      // The headline is the editor's own choice of what the article is about: its words count double, even a rare one.
      this.#weights[number] = 2 * Math.log(2 + use.count) * Math.log(sentences / use.spread);
    }
    const strongest = this.#weights.filter((weight) => weight > 0).sort((a, b) => b - a);
    this.#scale = strongest.slice(0, 10).reduce((sum, weight) => sum + weight, 0) || 1;
    this.#headlineScale = this.#sumOver(this.#headline).sum || 1;
  }

  /** The weights of some terms, each once, and how many there are. */
  #sumOver(terms: Terms, isCounted: (use: Use) => boolean = () => true): { sum: number; size: number } {
    const question = ++this.#questions;
    let sum = 0;
    let size = 0;
    for (let i = 0; i < terms.length; i++) {
      const number = terms[i] ?? 0;
      const use = this.#uses[number];
      if (!use || use.asked === question || !isCounted(use)) continue;
      use.asked = question;
      sum += this.#weights[number] ?? 0;
      size += 1;
    }
    return { sum, size };
  }

  #distinct(terms: Terms): Terms {
    return [...new Set(terms)];
  }

  termsIn(text: string): Terms {
    return termsOf(text).map((term) => this.#numberOf(term));
  }

  termsWithin(start: number, end: number): Terms {
    if (!this.#starts) return this.termsIn(this.#text.slice(start, end));
    return this.#terms.slice(firstFrom(this.#starts, start), firstFrom(this.#starts, end));
  }

  of(terms: Terms): number {
    const { sum, size } = this.#sumOver(terms);
    // The root keeps a long text from winning by length alone, and a short one by density alone.
    return size === 0 ? 0 : Math.min(1.5, (sum / this.#scale) * Math.sqrt(20 / Math.max(size, 8)));
  }

  ofHeadline(terms: Terms): number {
    if (this.#headline.length === 0) return 0;
    return Math.min(1, this.#sumOver(terms, (use) => use.isInHeadline).sum / this.#headlineScale);
  }

  isWithinHeadline(terms: Terms): boolean {
    if (this.#headline.length < 3) return false;
    let long = 0;
    let others = 0;
    for (const number of terms) {
      const use = this.#uses[number];
      if (!use || !(use.term.length > 3 || UNSPACED.test(use.term))) continue;
      long += 1;
      if (!use.isInHeadline) others += 1;
    }
    return others <= long * 0.15;
  }
}

function isWord(term: string): boolean {
  return term.length > 2 || UNSPACED.test(term);
}

/** Position of the first of ascending offsets that is not below one. */
function firstFrom(offsets: readonly number[], least: number): number {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
