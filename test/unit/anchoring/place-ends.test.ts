// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { EDGE } from "../../../src/anchoring/context.ts";
import type { Site } from "../../../src/anchoring/find-site.ts";
import { foldedIndex } from "../../../src/anchoring/fold.ts";
import type { Match } from "../../../src/anchoring/measure-match.ts";
import { makePatterns, type Quote } from "../../../src/anchoring/pattern.ts";
import { placeEnds } from "../../../src/anchoring/place-ends.ts";
import { textView } from "../../../src/anchoring/text-view.ts";
import { indexOf } from "./pages.ts";

/**
 * A quote on a page of which `[…]` is what agrees; `head` and `tail` are the quote's units missing there. `{…}` is its site.
 */
function placed(
  page: string,
  quote: Partial<Quote> & { exact: string },
  missing: { head?: number; tail?: number } = {},
): { words: string; match: Match } {
  const { head = 0, tail = 0 } = missing;
  const bare = page.replace(/[[\]{}]/g, "");
  const view = textView(indexOf(bare));
  const at = (mark: string): number => {
    const before = page.slice(0, page.indexOf(mark)).replace(/[[\]{}]/g, "");
    return foldedIndex(view.folded, indexOf(`${before}x`).text.length - 1);
  };
  const whole: Quote = { prefix: "went by ", suffix: " and left", ...quote };
  const [pattern] = makePatterns([{ quote: whole }], view.fold);
  if (!pattern) throw new Error("no pattern");
  const site: Site | null = page.includes("{")
    ? { start: at("{"), end: at("}"), all: 100, telling: 100 }
    : null;
  const guess: Match = {
    start: at("[") - head,
    end: at("]") + tail,
    quote: 50,
    prefix: 0,
    suffix: 0,
    telling: 0,
    exact: head === 0 && tail === 0,
    head,
    tail,
  };
  const match = placeEnds(pattern, whole, guess, site, view);
  const { at: offsets } = view.folded;
  return { words: view.text.slice(offsets[match.start] ?? 0, (offsets[match.end - 1] ?? 0) + 1), match };
}

describe("the ends of a changed passage", () => {
  it("are those of its place when the surroundings say where that is", () => {
    const { words, match } = placed(
      "<p>so {he told the [council twice]} before</p>",
      { exact: "he said the council twice" },
      { head: 9 },
    );
    expect(words).toBe("he told the council twice");
    expect(match).toMatchObject({ head: 0, tail: 0 });
  });

  it("are not where its letters agree by chance within a word, when a clause came in before the last", () => {
    const { words, match } = placed("<p>in order {[to program the]ir own clocks, and the} device</p>", {
      exact: "to program the",
    });
    expect(words).toBe("to program their own clocks, and the");
    expect(match.exact).toBe(false);
  });

  it("stay when they agree and no word goes on behind them", () => {
    expect(
      placed("<p>in order {[to program the] clocks and the} device</p>", { exact: "to program the" }).words,
    ).toBe("to program the");
  });

  it("are at the word whose letters were mended", () => {
    expect(
      placed("<p>it was s[w 1.5 per cent fewer] there</p>", { exact: "saw 1.5 per cent fewer" }, { head: 2 })
        .words,
    ).toBe("sw 1.5 per cent fewer");
    expect(
      placed("<p>it was [fewer by 1.5 per cen]nt there</p>", { exact: "fewer by 1.5 per cent" }, { tail: 1 })
        .words,
    ).toBe("fewer by 1.5 per cennt");
  });

  it("are at a first or last word that stands apart by a clause", () => {
    const first = placed(
      "<p>all harbour, as we know, [lights went out] then</p>",
      { exact: "harbour lights went out" },
      { head: 7 },
    );
    expect(first.words).toBe("harbour, as we know, lights went out");
    expect(first.match.head).toBe(0);
    const last = placed(
      "<p>all [lights went] out in the whole harbour then</p>",
      { exact: "lights went harbour" },
      { tail: 7 },
    );
    expect(last.words).toBe("lights went out in the whole harbour");
  });

  it("are not even guessed at where a short word could be any", () => {
    const { match } = placed(
      "<p>then it is, as ever, [undermines the values] there</p>",
      { exact: "it undermines the values" },
      { head: 2 },
    );
    expect(match.head).toBeGreaterThan(EDGE);
  });

  it("are those of the block that it began or ended", () => {
    const began = placed(
      "<p>one</p><p>Some other [words of it]</p>",
      { exact: "Any words of it", prefix: "one\n", suffix: "" },
      { head: 3 },
    );
    expect(began.words).toBe("Some other words of it");
    const ended = placed(
      "<p>then [words of it] go on</p><p>two</p>",
      { exact: "words of it end", suffix: "\ntwo" },
      { tail: 3 },
    );
    expect(ended.words).toBe("words of it go on");
  });
});
