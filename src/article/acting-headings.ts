/** Lines that act as headings without being heading elements: set in bold alone, named so, larger, or numbered. */

import type { BlockKind } from "./block.ts";
import { endsLikeSentence, type Form, hasLetter, isProse, isQuoted, shareIn } from "./block-form.ts";
import { isFurnitureHeading, isFurnitureLine } from "./furniture-words.ts";
import { alphabetLength } from "./scripts.ts";

/** A block as far as this judgement needs it. */
export interface Line extends Form {
  readonly kind: BlockKind;
  /** Set apart from running text by bold, by its class name or by its size. */
  readonly emphasised: boolean;
}

/** The longest heading, in letters of an alphabet: two printed lines. */
const LONGEST_HEADING = 110;
/** An interviewer's question may be longer, but then only together with others. */
const LONGEST_QUESTION = 260;
const MOST_WORDS = 18;
/** Of quoted words; more are a pull quote. */
const MOST_QUOTED = 6;
/** Fewer numbered lines than this are no series. */
const SHORTEST_SERIES = 3;
/** Text shorter than this, in letters of an alphabet, must be a sentence to be headed by a line. */
const SHORTEST_LED = 40;
/** A line with a larger share of figures is a fact (telephone, price, score), not a heading. */
const MOSTLY_FIGURES = 0.3;
/** One or two bold lines are headings only below this many paragraphs: reports have no crosshead before their second. */
const FEW_NEED = 2;
/** Where more of the paragraphs than this share are set apart, being set apart marks nothing. */
const TOO_MANY = 0.6;

/** Positions of the blocks that act as headings. Real headings are taken into account but not returned. */
export function actingHeadings(blocks: readonly Line[]): Set<number> {
  const found = new Set<number>();
  const positions = [...blocks.keys()];
  let emphasised = positions.filter((i) => isEmphasisedHeading(blocks, i, blocks.length, false));
  if (emphasised.length >= FEW_NEED) {
    const asking = emphasised.filter((i) => ASKS.test(blocks[i]?.text ?? ""));
    const asked = asking.length < SHORTEST_SERIES ? blocks.length : (asking[0] ?? 0);
    emphasised = positions.filter((i) => isEmphasisedHeading(blocks, i, asked, true));
  }
  const paragraphs = blocks.filter((b) => b.kind === "paragraph").length;
  if (emphasised.length <= TOO_MANY * paragraphs) {
    for (const i of emphasised) if (standsAlone(blocks, i, emphasised)) found.add(i);
  }
  for (const i of numberedHeadings(blocks)) found.add(i);
  return found;
}

/** From the first question of an interview on what states heads too; among others a few quoted words do. */
function isEmphasisedHeading(blocks: readonly Line[], i: number, asked: number, isAmong: boolean): boolean {
  const block = blocks[i];
  if (block?.kind !== "paragraph" || !block.emphasised) return false;
  const isFew = isAmong && block.text.split(" ").length <= MOST_QUOTED;
  const text = isFew ? block.text.replace(/^["“„«”‘]\s?|["”“»‘’]$/gu, "") : block.text;
  if (!readsAsHeading(text, i > asked || undefined) || shareIn(block, "link") > 0.5) return false;
  if (i <= asked && endsLikeSentence(text) && !ASKS.test(text) && numberOf(text) === null) return false;
  return leadsToText(blocks, i);
}

/** Where no letter is a capital, questions behind a dash may end with a full stop: "- 비결이 무엇인가.". */
const ASKS = /^[—–-]\s?[\p{Lo}\d]|[?!？！؟]["”“’'»」』]*$/u;

/** A line set apart is a standfirst, a dateline or a notice unless it stands well inside the text or in company. */
function standsAlone(blocks: readonly Line[], i: number, candidates: readonly number[]): boolean {
  const text = blocks[i]?.text ?? "";
  if (candidates.length >= 3) return true;
  if (alphabetLength(text) > LONGEST_HEADING) return false;
  const first = candidates[0] ?? i;
  const before = blocks.slice(0, first).filter(isProseBlock).length;
  const after = blocks.slice(i + 1).filter(isProseBlock).length;
  const needed = candidates.length === 1 ? FEW_NEED : 1;
  return before >= FEW_NEED && after >= needed && (candidates.length > 1 || !endsLikeSentence(text));
}

function isProseBlock(block: Line): boolean {
  return block.kind !== "heading" && block.kind !== "caption" && isProse(block);
}

/** Whether the words could be a heading: length, first letter, no credit, no time, no address, no teaser. */
export function readsAsHeading(text: string, question = /[?？؟]["”’»」]?$/u.test(text)): boolean {
  const length = alphabetLength(text);
  if (length > (question ? LONGEST_QUESTION : LONGEST_HEADING) || length < 2 || !hasLetter(text))
    return false;
  if (!question && text.split(/\s+/).length > MOST_WORDS) return false;
  if (/[,;،、]$/u.test(text) || /^[)\],;:.]/u.test(text)) return false;
  // A word that begins in lower case goes on a sentence; "iPhone" and "eBay" do not.
  if (/^\p{Ll}(?!\p{Lu})/u.test(text)) return false;
  if (isQuoted(text) || isCredit(text) || isMostlyFigures(text)) return false;
  return !isFurnitureHeading(text) && !isFurnitureLine(text);
}

