/** Selectors → a graded result, for all annotations of a page at once. */

import {
  quoteOf,
  type Target,
  type TextPositionSelector,
  type TextQuoteSelector,
} from "../model/annotation.ts";
import { makeAligner } from "./align-gap.ts";
import { findCopies, findRuns } from "./find-places.ts";
import { findSite, type Site } from "./find-site.ts";
import { characterEnd } from "./fold.ts";
import { judge, type Verdict } from "./judge.ts";
import { matchQuote } from "./match-quote.ts";
import { copyAt, type Match } from "./measure-match.ts";
import { orderOf } from "./order.ts";
import { type Codes, contextBits, makePatterns, type Pattern } from "./pattern.ts";
import { atOnce, inSlices, type Slicing } from "./slices.ts";
import type { TextIndex } from "./text-index.ts";

/** A place that may be the passage. Offsets of the index's text; score in bits. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly range: Range;
  readonly score: number;
}

/**
 * What became of a target. `score` is the evidence in bits that this place is the passage. `was` holds the old
 * words of a changed passage. Candidates of an uncertain one stand best first. `nearest` is where an orphan's surroundings, or
 * what is left of them, stand now.
 */
export type Anchored =
  | {
      readonly grade: "exact" | "moved" | "changed";
      readonly range: Range;
      readonly start: number;
      readonly end: number;
      readonly score: number;
      readonly was?: string;
    }
  | { readonly grade: "uncertain"; readonly candidates: readonly Candidate[] }
  | {
      readonly grade: "orphan";
      readonly reason: "not-found" | "too-little-evidence";
      readonly nearest?: { readonly start: number; readonly end: number };
    };

export interface NamedTarget {
  readonly id: string;
  readonly target: Target;
}

/** Finds every target on the indexed page. Throws when a target has no TextQuoteSelector. */
export function anchorAll(targets: readonly NamedTarget[], index: TextIndex): ReadonlyMap<string, Anchored> {
  return atOnce(anchorSteps(targets, index));
}

/** `anchorAll` in slices. Null when the page's text changed in between: index it again and start over. */
export function anchorInSlices(
  targets: readonly NamedTarget[],
  index: TextIndex,
  slicing: Slicing,
): Promise<ReadonlyMap<string, Anchored> | null> {
  return inSlices(anchorSteps(targets, index), slicing, index.isCurrent);
}

/** Targets worked on between two chances to stop. */
const BATCH = 16;

/** A target that its position alone did not settle. */
interface Open {
  readonly id: string;
  readonly exact: string;
  readonly position: TextPositionSelector | null;
  readonly pattern: Pattern;
}

function* anchorSteps(
  targets: readonly NamedTarget[],
  index: TextIndex,
): Generator<void, ReadonlyMap<string, Anchored>> {
  const results = new Map<string, Anchored>();
  const settled: { was: number; is: number }[] = [];
  const rest: { id: string; quote: TextQuoteSelector; position: TextPositionSelector | null }[] = [];
  const inOrder = targets.map(({ id, target }) => {
    const position = target.selectors.find((s) => s.type === "TextPositionSelector") ?? null;
    return { id, quote: quoteOf(target), position };
  });
  inOrder.sort((a, b) => (a.position?.start ?? 0) - (b.position?.start ?? 0));
  let shift = 0;
  let searches = MOST_SEARCHES;
  for (const [i, item] of inOrder.entries()) {
    const { id, quote, position } = item;
    let start = position ? position.start + shift : -1;
    if (position && !standsAt(quote, start, index.text)) {
      start = standsAt(quote, position.start, index.text) ? position.start : -1;
      if (start < 0 && searches-- > 0) start = findWhole(quote, index.text);
    }
    const range = start < 0 ? null : index.rangeAt(start, start + quote.exact.length);
    if (position && range) {
      shift = start - position.start;
      settled.push({ was: position.start, is: start });
      const score = WHOLE;
      results.set(id, { grade: "exact", range, start, end: start + quote.exact.length, score });
    } else rest.push(item);
    if (i % BATCH === 0) yield;
  }
  if (rest.length === 0) return results;

  const text = index.folded;
  yield;
  const patterns = makePatterns(
    rest.map((item) => item.quote),
    index.fold,
  );
  const open: Open[] = rest.flatMap(({ id, quote, position }, i) => {
    const pattern = patterns[i];
    return pattern ? [{ id, exact: quote.exact, position, pattern }] : [];
  });
  const copies = yield* findCopies(patterns, text);
  const unsettled: (Open & { readonly copies: readonly number[] })[] = [];
  for (const [i, item] of open.entries()) {
    const match = clearCopy(item.pattern, text, copies[i] ?? []);
    if (match) {
      const result = resultOf(
        judge(item.pattern, [match], null, text.length, () => 0),
        item.exact,
        index,
      );
      results.set(item.id, result);
      if (item.position) settled.push({ was: item.position.start, is: text.at[match.start] ?? 0 });
    } else unsettled.push({ ...item, copies: copies[i] ?? [] });
    if (i % BATCH === 0) yield;
  }
  if (unsettled.length === 0) return results;

  const runs = yield* findRuns(
    unsettled.map((item) => item.pattern),
    text,
  );
  const align = makeAligner();
  // What is clear without regard to order settles first; then the order of all that is settled helps with the rest.
  const doubtful: { item: Open; matches: readonly Match[]; site: Site | null }[] = [];
  for (const [i, item] of unsettled.entries()) {
    const matches = matchQuote(item.pattern, text, runs[i] ?? [], item.copies, align);
    const site = findSite(item.pattern, text, runs[i] ?? []);
    const verdict = judge(item.pattern, matches, site, text.length, () => 0);
    if (verdict.kind === "found" && verdict.clear && item.position) {
      results.set(item.id, resultOf(verdict, item.exact, index));
      settled.push({ was: item.position.start, is: text.at[verdict.match.start] ?? 0 });
    } else doubtful.push({ item, matches, site });
    yield;
  }
  const order = orderOf(settled, index.text.length);
  for (const { item, matches, site } of doubtful) {
    const { position, pattern } = item;
    const bits = (match: Match): number =>
      position ? order.bitsFor(position.start, text.at[match.start] ?? 0) : 0;
    results.set(item.id, resultOf(judge(pattern, matches, site, text.length, bits), item.exact, index));
    yield;
  }
  return results;
}

