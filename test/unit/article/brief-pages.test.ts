import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { keyQuotesOf } from "../../../src/article/key-quote.ts";
import { outlineOf } from "../../../src/article/outline.ts";
import { topicTagsOf } from "../../../src/article/topic-tags.ts";
import { readArticle } from "../../../src/commands/read-article.ts";

/** What a test page must give; written by hand beside each page. */
interface Expected {
  readonly title: string;
  readonly byline: string;
  readonly site: string;
  readonly published: string;
  readonly outline: readonly { level: number; text: string }[];
  readonly keyQuote: { readonly text: string; readonly speaker: string; readonly role: string | null };
  /** Among the tags, in any order. */
  readonly tags: readonly string[];
  /** Words of the page that are no part of the article. */
  readonly without: readonly string[];
}

/**
 * One newsroom form and one set of quotation habits each: wire story, interview, match report, dialogue dashes, particles in
 * names.
 */
const PAGES = [
  "marlowe-tunnel",
  "loud-ice",
  "port-elland",
  "freibad-gruenau",
  "embalse-seco",
  "marimba",
  "stadio-valdoro",
  "vale-escuro",
  "windpark-hogezand",
  "metro-wislany",
  "verkhnyaya-pazhga",
  "samebyn-gavva",
  "tarna-szolo",
  "selvidere-kopru",
  "wahat-alnujayla",
  "galmaedo-haenyeo",
];

describe.each(PAGES)("the brief of %s", (name) => {
  const folder = new URL(`../../pages/${name}/`, import.meta.url);
  // The file stands beside this page and is written to this shape.
  const expected = JSON.parse(readFileSync(new URL("expected.json", folder), "utf8")) as Expected;
  const { extraction } = readArticle(new URL("source.html", folder).pathname);
  const { article } = extraction;

  it("has the headline, writer, site and date, and no page furniture", () => {
    expect(article.headline?.value).toBe(expected.title);
    expect(article.byline?.value).toBe(expected.byline);
    expect(article.site?.value).toBe(expected.site);
    expect(article.published?.value).toBe(expected.published);
    expect(expected.without.filter((words) => article.text.includes(words))).toEqual([]);
  });

  it("has the sections a reader sees", () => {
    expect(outlineOf(extraction).map(({ level, text }) => ({ level, text }))).toEqual(expected.outline);
  });

  it("quotes what carries the article, by whom and in what office", () => {
    const { best } = keyQuotesOf(extraction);
    expect({ text: best?.text, speaker: best?.speaker, role: best?.role ?? null }).toEqual(expected.keyQuote);
  });

  it("names what it is about", () => {
    expect(topicTagsOf(extraction).map((tag) => tag.text)).toEqual(
      expect.arrayContaining([...expected.tags]),
    );
  });
});
