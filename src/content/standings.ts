import { anchorAll } from "../anchoring/anchor.ts";
import { indexText, type TextIndex } from "../anchoring/text-index.ts";
import type { Annotation, Grade } from "../model/annotation.ts";
import type { Mark } from "../protocol.ts";
import { compareStarts } from "./overlaps.ts";

/** How annotations stand on the page as it is now. */

export interface Standing {
  readonly annotation: Annotation;
  readonly grade: Grade;
  /** Live, so it follows the page; null when there is nothing to paint. */
  readonly range: Range | null;
  /** The range's words when it was found: a page that replaces nodes leaves a range with fewer or none. */
  readonly words: string;
  /** The passage as it reads now when the grade is "changed". */
  readonly now: string | null;
}

/** The page's index without our own elements. */
export function readPage(document: Document, host: Element): TextIndex {
  return indexText(document, { skip: (element) => element === host });
}

/** Finds annotations on the page, all at once. */
export function standingsOn(index: TextIndex, annotations: readonly Annotation[]): readonly Standing[] {
  const found = anchorAll(annotations, index);
  return annotations.map((annotation) => {
    const anchored = found.get(annotation.id);
    if (!anchored || !("range" in anchored)) {
      return { annotation, grade: anchored?.grade ?? "orphan", range: null, words: "", now: null };
    }
    const { grade, range, start, end } = anchored;
    const now = grade === "changed" ? index.text.slice(start, end) : null;
    return { annotation, grade, range, words: range.toString(), now };
  });
}

/** Whether the page may have been changed under a standing, or may hold by now what it did not: worth another look. */
export function needsAnotherLook({ range, words }: Standing): boolean {
  return !range?.startContainer.isConnected || range.toString() !== words;
}

/** In reading order; what has no place comes last, in the order it was made. */
export function inReadingOrder(standings: Iterable<Standing>): readonly Standing[] {
  return [...standings].sort((a, b) => {
    if (a.range && b.range) return compareStarts(a.range, b.range);
    if (a.range || b.range) return a.range ? -1 : 1;
    return a.annotation.created < b.annotation.created ? -1 : 1;
  });
}

/** What other parts of the extension learn. `headings` are the outline's live ranges; null entries are not on the page. */
export function marksOf(standings: Iterable<Standing>, headings: readonly (Range | null)[]): readonly Mark[] {
  return inReadingOrder(standings).map(({ annotation, grade, range, now }, order) => ({
    id: annotation.id,
    grade,
    order,
    section: range && sectionOf(range, headings),
    now,
  }));
}

/** The last heading that starts at or before a range, as an index; null when none does. */
function sectionOf(range: Range, headings: readonly (Range | null)[]): number | null {
  const index = headings.findLastIndex((heading) => heading !== null && compareStarts(heading, range) <= 0);
  return index < 0 ? null : index;
}
