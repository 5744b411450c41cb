/** The topic tags of an article: what it is about, in its own words, each with its evidence. */

import type { TopicTag } from "../model/article.ts";
import type { Extraction } from "./block.ts";
import { type PhraseWord, phraseWordsOf } from "./phrases-words.ts";
import { type Candidate, candidatesOf } from "./topic-candidates.ts";
import {
  type ArticleFacts,
  FEATURES,
  factsOf,
  isPassingWord,
  mostOfPassingWord,
  usesOf,
} from "./topic-features.ts";
import { type Form, formsOf } from "./topic-forms.ts";

/** What is shown unless asked otherwise. */
export const TAG_LIMIT = 8;

export interface ExplainedTag {
  readonly text: string;
  readonly score: number;
  readonly count: number;
  /** Value and weight of each feature that is not 0. */
  readonly features: readonly { readonly name: string; readonly value: number; readonly weight: number }[];
}

interface Scored {
  readonly candidate: Candidate;
  readonly score: number;
}

/** At most `limit` tags, best first; fewer when the article does not carry more. */
export function topicTagsOf(extraction: Extraction, limit: number = TAG_LIMIT): readonly TopicTag[] {
  const words = phraseWordsOf(extraction);
  const facts = factsOf(extraction, words);
  const weakest = hasCapitals(words) ? WEAKEST : WEAKEST_CASELESS;
  // Most candidates are words that passed by once. They are weighed only where the others do not settle the matter.
  const { all, mostUses } = ranked(
    candidatesOf(extraction, words, (word) => isPassingWord(word, facts)),
    facts,
  );
  const most = mostOfPassingWord(mostUses);
  let choice = chosen(all, limit, weakest);
  const isFull = choice.tags.length >= (most < weakest ? Math.min(ALWAYS_SHOWN, limit) : limit);
  if (!isFull || choice.lowest <= most)
    choice = chosen(ranked(candidatesOf(extraction, words), facts).all, limit, weakest);
  return choice.tags.map(({ candidate }) =>
    tagOf(candidate.text, formsOf(candidate.spans, words, extraction.article.text)),
  );
}

/** The candidates by score with what made it, for those who want to know why a tag won; at most 40. */
export function explainTags(extraction: Extraction): readonly ExplainedTag[] {
  const words = phraseWordsOf(extraction);
  const facts = factsOf(extraction, words);
  const { all, mostUses } = ranked(candidatesOf(extraction, words), facts);
  return all.slice(0, 40).map(({ candidate, score }) => {
    const uses = usesOf(candidate, facts);
    return {
      text: candidate.text,
      score,
      count: candidate.spans.length,
      features: FEATURES.map(({ name, weight, value }) => ({
        name,
        weight,
        value: value(candidate, facts, uses, mostUses),
      })).filter((f) => f.value !== 0),
    };
  });
}

function ranked(
  candidates: readonly Candidate[],
  facts: ArticleFacts,
): { readonly all: readonly Scored[]; readonly mostUses: number } {
  const mostUses = candidates.reduce((most, c) => Math.max(most, c.ownCount), 1);
  const all = candidates.map((candidate) => scored(candidate, facts, mostUses));
  return { all: all.sort((a, b) => b.score - a.score), mostUses };
}

function scored(candidate: Candidate, facts: ArticleFacts, mostUses: number): Scored {
  const uses = usesOf(candidate, facts);
  let score = 0;
  for (const { weight, value } of FEATURES) score += value(candidate, facts, uses, mostUses) * weight;
  return { candidate, score };
}

interface Choice {
  readonly tags: readonly Scored[];
  /** The least score for which one of them was looked at; infinite for none. */
  readonly lowest: number;
}

function chosen(all: readonly Scored[], limit: number, weakest: number): Choice {
  const tags: Scored[] = [];
  let lowest = Number.POSITIVE_INFINITY;
  for (const one of all) {
    if (tags.length >= limit || (tags.length >= ALWAYS_SHOWN && one.score < weakest)) break;
    if (tags.some((tag) => overlaps(tag.candidate, one.candidate))) continue;
    lowest = one.score;
    const fuller = fullerThan(one, all, tags);
    tags.push(fuller ?? one);
  }
  return { tags, lowest };
}

/** An article that carries no more gets so few, or fewer still when it has no more candidates. */
const ALWAYS_SHOWN = 5;
/** Points below which a candidate is a word that came up, not a subject: said once or twice, late, and nowhere else. */
const WEAKEST = 4;
/** The same in scripts without capitals, where no name is seen to be one and none gets the points for it. */
const WEAKEST_CASELESS = 3.3;

/** Words from which a script is told. */
const SAMPLE_WORDS = 200;

function hasCapitals(words: readonly PhraseWord[]): boolean {
  const sample = words.slice(0, SAMPLE_WORDS);
  return sample.filter(({ text }) => text.toLowerCase() !== text.toUpperCase()).length > sample.length / 2;
}

/** A longer candidate that holds a single word is the better tag unless it is this much weaker. */
const FULLER_MARGIN = 1;

function fullerThan(one: Scored, all: readonly Scored[], tags: readonly Scored[]): Scored | undefined {
  const [stem, more] = one.candidate.stems;
  if (stem === undefined || more !== undefined) return undefined;
  return all.find(
    ({ candidate, score }) =>
      candidate.stems.length > 1 &&
      candidate.stems.length < 4 &&
      candidate.stems.includes(stem) &&
      (candidate.isName || !one.candidate.isName) &&
      score >= one.score - FULLER_MARGIN &&
      !tags.some((tag) => overlaps(tag.candidate, candidate)),
  );
}

/** One says nothing that the other does not: it is a part of it, or adds only generic words ("Solberg's house"). */
function overlaps(a: Candidate, b: Candidate): boolean {
  return isCovered(a.telling, b.stems) || isCovered(b.telling, a.stems);
}

function isCovered(stems: readonly string[], by: readonly string[]): boolean {
  return stems.every((stem) => by.some((other) => isSameWord(stem, other)));
}

/** Two words of one family: "hibernation" and "hibernating", "Israel" and "Israeli". */
function isSameWord(a: string, b: string): boolean {
  if (a === b) return true;
  const most = Math.min(a.length, b.length);
  let same = 0;
  while (same < most && a[same] === b[same]) same++;
  return same >= FAMILY_LETTERS && same >= FAMILY_SHARE * Math.max(a.length, b.length);
}

/** Common letters at the start from which two words count as one family, in number and as a share of the longer word. */
const FAMILY_LETTERS = 5;
const FAMILY_SHARE = 0.65;

/** Enough to see where a tag comes from. */
const MOST_PLACES = 20;

/** A tag of its text and the forms in which the article has it, with the first of their places. */
export function tagOf(text: string, forms: readonly Form[]): TopicTag {
  let left = MOST_PLACES;
  let count = 0;
  const evidence: TopicTag["evidence"][number][] = [];
  for (const { form, places, count: uses } of forms) {
    count += uses;
    const kept = places.slice(0, left);
    left -= kept.length;
    if (kept.length > 0) evidence.push({ form, places: kept });
  }
  return { text, count, evidence };
}
