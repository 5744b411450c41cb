import { describe, expect, it } from "vitest";
import { findSite, isWithin } from "../../../src/anchoring/find-site.ts";
import type { Run } from "../../../src/anchoring/runs.ts";
import { unitPattern } from "./unit-pattern.ts";

const PREFIX = 40;
const QUOTE = 30;
const SUFFIX = 40;
const START = PREFIX;
const END = PREFIX + QUOTE;

/** A pattern of one bit a unit on a text of so many units, and the site that the runs tell. */
const siteOf = (
  runs: readonly Run[],
  parts: Partial<Parameters<typeof unitPattern>[0]> = {},
  textLength = 10_000,
) =>
  findSite(
    unitPattern({ prefix: PREFIX, quote: QUOTE, suffix: SUFFIX, ...parts }),
    { codes: new Uint16Array(0), length: textLength },
    runs,
  );
const run = (p: number, t: number, length: number): Run => ({ p, t, length });
const BEFORE = run(0, 100, PREFIX);
const BEHIND = run(END, 150, SUFFIX);

describe("the place where a passage stood", () => {
  it("lies between prefix and suffix, whatever stands there now", () => {
    expect(siteOf([BEFORE, BEHIND])).toEqual({ start: 140, end: 150, all: 80, telling: 80 });
    expect(siteOf([run(0, 100, PREFIX + QUOTE + SUFFIX)])).toEqual({
      start: 140,
      end: 170,
      all: 80,
      telling: 80,
    });
  });

  it("needs both sides", () => {
    expect(siteOf([BEFORE])).toBeNull();
    expect(siteOf([BEHIND])).toBeNull();
    expect(siteOf([])).toBeNull();
  });

  it("needs sides that adjoin the quote, up to 3 units", () => {
    expect(siteOf([run(0, 100, 37), BEHIND])).toMatchObject({ start: 140, end: 150, all: 77 });
    expect(siteOf([run(0, 100, 36), BEHIND])).toBeNull();
    expect(siteOf([BEFORE, run(END + 3, 153, 37)])).toMatchObject({ start: 140, end: 150, all: 77 });
    expect(siteOf([BEFORE, run(END + 4, 154, 36)])).toBeNull();
  });

  it("needs 20 bits on each side", () => {
    expect(siteOf([run(20, 120, 20), BEHIND])).toMatchObject({ start: 140, all: 60 });
    expect(siteOf([run(21, 121, 19), BEHIND])).toBeNull();
    expect(siteOf([BEFORE, run(END, 150, 20)])).toMatchObject({ end: 150, all: 60 });
    expect(siteOf([BEFORE, run(END, 150, 19)])).toBeNull();
    expect(siteOf([run(21, 121, 19 + QUOTE + SUFFIX)])).toBeNull();
    expect(siteOf([run(0, 100, PREFIX + QUOTE + 19)])).toBeNull();
    expect(siteOf([BEFORE, run(START + 10, 150, QUOTE - 10 + 19)])).toBeNull();
  });

  it("or nine tenths of what there is, near the page's ends", () => {
    const before = { prefix: 10 };
    const behind = run(10 + QUOTE, 150, SUFFIX);
    expect(siteOf([run(1, 131, 9), behind], before)).toMatchObject({ start: 140, all: 49 });
    expect(siteOf([run(2, 132, 8), behind], before)).toBeNull();
    expect(siteOf([BEFORE, run(END, 150, 9)], { suffix: 10 })).toMatchObject({ end: 150, all: 49 });
    expect(siteOf([BEFORE, run(END, 150, 8)], { suffix: 10 })).toBeNull();
    const bitsAt = (i: number): number => (i === 0 || i === PREFIX + QUOTE + 9 ? 10 : 1);
    expect(siteOf([run(1, 131, 9), behind], { ...before, bitsAt })).toBeNull();
    expect(siteOf([BEFORE, run(END, 150, 9)], { suffix: 10, bitsAt })).toBeNull();
  });

  it("is not told by runs that begin or end within the quote", () => {
    expect(siteOf([run(START + 1, 141, 60), BEHIND])).toBeNull();
    expect(siteOf([BEFORE, run(START, 140, QUOTE - 1)], { suffix: 0 })).toBeNull();
    expect(siteOf([BEFORE, run(START + 5, 160, QUOTE - 5)], { suffix: 0 })).toEqual({
      start: 140,
      end: 185,
      all: 40,
      telling: 40,
    });
  });

  it("may be closed, but does not end before it starts", () => {
    expect(siteOf([BEFORE, run(END, 140, SUFFIX)])).toMatchObject({ start: 140, end: 140 });
    expect(siteOf([BEFORE, run(END, 139, SUFFIX)])).toBeNull();
  });

  it("is at most twice the quote and a clause of 160 units wide", () => {
    const widest = 2 * QUOTE + 160;
    expect(siteOf([BEFORE, run(END, 140 + widest, SUFFIX)])).toMatchObject({ end: 140 + widest });
    expect(siteOf([BEFORE, run(END, 141 + widest, SUFFIX)])).toBeNull();
  });

  it("tells by what no rival shared", () => {
    const shared = { sharedBefore: 30, sharedBehind: 25 };
    expect(siteOf([BEFORE, BEHIND], shared)).toMatchObject({ all: 80, telling: 10 + 15 });
    expect(siteOf([run(15, 115, 25), BEHIND], shared)).toMatchObject({ all: 65, telling: 15 });
    expect(siteOf([BEFORE, run(END, 150, 22)], shared)).toMatchObject({ all: 62, telling: 10 });
  });

  it("is the one with the most context, and of that the most telling; of equals the first", () => {
    const less = [run(15, 1_015, 25), run(END, 1_050, 25)];
    expect(siteOf([...less, run(0, 3_000, 40), run(END, 3_050, 40)])).toMatchObject({ start: 3_040 });
    expect(siteOf([BEFORE, BEHIND, ...less])).toMatchObject({ start: 140 });
    expect(siteOf([BEFORE, BEHIND, run(0, 3_000, 40), run(END, 3_050, 40)])).toMatchObject({ start: 140 });
    // 37 units that all tell, against 38 of which 3 do not.
    const edged = [run(2, 102, 38), BEHIND, run(0, 3_000, 37), run(END, 3_050, 40)];
    expect(siteOf(edged, { sharedBefore: 3 })).toMatchObject({ start: 3_040, all: 77 });
  });
});

