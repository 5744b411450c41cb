import type { Colour } from "../model/annotation.ts";

/** Overlapping highlights cut into stretches that have one colour each. */

export interface Passage {
  readonly id: string;
  readonly range: Range;
  readonly colour: Colour;
}

/** A stretch of the page in one colour. */
export type Stretch = Omit<Passage, "id">;

/**
 * Ranges to paint, each with its colour; no two overlap. Where passages overlap the shortest shows, so that what lies within
 * another stays visible. Passages that overlap nothing keep their own range. Cost: a sort, then quadratic within one tangle.
 */
export function cutOverlaps(passages: readonly Passage[]): readonly Stretch[] {
  const cut: Stretch[] = [];
  for (const tree of byTree(passages)) {
    tree.sort((a, b) => a.range.compareBoundaryPoints(Range.START_TO_START, b.range));
    let tangle: Passage[] = [];
    let last: Range | null = null;
    for (const passage of tree) {
      if (last && passage.range.compareBoundaryPoints(Range.END_TO_START, last) >= 0) {
        cut.push(...untangle(tangle));
        tangle = [];
        last = null;
      }
      tangle.push(passage);
      if (!last || passage.range.compareBoundaryPoints(Range.END_TO_END, last) > 0) last = passage.range;
    }
    cut.push(...untangle(tangle));
  }
  return cut;
}

/** Ranges compare within one tree only: the document's, or a shadow root's. */
function byTree(passages: readonly Passage[]): Iterable<Passage[]> {
  const trees = new Map<Node, Passage[]>();
  for (const passage of passages) {
    const root = passage.range.startContainer.getRootNode();
    const tree = trees.get(root);
    if (tree) tree.push(passage);
    else trees.set(root, [passage]);
  }
  return trees.values();
}

/** Shortest passage first, by its text. */
export function byLength<T extends { readonly range: Range }>(passages: readonly T[]): readonly T[] {
  const lengths = new Map(passages.map((passage) => [passage, passage.range.toString().length]));
  return [...passages].sort((a, b) => (lengths.get(a) ?? 0) - (lengths.get(b) ?? 0));
}

/** The stretches between all starts and ends of a tangle, each given to the shortest passage over it. */
function untangle(tangle: readonly Passage[]): readonly Stretch[] {
  if (tangle.length < 2) return tangle;
  const shortestFirst = byLength(tangle);
  const points = tangle.flatMap(({ range }) => [startOf(range), endOf(range)]);
  points.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
  const stretches: { range: Range; colour: Colour; owner: Passage }[] = [];
  for (const [index, point] of points.entries()) {
    const next = points[index + 1];
    if (!next || point.compareBoundaryPoints(Range.START_TO_START, next) === 0) continue;
    const owner = shortestFirst.find(
      ({ range }) =>
        range.compareBoundaryPoints(Range.START_TO_START, point) <= 0 &&
        range.compareBoundaryPoints(Range.END_TO_END, next) >= 0,
    );
    if (!owner) continue;
    const before = stretches.at(-1);
    if (before?.owner === owner) {
      before.range.setEnd(next.startContainer, next.startOffset);
      continue;
    }
    const range = point.cloneRange();
    range.setEnd(next.startContainer, next.startOffset);
    stretches.push({ range, colour: owner.colour, owner });
  }
  return stretches;
}

function startOf(range: Range): Range {
  const point = range.cloneRange();
  point.collapse(true);
  return point;
}

function endOf(range: Range): Range {
  const point = range.cloneRange();
  point.collapse(false);
  return point;
}
