/**
 * One pass over a text for many short patterns at once: a rolling hash (Karp and Rabin, "Efficient randomized
 * pattern-matching algorithms", IBM J. Res. Dev. 31, 1987) of the last few units is looked up in a bit filter that
 * stays in the processor's cache; only what passes is looked up in a table and compared unit by unit. Seeds that are alike are
 * looked up as one, so that a page which repeats itself a thousand times costs no more than any other.
 * Cost: one multiplication and one load a unit of text, whatever the number of patterns.
 */

import { sameUnits } from "./pattern.ts";

export interface Seeds {
  readonly size: number;
  readonly filter: Uint32Array;
  readonly mask: number;
  /** First entry of each slot of the table, and the next other entry of each entry; -1 ends. */
  readonly first: Int32Array;
  readonly next: Int32Array;
  /** The next entry with the same units; -1 ends. */
  readonly twin: Int32Array;
  readonly hash: Int32Array;
  readonly source: readonly { readonly codes: Uint16Array }[];
  /** Of each entry: which source, and where in it. */
  readonly owner: Int32Array;
  readonly place: Int32Array;
  readonly count: number;
}

/** Called for each equal stretch of `size` units with the number of the first of its seeds and the place in the text. */
export type OnHit = (seed: number, at: number) => void;

const BASE = 0x01000193;
/** Bits of the filter as a power of two: 2^18 bits are 32 KB. */
const FILTER = 18;
const SCATTER = 0x9e3779b1;

/** Where seeds are to be taken: source and place, in turn. */
export function makeSeeds(
  size: number,
  source: readonly { readonly codes: Uint16Array }[],
  taken: readonly number[],
): Seeds {
  const count = taken.length >> 1;
  let room = 64;
  while (room < count * 2) room *= 2;
  const seeds = {
    size,
    filter: new Uint32Array(1 << (FILTER - 5)),
    mask: room - 1,
    first: new Int32Array(room).fill(-1),
    next: new Int32Array(count),
    twin: new Int32Array(count).fill(-1),
    hash: new Int32Array(count),
    source,
    owner: new Int32Array(count),
    place: new Int32Array(count),
    count,
  };
  for (let e = 0; e < count; e++) {
    const owner = taken[2 * e] ?? 0;
    const place = taken[2 * e + 1] ?? 0;
    const codes = source[owner]?.codes;
    if (!codes) continue;
    let h = 0;
    for (let i = 0; i < size; i++) h = (Math.imul(h, BASE) + (codes[place + i] ?? 0)) | 0;
    seeds.owner[e] = owner;
    seeds.place[e] = place;
    seeds.hash[e] = h;
    const mixed = Math.imul(h, SCATTER);
    const bit = mixed >>> (32 - FILTER);
    seeds.filter[bit >>> 5] = (seeds.filter[bit >>> 5] ?? 0) | (1 << (bit & 31));
    const slot = mixed & seeds.mask;
    let alike = seeds.first[slot] ?? -1;
    while (alike >= 0 && !(seeds.hash[alike] === h && standsAt(seeds, alike, codes, place)))
      alike = seeds.next[alike] ?? -1;
    if (alike >= 0) {
      seeds.twin[e] = seeds.twin[alike] ?? -1;
      seeds.twin[alike] = e;
    } else {
      seeds.next[e] = seeds.first[slot] ?? -1;
      seeds.first[slot] = e;
    }
  }
  return seeds;
}

/** Whether a seed's units stand at a place. */
function standsAt(
  { size, owner, place, source }: Seeds,
  seed: number,
  codes: Uint16Array,
  at: number,
): boolean {
  const own = source[owner[seed] ?? 0]?.codes;
  return own !== undefined && sameUnits(own, place[seed] ?? 0, codes, at, size);
}

/** Reports every kind of seed that starts in `from` to `to` (exclusive) of the text. */
export function scan(
  seeds: Seeds,
  codes: Uint16Array,
  length: number,
  from: number,
  to: number,
  onHit: OnHit,
): void {
  const { size, filter, first, next, hash, mask } = seeds;
  const stop = Math.min(to + size - 1, length);
  if (seeds.count === 0 || stop - from < size) return;
  let power = 1;
  for (let i = 0; i < size; i++) power = Math.imul(power, BASE);
  let h = 0;
  for (let i = from; i < from + size - 1; i++) h = (Math.imul(h, BASE) + (codes[i] ?? 0)) | 0;
  let old = 0;
  for (let i = from + size - 1; i < stop; i++) {
    h = (Math.imul(h, BASE) + (codes[i] ?? 0) - Math.imul(old, power)) | 0;
    const start = i - size + 1;
    old = codes[start] ?? 0;
    const mixed = Math.imul(h, SCATTER);
    const bit = mixed >>> (32 - FILTER);
    if (((filter[bit >>> 5] ?? 0) & (1 << (bit & 31))) === 0) continue;
    for (let e = first[mixed & mask] ?? -1; e >= 0; e = next[e] ?? -1) {
      if (hash[e] !== h || !standsAt(seeds, e, codes, start)) continue;
      onHit(e, start);
      break;
    }
  }
}
