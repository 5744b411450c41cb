import { describe, expect, it } from "vitest";
import { foldTable, foldText } from "../../../src/anchoring/fold.ts";
import { runsNearby } from "../../../src/anchoring/look-nearby.ts";
import { makePatterns } from "../../../src/anchoring/pattern.ts";
import { seeded, sentence } from "./pages.ts";

const fold = (text: string) => foldText(text, foldTable());

function patternOf(prefix: string, exact: string, suffix: string) {
  const [pattern] = makePatterns([{ quote: { exact, prefix, suffix } }], fold);
  if (!pattern) throw new Error("no pattern");
  return pattern;
}

describe("a look around the place where a passage should be", () => {
  const prefix = "The council met late on Tuesday in the harbour hall. ";
  const exact = "The ferry to the outer islands will stop running in November";
  const suffix = " unless money is found, the clerk told the reporters there.";
  const pattern = patternOf(prefix, exact, suffix);

  it("finds the stretches before and behind an edit, equal unit for unit", () => {
    const edited = exact.replace("outer islands", "outer and inner islands");
    const text = fold(`Rain fell. ${prefix}${edited}${suffix}`);
    const runs = runsNearby(pattern, text, pattern.quoteStart);
    expect(runs.length).toBeGreaterThan(1);
    for (const { p, t, length } of runs) {
      expect(pattern.codes.slice(p, p + length)).toEqual(text.codes.slice(t, t + length));
    }
    expect(runs[0]?.p).toBe(0);
    const last = runs.at(-1);
    expect(last && last.p + last.length).toBe(pattern.length);
  });

  it("takes the nearer of two places that read alike behind an edit", () => {
    const twice = "The ferry's master in his wheelhouse. Photo: Ottilie Krah. ";
    const doubled = patternOf(prefix, "Photo: Ottilie", ` Krah. ${twice}`);
    const text = fold(`${prefix}Photo: Otilie Krah. ${twice}${twice}`);
    const runs = runsNearby(doubled, text, doubled.quoteStart);
    const near = fold(`${prefix}Photo: Otilie`).length;
    expect(runs.some(({ p, t }) => p <= doubled.quoteEnd && t + doubled.quoteEnd - p === near)).toBe(true);
  });

  it("does not look far away", () => {
    const random = seeded(8);
    const far = Array.from({ length: 40 }, () => sentence(random)).join(" ");
    const text = fold(`${far} ${prefix}${exact}${suffix}`);
    expect(runsNearby(pattern, text, pattern.quoteStart)).toEqual([]);
    expect(runsNearby(pattern, text, fold(`${far}${prefix}`).length)).toHaveLength(1);
  });
});
