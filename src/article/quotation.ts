/**
 * Every stretch of an article that is set as somebody's words: marked, dashed, or in a block of its own.
 * Over 300 lines because marks, dashes, blocks and speeches over paragraphs compete for the same words and are settled in
 * one pass.
 */

import type { Place } from "../model/article.ts";
import { endsInAbbreviation } from "./abbreviations.ts";
import type { Block, Extraction } from "./block.ts";
import { isDateline } from "./dateline.ts";
import { type SplitSpeech, splitSpeech } from "./quotation-incise.ts";
import { bySentenceEnd, joinedParts, withoutComma } from "./quotation-join.ts";
import { scriptLanguage } from "./quotation-language.ts";
import { type QuotedSpan, quotedSpans } from "./quotation-marks.ts";
import { GOVERNS } from "./speaker-grammar.ts";
import { isCjkSpeechGap } from "./speaker-scripts.ts";
import { type SpeechTest, speechTestFor } from "./speaker-words.ts";
import { remembering } from "./speech-memory.ts";

export type QuotationKind =
  | "marks" // between quotation marks
  | "dash" // a paragraph opened by a dash, as dialogue is in much of Europe
  | "block" // a blockquote
  | "pull"; // a pull quote marked as such by the page

export interface Quotation {
  readonly kind: QuotationKind;
  /** What was said, in order, without marks; offsets into `Article.text`. At least one. */
  readonly parts: readonly Place[];
  /** The parts' words joined by one space. */
  readonly text: string;
  /** Attributions between and right after the parts that belong to it beyond doubt; offsets into `Article.text`. */
  readonly incises: readonly Place[];
  /** From the first mark to the last. */
  readonly outer: Place;
  /** Index of the block it begins in, and of the one it ends in. */
  readonly block: number;
  readonly lastBlock: number;
  /** Opened by single marks, which also stand for irony and titles. */
  readonly single: boolean;
}

export interface QuotationScan {
  readonly quotations: readonly Quotation[];
  readonly language: string;
  readonly test: SpeechTest;
}

/** A gap between two quotations longer than this is narration, not attribution. */
const LONGEST_GAP = 180; // UTF-16 units

/** A speech over more paragraphs than this lost its closing mark. */
const LONGEST_RUN = 8; // blocks

/** All quotations in reading order. Headings, captions, tables and code hold none. Linear in the article's text. */
export function quotationsOf(extraction: Extraction): QuotationScan {
  const language = scriptLanguage(extraction);
  const test = remembering(speechTestFor(language));
  const quotations: Quotation[] = [];
  const { blocks } = extraction;
  for (let i = 0; i < blocks.length; ) {
    const block = blocks[i];
    if (!block) break;
    const found = fromBlock(blocks, i, language, test);
    quotations.push(...found.quotations);
    i = found.next;
  }
  return { quotations, language, test };
}

interface Found {
  readonly quotations: readonly Quotation[];
  readonly next: number;
}

function fromBlock(blocks: readonly Block[], at: number, language: string, test: SpeechTest): Found {
  const block = blocks[at];
  if (!block || !["paragraph", "list-item", "blockquote", "pull-quote"].includes(block.kind))
    return { quotations: [], next: at + 1 };
  const spans = spansOf(block);
  if (block.kind === "pull-quote" || (block.kind === "blockquote" && isSetAsOneQuotation(block, spans)))
    return blockQuotation(blocks, at);
  // English sets no speech between dashes, but its datelines end with one: "CONCORD, N.H. - A federal court …".
  const isDialogue = block.kind === "paragraph" && language !== "en";
  const dashed = isDialogue ? dashQuotation(block, at, test) : null;
  if (dashed) return { quotations: [dashed], next: at + 1 };
  return markedQuotations(blocks, at, spans, language, test);
}

