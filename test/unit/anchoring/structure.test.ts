// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { headingAbove } from "../../../src/anchoring/describe.ts";
import { orderOf } from "../../../src/anchoring/order.ts";
import { structureBits } from "../../../src/anchoring/structure.ts";
import { textView } from "../../../src/anchoring/text-view.ts";
import { indexOf } from "./pages.ts";

describe("the section of a place", () => {
  const index = textView(indexOf("<p>lead</p><h2>The  Wall</h2><p>one</p><h2>The Ferry</h2><p>two</p>"));
  const saved = (heading: string | null) => ({ type: "StructureSelector" as const, heading });
  const at = (words: string): number => index.text.indexOf(words);

  it("is named by the heading above it, folded; by none above the first", () => {
    expect(headingAbove(at("lead"), index)).toBeNull();
    expect(headingAbove(at("one"), index)).toBe("thewall");
    expect(headingAbove(at("two"), index)).toBe("theferry");
  });

  it("speaks for a place below the same heading alone", () => {
    expect(structureBits(saved("thewall"), at("one"), index)).toBeGreaterThan(0);
    expect(structureBits(saved("thewall"), at("two"), index)).toBe(0);
    expect(structureBits(saved(null), at("lead"), index)).toBeGreaterThan(0);
  });

  it("says nothing on a page of one section", () => {
    const one = textView(indexOf("<h1>The Wall</h1><p>one</p>"));
    expect(structureBits(saved("thewall"), one.text.indexOf("one"), one)).toBe(0);
  });
});

describe("the order among the page's annotations", () => {
  const settled = [
    { was: 1_000, is: 1_300 },
    { was: 5_000, is: 5_300 },
  ];
  const order = orderOf(settled, 20_000);

  it("speaks most for the place that has shifted with its neighbours, less the farther from it", () => {
    const bits = [3_300, 3_330, 3_400, 4_000, 5_200].map((is) => order.bitsFor(3_000, is));
    expect(bits).toEqual([...bits].sort((a, b) => b - a));
    expect(new Set(bits).size).toBe(bits.length);
  });

  it("speaks against a place on the other side of a neighbour", () => {
    expect(order.bitsFor(3_000, 15_000)).toBeLessThan(0);
    expect(order.bitsFor(3_000, 15_000)).toBeLessThan(order.bitsFor(3_000, 5_200));
  });

  it("is surer where both neighbours have shifted alike than where they have not", () => {
    const moved = orderOf([settled[0] ?? { was: 0, is: 0 }, { was: 5_000, is: 6_000 }], 20_000);
    const lead = (o: typeof order) => o.bitsFor(3_000, 3_300) - o.bitsFor(3_000, 3_600);
    expect(lead(order)).toBeGreaterThan(lead(moved));
  });

  it("expects no shift without neighbours", () => {
    const none = orderOf([], 20_000);
    expect(none.bitsFor(3_000, 3_000)).toBeGreaterThan(none.bitsFor(3_000, 3_300));
  });
});
