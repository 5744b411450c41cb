import { describe, expect, test } from "vitest";
import { sitePatterns } from "../../../src/model/page-url.ts";
import { grantedSites } from "../../../src/settings/granted-sites.ts";

describe("granted sites", () => {
  test("what was asked for as one site is one site, and is taken back whole", () => {
    const patterns = sitePatterns("https://www.courier.example/ferry");
    expect(patterns.length).toBeGreaterThan(1);
    expect(grantedSites(patterns)).toEqual([{ host: "courier.example", patterns }]);
  });

  test("other hosts of a publisher are sites of their own, in the order of their names", () => {
    const origins = ["*://weather.courier.example/*", "*://courier.example/*"];
    expect(grantedSites(origins).map(({ host }) => host)).toEqual([
      "courier.example",
      "weather.courier.example",
    ]);
  });

  test.each(["*://*/*", "<all_urls>"])("every site (%s) stands alone", (every) => {
    expect(grantedSites(["*://courier.example/*", every])).toEqual([{ host: null, patterns: [every] }]);
  });

  test("what is no site's pattern is left out", () => {
    expect(grantedSites(["file:///*"])).toEqual([]);
  });
});
