import { describe, expect, it } from "vitest";
import { chainRuns } from "../../../src/anchoring/chain-runs.ts";
import { edited } from "../../../src/anchoring/evidence.ts";
import type { Run } from "../../../src/anchoring/runs.ts";
import { unitPattern } from "./unit-pattern.ts";

/** 300 units of 2 bits each; the quote is 100 to 200. */
const PATTERN = unitPattern({ prefix: 100, quote: 100, suffix: 100, bitsAt: () => 2 });

const run = (p: number, t: number, length: number): Run => ({ p, t, length });
const chains = (...runs: readonly Run[]) => chainRuns(PATTERN, runs);
/** The runs of each chain, best first. */
const joined = (...runs: readonly Run[]) => chains(...runs).map((chain) => chain.runs);

describe("runs that go forward in pattern and text", () => {
  it("are one chain, worth its runs less the gaps", () => {
    const [first, second, third] = [run(0, 1_000, 50), run(60, 1_060, 50), run(120, 1_125, 30)];
    const found = chains(first, second, third);
    expect(found.map((chain) => chain.runs)).toEqual([[first, second, third]]);
    expect(found[0]?.score).toBeCloseTo(260 - edited(10, 10) - edited(10, 15));
  });

  it("are not joined when the gap costs more than the earlier is worth", () => {
    const far = run(20, 1_130, 20);
    expect(edited(17, 127)).toBeGreaterThan(2 * 3);
    expect(joined(run(0, 1_000, 3), far)).toEqual([[far], [run(0, 1_000, 3)]]);
    expect(edited(10, 120)).toBeLessThan(2 * 10);
    expect(joined(run(0, 1_000, 10), far)).toEqual([[run(0, 1_000, 10), far]]);
  });

  it("lose the units that the earlier covers, in the pattern or in the text", () => {
    const [inPattern] = chains(run(0, 1_000, 50), run(40, 1_050, 50));
    expect(inPattern?.runs).toEqual([run(0, 1_000, 50), run(50, 1_060, 40)]);
    expect(inPattern?.score).toBeCloseTo(180 - edited(0, 10));
    const [inText] = chains(run(0, 1_000, 50), run(60, 1_045, 50));
    expect(inText?.runs).toEqual([run(0, 1_000, 50), run(65, 1_050, 45)]);
    expect(inText?.score).toBeCloseTo(190 - edited(15, 0));
  });

  it("are not joined when nothing would be left of the later", () => {
    const apart = chains(run(0, 1_000, 50), run(40, 1_051, 10));
    expect(apart.map(({ score }) => score)).toEqual([100, 20]);
    expect(joined(run(0, 1_000, 50), run(40, 1_051, 20))).toHaveLength(1);
  });
});

it("of two that would do as well the nearer goes before a run", () => {
  const later = run(100, 1_100, 50);
  expect(joined(run(0, 1_000, 20), run(0, 1_005, 20), later)[0]).toEqual([run(0, 1_005, 20), later]);
});

it("runs that cross, or begin at the same unit, are chains of their own", () => {
  expect(joined(run(60, 1_000, 50), run(0, 1_100, 50))).toHaveLength(2);
  expect(joined(run(0, 1_000, 50), run(0, 1_100, 60))).toEqual([[run(0, 1_100, 60)], [run(0, 1_000, 50)]]);
});

describe("a chain jumps", () => {
  const isJoined = (earlier: Run, later: Run): boolean => joined(earlier, later).length === 1;

  it("an advertisement of up to 900 units around the quote", () => {
    expect(isJoined(run(0, 1_000, 20), run(40, 1_920, 20))).toBe(true);
    expect(isJoined(run(0, 1_000, 20), run(40, 1_921, 20))).toBe(false);
    expect(isJoined(run(220, 1_000, 20), run(250, 1_920, 20))).toBe(true);
    expect(isJoined(run(220, 1_000, 20), run(250, 1_921, 20))).toBe(false);
  });

  it("a clause of up to 160 units within it, beside what is gone there", () => {
    expect(isJoined(run(60, 1_000, 60), run(130, 1_230, 40))).toBe(true);
    expect(isJoined(run(60, 1_000, 60), run(130, 1_231, 40))).toBe(false);
    expect(isJoined(run(60, 1_000, 60), run(120, 1_220, 40))).toBe(true);
    expect(isJoined(run(60, 1_000, 60), run(120, 1_221, 40))).toBe(false);
  });

  it("from prefix to quote and from quote to suffix as around it, when it stands at the very edge", () => {
    expect(isJoined(run(60, 1_000, 40), run(110, 1_900, 60))).toBe(true);
    expect(isJoined(run(60, 1_000, 41), run(110, 1_900, 60))).toBe(false);
    expect(isJoined(run(150, 1_000, 50), run(200, 1_950, 60))).toBe(true);
    expect(isJoined(run(150, 1_000, 49), run(199, 1_950, 60))).toBe(false);
    expect(isJoined(run(150, 1_000, 50), run(190, 1_940, 60))).toBe(true);
  });
});

