/** How a candidate is written: its forms with their places, and the one form that a reader is shown. */

import type { Place } from "../model/article.ts";
import type { PhraseWord } from "./phrases-words.ts";

/** Word numbers, end exclusive. */
export type Span = readonly [number, number];

export interface Form {
  readonly form: string;
  readonly places: readonly Place[];
  /** Uses, those without a place included. */
  readonly count: number;
}

function written([from, to]: Span, words: readonly PhraseWord[], text: string): string {
  const first = words[from];
  const last = words[to - 1];
  if (!first || !last) return "";
  if (first === last) return first.text;
  if (first.start >= 0) return text.slice(first.start, last.end);
  let made = first.text;
  for (let at = from + 1; at < to; at++) made += (words[at]?.gap ?? " ") + (words[at]?.text ?? "");
  return made;
}

/** Every written form of some uses with its places, most used first. Uses in the headline count but have no place. */
export function formsOf(spans: readonly Span[], words: readonly PhraseWord[], text: string): Form[] {
  const forms = new Map<string, { form: string; places: Place[]; count: number }>();
  for (const span of spans) {
    const form = written(span, words, text);
    const known = forms.get(form) ?? { form, places: [], count: 0 };
    const start = words[span[0]]?.start ?? -1;
    const end = words[span[1] - 1]?.end ?? -1;
    if (start >= 0) known.places.push({ start, end });
    known.count++;
    forms.set(form, known);
  }
  return [...forms.values()].sort((a, b) => b.count - a.count);
}

/**
 * Of the phrase's own forms the most used one, where a heading's capitals count little. Where nouns have cases, the form that
 * opens a sentence or the headline is the subject's and so the plain one, and ties go to the shortest, which is mostly plain
 * too; elsewhere they go to the first.
 */
export function shownForm(
  spans: readonly Span[],
  isName: boolean,
  words: readonly PhraseWord[],
  text: string,
  lowerCase: ReadonlySet<string>,
  code: string,
): string {
  const only = spans.length === 1 ? spans[0] : undefined;
  if (only) return ballot(only, isName, words, text, lowerCase, code).form;
  const votes = new Map<string, number>();
  for (const span of spans) {
    const { form, isClear } = ballot(span, isName, words, text, lowerCase, code);
    const first = words[span[0]];
    let vote = isClear ? 1 : 0.1;
    // Where endings pile up the plain form is the shortest: "Solberg" rather than "Solbergin".
    if (PILES_ENDINGS.has(code)) vote = vote >= 1 ? 1000 / form.length : vote;
    if (HAS_CASES.has(code) && !first?.joins) vote += SUBJECT_VOTE;
    votes.set(
      form,
      PILES_ENDINGS.has(code) ? Math.max(vote, votes.get(form) ?? 0) : (votes.get(form) ?? 0) + vote,
    );
  }
  let best = "";
  let most = -1;
  for (const [form, vote] of votes) {
    if (
      vote > most + 1e-9 ||
      (Math.abs(vote - most) <= 1e-9 && HAS_CASES.has(code) && form.length < best.length)
    ) {
      best = form;
      most = vote;
    }
  }
  return best;
}

/** One use: how it is written, and whether its capitals are its own. */
function ballot(
  span: Span,
  isName: boolean,
  words: readonly PhraseWord[],
  text: string,
  lowerCase: ReadonlySet<string>,
  code: string,
): { readonly form: string; readonly isClear: boolean } {
  const first = words[span[0]];
  let form = written(span, words, text);
  let isClear = true;
  for (let at = span[0]; at < span[1]; at++) {
    const word = words[at];
    if (word?.capital !== "unclear" || (isName && word === first)) continue;
    isClear = false;
    // The sentence gave the capital, not the word: it is written small elsewhere.
    if (code !== "de" && word === first && lowerCase.has(word.stem) && !isName) {
      form = form.charAt(0).toLowerCase() + form.slice(1);
    }
  }
  return { form, isClear };
}

/** Languages whose nouns change with their part in the sentence. */
const HAS_CASES = new Set("ru uk pl cs sk sl hr sr lv lt el ro".split(" "));
const PILES_ENDINGS = new Set("fi hu tr et".split(" "));
/** One use as a subject outweighs two as an object. */
const SUBJECT_VOTE = 1.5;
