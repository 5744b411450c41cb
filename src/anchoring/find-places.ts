/** Where in a text patterns may lie: exact copies of their quotes, and equal stretches that point to edited ones. */

import { makeSeeds, scan } from "./find-seeds.ts";
import { type Codes, type Pattern, sameUnits } from "./pattern.ts";
import { growRuns, type Run } from "./runs.ts";

/** Text units scanned between two chances to stop: well under a millisecond. */
const STRETCH = 100_000;
/** Numbers of hits, two each, handed out between two chances to stop. */
const HITS = 8_192;
/** Copies of one quote that are looked at; a text that holds more ("1", "the") tells nothing by its words. */
const MOST_COPIES = 400;
/** Sizes of seeds, in units: the longest that fits the quote is taken. */
const SIZES = [8, 4, 2, 1];
/** Size of the seeds that lead to edited passages, for letters and for scripts of thousands of characters. */
const SEED = 8;
const SHORT_SEED = 3;
/**
 * Seeds are taken at every unit of a short quote, every other one of a longer, and more thinly in the context: a run is
 * missed only when it is shorter than seed and step together.
 */
const LONG = 32;
const CONTEXT_STEP = 3;
/** From this code on scripts carry several bits more a unit (CJK, kana, Hangul). */
const DENSE = 0x2e80;
/** Seeds that the text holds more often than this lead nowhere: a rarer one lies next to them, or they are boilerplate. */
const COMMON = 32;

/** The folded offsets of every exact copy of each pattern's quote. */
export function* findCopies(patterns: readonly Pattern[], text: Codes): Generator<void, number[][]> {
  const found: number[][] = patterns.map(() => []);
  const bySize = new Map<number, number[]>();
  patterns.forEach(({ quoteStart, quoteEnd }, owner) => {
    const length = quoteEnd - quoteStart;
    const size = SIZES.find((s) => s <= length);
    if (size === undefined) return;
    const taken = bySize.get(size) ?? [];
    taken.push(owner, quoteStart + ((length - size) >> 1));
    bySize.set(size, taken);
  });
  const verify = (owner: number, place: number, at: number): void => {
    const pattern = patterns[owner];
    const copies = found[owner];
    if (!pattern || !copies || copies.length >= MOST_COPIES) return;
    const start = at - (place - pattern.quoteStart);
    const length = pattern.quoteEnd - pattern.quoteStart;
    if (start < 0 || start + length > text.length) return;
    if (sameUnits(pattern.codes, pattern.quoteStart, text.codes, start, length)) copies.push(start);
  };
  for (const [size, taken] of bySize) {
    const seeds = makeSeeds(size, patterns, taken);
    const onHit = (first: number, at: number): void => {
      for (let seed = first; seed >= 0; seed = seeds.twin[seed] ?? -1)
        verify(seeds.owner[seed] ?? 0, seeds.place[seed] ?? 0, at);
    };
    for (let from = 0; from < text.length; from += STRETCH) {
      scan(seeds, text.codes, text.length, from, from + STRETCH, onHit);
      yield;
    }
  }
  return found;
}

/** The equal stretches of each pattern and the text, as far as seeds lead to them. */
export function* findRuns(patterns: readonly Pattern[], text: Codes): Generator<void, Run[][]> {
  const hits: number[][] = patterns.map(() => []);
  const letters: number[] = [];
  const dense: number[] = [];
  patterns.forEach((pattern, owner) => {
    const size = isDense(pattern) ? SHORT_SEED : SEED;
    const taken = size === SEED ? letters : dense;
    const { quoteStart, quoteEnd, length } = pattern;
    const step = quoteEnd - quoteStart > LONG ? 2 : 1;
    for (let place = 0; place + size <= length; ) {
      taken.push(owner, place);
      place += place + size > quoteStart && place < quoteEnd ? step : CONTEXT_STEP;
    }
  });
  for (const [size, taken] of [
    [SEED, letters],
    [SHORT_SEED, dense],
  ] as const) {
    if (taken.length === 0) continue;
    const seeds = makeSeeds(size, patterns, taken);
    const met = new Uint32Array(seeds.count);
    const all: number[] = [];
    const onHit = (seed: number, at: number): void => {
      const times = (met[seed] ?? 0) + 1;
      met[seed] = times;
      if (times <= COMMON) all.push(seed, at);
    };
    yield;
    for (let from = 0; from < text.length; from += STRETCH) {
      scan(seeds, text.codes, text.length, from, from + STRETCH, onHit);
      yield;
    }
    for (let h = 0; h < all.length; h += 2) {
      if (h % HITS === 0) yield;
      const first = all[h] ?? 0;
      if ((met[first] ?? 0) > COMMON) continue;
      for (let seed = first; seed >= 0; seed = seeds.twin[seed] ?? -1)
        hits[seeds.owner[seed] ?? 0]?.push(seeds.place[seed] ?? 0, all[h + 1] ?? 0);
    }
  }
  const grown: Run[][] = [];
  for (const [i, pattern] of patterns.entries()) {
    grown.push(growRuns(pattern, text, hits[i] ?? []));
    yield;
  }
  return grown;
}

function isDense({ codes, length }: Pattern): boolean {
  let count = 0;
  for (let i = 0; i < length; i++) if ((codes[i] ?? 0) >= DENSE) count++;
  return count * 2 > length;
}
