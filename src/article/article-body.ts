/**
 * Which blocks of the live container are the article: what Readability keeps, plus the headings and paragraphs that it
 * loses between them, less the page furniture that it lets through.
 */

import { actingHeadings, type Line, numberOf, readsAsHeading } from "./acting-headings.ts";
import { endsLikeSentence, isProse, shareIn } from "./block-form.ts";
import { branchOf, type Flow, flowOf, isBare, isKeptProse, twinName } from "./flow.ts";
import { isFurnitureHeading, isFurnitureLine } from "./furniture-words.ts";
import type { LiveBlock } from "./live-blocks.ts";
import { withRunInHeads } from "./run-in-heads.ts";
import { alphabetLength } from "./scripts.ts";
import { type KnownHeads, withSoundHeadings } from "./sound-headings.ts";

export interface BodyOptions extends KnownHeads {
  /** Font size in CSS pixels on the live page; absent where nothing is laid out. */
  readonly fontSize?: (element: Element) => number;
}

/** The article's blocks in order; lines that act as headings have become headings with level null. */
export function articleBody(live: readonly LiveBlock[], options: BodyOptions): LiveBlock[] {
  const flow = flowOf(live);
  if (!flow) return live.filter((b) => b.kept >= 0.5 && !b.furniture);
  const chosen = live.filter((block, i) => belongs(block, i, live, flow) && !isByline(block, options.people));
  const clean = withoutTeasers(withoutLooseEnds(chosen, flow, true), flow);
  const headed = withoutLooseEnds(withActingHeadings(clean, options), flow, false);
  const sound = withSoundHeadings(headed, flow, options);
  return withRunInHeads(sound.filter((block) => !isTeaser(block)));
}

/** A line that holds its author's name and hardly more: "Jan Berg 4 okt. 2023, 16:20". */
function isByline({ kind, text }: LiveBlock, people: readonly string[]): boolean {
  return (
    kind === "paragraph" &&
    !endsLikeSentence(text) &&
    people.some((name) => text.includes(name) && text.length < name.length + LOOSE_LINE)
  );
}

function belongs(block: LiveBlock, i: number, live: readonly LiveBlock[], flow: Flow): boolean {
  if (block.furniture) return false;
  if (isFurnitureLine(block.text) && block.kind !== "heading") return false;
  if (block.kept >= 0.5) return true;
  const twin = twinName(block.box);
  if (twin !== null && flow.twins.has(twin) && isWorthTwin(block)) return true;
  if (block.kind === "heading" || block.namedHeading || isLostLine(block, flow))
    return i <= flow.last && isFollowedByKept(live, i);
  const beside = i < flow.last && isBare(block.box) && flow.frames.has(block.box.parentElement);
  return (beside || flow.boxes.has(block.box)) && block.kind === "paragraph" && isProse(block);
}

/** A bold line amid the text that its writer set in boxes of its own, with styles and no class names. */
function isLostLine(block: LiveBlock, { main, first }: Flow): boolean {
  const isLine = block.kind === "paragraph" && shareIn(block, "bold") > 0.95 && shareIn(block, "link") < 0.5;
  return (
    isLine &&
    first >= 0 &&
    main.contains(block.element) &&
    !block.box.hasAttribute("class") &&
    readsAsHeading(block.text)
  );
}

/** A point of a list that is all link is one, or a button. */
function isTeaser(block: LiveBlock): boolean {
  return block.kind === "list-item" && shareIn(block, "link") > 0.95 && !endsLikeSentence(block.text);
}

/** What is taken over from a box like the article's own: text, and a heading with text under it. */
function isWorthTwin(block: LiveBlock): boolean {
  if (shareIn(block, "link") >= 0.3) return false;
  return block.kind === "heading" || (block.kind === "paragraph" && isProse(block));
}

/** How many short lost lines (advertisement labels, buttons) may stand between a heading and its text. */
const LOST_LINES = 3;

/** Whether the text that a heading heads is kept; lost headings between and what stands in boxes apart. */
function isFollowedByKept(live: readonly LiveBlock[], i: number): boolean {
  let lost = 0;
  for (const next of live.slice(i + 1, i + 16)) {
    if (next.furniture || next.kind === "heading" || next.kind === "caption" || next.within.figure) continue;
    if (next.kept >= 0.5) return true;
    if (isProse(next) || ++lost > LOST_LINES) return false;
  }
  return false;
}

/** At either end of the text a sentence, or a line in the text's own box, belongs to it from this length on. */
const LOOSE_SENTENCE = 25;
const LOOSE_LINE = 45;

/** Drops the short lines before the first and after the last paragraph: dates, bylines, buttons, credits. */
function withoutLooseEnds(blocks: readonly LiveBlock[], flow: Flow, sparesLead: boolean): LiveBlock[] {
  const first = blocks.findIndex((b) => flow.prose.has(b));
  const last = blocks.findLastIndex((b) => flow.prose.has(b));
  return blocks.filter((block, i) => {
    if (i >= first && i <= last) return true;
    // A line set apart in the first paragraph itself, before a line break, may yet turn out to head it.
    const opening = blocks[first];
    const above = sparesLead && i === first - 1 && block.element === opening?.element;
    if (above && (block.namedHeading || shareIn(block, "bold") > 0.95)) return true;
    if (block.kind !== "paragraph" && block.kind !== "list-item") return true;
    if (shareIn(block, "link") >= 0.5) return false;
    if (i > last && block.kind === "list-item" && isListHeaded(blocks, i)) return true;
    const length = alphabetLength(block.text);
    return (
      length >= LOOSE_SENTENCE &&
      (endsLikeSentence(block.text) || (length >= LOOSE_LINE && flow.boxes.has(block.box)))
    );
  });
}

