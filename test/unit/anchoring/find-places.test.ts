import { describe, expect, it } from "vitest";
import { makeAligner } from "../../../src/anchoring/align-gap.ts";
import { findCopies, findRuns } from "../../../src/anchoring/find-places.ts";
import { makeSeeds, scan } from "../../../src/anchoring/find-seeds.ts";
import { foldTable, foldText } from "../../../src/anchoring/fold.ts";
import { makePatterns } from "../../../src/anchoring/pattern.ts";
import type { Run } from "../../../src/anchoring/runs.ts";
import { atOnce } from "../../../src/anchoring/slices.ts";
import { seeded } from "./pages.ts";

const fold = (text: string) => foldText(text, foldTable());

describe("seeds", () => {
  it("that are alike are met once a place, however many there are: pages repeat themselves", () => {
    const text = fold("silt and stone, silt and stone, silt and sand");
    const source = Array.from({ length: 500 }, () => fold("silt and stone"));
    const taken = source.flatMap((_, owner) => [owner, 0]);
    const seeds = makeSeeds(8, source, taken);
    const met: number[] = [];
    const owners = new Set<number>();
    scan(seeds, text.codes, text.length, 0, text.length, (first, at) => {
      met.push(at);
      for (let seed = first; seed >= 0; seed = seeds.twin[seed] ?? -1) owners.add(seeds.owner[seed] ?? -1);
    });
    expect(met).toHaveLength(3);
    expect(owners.size).toBe(500);
  });
});

describe("exact copies", () => {
  it("are all found, for quotes of every length, in one pass", () => {
    const random = seeded(5);
    const text = Array.from({ length: 3_000 }, () => "abc"[Math.floor(random() * 3)]).join("");
    const quotes = Array.from({ length: 40 }, (_, i) => {
      const start = Math.floor(random() * 2_900);
      return { quote: { exact: text.slice(start, start + 6 + i), prefix: "", suffix: "" } };
    });
    const copies = atOnce(findCopies(makePatterns(quotes, fold), fold(text)));
    quotes.forEach(({ quote: { exact } }, i) => {
      const expected: number[] = [];
      for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) expected.push(at);
      expect(copies[i]).toEqual(expected);
    });
  });

  it("are found of a single letter, and of none where there is no quote", () => {
    const patterns = makePatterns(
      [
        { quote: { exact: "x", prefix: "", suffix: "" } },
        { quote: { exact: " ", prefix: "a", suffix: "b" } },
      ],
      fold,
    );
    expect(atOnce(findCopies(patterns, fold("axbx")))).toEqual([[1, 3], []]);
  });
});

describe("runs", () => {
  it("are equal in both, as long as can be, and named once", () => {
    const pattern = "the council voted to close the old ferry in winter";
    const text = `Then the council voted not to close the older ferry. ${"x".repeat(400)} the council voted to close`;
    const [quote] = makePatterns([{ quote: { exact: pattern, prefix: "", suffix: "" } }], fold);
    if (!quote) throw new Error("no pattern");
    const view = fold(text);
    const runs = atOnce(findRuns([quote], view))[0] ?? [];
    expect(runs.length).toBeGreaterThan(2);
    for (const { p, t, length } of runs) {
      expect(quote.codes.slice(p, p + length)).toEqual(view.codes.slice(t, t + length));
      expect(quote.codes[p + length] ?? -1).not.toBe(view.codes[t + length] ?? -2);
      expect(quote.codes[p - 1] ?? -1).not.toBe(view.codes[t - 1] ?? -2);
    }
    expect(new Set(runs.map(({ p, t }) => `${p} ${t}`)).size).toBe(runs.length);
  });
});

describe("the alignment of a gap", () => {
  const align = makeAligner();
  const pairs = (a: string, b: string, open: "left" | "right" | "neither"): Run[] => {
    const out: Run[] = [];
    const [p, t] = [fold(a), fold(b)];
    align(p, t, { p0: 0, p1: p.length, t0: 0, t1: t.length, open }, 22, out);
    return out;
  };

  it("pairs equal letters only, and goes forward in both", () => {
    const random = seeded(6);
    const word = (): string => Array.from({ length: 12 }, () => "abcd"[Math.floor(random() * 4)]).join("");
    for (let round = 0; round < 300; round++) {
      const [a, b] = [word(), word()];
      for (const open of ["left", "right", "neither"] as const) {
        let last = { p: -1, t: -1 };
        for (const { p, t } of pairs(a, b, open)) {
          expect(a[p]).toBe(b[t]);
          expect(p).toBeGreaterThan(last.p);
          expect(t).toBeGreaterThan(last.t);
          last = { p, t };
        }
      }
    }
  });

  it.each<[string, string, string, "left" | "right" | "neither", number]>([
    ["pairs all of equal texts", "winter", "winter", "neither", 6],
    ["jumps what came in", "oldferry", "oldXXXXXXXXXXXXXXXferry", "neither", 8],
    ["ends where the agreement ends", "ferryboat", "ferryzzzz", "right", 5],
    ["begins where the agreement begins", "oldferry", "zzzferry", "left", 5],
    ["finds no pair in strangers", "abab", "cdcd", "right", 0],
  ])("%s", (_, a, b, open, count) => {
    expect(pairs(a, b, open)).toHaveLength(count);
  });
});
