/** The article's sections as a reader sees them: its headings, real and acting, on consistent levels. */

import type { OutlineSection } from "../model/article.ts";
import { numberOf } from "./acting-headings.ts";
import type { Block, Extraction } from "./block.ts";

/** The level of a main section; 1 is the article's own headline. */
const TOP = 2;
const DEEPEST = 6;

/** The sections in reading order; empty when the article has no headings. */
export function outlineOf(extraction: Extraction): OutlineSection[] {
  const headings = extraction.blocks.filter((b) => b.kind === "heading");
  if (headings.length === 0) return liveEntries(extraction.blocks);
  const levels = levelsOf(headings);
  return headings.flatMap((block, i) => {
    const { start, text } = withoutTools(block.text);
    if (text === "") return [];
    const from = block.start + start;
    return [{ level: levels[i] ?? TOP, text, place: { start: from, end: from + text.length } }];
  });
}

/** A page with fewer times among its paragraphs is no live blog. */
const FEWEST_ENTRIES = 3;
const LONGEST_LEAD = 80; // characters

/** The entries of a live blog without headings: the time of each and how it begins. */
function liveEntries(blocks: readonly Block[]): OutlineSection[] {
  const entries = blocks.flatMap((time, i) => {
    const next = blocks[i + 1];
    return time.kind === "timestamp" && next?.kind === "paragraph" ? [{ time, next }] : [];
  });
  if (entries.length < FEWEST_ENTRIES) return [];
  return entries.map(({ time, next }) => ({
    level: TOP,
    text: `${time.text} ${leadOf(next.text)}`,
    place: { start: time.start, end: next.start + leadOf(next.text).length },
  }));
}

/** The first words of a paragraph, whole. */
function leadOf(text: string): string {
  const sentence = /^.*?[.!?。！？](?=\s|$|[”"»」])/u.exec(text)?.[0] ?? text;
  if (sentence.length <= LONGEST_LEAD) return sentence;
  const cut = sentence.lastIndexOf(" ", LONGEST_LEAD);
  return sentence.slice(0, cut > 0 ? cut : LONGEST_LEAD);
}

/**
 * The page's heading levels closed up, so that none is skipped: h2 and h4 become 2 and 3. Lines that act as headings
 * stand one below the real heading they come under, except that a numbered series keeps one level throughout.
 */
function levelsOf(headings: readonly Block[]): number[] {
  const used = [...new Set(headings.flatMap((h) => h.level ?? []))].sort((a, b) => a - b);
  const rankOf = (level: number): number => Math.min(DEEPEST, TOP + used.indexOf(level));
  const acting = actingLevel(headings, rankOf);
  const numbered = headings.find((h) => h.level !== null && numberOf(h.text) !== null)?.level ?? null;
  return headings.map((h) => {
    if (h.level !== null) return rankOf(h.level);
    return numbered !== null && numberOf(h.text) !== null ? rankOf(numbered) : acting;
  });
}

/** One level for all acting headings of a page: they are set alike, so they rank alike. */
function actingLevel(headings: readonly Block[], rankOf: (level: number) => number): number {
  let above: number | null = null;
  let deepest = TOP;
  for (const { level } of headings) {
    if (level !== null) above = rankOf(level);
    else if (above !== null) deepest = Math.max(deepest, above + 1);
  }
  return Math.min(DEEPEST, deepest);
}

/**
 * Cuts off what a page puts beside a heading: permalink signs, bracketed edit links, the dash that opens an interviewer's
 * question.
 */
function withoutTools(text: string): { start: number; text: string } {
  const lead = /^(?:[#¶§🔗]\s+|[—–-]\s?(?=¿|.*\?$))?/u.exec(text)?.[0].length ?? 0;
  const kept = text.slice(lead).replace(/(?:\s*[#¶§🔗]+|\s*\[[^\]]{1,40}\])$/u, "");
  return { start: lead, text: kept.trimEnd() };
}
