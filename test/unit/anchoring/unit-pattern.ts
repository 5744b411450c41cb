import type { Pattern } from "../../../src/anchoring/pattern.ts";

export interface Parts {
  readonly prefix: number;
  readonly quote: number;
  readonly suffix: number;
  readonly sharedBefore?: number;
  readonly sharedBehind?: number;
  /** Bits of the unit at an index; 1 when left out. */
  readonly bitsAt?: (index: number) => number;
}

/** A pattern without letters, for what looks at lengths and bits alone. */
export function unitPattern({
  prefix,
  quote,
  suffix,
  sharedBefore = 0,
  sharedBehind = 0,
  bitsAt = () => 1,
}: Parts): Pattern {
  const length = prefix + quote + suffix;
  const bits = new Float64Array(length + 1);
  for (let i = 0; i < length; i++) bits[i + 1] = (bits[i] ?? 0) + bitsAt(i);
  return {
    codes: new Uint16Array(length),
    length,
    quoteStart: prefix,
    quoteEnd: prefix + quote,
    sharedBefore,
    sharedBehind,
    likeness: 0,
    copy: 0,
    copies: 1,
    bits,
  };
}
