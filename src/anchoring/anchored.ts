/** Outcomes on the live page: the one place where offsets that were found become ranges. */

import type { Candidate, FoundPlace, Orphan, Outcome } from "../model/passage.ts";
import type { TextIndex } from "./text-index.ts";

type OnPage<T> = T & { readonly range: Range };

/** An outcome with the ranges of its places. */
export type Anchored =
  | OnPage<FoundPlace>
  | { readonly grade: "uncertain"; readonly candidates: readonly OnPage<Candidate>[] }
  | Orphan;

/**
 * Puts an outcome on the page. A place of which `rangeAt` makes no range (it spans two trees) is none: a passage found there
 * is an orphan, a candidate is dropped.
 */
export function onPage(outcome: Outcome, { rangeAt }: Pick<TextIndex, "rangeAt">): Anchored {
  const placed = <T extends Candidate>(place: T): OnPage<T> | null => {
    const range = rangeAt(place.start, place.end);
    return range && { ...place, range };
  };
  if (outcome.grade === "orphan") return outcome;
  if (outcome.grade !== "uncertain") return placed(outcome) ?? { grade: "orphan", reason: "not-found" };
  return { grade: "uncertain", candidates: outcome.candidates.map(placed).filter((place) => place !== null) };
}
