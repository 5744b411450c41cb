/** Boxes set into the running text or behind it, a newsletter's, an author's, a film's: what heads one heads no section. */

import { isProse, shareIn } from "./block-form.ts";
import { branchOf, type Flow, twinName } from "./flow.ts";
import type { LiveBlock } from "./live-blocks.ts";

/** An inset holds a heading and at most this many further blocks; more is a part of the text. */
const MOST_BLOCKS = 3;
/** Shares of the running text: one inset has less, and all together have less; parts of a text set in boxes have more. */
const SHARE = 0.2;
const SHARE_OF_ALL = 0.3;
/** So many boxes of one name are the items of a list. */
const SERIES = 3;

/**
 * What a reader fills in. Buttons say nothing (they open parts of a text), nor do boxes to tick (so do they, without scripts).
 */
const FILLED_IN = 'input[type="email" i],input[type="text" i],input[type="radio" i],textarea,select';

interface Branch {
  readonly element: Element;
  readonly headings: number[];
  /** Blocks other than headings, captions and times. */
  readonly others: LiveBlock[];
}

/** Positions of the headings that stand in an inset. */
export function insetHeadings(blocks: readonly LiveBlock[], flow: Flow): ReadonlySet<number> {
  const branches = branchesOf(blocks, flow);
  const headed = branches.filter((b) => b.headings.length > 0 && b.others.length > 0);
  const total = lengthOf(flow.prose);
  const all = headed.reduce((sum, b) => sum + lengthOf(b.others), 0);
  const boxes = branches.filter(({ headings }) => headings.length === 1);
  const named = new Map<string, number>();
  for (const { element } of boxes) {
    const name = seriesName(element);
    if (name !== null) named.set(name, (named.get(name) ?? 0) + 1);
  }
  // Prices and plans: each headed, none with running text, not even in an inline box around them all.
  const offers = headed.filter(
    ({ element, headings, others }) =>
      headings.length > 1 &&
      others.every((block) => block.kind === "paragraph" && !isProse(block)) &&
      ![...flow.prose].some(({ runs: [first] }) => first && element.contains(first.node)),
  );
  const insets = boxes.filter((box) => {
    if (box.element.querySelector(FILLED_IN) !== null) return true;
    const isSeries = (named.get(seriesName(box.element) ?? "") ?? 0) >= SERIES;
    if (box.others.length === 0) return !isSeries && leadsAway(box, blocks);
    return !isSeries && all <= SHARE_OF_ALL * total && isSmall(box, total);
  });
  return new Set([...insets, ...offers].flatMap(({ headings }) => headings));
}

/** Boxes without a class name are alike by their style. */
function seriesName(element: Element): string | null {
  return twinName(element) ?? element.getAttribute("style");
}

/** Whether a heading shares its box with nothing but a link ("Read more") or a film: it names what they lead to. */
function leadsAway({ element, headings }: Branch, blocks: readonly LiveBlock[]): boolean {
  const heading = blocks[headings[0] ?? -1]?.element;
  if (!heading || heading === element) return false;
  if (element.querySelector("video,iframe") !== null) return true;
  return [...element.querySelectorAll("a[href]")].some(
    (link) =>
      !heading.contains(link) &&
      // Without text it leads there from a picture, or, when quite empty, from all of the box that it covers.
      (link.textContent?.trim() || !link.firstElementChild) &&
      !/^#|edit/.test(link.getAttribute("href") ?? ""),
  );
}

function isSmall({ others }: Branch, total: number): boolean {
  const isText = others.every((block) => !block.within.item && !block.within.table && block.kind !== "code");
  return isText && others.length <= MOST_BLOCKS && lengthOf(others) <= SHARE * total;
}

/** The boxes beside or within the main text that hold more than one block's words. */
function branchesOf(blocks: readonly LiveBlock[], { main }: Flow): readonly Branch[] {
  const branches = new Map<Element, Branch>();
  for (const [i, block] of blocks.entries()) {
    if (block.kind === "caption" || block.kind === "timestamp") continue;
    const element = branchOf(block.element, main);
    const branch = branches.get(element) ?? { element, headings: [], others: [] };
    branches.set(element, branch);
    if (block.kind === "heading") branch.headings.push(i);
    else if (shareIn(block, "link") <= 0.8) branch.others.push(block);
  }
  return [...branches.values()];
}

function lengthOf(blocks: Iterable<LiveBlock>): number {
  let length = 0;
  for (const { text } of blocks) length += text.length;
  return length;
}
