/** The part of the anchoring bench that runs in the page. Defines one global, `benchAnchoring`, for the command to call. */

import { anchorAll } from "../anchoring/anchor.ts";
import { describeRange } from "../anchoring/describe.ts";
import { foldedIndex } from "../anchoring/fold.ts";
import { indexText, type TextIndex } from "../anchoring/text-index.ts";
import type { Target } from "../model/annotation.ts";
import {
  CHANGES,
  endMark,
  MOST_PASSAGES,
  type Place,
  seededRandom,
  startMark,
  stripMarks,
  takeMarks,
  textNodes,
} from "./bench-anchoring-changes.ts";
import { choosePassages, type Kind } from "./bench-anchoring-passages.ts";
import { measureSpeed } from "./bench-anchoring-speed.ts";

export interface Outcome {
  readonly engine: string;
  readonly change: string;
  readonly kind: Kind;
  readonly result: "correct" | "wrong" | "orphan" | "uncertain";
  /** What it is about, for reading failures; "" when correct. */
  readonly note: string;
  /** Of failures: the page's text after the change, where the passage is in it, and what was saved of it. */
  readonly failure?: {
    readonly text: string;
    readonly truth: readonly [number, number] | null;
    readonly saved: unknown;
  };
}

export interface PageInput {
  readonly html: string;
  readonly seed: number;
  readonly donor: readonly string[];
  /** Whether each passage is anchored alone, without its neighbours to help. */
  readonly alone: boolean;
  /** Whether failures come with all that is needed to study them. */
  readonly failures: boolean;
}

/** An engine: what it saves of ranges, and what it makes of that on the page as it is now. */
export interface Engine {
  readonly name: string;
  /** Called with the ranges on the untouched page; null where it cannot save one. */
  describe(ranges: readonly Range[]): unknown[];
  anchor(saved: readonly unknown[]): (Range | null | "uncertain")[];
}

const postil = (alone: boolean): Engine => ({
  name: "postil",
  describe(ranges) {
    const index = indexText(document);
    return ranges.map((range) => describeRange(range, index));
  },
  anchor(saved) {
    const index = indexText(document);
    // `describe` above made what comes back here.
    const targets = saved.map((selectors, i) => ({
      id: String(i),
      target: { source: "", selectors } as Target,
    }));
    const results = alone
      ? new Map(targets.flatMap((target) => [...anchorAll([target], index)]))
      : anchorAll(targets, index);
    return saved.map((_, i) => {
      const result = results.get(String(i));
      if (!result || result.grade === "orphan") return null;
      return result.grade === "uncertain" ? "uncertain" : result.range;
    });
  },
});

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

function run(input: PageInput): Outcome[] {
  const random = seededRandom(input.seed);
  show(parse(input.html));
  const before = indexText(document);
  const passages = choosePassages(before, random).slice(0, MOST_PASSAGES);
  const ranges = passages
    .map(({ start, end }) => before.rangeAt(start, end))
    .filter((range) => range !== null);
  const lengths = passages.map(({ start, end }) => end - start);
  const engines = [postil(input.alone)];
  const saved = engines.map((engine) => engine.describe(ranges));
  ranges.forEach((range, i) => {
    // Ends first: both may stand in one node. Both containers are texts: `rangeAt` makes no others.
    (range.endContainer as Text).insertData(range.endOffset, endMark(i));
    (range.startContainer as Text).insertData(range.startOffset, startMark(i));
  });
  const marked = document.documentElement.cloneNode(true) as Element; // a clone of an element
  const outcomes: Outcome[] = [];
  for (const [c, change] of CHANGES.entries()) {
    show(marked.cloneNode(true) as Element); // a clone of an element
    change.apply({
      lengths,
      body: document.body,
      random: seededRandom(input.seed * 31 + c),
      donor: input.donor,
    });
    const truth = takeMarks(document.documentElement, passages.length);
    const index = indexText(document);
    for (const [e, engine] of engines.entries()) {
      const found = engine.anchor(saved[e] ?? []);
      passages.forEach(({ kind }, i) => {
        const range = found[i] ?? null;
        const result = compare(range, truth[i] ?? null, index, change.slack);
        const was = stripMarks(before.text.slice(passages[i]?.start ?? 0, passages[i]?.end ?? 0));
        const note =
          result === "correct"
            ? ""
            : `${was}${range instanceof Range ? ` -> ${range.toString()}` : ""}`.slice(0, 400);
        const place = truth[i];
        const failure = {
          text: index.text,
          truth:
            place &&
            ([
              index.offsetOf(place.startNode, place.startOffset) ?? 0,
              index.offsetOf(place.endNode, place.endOffset) ?? 0,
            ] as const),
          saved: saved[e]?.[i],
        };
        const about = { engine: engine.name, change: change.name, kind, result, note };
        outcomes.push(
          result === "correct" || !input.failures
            ? about
            : { ...about, failure: { ...failure, truth: failure.truth ?? null } },
        );
      });
    }
  }
  return outcomes;
}

function compare(
  found: Range | null | "uncertain",
  truth: Place | null,
  index: TextIndex,
  slack: number,
): Outcome["result"] {
  if (found === "uncertain") return truth ? "uncertain" : "correct";
  if (found === null) return truth ? "orphan" : "correct";
  if (!truth) return "wrong";
  const at = (node: Node, offset: number): number =>
    foldedIndex(index.folded, index.offsetOf(node, offset) ?? 0);
  const startOff = Math.abs(
    at(found.startContainer, found.startOffset) - at(truth.startNode, truth.startOffset),
  );
  const endOff = Math.abs(at(found.endContainer, found.endOffset) - at(truth.endNode, truth.endOffset));
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

Object.assign(globalThis, { benchAnchoring: { run, words, speed: measureSpeed } });