/** Spans between marks, and q elements, whose marks the style sheet draws. */
function spansOf(block: Block): QuotedSpan[] {
  const spans = quotedSpans(block.text);
  for (const inline of block.inlines) {
    if (
      inline.kind !== "quote" ||
      spans.some((span) => span.outerStart < inline.end && inline.start < span.outerEnd)
    )
      continue;
    const { start, end } = inline;
    spans.push({ start, end, outerStart: start, outerEnd: end, closed: true, single: false });
  }
  return spans.sort((a, b) => a.start - b.start);
}

/** A blockquote whose marks do not enclose all of it is narration that quotes; its marks count, not its block. */
function isSetAsOneQuotation(block: Block, spans: readonly QuotedSpan[]): boolean {
  const first = spans[0];
  if (!first) return true;
  const enclosed = spans.reduce((sum, span) => sum + span.outerEnd - span.outerStart, 0);
  // “…”, explains the researcher: the marks end before the block does.
  if (first.outerStart === 0 && (spans.length === 1 || !first.closed))
    return !/^,?\s\p{Ll}/u.test(block.text.slice(first.outerEnd));
  return enclosed < block.text.length / 2 && !spans.some((span) => span.outerStart === 0);
}

/** A last line or tail such as "— Anna Berg, ministra" says who speaks. */
const TAIL = /(?:^|\s)(?:[—–―]|--?|~)\s?(?=[\p{L}@])[^.!?。]{2,90}(?:\([^)]*\)[^.!?]{0,40})?$/u;

