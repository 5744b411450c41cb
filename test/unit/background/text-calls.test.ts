import { describe, expect, test } from "vitest";
import { textCalls } from "../../../src/background/text-calls.ts";
import { LONGEST_PAGE_TEXT } from "../../../src/model/page.ts";
import type { PlainText, Search, Stretch } from "../../../src/model/passage.ts";

const TEXT = `The ferry
The mayor said the ferry would sail again in May, whatever the council thought of its price.
The wall
Nobody had asked the fishermen, who wanted the old wall mended before the winter storms came back.`;
const at = (words: string): Stretch => ({
  start: TEXT.indexOf(words),
  end: TEXT.indexOf(words) + words.length,
});
const page: PlainText = { text: TEXT, headings: [at("The ferry"), at("The wall")] };
const QUOTE = {
  type: "TextQuoteSelector",
  exact: "wanted the old wall repaired before the winter storms",
  prefix: "Nobody had asked the fishermen, who ",
  suffix: " came back.",
} as const;
const POSITION = { type: "TextPositionSelector", start: 140, end: 193 } as const;
const search: Search = {
  ...page,
  missing: [{ selectors: [QUOTE, POSITION], shift: -3 }],
  settled: [{ was: 20, is: 17 }],
};

const atOnce = { now: () => 0, yieldTo: async () => {} };
const { searchText, describeText } = textCalls(atOnce);

describe("searching for a page", () => {
  test("gives what became of each that is missing, in their order", async () => {
    const gone = {
      selectors: [{ ...QUOTE, exact: "a sentence of another page", prefix: "", suffix: "" }],
      shift: 0,
    };
    const found = {
      grade: "changed",
      was: QUOTE.exact,
      ...at("wanted the old wall mended before the winter storms"),
    };
    expect(await searchText({ ...search, missing: [gone, ...search.missing] })).toMatchObject([
      { grade: "orphan" },
      found,
    ]);
    expect(await searchText({ ...search, missing: [...search.missing, gone] })).toMatchObject([
      found,
      { grade: "orphan" },
    ]);
    expect(await searchText({ ...search, missing: [] })).toEqual([]);
  });

  test("gives others their turn again and again", async () => {
    let turns = 0;
    let time = 0;
    const slow = textCalls({ now: () => time++, yieldTo: async () => void turns++, budget: 1 });
    const long = { ...search, text: `${TEXT}\n${"Another line of the page. ".repeat(20_000)}` };
    await slow.searchText(long);
    expect(turns).toBeGreaterThan(10);
    turns = 0;
    await slow.describeText({ ...long, ...at("the old wall") });
    expect(turns).toBeGreaterThan(5);
  });
});

test("describing for a page gives the selectors of its words; of white space none", async () => {
  const selectors = await describeText({ ...page, ...at(" the old wall ") });
  expect(selectors).toMatchObject([
    { type: "TextQuoteSelector", exact: "the old wall" },
    { type: "TextPositionSelector", ...at("the old wall") },
    { type: "StructureSelector", heading: "thewall" },
  ]);
  expect(await describeText({ ...page, start: 9, end: 10 })).toBeNull();
});

test.each<[string, Record<string, unknown>, RegExp]>([
  ["no text", { text: null }, /text is no text/],
  ["a text that is too long", { text: "x".repeat(LONGEST_PAGE_TEXT + 1) }, /longer than/],
  ["no headings", { headings: undefined }, /headings is no list/],
  ["a heading that is none", { headings: [null] }, /headings\[0\] is no object/],
  ["a heading behind the text", { headings: [{ start: 0, end: TEXT.length + 1 }] }, /headings\[0\] is 0 to/],
  ["a heading that ends before it starts", { headings: [{ start: 5, end: 4 }] }, /headings\[0\] is 5 to 4/],
  ["a heading at half a unit", { headings: [{ start: 0.5, end: 4 }] }, /start is no whole number/],
  ["nothing missing", { missing: "all" }, /missing is no list/],
  ["a missing one without selectors", { missing: [{ shift: 0 }] }, /selectors is no list/],
  ["a missing one without its quote", { missing: [{ selectors: [POSITION], shift: 0 }] }, /have 0 TextQuote/],
  [
    "a quote of nothing",
    { missing: [{ selectors: [{ ...QUOTE, exact: " " }], shift: 0 }] },
    /exact is empty/,
  ],
  ["a shift that is none", { missing: [{ selectors: [QUOTE], shift: "1" }] }, /shift is no whole number/],
  ["a shift without end", { missing: [{ selectors: [QUOTE], shift: Number.NaN }] }, /shift is no whole/],
  ["nothing settled", { settled: undefined }, /settled is no list/],
  ["a settled one before the text", { settled: [{ was: -1, is: 0 }] }, /was is below 0/],
  ["a settled one that is nowhere", { settled: [{ was: 0 }] }, /is is no whole number/],
])("a search with %s is refused", async (_, wrong, words) => {
  await expect(searchText({ ...search, ...wrong })).rejects.toThrow(words);
});

test.each<[string, unknown, RegExp]>([
  ["nothing", undefined, /no object/],
  ["a text that is none", { ...page, text: 1, start: 0, end: 1 }, /text is no text/],
  ["no stretch", page, /start is no whole number/],
  ["a stretch behind the text", { ...page, start: 0, end: TEXT.length + 1 }, /stretch is 0 to/],
  ["a stretch that ends before it starts", { ...page, start: 9, end: 4 }, /stretch is 9 to 4/],
])("describing %s is refused", async (_, args, words) => {
  await expect(describeText(args)).rejects.toThrow(words);
});
