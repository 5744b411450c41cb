/** Text as a reader sees it, with the way back to the live nodes: white space collapsed, invisible characters dropped. */

import type { LiveText } from "./block.ts";

/** A stretch of visible text that stands unbroken in one text node. */
export interface Run {
  /** Offset in the block's text, UTF-16 units. */
  readonly at: number;
  readonly length: number;
  readonly node: Text;
  /** Offset in the node, UTF-16 units. */
  readonly from: number;
}

/** White space and the characters that nobody sees: soft hyphen, zero-width space, word joiner, byte-order mark. */
const BREAKING = "[\\s\\u00ad\\u200b\\u2060\\ufeff]";
/** All that cannot stay as it is: anything but a plain space between two words of a node, which needs no run of its own. */
const BREAKS = new RegExp(
  `^${BREAKING}+|${BREAKING}{2,}|${BREAKING}$|[^\\S ]|[\\u00ad\\u200b\\u2060\\ufeff]`,
  "g",
);
const SPACE = /[^\u00ad\u200b\u2060\ufeff]/;

/** Collects the text of one block from text nodes. */
export class RunBuilder {
  readonly runs: Run[] = [];
  /** Length of the text so far. */
  length = 0;
  // Joined once at the end: reading a text that still grows would copy it every time.
  readonly #parts: string[] = [];
  #endsInSpace = false;

  /** The text so far. Costs a copy of it. */
  text(): string {
    return this.#parts.join("");
  }

  /** Length without the space at the end, if there is one. */
  trimmedLength(): number {
    return this.#endsInSpace ? this.length - 1 : this.length;
  }

  /** Adds a node's text; white space becomes one space and is kept only between words. */
  add(node: Text): void {
    const data = node.data;
    let last = 0;
    BREAKS.lastIndex = 0;
    for (let match = BREAKS.exec(data); match; match = BREAKS.exec(data)) {
      this.#push(node, last, match.index, data.slice(last, match.index));
      last = match.index + match[0].length;
      if (this.length > 0 && !this.#endsInSpace && SPACE.test(match[0])) {
        this.#push(node, match.index, match.index + 1, " ");
      }
    }
    this.#push(node, last, data.length, data.slice(last));
  }

  /** A space that no node holds, such as the one a line break stands for. */
  space(): void {
    if (this.length === 0 || this.#endsInSpace) return;
    this.#parts.push(" ");
    this.length++;
    this.#endsInSpace = true;
  }

  #push(node: Text, from: number, to: number, text: string): void {
    if (to <= from) return;
    const at = this.length;
    const previous = this.runs.at(-1);
    const joins = previous && previous.node === node && previous.from + previous.length === from;
    if (joins && previous.at + previous.length === at) {
      this.runs[this.runs.length - 1] = { ...previous, length: previous.length + to - from };
    } else this.runs.push({ at, length: to - from, node, from });
    this.#parts.push(text);
    this.length += to - from;
    this.#endsInSpace = text.endsWith(" ");
  }
}

/** The part of a block's runs that lies in `[start, end)` of its text, counted from `start`. */
export function sliceRuns(runs: readonly Run[], start: number, end: number): Run[] {
  const found: Run[] = [];
  for (const run of runs) {
    const from = Math.max(start, run.at);
    const to = Math.min(end, run.at + run.length);
    if (from < to)
      found.push({ at: from - start, length: to - from, node: run.node, from: run.from + from - run.at });
  }
  return found;
}

/** The live text behind `[start, end)` of a block's text, one entry a node, in order. */
export function liveTextOf(runs: readonly Run[], start: number, end: number): LiveText[] {
  const found: LiveText[] = [];
  for (const run of sliceRuns(runs, start, end)) {
    const previous = found.at(-1);
    if (previous && previous.node === run.node)
      found[found.length - 1] = { ...previous, end: run.from + run.length };
    else found.push({ node: run.node, start: run.from, end: run.from + run.length });
  }
  return found;
}
