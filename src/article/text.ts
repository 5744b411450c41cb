/** Words and sentences by language, with their places. One pass each over the text, block by block. */

import { endsInAbbreviation, startsSentence } from "./abbreviations.ts";
import { isPlain, mayBeBeyondLatin, PLAIN_LETTERS, PLAIN_SIGNS } from "./scripts.ts";

/** A stretch of the text it came from; UTF-16 units, zero-based, end exclusive. */
export interface Piece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

type Granularity = "word" | "sentence";

// Making a segmenter costs milliseconds, using one microseconds; this cache holds nothing about any page.
const segmenters = new Map<string, Intl.Segmenter>();

/** The engine's segmenter for a language, BCP 47 or null; made once. What is no language tag gets the rules common to all. */
export function segmenterFor(language: string | null, granularity: Granularity): Intl.Segmenter {
  const key = `${language ?? ""}/${granularity}`;
  const known = segmenters.get(key);
  if (known) return known;
  const made = makeSegmenter(language, granularity);
  segmenters.set(key, made);
  return made;
}

function makeSegmenter(language: string | null, granularity: Granularity): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language ?? undefined, { granularity });
  } catch (error) {
    // A page may declare any string as its language; one that is no BCP 47 tag gets the rules common to all.
    if (!(error instanceof RangeError)) throw error;
    return new Intl.Segmenter(undefined, { granularity });
  }
}

/**
 * The words of a text in order, punctuation and space left out. `language` is BCP 47 or null;
 * scripts without spaces (Chinese, Japanese, Thai) are cut by the engine's dictionary.
 */
export function wordsOf(text: string, language: string | null): Piece[] {
  const words: Piece[] = [];
  const segmenter = segmenterFor(language, "word");
  for (const line of linesOf(text)) {
    for (const { piece, at } of cutLong(line.text)) {
      for (const { segment, index, isWordLike } of segmenter.segment(piece)) {
        if (!isWordLike) continue;
        const start = line.start + at + index;
        words.push({ text: segment, start, end: start + segment.length });
      }
    }
  }
  return words;
}

/**
 * The engine's segmenter takes time with the square of its text's length (a minute for a quarter of a million
 * characters on one line), so longer lines are cut, at a space where there is one. Characters.
 */
const LONGEST_SEGMENTED = 2_000;

function* cutLong(line: string): Generator<{ piece: string; at: number }> {
  let at = 0;
  while (line.length - at > LONGEST_SEGMENTED) {
    const space = line.lastIndexOf(" ", at + LONGEST_SEGMENTED);
    const mark = line.lastIndexOf("。", at + LONGEST_SEGMENTED);
    const cut = Math.max(space, mark);
    const end = cut > at ? cut + 1 : at + LONGEST_SEGMENTED;
    yield { piece: line.slice(at, end), at };
    at = end;
  }
  yield { piece: line.slice(at), at };
}

/** Scripts that part words by more than spaces and marks. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** A word by the rules of Unicode annex 29 for spaced scripts: letters and figures, joined by single marks within. */
const SPACED_WORD =
  /[\p{L}\p{N}\p{M}_\u200c\u200d]+(?:(?:(?<=\p{L}\p{M}*)['’.:·](?=\p{L})|(?<=\p{N})['.,;](?=\p{N}))[\p{L}\p{N}\p{M}_]+)*/gu;

/** The same for plain texts. */
const PLAIN_WORD = new RegExp(
  `[${PLAIN_SIGNS}_]+(?:(?:(?<=[${PLAIN_LETTERS}])['’.:·](?=[${PLAIN_LETTERS}])|(?<=[0-9²³¹¼-¾])['.,;](?=[0-9²³¹¼-¾]))[${PLAIN_SIGNS}_]+)*`,
  "g",
);
const HAS_SIGN = /[\p{L}\p{N}]/u;

/**
 * How many words `wordsOf` finds, many times faster where spaces part words: the segmenter takes two milliseconds a
 * thousand words, which is most of what reading a short article costs.
 */
export function countWords(text: string, language: string | null): number {
  if (mayBeBeyondLatin(text) && UNSPACED.test(text)) return wordsOf(text, language).length;
  let count = 0;
  // What begins with a mark or a joiner may hold nothing else.
  for (const { text: line } of linesOf(text)) {
    for (const word of line.match(isPlain(line) ? PLAIN_WORD : SPACED_WORD) ?? [])
      if (/^[a-z]/i.test(word) || HAS_SIGN.test(word)) count++;
  }
  return count;
}

