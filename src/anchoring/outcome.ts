/** A verdict in offsets of the text. */

import type { Candidate, Outcome } from "../model/passage.ts";
import { characterEnd } from "./fold.ts";
import type { Verdict } from "./judge.ts";
import type { Match } from "./measure-match.ts";
import type { TextView } from "./text-view.ts";

/** A verdict on the words `exact`, as what became of them. */
export function outcomeOf(verdict: Verdict, exact: string, { folded, text }: TextView): Outcome {
  const placed = (match: Match, score: number): Candidate => ({
    start: folded.at[match.start] ?? 0,
    end: characterEnd(text, folded.at[match.end - 1] ?? 0),
    score,
  });
  if (verdict.kind === "uncertain") {
    return {
      grade: "uncertain",
      candidates: verdict.matches.map(({ match, score }) => placed(match, score)),
    };
  }
  if (verdict.kind === "found") {
    const place = placed(verdict.match, verdict.score);
    return { grade: verdict.grade, ...place, ...(verdict.grade === "changed" ? { was: exact } : {}) };
  }
  const { reason, nearest } = verdict;
  if (!nearest) return { grade: "orphan", reason };
  const start = folded.at[nearest.start] ?? 0;
  const end = nearest.end > nearest.start ? characterEnd(text, folded.at[nearest.end - 1] ?? 0) : start;
  return { grade: "orphan", reason, nearest: { start, end } };
}
