import { describe, expect, it } from "vitest";
import { EDGE } from "../../../src/anchoring/context.ts";
import type { Site } from "../../../src/anchoring/find-site.ts";
import { foldTable, foldText } from "../../../src/anchoring/fold.ts";
import { judge, type Verdict } from "../../../src/anchoring/judge.ts";
import type { Match } from "../../../src/anchoring/measure-match.ts";
import { makePatterns, type Pattern, quoteBits, type Saved } from "../../../src/anchoring/pattern.ts";

const QUOTE = {
  prefix: "The council met on Monday in the hall and heard that ",
  exact: "the last ferry to the islands will sail in autumn",
  suffix: ", as the harbour master had feared since the spring.",
};
const LENGTH = 50_000;

function patternOf(structure: NonNullable<Saved["structure"]>, quote: Partial<typeof QUOTE> = {}): Pattern {
  const saved = { quote: { ...QUOTE, ...quote }, structure };
  const [pattern] = makePatterns([saved], (text) => foldText(text, foldTable()));
  if (!pattern) throw new Error("no pattern");
  return pattern;
}

/** Its page held nothing like it; held its words twice, of which it was the second. */
const ALONE = patternOf({ likeness: 0 });
const SECOND = patternOf({ likeness: 100, copy: 1, copies: 2, shared: [0, 0] });
const FULL = quoteBits(ALONE);
const UNITS = ALONE.quoteEnd - ALONE.quoteStart;

/** The whole quote with much of its context, unless said otherwise. */
function matchAt(start: number, other: Partial<Match> = {}): Match {
  const whole = { start, end: start + UNITS, quote: FULL, exact: true, head: 0, tail: 0 };
  return { ...whole, prefix: 60, suffix: 60, telling: 120, ...other };
}
const BARE = { prefix: 0, suffix: 0, telling: 0 };
const edited = (share: number): Partial<Match> => ({ exact: false, quote: share * FULL });

interface Asked {
  readonly pattern?: Pattern;
  readonly site?: Site;
  readonly order?: (match: Match) => number;
}

const verdictOn = (matches: readonly Match[], { pattern, site, order }: Asked = {}): Verdict =>
  judge(pattern ?? ALONE, matches, site ?? null, LENGTH, order ?? (() => 0));

/** What became of the passage: the grade and the place, or why there is none. */
function said(verdict: Verdict): string {
  if (verdict.kind === "found") return `${verdict.grade} at ${verdict.match.start}`;
  return verdict.kind === "orphan"
    ? verdict.reason
    : `uncertain at ${verdict.matches.map(({ match }) => match.start).join(", ")}`;
}

describe("a place that is found", () => {
  it("is exact in its context, moved without most of it, changed when its words are", () => {
    expect(said(verdictOn([matchAt(1_000)]))).toBe("exact at 1000");
    expect(said(verdictOn([matchAt(1_000, { prefix: 20, suffix: 0, telling: 20 })]))).toBe("moved at 1000");
    expect(said(verdictOn([matchAt(1_000, edited(0.8))]))).toBe("changed at 1000");
  });

  it("is clear when far ahead of every rival, by context or by words that nothing else had", () => {
    const clear = (matches: readonly Match[], pattern = ALONE): boolean => {
      const verdict = verdictOn(matches, { pattern });
      return verdict.kind === "found" && verdict.clear;
    };
    expect(clear([matchAt(1_000)])).toBe(true);
    expect(clear([matchAt(1_000), matchAt(9_000, { telling: 100 })])).toBe(false);
    expect(clear([matchAt(1_000, { telling: 20 })])).toBe(true);
    expect(clear([matchAt(1_000, { telling: 20 })], SECOND)).toBe(false);
    expect(clear([matchAt(1_000, { ...edited(0.9), telling: 20 })])).toBe(false);
  });
});

