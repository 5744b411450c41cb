/** What one place of the text is worth as the passage: where the quote starts and ends there, and the evidence in bits. */

import { EDGE } from "./context.ts";
import { edited } from "./evidence.ts";
import { type Codes, type Pattern, sameUnits, spanBits } from "./pattern.ts";
import type { Run } from "./runs.ts";

/** How one place of the text answers to the pattern. */
export interface Match {
  /** The quote's place in the text; equal when nothing of the quote is there. */
  readonly start: number;
  readonly end: number;
  /** Evidence in bits of the quote's own units, edits taken off, and of what stands before and behind it. */
  readonly quote: number;
  readonly prefix: number;
  readonly suffix: number;
  /** Evidence of prefix and suffix together without the part that a rival shared. */
  readonly telling: number;
  /** True when the quote stands there unit for unit. */
  readonly exact: boolean;
  /** Units of the quote missing at its ends where the context does not say how far it goes: start and end are then guesses. */
  readonly head: number;
  readonly tail: number;
}

/** What context beyond a gap still counts: a typo near, or a sentence or an advertisement in between. */
const BEYOND_TYPO = 0.9;
const BEYOND_GAP = 0.5;
/** The same where neither one of the two is empty nor both are of a length: such a gap is a patchwork of other places. */
const BEYOND_PATCHWORK = 0.2;
const ALIKE = 0.7;

interface Side {
  /** Bits of agreeing units on this side, and those no rival shared. */
  readonly all: number;
  readonly telling: number;
}

/**
 * Evidence of one side, outward from the quote. It may end anywhere: what lies beyond a costly gap never counts against.
 * `parts` are the runs of that side, nearest first, as distances from the quote's edge in pattern and text.
 */
function sideBits(
  parts: readonly { readonly p: number; readonly t: number; readonly length: number }[],
  span: (from: number, to: number) => number,
  shared: number,
): Side {
  let weight = 1;
  let sum = 0;
  let telling = 0;
  let best: Side = { all: 0, telling: 0 };
  let p = 0;
  let t = 0;
  for (const part of parts) {
    const gap = Math.max(part.p - p, part.t - t);
    const less = Math.min(part.p - p, part.t - t);
    if (gap > 0) {
      weight *=
        gap <= EDGE ? BEYOND_TYPO : less <= EDGE || less >= ALIKE * gap ? BEYOND_GAP : BEYOND_PATCHWORK;
      const cost = weight * edited(part.p - p, part.t - t);
      sum -= cost;
      telling -= cost;
    }
    sum += weight * span(part.p, part.p + part.length);
    telling += weight * span(Math.max(part.p, shared), part.p + part.length);
    if (sum > best.all) best = { all: sum, telling: Math.max(telling, best.telling) };
    else if (telling > best.telling) best = { all: best.all, telling };
    p = part.p + part.length;
    t = part.t + part.length;
  }
  return best;
}

/** Places the quote and adds up the evidence over filled runs. */
export function measureMatch(pattern: Pattern, text: Codes, runs: readonly Run[]): Match {
  const { length, quoteStart, quoteEnd, sharedBefore, sharedBehind } = pattern;
  const span = (from: number, to: number): number => spanBits(pattern, from, to);
  const before: Run[] = [];
  const inside: Run[] = [];
  const behind: Run[] = [];
  for (const { p, t, length: units } of runs) {
    const stop = p + units;
    const cut = (from: number, to: number): Run => ({ p: from, t: t + from - p, length: to - from });
    if (p < quoteStart) before.push(cut(p, Math.min(stop, quoteStart)));
    if (stop > quoteStart && p < quoteEnd)
      inside.push(cut(Math.max(p, quoteStart), Math.min(stop, quoteEnd)));
    if (stop > quoteEnd) behind.push(cut(Math.max(p, quoteEnd), stop));
  }
  const near = before.at(-1);
  const far = behind[0];
  const first = inside[0];
  const last = inside.at(-1);
  const prefixEnd = near ? near.t + near.length : -1; // where the prefix's last agreeing unit ends
  const suffixStart = far ? far.t : -1;
  let start = near ? prefixEnd : suffixStart;
  let end = start;
  let quote = 0;
  let head = 0;
  let tail = 0;
  if (first && last) {
    // Units that differ at the quote's ends: up to the context where that stands close by, else as many as are missing.
    head = first.p - quoteStart;
    tail = quoteEnd - last.p - last.length;
    if (head > 0) quote -= edited(head, head);
    if (tail > 0) quote -= edited(tail, tail);
    const body = last.t + last.length;
    start = Math.max(first.t - head, prefixEnd, 0);
    if (head > 0) {
      const joined = near && near.p + near.length === quoteStart && first.t - prefixEnd <= 2 * head + EDGE;
      if (joined) {
        start = prefixEnd;
        head = 0;
      }
    }
    end = Math.min(body + tail, suffixStart < 0 ? text.length : suffixStart);
    if (tail > 0) {
      const joined = far && far.p === quoteEnd && suffixStart - body <= 2 * tail + EDGE;
      if (joined) {
        end = suffixStart;
        tail = 0;
      }
    }
    let at: Run | undefined;
    for (const run of inside) {
      quote += span(run.p, run.p + run.length);
      if (at && (run.p > at.p + at.length || run.t > at.t + at.length)) {
        quote -= edited(run.p - at.p - at.length, run.t - at.t - at.length);
      }
      at = run;
    }
  }
  const units = quoteEnd - quoteStart;
  const exact = end - start === units && sameUnits(pattern.codes, quoteStart, text.codes, start, units);
  const prefix = sideBits(
    before
      .reverse()
      .map((r) => ({ p: quoteStart - r.p - r.length, t: start - r.t - r.length, length: r.length })),
    (from, to) => span(quoteStart - to, quoteStart - from),
    sharedBefore,
  );
  const suffix = sideBits(
    behind.map((r) => ({ p: r.p - quoteEnd, t: r.t - end, length: r.length })),
    (from, to) => span(quoteEnd + from, Math.min(length, quoteEnd + to)),
    sharedBehind,
  );
  return {
    start,
    end: Math.max(start, end),
    quote,
    prefix: prefix.all,
    suffix: suffix.all,
    telling: prefix.telling + suffix.telling,
    exact,
    head,
    tail,
  };
}

/** The match of an exact copy of the quote at `at`, with as much context as agrees without a break. */
export function copyAt(pattern: Pattern, text: Codes, at: number): Match {
  const { codes, quoteStart, quoteEnd, length } = pattern;
  const end = at + quoteEnd - quoteStart;
  let before = 0;
  while (before < quoteStart && before < at && codes[quoteStart - before - 1] === text.codes[at - before - 1])
    before++;
  let behind = 0;
  while (
    quoteEnd + behind < length &&
    end + behind < text.length &&
    codes[quoteEnd + behind] === text.codes[end + behind]
  )
    behind++;
  const span = (from: number, to: number): number => spanBits(pattern, from, to);
  const { sharedBefore, sharedBehind } = pattern;
  return {
    start: at,
    end,
    quote: span(quoteStart, quoteEnd),
    prefix: span(quoteStart - before, quoteStart),
    suffix: span(quoteEnd, quoteEnd + behind),
    telling:
      span(quoteStart - before, quoteStart - sharedBefore) + span(quoteEnd + sharedBehind, quoteEnd + behind),
    exact: true,
    head: 0,
    tail: 0,
  };
}
