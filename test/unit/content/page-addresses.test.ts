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

  it("leave out a claim to be what the document was loaded as, once a script has gone to another address", () => {
    const document = page(
      `<link rel="canonical" href="/a/story/"><meta property="og:url" content="/b/other">`,
    );
    const { history, performance } = document.defaultView ?? window;
    const loadedAs = [{ name: "https://news.example/a/story?x=1" }];
    Object.assign(performance, { getEntriesByType: () => loadedAs });
    const before = { canonical: "https://news.example/a/story/", ogUrl: "https://news.example/b/other" };
    // The claim is the loaded page's without its query: another key, so no proof that it is stale.
    history.pushState(null, "", "/b/other");
    expect(addressesOf(document)).toMatchObject(before);
    loadedAs[0] = { name: "https://www.news.example/a/story?utm_source=mail" };
    expect(addressesOf(document)).toMatchObject({ ...before, canonical: null });
    history.pushState(null, "", "/a/story");
    expect(addressesOf(document)).toMatchObject(before);
  });
});
