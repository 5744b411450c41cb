import { describe, expect, test } from "vitest";
import { formatDate, formatModified } from "../../../src/popup/article-date.ts";

describe("an article's date", () => {
  test.each([
    ["2031-05-04", "4 May 2031"],
    ["2031-05", "May 2031"],
    ["2031", "2031"],
    ["2031-05-04T12:00:00Z", "4 May 2031"],
    ["last spring", "last spring"],
  ])("%s is shown as %s", (iso, shown) => {
    expect(formatDate(iso, "en-GB")).toBe(shown);
  });

  test("a day stays the same day west of Greenwich", () => {
    const zone = process.env.TZ;
    process.env.TZ = "America/Los_Angeles";
    try {
      expect(formatDate("2031-05-04", "en-GB")).toBe("4 May 2031");
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
  });
});

describe("the date of a change", () => {
  test("is shown when it is another day", () => {
    expect(formatModified("2031-05-04T12:00:00Z", "2031-05-06T12:00:00Z", "en-GB")).toBe("6 May 2031");
  });

  test("is a time when it is the same day", () => {
    expect(formatModified("2031-05-04T12:00:00", "2031-05-04T14:05:00", "en-GB")).toBe("14:05");
  });

  test.each([
    ["2031-05-04T12:00:00Z", "2031-05-04T12:00:30Z"],
    ["2031-05-04", "2031-05-04T18:00:00"],
    ["2031-05-06", "2031-05-04"],
    ["2031-05-04", "soon"],
  ])("is left out when it says nothing new (%s, %s)", (published, modified) => {
    expect(formatModified(published, modified, "en-GB")).toBeNull();
  });

  test("stands alone when the page does not say when it was published", () => {
    expect(formatModified(null, "2031-05-04", "en-GB")).toBe("4 May 2031");
  });
});
