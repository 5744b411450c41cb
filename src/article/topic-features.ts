/**
 * Why a phrase is what an article is about: one table of named features with weights, the reason above each. A candidate's
 * score is the sum of value times weight; every value lies between 0 and 1 and is computed from the article alone.
 */

import type { Extraction } from "./block.ts";
import { primaryLanguage } from "./phrases-inflection.ts";
import { isOpened, looksLikeVerb } from "./phrases-shape.ts";
import { type PhraseWord, stemsOfAll } from "./phrases-words.ts";
import { mayBeBeyondLatin } from "./scripts.ts";
import type { Candidate } from "./topic-candidates.ts";

export interface Feature {
  readonly name: string;
  readonly weight: number;
  /** `mostUses` is what the article's most used candidate has of its own. */
  readonly value: (candidate: Candidate, article: ArticleFacts, uses: Uses, mostUses: number) => number;
}

/** Where a candidate's uses stand, read once for all features. */
export interface Uses {
  /** Words of text before the first use in it; the text's length when it is in the headline alone. */
  readonly first: number;
  /** Share of the text's parts that hold a use. */
  readonly spread: number;
  readonly isInHeadline: boolean;
  readonly isInHeading: boolean;
  readonly isInCaptionsOnly: boolean;
}

/** What features ask of the whole article, computed once. */
export interface ArticleFacts {
  readonly words: readonly PhraseWord[];
  /** Number of the first word of the text (after the headline). */
  readonly textStart: number;
  readonly textLength: number;
  /** The stems of each of the page's own tags, joined by spaces. */
  readonly pageTags: ReadonlySet<string>;
  /** Each word of those tags. */
  readonly pageTagWords: ReadonlySet<string>;
  /** Primary language. */
  readonly code: string;
  /** The stems of the site's name and of the byline. */
  readonly ownStems: ReadonlySet<string>;
  readonly dekStems: ReadonlySet<string>;
  readonly headlineStems: ReadonlySet<string>;
}

/**
 * The weights were sought one by one on labelled pages and on reports of our own in 22 languages, four-fold (held out, the
 * mean of P@5 and F1@8 rose by two points), and rounded; a change that helps by less than half a point is noise and was left.
 */
export const FEATURES: readonly Feature[] = [
  {
    // What an article is about it names again and again; the logarithm, since the tenth use tells less than the
    // second.
    name: "uses",
    weight: 4.2,
    value: (c, _, __, mostUses) => Math.log(1 + c.ownCount) / Math.log(1 + mostUses),
  },
  {
    // The headline names the subject: its writer had ten words, though some of them for its verb and its lure.
    name: "headline",
    weight: 1.3,
    value: (_, __, uses) => Number(uses.isInHeadline),
  },
  {
    // The dek says the same at more length.
    name: "dek",
    weight: 0.5,
    value: (c, a) => (c.stems.every((s) => a.dekStems.has(s)) ? 1 : 0),
  },
  {
    // News is told from the top: who and what stand in the first sentences.
    name: "lede",
    weight: 0.3,
    value: (_, __, uses) => (uses.first < LEDE_WORDS ? 1 : 0),
  },
  {
    // The sooner a thing is named, the more of the article is about it.
    name: "early",
    weight: 0.8,
    value: (_, a, uses) => 1 - Math.log(1 + uses.first) / Math.log(2 + a.textLength),
  },
  {
    // A subject runs through the whole; a side remark stays in one place.
    name: "spread",
    weight: 1.9,
    value: (_, __, uses) => uses.spread,
  },
  {
    // Section headings are small headlines.
    name: "heading",
    weight: 1,
    value: (_, __, uses) => Number(uses.isInHeading),
  },
  {
    // The page's own tag, where the article bears it out: an editor chose it, though often from a list for the
    // whole site.
    name: "page tag",
    weight: 1.5,
    value: (c, a) => (a.pageTags.has(c.key) ? 1 : 0),
  },
  {
    // A word of one of the page's own tags.
    name: "page tag word",
    weight: 0.6,
    value: (c, a) => (c.stems.some((s) => a.pageTagWords.has(s)) ? 1 : 0),
  },
  {
    // Editors tag people, places and organisations first.
    name: "name",
    weight: 0.7,
    value: (c) => (c.isName ? 1 : 0),
  },
  {
    // Two words say what one leaves open.
    name: "two or three words",
    weight: 0.9,
    value: (c) => (c.stems.length === 2 || c.stems.length === 3 ? 1 : 0),
  },
  {
    // More than three content words are rarely one thing.
    name: "long",
    weight: -0.5,
    value: (c) => (c.stems.length > 3 ? 1 : 0),
  },
  {
    // A word that fits any article tells this one from none.
    name: "generic word",
    weight: -1.3,
    value: (c) => (c.stems.length === 1 ? c.genericShare : 0),
  },
  {
    // In a phrase such words do their work, but a phrase of nothing else stays vague.
    name: "generic words",
    weight: -1,
    value: (c) => (c.stems.length > 1 ? c.genericShare : 0),
  },
  {
    // Tags name things; a single word with a verb's or an adverb's ending seldom does, unless articles stand before it:
    // "l'éboulement", "the building".
    name: "verb form",
    weight: -1.5,
    value: (c, a) =>
      isPlainWord(c) && looksLikeVerb(c.text, a.code)
        ? 1 - share(c, ([from]) => isOpened(a.words, from, a.code) === true)
        : 0,
  },
  {
    // Articles and prepositions stand before nouns, pronouns and "to" before verbs.
    name: "not opened",
    weight: -0.3,
    value: (c, a) => (isPlainWord(c) ? share(c, ([from]) => isOpened(a.words, from, a.code) === false) : 0),
  },
  {
    // A small word of the headline that the text never takes up is the headline's verb or its ornament, unless an
    // editor tagged it: "vendemmia" above a text that goes on about "la raccolta".
    name: "headline only",
    weight: -3,
    value: (c, a, uses) => Number(isPlainWord(c) && uses.first >= a.textLength && !a.pageTags.has(c.key)),
  },
  {
    // A word that mostly comes inside one longer candidate says less than that.
    name: "part",
    weight: -0.7,
    value: (c) => (c.stems.length === 1 ? c.wholeShare : 0),
  },
  {
    // What pictures alone name is the picture's matter, or its agency.
    name: "caption only",
    weight: -3,
    value: (_, __, uses) => Number(uses.isInCaptionsOnly),
  },
  {
    // The site and the writer are named by the page, not by the story.
    name: "site or author",
    weight: -3,
    value: (c, a) =>
      c.stems.every((s) => a.ownStems.has(s)) && !c.stems.some((s) => a.headlineStems.has(s)) ? 1 : 0,
  },
  {
    // Longer words carry more information (Piantadosi, Tily, Gibson 2011); in scripts with one sign a syllable,
    // twice as much a sign.
    name: "length",
    weight: 0.5,
    value: (c) => Math.min(1, lettersOf(c.text) / 16),
  },
];

