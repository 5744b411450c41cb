// @vitest-environment jsdom
import { expect, it } from "vitest";
import { onPage } from "../../../src/anchoring/anchored.ts";
import { atOnce } from "../../../src/anchoring/slices.ts";
import { indexText } from "../../../src/anchoring/text-index.ts";
import type { Outcome } from "../../../src/model/passage.ts";
import { anchorOn, parse } from "./pages.ts";

/** A page of which the second half stands in a shadow tree. */
function twoTrees(): Document {
  const document = parse("<p>The gates of the weir</p><div></div>");
  const root = document.querySelector("div")?.attachShadow({ mode: "open" });
  if (root) root.innerHTML = "<p>stayed open all night.</p>";
  return document;
}

it("a place that spans two trees is none: what was found there is an orphan, a candidate is dropped", () => {
  const { rangeAt, text } = indexText(twoTrees());
  const [within, across] = [
    { start: 4, end: 9, score: 50 },
    { start: 4, end: text.indexOf("open"), score: 90 },
  ];
  const outcomes: Record<string, Outcome> = {
    found: { grade: "moved", ...within },
    torn: { grade: "moved", ...across },
    doubtful: { grade: "uncertain", candidates: [across, within] },
    lost: { grade: "orphan", reason: "too-little-evidence", nearest: across },
  };
  const results = atOnce(onPage(new Map(Object.entries(outcomes)), rangeAt));
  const found = results.get("found");
  expect(found && "range" in found ? String(found.range) : found).toBe("gates");
  expect(results.get("torn")).toEqual({ grade: "orphan", reason: "not-found" });
  expect(results.get("doubtful")).toMatchObject({ candidates: [{ ...within, range: expect.anything() }] });
  expect(results.get("lost")).toEqual(outcomes.lost);
});

it("words that stand as they stood, but in two trees by now, are an orphan", () => {
  const index = indexText(twoTrees());
  const exact = "The gates of the weir\nstayed open all night.";
  const result = anchorOn(index, [
    { type: "TextQuoteSelector", exact, prefix: "", suffix: "" },
    { type: "TextPositionSelector", start: 0, end: exact.length },
  ]);
  expect(index.text).toBe(exact);
  expect(result).toEqual({ grade: "orphan", reason: "not-found" });
});
