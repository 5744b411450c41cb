/** Which passages the bench marks on a page: words in a row, 3 to 60 of them, of every kind that the page has. */

import type { TextIndex } from "../anchoring/text-index.ts";
import { type TextView, textView } from "../anchoring/text-view.ts";
import type { Random } from "./bench-anchoring-changes.ts";

export const KINDS = [
  "prose",
  "across inline",
  "across blocks",
  "list",
  "table",
  "code",
  "repeated",
  "CJK",
  "RTL",
] as const;
export type Kind = (typeof KINDS)[number];

export interface Passage {
  readonly kind: Kind;
  readonly start: number;
  readonly end: number;
}

/** Passages of one kind on a page, and of all; units that stay free between two. */
const MOST_OF_KIND = 8;
const MOST = 36;
const APART = 120;
const TRIES = 3_000;

const DENSE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g;
const RIGHT_TO_LEFT = /[\u0590-\u08ff]/g;

export function choosePassages(index: TextIndex, random: Random): Passage[] {
  const { text } = index;
  const view = textView(index);
  const words = [...new Intl.Segmenter(undefined, { granularity: "word" }).segment(text)]
    .filter((s) => s.isWordLike)
    .map((s) => ({ start: s.index, end: s.index + s.segment.length }));
  const chosen: Passage[] = [];
  const counts = new Map<Kind, number>();
  for (let tries = 0; tries < TRIES && chosen.length < MOST; tries++) {
    const wantRepeated = random() < 0.3;
    const count = wantRepeated ? 3 + Math.floor(random() * 3) : Math.round(3 * 20 ** random());
    const first = Math.floor(random() * (words.length - count));
    const from = words[first];
    const to = words[first + count - 1];
    if (!from || !to) continue;
    let { end } = to;
    if (random() < 0.3 && /[.,!?»”)]/.test(text.charAt(end))) end++;
    const { start } = from;
    if (chosen.some((p) => start < p.end + APART && end > p.start - APART)) continue;
    const kind = kindOf(index, view, start, end, wantRepeated);
    if (!kind || (counts.get(kind) ?? 0) >= MOST_OF_KIND) continue;
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
    chosen.push({ kind, start, end });
  }
  return chosen.sort((a, b) => a.start - b.start);
}

function kindOf(
  index: TextIndex,
  { text, foldedText, fold }: TextView,
  start: number,
  end: number,
  wantRepeated: boolean,
): Kind | null {
  const words = text.slice(start, end);
  const range = index.rangeAt(start, end);
  if (!range) return null;
  if (wantRepeated) {
    const { codes, length } = fold(words);
    const quote = String.fromCharCode(...codes.subarray(0, length));
    return foldedText.indexOf(quote) === foldedText.lastIndexOf(quote) ? null : "repeated";
  }
  if ((words.match(DENSE)?.length ?? 0) > words.length / 2) return "CJK";
  if ((words.match(RIGHT_TO_LEFT)?.length ?? 0) > words.length / 3) return "RTL";
  const { startContainer, endContainer } = range;
  const inside = startContainer.parentElement;
  if (inside?.closest("pre, code")) return "code";
  if (words.includes("\n")) return "across blocks";
  if (inside?.closest("td, th")) return "table";
  if (inside?.closest("li")) return "list";
  return startContainer === endContainer ? "prose" : "across inline";
}
