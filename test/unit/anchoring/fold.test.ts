import { describe, expect, it } from "vitest";
import {
  characterEnd,
  foldedIndex,
  foldedString,
  foldJob,
  foldTable,
  foldText,
} from "../../../src/anchoring/fold.ts";
import { seeded } from "./pages.ts";

const folded = (text: string): string => foldedString(foldText(text, foldTable()));

describe("the folded view", () => {
  it.each<[string, string, string]>([
    ["drops white space of every kind", "a b\tc\nd\u00a0e\u2009f\u3000g", "abcdefg"],
    ["drops soft hyphens, zero-width and direction marks", "co\u00adop\u200ber\u200fate\ufeff", "cooperate"],
    ["lowers case", "ÄÖ Straße ΑΒΓ ПРИВЕТ", "äöstraßeαβγпривет"],
    ["makes quotation marks one", "“a” ‘b’ «c» „d‟ 「e」 it's it’s", "'a''b''c''d''e'it'sit's"],
    ["makes dashes one, however long", "a-b – c — d -- e \u2212 f", "a-b-c-d-e-f"],
    ["takes ligatures and full-width forms apart", "ﬁne oﬃce Ａ１", "fineofficea1"],
    ["spells out the ellipsis", "wait…", "wait..."],
    ["composes letters and marks", "e\u0301 = é, か\u3099 = が", "é=é,が=が"],
    ["keeps accents, which make other words", "résumé resume", "résuméresume"],
    ["keeps letters beyond the basic plane", "𝒜 😀 𠮷", "a😀𠮷"],
    ["drops variation selectors and joiners", "☎\ufe0f क\u094d\u200dष", "☎क\u094dष"],
    ["replaces halves of broken pairs", "a\ud800b", "a\ufffdb"],
  ])("%s", (_, text, expected) => {
    expect(folded(text)).toBe(expected);
  });

  it("leads back to the character that a unit came from", () => {
    const text = " A\u00ad ﬃ e\u0301 😀";
    const { at, length } = foldText(text, foldTable());
    expect(Array.from(at.subarray(0, length))).toEqual([1, 4, 4, 4, 6, 9, 9]);
    expect(characterEnd(text, 6)).toBe(8);
    expect(characterEnd(text, 9)).toBe(11);
  });

  it("finds the first unit at or behind an offset", () => {
    const text = "  ab  c";
    const view = foldText(text, foldTable());
    expect([0, 2, 3, 4, 6, 7].map((offset) => foldedIndex(view, offset))).toEqual([0, 0, 1, 2, 2, 3]);
  });

  it("is the same in parts as in one go, and never goes backwards", () => {
    const random = seeded(11);
    const alphabet = [..."aB \n-–—'“”éE\u0301ﬁ…\u00ad\u200b漢か\u3099ｶﾞ😀٣ß½"];
    for (let round = 0; round < 200; round++) {
      const text = Array.from({ length: 60 }, () => alphabet[Math.floor(random() * alphabet.length)]).join(
        "",
      );
      const whole = foldText(text, foldTable());
      const job = foldJob(text, foldTable());
      for (let end = 0; !job.foldTo(end); end += 1 + Math.floor(random() * 9));
      const parts = job.result();
      expect(foldedString(parts)).toBe(foldedString(whole));
      const places = Array.from(whole.at.subarray(0, whole.length));
      expect(places).toEqual([...places].sort((a, b) => a - b));
      expect(Array.from(parts.at.subarray(0, parts.length))).toEqual(places);
    }
  });
});
