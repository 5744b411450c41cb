/** Equal stretches of a pattern and a text, grown from the hits of the seed scan. */

import { agreeing, type Codes, type Pattern } from "./pattern.ts";

/** A stretch that is equal in both: pattern units from `p` on, text units from `t` on. */
export interface Run {
  readonly p: number;
  readonly t: number;
  readonly length: number;
}

/** The runs that hits of the seed scan lie in, each grown to its full length and named once. Hits go up in `t`. */
export function growRuns(pattern: Pattern, text: Codes, hits: readonly number[]): Run[] {
  const runs: Run[] = [];
  const endOn = new Map<number, number>(); // diagonal → text end of its last run
  for (let h = 0; h + 1 < hits.length; h += 2) {
    const p = hits[h] ?? 0;
    const t = hits[h + 1] ?? 0;
    const diagonal = t - p;
    if ((endOn.get(diagonal) ?? 0) > t) continue;
    const room = Math.min(pattern.length - p, text.length - t);
    const behind = agreeing(pattern.codes, p, text.codes, t, room);
    const before = agreeing(pattern.codes, p - 1, text.codes, t - 1, Math.min(p, t), -1);
    endOn.set(diagonal, t + behind);
    runs.push({ p: p - before, t: t - before, length: before + behind });
  }
  return withoutLoners(
    pattern,
    runs.sort((a, b) => a.t - b.t || a.p - b.p),
  );
}

/** Runs below this length, in units, that stand alone are common phrases; quotes up to this length may be no longer. */
const PHRASE = 14;
/** Text units within which another run keeps a short one company. */
const COMPANY = 300;

/** Leaves out short runs far from any other: they are most of all runs, and can never carry a longer quote. */
function withoutLoners({ quoteStart, quoteEnd }: Pattern, runs: readonly Run[]): Run[] {
  if (quoteEnd - quoteStart <= PHRASE) return [...runs];
  return runs.filter((run, i) => {
    if (run.length >= PHRASE) return true;
    const before = runs[i - 1];
    const behind = runs[i + 1];
    return (
      (before !== undefined && run.t - before.t - before.length < COMPANY) ||
      (behind !== undefined && behind.t - run.t - run.length < COMPANY)
    );
  });
}
