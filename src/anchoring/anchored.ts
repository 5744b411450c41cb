/** Outcomes on the live page: the one place where offsets that were found become ranges. */

import type { Candidate, FoundPlace, Orphan, Outcome } from "../model/passage.ts";
import { BATCH } from "./slices.ts";
import type { TextIndex } from "./text-index.ts";

type OnPage<T> = T & { readonly range: Range };

/** An outcome with the ranges of its places. */
export type Anchored =
  | OnPage<FoundPlace>
  | { readonly grade: "uncertain"; readonly candidates: readonly OnPage<Candidate>[] }
  | Orphan;

/**
 * Puts outcomes on the page. A place of which `rangeAt` makes no range (it spans two trees) is none: a passage found there is
 * an orphan, a candidate is dropped.
 */
export function* onPage(
  outcomes: ReadonlyMap<string, Outcome>,
  rangeAt: TextIndex["rangeAt"],
): Generator<void, ReadonlyMap<string, Anchored>> {
  const placed = <T extends Candidate>(place: T): OnPage<T> | null => {
    const range = rangeAt(place.start, place.end);
    return range && { ...place, range };
  };
  const results = new Map<string, Anchored>();
  for (const [id, outcome] of outcomes) {
    if (results.size % BATCH === 0) yield;
    if (outcome.grade === "orphan") results.set(id, outcome);
    else if (outcome.grade === "uncertain") {
      const candidates = outcome.candidates.map(placed).filter((place) => place !== null);
      results.set(id, { grade: "uncertain", candidates });
    } else results.set(id, placed(outcome) ?? { grade: "orphan", reason: "not-found" });
  }
  return results;
}
