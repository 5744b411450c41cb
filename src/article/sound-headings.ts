/** Which headings head a section of the article, and which are titles, teasers, notes on the author or paragraphs set large. */

import { endsLikeSentence, hasLetter, isProse, isQuoted, shareIn } from "./block-form.ts";
import type { Flow } from "./flow.ts";
import { insetHeadings } from "./insets.ts";
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

/** Fewer headings without a letter are counts of something: of comments, of pictures. */
const FEWEST_NUMBERS = 3;

/** Keeps the headings that head a section; those that do not are dropped or become what they are. */
export function withSoundHeadings(blocks: readonly LiveBlock[], flow: Flow, known: KnownHeads): LiveBlock[] {
  const pictures = galleryPlaces(blocks);
  const read = blocks.map((block, i) =>
    pictures.has(i) ? { ...block, kind: "caption" as const, level: null } : asWhatItIs(block),
  );
  const firstProse = read.findIndex((b) => flow.prose.has(b));
  const headings = read.flatMap((b, i) => (b.kind === "heading" ? [i] : []));
  const top = soleTopHeading(read, headings);
  const bareNumbers = headings.filter((i) => !hasLetter(read[i]?.text ?? "")).length;
  const named = headings.filter((i) => {
    const text = read[i]?.text ?? "";
    // Years and places in a list come in numbers; one number is a count.
    if (!hasLetter(text) && bareNumbers < FEWEST_NUMBERS) return false;
    return i !== top && !isTitleLike(text, known.titles) && !isTitleLike(text, known.people);
  });
  const insets = named.length > 0 ? insetHeadings(read, flow) : new Set<number>();
  const placed = named.filter(
    (i) =>
      !insets.has(i) &&
      (i >= firstProse ||
        (flow.main.contains(read[i]?.element ?? null) && isFirstSection(read, i, named, known.dek))),
  );
  const linked = linkedSeries(read, placed, flow);
  const sound = placed.filter((i) => linked.has(i) || headsText(read, i));
  const between = placed.filter((i) => isOneOfASeries(read, i, sound));
  const kept = new Set([...sound, ...between]);
  return read.filter((block, i) => block.kind !== "heading" || kept.has(i));
}

/** A picture's place in a gallery: "3/12 The harbour at night", "3 of 12". "9/11" stands alone. */
const PLACE = /^\d{1,3} ?(?:\/|of|von|sur|de|di|van|av|из|z) ?(\d{1,3})(?!\d)/iu;
const SMALLEST_GALLERY = 3;

/** Positions of headings that count the pictures of a gallery, all out of the same number. */
function galleryPlaces(blocks: readonly LiveBlock[]): ReadonlySet<number> {
  const places = new Map<string, number[]>();
  for (const [i, block] of blocks.entries()) {
    const total = block.kind === "heading" ? PLACE.exec(block.text)?.[1] : undefined;
    if (total !== undefined) places.set(total, [...(places.get(total) ?? []), i]);
  }
  return new Set([...places.values()].filter((found) => found.length >= SMALLEST_GALLERY).flat());
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
  if (isLinked(heading)) return proseUnder(blocks, i) >= TEASER_TEXT;
  if (blocks.slice(i + 1, i + 1 + FEWEST_LINKS).filter(isLinkAlone).length === FEWEST_LINKS) return false;
  const level = heading.level ?? 7;
  for (let j = i + 1; j < blocks.length; j++) {
    const next = blocks[j];
    if (!next) break;
    if (next.kind === "heading") {
      if ((next.level ?? 7) <= level) return false;
      continue;
    }
    if (next.kind === "caption" || next.kind === "timestamp" || isLinkAlone(next)) continue;
    return true;
  }
  return false;
}

/** What heads so many links, and nothing before them, heads a list of other articles or the page's own contents. */
const FEWEST_LINKS = 2;

function isLinkAlone(block: LiveBlock): boolean {
  return block.kind !== "heading" && shareIn(block, "link") > 0.8 && !endsLikeSentence(block.text);
}

/** Letters of running text, in the heading's own box, that a teaser seldom reaches. */
const TEASER_TEXT = 220;

function proseUnder(blocks: readonly LiveBlock[], i: number): number {
  let length = 0;
  for (const block of textUnder(blocks, i)) if (isProse(block)) length += alphabetLength(block.text);
  return length;
}

function textUnder(blocks: readonly LiveBlock[], i: number): readonly LiveBlock[] {
  const heading = blocks[i];
  const end = blocks.findIndex((b, j) => j > i && b.kind === "heading");
  return blocks
    .slice(i + 1, end < 0 ? blocks.length : end)
    .filter((b) => b.kind !== "caption" && heading !== undefined && b.box === heading.box);
}

/** Fewer linked headings with text under them are teasers. */
const FEWEST_LINKED = 3;

/** Headings that lead to what they name (the things of a list, each with its shop or source), in the text's own box. */
function linkedSeries(blocks: readonly LiveBlock[], headings: readonly number[], flow: Flow): Set<number> {
  const linked = headings.filter((i) => {
    const heading = blocks[i];
    if (!heading || !isLinked(heading) || !flow.boxes.has(heading.box)) return false;
    return textUnder(blocks, i).some((b) => flow.prose.has(b));
  });
  return new Set(linked.length >= FEWEST_LINKED ? linked : []);
}

/** Whether a heading leads elsewhere; a link to the heading itself is a permalink. */
function isLinked(block: LiveBlock): boolean {
  return shareIn(block, "link") > 0.9 && block.element.querySelector('a[href*="#"]') === null;
}

/**
 * Whether a heading in the text's own box above the first paragraph opens a section rather than standing as kicker, date or
 * standfirst.
 */
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