describe("rivals", () => {
  it("within the margin leave it to the reader, best first", () => {
    const near = [matchAt(1_000, { telling: 116 }), matchAt(9_000)];
    expect(said(verdictOn(near))).toBe("uncertain at 9000, 1000");
    expect(said(verdictOn([matchAt(1_000, { telling: 110 }), matchAt(9_000)]))).toBe("exact at 9000");
  });

  it("that overlap the best place are that place, and of others that overlap the best is named", () => {
    const shifted = [matchAt(1_000), matchAt(1_002, { telling: 119 })];
    expect(said(verdictOn(shifted))).toBe("exact at 1000");
    const others = [matchAt(1_000), matchAt(9_000, { telling: 118 }), matchAt(9_002, { telling: 117 })];
    expect(said(verdictOn(others))).toBe("uncertain at 1000, 9000");
  });

  it("with the words unchanged are a little likelier than their bits say", () => {
    const near = [matchAt(1_000), matchAt(9_000, { ...edited(0.8), telling: 140 })];
    expect(said(verdictOn(near))).toBe("uncertain at 1000, 9000");
  });

  it("with enough of a long passage's words are told apart by context", () => {
    const pattern = patternOf({ likeness: 0 }, { exact: QUOTE.exact.repeat(4) });
    const long = { quote: quoteBits(pattern), telling: 20 };
    const places = [
      matchAt(1_000, long),
      matchAt(9_000, { exact: false, quote: 0.8 * long.quote, telling: 60 }),
    ];
    expect(said(verdictOn(places, { pattern }))).toBe("changed at 9000");
  });

  it("are told apart by order alone, when it says enough", () => {
    const alike = [matchAt(1_000), matchAt(9_000)];
    const order = (bits: number) => (match: Match) => (match.start === 9_000 ? bits : 0);
    expect(said(verdictOn(alike, { order: order(7) }))).toBe("exact at 9000");
    expect(said(verdictOn(alike, { order: order(5) }))).toBe("uncertain at 9000, 1000");
  });

  it("are not asked where the place is that of the words but its ends are not known", () => {
    expect(said(verdictOn([matchAt(1_000, { ...edited(0.8), head: EDGE + 1 })]))).toBe("uncertain at 1000");
    expect(said(verdictOn([matchAt(1_000, { ...edited(0.8), tail: EDGE })]))).toBe("changed at 1000");
  });
});

describe("too little", () => {
  it("of the words is not the passage, and points to where it may have been", () => {
    const verdict = verdictOn([matchAt(1_000, edited(0.2))]);
    expect(verdict).toMatchObject({ kind: "orphan", reason: "not-found", nearest: { start: 1_000 } });
    expect(verdictOn([])).toEqual({ kind: "orphan", reason: "not-found", nearest: null });
  });

  it("of a short word without context is what any long page has by chance", () => {
    const pattern = patternOf({ likeness: 0 }, { exact: "ferries" });
    const word = { quote: quoteBits(pattern), end: 1_007 };
    expect(said(verdictOn([matchAt(1_000, { ...word, ...BARE })], { pattern }))).toBe("too-little-evidence");
    expect(said(verdictOn([matchAt(1_000, word)], { pattern }))).toBe("exact at 1000");
  });

  it("of changed words counts together with their context", () => {
    const words = edited(0.3);
    expect(said(verdictOn([matchAt(1_000, { ...words, prefix: 20, suffix: 0 })]))).toBe(
      "too-little-evidence",
    );
    expect(said(verdictOn([matchAt(1_000, { ...words, prefix: 24, suffix: 0 })]))).toBe("changed at 1000");
  });

  it("context asks for more of the words", () => {
    const some = { prefix: 10, suffix: 0, telling: 10 };
    expect(said(verdictOn([matchAt(1_000, { ...edited(0.5), ...some })]))).toBe("too-little-evidence");
    expect(said(verdictOn([matchAt(1_000, { ...edited(0.7), ...some })]))).toBe("changed at 1000");
  });

  it("tells a copy from the other that its page held, until context or order do", () => {
    const bare = [matchAt(1_000, { telling: 10 })];
    expect(said(verdictOn(bare, { pattern: SECOND }))).toBe("too-little-evidence");
    expect(said(verdictOn(bare, { pattern: SECOND, order: () => 6 }))).toBe("exact at 1000");
    expect(said(verdictOn([matchAt(1_000, { telling: 20 })], { pattern: SECOND }))).toBe("exact at 1000");
  });
});

