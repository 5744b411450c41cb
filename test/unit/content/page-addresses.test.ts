// @vitest-environment jsdom
import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { addressesOf } from "../../../src/content/page-addresses.ts";

const page = (head: string): Document =>
  new JSDOM(`<head>${head}</head>`, { url: "https://news.example/a/story?x=1" }).window.document;

describe("a page's addresses", () => {
  it("are its own, its canonical link and og:url, all absolute", () => {
    const document = page(
      `<link rel="nofollow canonical" href="/story"><meta property="og:url" content="https://m.news.example/story">`,
    );
    expect(addressesOf(document)).toEqual({
      address: "https://news.example/a/story?x=1",
      canonical: "https://news.example/story",
      ogUrl: "https://m.news.example/story",
    });
  });

  it.each([
    ["nothing", ""],
    ["an empty claim", `<link rel="canonical" href="">`],
    ["a broken claim", `<link rel="canonical" href="http://[">`],
  ])("hold no claim where the page makes %s of it", (_, head) => {
    expect(addressesOf(page(head))).toMatchObject({ canonical: null, ogUrl: null });
  });

  it("leave out a claim that was there before the page went on to another article", () => {
    const document = page(`<link rel="canonical" href="/first"><meta property="og:url" content="/second">`);
    const stale = new Set(["https://news.example/first"]);
    expect(addressesOf(document, stale)).toMatchObject({
      canonical: null,
      ogUrl: "https://news.example/second",
    });
  });
});