function blockQuotation(blocks: readonly Block[], at: number): Found {
  const kind = blocks[at]?.kind === "pull-quote" ? "pull" : "block";
  const parts: Place[] = [];
  const words: string[] = [];
  const incises: Place[] = [];
  let i = at;
  for (; i < blocks.length && i < at + LONGEST_RUN; i += 1) {
    const block = blocks[i];
    if (!block || block.kind !== blocks[at]?.kind) break;
    if (i > at && kind === "pull" && !/^[—–―-]/u.test(block.text)) break;
    if (i > at && isSetAsOneQuotation(block, spansOf(block)) === false) break;
    const tail = TAIL.exec(block.text);
    let end = tail ? tail.index : block.text.length;
    if (tail) incises.push(placeIn(block, tail.index, block.text.length));
    let start = 0;
    const spans = quotedSpans(block.text.slice(0, end));
    const whole = spans[0];
    if (whole && whole.outerStart === 0 && whole.outerEnd >= end - 1) {
      start = whole.start;
      end = whole.end;
    } else if (whole && whole.outerStart === 0 && !whole.closed) start = whole.start;
    while (end > start && /[\s"”»“]/u.test(block.text[end - 1] ?? "")) end -= 1;
    if (end > start) {
      parts.push(placeIn(block, start, end));
      words.push(block.text.slice(start, end));
    }
    if (tail) {
      i += 1;
      break;
    }
  }
  const next = Math.max(i, at + 1);
  const first = parts[0];
  const last = parts.at(-1);
  if (!first || !last) return { quotations: [], next };
  const outer = { start: first.start, end: last.end };
  const text = words.join(" ");
  return {
    quotations: [{ kind, parts, text, incises, outer, block: at, lastBlock: next - 1, single: false }],
    next,
  };
}

/** A paragraph opened by a dash is speech when it is attributed; without attribution it is a list or an aside. */
function dashQuotation(block: Block, at: number, test: SpeechTest): Quotation | null {
  const dash = /^[—–―‒-]\s?(?=[\p{L}\p{N}"“”«„¿¡(…])/u.exec(block.text) ?? DIALOGUE_WITHIN.exec(block.text);
  if (!dash || isDateline(block.text.slice(0, dash.index))) return null;
  const start = dash.index + dash[0].length;
  const place = { start, end: block.text.length };
  const speech = splitSpeech(block.text, place, test, { dialogue: dash.index === 0, commas: true });
  if (speech.parts.length === 0 || speech.incises.length === 0) return null;
  const outer = { start: dash.index, end: speech.parts.at(-1)?.end ?? place.end };
  return spoken(block, at, speech, outer, "dash", false);
}

/** "Jan Nowak has no doubt. – The pumps are old – he says.": dialogue that opens after a full stop. */
const DIALOGUE_WITHIN = /(?<=[.!?:])\s[—–-]\s(?=\p{Lu})/u;

/** Languages whose press puts the attribution between commas inside the quotation marks. */
const COMMA_INCISES = ["fr", "it", "es", "pt", "ca"];

function markedQuotations(
  blocks: readonly Block[],
  at: number,
  spans: readonly QuotedSpan[],
  language: string,
  test: SpeechTest,
): Found {
  const block = blocks[at];
  const quotations: Quotation[] = [];
  if (!block) return { quotations, next: at + 1 };
  let next = at + 1;
  for (let i = 0; i < spans.length; i += 1) {
    const group = [spans[i]].filter((span) => span !== undefined);
    while (i + 1 < spans.length && joins(block.text, spans[i], spans[i + 1], language, test)) {
      i += 1;
      const following = spans[i];
      if (following) group.push(following);
    }
    const open = group.at(-1);
    const commas = COMMA_INCISES.includes(language);
    const quotation = fromSpans(block, at, group, test, commas);
    if (!quotation) continue;
    if (open && !open.closed) {
      const continued = continuation(blocks, at, quotation);
      if (!continued) {
        // Without its closing mark only a paragraph that is all speech can be believed.
        if (open.outerStart === 0 || /[:：]\s*$/u.test(block.text.slice(0, open.outerStart)))
          quotations.push(quotation);
        continue;
      }
      quotations.push(...byParagraph(continued, blocks));
      next = continued.lastBlock + 1;
      // What follows the closing mark in the last block is looked at as a block of its own would be.
      const last = blocks[continued.lastBlock];
      if (last && last.start + last.text.length > continued.outer.end) {
        const rest = quotedSpans(last.text).filter(
          (span) => last.start + span.outerStart >= continued.outer.end,
        );
        quotations.push(...markedQuotations(blocks, continued.lastBlock, rest, language, test).quotations);
      }
      continue;
    }
    quotations.push(...bySentence(quotation, block, group));
  }
  return { quotations, next };
}

/**
 * A speech broken by its attribution that is longer than this is offered in its parts, each of which was said in one breath.
 */
const WHOLE_BROKEN = 260; // UTF-16 units, some forty-five words

/** Parts within one pair of marks, « A, dit-elle. B », stay together at any length, as their writer set them. */
function bySentence(speech: Quotation, block: Block, spans: readonly QuotedSpan[]): Quotation[] {
  if (spans.length < 2 || speech.text.length <= WHOLE_BROKEN || speech.kind !== "marks") return [speech];
  return bySentenceEnd(block.text, partsIn(block, speech)).map((parts) => ({
    ...speech,
    parts: parts.map((part) => placeIn(block, part.start, part.end)),
    text: joinedParts(block.text, parts),
  }));
}

/** "A," he said. "B." is one quotation; "A," he said. He added: "B." is two, and so is "A," he said. "B," said Ann Roe. */
function joins(
  text: string,
  left: QuotedSpan | undefined,
  right: QuotedSpan | undefined,
  language: string,
  test: SpeechTest,
): boolean {
  if (!left || !right || left.single !== right.single) return false;
  const gap = text.slice(left.outerEnd, right.outerStart);
  if (gap.length > LONGEST_GAP || gap.trim() === "" || /[:：]\s*$/u.test(gap)) return false;
  if (isCjkSpeechGap(gap)) return true;
  const body = text.slice(left.start, left.end);
  // A new sentence within the gap belongs to what follows, unless it ends there; so does a gap that is one.
  if (holdsNewSentence(gap, language) || (/[^.]\.$/u.test(body) && /^\s+\p{Lu}/u.test(gap))) return false;
  const words = gap.match(/[\p{L}\p{M}\p{N}]+(?:[-'’‑][\p{L}\p{M}]+)*/gu) ?? [];
  const attributes = words.slice(0, 14).some((word) => test.isVerb(word) || test.isSource(word));
  // A short fragment before the gap is a quoted word in narration, not the first half of a speech.
  const wholeLeft = /[.,!?…،]$/u.test(body) || /^\s*[,،—–-]/u.test(gap);
  const firstWord = /^[\p{Lu}\p{Lo}“„«¿¡[]/u.test(body);
  if (!wholeLeft || !firstWord || !/(?:[.,،;—–-]|\p{L})\s*$/u.test(gap)) return false;
  if (/\p{L}\s*$/u.test(gap) && (!leadsIn(words, test) || right.end - right.start <= TITLE)) return false;
  if (/\.\s*$/.test(gap) && isAnothers(text.slice(right.outerEnd, right.outerEnd + 80), words, test))
    return false;
  if (attributes) return true;
  return !test.known && words.length <= 8 && words.some((word) => /^\p{Lu}/u.test(word));
}

function holdsNewSentence(gap: string, language: string): boolean {
  return [...gap.matchAll(/[.!?…][)\]]?\s+(?=\S)/gu)].some(
    ({ index }) => !endsInAbbreviation(gap.slice(0, index + 1), language),
  );
}

/** Whether what follows a second half attributes it to somebody whom the words between the halves do not name. */
function isAnothers(following: string, between: readonly string[], test: SpeechTest): boolean {
  const clause =
    /^[^.!?…;:"“”„«»\n]*/u
      .exec(following)?.[0]
      .match(/[\p{L}\p{M}'’-]+/gu)
      ?.slice(0, 8) ?? [];
  const verb = clause.findIndex(test.isVerb);
  if (verb < 0 && !/^\s?[,–—-]/.test(following)) return false;
  const end = clause.findIndex((word, i) => i > verb && GOVERNS.test(word));
  const subject = clause.slice(0, end < 0 ? clause.length : end).filter((word) => !between.includes(word));
  if (subject.some(test.isPronoun)) return between.some(test.isPronoun);
  return subject.some((word) => (verb < 0 ? /^\p{Lu}/u : /^..(?=.)/u).test(word) && !test.isVerb(word));
}

/** "— пояснил «Заречному вестнику» …": behind no mark so few letters name a paper and are no second half. */
const TITLE = 30; // UTF-16 units

/**
 * "sagt Karl Meier „…“", "mondta a férfi …": not "called the killing “a …”", where the quoted words are part of another
 * sentence.
 */
function leadsIn(words: readonly string[], test: SpeechTest): boolean {
  const last = words.at(-1) ?? "";
  const isSubject = /^\p{Lu}/u.test(last) || test.isVerb(last) || test.isPronoun(last);
  return isSubject && words.slice(-3).some((word) => test.isVerb(word) || test.isPronoun(word));
}

function fromSpans(
  block: Block,
  at: number,
  spans: readonly QuotedSpan[],
  test: SpeechTest,
  commas: boolean,
): Quotation | null {
  const parts: Place[] = [];
  const incises: Place[] = [];
  spans.forEach((span, i) => {
    const split = splitSpeech(block.text, span, test, { dialogue: false, commas });
    parts.push(...split.parts);
    incises.push(...split.incises);
    const following = spans[i + 1];
    if (following) incises.push({ start: span.outerEnd, end: following.outerStart });
  });
  const first = spans[0];
  const last = spans.at(-1);
  if (!first || !last || parts.length === 0) return null;
  const outer = { start: first.outerStart, end: last.outerEnd };
  return spoken(
    block,
    at,
    { parts, incises },
    outer,
    "marks",
    spans.every((span) => span.single),
  );
}

function spoken(
  block: Block,
  at: number,
  speech: SplitSpeech,
  outer: Place,
  kind: QuotationKind,
  single: boolean,
): Quotation {
  const parts = speech.parts.map((part) => placeIn(block, part.start, withoutComma(block.text, part)));
  return {
    kind,
    parts,
    text: joinedParts(block.text, speech.parts),
    incises: speech.incises.map((incise) => placeIn(block, incise.start, incise.end)),
    outer: placeIn(block, outer.start, outer.end),
    block: at,
    lastBlock: at,
    single,
  };
}

const REOPENS = /^["“”„«»「『‘]\s?/u;

/** Speech over several paragraphs: each opens with a mark, or the closing mark comes in a later one. Null when neither. */
function continuation(blocks: readonly Block[], at: number, begun: Quotation): Quotation | null {
  const parts = [...begun.parts];
  const words = [begun.text];
  for (let i = at + 1; i < Math.min(blocks.length, at + LONGEST_RUN); i += 1) {
    const block = blocks[i];
    if (!block || (block.kind !== "paragraph" && block.kind !== "blockquote")) return null;
    const reopening = REOPENS.exec(block.text);
    let start = 0;
    let end: number;
    let outerEnd: number;
    let closed: boolean;
    if (reopening) {
      const span = quotedSpans(block.text)[0];
      if (!span || span.outerStart > 0) return null;
      ({ start, end, outerEnd, closed } = span);
    } else {
      const close = /["”“»」』](?=[\s,.;:—–)]|$)/u.exec(block.text);
      const opening = /(?:^|[\s(])["“„«「]/u.exec(block.text);
      if (!close || (opening && opening.index < close.index))
        return parts.length > begun.parts.length ? joined(i - 1) : null;
      end = close.index;
      outerEnd = close.index + 1;
      closed = true;
    }
    parts.push(placeIn(block, start, end));
    words.push(block.text.slice(start, end).trim());
    if (closed) return { ...joined(i), outer: { start: begun.outer.start, end: block.start + outerEnd } };
  }
  return parts.length > begun.parts.length ? joined(at + parts.length - begun.parts.length) : null;

  function joined(last: number): Quotation {
    const end = parts.at(-1)?.end ?? begun.outer.end;
    return {
      ...begun,
      parts,
      text: words.join(" ").replace(/,$/u, ""),
      lastBlock: last,
      outer: { start: begun.outer.start, end },
    };
  }
}

/** A speech over paragraphs that is longer than this is offered paragraph by paragraph, as a pull quote would take one. */
const WHOLE_SPEECH = 450; // UTF-16 units

function byParagraph(speech: Quotation, blocks: readonly Block[]): Quotation[] {
  if (speech.text.length <= WHOLE_SPEECH) return [speech];
  const paragraphs: Quotation[] = [];
  for (let at = speech.block; at <= speech.lastBlock; at += 1) {
    const block = blocks[at];
    if (!block) continue;
    const end = block.start + block.text.length;
    const inside = (place: Place) => place.start >= block.start && place.end <= end;
    const parts = speech.parts.filter(inside);
    const first = parts[0];
    const last = parts.at(-1);
    if (!first || !last) continue;
    const text = joinedParts(block.text, partsIn(block, { parts }));
    const outer = {
      start: at === speech.block ? speech.outer.start : first.start,
      end: at === speech.lastBlock ? speech.outer.end : last.end,
    };
    const incises = speech.incises.filter(inside);
    paragraphs.push({ ...speech, parts, text, incises, outer, block: at, lastBlock: at });
  }
  return paragraphs;
}

/** The parts as places in the block's own text. */
function partsIn(block: Block, { parts }: Pick<Quotation, "parts">): Place[] {
  return parts.map(({ start, end }) => ({ start: start - block.start, end: end - block.start }));
}

function placeIn(block: Block, start: number, end: number): Place {
  return { start: block.start + start, end: block.start + end };
}
