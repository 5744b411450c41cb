import { describe, expect, it } from "vitest";
import { outlineOf } from "../../../src/article/outline.ts";
import { extractPlainText } from "../../../src/article/plain-text.ts";

const PARAGRAPH =
  "The ferry left at noon with forty passengers on board, and the crossing took two hours because the wind had turned against it.";

describe("plain text", () => {
  it("takes the first line for the headline only where it reads as one", () => {
    const titled = extractPlainText(`Ferry crosses the sound again\n${PARAGRAPH}\n${PARAGRAPH}`);
    expect(titled.article.headline?.value).toBe("Ferry crosses the sound again");
    expect(titled.blocks[0]?.text).toBe(PARAGRAPH);
    const dated = extractPlainText(`Port Ellery, March 3, 2026 — ${PARAGRAPH}\n${PARAGRAPH}`);
    expect(dated.article.headline).toBeNull();
    expect(extractPlainText(`${PARAGRAPH}\n${PARAGRAPH}`).article.headline).toBeNull();
  });

  it("finds lines that head the text below, and leaves quotations and short sentences alone", () => {
    const text = [
      `Port Ellery, March 3, 2026 — ${PARAGRAPH}`,
      "A Crossing Against the Wind",
      PARAGRAPH,
      "“We were never in danger of anything but boredom.”",
      PARAGRAPH,
      "It rained.",
      PARAGRAPH,
      "Who Pays for the New Pier?",
      PARAGRAPH,
    ].join("\n");
    expect(outlineOf(extractPlainText(text)).map((s) => s.text)).toEqual([
      "A Crossing Against the Wind",
      "Who Pays for the New Pier?",
    ]);
  });

  it.each([
    ["in capitals", (h: string) => h.toUpperCase()],
    ["numbered", (h: string, i: number) => `${i + 1}. ${h}`],
    ["with a colon", (h: string) => `${h}:`],
  ])("finds headings %s", (_how, form) => {
    const heads = ["Against the wind", "What the pier costs", "The last ferry"].map(form);
    const text = ["Ferry crosses again", PARAGRAPH, ...heads.flatMap((h) => [h, PARAGRAPH, PARAGRAPH])];
    expect(outlineOf(extractPlainText(text.join("\n"))).map((s) => s.text)).toEqual(heads);
  });

  it("takes a line that announces a list or what is said next for no heading", () => {
    const text = [
      PARAGRAPH,
      "What it costs:",
      "- a ticket",
      "- a coffee",
      PARAGRAPH,
      "The captain said:",
      PARAGRAPH,
    ];
    expect(outlineOf(extractPlainText(text.join("\n")))).toEqual([]);
  });

  it("drops the signs that set a heading in bold", () => {
    const text = [PARAGRAPH, "**Against the wind**", PARAGRAPH, "__The last ferry__", PARAGRAPH].join("\n\n");
    expect(outlineOf(extractPlainText(text)).map((s) => s.text)).toEqual([
      "Against the wind",
      "The last ferry",
    ]);
  });

  it.each(["By Mina Orley", "记者 王小明", "김하늘 기자", "Mina Orley", "Teksti: Aino Salo"])(
    "takes %j between paragraphs for no heading",
    (line) => {
      expect(outlineOf(extractPlainText([PARAGRAPH, line, PARAGRAPH, PARAGRAPH].join("\n")))).toEqual([]);
    },
  );

  it("joins lines that were cut to one width, but not verse or lists", () => {
    const wrapped = PARAGRAPH.replace(/(.{50,60}) /g, "$1\n");
    const text = ["Ferry crosses again", wrapped, wrapped, "Against the wind", wrapped, wrapped].join("\n\n");
    const { article, blocks } = extractPlainText(text);
    expect(article.headline?.value).toBe("Ferry crosses again");
    expect(blocks.map((b) => b.text)).toEqual([
      PARAGRAPH,
      PARAGRAPH,
      "Against the wind",
      PARAGRAPH,
      PARAGRAPH,
    ]);
    const verse =
      "The ferry left at noon,\nthe wind was high,\nand nobody on board could say\nhow late it was, or why.";
    expect(extractPlainText(`${PARAGRAPH}\n\n${verse}\n\n${verse}`).blocks).toHaveLength(9);
  });

  it("gives places that cut the heading out of the text", () => {
    const extraction = extractPlainText(`${PARAGRAPH}\n\n## Under the pier ##\n${PARAGRAPH}`);
    const [section] = outlineOf(extraction);
    expect(section?.text).toBe("Under the pier");
    expect(extraction.article.text.slice(section?.place.start, section?.place.end)).toBe("Under the pier");
  });

  it.each(["", "\n\n \n", "\u0000\u0001\ufffd\u0002", "\ufeff"])("calls %j empty", (text) => {
    const { article, blocks } = extractPlainText(text);
    expect(article.verdict).toEqual({ kind: "not-article", reason: "empty" });
    expect(article.readingMinutes).toBe(0);
    expect(blocks).toEqual([]);
  });

  it("reads half a megabyte of one line and of many lines", () => {
    expect(extractPlainText("word ".repeat(100_000)).article.wordCount).toBe(100_000);
    expect(extractPlainText("A line of words\n".repeat(30_000)).article.wordCount).toBe(120_000);
  });
});