describe("the place where the surroundings stand", () => {
  const site: Site = { start: 1_000, end: 1_000 + UNITS, all: 110, telling: 110 };

  it("needs fewer of a short passage's words than any other place", () => {
    const pattern = patternOf({ likeness: 0 }, { exact: "ferries" });
    const word = matchAt(1_000, { end: 1_004, exact: false, quote: 0.5 });
    expect(said(verdictOn([word], { site, pattern }))).toBe("changed at 1000");
    expect(said(verdictOn([word], { site: { ...site, all: 50 }, pattern }))).toBe("not-found");
    expect(said(verdictOn([{ ...word, quote: -6 }], { site, pattern }))).toBe("not-found");
    expect(said(verdictOn([{ ...word, end: word.start }], { site, pattern }))).toBe("not-found");
  });

  it("asks for more of a longer passage's words, which may have been replaced by like ones", () => {
    expect(said(verdictOn([matchAt(1_000, edited(0.3))], { site }))).toBe("changed at 1000");
    expect(said(verdictOn([matchAt(1_000, edited(0.2))], { site }))).toBe("not-found");
  });

  it("speaks against a look-alike elsewhere, and is where the passage was", () => {
    const verdict = verdictOn([matchAt(9_000, { ...edited(0.8), ...BARE, prefix: 20 })], { site });
    expect(verdict).toEqual({ kind: "orphan", reason: "not-found", nearest: site });
  });

  it("may be left by words that cannot be chance, if nothing on their page was like them", () => {
    const moved = [matchAt(9_000, BARE)];
    expect(said(verdictOn(moved, { site }))).toBe("moved at 9000");
    expect(said(verdictOn(moved, { site, pattern: SECOND }))).toBe("not-found");
    expect(said(verdictOn([matchAt(9_000, { ...edited(0.8), ...BARE })], { site }))).toBe("not-found");
  });

  it("may be left by changed words that took most of their context along", () => {
    const took = (telling: number) => [matchAt(9_000, { ...edited(0.7), telling })];
    expect(said(verdictOn(took(80), { site }))).toBe("changed at 9000");
    expect(said(verdictOn(took(70), { site }))).toBe("not-found");
  });

  it("counts as shared with rivals by what stands there beyond the place's own context", () => {
    const shared = { ...site, telling: 20 };
    const elsewhere = (prefix: number) => [
      matchAt(9_000, { ...edited(0.8), prefix, suffix: 0, telling: 20 }),
    ];
    expect(said(verdictOn(elsewhere(60), { site: shared }))).toBe("not-found");
    expect(said(verdictOn(elsewhere(80), { site: shared }))).toBe("changed at 9000");
    expect(said(verdictOn(elsewhere(60), { site: { ...shared, telling: 10 } }))).toBe("changed at 9000");
  });
});

describe("copies that the page still has", () => {
  const own = { telling: 60 };

  it("are counted: the passage is that of its number, even when it is the edited one", () => {
    const both = [matchAt(1_000, own), matchAt(9_000, { ...edited(0.8), ...own })];
    expect(said(verdictOn(both, { pattern: SECOND }))).toBe("changed at 9000");
    expect(said(verdictOn(both, { pattern: patternOf({ likeness: 100 }) }))).toBe("exact at 1000");
  });

  it("are counted without a teaser that came, bare of context", () => {
    const three = [matchAt(100, BARE), matchAt(1_000, own), matchAt(9_000, own)];
    expect(said(verdictOn(three, { pattern: SECOND }))).toBe("exact at 9000");
  });

  it("are not counted when one is gone", () => {
    const scoreOf = (matches: readonly Match[], pattern: Pattern): number => {
      const verdict = verdictOn(matches, { pattern });
      return verdict.kind === "found" ? verdict.score : Number.NaN;
    };
    const first = matchAt(1_000, BARE);
    const second = matchAt(9_000, own);
    const plain = scoreOf([second], patternOf({ likeness: 100 }));
    expect(scoreOf([second], patternOf({ likeness: 100, copy: 0, copies: 2 }))).toBe(plain);
    expect(scoreOf([second], SECOND)).toBe(plain);
    expect(scoreOf([first, second], SECOND)).toBeGreaterThan(plain);
  });
});
