/**
 * The first look: each target where its position says, shifted as the passages above it have shifted. Most targets of most visits end
 * here, at the price of one comparison; edited ones after a look around that place.
 */

import type { TextQuoteSelector } from "../model/annotation.ts";
import type { Align } from "./align-gap.ts";
import { type Anchored, anchoredBy, type Settled, type Sought } from "./anchored.ts";
import { findSite, isWithin } from "./find-site.ts";
import { foldedIndex } from "./fold.ts";
import { judge } from "./judge.ts";
import { runsNearby } from "./look-nearby.ts";
import { matchQuote } from "./match-quote.ts";
import { makePatterns, type Pattern, quoteBits, tellingBits } from "./pattern.ts";
import { placeEnds } from "./place-ends.ts";
import type { TextIndex } from "./text-index.ts";

/** A target that is not in its place. */
export interface Open extends Sought {
  readonly pattern: Pattern;
}

/** A result that has a place. */
type Placed = Extract<Anchored, { readonly start: number }>;

/** Targets looked at between two chances to stop. */
const BATCH = 16;
/** Searches for a quote with all its context, letter for letter, in one run: enough for the few large shifts of an edited page. */
const MOST_SEARCHES = 8;
/** The score in bits of a passage that stands unchanged with all its context: more than any other evidence gives. */
const WHOLE = 1_000;
/**
 * The telling context that must adjoin an edited passage in its place, some on either side, so that no other place can be better: bits, and
 * share of what was saved.
 */
const IN_PLACE = 60;
const IN_PLACE_SHARE = 0.7;
/** Likeness of rivals below which words of which so much is left are the passage's own: context on one side is enough for them. */
const UNLIKE = 0.7;
const SAME = 0.85;

/** Puts what can be settled in its place into `results` and `settled`; what is left comes back. `sought` goes up in position. */
export function* settleInPlace(
  sought: readonly Sought[],
  index: TextIndex,
  align: Align,
  results: Map<string, Anchored>,
  settled: Settled[],
): Generator<void, readonly Open[]> {
  const keep = (item: Sought, found: Placed): number => {
    results.set(item.id, found);
    if (!item.position) return 0;
    settled.push({ was: item.position.start, is: found.start });
    return found.end - item.position.end;
  };
  const missing: Sought[] = [];
  const shifts: number[] = []; // for each of the missing, that of the last one found before it
  let shift = 0;
  let searches = MOST_SEARCHES;
  for (const [i, item] of sought.entries()) {
    if (i % BATCH === 0) yield;
    let found = wholeAt(item, shift, index);
    // Where a copy stood besides, one that is whole may be that copy.
    if (!found && item.position && item.structure?.copies === undefined && searches-- > 0) {
      found = wholeAnywhere(item, index);
    }
    if (found) shift = keep(item, found);
    else {
      missing.push(item);
      shifts.push(shift);
    }
  }
  if (missing.length === 0) return [];

  void index.folded; // made here when it is not there yet
  const open: Open[] = [];
  let patterns: readonly Pattern[] = [];
  let last = 0; // the shift of the last one found by now, in the first look or in this
  for (const [i, item] of missing.entries()) {
    if (i % BATCH === 0) {
      yield;
      patterns = makePatterns(missing.slice(i, i + BATCH), index.fold);
    }
    const pattern = patterns[i % BATCH];
    if (!pattern) continue;
    if (shifts[i] !== shifts[i - 1]) last = shifts[i] ?? 0;
    const found = wholeAt(item, last, index) ?? lookAround(item, pattern, last, index, align);
    if (found) last = keep(item, found);
    else open.push({ ...item, pattern });
  }
  return open;
}

/** The passage with all its context, letter for letter, at its place shifted or else unshifted. */
function wholeAt({ quote, position }: Sought, shift: number, index: TextIndex): Placed | null {
  if (!position) return null;
  if (standsAt(quote, position.start + shift, index.text))
    return placed(quote, position.start + shift, index);
  return shift !== 0 && standsAt(quote, position.start, index.text)
    ? placed(quote, position.start, index)
    : null;
}

/** The passage with all its context, letter for letter, if it stands so at one place only. */
function wholeAnywhere({ quote }: Sought, index: TextIndex): Placed | null {
  const { exact, prefix, suffix } = quote;
  const whole = prefix + exact + suffix;
  const at = index.text.indexOf(whole);
  return at < 0 || index.text.indexOf(whole, at + 1) >= 0 ? null : placed(quote, at + prefix.length, index);
}

function placed({ exact }: TextQuoteSelector, start: number, index: TextIndex): Placed | null {
  const end = start + exact.length;
  const range = index.rangeAt(start, end);
  return range && { grade: "exact", range, start, end, score: WHOLE };
}

/** The passage near its place, when its surroundings leave no doubt that it is there. */
function lookAround(
  { quote, position }: Sought,
  pattern: Pattern,
  shift: number,
  index: TextIndex,
  align: Align,
): Placed | null {
  if (!position) return null;
  const { folded } = index;
  const runs = runsNearby(pattern, folded, foldedIndex(folded, position.start + shift));
  if (runs.length === 0) return null;
  const site = findSite(pattern, folded, runs);
  const matches = matchQuote(pattern, folded, runs, [], align).map((match) =>
    placeEnds(pattern, quote, match, site, index),
  );
  const verdict = judge(pattern, matches, site, folded.length, () => 0);
  if (verdict.kind !== "found" || !verdict.clear) return null;
  const { match } = verdict;
  const same =
    pattern.likeness < UNLIKE && match.quote >= SAME * quoteBits(pattern) && match.telling >= IN_PLACE;
  const enclosed =
    site !== null &&
    isWithin(match, site) &&
    match.telling >= Math.max(IN_PLACE, IN_PLACE_SHARE * tellingBits(pattern));
  if (!same && !enclosed) return null;
  const result = anchoredBy(verdict, quote.exact, index);
  return "start" in result ? result : null;
}

/** Whether quote and context stand at a place letter for letter. */
function standsAt({ exact, prefix, suffix }: TextQuoteSelector, start: number, text: string): boolean {
  return (
    text.startsWith(exact, start) &&
    text.startsWith(suffix, start + exact.length) &&
    start >= prefix.length &&
    text.startsWith(prefix, start - prefix.length)
  );
}
