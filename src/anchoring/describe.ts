/** Range → selectors: the quote with as much around it as tells it from every other place, its position, its block and heading. */

import type { Selector, StructureSelector } from "../model/annotation.ts";
import { CONTEXT, MOST_CONTEXT, RIVAL_CONTEXT } from "./context.ts";
import { characterEnd, type Folded, foldedIndex, foldedString } from "./fold.ts";
import { lookAlikes } from "./look-alikes.ts";
import type { TextIndex } from "./text-index.ts";
import type { Heading } from "./walk-text.ts";

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
  const alike = lookAlikes(first, last + 1, index);
  const before = kept(alike.before, alike.likeness > 0);
  const behind = kept(alike.behind, alike.likeness > 0);
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
    {
      ...structureAt(start, index),
      likeness: Math.round(100 * alike.likeness),
      ...(alike.copies > 1 ? { copy: alike.copy, copies: alike.copies } : {}),
    },
  ];
}

/** Units to keep on a side where look-alikes share `common` of them; see context.ts. */
function kept(common: number, hasLookAlikes: boolean): number {
  return hasLookAlikes ? Math.min(MOST_CONTEXT, common + RIVAL_CONTEXT) : CONTEXT;
}

/** The heading above and the hash of the block at a text offset. */
function structureAt(offset: number, index: TextIndex): StructureSelector {
  const heading = index.headings.findLast((h) => h.end <= offset);
  return {
    type: "StructureSelector",
    heading: heading ? headingText(heading, index) : null,
    block: blockHash(offset, index),
  };
}

/** A heading as it is saved: folded and cut. */
export function headingText({ start, end }: Heading, index: TextIndex): string {
  return foldedString(index.fold(index.text.slice(start, end))).slice(0, HEADING);
}

/** Hash of the folded text of the block at a text offset. */
function blockHash(offset: number, { text, fold }: TextIndex): string {
  const newline = text.indexOf("\n", offset);
  return hash(fold(text.slice(text.lastIndexOf("\n", offset - 1) + 1, newline < 0 ? text.length : newline)));
}

/** FNV-1a over UTF-16 units, 8 hex digits (Fowler, Noll, Vo: "The FNV Non-Cryptographic Hash Algorithm", RFC 9923). */
function hash({ codes, length }: Folded): string {
  let h = 0x811c9dc5;
  for (let i = 0; i < length; i++) h = Math.imul(h ^ (codes[i] ?? 0), 0x01000193);
  return (h >>> 0).toString(16).padStart(8, "0");
}