function isMostlyFigures(text: string): boolean {
  const unnumbered = numberOf(text) === null ? text : text.replace(/^\P{N}*\p{N}+/u, "");
  const figures = unnumbered.match(/\p{N}/gu)?.length ?? 0;
  return figures > MOSTLY_FIGURES * unnumbered.replace(/\s/g, "").length;
}

/** Photo credits, bylines, datelines, notes and addresses. */
function isCredit(text: string): boolean {
  return (
    /^(?:by|von|par|por|di|door|av|af|autor|autora|author|text|texte|texto|testo|tekst|текст|автор|foto|fotos|photos?|photographs?|image|images|bild|bilder|picture|pictures|credit|credits|crédit|crédits|source|sources|quelle|quellen|fonte|fuente|źródło|источник|фото|video|watch|editor|editing|reporting|written|edited|translated|updated|published|posted|last updated|note|correction|copyright|撮影|写真|文|取材|図|出典|记者|責任編輯|图|圖|사진|글|fotó|kép|kuvat?|fotoğraf|teksti|írta|szerző|yazan|بقلم|(?:ال)?صورة|تصوير|फोटो|तस्वीर)\s?[:：/]/iu.test(
      text,
    ) ||
    /^(?:[Bb]y|BY|[Pp]ar|[Vv]on|[Pp]or|[Dd]i|[Dd]oor|[Aa]v|[Aa]f|记者|記者) (?:\p{Lu}|\p{Lo})\p{L}+(?: \p{Lu}[\p{L}.-]+){0,4}(?:,.*)?$|^\p{Lo}{2,4} ?(?:기자|記者)$/u.test(
      text,
    ) ||
    /[©®]|\(c\)|https?:|www\.|\S+@\S+\.\S|^@|^#\p{L}/iu.test(text) ||
    /^(?:(?:photo|image|picture|foto|bild) (?:by|credit|courtesy|von|de)\b|fot\. )/iu.test(text) ||
    /\((?:photo|image|foto|bild|photo by|reuters|ap|afp|getty|epa|dpa)[^)]*\)$/iu.test(text) ||
    /^[\d\s:.,/–—-]+(?:[ap]\.?m\.?|uhr|gmt|utc|est|pst|et|h)?$/iu.test(text) ||
    /^(?![—–-]\s?(?:¿?\p{Lu}.*\?$|[\p{Lo}\d]))[*†‡_=~–—\s-]/u.test(text)
  );
}

/** Whether text follows that the line can head, captions between them aside. */
function leadsToText(blocks: readonly Line[], i: number): boolean {
  for (let j = i + 1; j < blocks.length && j <= i + 4; j++) {
    const next = blocks[j];
    if (!next || next.kind === "heading") return false;
    if (next.kind === "caption" || next.kind === "pull-quote" || next.kind === "timestamp") continue;
    if (next.kind !== "paragraph") return true;
    if (next.emphasised) return false;
    if (isFurnitureLine(next.text)) continue;
    return alphabetLength(next.text) >= SHORTEST_LED || endsLikeSentence(next.text);
  }
  return false;
}

/** Lines numbered 1, 2, 3 … (or counting down), each on its own and followed by text. Real headings may be among them. */
function numberedHeadings(blocks: readonly Line[]): number[] {
  const numbered: { at: number; number: number }[] = [];
  for (const [at, block] of blocks.entries()) {
    if (block.kind !== "paragraph" && block.kind !== "heading") continue;
    const number = numberOf(block.text);
    if (number === null || alphabetLength(block.text) > LONGEST_HEADING || shareIn(block, "link") > 0.9)
      continue;
    if (block.kind === "heading" || leadsToText(blocks, at)) numbered.push({ at, number });
  }
  let best: number[] = [];
  for (const step of [1, -1]) {
    const run = longestRun(numbered, step);
    if (run.length > best.length) best = run;
  }
  return best.length >= SHORTEST_SERIES ? best.filter((at) => blocks[at]?.kind === "paragraph") : [];
}

function longestRun(numbered: readonly { at: number; number: number }[], step: number): number[] {
  let best: number[] = [];
  for (const [i, first] of numbered.entries()) {
    const run = [first.at];
    let awaited = first.number + step;
    for (const { at, number } of numbered.slice(i + 1)) {
      if (number !== awaited) continue;
      run.push(at);
      awaited += step;
    }
    if (run.length > best.length) best = run;
    if (best.length >= numbered.length - i) break;
  }
  return best;
}

/** The number that a line begins with as an item of a list ("3. …", "3) …", "#3 …", "Step 3: …", "３．…"); null when none. */
export function numberOf(text: string): number | null {
  const folded = text.slice(0, 24).normalize("NFKC");
  const digits = /^(?:#|№ ?|No\.? ?|Nr\.? ?|\p{L}{3,8} )?(\d{1,2})(?:[.)]\s?(?!\d)|:\s|、| ?[-–—] |$)/u.exec(
    folded,
  )?.[1];
  return digits === undefined ? null : Number(digits);
}