/** A quotation longer than this is taken to lack its closing mark, so that one stray mark cannot swallow a text. */
const LONGEST_QUOTATION = 900; // characters

/**
 * The sentences of a text in order, trimmed. A line break always ends a sentence; abbreviations, initials and the
 * sentences inside an open quotation do not.
 */
export function sentencesOf(text: string, language: string | null): Piece[] {
  const sentences: Piece[] = [];
  const segmenter = segmenterFor(language, "sentence");
  for (const line of linesOf(text)) {
    let start = 0;
    // Asking the engine costs more than all else that is done with a short line.
    if (!MAY_END_WITHIN.test(line.text)) {
      pushTrimmed(sentences, line, 0, line.text.length);
      continue;
    }
    for (const { piece, at } of cutLong(line.text)) {
      for (const { segment, index } of segmenter.segment(piece)) {
        const end = at + index + segment.length;
        const cutMidway = index + segment.length === piece.length && !SENTENCE_END.test(segment.slice(-8));
        if (end < line.text.length && (cutMidway || continues(line.text, start, end, language))) continue;
        pushTrimmed(sentences, line, start, end);
        start = end;
      }
    }
  }
  return sentences;
}

/** A mark that may end a sentence within the line, or a sign whose part in sentences only the engine knows. */
const MAY_END_WITHIN =
  /[.!?](?!["”“’'»)\].!?]*\s*$)|[^\x20-\x7e\xa0-\u02af\u0400-\u0481\u048a-\u052f\u2010-\u201f\u2026\u2030-\u203a\u20a0-\u20cf]/u;

const SENTENCE_END = /[.!?…。！？؟।۔]["”“’'»」』)\]]*\s*$/u;

/** No abbreviation is longer. Characters. */
const LONGEST_ABBREVIATION = 24;

/** Whether the sentence that began at `start` goes on after `end`, where the segmenter saw a boundary. */
function continues(line: string, start: number, end: number, language: string | null): boolean {
  const rest = line.slice(end, end + 80).trimStart();
  if (/^\p{Ll}/u.test(rest) || /^[)\]},;:]/u.test(rest)) return true;
  // «"Is it over?" asked the minister» keeps its attribution through the lower-case rule above.
  const tail = line.slice(Math.max(start, end - LONGEST_ABBREVIATION), end).trimEnd();
  if (endsInAbbreviation(tail, language) && !startsSentence(rest, language)) return true;
  return end - start < LONGEST_QUOTATION && hasOpenQuotation(line.slice(start, end)) && closesSoon(line, end);
}

/** Pairs whose opening mark cannot be mistaken for an apostrophe. */
const OPENERS: ReadonlyMap<string, string> = new Map([
  ["“", "”"],
  ["„", "“"],
  ["«", "»"],
  ["「", "」"],
  ["『", "』"],
  ["《", "》"],
]);

const OPENS_QUOTATION = /["“„«「『《]/;

function hasOpenQuotation(text: string): boolean {
  if (!OPENS_QUOTATION.test(text)) return false;
  let awaited: string | null = null;
  let straight = false;
  for (const mark of text) {
    if (awaited !== null) {
      // German „…“ closes with the mark that opens English “…”; some pages close it with ” instead.
      if (mark === awaited || (awaited === "“" && mark === "”")) awaited = null;
    } else if (mark === '"') straight = !straight;
    else awaited = OPENERS.get(mark) ?? null;
  }
  return awaited !== null || straight;
}

function closesSoon(line: string, from: number): boolean {
  return /["”“»」』》]/u.test(line.slice(from, from + LONGEST_QUOTATION));
}

function pushTrimmed(sentences: Piece[], line: Piece, start: number, end: number): void {
  const raw = line.text.slice(start, end);
  const text = raw.trim();
  if (text === "") return;
  const at = line.start + start + (raw.length - raw.trimStart().length);
  sentences.push({ text, start: at, end: at + text.length });
}

function* linesOf(text: string): Generator<Piece> {
  let start = 0;
  while (start < text.length) {
    const newline = text.indexOf("\n", start);
    const end = newline < 0 ? text.length : newline;
    if (end > start) yield { text: text.slice(start, end), start, end };
    start = end + 1;
  }
}
