import { describe, expect, it } from "vitest";
import { summaryOf } from "../../../src/article/summary.ts";
import { page } from "./quotation-pages.ts";

const lede =
  "The county will close its oldest pumping station on the river before the summer, the council decided on Monday.";
const repeat =
  "The county will close its oldest pumping station on the river before the summer, as the council decided.";
const fish =
  "Fish have not been seen below the pumping station since the flood of four years ago, biologists told the council.";
const cost =
  "Taking down the pumping station will cost the county nine million, a third of which the state has promised to pay.";
const walks = (n: number) =>
  `People walked along the bank on evening number ${n} and talked at great length about quite different things.`;

describe("the summary", () => {
  const long = page(
    [lede, ...[1, 2, 3, 4].map(walks), repeat, fish, ...[5, 6, 7, 8].map(walks), cost, ...[9, 10].map(walks)],
    {
      headline: "County closes oldest pumping station",
    },
  );

  it("is three sentences of the article in their order", () => {
    const summary = summaryOf(long);
    expect(summary).toHaveLength(3);
    const starts = summary.map((sentence) => sentence.place.start);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    for (const { text, place } of summary) expect(long.article.text.slice(place.start, place.end)).toBe(text);
  });

  it("says the main thing once", () => {
    const texts = summaryOf(long).map((sentence) => sentence.text);
    expect(texts).toContain(lede);
    expect(texts).not.toContain(repeat);
  });

  it("is empty for a short article", () => {
    expect(summaryOf(page([lede, fish, cost]))).toEqual([]);
  });
});
