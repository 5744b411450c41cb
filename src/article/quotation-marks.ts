/** Quotation marks of the world's scripts: where a quotation opens and closes within one block of text. */

/** A stretch between two quotation marks; UTF-16 units within the text, end exclusive. */
export interface QuotedSpan {
  /** The words, without their marks. */
  readonly start: number;
  readonly end: number;
  /** The same with the marks; `outerEnd` equals `end` when the closing mark is missing. */
  readonly outerStart: number;
  readonly outerEnd: number;
  /** False when the block ends before the quotation does, as in speech that runs over several paragraphs. */
  readonly closed: boolean;
  /** Opened by a single mark: British and Dutch speech, but also stress, irony and titles. */
  readonly single: boolean;
}

/** What closes each opening mark. Pages mix systems, so a mark that only looks like the right one closes too. */
const CLOSERS: Readonly<Record<string, string>> = {
  "“": "”‟", // English, Chinese, Korean, Italian, Spanish, Portuguese, Turkish
  "„": '“”‟"', // German, Czech, Bulgarian close with “; Polish, Romanian, Hungarian with ”
  ",,": '“”"', // two commas typed for „
  "”": "”", // Finnish and Swedish open with the closing mark
  "‟": "”",
  "«": "»", // French, Russian, Spanish, Italian, Greek, Arabic, Norwegian
  "»": "«»", // German and Danish »…«, Finnish and Swedish »…»
  "‹": "›",
  "›": "‹›",
  "「": "」", // Japanese, traditional Chinese
  "『": "』",
  "｢": "｣",
  "〝": "〟〞",
  '"': '"',
  "＂": "＂",
  "‘": "’",
  "‚": "‘’",
  "'": "'",
};

