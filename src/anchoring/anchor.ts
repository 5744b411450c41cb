/** Selectors → a graded result, for all annotations of a page at once. */

import { quoteOf, type Target } from "../model/annotation.ts";
import { makeAligner } from "./align-gap.ts";
import { type Anchored, anchoredBy, type Settled, type Sought } from "./anchored.ts";
import { clearCopy } from "./clear-copy.ts";
import { findCopies, findRuns } from "./find-places.ts";
import { findSite, type Site } from "./find-site.ts";
import { judge } from "./judge.ts";
import { matchQuote } from "./match-quote.ts";
import type { Match } from "./measure-match.ts";
import { orderOf } from "./order.ts";
import { placeEnds } from "./place-ends.ts";
import { type Open, settleInPlace } from "./settle-in-place.ts";
import { atOnce, inSlices, type Slicing } from "./slices.ts";
import { structureBits } from "./structure.ts";
import type { TextIndex } from "./text-index.ts";

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

/** An open target with the exact copies of its words, and with all that was found for it. */
interface Copied extends Open {
  readonly copies: readonly number[];
}
interface Doubtful extends Copied {
  readonly matches: readonly Match[];
  readonly site: Site | null;
}

/**
 * From the cheap to the dear, each step for what the one before left: in its place; the only copy in the same surroundings; what is clear
 * among approximate matches over the whole page; at last the doubtful, with order and structure as further evidence.
 */
function* anchorSteps(
  targets: readonly NamedTarget[],
  index: TextIndex,
): Generator<void, ReadonlyMap<string, Anchored>> {
  const results = new Map<string, Anchored>();
  const settled: Settled[] = [];
  const sought: Sought[] = targets.map(({ id, target }) => ({
    id,
    quote: quoteOf(target),
    position: target.selectors.find((s) => s.type === "TextPositionSelector") ?? null,
    structure: target.selectors.find((s) => s.type === "StructureSelector") ?? null,
  }));
  sought.sort((a, b) => (a.position?.start ?? 0) - (b.position?.start ?? 0));
  const align = makeAligner();
  const rest = yield* settleInPlace(sought, index, align, results, settled);
  if (rest.length === 0) return results;

  const text = index.folded;
  const patterns = rest.map(({ pattern }) => pattern);
  const copies = yield* findCopies(patterns, text);
  const open: Copied[] = [];
  for (const [i, item] of rest.entries()) {
    if (i % BATCH === 0) yield;
    const { pattern } = item;
    const match = clearCopy(pattern, text, copies[i] ?? []);
    if (match) {
      const verdict = judge(pattern, [match], null, text.length, () => 0);
      results.set(item.id, anchoredBy(verdict, item.quote.exact, index));
      if (item.position) settled.push({ was: item.position.start, is: text.at[match.start] ?? 0 });
    } else open.push({ ...item, copies: copies[i] ?? [] });
  }
  if (open.length === 0) return results;

  const runs = yield* findRuns(
    open.map(({ pattern }) => pattern),
    text,
  );
  const doubtful: Doubtful[] = [];
  for (const [i, item] of open.entries()) {
    const { id, quote, position, pattern } = item;
    const site = findSite(pattern, text, runs[i] ?? []);
    const matches = matchQuote(pattern, text, runs[i] ?? [], item.copies, align).map((match) =>
      placeEnds(pattern, quote, match, site, index),
    );
    const verdict = judge(pattern, matches, site, text.length, () => 0);
    if (verdict.kind === "found" && verdict.clear && position) {
      results.set(id, anchoredBy(verdict, quote.exact, index));
      settled.push({ was: position.start, is: text.at[verdict.match.start] ?? 0 });
    } else doubtful.push({ ...item, matches, site });
    yield;
  }
  const order = orderOf(settled, index.text.length);
  for (const { id, quote, position, structure, pattern, matches, site } of doubtful) {
    const placeBits = (match: Match): number => {
      const start = text.at[match.start] ?? 0;
      return (
        (position ? order.bitsFor(position.start, start) : 0) +
        (structure ? structureBits(structure, start, index) : 0)
      );
    };
    results.set(id, anchoredBy(judge(pattern, matches, site, text.length, placeBits), quote.exact, index));
    yield;
  }
  return results;
}