/** Bits of context by which an exact copy must exceed every other to be settled without further search. */
const CLEAR = 40;
/** Share of the saved context that must stand around it unchanged. */
const CLEAR_SHARE = 0.9;
/** The same for words that stood only once on their page and stand only once on this one. */
const ONLY_SHARE = 0.5;

/** The copy whose context agrees so well, and so much better than that of all others, that no further search can change it. */
function clearCopy(pattern: Pattern, text: Codes, copies: readonly number[]): Match | null {
  let best: Match | null = null;
  let most = 0;
  let second = 0;
  for (const at of copies) {
    const match = copyAt(pattern, text, at);
    const around = match.prefix + match.suffix;
    if (!best || around > most) {
      second = best ? most : 0;
      best = match;
      most = around;
    } else second = Math.max(second, around);
  }
  if (!best) return null;
  const share = !pattern.hadRivals && copies.length === 1 ? ONLY_SHARE : CLEAR_SHARE;
  return most >= share * contextBits(pattern) && most - second >= CLEAR ? best : null;
}

/** Searches for a quote with all its context, letter for letter, in one run: enough to follow the shifts of an edited page. */
const MOST_SEARCHES = 24;
/** The score in bits of a passage that stands unchanged with all its context: more than any other evidence gives. */
const WHOLE = 1_000;

/** Whether quote and context stand at a place letter for letter. */
function standsAt({ exact, prefix, suffix }: TextQuoteSelector, start: number, text: string): boolean {
  return (
    text.startsWith(exact, start) &&
    text.startsWith(suffix, start + exact.length) &&
    start >= prefix.length &&
    text.startsWith(prefix, start - prefix.length)
  );
}

/** Where quote and context stand letter for letter, if they do so once only; -1 when not. */
function findWhole({ exact, prefix, suffix }: TextQuoteSelector, text: string): number {
  const whole = prefix + exact + suffix;
  const at = text.indexOf(whole);
  return at < 0 || text.indexOf(whole, at + 1) >= 0 ? -1 : at + prefix.length;
}

function resultOf(verdict: Verdict, exact: string, index: TextIndex): Anchored {
  const placed = (match: Match, score: number): Candidate | null => {
    const start = index.folded.at[match.start] ?? 0;
    const end = characterEnd(index.text, index.folded.at[match.end - 1] ?? 0);
    const range = index.rangeAt(start, end);
    return range && { start, end, range, score };
  };
  if (verdict.kind === "uncertain") {
    const candidates = verdict.matches
      .map(({ match, score }) => placed(match, score))
      .filter((c) => c !== null);
    return { grade: "uncertain", candidates };
  }
  if (verdict.kind === "found") {
    const place = placed(verdict.match, verdict.score);
    if (place)
      return { grade: verdict.grade, ...place, ...(verdict.grade === "changed" ? { was: exact } : {}) };
    return { grade: "orphan", reason: "not-found" };
  }
  const { reason, nearest } = verdict;
  if (!nearest) return { grade: "orphan", reason };
  const start = index.folded.at[nearest.start] ?? 0;
  const end =
    nearest.end > nearest.start ? characterEnd(index.text, index.folded.at[nearest.end - 1] ?? 0) : start;
  return { grade: "orphan", reason, nearest: { start, end } };
}
