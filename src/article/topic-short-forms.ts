/** Names and the short forms that an article gives them in brackets, as one: "Office of Fair Trading (OFT)". */

import type { PhraseWord } from "./phrases-words.ts";
import type { Span } from "./topic-forms.ts";
import { type Group, groupOf, partsOf } from "./topic-groups.ts";

/** A name of more words, small ones not counted, goes by its short form, which is what that was made for. */
const LONGEST_SHOWN = 3;

/** Two capitals at least. */
const SHORT_FORM = /^\p{Lu}.*\p{Lu}/u;

/** Takes each short form into its name, or a long name into its short form; `groups` and `byStems` get names that were no phrase. */
export function takeInShortForms(
  groups: Group[],
  byStems: Map<string, Group>,
  words: readonly PhraseWord[],
  text: string,
): void {
  for (let at = 1; at < words.length; at++) {
    const span = longForm(at, words, text);
    const short = span && byStems.get(words[at]?.stem ?? "");
    if (!short || short.isTaken) continue;
    const [from, to] = span;
    const stems = words.slice(from, to).flatMap(({ role, stem }) => (role === "stop" ? [] : [stem]));
    const key = stems.join(" ");
    const known = byStems.get(key);
    const long = known ?? groupOf({ stems, key, spans: [span] }, words);
    if (!known) {
      groups.push(long);
      byStems.set(key, long);
    }
    const [shown, other] = stems.length > LONGEST_SHOWN ? [short, long] : [long, short];
    shown.spans = [...shown.spans, ...other.spans].sort((a, b) => a[0] - b[0]);
    shown.ownCount += other.ownCount;
    shown.isTaken = false;
    other.isTaken = true;
    for (const piece of partsOf(stems)) {
      const part = byStems.get(piece);
      if (part && part.phrase.spans.length <= long.phrase.spans.length) part.isTaken = true;
    }
  }
}

/** The words before a short form in brackets that its letters begin, small words between them; null when it is none. */
function longForm(at: number, words: readonly PhraseWord[], text: string): Span | null {
  const short = words[at];
  const before = words[at - 1];
  if (!short || !before || text[short.end] !== ")" || text.slice(before.end, short.start) !== " (")
    return null;
  if (!SHORT_FORM.test(short.text)) return null;
  let left = short.text.length;
  for (let from = at - 1; from >= 0; from--) {
    const word = words[from];
    const isSmall = word?.role === "stop";
    // No name begins with a small word: "of" is not the O of OFT, but of DOE.
    if (word && !(isSmall && left === 1) && initial(word.text) === initial(short.text.slice(left - 1)))
      left--;
    else if (!isSmall) return null;
    if (left === 0) return [from, at];
    if (!word?.joins) return null;
  }
  return null;
}

/** The first letter without its accent, in lower case. */
function initial(text: string): string {
  return text.slice(0, 1).normalize("NFD").slice(0, 1).toLowerCase();
}
