import { expect, test } from "vitest";
import { sectionsThatFit, visibleSections } from "../../../src/popup/visible-sections.ts";

test("a short outline is shown whole, also one just too long, for the button would take its line", () => {
  expect(visibleSections(8, null, 8)).toEqual({ from: 0, to: 8 });
  expect(visibleSections(9, 8, 8)).toEqual({ from: 0, to: 9 });
});

test("of a long outline the section being read is always among those shown, and never more than asked", () => {
  for (let count = 10; count < 40; count++) {
    for (let current = 0; current < count; current++) {
      const { from, to } = visibleSections(count, current, 8);
      expect(to - from).toBe(8);
      expect(from).toBeGreaterThanOrEqual(0);
      expect(to).toBeLessThanOrEqual(count);
      expect(current).toBeGreaterThanOrEqual(from);
      expect(current).toBeLessThan(to);
    }
  }
});

test("before reading starts the first sections are shown", () => {
  expect(visibleSections(20, null, 8)).toEqual({ from: 0, to: 8 });
});

test("as many sections are shown as fit beside the button, but never so few that it is no outline", () => {
  expect(sectionsThatFit(28 + 7 * 24)).toBe(7);
  expect(sectionsThatFit(28 + 8 * 24 - 1)).toBe(7);
  expect(sectionsThatFit(-50)).toBe(5);
});