describe("where page and prefix began with the quote", () => {
  it("the head of the page stands for the prefix", () => {
    expect(siteOf([run(QUOTE, 25, SUFFIX)], { prefix: 0 })).toEqual({
      start: 0,
      end: 25,
      all: 40,
      telling: 40,
    });
    expect(siteOf([run(QUOTE + 1, 25, SUFFIX)], { prefix: 1 })).toBeNull();
  });

  it("the quote itself shows too where it began", () => {
    expect(siteOf([run(0, 500, QUOTE + SUFFIX)], { prefix: 0 })).toMatchObject({ start: 500, end: 530 });
  });
});

describe("where page and suffix ended with the quote", () => {
  it("the end of the page stands for the suffix", () => {
    const site = { start: 9_940, end: 9_950, all: 40, telling: 40 };
    expect(siteOf([run(0, 9_900, PREFIX)], { suffix: 0 }, 9_950)).toEqual(site);
    expect(siteOf([run(0, 9_900, PREFIX)], { suffix: 1 }, 9_950)).toBeNull();
  });
});

it("a place lies within a site up to 3 units beyond either end", () => {
  const site = { start: 100, end: 200, all: 0, telling: 0 };
  expect(isWithin({ start: 97, end: 203 }, site)).toBe(true);
  expect(isWithin({ start: 150, end: 160 }, site)).toBe(true);
  expect(isWithin({ start: 96, end: 203 }, site)).toBe(false);
  expect(isWithin({ start: 97, end: 204 }, site)).toBe(false);
});
