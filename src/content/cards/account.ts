import type { Mark, PageState } from "../../protocol.ts";
import type { Standing } from "../standings.ts";
import { sectionBeingRead } from "./scrolling.ts";
import { spotsAt } from "./spots.ts";

/** What the popup is told of a page's highlights and of where the reader is. */
export type PageAccount = Pick<PageState, "marks" | "currentSection">;

/** `headings` are the outline's live ranges; null entries are not on the page. */
export function accountOf(
  standings: readonly Standing[],
  headings: readonly (Range | null)[],
  view: Window,
): PageAccount {
  const marks = inReadingOrder(standings).map((standing, order): Mark => {
    const { annotation, grade, range, now, places, text } = standing;
    const spots = spotsAt(text, places).map(({ spot }) => spot);
    return {
      id: annotation.id,
      grade,
      order,
      section: range && sectionOf(range, headings),
      now,
      candidates: grade === "uncertain" ? spots : [],
      nearest: (grade === "orphan" && spots[0]) || null,
    };
  });
  return { marks, currentSection: sectionBeingRead(headings, view) };
}

/** What has no place comes last, in the order it was made. */
function inReadingOrder(standings: readonly Standing[]): readonly Standing[] {
  return [...standings].sort((a, b) => {
    if (a.range && b.range) return compareStarts(a.range, b.range);
    if (a.range || b.range) return a.range ? -1 : 1;
    return a.annotation.created < b.annotation.created ? -1 : 1;
  });
}

/** The last heading that starts at or before a range, as an index; null when none does. */
function sectionOf(range: Range, headings: readonly (Range | null)[]): number | null {
  const index = headings.findLastIndex((heading) => heading !== null && compareStarts(heading, range) <= 0);
  return index < 0 ? null : index;
}

/** Document order of two ranges by their starts; 0 when they lie in different trees. */
function compareStarts(a: Range, b: Range): number {
  if (a.startContainer.getRootNode() !== b.startContainer.getRootNode()) return 0;
  return a.compareBoundaryPoints(Range.START_TO_START, b);
}