/** Words of the text that hold the lede in a news story: a paragraph or two. */
const LEDE_WORDS = 60;
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;

export function factsOf(extraction: Extraction, words: readonly PhraseWord[]): ArticleFacts {
  const { article } = extraction;
  const language = article.language?.value ?? null;
  const textStart = Math.max(
    0,
    words.findIndex((w) => w.start >= 0),
  );
  const pageTags = new Set<string>();
  const pageTagWords = new Set<string>();
  const tags = extraction.pageTags.slice(0, 100).map(({ text }) => text.slice(0, 200));
  const others = [
    article.site?.value ?? "",
    article.byline?.value ?? "",
    (article.dek?.value ?? "").slice(0, 600),
  ];
  const [site = [], byline = [], dek = [], ...tagStems] = stemsOfAll([...others, ...tags], language);
  for (const stems of tagStems) {
    pageTags.add(stems.join(" "));
    for (const stem of stems) pageTagWords.add(stem);
  }
  const headlineStems = new Set(words.filter((w) => w.part === "headline").map((w) => w.stem));
  return {
    words,
    textStart,
    textLength: words.length - textStart,
    pageTags,
    pageTagWords,
    code: primaryLanguage(language),
    ownStems: new Set([...site, ...byline]),
    dekStems: new Set(dek),
    headlineStems,
  };
}

/**
 * Whether a single word used once in small letters has nothing to speak for it but its place and length. Such words are most
 * of an article's candidates and hardly ever tags.
 */
export function isPassingWord({ stem, part }: PhraseWord, { pageTagWords, dekStems }: ArticleFacts): boolean {
  return part !== "headline" && part !== "heading" && !pageTagWords.has(stem) && !dekStems.has(stem);
}

/** The most points that a passing word can have. */
export function mostOfPassingWord(mostUses: number): number {
  const best: Readonly<Record<string, number>> = {
    uses: Math.log(2) / Math.log(1 + mostUses),
    lede: 1,
    early: 1,
    spread: 1 / PARTS,
    length: 1,
  };
  return FEATURES.reduce((sum, { name, weight }) => sum + weight * (best[name] ?? 0), 0);
}

function isPlainWord(candidate: Candidate): boolean {
  return candidate.stems.length === 1 && !candidate.isName;
}

function share(candidate: Candidate, holds: (span: readonly [number, number]) => boolean): number {
  let held = 0;
  for (const span of candidate.spans) if (holds(span)) held++;
  return held / candidate.spans.length;
}

/** Into so many parts of equal length a text is cut to see what runs through it. */
const PARTS = 8;

export function usesOf({ spans }: Candidate, { words, textStart, textLength }: ArticleFacts): Uses {
  let first = textLength;
  let parts = 0;
  let lastPart = -1;
  let [headlines, headings, captions] = [0, 0, 0];
  for (let i = 0; i < spans.length; i++) {
    const from = spans[i]?.[0] ?? 0;
    const place = words[from]?.part;
    if (place === "headline") headlines++;
    else if (place === "heading") headings++;
    else if (place === "caption") captions++;
    if (from >= textStart && first === textLength) first = from - textStart;
    // Uses come in order, and so do the parts that they lie in.
    const part = Math.floor(((from - textStart) * PARTS) / Math.max(1, textLength));
    if (part > lastPart) {
      parts++;
      lastPart = part;
    }
  }
  return {
    first,
    spread: parts / PARTS,
    isInHeadline: headlines > 0,
    isInHeading: headings > 0,
    isInCaptionsOnly: captions === spans.length,
  };
}

function lettersOf(text: string): number {
  if (!mayBeBeyondLatin(text)) return text.length;
  return text.length + (text.match(DENSE)?.length ?? 0) * 2;
}
