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