const MARK = /[“”„‟«»‹›「」『』｢｣〝〟〞"＂‘’‚']|,,/gu;
const SINGLE = "‘‚'‹›";

/** No quotation is longer; a mark that stays open for more is a stray one. Also bounds every look-ahead. */
const LONGEST = 6000; // UTF-16 units

/** After so many single marks that never close, a block's single marks are apostrophes. */
const SINGLE_FAILURES = 3;

/** Outermost quotations of one block in order. Nested ones belong to the words of the outer one. Linear in the text. */
export function quotedSpans(text: string): QuotedSpan[] {
  const marks = marksOf(text);
  const spans: QuotedSpan[] = [];
  const state = { text, marks, paired: straightMarksPair(text, marks), singleFailures: 0 };
  let i = 0;
  while (i < marks.length) {
    const mark = marks[i];
    if (!mark || !opens(state, mark)) {
      i += 1;
      continue;
    }
    const closing = closingOf(state, i);
    if (closing === null) {
      const single = SINGLE.includes(mark.sign);
      if (single) state.singleFailures += 1;
      // An unclosed mark is speech that goes on in the next block, unless a later mark opens again within this one.
      else if (!marks.slice(i + 1, i + 40).some((next) => opens(state, next))) {
        spans.push(spanFrom(text, mark, null));
        break;
      }
      i += 1;
      continue;
    }
    const end = marks[closing];
    if (end) spans.push(spanFrom(text, mark, end));
    i = closing + 1;
  }
  return spans;
}

interface Mark {
  readonly sign: string;
  readonly at: number;
}

interface Scan {
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly paired: boolean;
  singleFailures: number;
}

function marksOf(text: string): Mark[] {
  const marks: Mark[] = [];
  for (const match of text.matchAll(MARK)) {
    const mark = { sign: match[0], at: match.index };
    if (!isInsideWord(text, mark)) marks.push(mark);
  }
  return marks;
}

/** Apostrophes (don't, l'eau, rock ’n’ roll), Hebrew gershayim (צה"ל) and feet and inches are no quotation marks. */
function isInsideWord(text: string, { sign, at }: Mark): boolean {
  const before = text[at - 1] ?? " ";
  const after = text[at + sign.length] ?? " ";
  if (sign === "," || sign === ",,") return !/\p{L}/u.test(after);
  if ("'’‘".includes(sign)) return /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after);
  if (sign !== '"' && sign !== "”" && sign !== "“") return false;
  if (
    /\p{Script=Hebrew}/u.test(before) &&
    /^\p{Script=Hebrew}(?!\p{Script=Hebrew})/u.test(text.slice(at + 1, at + 3))
  )
    return true;
  return sign !== "“" && /\d['’′]\s?\d{1,2}$/u.test(text.slice(Math.max(0, at - 6), at));
}

const OPENS_AFTER = /[\s([{—–―\-:/…¿¡、。，：；！？（|«»“”„"'‘’「『]/u;

function looksOpening(text: string, { sign, at }: Mark): boolean {
  const before = text[at - 1];
  const after = text[at + sign.length] ?? " ";
  return (before === undefined || OPENS_AFTER.test(before)) && !/[\s,.;:!?)\]、。，]/u.test(after);
}

function looksClosing(text: string, { sign, at }: Mark): boolean {
  const before = text[at - 1] ?? " ";
  const after = text[at + sign.length] ?? " ";
  return !/\s/u.test(before) && !/[\p{L}\p{N}]/u.test(after);
}

function opens(scan: Scan, mark: Mark): boolean {
  const { text } = scan;
  const { sign, at } = mark;
  const before = text[at - 1] ?? " ";
  const after = text[at + sign.length] ?? " ";
  if (!(sign in CLOSERS)) return false;
  if (sign === '"') {
    // 16" is a size; a mark glued to a Latin letter on its left closes something that never opened.
    if (/[\d\p{Script=Latin}.,!?]/u.test(before)) return false;
    return looksOpening(text, mark) || /\s/u.test(after) === /\s/u.test(before) || /\p{L}/u.test(before);
  }
  if (sign === "“") return !(looksClosing(text, mark) && !looksOpening(text, mark));
  if ("”‟»›".includes(sign)) return looksOpening(text, mark);
  if (sign === "‘" || sign === "'") {
    if (scan.singleFailures >= SINGLE_FAILURES) return false;
    // 'em, '90s and 'tis begin in lower case or with a digit; a straight opening mark must not.
    return looksOpening(text, mark) && (sign === "‘" ? /[\p{L}\p{N}“"¿¡]/u : /[\p{Lu}\p{Lo}]/u).test(after);
  }
  return true;
}

/** Index in `marks` of the mark that closes the one at `from`, or null. */
function closingOf(scan: Scan, from: number): number | null {
  const { text, marks } = scan;
  const open = marks[from];
  if (!open) return null;
  const closers = CLOSERS[open.sign] ?? "";
  const single = SINGLE.includes(open.sign);
  let depth = 0;
  let fallback: number | null = null;
  for (let i = from + 1; i < marks.length; i += 1) {
    const mark = marks[i];
    if (!mark || mark.at - open.at > LONGEST) break;
    if (closers.includes(mark.sign)) {
      if (mark.sign === '"' && !scan.paired && !looksClosing(text, mark) && looksOpening(text, mark))
        return fallback;
      if (mark.sign === "»" && open.sign === "»" && !looksClosing(text, mark)) continue;
      if (single && !closesSingle(text, mark)) {
        if (!/\p{L}/u.test(text[mark.at + 1] ?? " ")) fallback ??= i;
        continue;
      }
      if (depth === 0) return i;
      depth -= 1;
      // French often closes a quotation within a quotation with one mark for both.
      fallback = i;
    } else if (mark.sign === open.sign) {
      // “text“ is typed where the keyboard knows one mark only.
      if (open.sign === "“" && looksClosing(text, mark) && !looksOpening(text, mark))
        return depth === 0 ? i : fallback;
      if (open.sign === "“" && !looksClosing(text, mark) && !hasLater(marks, i, "”", 2)) return fallback;
      depth += 1;
    } else if (open.sign === "“" && mark.sign === '"' && looksClosing(text, mark) && depth === 0) {
      if (!hasLater(marks, i, "”", 1)) return i;
    } else if (open.sign === '"' && mark.sign === "”" && !scan.paired && looksClosing(text, mark)) return i;
  }
  // "the ‘keeper saved. Moyes’ team": an apostrophe that was set as an opening mark, and a possessive behind a full stop.
  const isApostrophe = single && /^.\p{Ll}.*[.!?]\s/su.test(text.slice(open.at, marks[fallback ?? from]?.at));
  return isApostrophe ? null : fallback;
}

/**
 * A single mark closes after punctuation or before it; after s it may be a possessive, and the caller waits for a better one.
 */
function closesSingle(text: string, { at }: Mark): boolean {
  const before = text[at - 1] ?? " ";
  const after = text[at + 1] ?? " ";
  if (/[\p{L}\p{N}]/u.test(after) || /\s/u.test(before)) return false;
  return /[.,!?…;:—]/u.test(before) || /[.,;:!?)]/u.test(after) || !/[sSxzß]/u.test(before);
}

function hasLater(marks: readonly Mark[], from: number, sign: string, atLeast: number): boolean {
  let seen = 0;
  for (let i = from + 1; i < Math.min(marks.length, from + 30); i += 1) {
    if (marks[i]?.sign === sign) seen += 1;
    if (seen >= atLeast) return true;
  }
  return false;
}

/** Whether the straight marks of a block come in pairs; then each second one closes, however it is spaced. */
function straightMarksPair(text: string, marks: readonly Mark[]): boolean {
  let open = false;
  for (const mark of marks) {
    if (mark.sign !== '"') continue;
    if (!open && /\d/u.test(text[mark.at - 1] ?? " ")) continue;
    open = !open;
  }
  return !open;
}

function spanFrom(text: string, open: Mark, close: Mark | null): QuotedSpan {
  let start = open.at + open.sign.length;
  let end = close ? close.at : text.length;
  while (start < end && /\s/u.test(text[start] ?? "")) start += 1;
  while (end > start && /\s/u.test(text[end - 1] ?? "")) end -= 1;
  return {
    start,
    end,
    outerStart: open.at,
    outerEnd: close ? close.at + close.sign.length : text.length,
    closed: close !== null,
    single: SINGLE.includes(open.sign),
  };
}
