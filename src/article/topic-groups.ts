/** A phrase on its way to be a tag: how it is written, what has been counted to it, whether another has taken it in. */

import type { Phrase } from "./phrases.ts";
import type { PhraseWord } from "./phrases-words.ts";
import type { Span } from "./topic-forms.ts";

export interface Group {
  readonly phrase: Phrase;
  /** Its content words, generic ones included. */
  readonly content: number;
  readonly isName: boolean;
  readonly genericShare: number;
  readonly telling: readonly string[];
  /** Its phrase's and those of what it has taken in; never changed in place. */
  spans: readonly Span[];
  ownCount: number;
  wholeShare: number;
  /** Set when another group has taken it in. */
  isTaken: boolean;
}

/** Groups by the stems of their words, joined by a space. */
export type GroupsByStems = ReadonlyMap<string, Group>;

/** More than half of the uses that can tell decide. */
export function groupOf(phrase: Phrase, words: readonly PhraseWord[]): Group {
  const { spans, stems } = phrase;
  let named = 0;
  let plain = 0;
  for (let i = 0; i < spans.length; i++) {
    const [from, to] = spans[i] ?? NO_SPAN;
    let isProper = true;
    let isClear = false;
    for (let at = from; at < to; at++) {
      const word = words[at];
      if (!word || word.role === "stop" || word.role === "number") continue;
      if (word.capital === "none") isProper = false;
      if (word.capital === "proper") isClear = true;
    }
    if (!isProper) plain++;
    else if (isClear) named++;
  }
  let generic = 0;
  let content = 0;
  const [from, to] = spans[0] ?? NO_SPAN;
  for (let at = from; at < to; at++) {
    const role = words[at]?.role;
    if (role === "generic") generic++;
    if (role === "generic" || role === "content") content++;
  }
  return {
    phrase,
    content,
    isName: named > plain,
    genericShare: content > 0 ? generic / content : 1,
    telling: generic === 0 || generic === stems.length ? stems : tellingStems(from, to, words),
    spans,
    ownCount: spans.length,
    wholeShare: 0,
    isTaken: false,
  };
}

const NO_SPAN: Span = [0, 0];

function tellingStems(from: number, to: number, words: readonly PhraseWord[]): string[] {
  const telling: string[] = [];
  for (let at = from; at < to; at++) {
    const word = words[at];
    if (word?.role === "content" || word?.role === "number") telling.push(word.stem);
  }
  return telling;
}

/** Every shorter run of a phrase's stems, joined by spaces. */
export function* partsOf(stems: readonly string[]): Generator<string> {
  for (let length = 1; length < stems.length; length++) {
    for (let from = 0; from + length <= stems.length; from++)
      yield stems.slice(from, from + length).join(" ");
  }
}

export function isIn(short: readonly string[], long: readonly string[]): boolean {
  return ` ${long.join(" ")} `.includes(` ${short.join(" ")} `);
}

export function isWithin(short: readonly string[], long: readonly string[]): boolean {
  return short.length < long.length && isIn(short, long);
}
