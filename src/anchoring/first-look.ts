/**
 * The first look: each target where its position says, shifted as the passages above it have shifted. Most targets of most
 * visits end here, at the price of one comparison; what is left is for `search`.
 */

import type { TextQuoteSelector } from "../model/annotation.ts";
import type { FoundPlace, Outcome, Settled } from "../model/passage.ts";
import { BATCH } from "./slices.ts";
import { type NamedTarget, type Sought, soughtOf } from "./sought.ts";

/** What the first look found, to be gone on with by `search`. */
export interface FirstLook {
  readonly outcomes: Map<string, Outcome>;
  /** The places found so far, for those still to be found. */
  readonly settled: Settled[];
  /** In the order of their positions. */
  readonly missing: readonly Lacking[];
}

export interface Lacking {
  readonly item: Sought;
  /** Text units by which the last one found before it has shifted. */
  readonly shift: number;
}

/**
 * Searches for a quote with all its context, letter for letter, in one run: enough for the few large shifts of an edited page.
 */
const MOST_SEARCHES = 8;
/** The score in bits of a passage that stands unchanged with all its context: more than any other evidence gives. */
const WHOLE = 1_000;

/** Looks for every target in its place. Throws when one has no TextQuoteSelector. */
export function* lookInPlace(targets: readonly NamedTarget[], text: string): Generator<void, FirstLook> {
  const sought = targets.map(soughtOf).sort((a, b) => (a.position?.start ?? 0) - (b.position?.start ?? 0));
  const missing: Lacking[] = [];
  const look: FirstLook = { outcomes: new Map(), settled: [], missing };
  let shift = 0;
  let searches = MOST_SEARCHES;
  for (const [i, item] of sought.entries()) {
    if (i % BATCH === 0) yield;
    let found = wholeAt(item, shift, text);
    // Where a copy stood besides, one that is whole may be that copy.
    if (!found && item.position && item.structure?.copies === undefined && searches-- > 0) {
      found = wholeAnywhere(item, text);
    }
    if (found) shift = keep(look, item, found);
    else missing.push({ item, shift });
  }
  return look;
}

/** Notes what was found; by how many text units it has shifted comes back. */
export function keep({ outcomes, settled }: FirstLook, { id, position }: Sought, found: FoundPlace): number {
  outcomes.set(id, found);
  if (!position) return 0;
  settled.push({ was: position.start, is: found.start });
  return found.end - position.end;
}

/** The passage with all its context, letter for letter, at its place shifted or else unshifted. */
export function wholeAt({ quote, position }: Sought, shift: number, text: string): FoundPlace | null {
  if (!position) return null;
  const { start } = position;
  if (standsAt(quote, start + shift, text)) return placed(quote, start + shift);
  return shift !== 0 && standsAt(quote, start, text) ? placed(quote, start) : null;
}

/** The passage with all its context, letter for letter, if it stands so at one place only. */
function wholeAnywhere({ quote }: Sought, text: string): FoundPlace | null {
  const { exact, prefix, suffix } = quote;
  const whole = prefix + exact + suffix;
  const at = text.indexOf(whole);
  return at < 0 || text.indexOf(whole, at + 1) >= 0 ? null : placed(quote, at + prefix.length);
}

function placed({ exact }: TextQuoteSelector, start: number): FoundPlace {
  return { grade: "exact", start, end: start + exact.length, score: WHOLE };
}

/** Whether quote and context stand at a place letter for letter. */
export function standsAt({ exact, prefix, suffix }: TextQuoteSelector, start: number, text: string): boolean {
  return (
    text.startsWith(exact, start) &&
    text.startsWith(suffix, start + exact.length) &&
    start >= prefix.length &&
    text.startsWith(prefix, start - prefix.length)
  );
}
