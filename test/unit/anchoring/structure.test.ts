// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { headingAbove } from "../../../src/anchoring/describe.ts";
import { structureBits } from "../../../src/anchoring/structure.ts";
import { textView } from "../../../src/anchoring/text-view.ts";
import { indexOf } from "./pages.ts";

describe("the section of a place", () => {
  const index = textView(indexOf("<p>lead</p><h2>The  Wall</h2><p>one</p><h2>The Ferry</h2><p>two</p>"));
  const saved = (heading: string | null) => ({ type: "StructureSelector" as const, heading });
  const at = (words: string): number => index.text.indexOf(words);

  it("is named by the heading above it, folded; by none above the first", () => {
    expect(headingAbove(at("lead"), index)).toBeNull();
    expect(headingAbove(at("one"), index)).toBe("thewall");
    expect(headingAbove(at("two"), index)).toBe("theferry");
  });

  it("speaks for a place below the same heading alone", () => {
    expect(structureBits(saved("thewall"), at("one"), index)).toBeGreaterThan(0);
    expect(structureBits(saved("thewall"), at("two"), index)).toBe(0);
    expect(structureBits(saved(null), at("lead"), index)).toBeGreaterThan(0);
  });

  it("says nothing on a page of one section", () => {
    const one = textView(indexOf("<h1>The Wall</h1><p>one</p>"));
    expect(structureBits(saved("thewall"), one.text.indexOf("one"), one)).toBe(0);
  });
});
