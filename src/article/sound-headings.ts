/** Which headings head a section of the article, and which are titles, teasers, notes on the author or paragraphs set large. */

import { endsLikeSentence, isProse, isQuoted, shareIn } from "./block-form.ts";
import type { Flow } from "./flow.ts";
import type { LiveBlock } from "./live-blocks.ts";
import { alphabetLength } from "./scripts.ts";
import { isTitleLike } from "./title-likeness.ts";

export interface KnownHeads {
  /** The headline and the other forms of it that the page gives: none of them heads a section. */
  readonly titles: readonly string[];
  /** The standfirst as metadata give it; null when they do not. */
  readonly dek: string | null;
  /** The authors: a heading that is a name of theirs heads a note on the author. */
  readonly people: readonly string[];
}

/** A heading element with more text than this, in characters, is a paragraph set large. */
const LONGEST_HEADING = 220;
/** A quotation of more words than this, set as a heading, is a pull quote; shorter ones are crossheads. */
const LONGEST_QUOTED_HEADING = 10;

/** Keeps the headings that head a section; those that do not are dropped or become what they are. */
export function withSoundHeadings(blocks: readonly LiveBlock[], flow: Flow, known: KnownHeads): LiveBlock[] {
  const read = blocks.map(asWhatItIs);
  const firstProse = read.findIndex((b) => flow.prose.has(b));
  const headings = read.flatMap((b, i) => (b.kind === "heading" ? [i] : []));
  const top = soleTopHeading(read, headings);
  const named = headings.filter((i) => {
    const text = read[i]?.text ?? "";
    return i !== top && !isTitleLike(text, known.titles) && !isTitleLike(text, known.people);
  });
  const placed = named.filter((i) => i >= firstProse || isFirstSection(read, i, named, known.dek));
  const sound = placed.filter((i) => headsText(read, i));
  const between = placed.filter((i) => isOneOfASeries(read, i, sound));
  const kept = new Set([...sound, ...between]);
  return read.filter((block, i) => block.kind !== "heading" || kept.has(i));
}

function asWhatItIs(block: LiveBlock): LiveBlock {
  if (block.kind !== "heading" || block.level === null) return block;
  if (block.text.length > LONGEST_HEADING) return { ...block, kind: "paragraph", level: null };
  const quoted = isQuoted(block.text) && block.text.split(/\s+/).length > LONGEST_QUOTED_HEADING;
  return quoted ? { ...block, kind: "pull-quote", level: null } : block;
}

/** A heading over a picture or a video alone, between sound headings of its own level. */
function isOneOfASeries(blocks: readonly LiveBlock[], i: number, sound: readonly number[]): boolean {
  const block = blocks[i];
  if (!block || block.level === null || block.kept < 0.5 || shareIn(block, "link") > 0.5) return false;
  const alike = sound.filter((j) => blocks[j]?.level === block.level);
  return alike.length >= 3 && (alike[0] ?? i) < i && (alike.at(-1) ?? i) > i;
}

/** An h1 that stands alone is the article's title, however its words differ from the metadata. */
function soleTopHeading(blocks: readonly LiveBlock[], headings: readonly number[]): number {
  const tops = headings.filter((i) => blocks[i]?.level === 1);
  return tops.length === 1 ? (tops[0] ?? -1) : -1;
}

/** Whether text, a list, a table or a deeper heading with text follows before the next heading of its level. */
function headsText(blocks: readonly LiveBlock[], i: number): boolean {
  const heading = blocks[i];
  if (!heading) return false;
  // A heading that is a link heads a teaser, unless more stands under it than a teaser says.
  if (shareIn(heading, "link") > 0.9 && !isOwnLink(heading)) return proseUnder(blocks, i) >= TEASER_TEXT;
  const level = heading.level ?? 7;
  for (let j = i + 1; j < blocks.length; j++) {
    const next = blocks[j];
    if (!next) break;
    if (next.kind === "heading") {
      if ((next.level ?? 7) <= level) return false;
      continue;
    }
    if (next.kind === "caption" || next.kind === "timestamp") continue;
    if (shareIn(next, "link") > 0.8 && !endsLikeSentence(next.text)) continue;
    return true;
  }
  return false;
}

/** Letters of running text that a teaser seldom reaches. */
const TEASER_TEXT = 220;

function proseUnder(blocks: readonly LiveBlock[], i: number): number {
  let length = 0;
  for (const block of blocks.slice(i + 1)) {
    if (block.kind === "heading") break;
    if (block.kind !== "caption" && isProse(block)) length += alphabetLength(block.text);
  }
  return length;
}

/** Whether a heading's link leads to the heading itself, as permalinks do. */
function isOwnLink({ element }: LiveBlock): boolean {
  return element.querySelector('a[href^="#"]') !== null;
}

/** Whether a heading above the first paragraph opens a section rather than standing as kicker, date or standfirst. */
function isFirstSection(
  blocks: readonly LiveBlock[],
  i: number,
  headings: readonly number[],
  dek: string | null,
): boolean {
  const block = blocks[i];
  if (!block) return false;
  if (dek !== null && isTitleLike(block.text, [dek])) return false;
  if (alphabetLength(block.text) > 110 || /\.$/.test(block.text)) return false;
  // The text must follow at once, and other headings of its kind later.
  const next = blocks[i + 1];
  if (!next || next.kind === "heading") return false;
  return headings.some((j) => j > i && blocks[j]?.level === block.level);
}
