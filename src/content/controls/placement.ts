/** Where a box goes so that it stands beside a passage and never on it. Pure geometry, CSS pixels, window coordinates. */

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface PlacementSetting {
  /** The passage's line boxes, in reading order. */
  readonly lines: readonly Box[];
  readonly size: Size;
  readonly view: Size;
  /** Where the reader's pointer or caret is: at the passage's end or at its start. */
  readonly prefers: "below" | "above";
}

/** Between box and passage; room for the underline and for the eye. */
const GAP = 8;
/** Between box and window edge. */
const EDGE = 8;

/** The box's left and top; null when no line of the passage is in the window. */
export function placeBeside({
  lines,
  size,
  view,
  prefers,
}: PlacementSetting): { left: number; top: number } | null {
  const seen = lines.filter(
    (line) => line.bottom > 0 && line.top < view.height && line.right > 0 && line.left < view.width,
  );
  const first = seen[0];
  const last = seen.at(-1);
  if (!first || !last) return null;
  const top = Math.min(...seen.map((line) => line.top));
  const bottom = Math.max(...seen.map((line) => line.bottom));
  const left = Math.min(...seen.map((line) => line.left));
  const right = Math.max(...seen.map((line) => line.right));
  const middle = (line: Box) => (line.left + line.right - size.width) / 2;

  const below = { left: middle(last), top: bottom + GAP };
  const above = { left: middle(first), top: top - GAP - size.height };
  // A passage as high as the window leaves its sides, and at the worst a corner.
  const beside = [
    { left: right + GAP, top: (view.height - size.height) / 2 },
    { left: left - GAP - size.width, top: (view.height - size.height) / 2 },
    { left: view.width, top: view.height },
    { left: 0, top: view.height },
    { left: view.width, top: 0 },
  ];
  const wishes = prefers === "below" ? [below, above, ...beside] : [above, below, ...beside];
  let best: { left: number; top: number } | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const wish of wishes) {
    const place = {
      left: clamp(wish.left, view.width - size.width),
      top: clamp(wish.top, view.height - size.height),
    };
    const covered = seen.reduce((sum, line) => sum + overlap(place, size, line), 0);
    if (covered < least) [best, least] = [place, covered];
    if (covered === 0) break;
  }
  return best;
}

function clamp(value: number, most: number): number {
  return Math.max(EDGE, Math.min(value, most - EDGE));
}

/** Square pixels of a line that the box would cover. */
function overlap(place: { left: number; top: number }, size: Size, line: Box): number {
  const width = Math.min(place.left + size.width, line.right) - Math.max(place.left, line.left);
  const height = Math.min(place.top + size.height, line.bottom) - Math.max(place.top, line.top);
  return Math.max(0, width) * Math.max(0, height);
}
