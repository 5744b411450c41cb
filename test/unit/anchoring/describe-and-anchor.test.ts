// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { anchorAll, anchorInSlices } from "../../../src/anchoring/anchor.ts";
import { describeRange } from "../../../src/anchoring/describe.ts";
import { indexText, type TextIndex } from "../../../src/anchoring/text-index.ts";
import type { Selector, StructureSelector } from "../../../src/model/annotation.ts";
import { CASES } from "./cases.ts";
import { anchorOn, article, indexOf, painted, parse, seeded } from "./pages.ts";

/** The selectors of the last place of some words on the page. */
function select(index: TextIndex, words: string): readonly Selector[] {
  const start = index.text.lastIndexOf(words);
  const range = start < 0 ? null : index.rangeAt(start, start + words.length);
  const selectors = range && describeRange(range, index);
  if (!selectors) throw new Error(`"${words}" is not on the page`);
  return selectors;
}

function structureIn(selectors: readonly Selector[]): StructureSelector {
  const structure = selectors.find((s) => s.type === "StructureSelector");
  if (!structure) throw new Error("no structure");
  return structure;
}

describe.each(CASES)("with $name", ({ html, words, later, painted: expected, grade }) => {
  it("the words are saved as they stand", () => {
    const index = indexOf(html);
    const [quote, position] = select(index, words);
    expect(quote).toMatchObject({ type: "TextQuoteSelector", exact: words });
    if (quote?.type !== "TextQuoteSelector" || position?.type !== "TextPositionSelector")
      throw new Error("order");
    const { prefix, exact, suffix } = quote;
    const { start, end } = position;
    expect(index.text.slice(start - prefix.length, end + suffix.length)).toBe(prefix + exact + suffix);
  });

  it(`they are ${grade}`, () => {
    const index = indexOf(later);
    const result = anchorOn(index, select(indexOf(html), words));
    expect(result.grade).toBe(grade);
    expect(painted(result, index)).toBe(expected);
    if (result.grade === "changed") expect(result.was).toBe(words);
  });
});

describe("describing", () => {
  it("leaves out white space at the ends", () => {
    const document = parse("<p>one <b> two </b> three</p>");
    const index = indexText(document);
    const range = document.createRange();
    range.selectNodeContents(document.querySelector("b") ?? document);
    expect(describeRange(range, index)?.[0]).toMatchObject({ exact: "two" });
  });

  it("gives nothing for a selection without visible text", () => {
    const document = parse("<p>one</p> <p> </p><p hidden>no</p><p>two</p>");
    const index = indexText(document);
    const range = document.createRange();
    for (const nothing of document.querySelectorAll("p:nth-of-type(2), [hidden]")) {
      range.selectNodeContents(nothing);
      expect(describeRange(range, index)).toBeNull();
    }
  });

  it("notes the heading above", () => {
    const index = indexOf("<h1>News</h1><p>a</p><h2>The  “Ferry”</h2><p>The last boat left at noon.</p>");
    const structure = select(index, "last boat")[2];
    expect(structure).toMatchObject({ type: "StructureSelector", heading: "the'ferry'" });
    expect(structure).toEqual(select(index, "left at noon")[2]);
    expect(structure).not.toEqual(select(index, "News")[2]);
  });

  it("notes which of several copies it was, and how much of the words another place has", () => {
    const line = "<p>Read the full story.</p>";
    const copies = indexOf(`${line}<p>The harbour wall fell in the night.</p>${line}`);
    expect(structureIn(select(copies, "Read the full story."))).toMatchObject({
      copy: 1,
      copies: 2,
      likeness: 100,
    });
    const near = indexOf(
      "<p>The council voted to close the old ferry in winter.</p><p>The council voted to close the old bridge in winter.</p>",
    );
    const { likeness = 0, copies: count } = structureIn(
      select(near, "council voted to close the old ferry in winter"),
    );
    expect(likeness).toBeGreaterThan(50);
    expect(likeness).toBeLessThan(100);
    expect(count).toBeUndefined();
    expect(structureIn(select(near, "ferry")).likeness).toBe(0);
    const times = indexOf(
      Array.from({ length: 6 }, (_, i) => `<p>Reader ${i} wrote on 2 May 2014, 18:${10 + 7 * i}</p>`).join(
        "",
      ),
    );
    expect(structureIn(select(times, "on 2 May 2014, 18:24")).likeness).toBeGreaterThan(50);
  });

  it("keeps more context of words that the page holds twice, as far as the copies agree", () => {
    const random = seeded(21);
    const once = indexOf(article(random, 40));
    const words = once.text.slice(800, 840).trim();
    const twice = indexOf(`${article(seeded(21), 40)}<p>${once.text.slice(780, 900)}</p>`);
    const length = (index: TextIndex): number => {
      const [quote] = select(index, words);
      return quote?.type === "TextQuoteSelector" ? quote.prefix.length : 0;
    };
    expect(length(twice)).toBeGreaterThan(length(once));
  });

  it("notes how much of the context another copy has, also where the page ends before it does", () => {
    const foot = "<p>Terms of use and privacy policy of the Harbour Herald</p>";
    const index = indexOf(`${foot}<p>The harbour wall fell in the night.</p>${foot}`);
    const { shared } = structureIn(select(index, "privacy policy"));
    expect(shared).toEqual(["termsofuseand".length, "oftheharbourherald".length]);
    expect(structureIn(select(index, "harbour wall")).shared).toBeUndefined();
  });

  it("stays within a few hundred bytes beside the words themselves", () => {
    const index = indexOf(article(seeded(22), 60));
    const selectors = select(index, index.text.slice(2_000, 2_200).trim());
    expect(JSON.stringify(selectors).length).toBeLessThan(200 + 600);
  });
});

