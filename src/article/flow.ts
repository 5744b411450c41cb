/** Where on the page the article's running text lies: between which blocks, and in which boxes. */

import { isProse } from "./block-form.ts";
import { isFurnitureLine } from "./furniture-words.ts";
import type { LiveBlock } from "./live-blocks.ts";

/** A parent that holds this many paragraphs of prose, or this share of all of it, is one of the article's own boxes. */
const MAIN_PARAGRAPHS = 2;
const MAIN_SHARE = 0.1;

/** Where the article's running text lies. */
export interface Flow {
  /** Positions in the live blocks of the first and last paragraph of prose. */
  readonly first: number;
  readonly last: number;
  /** The elements that hold the paragraphs. */
  readonly boxes: ReadonlySet<Element>;
  /** Name and class of boxes with kept text: a box that is its twin belongs to the article too. */
  readonly twins: ReadonlySet<string>;
  /** What holds bare boxes with much of the text: a bare box beside them belongs to it too, unless it follows the text. */
  readonly frames: ReadonlySet<Element | null>;
  readonly prose: ReadonlySet<LiveBlock>;
  /** The smallest element that holds most of the running text: paragraphs or the boxes they lie in are its children. */
  readonly main: Element;
}

/** The share of the running text that makes an element the main one. More than half, so that those that have it nest. */
const MOST = 0.6;

/** The flow of the blocks of a page; null when there is no running text. */
export function flowOf(live: readonly LiveBlock[]): Flow | null {
  const weights = new Map<Element, { length: number; count: number }>();
  const prose = new Set<LiveBlock>();
  let total = 0;
  let first = -1;
  let last = -1;
  for (const [i, block] of live.entries()) {
    if (!isKeptProse(block)) continue;
    prose.add(block);
    if (first < 0) first = i;
    last = i;
    const { box } = block;
    const weight = weights.get(box) ?? { length: 0, count: 0 };
    weights.set(box, { length: weight.length + block.text.length, count: weight.count + 1 });
    total += block.text.length;
  }
  if (first < 0) return null;
  const boxes = new Set<Element>();
  for (const [box, { length, count }] of weights) {
    if (count >= MAIN_PARAGRAPHS || length >= MAIN_SHARE * total) boxes.add(box);
  }
  const twins = new Set([...weights.keys()].flatMap((box) => twinName(box) ?? []));
  const frames = new Set([...boxes].flatMap((box) => (isBare(box) ? box.parentElement : [])));
  return { first, last, boxes, twins, frames, prose, main: mainOf(prose, total) };
}

/** The smallest element that holds most of some blocks' text; null for no blocks. */
export function mainElementOf(blocks: Iterable<LiveBlock>): Element | null {
  const read = new Set(blocks);
  let total = 0;
  for (const { text } of read) total += text.length;
  return read.size === 0 ? null : mainOf(read, total);
}

function mainOf(prose: ReadonlySet<LiveBlock>, total: number): Element {
  const lengths = new Map<Element, number>();
  let main: Element | null = null;
  for (const { element, text } of prose) {
    for (let at: Element | null = element; at; at = at.parentElement) {
      const length = (lengths.get(at) ?? 0) + text.length;
      lengths.set(at, length);
      if (length >= MOST * total && (main === null || main.contains(at))) main = at;
    }
  }
  if (!main) throw new Error(`no element holds ${total} characters of ${prose.size} paragraphs`);
  return main;
}

/**
 * The largest element around one that holds none of the main text but what lies within it, and not the element `apart`; the
 * element itself when it stands there bare.
 */
export function branchOf(element: Element, main: Element, apart = main): Element {
  let at = element;
  for (
    let up = at.parentElement;
    up && up !== main && !up.contains(main) && !up.contains(apart);
    up = at.parentElement
  )
    at = up;
  return at;
}

/** Name and class by which boxes of one series are known; null for what has no class. */
export function twinName(box: Element): string | null {
  const names = box.getAttribute("class");
  return names ? `${box.nodeName} ${names}` : null;
}

/** Whether a box is there for itself, without class or style. */
export function isBare(box: Element): boolean {
  return box.nodeName === "DIV" && !box.hasAttributes();
}

/** Running text that Readability keeps and that lies in no furniture. */
export function isKeptProse(block: LiveBlock): boolean {
  const running = block.kind === "paragraph" || block.kind === "blockquote" || block.kind === "list-item";
  return running && block.kept >= 0.5 && !block.furniture && isProse(block) && !isFurnitureLine(block.text);
}
