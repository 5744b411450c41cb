/** Run-in heads: the bold words that open paragraph after paragraph and say what each is about. */

import type { Inline } from "./block.ts";
import { type Form, isProse } from "./block-form.ts";
import type { LiveBlock } from "./live-blocks.ts";
import { alphabetLength } from "./scripts.ts";
import { sliceRuns } from "./text-runs.ts";

/** Fewer than this are emphasis. */
const FEWEST = 3;
/** Among the paragraphs from the first to the last of them at least this share opens with one. */
const SHARE = 0.3;
const LONGEST = 80; // letters of an alphabet
const SHORTEST_REST = 60;

/**
 * For each paragraph where its run-in head ends (exclusive, UTF-16), by position; empty unless the paragraphs open so as
 * a rule. Labels that come back ("Q:", a speaker's name) are no heads.
 */
export function runInHeads(paragraphs: readonly Form[]): ReadonlyMap<number, number> {
  const ends = new Map<number, number>();
  for (const [i, paragraph] of paragraphs.entries()) {
    const end = headEnd(paragraph);
    if (end !== null) ends.set(i, end);
  }
  const positions = [...ends.keys()];
  const first = positions[0] ?? 0;
  const last = positions.at(-1) ?? 0;
  const prose = paragraphs.slice(first, last + 1).filter(isProse).length;
  const texts = positions.map((i) => paragraphs[i]?.text.slice(0, ends.get(i)) ?? "");
  const distinct = new Set(texts).size === texts.length;
  const asARule = positions.length >= FEWEST && positions.length >= SHARE * prose;
  return asARule && distinct ? ends : new Map();
}

function headEnd({ text, inlines }: Form): number | null {
  const bold = openingBold(inlines);
  if (bold === null) return null;
  const head = text.slice(0, bold).trimEnd();
  const rest = text.slice(bold);
  const closed = /[.:：!?。！？]$/u.test(head) || /^\s*[.:：–—]/u.test(rest);
  const length = alphabetLength(head);
  if (!closed || length < 3 || length > LONGEST || !/^[\p{Lu}\p{Lo}\p{N}"“«¿¡]/u.test(head)) return null;
  return alphabetLength(rest.trim()) >= SHORTEST_REST ? head.length : null;
}

/** Where the bold stretch that opens a paragraph ends; null when it does not open in bold. */
function openingBold(inlines: readonly Inline[]): number | null {
  const bold = inlines.filter((i) => i.kind === "bold").sort((a, b) => a.start - b.start);
  let end = 0;
  for (const stretch of bold) {
    if (stretch.start > end + 1) break;
    end = Math.max(end, stretch.end);
  }
  return end > 0 ? end : null;
}

/** Splits the run-in heads off where nothing else heads the sections. */
export function withRunInHeads(blocks: readonly LiveBlock[]): LiveBlock[] {
  if (blocks.some((b) => b.kind === "heading")) return [...blocks];
  const paragraphs = blocks.filter((b) => b.kind === "paragraph");
  const ends = runInHeads(paragraphs);
  if (ends.size === 0) return withLabelledQuestions(blocks);
  const endOf = new Map([...ends].map(([i, end]) => [paragraphs[i], end]));
  return blocks.flatMap((block) => {
    const end = endOf.get(block);
    return end === undefined ? [block] : splitBlock(block, end);
  });
}

/** "P." or "Pregunta:", "Q:", or a name: known again by its first letter. */
const LABEL = /^(\p{Lu})\p{L}{0,12}[.:]\s+/u;

/** "P. ¿…?" and "R. …" in turn: the questions head what answers them. */
function withLabelledQuestions(blocks: readonly LiveBlock[]): LiveBlock[] {
  const initials = blocks.map(({ kind, text }) => (kind === "paragraph" && LABEL.exec(text)?.[1]) || null);
  const isAnswered = (i: number) => initials[i + 1] != null && initials[i + 1] !== initials[i];
  const asked = blocks.flatMap(
    ({ text }, i) => (/\?$/.test(text) && isAnswered(i) ? initials[i] : null) ?? [],
  );
  if (asked.length < FEWEST) return [...blocks];
  return blocks.map((block, i) => {
    if (initials[i] !== asked[0] || !isAnswered(i)) return block;
    return {
      ...part(block, LABEL.exec(block.text)?.[0].length ?? 0, block.text.length),
      kind: "heading",
      level: null,
    };
  });
}

function splitBlock(block: LiveBlock, end: number): LiveBlock[] {
  const restStart = end + (/^[\s.:：–—]*/u.exec(block.text.slice(end))?.[0].length ?? 0);
  return [
    { ...part(block, 0, end), kind: "heading", level: null },
    part(block, restStart, block.text.length),
  ];
}

function part(block: LiveBlock, from: number, to: number): LiveBlock {
  return {
    ...block,
    text: block.text.slice(from, to),
    runs: sliceRuns(block.runs, from, to),
    inlines: block.inlines.flatMap(({ kind, start, end: stop }) => {
      const inner = { kind, start: Math.max(0, start - from), end: Math.min(to, stop) - from };
      return inner.start < inner.end ? [inner] : [];
    }),
  };
}
