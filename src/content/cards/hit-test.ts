import { byLength } from "../overlaps.ts";

/** Which highlights a click meets, and whether the click was meant for them. */

export interface Hit {
  readonly id: string;
  readonly range: Range;
}

/** What keeps its own click: the page's controls, media, and whatever the reader types into. */
const CONTROLS =
  "a[href], area, button, input, textarea, select, option, label, summary, audio, video, iframe, embed, object, [contenteditable]:not([contenteditable=false i]), [role=button], [role=link], [role=checkbox], [role=tab], [role=menuitem], [role=option], [role=switch], [role=textbox]";

/** Highlights at a point of the window (CSS pixels), the shortest first. */
export function hitsAt(document: Document, x: number, y: number, passages: Iterable<Hit>): readonly Hit[] {
  const caret = document.caretPositionFromPoint(x, y);
  if (!caret) return [];
  const { offsetNode, offset } = caret;
  const hits = [...passages].filter(
    ({ range }) =>
      range.startContainer.getRootNode() === offsetNode.getRootNode() &&
      range.isPointInRange(offsetNode, offset) &&
      // The caret goes to the nearest text, so a point in the blank beside a line has one too.
      [...range.getClientRects()].some((r) => x >= r.left && x <= r.right && y >= r.top && y <= r.bottom),
  );
  return byLength(hits);
}

/** Whether a finished click asks for the highlight under it rather than for the page. */
export function isForHighlight(event: MouseEvent, document: Document): boolean {
  if (event.button !== 0 || event.defaultPrevented) return false;
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return false;
  const { target } = event;
  if (!(target instanceof Element) || target.closest(CONTROLS)) return false;
  return document.getSelection()?.isCollapsed !== false;
}

/** The highlight to open: the first one hit, or the one after that which was open; null when that was the only one. */
export function nextHit(hits: readonly Hit[], open: string | null): Hit | null {
  const index = hits.findIndex(({ id }) => id === open);
  if (index < 0) return hits[0] ?? null;
  return hits.length === 1 ? null : (hits[(index + 1) % hits.length] ?? null);
}

/**
 * The highlight that a range touches, else the nearest after it, else the nearest before it; the shortest of several touched.
 */
export function nearestTo(range: Range, passages: Iterable<Hit>): Hit | null {
  const known = [...passages].filter(
    (p) => p.range.startContainer.getRootNode() === range.startContainer.getRootNode(),
  );
  const touched = known.filter(
    (p) =>
      p.range.compareBoundaryPoints(Range.END_TO_START, range) <= 0 &&
      p.range.compareBoundaryPoints(Range.START_TO_END, range) >= 0,
  );
  const [shortest] = byLength(touched);
  if (shortest) return shortest;
  const sorted = known.sort((a, b) => a.range.compareBoundaryPoints(Range.START_TO_START, b.range));
  const after = sorted.find((p) => p.range.compareBoundaryPoints(Range.START_TO_START, range) > 0);
  return after ?? sorted.at(-1) ?? null;
}
