/** Range → selectors: the quote with as much around it as tells it from every other place, its position, its block and heading. */

import type { Selector, StructureSelector } from "../model/annotation.ts";
import { CONTEXT, MOST_CONTEXT, RIVAL_CONTEXT } from "./context.ts";
import { characterEnd, type Folded, foldedIndex, foldedString } from "./fold.ts";
import type { TextIndex } from "./text-index.ts";

/** Headings are cut to this many folded units; see StructureSelector. */
const HEADING = 80;

/**
 * The selectors of a range on the indexed page. White space (and whatever else folds to nothing) at its ends is left out.
 * Null when no visible text is left, or when the range lies outside the indexed page.
 */
export function describeRange(range: Range, index: TextIndex): readonly Selector[] | null {
  const from = index.offsetOf(range.startContainer, range.startOffset);
  const to = index.offsetOf(range.endContainer, range.endOffset);
  if (from === null || to === null) return null;
  const { folded, text } = index;
  const first = foldedIndex(folded, from);
  const last = foldedIndex(folded, to) - 1;
  if (last < first) return null;
  const start = folded.at[first] ?? 0;
  const end = characterEnd(text, folded.at[last] ?? 0);
  const { before, behind } = contextFor(first, last + 1, index);
  return [
    {
      type: "TextQuoteSelector",
      exact: text.slice(start, end),
      prefix: text.slice(folded.at[Math.max(0, first - before)] ?? 0, start),
      suffix: text.slice(
        end,
        characterEnd(text, folded.at[Math.min(folded.length, last + 1 + behind) - 1] ?? 0),
      ),
    },
    { type: "TextPositionSelector", start, end },
    structureAt(start, index),
  ];
}

/** Copies compared; a quote that the page holds more often needs its order anyway. */
const MOST_COPIES = 200;
/** Length of the pieces by which near copies of a longer quote are found, and the most pieces tried. */
const PIECE = 14;
const MOST_PIECES = 4;

/** How many folded units to keep on each side; see context.ts. */
function contextFor(first: number, end: number, index: TextIndex): { before: number; behind: number } {
  const text = index.foldedText;
  const length = end - first;
  let rivals = 0;
  let before = 0;
  let behind = 0;
  const pieces = Math.min(MOST_PIECES, Math.max(1, Math.floor(length / PIECE)));
  const size = pieces === 1 ? Math.min(length, 2 * PIECE) : PIECE;
  for (let n = 0; n < pieces; n++) {
    const offset = pieces === 1 ? 0 : Math.round((n * (length - size)) / (pieces - 1));
    const piece = text.slice(first + offset, first + offset + size);
    for (let at = text.indexOf(piece); at >= 0 && rivals < MOST_COPIES; at = text.indexOf(piece, at + 1)) {
      const start = at - offset;
      if (start === first) continue;
      rivals++;
      before = Math.max(before, commonBefore(text, first, start));
      behind = Math.max(behind, commonAfter(text, end, start + length));
    }
  }
  if (rivals === 0) return { before: CONTEXT, behind: CONTEXT };
  const kept = (common: number): number => Math.min(MOST_CONTEXT, common + RIVAL_CONTEXT);
  return { before: kept(before), behind: kept(behind) };
}

/** Units that agree right before two places, up to MOST_CONTEXT. */
function commonBefore(string: string, a: number, b: number): number {
  let n = 0;
  while (
    n < MOST_CONTEXT &&
    a - n > 0 &&
    b - n > 0 &&
    string.charCodeAt(a - n - 1) === string.charCodeAt(b - n - 1)
  )
    n++;
  return n;
}

/** Units that agree right behind two places, up to MOST_CONTEXT. */
function commonAfter(string: string, a: number, b: number): number {
  let n = 0;
  while (
    n < MOST_CONTEXT &&
    a + n < string.length &&
    b + n < string.length &&
    string.charCodeAt(a + n) === string.charCodeAt(b + n)
  )
    n++;
  return n;
}

/** The heading above and the hash of the block at a text offset. */
export function structureAt(offset: number, index: TextIndex): StructureSelector {
  const heading = index.headings.findLast((h) => h.end <= offset);
  const { text } = index;
  const blockStart = text.lastIndexOf("\n", offset - 1) + 1;
  const newline = text.indexOf("\n", offset);
  return {
    type: "StructureSelector",
    heading: heading
      ? foldedString(index.fold(text.slice(heading.start, heading.end))).slice(0, HEADING)
      : null,
    block: hash(index.fold(text.slice(blockStart, newline < 0 ? text.length : newline))),
  };
}

/** FNV-1a over UTF-16 units, 8 hex digits (Fowler, Noll, Vo: "The FNV Non-Cryptographic Hash Algorithm", RFC 9923). */
function hash({ codes, length }: Folded): string {
  let h = 0x811c9dc5;
  for (let i = 0; i < length; i++) h = Math.imul(h ^ (codes[i] ?? 0), 0x01000193);
  return (h >>> 0).toString(16).padStart(8, "0");
}
