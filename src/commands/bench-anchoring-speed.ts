/** The speed part of the anchoring bench, in the page: a long made-up article, 1,000 passages, and the clock. */

import { anchorAll, anchorInSlices } from "../anchoring/anchor.ts";
import { describeRange } from "../anchoring/describe.ts";
import { SLICE, type Slicing } from "../anchoring/slices.ts";
import type { NamedTarget } from "../anchoring/sought.ts";
import { indexInSlices, indexText } from "../anchoring/text-index.ts";
import { textView } from "../anchoring/text-view.ts";
import type { Selector } from "../model/annotation.ts";
import { type Random, seededRandom } from "./bench-anchoring-changes.ts";

export interface SpeedInput {
  readonly words: number;
  readonly passages: number;
  readonly runs: number;
}

export interface SpeedRow {
  readonly what: string;
  /** Milliseconds: first run, that which a quarter of the runs were faster than, slowest. */
  readonly first: number;
  readonly quartile: number;
  readonly slowest: number;
  /** Median of each run's time to that of the floor right before it: what else the machine does then slows both. */
  readonly ratio: number;
  readonly note: string;
}

const SYLLABLES =
  "ba be bi bo bu ka ke ko ku la le li lo ma me mi mo na ne ni no pa pe pi ra re ri ro sa se si so ta te ti to va ve vi an en in on er al is us tion ment ing ter der ver".split(
    " ",
  );

/** A vocabulary whose words are used as unevenly as in a language (Zipf), so that short phrases repeat. */
function writer(random: Random): (count: number) => string {
  const vocabulary = Array.from({ length: 6_000 }, () =>
    Array.from(
      { length: 1 + Math.floor(random() * 3.5) },
      () => SYLLABLES[Math.floor(random() * SYLLABLES.length)],
    ).join(""),
  );
  return (count) =>
    Array.from(
      { length: count },
      () => vocabulary[Math.floor(vocabulary.length ** random()) - 1] ?? "a",
    ).join(" ");
}

function writePage(words: number): void {
  const random = seededRandom(words);
  const write = writer(random);
  document.body.replaceChildren();
  for (let written = 0; written < words; ) {
    const paragraph = document.createElement("p");
    const sentences = 2 + Math.floor(random() * 4);
    for (let s = 0; s < sentences; s++) {
      const length = 8 + Math.floor(random() * 18);
      written += length;
      if (random() < 0.4) {
        const inline = document.createElement(random() < 0.5 ? "a" : "em");
        inline.textContent = write(3);
        paragraph.append(`${write(length - 3)} `, inline, ". ");
      } else paragraph.append(`${write(length)}. `);
    }
    document.body.append(paragraph);
    if (random() < 0.05) {
      const heading = document.createElement("h2");
      heading.textContent = write(5);
      document.body.append(heading);
    }
  }
}

function clock(what: string, { runs, passages }: SpeedInput, run: () => string): SpeedRow {
  const times: number[] = [];
  const ratios: number[] = [];
  let note = "";
  for (let i = 0; i < runs; i++) {
    const began = performance.now();
    floor(passages);
    const middle = performance.now();
    note = run();
    const took = performance.now() - middle;
    times.push(took);
    ratios.push(took / (middle - began));
  }
  const sorted = [...times].sort((a, b) => a - b);
  ratios.sort((a, b) => a - b);
  return {
    what,
    first: times[0] ?? 0,
    quartile: sorted[runs >> 2] ?? 0,
    slowest: sorted.at(-1) ?? 0,
    ratio: ratios[runs >> 1] ?? 0,
    note,
  };
}

/** The least that any such tool must do, for comparison: read the text nodes, join, lower-case, hash once, make the ranges. */
function floor(passages: number): string {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const parts: string[] = [];
  const nodes: Text[] = [];
  for (let n = walker.nextNode(); n; n = walker.nextNode()) {
    nodes.push(n as Text); // the walker shows Text nodes only
    parts.push((n as Text).data);
  }
  const folded = parts.join("").toLowerCase();
  const copy = new Uint16Array(folded.length);
  for (let i = 0; i < copy.length; i++) copy[i] = folded.charCodeAt(i);
  let hash = 0;
  let hits = 0;
  for (let i = 8; i < copy.length; i++) {
    hash = (Math.imul(hash, 31) + (copy[i] ?? 0) - Math.imul(copy[i - 8] ?? 0, 0x1f)) | 0;
    if ((hash & 0xffff) === 7) hits++;
  }
  const ranges: Range[] = [];
  for (let i = 0; i < passages; i++) {
    const range = document.createRange();
    const node = nodes[(i * 7) % nodes.length];
    if (node) {
      range.setStart(node, 0);
      range.setEnd(node, node.data.length);
    }
    ranges.push(range);
  }
  return `${hits} ${ranges.length}`;
}

