/**
 * Where a changed passage starts and ends when its first or last letters are gone and its context does not say: a clause may
 * stand between its first word and the rest, or that word may have a mended typo. Blocks and words tell: what began a
 * paragraph begins one still, and what began with a word does not begin within one. Where neither tells, the passage is for
 * review: half a passage painted is a wrong mark. Cost: nothing for matches whole at both ends; else some hundred units
 * around an end.
 */

import { LONGEST_CLAUSE } from "./chain-runs.ts";
import { EDGE } from "./context.ts";
import { isWithin, type Site } from "./find-site.ts";
import { foldedIndex } from "./fold.ts";
import type { Match } from "./measure-match.ts";
import { type Pattern, type Quote, sameUnits } from "./pattern.ts";
import type { TextView } from "./text-view.ts";

/** Two letters that adjoin, marks of the first in between: no word ends there. */
const IN_WORD = /[\p{L}\p{N}]\p{M}*[\p{L}\p{N}]/u;
const BREAK_LAST = /^$|\n\s*$/;
const BREAK_FIRST = /^$|^\s*\n/;

/** Units of the quote's first or last word that are looked for; shorter words are met in too many clauses. */
const WORD = 4;

/**
 * The match with ends that its surroundings, block or words settle. Where nothing does, `head` and `tail` say by their
 * length how far off the ends may be: up to EDGE units they are a fair guess.
 */
export function placeEnds(
  pattern: Pattern,
  { exact, prefix, suffix }: Quote,
  match: Match,
  site: Site | null,
  view: TextView,
): Match {
  const { folded, text } = view;
  const offset = (at: number): number => folded.at[at] ?? text.length;
  const isEdge = (at: number): boolean => !IN_WORD.test(text.slice(folded.at[at - 1] ?? 0, offset(at) + 1));
  const beganWord = !IN_WORD.test(prefix.slice(-1) + exact.charAt(0));
  const endedWord = !IN_WORD.test(exact.slice(-1) + suffix.charAt(0));
  let { start, end, head, tail } = match;
  const inSite = site !== null && isWithin(match, site);
  if (head === 0 && tail === 0) {
    // Where a word goes on behind such an end, its letters agree by chance: a clause stands between the quote and its last
    // word.
    const isTorn = (beganWord && !isEdge(start)) || (endedWord && !isEdge(end));
    return end > start && inSite && isTorn
      ? { ...match, start: site.start, end: site.end, exact: false }
      : match;
  }
  if (inSite) return { ...match, start: site.start, end: site.end, head: 0, tail: 0 };
  /**
   * The end of the quote outward (`step`) from `from`, where agreement ends: its last `missing` units are gone there. A word
   * that is gone in part is the one that stands there; one that is gone whole may be met again behind a clause. Null when
   * that is in doubt.
   */
  const byWord = (word: string, from: number, missing: number, step: 1 | -1): number | null => {
    const { length } = view.fold(word);
    const units = Math.min(WORD, length);
    for (let n = 0; n <= missing + LONGEST_CLAUSE; n++) {
      const at = from + step * n;
      if (!isEdge(at)) continue;
      if (missing < length) return n <= missing + EDGE ? at : null;
      const low = step < 0 ? at : at - units;
      const own = step < 0 ? pattern.quoteStart : pattern.quoteEnd - units;
      if (n >= units && low >= 0 && units === WORD && sameUnits(pattern.codes, own, folded.codes, low, units))
        return at;
    }
    return null;
  };
  if (head > 0) {
    const block = foldedIndex(folded, text.lastIndexOf("\n", offset(start)) + 1);
    const at =
      BREAK_LAST.test(prefix) && block >= start - head - LONGEST_CLAUSE
        ? block
        : beganWord
          ? byWord(/^[\p{L}\p{N}\p{M}]*/u.exec(exact)?.[0] ?? "", start + head, head, -1)
          : start;
    if (at === null) head += EDGE;
    else {
      if (at !== start || beganWord) head = 0;
      start = at;
    }
  }
  if (tail > 0) {
    const newline = text.indexOf("\n", offset(end - 1));
    const block = newline < 0 ? folded.length : foldedIndex(folded, newline);
    const at =
      BREAK_FIRST.test(suffix) && block <= end + tail + LONGEST_CLAUSE
        ? block
        : endedWord
          ? byWord(/[\p{L}\p{N}\p{M}]*$/u.exec(exact)?.[0] ?? "", end - tail, tail, 1)
          : end;
    if (at === null) tail += EDGE;
    else {
      if (at !== end || endedWord) tail = 0;
      end = at;
    }
  }
  return { ...match, start, end, head, tail };
}
