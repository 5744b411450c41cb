/**
 * Plain text, one block a line or wrapped with empty lines between, read as an article: lines that act as headings, a first
 * line that acts as headline.
 */

import { numberOf, readsAsHeading } from "./acting-headings.ts";
import type { Block, BlockKind, Extraction } from "./block.ts";
import { endsLikeSentence, isProse } from "./block-form.ts";
import { languageOf } from "./language.ts";
import { readingMinutes } from "./reading-time.ts";
import { alphabetLength } from "./scripts.ts";
import { countWords } from "./text.ts";
import { verdictOfText } from "./verdict.ts";

/** The longest headline, in letters of an alphabet; section headings are held to less by `readsAsHeading`. */
const LONGEST_HEADLINE = 160;
/** A block that a heading may head is at least this long, in letters of an alphabet. */
const SHORTEST_HEADED = 60;

/**
 * Reads a text of one block a line (empty lines are skipped), or of lines cut to one width with empty lines between blocks.
 * Headings have level null, or 1 to 6 where the line says so itself (Markdown's "##"). Nothing points to a live page. Never
 * throws.
 */
export function extractPlainText(text: string): Extraction {
  const lines = linesOf(text);
  const first = headlineIn(lines);
  const body = first === null ? lines : lines.slice(1);
  const headings = headingsIn(body);
  const blocks: Block[] = [];
  let start = 0;
  for (const [i, line] of body.entries()) {
    const block = blockOf(line, start, headings.has(i));
    blocks.push(block);
    start += block.text.length + 1;
  }
  const whole = blocks.map((b) => b.text).join("\n");
  const language = languageOf(whole, null)?.value ?? null;
  const wordCount = countWords(whole, language);
  return {
    article: {
      verdict: verdictOfText(blocks),
      headline: first === null ? null : { value: first, source: "first line" },
      kicker: null,
      dek: null,
      byline: null,
      site: null,
      published: null,
      modified: null,
      language: language === null ? null : { value: language, source: "text" },
      direction: language !== null && /^(?:ar|he|fa|ur)$/.test(language) ? "rtl" : "ltr",
      wordCount,
      readingMinutes: readingMinutes(whole, wordCount, language),
      text: whole,
    },
    blocks,
    pageTags: [],
    nodesAt: () => [],
  };
}

function linesOf(text: string): string[] {
  const lines = text
    .replace(/^\ufeff/, "")
    .split(/\r\n?|[\n\u2028\u2029]/)
    // Control characters come from files that are no text; they are nothing a reader could see.
    .map((line) =>
      line
        .replace(/[\p{Cc}\ufffd]+/gu, " ")
        .replace(/\s+/g, " ")
        .trim(),
    );
  return unwrapped(lines).filter((line) => line !== "");
}

/** Mail and old text files cut lines at a width of no more than this; each full line comes near it. Characters. */
const WIDEST = 100;
const NARROWEST = 40;
const NEARLY_FULL = 0.75;
const MOST = 0.9;
/** Fewer lines that go on in the next are an address or a verse. */
const FEWEST_WRAPPED = 4;
const ITEM = /^(?:[-*•·▪◦]|\d{1,3}[.)](?=\s))\s*(\S.*)$/u;

/** The lines of a block joined where the text is wrapped: all that another follows at once are of about one width. */
function unwrapped(lines: readonly string[]): readonly string[] {
  const goesOn = lines.filter(
    (line, i) => line !== "" && (lines[i + 1] ?? "") !== "" && !ITEM.test(lines[i + 1] ?? ""),
  );
  const width = Math.max(0, ...goesOn.slice(0, 1_000).map((line) => line.length));
  const full = goesOn.filter((line) => line.length >= NEARLY_FULL * width && line.length <= WIDEST);
  const isWrapped =
    goesOn.length >= FEWEST_WRAPPED && width >= NARROWEST && full.length >= MOST * goesOn.length;
  if (!isWrapped || !lines.includes("")) return lines;
  const joined: string[] = [];
  let isOpen = false;
  for (const line of lines) {
    if (isOpen && line !== "" && !ITEM.test(line)) joined.push(`${joined.pop() ?? ""} ${line}`);
    else joined.push(line);
    isOpen = line !== "";
  }
  return joined;
}

