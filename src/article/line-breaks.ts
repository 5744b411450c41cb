/** Which line breaks (`<br>`) in a block part two paragraphs, and which only end a line. */

import { isCjk } from "./scripts.ts";

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A line that ends a sentence and is longer than this is a paragraph and no line of an address or a poem. */
const PARAGRAPH_LINE = 80; // characters
const PARAGRAPH_LINE_CJK = 30;

/**
 * Cuts a text where its single line breaks part paragraphs: after a line set in bold alone, which heads what follows,
 * and after a full sentence. `breaks` are ascending offsets in the text.
 */
export function splitAtBreaks(text: string, breaks: readonly number[], bold: readonly Stretch[]): Stretch[] {
  const pieces: Stretch[] = [];
  let start = 0;
  for (const [i, at] of breaks.entries()) {
    if (at <= start || at >= text.length) continue;
    const line = trimmed(text, start, at);
    const next = trimmed(text, at, nextBreak(breaks, i, at) ?? text.length);
    if (!line || !next) continue;
    const changesWeight =
      isBold(line, bold) !== isBold(next, bold) && !(touches(line, bold) && touches(next, bold));
    if (!changesWeight && !endsParagraph(text.slice(line.start, line.end))) continue;
    pieces.push(line);
    start = at;
  }
  const last = trimmed(text, start, text.length);
  if (last) pieces.push(last);
  return pieces;
}

/** The break that ends the line after break `i`; breaks at one place, or a space apart, are one. */
function nextBreak(breaks: readonly number[], i: number, at: number): number | undefined {
  for (let j = i + 1; j < breaks.length; j++) {
    const other = breaks[j];
    if (other !== undefined && other > at + 1) return other;
  }
  return undefined;
}

function endsParagraph(line: string): boolean {
  const long = line.length >= (isCjk(line) ? PARAGRAPH_LINE_CJK : PARAGRAPH_LINE);
  return long && /[.!?…。！？؟।][”"’»」』)\]]*$/u.test(line);
}

function isBold(line: Stretch, bold: readonly Stretch[]): boolean {
  return bold.some((b) => b.start <= line.start && b.end >= line.end);
}

/** Whether one bold stretch runs over both: then the break stands inside it and parts nothing. */
function touches(line: Stretch, bold: readonly Stretch[]): boolean {
  return bold.some((b) => b.start < line.end && b.end > line.start);
}

function trimmed(text: string, start: number, end: number): Stretch | null {
  let from = start;
  let to = end;
  while (from < to && text[from] === " ") from++;
  while (to > from && text[to - 1] === " ") to--;
  return from < to ? { start: from, end: to } : null;
}
