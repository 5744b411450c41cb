/** What the form of a block says: how much of it is bold or linked, whether it ends like a sentence or stands in quotes. */

import type { Inline } from "./block.ts";
import { alphabetLength } from "./scripts.ts";

/** What these judgements need of a block; live blocks and blocks of the contract both have it. */
export interface Form {
  readonly text: string;
  readonly inlines: readonly Inline[];
}

/** Share of a block's characters, 0 to 1, that lie in inline markup of a kind. */
export function shareIn(block: Form, kind: Inline["kind"]): number {
  if (block.text.length === 0) return 0;
  let covered = 0;
  let reached = 0;
  const stretches = block.inlines.filter((i) => i.kind === kind).sort((a, b) => a.start - b.start);
  for (const { start, end } of stretches) {
    const from = Math.max(start, reached);
    if (end > from) covered += end - from;
    reached = Math.max(reached, end);
  }
  return covered / block.text.length;
}

/** Marks that may follow the full stop of a sentence. */
const CLOSERS = `["”“’'»«」』）)\\]›*]`;
const SENTENCE_END = new RegExp(`(?:[.!?…。！？؟।۔]|\\.\\.\\.)\\s?${CLOSERS}*(?:\\[\\d+\\])*$`, "u");

/** Whether a text ends as a sentence does, closing marks allowed. */
export function endsLikeSentence(text: string): boolean {
  return SENTENCE_END.test(text);
}

/** Whether all of a text stands in quotation marks. */
export function isQuoted(text: string): boolean {
  return /^["“„«「『‘'‚›»].*["”“»」』’'‘‹«][.,!?]?$/su.test(text);
}

/** Running text: long enough to be a paragraph, not mostly links. Lengths in letters of an alphabet. */
export function isProse(block: Form): boolean {
  const { text } = block;
  // No letter counts for less than one, so that a long text need not be counted.
  if (text.length < UNDOUBTED_PROSE) {
    const length = alphabetLength(text);
    if (length < SHORTEST_PROSE) return false;
    if (length < UNDOUBTED_PROSE && !endsLikeSentence(text)) return false;
  }
  return shareIn(block, "link") < MOSTLY_LINKS;
}

const SHORTEST_PROSE = 60;
/** From this length on a block is prose however it ends. */
const UNDOUBTED_PROSE = 140;
const MOSTLY_LINKS = 0.6;

/** Whether a text holds a letter of any script. */
export function hasLetter(text: string): boolean {
  return /\p{L}/u.test(text);
}
