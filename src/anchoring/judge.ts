/**
 * From matches to a verdict: which place is the passage, if any, and how sure that is. All evidence is in bits: how much
 * likelier the place looks as it does if it is the passage than if it only looks alike. A place must have enough, must be
 * ahead of every rival, and must not contradict its own surroundings, standing elsewhere with something else in between.
 * Two questions are kept apart. Could chance alone make such a place? There all context counts. Could it be a look-alike
 * that stood on the saved page? There only what no look-alike had counts (`telling` context, words beyond its likeness), and
 * order and number. The numbers were set on some seeds of the bench and checked on others. The margin follows the share of
 * wrong marks measured there among places that lead a rival: by 6 to 12 bits one in ten (one in five with every change and
 * all surroundings rewritten at once), by 12 to 20 bits one in fifty (one in fourteen); below 6 bits two in five. Beyond, a
 * lead says no more: what is wrong then are mostly ends.
 */

import { EDGE } from "./context.ts";
import { isWithin, type Site } from "./find-site.ts";
import type { Match } from "./measure-match.ts";
import { contextBits, type Pattern, quoteBits } from "./pattern.ts";

/** A match with its score in bits. */
export interface Scored {
  readonly match: Match;
  readonly score: number;
}

export type Verdict =
  | {
      readonly kind: "found";
      readonly match: Match;
      readonly score: number;
      /** True when neither order nor any rival can change it. */
      readonly clear: boolean;
      readonly grade: "exact" | "moved" | "changed";
    }
  | { readonly kind: "uncertain"; readonly matches: readonly Scored[] }
  | {
      readonly kind: "orphan";
      readonly reason: "not-found" | "too-little-evidence";
      readonly nearest: { readonly start: number; readonly end: number } | null;
    };

/** Bits of the words themselves above which more says nothing new: they are the passage's words, here or copied. */
const WORDS_CAP = 100;
/** Bits between words unchanged and words of which nothing is left: an edited passage is rarer than an unedited one. */
const LIKENESS = 40;
/** Bits that must be left when those that the length of the text explains by chance are taken off. */
const ENOUGH = 12;
/** Bits by which the best place must exceed any other; and by which it is beyond doubt. */
const MARGIN = 6;
const CLEAR = 26;
/** Share of the words' bits that must be left with context, and without. */
const SHARE = 0.22;
const SHARE_ALONE = 0.55;
/** Bits of words that must be left in any case. */
const WORDS_LEAST = 6;
/** Bits that changed words and their context must have together: chance finds many that are a bit alike. */
const CHANGED_LEAST = 48;
/** Context below this many bits is no context; above the second it is enough by itself. */
const CONTEXT_LEAST = 14;
const CONTEXT_CLEAR = 30;
/** Bits of words beyond those of the likest look-alike that make a place the passage and not that. */
const OWN = 10;
/** Share of the words' bits that a copy of them has, edited perhaps. */
const SHARE_COPY = 0.4;
/** Bits for the copy of the same number where the page still has as many. */
const COPY = 8;
/** Telling context that look-alikes have by chance, however little of it they had when the passage was saved. */
const NOISE = 12;
/** Bits of context above that, and of order, that tell one of several copies from the others. */
const APART = 5;
/** Bits of unbroken context, some on each side, that mark the place where a passage stands or stood. */
const SITE = 56;
/** The same as a lead over another place, where rivals share most of the context. */
const SITE_AHEAD = 40;
/**
 * Share that must be left there; the second for words of LONG bits, which may be replaced by like ones. A clause put in
 * reduces both.
 */
const SITE_CLAUSE = 4;
const SITE_SHARE = 0.12;
const SITE_SHARE_LONG = 0.33;
const LONG = 120;
/** Words of this many bits, nearly unchanged and without rivals, may leave their surroundings behind and still be known. */
const WORDS_MOVED = 60;
const SHARE_MOVED = 0.85;
/** Share of the telling context of such a place that, around most of the words, says that a part moved and took them along. */
const SHARE_STAYED = 0.7;
/** Bits of context beyond which a passage has not moved, however much more was saved. */
const STAYS = 60;

