import { describe, expect, test } from "vitest";
import {
  acceptsClaim,
  addressKey,
  cleanAddress,
  pageIdentity,
  presenceKey,
  sameSite,
  sitePatterns,
} from "../../../src/model/page-url.ts";

const ARTICLE = "https://www.gazette.example/world/2026/11/harbour-accord-signed.html";

describe("one article under its several addresses has one key", () => {
  test.each([
    ["http instead of https", ARTICLE.replace("https", "http")],
    ["the mobile host", ARTICLE.replace("www.", "m.")],
    ["the AMP host", ARTICLE.replace("www.", "amp.")],
    ["no www", ARTICLE.replace("www.", "")],
    ["a newsletter's tracking", `${ARTICLE}?utm_source=letter&utm_medium=email&fbclid=x1`],
    ["a fragment", `${ARTICLE}#comments`],
    ["an AMP parameter", `${ARTICLE}?outputType=amp`],
    ["an upper-case host", ARTICLE.replace("gazette", "GAZETTE")],
  ])("%s", (_, address) => {
    expect(addressKey(address)).toBe(addressKey(ARTICLE));
  });

  test.each([
    ["https://gazette.example/a/b/", "https://gazette.example/a/b"],
    ["https://gazette.example/a/b/amp/", "https://gazette.example/a/b"],
    ["https://gazette.example/a/b.amp.html", "https://gazette.example/a/b.html"],
    ["https://gazette.example/a/index.html", "https://gazette.example/a/"],
    ["https://gazette.example/a?b=2&a=1", "https://gazette.example/a?a=1&b=2"],
  ])("%s is %s", (one, other) => {
    expect(addressKey(one)).toBe(addressKey(other));
  });
});

test.each([
  ["another article", "https://gazette.example/a-1", "https://gazette.example/a-2"],
  ["another id in the query", "https://gazette.example/a?id=1", "https://gazette.example/a?id=2"],
  ["another route of a single-page site", "https://gazette.example/#/a", "https://gazette.example/#/b"],
  ["another site", "https://gazette.example/a", "https://herald.example/a"],
])("%s has another key", (_, one, other) => {
  expect(addressKey(one)).not.toBe(addressKey(other));
});

test.each([
  ["another site", "https://aggregator.example/x/harbour"],
  ["the bare root", "https://www.gazette.example/"],
  ["the section root", "https://www.gazette.example/world/"],
  ["another section's root", "https://www.gazette.example/politics"],
  ["no web address", "javascript:alert(1)"],
  ["no address at all", "harbour-accord"],
])("a canonical that names %s is refused", (_, claim) => {
  expect(acceptsClaim(ARTICLE, claim)).toBe(false);
  expect(pageIdentity({ address: ARTICLE, canonical: claim, ogUrl: null }).keys).toEqual([
    addressKey(ARTICLE),
  ]);
});

test.each([
  ["the same article on www", "https://m.gazette.example/x-1", "https://www.gazette.example/x-1"],
  [
    "a sibling host of one publisher",
    "https://edition.gazette.co.uk/2026/a-b-c",
    "https://www.gazette.co.uk/2026/a-b-c",
  ],
  ["a clean path for an id", "https://gazette.example/?p=512", "https://gazette.example/2026/harbour-accord"],
])("a canonical that names %s is accepted", (_, address, claim) => {
  expect(acceptsClaim(address, claim)).toBe(true);
});

test("the page's own address comes first and the canonical is the source", () => {
  const identity = pageIdentity({
    address: "https://m.gazette.example/story?id=9&utm_source=x",
    canonical: "https://www.gazette.example/2026/harbour-accord?utm_source=y",
    ogUrl: null,
  });
  expect(identity).toEqual({
    source: "https://www.gazette.example/2026/harbour-accord",
    keys: ["gazette.example/story?id=9", "gazette.example/2026/harbour-accord"],
  });
});

test("cleaning leaves what the page needs", () => {
  expect(cleanAddress("https://u:p@gazette.example/a?id=3&utm_campaign=z#top")).toBe(
    "https://gazette.example/a?id=3",
  );
});

test("publishers under shared endings are kept apart", () => {
  expect(sameSite("www.gazette.co.uk", "news.gazette.co.uk")).toBe(true);
  expect(sameSite("gazette.co.uk", "herald.co.uk")).toBe(false);
  expect(sameSite("127.0.0.1", "127.0.0.2")).toBe(false);
});

test("this site means its host and, under a dress prefix, the sibling hosts, never a port", () => {
  expect(sitePatterns("https://news.gazette.example:8080/a")).toEqual(["*://news.gazette.example/*"]);
  expect(sitePatterns("https://www.gazette.example/a")).toEqual([
    "*://www.gazette.example/*",
    "*://gazette.example/*",
    "*://m.gazette.example/*",
    "*://mobile.gazette.example/*",
    "*://amp.gazette.example/*",
  ]);
});

test("presence keys spread: no collision over 50,000 addresses", () => {
  const keys = new Set(
    Array.from({ length: 50_000 }, (_, i) => presenceKey(`gazette.example/2026/article-${i}`)),
  );
  expect(keys.size).toBe(50_000);
});
