import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  FURNITURE_FINENESS,
  FURNITURE_PATTERNS,
  FURNITURE_SETS,
} from "../../../src/article/furniture-sets.ts";
import { isFurnitureHeading } from "../../../src/article/furniture-words.ts";
import { FURNITURE_HEADINGS } from "../../../src/commands/word-lists/furniture-headings.ts";
import { FINENESS, furnitureSets } from "../../../src/commands/word-lists/furniture-sets.ts";

it("the furniture in the extension is made of the lists as they are now (else: npm run words)", () => {
  const { sets, patterns } = furnitureSets();
  expect([sets, patterns, FINENESS]).toEqual([FURNITURE_SETS, FURNITURE_PATTERNS, FURNITURE_FINENESS]);
});

describe("a heading is furniture", () => {
  it.each([
    ["in full", "Correlati"],
    ["in full, with a letter of a class", "Quizás te interese el puerto"],
    ["by its beginning", "Aiheet: satama, jää"],
    ["by its beginning, within a word", "Relaterede billeder"],
    ["with nothing behind it", "Related"],
    ["with a colon behind it", "Related: the harbour"],
    ["with a dash behind it", "Lees ook – de haven"],
    ["with a space before what is behind it", "Czytaj także : port"],
    ["with one of the words that may follow", "Related stories"],
    ["by a pattern", "Mehr über den Hafen"],
    ["by a pattern, with a number", "12 comentarios"],
    ["in characters without spaces", "相关阅读"],
    ["in Hindi of either keyboard", "यह भी पढ़ें".normalize("NFD")],
  ])("%s: %s", (_, heading) => {
    expect(isFurnitureHeading(heading)).toBe(true);
  });

  it.each(["Related to whom?", "Create a plan", "Correlation", "Readers of the ice", "Der Hafen und mehr"])(
    "unless it says something of its own: %s",
    (heading) => {
      expect(isFurnitureHeading(heading)).toBe(false);
    },
  );
});

it("no section of our own pages is taken for one of the sets by mistake", () => {
  const pages = new URL("../../pages/", import.meta.url);
  const source = new RegExp(
    `^(?:${Object.values(FURNITURE_HEADINGS).join("|").replaceAll("…", ".*")})$`,
    "i",
  );
  const sections = readdirSync(pages).flatMap((page): string[] => {
    const { outline = [] } = JSON.parse(readFileSync(new URL(`${page}/expected.json`, pages), "utf8"));
    return outline.map((section: { text: string }) => section.text);
  });
  expect(sections.length).toBeGreaterThan(50);
  expect(sections.filter((text) => isFurnitureHeading(text) && !source.test(text))).toEqual([]);
});