/** The first line where it reads as a headline: no sentence, no dateline, and text below it. */
function headlineIn(lines: readonly string[]): string | null {
  const [first, second] = lines;
  if (first === undefined || second === undefined) return null;
  const marked = /^#\s+(\S.*)$/.exec(first)?.[1];
  const line = marked ?? first;
  if (alphabetLength(line) > LONGEST_HEADLINE || isDateline(line)) return null;
  if (/[.。…,;:]["”’»」』)]*$/u.test(line)) return null;
  const headed = lines.slice(1, 4).some((l) => isProse({ text: l, inlines: [] }));
  return headed && /\p{L}/u.test(line) ? line : null;
}

/** "Washington, February 3, 2026 — …", "BERLIN (dpa) - …": how agencies begin a report. */
function isDateline(line: string): boolean {
  return /^\p{Lu}[^.!?]{1,60}(?:\d{4}|\([^)]{2,30}\))\s?[—–-]\s/u.test(line);
}

function blockOf(line: string, start: number, heads: boolean): Block {
  const common = { start, inlines: [] } as const;
  const hashes = /^(#{1,6})\s+(\S.*?)\s*#*$/.exec(line);
  if (hashes?.[1] && hashes[2])
    return { ...common, kind: "heading", text: hashes[2], level: hashes[1].length };
  if (heads) return { ...common, kind: "heading", text: bareLine(line), level: null };
  const kind: BlockKind =
    ITEM.test(line) && !isProse({ text: line, inlines: [] }) ? "list-item" : "paragraph";
  return { ...common, kind, text: line, level: null };
}

/** A line without the signs that set all of it in bold: "**Under the pier**". */
function bareLine(line: string): string {
  return /^(\*\*|__)(\S.*\S)\1$/u.exec(line)?.[2] ?? line;
}

/** Lines that end in a colon announce what is said next, unless as many as this head text. */
const FEWEST_WITH_COLON = 3;

/** Positions of the lines that act as headings. */
function headingsIn(lines: readonly string[]): ReadonlySet<number> {
  const bare = lines.map(bareLine);
  const found = [...bare.keys()].filter((i) => actsAsHeading(bare, i));
  const withColon = found.filter((i) => /[:：]$/u.test(bare[i] ?? ""));
  const heads = withColon.length >= FEWEST_WITH_COLON ? found : found.filter((i) => !withColon.includes(i));
  // One name alone is that of a photographer or a writer.
  const [only] = heads;
  return new Set(heads.length === 1 && only !== undefined && isPersonal(bare[only] ?? "") ? [] : heads);
}

function isPersonal(line: string): boolean {
  return /^\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){1,2}$/u.test(line);
}

/** Whether a line heads what follows: short, no sentence, and running text or a list below it. */
function actsAsHeading(lines: readonly string[], i: number): boolean {
  const line = lines[i] ?? "";
  const next = lines[i + 1];
  if (next === undefined || /^#{1,6}\s/.test(line)) return false;
  if (/[:：]$/u.test(line) && !isProse({ text: next, inlines: [] })) return false;
  if (alphabetLength(next) < SHORTEST_HEADED && !endsLikeSentence(next)) return false;
  const spoken = /[?!？！؟]["”’»」]?$/u.test(line);
  if (endsLikeSentence(line) && !spoken && numberOf(line) === null) return false;
  if (!readsAsHeading(line) || isDateline(line)) return false;
  // A heading is much shorter than what it heads; verse and dialogue are not.
  return alphabetLength(line) * 1.3 < alphabetLength(next) || followedByLong(lines, i);
}

function followedByLong(lines: readonly string[], i: number): boolean {
  return lines.slice(i + 1, i + 3).some((l) => isProse({ text: l, inlines: [] }) && alphabetLength(l) > 100);
}
