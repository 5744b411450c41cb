/**
 * The folded view of a text: what is left of it when everything that an editor, a template or a typesetter may change
 * without changing the words is taken out. White space goes altogether, so no re-flow, no lost or added block boundary
 * and no `&nbsp;` can hide a passage; case, compatibility forms and ligatures (Unicode NFKC, UAX #15), quotation
 * marks and dashes become one form each; soft hyphens, zero-width and direction marks go.
 *
 * Cost: one pass, a table look-up a unit. The table is filled as characters are met: pages use a few hundred of them.
 */

import { firstWhere } from "./halving.ts";

export interface Folded {
  /** The folded UTF-16 units; only the first `length` count. */
  readonly codes: Uint16Array;
  /** For each folded unit the offset in the source of the character that it came from. Never decreases. */
  readonly at: Uint32Array;
  readonly length: number;
}

/** A fold that can be done in parts, so that no part holds up the page. */
export interface FoldJob {
  /** Folds on to `end` (a source offset) or a little past it; true when the whole text is done. */
  foldTo(end: number): boolean;
  result(): Folded;
}

// Table entries. Lone surrogates never come out of the table as letters, so their values are free for marks.
const UNKNOWN = 0;
const DROPPED = 0xd800;
const EXPANDS = 0xd801;
const COMPOSES = 0xd802;
const SURROGATE = 0xd803;

const QUOTE = 0x27;
const DASH = 0x2d;
const QUOTES =
  "\"'`\u00b4\u2018\u2019\u201a\u201b\u201c\u201d\u201e\u201f\u2032\u2033\u00ab\u00bb\u2039\u203a\u300c\u300d\u300e\u300f\u301d\u301e\u301f";
const DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2e3a\u2e3b\ufe58";
/** White space, controls, soft hyphen, zero-width characters, joiners, direction marks, variation selectors. */
const NOTHING =
  /^(?:[\s\p{Cc}\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]|\u034f|\p{Variation_Selector})$/u;
/** Marks that join the letter before them into one composed letter; others keep their own place. */
const COMPOSING = /^[\u0300-\u036f\u0653-\u0655\u1161-\u11ff\u3099\u309a]$/u;
/** Longest cluster, in units, that is composed anew when a mark is met: a letter and its marks. */
const CLUSTER = 8;
/** Room for characters that fold to several units ("ﬃ", "㎏") before the buffers must grow. */
const SPARE = 64;

function entryFor(code: number): number {
  if (code >= 0xd800 && code <= 0xdfff) return SURROGATE;
  const char = String.fromCharCode(code);
  if (NOTHING.test(char)) return DROPPED;
  if (QUOTES.includes(char)) return QUOTE;
  if (DASHES.includes(char)) return DASH;
  if (COMPOSING.test(char)) return COMPOSES;
  const folded = lower(char);
  if (folded.length !== 1) return EXPANDS;
  return folded === char ? code : entryFor(folded.charCodeAt(0));
}

/** Compatibility form in lower case. The second normalisation composes what lower-casing took apart ("İ"). */
function lower(chars: string): string {
  return chars.normalize("NFKC").toLowerCase().normalize("NFKC");
}

/** The source offset just behind the character (with its marks) that starts at `start`. */
export function characterEnd(text: string, start: number): number {
  const code = text.codePointAt(start);
  if (code === undefined) return start;
  let end = start + (code > 0xffff ? 2 : 1);
  while (end < text.length && text.charCodeAt(end) >= 0x300 && COMPOSING.test(text.charAt(end))) end++;
  return end;
}

/** What is known of each unit so far. Hand the same table to every fold of one page. */
export type FoldTable = Uint16Array;

export function foldTable(): FoldTable {
  return new Uint16Array(0x10000);
}

/** Prepares to fold `text`; nothing is read before the first `foldTo`. */
export function foldJob(text: string, table: FoldTable): FoldJob {
  let codes = new Uint16Array(text.length + SPARE);
  let at = new Uint32Array(text.length + SPARE);
  let length = 0;
  let next = 0;

  /** Writes the folded form of a whole cluster. */
  const write = (chars: string, from: number): void => {
    const folded = lower(chars);
    if (length + folded.length + (text.length - next) > codes.length) {
      const room = codes.length + folded.length + (codes.length >> 3) + SPARE;
      const more = new Uint16Array(room);
      more.set(codes);
      codes = more;
      const moreAt = new Uint32Array(room);
      moreAt.set(at);
      at = moreAt;
    }
    for (let i = 0; i < folded.length; i++) {
      const code = folded.charCodeAt(i);
      const entry = entryFor(code);
      if (entry === DROPPED) continue;
      codes[length] = entry >= DROPPED && entry <= SURROGATE ? code : entry;
      at[length++] = from;
    }
  };

  /** Joins the mark at `i` to the cluster before it when that stands right before it; else keeps it as it is. */
  const compose = (i: number): void => {
    const start = length > 0 ? (at[length - 1] ?? 0) : i;
    if (length === 0 || i - start >= CLUSTER || characterEnd(text, start) <= i) {
      codes[length] = text.charCodeAt(i);
      at[length++] = i;
      return;
    }
    while (length > 0 && at[length - 1] === start) length--;
    write(text.slice(start, i + 1), start);
  };

  const foldTo = (end: number): boolean => {
    const stop = Math.min(end, text.length);
    // Locals, for speed: closures' variables are read from memory each time.
    let out = codes;
    let from = at;
    let n = length;
    let i = next;
    for (; i < stop; i++) {
      const code = text.charCodeAt(i);
      let entry = table[code] ?? UNKNOWN;
      if (entry === UNKNOWN) {
        entry = entryFor(code);
        table[code] = entry;
      }
      if (entry < DROPPED || entry > SURROGATE) {
        if (entry === DASH && n > 0 && out[n - 1] === DASH) continue; // "--" is a dash
        out[n] = entry;
        from[n++] = i;
      } else if (entry !== DROPPED) {
        length = n;
        next = i; // how much is still to come, for the room that `write` sees to
        if (entry === COMPOSES) compose(i);
        else if (entry === EXPANDS) write(text.charAt(i), i);
        else {
          const pair = (text.codePointAt(i) ?? 0) > 0xffff;
          write(pair ? text.slice(i, i + 2) : "\ufffd", i);
          if (pair) i++;
        }
        out = codes;
        from = at;
        n = length;
      }
    }
    length = n;
    next = i; // one beyond `stop` when a pair straddles it
    return next >= text.length;
  };

  return { foldTo, result: () => ({ codes, at, length }) };
}

/** Folds `text` in one go. */
export function foldText(text: string, table: FoldTable): Folded {
  const job = foldJob(text, table);
  job.foldTo(text.length);
  return job.result();
}

/** The folded units `start` to `end` as a string. */
export function foldedString(folded: Folded, start = 0, end = folded.length): string {
  return new TextDecoder("utf-16le").decode(folded.codes.subarray(start, end));
}

/** The first folded unit whose character starts at or behind `offset`; `length` when there is none. */
export function foldedIndex(folded: Folded, offset: number): number {
  return firstWhere(folded.length, (i) => (folded.at[i] ?? 0) >= offset);
}