it("a run looks back at 48 runs and no farther", () => {
  const [first, last] = [run(0, 1_000, 50), run(60, 1_150, 50)];
  const between = (count: number) => Array.from({ length: count }, (_, i) => run(290, 1_050 + i, 1));
  expect(joined(first, ...between(47), last)[0]).toEqual([first, last]);
  expect(joined(first, ...between(48), last)).toContainEqual([last]);
});

it("the ten best chains come back, best first", () => {
  const apart = Array.from({ length: 12 }, (_, i) => run(0, 1_000 + 5_000 * i, 20 + ((5 * i) % 12)));
  const found = chains(...apart);
  expect(found.map(({ score }) => score / 2)).toEqual([31, 30, 29, 28, 27, 26, 25, 24, 23, 22]);
});

it("a run belongs to the best chain alone, and what else would have followed it stays whole", () => {
  const first = run(0, 1_000, 50);
  const [better, other] = [run(40, 1_050, 60), run(40, 1_300, 50)];
  expect(joined(first, better, other)).toEqual([[first, run(50, 1_060, 50)], [other]]);
});

describe("a prefix that agrees some letters too far", () => {
  const QUOTED = 60;

  it("gives them to the quote, which begins at its first letter", () => {
    const whole = [run(50, 1_000, 50), run(100, 1_060, QUOTED)];
    expect(joined(run(50, 1_000, 53), run(100, 1_060, QUOTED))).toEqual([whole]);
    expect(joined(run(50, 1_000, 51), run(100, 1_060, QUOTED))).toEqual([whole]);
  });

  it("gives them too when the quote's run has letters of the prefix, which stay the prefix's", () => {
    const whole = [run(50, 1_000, 50), run(100, 1_062, QUOTED)];
    expect(joined(run(50, 1_000, 53), run(98, 1_060, QUOTED + 2))).toEqual([whole]);
  });

  it("gives no unit of the text twice", () => {
    const closer = [run(50, 1_000, 48), run(100, 1_048, QUOTED)];
    expect(joined(run(50, 1_000, 53), run(98, 1_046, QUOTED + 2))).toEqual([closer]);
  });

  it("keeps those before the quote's run when that lacks the first letters", () => {
    const whole = [run(50, 1_000, 52), run(102, 1_060, QUOTED)];
    expect(joined(run(50, 1_000, 55), run(102, 1_060, QUOTED))).toEqual([whole]);
  });

  it("keeps all of them when that lacks more than the two share", () => {
    const cut = [run(50, 1_000, 56), run(106, 1_062, QUOTED - 2)];
    expect(joined(run(50, 1_000, 56), run(104, 1_060, QUOTED))).toEqual([cut]);
    const given = [run(50, 1_000, 53), run(103, 1_060, QUOTED)];
    expect(joined(run(50, 1_000, 56), run(103, 1_060, QUOTED))).toEqual([given]);
  });

  it("keeps what it shares with the quote's run before the quote", () => {
    const cut = [run(50, 1_000, 50), run(100, 1_065, QUOTED - 5)];
    expect(joined(run(50, 1_000, 50), run(95, 1_060, QUOTED))).toEqual([cut]);
  });

  it("may be left with a single letter", () => {
    const pattern = unitPattern({ prefix: 100, quote: 100, suffix: 100, bitsAt: (i) => (i === 99 ? 40 : 2) });
    const [chain] = chainRuns(pattern, [run(99, 1_000, 4), run(100, 1_060, QUOTED)]);
    expect(chain?.runs).toEqual([run(99, 1_000, 1), run(100, 1_060, QUOTED)]);
  });

  it("keeps all of it when nothing of it would be left", () => {
    // Both begin at one place of the text; the prefix is worth enough to be joined all the same.
    const pattern = unitPattern({ prefix: 100, quote: 100, suffix: 100, bitsAt: (i) => (i < 105 ? 10 : 2) });
    const [chain] = chainRuns(pattern, [run(80, 1_000, 25), run(105, 1_000, QUOTED)]);
    expect(chain?.runs).toEqual([run(80, 1_000, 25), run(130, 1_025, QUOTED - 25)]);
  });
});

it("runs that share letters of the quote give the earlier its own", () => {
  const cut = [run(100, 1_000, 23), run(123, 1_063, 37)];
  expect(joined(run(100, 1_000, 23), run(120, 1_060, 40))).toEqual([cut]);
  const bitsAt = (i: number): number => (i >= 100 && i < 105 ? 10 : 2);
  const pattern = unitPattern({ prefix: 100, quote: 100, suffix: 100, bitsAt });
  const [chain] = chainRuns(pattern, [run(100, 1_000, 5), run(102, 1_006, 60)]);
  expect(chain?.runs).toEqual([run(100, 1_000, 5), run(105, 1_009, 57)]);
});
