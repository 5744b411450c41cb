import { describe, expect, test } from "vitest";
import { groupHighlights } from "../../../src/popup/group-highlights.ts";
import { annotationOf, brief, markOf } from "./sample.ts";

const a = annotationOf(1, "words 1");
const b = annotationOf(2, "words 2");
const c = annotationOf(3, "words 3");
const d = annotationOf(4, "words 4");
const e = annotationOf(5, "words 5");

const idsOf = (group: { highlights: readonly { annotation: { id: string } }[] } | undefined) =>
  group?.highlights.map(({ annotation }) => annotation.id);

describe("grouping highlights", () => {
  test("puts them in reading order under their sections, those above the first section first", () => {
    const marks = [
      markOf(a, { order: 2, section: 1 }),
      markOf(b, { order: 0, section: null }),
      markOf(c, { order: 1, section: 1 }),
    ];
    const { groups } = groupHighlights([a, b, c], marks, brief.outline);
    expect(groups.map(({ kind, section }) => [kind, section])).toEqual([
      ["top", null],
      ["section", 1],
    ]);
    expect(idsOf(groups[1])).toEqual([c.id, a.id]);
  });

  test("counts each section's highlights, and those that are not painted in none", () => {
    const marks = [
      markOf(a, { section: 0 }),
      markOf(b, { section: 1 }),
      markOf(c, { section: 1 }),
      markOf(d, { grade: "orphan", section: 1 }),
      markOf(e, { grade: "uncertain", section: 0 }),
    ];
    const grouped = groupHighlights([a, b, c, d, e], marks, brief.outline);
    expect(grouped.perSection).toEqual([1, 2]);
    expect([grouped.total, grouped.missing, grouped.review]).toEqual([5, 1, 1]);
  });

  test("lists what needs review and what was not found last, however early it was made", () => {
    const marks = [
      markOf(a, { grade: "orphan", order: 2 }),
      markOf(b, { grade: "uncertain", order: 1 }),
      markOf(c, { section: 0 }),
    ];
    const { groups } = groupHighlights([a, b, c], marks, brief.outline);
    expect(groups.map(({ kind }) => kind)).toEqual(["section", "review", "missing"]);
  });

  test("keeps in sight what the page has not graded yet, oldest first", () => {
    const { groups, missing } = groupHighlights([b, a], [], brief.outline);
    expect(groups.map(({ kind }) => kind)).toEqual(["pending"]);
    expect(idsOf(groups[0])).toEqual([a.id, b.id]);
    expect(missing).toBe(0);
  });

  test("a section that the outline does not have loses no highlight", () => {
    const { groups } = groupHighlights([a], [markOf(a, { section: 7 })], brief.outline);
    expect(idsOf(groups[0])).toEqual([a.id]);
  });

  test("leaves out of the count what the reader put aside, while it is not found", () => {
    const aside = { ...a, dismissed: true };
    const lost = groupHighlights([aside, b], [markOf(a, { grade: "orphan" }), markOf(b)], []);
    expect([lost.total, lost.missing, idsOf({ highlights: lost.dismissed })]).toEqual([1, 0, [a.id]]);
    const found = groupHighlights([aside, b], [markOf(a), markOf(b)], []);
    expect([found.total, found.missing, found.dismissed]).toEqual([2, 0, []]);
  });
});
