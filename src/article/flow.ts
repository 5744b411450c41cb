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
  readonly prose: ReadonlySet<LiveBlock>;
}

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
    const box = boxOf(block);
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
  return { first, last, boxes, twins, prose };
}

/** Name and class by which boxes of one series are known; null for what has no class. */
export function twinName(box: Element): string | null {
  const names = box.getAttribute("class");
  return names ? `${box.nodeName} ${names}` : null;
}

/** Running text that Readability keeps and that lies in no furniture. */
export function isKeptProse(block: LiveBlock): boolean {
  const running = block.kind === "paragraph" || block.kind === "blockquote" || block.kind === "list-item";
  return running && block.kept >= 0.5 && !block.furniture && isProse(block) && !isFurnitureLine(block.text);
}

/** The element whose children a paragraph's neighbours are. */
export function boxOf(block: LiveBlock): Element {
  const { element } = block;
  return element.nodeName === "DIV" || element.nodeName === "SECTION" || element.nodeName === "ARTICLE"
    ? element
    : (element.parentElement ?? element);
}
