/** Sections that an outline shows at least, however little room is left: fewer would be no outline. */
const LEAST = 5;
/** Sections shown where room is not known. */
export const MOST_SECTIONS = 8;
/** Heights in CSS px of one section and of the button to unfold the rest, as popup.css sets them. */
const ROW = 24;
const BUTTON = 28;

/** How many sections `room` CSS px hold beside the button to unfold the rest; at least a few. */
export function sectionsThatFit(room: number): number {
  return Math.max(LEAST, Math.floor((room - BUTTON) / ROW));
}

/**
 * Which sections to show of an outline of `count`: `from` (first) to `to` (exclusive), at most `most` of them, such that the
 * one being read is among them. An outline only one longer is shown whole: the button to unfold it would take its place.
 */
export function visibleSections(
  count: number,
  current: number | null,
  most: number = MOST_SECTIONS,
): { readonly from: number; readonly to: number } {
  if (count <= most + 1) return { from: 0, to: count };
  // One section stays above the current one, so that it is seen where the reader came from.
  const from = Math.max(0, Math.min((current ?? 0) - 1, count - most));
  return { from, to: from + most };
}
