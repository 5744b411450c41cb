/**
 * Range → selectors: the quote with as much around it as tells it from every other place, its position, the heading above it.
 * Cost: a search for each of a few pieces of the quote, some tenths of a millisecond on a page of 100,000 words once its
 * index stands.
 */

import type { Selector } from "../model/annotation.ts";
import type { Stretch } from "../model/passage.ts";
import { CONTEXT, MOST_CONTEXT, RIVAL_CONTEXT } from "./context.ts";
import { characterEnd, foldedIndex, foldedString } from "./fold.ts";
import { lookAlikes } from "./look-alikes.ts";
import { stretchOf, type TextIndex } from "./text-index.ts";
import { type TextView, textView } from "./text-view.ts";

/** Headings are cut to this many folded units; see StructureSelector. */
const HEADING = 80;

/**
 * The selectors of a range on the indexed page, of which `view` is the text. Null when the range holds no visible text, or
 * lies outside the indexed page.
 */
export function describeRange(
  range: Range,
  index: TextIndex,
  view = textView(index),
): readonly Selector[] | null {
  const stretch = stretchOf(range, index);
  return stretch && describeStretch(stretch, view);
}

/**
 * The selectors of a stretch of the text. White space (and whatever else folds to nothing) at its ends is left out. Null when
 * nothing is left.
 */
export function describeStretch(stretch: Stretch, view: TextView): readonly Selector[] | null {
  const { folded, text } = view;
  const first = foldedIndex(folded, stretch.start);
  const last = foldedIndex(folded, stretch.end) - 1;
  if (last < first) return null;
  const start = folded.at[first] ?? 0;
  const end = characterEnd(text, folded.at[last] ?? 0);
  const alike = lookAlikes(first, last + 1, view);
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
      type: "StructureSelector",
      heading: headingAbove(start, view),
      ...(alike.likeness > 0 ? { shared: [alike.before, alike.behind] } : {}),
      likeness: Math.round(100 * alike.likeness),
      ...(alike.copies > 1 ? { copy: alike.copy, copies: alike.copies } : {}),
    },
  ];
}

/** Units to keep on a side where look-alikes share `common` of them; see context.ts. */
function kept(common: number, hasLookAlikes: boolean): number {
  return hasLookAlikes ? Math.min(MOST_CONTEXT, common + RIVAL_CONTEXT) : CONTEXT;
}

/** The heading above a text offset, as it is saved: folded and cut. Null above the first. */
export function headingAbove(offset: number, view: TextView): string | null {
  const heading = view.headings.findLast((h) => h.end <= offset);
  return heading
    ? foldedString(view.fold(view.text.slice(heading.start, heading.end))).slice(0, HEADING)
    : null;
}
