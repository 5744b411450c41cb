/**
 * A page's visible text in reading order, and the way between its offsets and the page's text nodes.
 *
 * The text: runs of collapsible white space are one space, "\n" stands where a block ends or a line is broken, nothing at
 * the ends of blocks. Offsets are UTF-16 units, zero-based. A text node gives one piece, its data without the white space
 * at its ends; separators between pieces belong to no node. So re-flowing the source changes no offset.
 *
 * Cost: one walk, one visibility question an element; offsets inside a node are worked out only when asked for.
 */

import type { PlainText, Stretch } from "../model/passage.ts";
import { firstWhere } from "./halving.ts";
import { inSlices, type Slicing } from "./slices.ts";
import { isSpace, type Piece, startWalk, type Walk, type WalkOptions } from "./walk-text.ts";

/** The text as it was read, and the way back to the page's nodes. */
export interface TextIndex extends PlainText {
  /**
   * The range over `text.slice(start, end)`; null when that holds no text, spans two trees (frame, shadow root), or begins or
   * ends in a node whose text was changed since.
   */
  rangeAt(start: number, end: number): Range | null;
  /** The offset of a boundary point; of the next visible text when it stands in none; null outside the page. */
  offsetOf(node: Node, offset: number): number | null;
  /** False once an indexed text was changed or removed, or elements came or went. Shown or hidden is not noticed. */
  isCurrent(): boolean;
}

export type { WalkOptions } from "./walk-text.ts";

/** Reads the page's text. Changes nothing in the page. */
export function indexText(root: Document, options: WalkOptions = {}): TextIndex {
  const walk = startWalk(root, options);
  walk.walkOn(Number.POSITIVE_INFINITY);
  return textIndex(root, walk, options);
}

/** `indexText` in slices. The page may change meanwhile: ask `isCurrent` of the result. */
export async function indexInSlices(
  root: Document,
  slicing: Slicing,
  options: WalkOptions = {},
): Promise<TextIndex> {
  const index = await inSlices(indexSteps(root, options), slicing);
  if (!index) throw new Error("indexing was stopped, though nothing asks it to stop");
  return index;
}

/** Nodes visited between two chances to stop: well under a millisecond. */
const NODES = 500;

function* indexSteps(root: Document, options: WalkOptions): Generator<void, TextIndex> {
  const walk = startWalk(root, options);
  while (!walk.walkOn(NODES)) yield;
  return textIndex(root, walk, options);
}

/** The index over a finished walk. */
function textIndex(root: Document, walk: Walk, { skip }: WalkOptions): TextIndex {
  const { pieces, headings, roots } = walk;
  const text = walk.text();
  const elements = root.getElementsByTagName("*");
  /** Without what is skipped at the root's own level, where our controls come and go. */
  const countElements = (): number =>
    elements.length - [...(root.documentElement?.children ?? [])].filter((e) => skip?.(e)).length;
  const elementCount = countElements();
  let pieceOf: Map<Node, Piece> | undefined;

  /** The last piece that starts at or before `offset`, as an index; -1 before the first. */
  const pieceBefore = (offset: number): number =>
    firstWhere(pieces.length, (i) => (pieces[i]?.start ?? 0) > offset) - 1;

  const rangeAt = (start: number, end: number): Range | null => {
    if (end <= start) return null;
    let first = pieceBefore(start);
    const from = pieces[first];
    if (!from || start >= from.start + from.length) first++; // in a separator: the next piece
    const last = pieceBefore(end - 1);
    const head = pieces[first];
    const tail = pieces[last];
    if (!head || !tail || last < first) return null;
    if (head.root !== tail.root || head.node.data !== head.data || tail.node.data !== tail.data) return null;
    const range = head.node.ownerDocument.createRange();
    range.setStart(head.node, nodeOffset(head, Math.max(0, start - head.start)));
    range.setEnd(tail.node, nodeOffset(tail, Math.min(tail.length, end - tail.start)));
    return range;
  };

  const offsetOf = (node: Node, offset: number): number | null => {
    pieceOf ??= new Map(pieces.map((piece) => [piece.node, piece]));
    const piece = pieceOf.get(node);
    if (piece) return piece.start + textOffset(piece, offset);
    const tree = node.getRootNode();
    if (!roots.has(tree)) return null;
    let next: Node | null = node.childNodes.item(offset) ?? after(node);
    for (; next; next = next.firstChild ?? after(next)) {
      const found = pieceOf.get(next);
      if (found) return found.start;
    }
    const last = pieces.findLast((p) => p.root === tree);
    return last ? last.start + last.length : text.length;
  };

  const isCurrent = (): boolean =>
    countElements() === elementCount &&
    pieces.every((piece) => piece.node.isConnected && piece.node.data === piece.data);

  return { text, headings, rangeAt, offsetOf, isCurrent };
}

/** Where a range stands in the text; null when it lies outside the indexed page. */
export function stretchOf(range: Range, { offsetOf }: Pick<TextIndex, "offsetOf">): Stretch | null {
  const start = offsetOf(range.startContainer, range.startOffset);
  const end = offsetOf(range.endContainer, range.endOffset);
  return start === null || end === null ? null : { start, end };
}

/** The next node behind `node`'s subtree in document order, within its tree. */
function after(node: Node): Node | null {
  for (let n: Node | null = node; n; n = n.parentNode) if (n.nextSibling) return n.nextSibling;
  return null;
}

/** From an offset in the piece's text to one in its node's data. */
function nodeOffset(piece: Piece, offset: number): number {
  if (!piece.collapsed) return piece.lead + offset;
  const { data } = piece;
  let raw = piece.lead;
  for (let n = 0; n < offset; n++) {
    if (isSpace(data.charCodeAt(raw))) while (isSpace(data.charCodeAt(raw + 1))) raw++;
    raw++;
  }
  return raw;
}

/** From an offset in the node's data to one in the piece's text, within the piece. */
function textOffset(piece: Piece, raw: number): number {
  if (!piece.collapsed) return Math.min(Math.max(raw - piece.lead, 0), piece.length);
  const { data } = piece;
  let offset = 0;
  for (let i = piece.lead; i < raw && offset < piece.length; i++) {
    if (!isSpace(data.charCodeAt(i)) || !isSpace(data.charCodeAt(i + 1))) offset++;
  }
  return offset;
}
