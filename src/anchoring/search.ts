/** What the first look did not find, by evidence over the whole page. */

import type { Outcome, Search } from "../model/passage.ts";
import { makeAligner } from "./align-gap.ts";
import { clearCopy } from "./clear-copy.ts";
import { findCopies, findRuns } from "./find-places.ts";
import { findSite, type Site } from "./find-site.ts";
import type { FirstLook } from "./first-look.ts";
import { judge } from "./judge.ts";
import { matchQuote } from "./match-quote.ts";
import type { Match } from "./measure-match.ts";
import { orderOf } from "./order.ts";
import { outcomeOf } from "./outcome.ts";
import { placeEnds } from "./place-ends.ts";
import { type Open, settleInPlace } from "./settle-in-place.ts";
import { BATCH } from "./slices.ts";
import { soughtOf } from "./sought.ts";
import { structureBits } from "./structure.ts";
import { type TextView, viewSteps } from "./text-view.ts";

/** An open target with the exact copies of its words, and with all that was found for it. */
interface Copied extends Open {
  readonly copies: readonly number[];
}
interface Doubtful extends Copied {
  readonly matches: readonly Match[];
  readonly site: Site | null;
}

/** `search` for a look that was sent from elsewhere, with its text: what became of each that is missing there, in their order. */
export function* searchText({ missing, settled, ...text }: Search): Generator<void, readonly Outcome[]> {
  const items = missing.map(({ selectors, shift }, i) => ({
    item: soughtOf({ id: String(i), target: { selectors } }),
    shift,
  }));
  const look: FirstLook = { outcomes: new Map(), settled: [...settled], missing: items };
  const outcomes = yield* search(look, yield* viewSteps(text));
  return items.map(({ item: { id } }) => {
    const outcome = outcomes.get(id);
    if (!outcome) throw new Error(`nothing became of ${id} of ${items.length}`);
    return outcome;
  });
}

/**
 * Adds to `look` what became of those it misses, and gives all outcomes. From the cheap to the dear, each step for what the
 * one before left: near its place; the only copy in the same surroundings; what is clear among approximate matches over the
 * whole page; at last the doubtful, with order and structure as further evidence.
 */
export function* search(look: FirstLook, view: TextView): Generator<void, ReadonlyMap<string, Outcome>> {
  const { outcomes, settled } = look;
  const align = makeAligner();
  const rest = yield* settleInPlace(look, view, align);
  if (rest.length === 0) return outcomes;

  const text = view.folded;
  const patterns = rest.map(({ pattern }) => pattern);
  const copies = yield* findCopies(patterns, text);
  const open: Copied[] = [];
  for (const [i, item] of rest.entries()) {
    if (i % BATCH === 0) yield;
    const { pattern } = item;
    const match = clearCopy(pattern, text, copies[i] ?? []);
    if (match) {
      const verdict = judge(pattern, [match], null, text.length, () => 0);
      outcomes.set(item.id, outcomeOf(verdict, item.quote.exact, view));
      if (item.position) settled.push({ was: item.position.start, is: text.at[match.start] ?? 0 });
    } else open.push({ ...item, copies: copies[i] ?? [] });
  }
  if (open.length === 0) return outcomes;

  const runs = yield* findRuns(
    open.map(({ pattern }) => pattern),
    text,
  );
  const doubtful: Doubtful[] = [];
  for (const [i, item] of open.entries()) {
    const { id, quote, position, pattern } = item;
    const site = findSite(pattern, text, runs[i] ?? []);
    const matches = matchQuote(pattern, text, runs[i] ?? [], item.copies, align).map((match) =>
      placeEnds(pattern, quote, match, site, view),
    );
    const verdict = judge(pattern, matches, site, text.length, () => 0);
    if (verdict.kind === "found" && verdict.clear && position) {
      outcomes.set(id, outcomeOf(verdict, quote.exact, view));
      settled.push({ was: position.start, is: text.at[verdict.match.start] ?? 0 });
    } else doubtful.push({ ...item, matches, site });
    yield;
  }
  const order = orderOf(settled, view.text.length);
  for (const { id, quote, position, structure, pattern, matches, site } of doubtful) {
    const placeBits = (match: Match): number => {
      const start = text.at[match.start] ?? 0;
      return (
        (position ? order.bitsFor(position.start, start) : 0) +
        (structure ? structureBits(structure, start, view) : 0)
      );
    };
    outcomes.set(id, outcomeOf(judge(pattern, matches, site, text.length, placeBits), quote.exact, view));
    yield;
  }
  return outcomes;
}
