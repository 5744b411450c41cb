/** What anchoring says of a target, in offsets and ranges of the page. */

import type { StructureSelector, TextPositionSelector, TextQuoteSelector } from "../model/annotation.ts";
import { characterEnd } from "./fold.ts";
import type { Verdict } from "./judge.ts";
import type { Match } from "./measure-match.ts";
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

/** A target taken apart. */
export interface Sought {
  readonly id: string;
  readonly quote: TextQuoteSelector;
  readonly position: TextPositionSelector | null;
  readonly structure: StructureSelector | null;
}

/** A place that is settled: where the passage was on the saved page and where it is now, text offsets. */
export interface Settled {
  readonly was: number;
  readonly is: number;
}

/** A verdict on the words `exact` as offsets and ranges of the page. */
export function anchoredBy(verdict: Verdict, exact: string, index: TextIndex): Anchored {
  const { folded, text } = index;
  const placed = (match: Match, score: number): Candidate | null => {
    const start = folded.at[match.start] ?? 0;
    const end = characterEnd(text, folded.at[match.end - 1] ?? 0);
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
    if (!place) return { grade: "orphan", reason: "not-found" };
    return { grade: verdict.grade, ...place, ...(verdict.grade === "changed" ? { was: exact } : {}) };
  }
  const { reason, nearest } = verdict;
  if (!nearest) return { grade: "orphan", reason };
  const start = folded.at[nearest.start] ?? 0;
  const end = nearest.end > nearest.start ? characterEnd(text, folded.at[nearest.end - 1] ?? 0) : start;
  return { grade: "orphan", reason, nearest: { start, end } };
}
