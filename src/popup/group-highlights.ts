import type { Annotation } from "../model/annotation.ts";
import type { OutlineSection } from "../model/article.ts";
import type { Mark } from "../protocol.ts";

/** The page's highlights in reading order, under the sections they stand in. */

export interface ListedHighlight {
  readonly annotation: Annotation;
  /** Null while the page has not said yet how the highlight fares. */
  readonly mark: Mark | null;
}

export interface HighlightGroup {
  /**
   * "top": above the first section; "pending": the page has not answered; the others are not painted, "dismissed" by the
   * reader's word.
   */
  readonly kind: "top" | "section" | "pending" | "review" | "missing" | "dismissed";
  /** Index into the outline; null for groups that are no section. */
  readonly section: number | null;
  readonly highlights: readonly ListedHighlight[];
}

export interface GroupedHighlights {
  readonly groups: readonly HighlightGroup[];
  /** Those the reader has put aside left out. */
  readonly total: number;
  /** Highlights in each section of the outline, by its index. */
  readonly perSection: readonly number[];
  readonly missing: number;
  readonly review: number;
  readonly dismissed: readonly ListedHighlight[];
}

/** Sections come in the outline's order, then what waits for the page, what needs review, and what was not found. */
export function groupHighlights(
  annotations: readonly Annotation[],
  marks: readonly Mark[],
  outline: readonly OutlineSection[],
): GroupedHighlights {
  const markOf = new Map(marks.map((mark) => [mark.id, mark]));
  const listed = annotations
    .map((annotation): ListedHighlight => ({ annotation, mark: markOf.get(annotation.id) ?? null }))
    .sort(inReadingOrder);
  const isIn = (kind: HighlightGroup["kind"]) => (highlight: ListedHighlight) =>
    kindOf(highlight, outline) === kind;
  const inSections = listed.filter(isIn("section"));
  const bySection = outline.map((_, section) =>
    inSections.filter((highlight) => highlight.mark?.section === section),
  );
  const rest = (kind: HighlightGroup["kind"]): HighlightGroup => ({
    kind,
    section: null,
    highlights: listed.filter(isIn(kind)),
  });
  const missing = rest("missing");
  const review = rest("review");
  const dismissed = listed.filter(isIn("dismissed"));
  const groups: readonly HighlightGroup[] = [
    rest("top"),
    ...bySection.map((highlights, section): HighlightGroup => ({ kind: "section", section, highlights })),
    rest("pending"),
    review,
    missing,
  ];
  return {
    groups: groups.filter((group) => group.highlights.length > 0),
    total: listed.length - dismissed.length,
    perSection: bySection.map((highlights) => highlights.length),
    missing: missing.highlights.length,
    review: review.highlights.length,
    dismissed,
  };
}

function kindOf(
  { annotation, mark }: ListedHighlight,
  outline: readonly OutlineSection[],
): HighlightGroup["kind"] {
  if (mark === null) return "pending";
  if (mark.grade === "orphan") return annotation.dismissed ? "dismissed" : "missing";
  if (mark.grade === "uncertain") return annotation.dismissed ? "dismissed" : "review";
  // A section that the outline does not have (the two answers may cross) counts as none.
  return mark.section === null || outline[mark.section] === undefined ? "top" : "section";
}

function inReadingOrder(a: ListedHighlight, b: ListedHighlight): number {
  if (a.mark !== null && b.mark !== null && a.mark.order !== b.mark.order) return a.mark.order - b.mark.order;
  return a.annotation.created < b.annotation.created
    ? -1
    : a.annotation.created > b.annotation.created
      ? 1
      : 0;
}
