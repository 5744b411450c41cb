/**
 * Equal runs joined to chains that go forward in pattern and text: each chain is one place that may be the passage. Chaining
 * with gap costs as in Li, "Minimap2: pairwise alignment for nucleotide sequences" (Bioinformatics 34, 2018, section 2.1.1).
 * A chain may jump a clause that came or went, or an advertisement, at the cost of one gap, so both ends of a passage find
 * their own place. Cost: the runs of one pattern (a few dozen) times LOOK_BACK.
 */

import { edited } from "./evidence.ts";
import type { Pattern } from "./pattern.ts";
import type { Run } from "./runs.ts";

/** Places of the text that are looked at for one pattern, at most. */
const MOST_CHAINS = 10;
/** Runs considered as predecessors of a run in a chain, nearest first. */
const LOOK_BACK = 48;
/** Text units that may stand between two runs of a chain: an advertisement or a clause, not another section. */
export const FARTHEST = 900;
/** Text units that may have come into a quote at one place. */
export const LONGEST_CLAUSE = 160;
export interface Chain {
  readonly runs: readonly Run[];
  /** Bits of its runs less its gaps. */
  readonly score: number;
}

/** Joins runs to chains, best first. A run belongs to one chain only, the best. */
export function chainRuns(pattern: Pattern, runs: readonly Run[]): Chain[] {
  const { bits, quoteStart, quoteEnd } = pattern;
  const n = runs.length;
  const score = new Float64Array(n);
  const before = new Int32Array(n).fill(-1);
  const cut = new Int32Array(n); // units of a run that its predecessor already covers
  for (let i = 0; i < n; i++) {
    const run = runs[i];
    if (!run) continue;
    const own = (bits[run.p + run.length] ?? 0) - (bits[run.p] ?? 0);
    score[i] = own;
    for (let j = i - 1; j >= Math.max(0, i - LOOK_BACK); j--) {
      const earlier = runs[j];
      if (!earlier) continue;
      if (run.t - earlier.t > FARTHEST + pattern.length) break; // runs go up in `t`
      const overlap = Math.max(earlier.p + earlier.length - run.p, earlier.t + earlier.length - run.t, 0);
      if (overlap >= run.length || earlier.p >= run.p) continue;
      const gapP = run.p + overlap - earlier.p - earlier.length;
      const gapT = run.t + overlap - earlier.t - earlier.length;
      const inQuote = run.p + overlap < quoteEnd && earlier.p + earlier.length > quoteStart;
      if (gapT > (inQuote ? gapP + LONGEST_CLAUSE : FARTHEST)) continue;
      const gain = (bits[run.p + run.length] ?? 0) - (bits[run.p + overlap] ?? 0);
      const total = (score[j] ?? 0) + gain - edited(gapP, gapT);
      if (total > (score[i] ?? 0)) {
        score[i] = total;
        before[i] = j;
        cut[i] = overlap;
      }
    }
  }
  const order = Array.from(score.keys()).sort((a, b) => (score[b] ?? 0) - (score[a] ?? 0));
  const used = new Uint8Array(n);
  const ends = new Map<number, number>(); // shorter lengths for runs that gave units back
  const found: Chain[] = [];
  for (const last of order) {
    if (found.length >= MOST_CHAINS) break;
    if (used[last]) continue;
    const chain: Run[] = [];
    for (let i = last; i >= 0 && !used[i]; i = before[i] ?? -1) {
      used[i] = 1;
      const run = runs[i];
      if (!run) continue;
      const earlier = runs[before[i] ?? -1];
      const joined = earlier && !used[before[i] ?? -1];
      let off = joined ? (cut[i] ?? 0) : 0;
      if (
        joined &&
        off > 0 &&
        earlier.p < quoteStart &&
        run.p + off > quoteStart &&
        run.p <= quoteStart + off
      ) {
        // A prefix that agrees some letters too far by chance must not take the quote's first letters from it.
        off = Math.max(0, quoteStart - run.p);
        const free = Math.min(run.p + off - earlier.p, run.t + off - earlier.t, earlier.length);
        if (free > 0) ends.set(before[i] ?? -1, free);
        else off = cut[i] ?? 0;
      }
      const length = Math.min(run.length, ends.get(i) ?? run.length);
      if (length > off) chain.push({ p: run.p + off, t: run.t + off, length: length - off });
    }
    ends.clear();
    chain.reverse();
    found.push({ runs: chain, score: score[last] ?? 0 });
  }
  return found;
}