/** Whether the list that an item stands in is headed: pros and cons, figures, addresses close many articles. */
function isListHeaded(blocks: readonly LiveBlock[], i: number): boolean {
  const above = blocks.slice(0, i).findLast((b) => b.kind !== "list-item");
  return above?.kind === "heading" && above.kept >= 0.5;
}

/** Drops headings that name furniture, and what stands under them until their box ends or the article goes on. */
function withoutTeasers(blocks: readonly LiveBlock[], flow: Flow): LiveBlock[] {
  const kept: LiveBlock[] = [];
  let under: number | null = null;
  let box: Element | null = null;
  for (const block of blocks) {
    if (block.kind === "heading" && (isFurnitureHeading(block.text) || isFurnitureLine(block.text))) {
      under = block.level ?? 6;
      box = teaserBox(block, flow, kept);
      continue;
    }
    if (box !== null && !box.contains(block.element)) under = box = null;
    if (under !== null) {
      const heads = block.kind === "heading" && (block.level ?? 6) <= under && shareIn(block, "link") < 0.9;
      const goesOn =
        box === null && flow.prose.has(block) && flow.boxes.has(block.box) && block.kind === "paragraph";
      if (!heads && !goesOn) continue;
      under = null;
    }
    kept.push(block);
  }
  return kept;
}

/** A box with a larger share of the running text than this is a part of the article with furniture in it. */
const MOST_OF_TEASERS = 0.3;

/** The box that a heading shares with what it heads and with little else; null when it stands among the article's text. */
function teaserBox(
  { element, text }: LiveBlock,
  { main, prose }: Flow,
  before: readonly LiveBlock[],
): Element | null {
  const above = before.findLast((b) => prose.has(b))?.element ?? main;
  const box = branchOf(element, main, above);
  if ((box.textContent ?? "").trim().length <= 2 * text.length) return null;
  let all = 0;
  let inside = 0;
  for (const paragraph of prose) {
    all += paragraph.text.length;
    if (box.contains(paragraph.element)) inside += paragraph.text.length;
  }
  return inside <= MOST_OF_TEASERS * all ? box : null;
}

/** Type this much larger than the running text's sets a line apart. */
const LARGER_TYPE = 1.15;

function withActingHeadings(blocks: readonly LiveBlock[], options: BodyOptions): LiveBlock[] {
  const fontSize = options.fontSize && remembered(options.fontSize);
  const bodySize = fontSize ? medianOf(blocks.filter(isKeptProse).map((b) => fontSize(b.element))) : 0;
  const lines: Line[] = blocks.map((block) => ({
    kind: block.kind === "paragraph" && isBelowPicture(block) ? "caption" : block.kind,
    text: block.text,
    inlines: block.inlines,
    emphasised:
      block.namedHeading ||
      shareIn(block, "bold") > 0.95 ||
      isAllCapitals(block.text) ||
      (fontSize !== undefined && fontSize(block.element) > LARGER_TYPE * bodySize),
  }));
  const acting = actingHeadings(lines);
  return blocks.map((block, i) => (acting.has(i) ? { ...block, kind: "heading", level: null } : block));
}

/** Whether a line shares its box with nothing but a picture above it. Numbered ones are items of a list. */
function isBelowPicture({ element, text, within }: LiveBlock): boolean {
  if (within.figure) return true;
  if (text.length > LONGEST_CAPTION || numberOf(text) !== null) return false;
  let box = element;
  if (!isAlone(text, box)) return false;
  for (let up = box.parentElement; up && isAlone(text, up); up = box.parentElement) box = up;
  const words = box.ownerDocument.createTreeWalker(box, 5 /* NodeFilter.SHOW_ELEMENT | SHOW_TEXT */);
  for (let node = words.nextNode(); node; node = words.nextNode()) {
    if (node.nodeName === "IMG") return true;
    if (node.nodeName === "#text" && node.nodeValue?.trim()) return false;
  }
  return false;
}

const LONGEST_CAPTION = 200; // characters

/**
 * Whether a box holds no more text than this. Reads on only until it holds more: most boxes around a line hold the whole
 * article.
 */
function isAlone(text: string, box: Element): boolean {
  const words = box.ownerDocument.createTreeWalker(box, 12 /* NodeFilter.SHOW_TEXT | SHOW_CDATA_SECTION */);
  let read = "";
  for (let node = words.nextNode(); node; node = words.nextNode()) {
    read = (read + (node.nodeValue ?? "")).replace(/\s+/g, " ");
    if (read.trim().length > text.length) return false;
  }
  return true;
}

/** Asked twice of most elements, and the page's layout answers slowly. */
function remembered(fontSize: (element: Element) => number): (element: Element) => number {
  const known = new Map<Element, number>();
  return (element) => {
    const size = known.get(element) ?? fontSize(element);
    known.set(element, size);
    return size;
  };
}

/** Set in capitals alone; abbreviations and figures do not count. */
function isAllCapitals(text: string): boolean {
  return !/\p{Ll}/u.test(text) && /\p{Lu}{4}/u.test(text);
}

function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.POSITIVE_INFINITY;
}
