import { expect, it } from "vitest";
import { LONGEST_TAG_LIST } from "../../../src/article/topic-index.ts";
import { briefLine } from "../../../src/commands/brief-line.ts";

const SAMPLE = new URL("../../pages/harbour-accord/source.html", import.meta.url).pathname;

const tagsOf = (limit: number | null): string[] => {
  const { tags } = briefLine(SAMPLE, limit);
  return Array.isArray(tags) ? tags.map(String) : [];
};

it("gives an index of single words when it is asked for more than tags", () => {
  const index = tagsOf(LONGEST_TAG_LIST + 3);
  expect(index).toHaveLength(LONGEST_TAG_LIST + 3);
  expect(index.filter((text) => text.includes(" "))).toEqual([]);
  expect(tagsOf(LONGEST_TAG_LIST).some((text) => text.includes(" "))).toBe(true);
});

it("gives the popup's tags when no number is asked for", () => {
  expect(tagsOf(null)).toEqual(tagsOf(8));
});
