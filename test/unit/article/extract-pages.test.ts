import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { outlineOf } from "../../../src/article/outline.ts";
import { readArticle } from "../../../src/commands/read-article.ts";

/** What a test page must give; written by hand beside each page. */
interface Expected {
  readonly verdict: string;
  readonly title: string;
  readonly byline: string | null;
  readonly site: string;
  readonly kicker: string | null;
  readonly published: string | null;
  readonly modified: string | null;
  readonly language: string;
  readonly direction: string;
  readonly outline: readonly { level: number; text: string }[];
  /** Words of the page that are no part of the article. */
  readonly without: readonly string[];
}

const PAGES = ["watt-leuchtturm", "asagiri-eki", "attic-finds", "gardien-du-phare", "mercado-vacio"];

describe.each(PAGES)("the page %s", (name) => {
  const folder = new URL(`../../pages/${name}/`, import.meta.url);
  // The file stands beside this test and is written to this shape.
  const expected = JSON.parse(readFileSync(new URL("expected.json", folder), "utf8")) as Expected;
  const { extraction } = readArticle(new URL("source.html", folder).pathname);
  const { article } = extraction;

  it("gives the sections a reader sees, and no others", () => {
    const outline = outlineOf(extraction).map(({ level, text }) => ({ level, text }));
    expect(outline).toEqual(expected.outline);
  });

  it("gives headline, byline, site, dates and language", () => {
    expect({
      verdict: article.verdict.kind === "article" ? "article" : article.verdict.reason,
      title: article.headline?.value ?? null,
      byline: article.byline?.value ?? null,
      site: article.site?.value ?? null,
      kicker: article.kicker?.value ?? null,
      published: article.published?.value ?? null,
      modified: article.modified?.value ?? null,
      language: article.language?.value ?? null,
      direction: article.direction,
    }).toEqual({
      verdict: expected.verdict,
      title: expected.title,
      byline: expected.byline,
      site: expected.site,
      kicker: expected.kicker,
      published: expected.published,
      modified: expected.modified,
      language: expected.language,
      direction: expected.direction,
    });
  });

  it("leaves page furniture out of the text", () => {
    expect(expected.without.filter((words) => article.text.includes(words))).toEqual([]);
  });

  it("leads from every block back to live text that reads the same", () => {
    for (const block of extraction.blocks) {
      const live = extraction.nodesAt({ start: block.start, end: block.start + block.text.length });
      const text = live.map(({ node, start, end }) => node.data.slice(start, end)).join("");
      const squeezed = (s: string): string => s.replace(/\s+/g, "");
      expect(squeezed(text)).toBe(squeezed(block.text));
      expect(article.text.slice(block.start, block.start + block.text.length)).toBe(block.text);
    }
  });
});
