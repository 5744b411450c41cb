import type { Selector } from "./annotation.ts";

/** What is sought in a page's text and what became of it, in offsets alone: nothing here points into a live page. */

/** A stretch of a page's text: UTF-16 units, zero-based, end exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A page's visible text, as `anchoring/text-index` defines it, and its headings (h1 to h6) in order. */
export interface PlainText {
  readonly text: string;
  readonly headings: readonly Stretch[];
}

/** A passage that does not stand where it stood. */
export interface Missing {
  /** Exactly one TextQuoteSelector; the others are optional. */
  readonly selectors: readonly Selector[];
  /** Text units by which the last one found before it has shifted. */
  readonly shift: number;
}

/** A passage that is found: where it was on the saved page and where it is now, text offsets. */
export interface Settled {
  readonly was: number;
  readonly is: number;
}

/** Passages to be found in a text, with what is known of their neighbours. */
export interface Search extends PlainText {
  /** In the order of their positions. */
  readonly missing: readonly Missing[];
  readonly settled: readonly Settled[];
}

/** A place that may be the passage; score in bits. */
export interface Candidate extends Stretch {
  readonly score: number;
}

/**
 * What became of a passage. `score` is the evidence in bits that this place is it. `was` holds the old words of a changed
 * one. Candidates of an uncertain one stand best first. `nearest` is where an orphan's surroundings, or what is left of
 * them, stand now.
 */
export type Outcome = FoundPlace | Uncertain | Orphan;

export interface FoundPlace extends Candidate {
  readonly grade: "exact" | "moved" | "changed";
  readonly was?: string;
}

export interface Uncertain {
  readonly grade: "uncertain";
  readonly candidates: readonly Candidate[];
}

export interface Orphan {
  readonly grade: "orphan";
  readonly reason: "not-found" | "too-little-evidence";
  readonly nearest?: Stretch;
}