describe("anchoring", () => {
  it("lists the candidates when copies cannot be told apart", () => {
    const line = "<p>Share this article with friends</p>";
    const index = indexOf(
      `<p>Something quite different stands up here.</p>${line}<p>And here is more of it.</p>${line}`,
    );
    const result = anchorOn(index, [
      { type: "TextQuoteSelector", exact: "Share this article with friends", prefix: "", suffix: "" },
    ]);
    expect(result.grade).toBe("uncertain");
    if (result.grade === "uncertain")
      expect(result.candidates.map((c) => c.range.toString())).toHaveLength(2);
  });

  it("says where a passage stood that is gone", () => {
    const orphaned = CASES.find((c) => c.name === "a passage that is gone");
    if (!orphaned) throw new Error("no such case");
    const index = indexOf(orphaned.later);
    const result = anchorOn(index, select(indexOf(orphaned.html), orphaned.words));
    expect(result).toMatchObject({ grade: "orphan", reason: "not-found" });
    if (result.grade !== "orphan" || !result.nearest) throw new Error("no place");
    expect(index.text.slice(0, result.nearest.start).trim().endsWith("harbour road.")).toBe(true);
  });

  it("takes too little for too little", () => {
    const index = indexOf("<p>It was on Tuesday that the boats came in, and on Friday they left.</p>");
    const selectors: Selector[] = [
      {
        type: "TextQuoteSelector",
        exact: "on",
        prefix: "nobody knew what was going ",
        suffix: " behind the doors",
      },
    ];
    expect(anchorOn(index, selectors).grade).not.toMatch(/exact|moved|changed/);
  });

  it("finds quotes of other tools, which save neither position nor structure", () => {
    const index = indexOf(article(seeded(23), 30));
    const { text } = index;
    const [start, end] = [1_000, 1_090];
    const selectors: Selector[] = [
      {
        type: "TextQuoteSelector",
        exact: text.slice(start, end),
        prefix: text.slice(start - 32, start),
        suffix: text.slice(end, end + 32),
      },
    ];
    const result = anchorOn(index, selectors);
    expect(result).toMatchObject({ grade: "exact", start, end });
  });

  it("gives the same in slices as at once", async () => {
    const html = article(seeded(24), 60);
    const index = indexOf(html);
    const targets = Array.from({ length: 40 }, (_, i) => {
      const words = index.text.slice(100 + 90 * i, 150 + 90 * i).trim();
      return { id: String(i), target: { source: "https://example.org/", selectors: select(index, words) } };
    });
    const later = indexOf(html.replaceAll("ferry", "boat").replaceAll("harbour", "port"));
    const places = (all: ReturnType<typeof anchorAll> | null) =>
      [...(all ?? [])].map(([id, r]) => [id, r.grade, "start" in r ? r.start : -1]).sort();
    let time = 0;
    const sliced = await anchorInSlices(targets, later, {
      now: () => time++,
      yieldTo: async () => undefined,
      budget: 1,
    });
    expect(places(sliced)).toEqual(places(anchorAll(targets, later)));
  });
});
