import type { Anchored } from "../anchoring/anchored.ts";
import type { TextIndex } from "../anchoring/text-index.ts";
import type { Annotation, Grade } from "../model/annotation.ts";
import type { Found } from "./page-text.ts";

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
  /**
   * Where an uncertain one may stand, the likeliest first; of an orphan at most one: what stands where it stood, or next to
   * there. Else empty.
   */
  readonly places: readonly TextPlace[];
  /** The page's text in which `places` lie, as it was then; "" when there are none. */
  readonly text: string;
}

export interface TextPlace {
  readonly start: number;
  readonly end: number;
  /** Live, over the words there; over those around it where nothing stands between them. */
  readonly range: Range;
}

/** UTF-16 units of page text around a place: about eight words. */
export const AROUND = 50;

/** The standing of an annotation whose words are known to stand at a range. */
export function standingAt(annotation: Annotation, range: Range): Standing {
  return { annotation, grade: "exact", range, words: range.toString(), now: null, places: [], text: "" };
}

export function standingsOf(
  annotations: readonly Annotation[],
  { index, results }: Found,
): readonly Standing[] {
  const { text } = index;
  return annotations.map((annotation) => {
    const anchored: Anchored = results.get(annotation.id) ?? { grade: "orphan", reason: "not-found" };
    const { grade } = anchored;
    if (grade === "orphan" || grade === "uncertain") {
      const places = grade === "uncertain" ? anchored.candidates : placesAt(index, anchored.nearest);
      return { annotation, grade, range: null, words: "", now: null, places, text };
    }
    const now = grade === "changed" ? text.slice(anchored.start, anchored.end) : null;
    return { ...standingAt(annotation, anchored.range), grade, now };
  });
}

/** A stretch of the page's text, or a gap in it, as a place; none when neither it nor what is around it holds text. */
export function placesAt(
  { text, rangeAt }: TextIndex,
  stretch?: { readonly start: number; readonly end: number },
): readonly TextPlace[] {
  if (!stretch) return [];
  const { start, end } = stretch;
  const room = end > start ? 0 : AROUND;
  const range = rangeAt(Math.max(0, start - room), Math.min(text.length, end + room));
  return range ? [{ start, end, range }] : [];
}

/** Whether the page may have been changed under a standing, or may hold by now what it did not: worth another look. */
export function needsAnotherLook({ range, words }: Standing): boolean {
  const node = range?.startContainer;
  // Without a window the document's frame is gone.
  return !node?.isConnected || !node.ownerDocument?.defaultView || range?.toString() !== words;
}
