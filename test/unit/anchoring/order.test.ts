import { describe, expect, it } from "vitest";
import { orderOf } from "../../../src/anchoring/order.ts";

/** A text of so many units that a place right where it should be gives 10 bits: log2 of the length over twice 8 units. */
const LENGTH = 2 ** 14;

/** Bits for a distance from the expected place, by the rule: all distances are as likely on a logarithmic scale. */
const near = (off: number): number => Math.log2(LENGTH / (off + 8) / 2);

describe("without a settled neighbour", () => {
  const { bitsFor } = orderOf([], LENGTH);

  it("a passage is expected where it was; bits fall with the distance, some units are no loss to speak of", () => {
    expect(bitsFor(300, 300)).toBe(10);
    expect(bitsFor(300, 308)).toBe(9);
    expect(bitsFor(300, 292)).toBe(9);
    expect(bitsFor(300, 324)).toBe(8);
  });

  it("a place far off gives none, and takes none away", () => {
    expect(bitsFor(0, LENGTH)).toBe(0);
    expect(bitsFor(LENGTH, 0)).toBe(0);
  });

  it("a place behind the text's end is out of order", () => {
    expect(bitsFor(0, LENGTH + 1)).toBe(-5);
  });

  it("no text is so long that a place gives more than 12 bits", () => {
    expect(orderOf([], 2 ** 16).bitsFor(300, 300)).toBe(12);
    expect(orderOf([], 2 ** 20).bitsFor(300, 300)).toBe(12);
    expect(orderOf([], 2 ** 15).bitsFor(300, 300)).toBe(11);
  });
});

describe("beside one settled neighbour", () => {
  const { bitsFor } = orderOf([{ was: 100, is: 150 }], LENGTH);

  it("a passage is expected to shift with it, whichever side it stands on", () => {
    expect(bitsFor(200, 250)).toBe(10);
    expect(bitsFor(50, 100)).toBe(10);
    expect(bitsFor(200, 200)).toBeCloseTo(near(50));
  });

  it("a place on the other side of it is out of order; its own place is not", () => {
    expect(bitsFor(200, 150)).toBeCloseTo(near(100));
    expect(bitsFor(200, 149)).toBeCloseTo(near(101) - 5);
    expect(bitsFor(50, 150)).toBeCloseTo(near(50));
    expect(bitsFor(50, 151)).toBeCloseTo(near(51) - 5);
  });

  it("one that began where the passage did counts as behind it", () => {
    expect(bitsFor(100, 140)).toBeCloseTo(near(10));
    expect(bitsFor(100, 160)).toBeCloseTo(near(10) - 5);
  });
});

describe("between two settled neighbours", () => {
  /** The one before has shifted by 50 units, the one behind by `shift`. */
  const between = (shift: number) =>
    orderOf(
      [
        { was: 100, is: 150 },
        { was: 1_000, is: 1_000 + shift },
      ],
      LENGTH,
    );

  it("a place in between gives 3 bits more", () => {
    expect(between(50).bitsFor(500, 550)).toBe(13);
    expect(between(900).bitsFor(500, 550)).toBe(13);
    expect(between(50).bitsFor(500, 1_050)).toBeCloseTo(near(500) + 3 - 4);
    expect(between(50).bitsFor(500, 1_051)).toBeCloseTo(near(501) - 5 - 4);
  });

  it("the shift of either may be the passage's", () => {
    expect(between(900).bitsFor(500, 550)).toBe(13);
    expect(between(900).bitsFor(500, 1_400)).toBe(13);
    expect(between(900).bitsFor(500, 1_390)).toBeCloseTo(near(10) + 3);
  });

  it("that have shifted alike, up to 40 units, speak against a place more than 40 units off", () => {
    expect(between(50).bitsFor(500, 590)).toBeCloseTo(near(40) + 3);
    expect(between(50).bitsFor(500, 591)).toBeCloseTo(near(41) + 3 - 4);
    expect(between(90).bitsFor(500, 490)).toBeCloseTo(near(60) + 3 - 4);
    expect(between(10).bitsFor(500, 450)).toBeCloseTo(near(60) + 3 - 4);
    expect(between(91).bitsFor(500, 490)).toBeCloseTo(near(60) + 3);
    expect(between(9).bitsFor(500, 450)).toBeCloseTo(near(59) + 3);
  });

  it("a place far out of order has nothing but what speaks against it", () => {
    expect(between(50).bitsFor(500, LENGTH)).toBe(-9);
  });
});

it("only the nearest neighbours count, in whatever order they are settled; that order stays", () => {
  const settled = [
    { was: 3_000, is: 3_500 },
    { was: 9_000, is: 9_000 },
    { was: 100, is: 100 },
    { was: 400, is: 450 },
  ];
  const before = [...settled];
  const { bitsFor } = orderOf(settled, LENGTH);
  expect(bitsFor(500, 550)).toBe(13);
  expect(bitsFor(500, 1_000)).toBe(13);
  expect(bitsFor(500, 500)).toBeCloseTo(near(50) + 3);
  expect(bitsFor(500, 440)).toBeCloseTo(near(110) - 5);
  expect(settled).toEqual(before);
});
