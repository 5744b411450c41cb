/**
 * Where a changed passage starts and ends when its first or last letters are gone and its context does not say: a clause may stand
 * between its first word and the rest, or that word may have a mended typo. Blocks and words tell: what began a paragraph begins one still,
 * and what began with a word does not begin within one.
 */

import { LONGEST_CLAUSE } from "./chain-runs.ts";
import { EDGE } from "./context.ts";
import { isWithin, type Site } from "./find-site.ts";
import { foldedIndex } from "./fold.ts";
import type { Match } from "./measure-match.ts";
import { type Pattern, type Quote, sameUnits } from "./pattern.ts";
import type { TextIndex } from "./text-index.ts";

const LETTER_LAST = /[\p{L}\p{N}]$/u;
const LETTER_FIRST = /^[\p{L}\p{N}]/u;
const BREAK_LAST = /^$|\n\s*$/;
const BREAK_FIRST = /^$|^\s*\n/;

/** Units of the quote's first or last word that must stand where it is looked for. */
const WORD = 5;

/**
 * The match with ends that its surroundings, block or words settle. Where nothing does, `head` and `tail` say by their length how far off the
 * ends may be: up to EDGE units they are a fair guess.
 */
export function placeEnds(
  pattern: Pattern,
  quote: Quote,
  match: Match,
  site: Site | null,
  index: TextIndex,
): Match {
  if (match.head === 0 && match.tail === 0) return match;
  if (site && isWithin(match, site)) {
    return { ...match, start: site.start, end: site.end, head: 0, tail: 0 };
  }
  let { start, end, head, tail } = match;
  const { folded, text } = index;
  if (head > 0) {
    const low = Math.max(0, start - head - LONGEST_CLAUSE);
    const block = foldedIndex(folded, text.lastIndexOf("\n", folded.at[start] ?? 0) + 1);
    const begins = (at: number): boolean =>
      !LETTER_LAST.test(text.slice(Math.max(0, (folded.at[at] ?? 0) - 2), folded.at[at] ?? 0));
    if (BREAK_LAST.test(quote.prefix) && block >= low) {
      start = block;
      head = 0;
    } else if (!LETTER_LAST.test(quote.prefix)) {
      const units = Math.min(WORD, head);
      for (let at = start; at >= low && head > 0; at--) {
        if (
          begins(at) &&
          (at === start
            ? head <= EDGE
            : sameUnits(pattern.codes, pattern.quoteStart, folded.codes, at, units))
        ) {
          start = at;
          head = 0;
        }
      }
      if (head > 0) head += EDGE; // within a word: not even a guess
    }
  }
  if (tail > 0) {
    const high = Math.min(folded.length, end + tail + LONGEST_CLAUSE);
    const newline = text.indexOf("\n", folded.at[end - 1] ?? 0);
    const block = newline < 0 ? folded.length : foldedIndex(folded, newline);
    const ends = (at: number): boolean =>
      at >= folded.length ||
      !LETTER_FIRST.test(text.slice((folded.at[at - 1] ?? 0) + 1, (folded.at[at - 1] ?? 0) + 3));
    if (BREAK_FIRST.test(quote.suffix) && block <= high) {
      end = block;
      tail = 0;
    } else if (!LETTER_FIRST.test(quote.suffix)) {
      const units = Math.min(WORD, tail);
      for (let at = end; at <= high && tail > 0; at++) {
        if (
          ends(at) &&
          (at === end
            ? tail <= EDGE
            : sameUnits(pattern.codes, pattern.quoteEnd - units, folded.codes, at - units, units))
        ) {
          end = at;
          tail = 0;
        }
      }
      if (tail > 0) tail += EDGE;
    }
  }
  return { ...match, start, end, head, tail };
}
