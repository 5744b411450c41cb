import { describe, expect, it } from "vitest";
import { indexOf } from "../../../src/article/topic-index.ts";
import { extractionOf } from "./topic-fixture.ts";

const EXTRACTION = extractionOf({
  language: "en",
  headline: "Glasshouse burns down",
  lines: [
    "The glasshouse near Orvell stood until Sunday. A 30-year-old nurseryman saw smoke in the glasshouse.",
    "People marvelled, people marvelled again. The nurseryman ran, 30-year-old.",
  ],
});
const index = indexOf(EXTRACTION, 15).map(({ text }) => text);

describe("the index of an article", () => {
  it("puts nouns of the headline before other words, and what hyphens join last", () => {
    expect(index[0]).toBe("glasshouse");
    expect(index.indexOf("nurseryman")).toBeLessThan(index.indexOf("marvelled"));
    expect(index.at(-1)).toBe("30-year-old");
  });

  it("is of single words, as many as are asked for at most", () => {
    expect(index.some((text) => text.includes(" "))).toBe(false);
    expect(indexOf(EXTRACTION, 2).map(({ text }) => text)).toEqual(index.slice(0, 2));
  });

  it("counts the uses of a word, that in the headline too, and places those in the text", () => {
    const [first] = indexOf(EXTRACTION, 1);
    const places = first?.evidence.flatMap((evidence) => evidence.places) ?? [];
    expect(first?.count).toBe(3);
    expect(places).toHaveLength(2);
    for (const { start, end } of places) expect(EXTRACTION.article.text.slice(start, end)).toBe("glasshouse");
  });
});