/** The made-up page, what describes its ranges, and ranges all over it. */
function writePassages({ words, passages }: SpeedInput): { describe: Describe; ranges: readonly Range[] } {
  writePage(words);
  const random = seededRandom(words + 1);
  const before = indexText(document);
  const bounds = [...before.text.matchAll(/\S+/g)].map((m) => ({
    start: m.index,
    end: m.index + m[0].length,
  }));
  const ranges: Range[] = [];
  while (ranges.length < passages) {
    const count = Math.round(3 * 20 ** random());
    const first = Math.floor(random() * (bounds.length - count));
    const range = before.rangeAt(bounds[first]?.start ?? 0, bounds[first + count - 1]?.end ?? 1);
    if (range) ranges.push(range);
  }
  const view = textView(before);
  void view.foldedText;
  return { describe: (range) => describeRange(range, before, view) ?? [], ranges };
}

type Describe = (range: Range) => readonly Selector[];

const targetsOf = (ranges: readonly Range[], describe: Describe): readonly NamedTarget[] =>
  ranges.map((range, i) => ({ id: String(i), target: { selectors: describe(range) } }));

/** A letter of every tenth passage. */
function changeSome(ranges: readonly Range[]): void {
  for (let i = 0; i < ranges.length; i += 10) {
    const { startContainer, startOffset } = ranges[i] ?? new Range();
    if (!(startContainer instanceof Text)) continue;
    const at = Math.min(startOffset + 4, startContainer.data.length - 1);
    startContainer.replaceData(at, 1, "q");
  }
}

export interface SliceRow {
  readonly what: string;
  /** Milliseconds of the longest slice of a run and of its longest single step: what a quarter of the runs stayed below. */
  readonly slice: number;
  readonly step: number;
  readonly slices: number;
}

/** How long reading and anchoring in slices hold up the page: untouched, and with a tenth of the passages changed. */
export async function measureSlices(input: SpeedInput): Promise<SliceRow[]> {
  const { describe, ranges } = writePassages(input);
  const targets = targetsOf(ranges, describe);
  const rows: SliceRow[] = [];
  for (const what of ["untouched", "a tenth changed"]) {
    if (what !== "untouched") changeSome(ranges);
    const indexed: number[][] = [];
    const anchored: number[][] = [];
    for (let run = 0; run < input.runs; run++) {
      const indexing = stepTimes();
      const index = await indexInSlices(document, indexing.slicing);
      indexed.push(indexing.end());
      const anchoring = stepTimes();
      await anchorInSlices(targets, index, anchoring.slicing);
      anchored.push(anchoring.end());
    }
    rows.push(sliceRow(`index, ${what}`, indexed), sliceRow(`anchor, ${what}`, anchored));
  }
  return rows;
}

/** Times the steps between looks at the clock; the page gets no turn meanwhile. */
function stepTimes(): { readonly slicing: Slicing; end(): number[] } {
  const looks: number[] = [];
  const now = (): number => {
    looks.push(performance.now());
    return looks.at(-1) ?? 0;
  };
  const slicing = { now, yieldTo: async () => undefined, budget: Number.POSITIVE_INFINITY };
  return {
    slicing,
    end() {
      now();
      return looks.slice(1).map((time, i) => time - (looks[i] ?? 0));
    },
  };
}

/** What the slices of such steps would be, run by run. */
function sliceRow(what: string, runs: readonly (readonly number[])[]): SliceRow {
  const slices = runs.map((steps) => {
    const sums = [0];
    for (const step of steps) {
      const sum = (sums.pop() ?? 0) + step;
      sums.push(sum, ...(sum >= SLICE ? [0] : []));
    }
    return sums;
  });
  const quartile = (of: readonly number[]): number => [...of].sort((a, b) => a - b)[of.length >> 2] ?? 0;
  return {
    what,
    slice: quartile(slices.map((sums) => Math.max(...sums))),
    step: quartile(runs.map((steps) => Math.max(...steps))),
    slices: quartile(slices.map((sums) => sums.length)),
  };
}

export function measureSpeed(input: SpeedInput): SpeedRow[] {
  const { passages } = input;
  const { describe, ranges } = writePassages(input);
  const described = clock(`describe ${passages}`, { ...input, runs: 3 }, () => {
    for (const range of ranges) describe(range);
    return "";
  });
  const targets = targetsOf(ranges, describe);
  const locate = (): string => {
    const results = anchorAll(targets, indexText(document));
    const grades = new Map<string, number>();
    for (const { grade } of results.values()) grades.set(grade, (grades.get(grade) ?? 0) + 1);
    return [...grades].map(([grade, n]) => `${grade} ${n}`).join(", ");
  };
  const rows = [clock("floor", input, () => floor(passages))];
  rows.push(clock("index alone", input, () => `${indexText(document).text.length} units`));
  rows.push(clock("index and fold", input, () => `${textView(indexText(document)).folded.length} folded`));
  rows.push(clock("untouched", input, locate));
  const inserted = document.createElement("p");
  inserted.textContent = "A paragraph that was put in above everything else.";
  document.body.prepend(inserted);
  rows.push(clock("shifted", input, locate));
  changeSome(ranges);
  rows.push(clock("a tenth changed", input, locate));
  rows.push(described);
  return rows;
}
