import { describe, expect, it } from "vitest";
import { briefOf } from "../../../src/article/brief.ts";
import { extractPlainText } from "../../../src/article/plain-text.ts";
import { readArticle } from "../../../src/commands/read-article.ts";

const path = (name: string): string => new URL(`../../pages/${name}/source.html`, import.meta.url).pathname;

describe("the brief", () => {
  it("gives a key quote or a key sentence, never both", () => {
    const quoted = briefOf(readArticle(path("watt-leuchtturm")).extraction);
    expect(quoted.keyQuote?.speaker).toMatch(/Tomma Jansen|Enno Reents/);
    expect(quoted.keySentence).toBeNull();
    const unquoted = briefOf(readArticle(path("attic-finds")).extraction);
    expect(unquoted.keyQuote).toBeNull();
    expect(unquoted.keySentence?.text).toBeTruthy();
  });

  it("places everything in the article's text", () => {
    const { extraction } = readArticle(path("watt-leuchtturm"));
    const brief = briefOf(extraction);
    const at = ({ start, end }: { start: number; end: number }): string =>
      extraction.article.text.slice(start, end);
    for (const { text, place } of brief.outline) expect(at(place)).toBe(text);
    for (const { text, place } of brief.summary) expect(at(place)).toBe(text);
    for (const { evidence } of brief.tags) {
      for (const { form, places } of evidence) for (const place of places) expect(at(place)).toBe(form);
    }
  });

  it("keeps to the number of tags asked for", () => {
    const { extraction } = readArticle(path("watt-leuchtturm"));
    expect(briefOf(extraction, { tagLimit: 2 }).tags.length).toBeLessThanOrEqual(2);
    expect(briefOf(extraction, { tagLimit: 12 }).tags.length).toBeGreaterThan(2);
  });

  it("is empty for an empty text", () => {
    expect(briefOf(extractPlainText(""))).toEqual({
      outline: [],
      keyQuote: null,
      otherQuotes: [],
      keySentence: null,
      tags: [],
      summary: [],
    });
  });
});