/** Judges the matches of one pattern. `placeBits` says how well a place fits order and structure of the page. */
export function judge(
  pattern: Pattern,
  matches: readonly Match[],
  site: Site | null,
  textLength: number,
  placeBits: (match: Match) => number,
): Verdict {
  const full = quoteBits(pattern);
  const place = site && site.all >= SITE ? site : null;
  const within = (match: Match): boolean => place !== null && isWithin(match, place);
  const siteShare = SITE_SHARE + (SITE_SHARE_LONG - SITE_SHARE) * Math.min(1, full / LONG);
  const holds = ({ match }: { match: Match }): boolean =>
    match.end > match.start &&
    match.quote >= (within(match) ? siteShare * full - SITE_CLAUSE : Math.max(WORDS_LEAST, SHARE * full));

  const told = ({ telling }: Match): number => Math.max(0, telling - NOISE);
  const wordBits = ({ quote }: Match): number =>
    Math.min(quote, WORDS_CAP) + LIKENESS * Math.max(0, quote / full);
  const copies = copiesAmong(pattern, matches, full);
  const copyBits = Math.max(0, ...copies.map(wordBits));
  const scored = matches
    .map((match) => {
      const copy = copies.indexOf(match);
      const order = placeBits(match) + (copy >= 0 && copy === pattern.copy ? COPY : 0);
      return { match, order, score: (copy < 0 ? wordBits(match) : copyBits) + told(match) + order };
    })
    .sort((a, b) => b.score - a.score);
  const nearest = place ?? scored[0]?.match ?? null;
  const candidates = scored.filter(holds);
  const best = candidates[0];
  if (!best) return { kind: "orphan", reason: "not-found", nearest };

  const { match, order, score } = best;
  const around = match.prefix + match.suffix;
  /** Whether it has clearly more of the words than any look-alike had. */
  const isOwn = match.quote >= pattern.likeness * full + OWN;
  if (place && !within(match)) {
    // The surroundings closed over the passage or hold something else: only words that cannot be chance may stand elsewhere.
    const known =
      (match.quote >= WORDS_MOVED && match.quote >= SHARE_MOVED * full && isOwn) ||
      (match.quote >= SHARE_ALONE * full && match.telling >= Math.max(SITE, SHARE_STAYED * place.telling));
    const behind =
      (place.telling >= SITE && match.telling < place.telling + MARGIN) ||
      (place.telling >= CONTEXT_LEAST && place.all >= around + SITE_AHEAD);
    if (behind && !known) return { kind: "orphan", reason: "not-found", nearest };
  }
  const tooLittle =
    match.quote + around + order - Math.log2(textLength) < ENOUGH ||
    (!match.exact && !within(match) && match.quote + around < CHANGED_LEAST) ||
    (around < CONTEXT_LEAST && match.quote < SHARE_ALONE * full) ||
    (!isOwn && told(match) + order < APART);
  if (tooLittle) return { kind: "orphan", reason: "too-little-evidence", nearest };

  const apart = candidates.filter((c) => c.match.start >= match.end || c.match.end <= match.start);
  const lead = score - (apart[0]?.score ?? 0);
  if (match.head > EDGE || match.tail > EDGE || lead < MARGIN)
    return { kind: "uncertain", matches: [best, ...withoutOverlap(apart)] };
  const clear = lead >= CLEAR && (match.telling >= CONTEXT_CLEAR || (isOwn && match.exact));
  const stays = around >= Math.min(contextBits(pattern) / 2, STAYS);
  const grade = !match.exact ? "changed" : stays ? "exact" : "moved";
  return { kind: "found", match, score, clear, grade };
}

/**
 * The copies of a passage that its page held several times, in reading order, when there are as many as there were or more;
 * else none. Where one was edited the edit may be in any of them, so it speaks against none.
 */
function copiesAmong({ copies }: Pattern, matches: readonly Match[], full: number): readonly Match[] {
  if (copies < 2) return [];
  const near = matches.filter(({ quote }) => quote >= SHARE_COPY * full).sort((a, b) => b.quote - a.quote);
  const apart: Match[] = [];
  for (const match of near) {
    if (apart.every(({ start, end }) => match.start >= end || match.end <= start)) apart.push(match);
  }
  const around = ({ prefix, suffix }: Match): number => prefix + suffix;
  apart.sort((a, b) => around(b) - around(a)); // a teaser may have come, bare of context
  return apart.length < copies ? [] : apart.slice(0, copies).sort((a, b) => a.start - b.start);
}

/** Of places that overlap, the first. */
function withoutOverlap(places: readonly Scored[]): Scored[] {
  const kept: Scored[] = [];
  for (const place of places) {
    const { start, end } = place.match;
    if (kept.every(({ match }) => start >= match.end || end <= match.start)) kept.push(place);
  }
  return kept;
}
