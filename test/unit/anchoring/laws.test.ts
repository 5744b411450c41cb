// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { describeRange } from "../../../src/anchoring/describe.ts";
import type { TextIndex } from "../../../src/anchoring/text-index.ts";
import type { Grade, Selector, TextQuoteSelector } from "../../../src/model/annotation.ts";
import { anchorOn, article, indexOf, painted, type Random, seeded, sentence } from "./pages.ts";

/** A selection anywhere on the page, of any length, cutting words or not. */
function anySelection(index: TextIndex, random: Random): { words: string; selectors: readonly Selector[] } {
  for (;;) {
    const start = Math.floor(random() * index.text.length);
    const end = Math.min(index.text.length, start + 1 + Math.floor(300 * random() ** 3));
    const range = index.rangeAt(start, end);
    const selectors = range && describeRange(range, index);
    if (selectors) return { words: index.text.slice(start, end).trim(), selectors };
  }
}

const quoteIn = (selectors: readonly Selector[]): TextQuoteSelector => {
  const quote = selectors.find((s) => s.type === "TextQuoteSelector");
  if (!quote) throw new Error("no quote");
  return quote;
};

const RANK: Record<Grade, number> = { orphan: 0, uncertain: 1, changed: 2, moved: 3, exact: 4 };

/** Milliseconds for hundreds of pages on a busy machine. */
const PATIENCE = 60_000;

describe("laws of anchoring, over made-up pages", { timeout: PATIENCE }, () => {
  it("what is described on a page is exact on that page, for every selection", () => {
    for (let seed = 1; seed <= 6; seed++) {
      const random = seeded(seed);
      const index = indexOf(article(random, 30));
      for (let n = 0; n < 150; n++) {
        const { words, selectors } = anySelection(index, random);
        const result = anchorOn(index, selectors);
        expect(result.grade).toBe("exact");
        expect(painted(result, index)).toBe(words);
        const position = selectors.find((s) => s.type === "TextPositionSelector");
        expect(result).toMatchObject({ start: position?.start, end: position?.end });
      }
    }
  });

  it("a page without the passage never gets a mark", () => {
    let tried = 0;
    for (let seed = 1; seed <= 8; seed++) {
      const random = seeded(100 + seed);
      const index = indexOf(article(random, 30));
      const other = indexOf(article(seeded(900 + seed), 30));
      for (let n = 0; n < 60; n++) {
        const { words, selectors } = anySelection(index, random);
        if (other.text.includes(words)) continue;
        tried++;
        expect(painted(anchorOn(other, selectors), other), `${seed}: ${words}`).toBeNull();
      }
    }
    expect(tried).toBeGreaterThan(200);
  });

  it("a passage taken out of its page is never shown elsewhere", () => {
    let tried = 0;
    for (let seed = 1; seed <= 40; seed++) {
      const random = seeded(200 + seed);
      const passage = sentence(random);
      const html = (middle: string): string =>
        `${article(seeded(seed), 8)}<p>${sentence(seeded(seed + 1))} ${middle} ${sentence(seeded(seed + 2))}</p>${article(seeded(seed + 3), 8)}`;
      const index = indexOf(html(passage));
      const start = index.text.indexOf(passage);
      const range = index.rangeAt(start, start + passage.length);
      const selectors = range && describeRange(range, index);
      if (!selectors || index.text.indexOf(passage, start + 1) >= 0) continue;
      tried++;
      for (const middle of ["", sentence(seeded(700 + seed))]) {
        const later = indexOf(html(middle));
        expect(painted(anchorOn(later, selectors), later)).toBeNull();
      }
    }
    expect(tried).toBeGreaterThan(30);
  });

  it("more evidence never lowers the grade", () => {
    for (let seed = 1; seed <= 6; seed++) {
      const random = seeded(300 + seed);
      const html = article(random, 30);
      const index = indexOf(html);
      const later = indexOf(`<p>${sentence(random)}</p>${html}`);
      for (let n = 0; n < 40; n++) {
        const { selectors } = anySelection(index, random);
        const { exact, prefix, suffix } = quoteIn(selectors);
        let last = -1;
        for (const share of [0, 0.25, 0.5, 0.75, 1]) {
          const less: TextQuoteSelector = {
            type: "TextQuoteSelector",
            exact,
            prefix: share === 0 ? "" : prefix.slice(-Math.ceil(prefix.length * share)),
            suffix: suffix.slice(0, Math.ceil(suffix.length * share)),
          };
          const rank = RANK[anchorOn(later, [less]).grade];
          expect(rank, `${JSON.stringify(less)}`).toBeGreaterThanOrEqual(last);
          last = rank;
        }
      }
    }
  });

  it("letters lost one by one never bring a better grade, nor another place", () => {
    for (let seed = 1; seed <= 12; seed++) {
      const random = seeded(400 + seed);
      const html = article(random, 12);
      const index = indexOf(html);
      const { words, selectors } = anySelection(index, random);
      if (words.length < 40 || words.includes("\n")) continue;
      let text = words;
      let last = RANK.exact;
      for (let n = 0; n < 6; n++) {
        const at = 5 + Math.floor(random() * (text.length - 10));
        text = text.slice(0, at) + text.slice(at + 1);
        const later = indexOf(html.replace(words, text));
        if (!later.text.includes(text)) break; // the words run over markup: nothing was replaced
        const result = anchorOn(later, selectors);
        expect(RANK[result.grade]).toBeLessThanOrEqual(last);
        last = RANK[result.grade];
        expect(painted(result, later)).toBe(text);
      }
    }
  });
});
