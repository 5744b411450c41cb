import type { Annotation, Grade } from "../model/annotation.ts";
import type { Mark, Spot } from "../protocol.ts";
import { compareStarts } from "./overlaps.ts";
import type { Found } from "./page-text.ts";
import { type PlacedSpot, placeOfSpot, spotsAt } from "./spots.ts";

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
  /** Where an uncertain one may stand, the likeliest first; else empty. */
  readonly candidates: readonly PlacedSpot[];
  /** What stands where an orphan stood, or next to there. */
  readonly nearest: PlacedSpot | null;
}

/** The standing of an annotation whose words are known to stand at a range. */
export function standingAt(annotation: Annotation, range: Range): Standing {
  const words = range.toString();
  return { annotation, grade: "exact", range, words, now: null, candidates: [], nearest: null };
}

export function standingsOf(
  annotations: readonly Annotation[],
  { index, results }: Found,
): readonly Standing[] {
  return annotations.map((annotation) => {
    const anchored = results.get(annotation.id);
    const nowhere = { annotation, range: null, words: "", now: null, candidates: [], nearest: null };
    if (!anchored || anchored.grade === "orphan") {
      const places = anchored?.nearest ? [anchored.nearest] : [];
      return { ...nowhere, grade: "orphan", nearest: spotsAt(index, places)[0] ?? null };
    }
    if (anchored.grade === "uncertain") {
      return { ...nowhere, grade: "uncertain", candidates: spotsAt(index, anchored.candidates) };
    }
    const { grade, range, start, end } = anchored;
    const now = grade === "changed" ? index.text.slice(start, end) : null;
    return { ...standingAt(annotation, range), grade, now };
  });
}

/** Whether the page may have been changed under a standing, or may hold by now what it did not: worth another look. */
export function needsAnotherLook({ range, words }: Standing): boolean {
  const node = range?.startContainer;
  // Without a window the document's frame is gone.
  return !node?.isConnected || !node.ownerDocument?.defaultView || range?.toString() !== words;
}

/** The place of one of a standing's spots; undefined when it has none that reads so (any more). */
export function placeIn({ candidates, nearest }: Standing, spot: Spot): Range | undefined {
  return placeOfSpot(spot, nearest ? [...candidates, nearest] : candidates)?.range;
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
  return inReadingOrder(standings).map(
    ({ annotation: { id }, grade, range, now, candidates, nearest }, order) => ({
      id,
      grade,
      order,
      section: range && sectionOf(range, headings),
      now,
      candidates: candidates.map(({ spot }) => spot),
      nearest: nearest?.spot ?? null,
    }),
  );
}

/** The last heading that starts at or before a range, as an index; null when none does. */
function sectionOf(range: Range, headings: readonly (Range | null)[]): number | null {
  const index = headings.findLastIndex((heading) => heading !== null && compareStarts(heading, range) <= 0);
  return index < 0 ? null : index;
}
