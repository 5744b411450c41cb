/** The second look: around the place where a passage should stand, for one that was edited there. */

import type { FoundPlace } from "../model/passage.ts";
import type { Align } from "./align-gap.ts";
import { findSite, isWithin } from "./find-site.ts";
import { type FirstLook, keep, standsAt, wholeAt } from "./first-look.ts";
import { foldedIndex } from "./fold.ts";
import { judge } from "./judge.ts";
import { runsNearby } from "./look-nearby.ts";
import { matchQuote } from "./match-quote.ts";
import { outcomeOf } from "./outcome.ts";
import { makePatterns, type Pattern, quoteBits, tellingBits } from "./pattern.ts";
import { placeEnds } from "./place-ends.ts";
import { BATCH } from "./slices.ts";
import type { Sought } from "./sought.ts";
import type { TextView } from "./text-view.ts";

/** A target that is not in its place. */
export interface Open extends Sought {
  readonly pattern: Pattern;
}

/**
 * The telling context that must adjoin an edited passage in its place, some on either side, so that no other place can be
 * better: bits, and share of what was saved.
 */
const IN_PLACE = 60;
const IN_PLACE_SHARE = 0.7;
/**
 * Likeness of rivals below which words of which so much is left are the passage's own: context on one side is enough for them.
 */
const UNLIKE = 0.7;
const SAME = 0.85;

/** Adds to `look` what can be settled near its place; what is left comes back. */
export function* settleInPlace(
  look: FirstLook,
  view: TextView,
  align: Align,
): Generator<void, readonly Open[]> {
  const { missing } = look;
  const open: Open[] = [];
  const patterns = new Map<Sought, Pattern>();
  let last = 0; // the shift of the last one found by now, in the first look or in this
  for (const [i, { item, shift }] of missing.entries()) {
    if (i % BATCH === 0) yield;
    if (shift !== missing[i - 1]?.shift) last = shift;
    let found = wholeAt(item, last, view.text);
    if (!found) {
      if (!patterns.has(item)) {
        const next = missing.slice(i + 1, i + BATCH).map((one) => one.item);
        // Many at once, which costs less; none for those that have one or stand whole where this one's neighbours lead.
        const others = next.filter(
          (one) =>
            !patterns.has(one) &&
            !(one.position && standsAt(one.quote, one.position.start + last, view.text)),
        );
        const wanted = [item, ...others];
        for (const [n, made] of makePatterns(wanted, view.fold).entries())
          patterns.set(wanted[n] ?? item, made);
      }
      const pattern = patterns.get(item);
      if (!pattern) throw new Error(`no pattern: ${i}`);
      found = lookAround(item, pattern, last, view, align);
      if (!found) open.push({ ...item, pattern });
      yield;
    }
    if (found) last = keep(look, item, found);
  }
  return open;
}

/** The passage near its place, when its surroundings leave no doubt that it is there. */
function lookAround(
  { quote, position }: Sought,
  pattern: Pattern,
  shift: number,
  view: TextView,
  align: Align,
): FoundPlace | null {
  if (!position) return null;
  const { folded } = view;
  const runs = runsNearby(pattern, folded, foldedIndex(folded, position.start + shift));
  if (runs.length === 0) return null;
  const site = findSite(pattern, folded, runs);
  const matches = matchQuote(pattern, folded, runs, [], align).map((match) =>
    placeEnds(pattern, quote, match, site, view),
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
  const outcome = outcomeOf(verdict, quote.exact, view);
  return "start" in outcome ? outcome : null;
}
