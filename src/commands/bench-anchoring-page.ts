/** The part of the anchoring bench that runs in the page. Defines one global, `benchAnchoring`, for the command to call. */

import { foldedIndex } from "../anchoring/fold.ts";
import { indexText, type TextIndex } from "../anchoring/text-index.ts";
import { type TextView, textView } from "../anchoring/text-view.ts";
import {
  CHANGES,
  endMark,
  type Place,
  seededRandom,
  startMark,
  takeMarks,
  textNodes,
} from "./bench-anchoring-changes.ts";
import { apacheAnnotator, domAnchorTextQuote, type Found, postil } from "./bench-anchoring-engines.ts";
import { choosePassages, type Kind } from "./bench-anchoring-passages.ts";
import { measureSlices, measureSpeed } from "./bench-anchoring-speed.ts";

export interface Outcome {
  readonly engine: string;
  readonly change: string;
  readonly kind: Kind;
  readonly result: "correct" | "wrong" | "orphan" | "uncertain";
  /** What it is about, for reading failures; "" when correct. */
  readonly note: string;
}

export interface PageInput {
  readonly html: string;
  readonly seed: number;
  readonly donor: readonly string[];
  /** Whether each passage is anchored alone, without its neighbours to help. */
  readonly alone: boolean;
  /** Whether the peers run beside. They take seconds a page. */
  readonly peers: boolean;
}

function show(root: Element): void {
  document.replaceChild(root, document.documentElement);
}

/** The page without what could run, load or hold marks of its own. */
function parse(html: string): Element {
  const parsed = new DOMParser().parseFromString(html, "text/html");
  for (const element of parsed.querySelectorAll("script, noscript, iframe, object, embed, link, meta, base"))
    element.remove();
  for (const node of textNodes(parsed.documentElement)) {
    if (/[\ue000-\uf8ff]/.test(node.data)) node.data = node.data.replace(/[\ue000-\uf8ff]/g, "*");
  }
  return document.importNode(parsed.documentElement, true);
}

async function run(input: PageInput): Promise<Outcome[]> {
  const random = seededRandom(input.seed);
  show(parse(input.html));
  const before = indexText(document);
  const passages = choosePassages(before, random);
  const ranges = passages
    .map(({ start, end }) => before.rangeAt(start, end))
    .filter((range) => range !== null);
  const lengths = passages.map(({ start, end }) => end - start);
  const engines = [postil(input.alone), ...(input.peers ? [domAnchorTextQuote, apacheAnnotator] : [])];
  const finders: (() => Promise<readonly Found[]>)[] = [];
  for (const engine of engines) finders.push(await engine.describe(ranges));
  ranges.forEach((range, i) => {
    // Ends first: both may stand in one node. Both containers are texts: `rangeAt` makes no others.
    (range.endContainer as Text).insertData(range.endOffset, endMark(i));
    (range.startContainer as Text).insertData(range.startOffset, startMark(i));
  });
  const marked = document.documentElement.cloneNode(true);
  const outcomes: Outcome[] = [];
  for (const [c, { name: change, apply, slack }] of CHANGES.entries()) {
    show(marked.cloneNode(true) as Element); // a clone of an element
    const { body, documentElement } = document;
    apply({ body, lengths, random: seededRandom(input.seed * 31 + c), donor: input.donor });
    const truth = takeMarks(documentElement, passages.length);
    const index = indexText(document);
    const view = textView(index);
    for (const [e, engine] of engines.entries()) {
      const found = (await finders[e]?.()) ?? [];
      passages.forEach(({ kind, start, end }, i) => {
        const range = found[i] ?? "orphan";
        const result = compare(range, truth[i] ?? null, index, view, slack);
        const was = before.text.slice(start, end);
        const note = result === "correct" ? "" : `${was} -> ${typeof range === "string" ? range : range}`;
        outcomes.push({ engine: engine.name, change, kind, result, note: note.slice(0, 400) });
      });
    }
  }
  return outcomes;
}

/**
 * Right only when both ends stand where the passage's own ends went, up to the slack; nothing is right where it is gone, or
 * shows no more: what a change put in may set the page's own styles to hide it.
 */
function compare(
  found: Found,
  truth: Place | null,
  index: TextIndex,
  { folded }: TextView,
  slack: number,
): Outcome["result"] {
  const at = (node: Node, offset: number): number => foldedIndex(folded, index.offsetOf(node, offset) ?? 0);
  const start = truth ? at(truth.startNode, truth.startOffset) : 0;
  const end = truth ? at(truth.endNode, truth.endOffset) : 0;
  if (found === "orphan" || found === "uncertain") return start < end ? found : "correct";
  if (start >= end) return "wrong";
  const startOff = Math.abs(at(found.startContainer, found.startOffset) - start);
  const endOff = Math.abs(at(found.endContainer, found.endOffset) - end);
  return startOff <= slack && endOff <= slack ? "correct" : "wrong";
}

/** Running text of a page as words, for use as the donor of another. */
function words(html: string): string[] {
  show(parse(html));
  const paragraphs = indexText(document)
    .text.split("\n")
    .filter((line) => line.length > 120);
  return paragraphs.join(" ").split(" ").slice(0, 4_000);
}

Object.assign(globalThis, { benchAnchoring: { run, words, speed: measureSpeed, slices: measureSlices } });
