import { describe, expect, it } from "vitest";
import { datelineLength } from "../../../src/article/dateline.ts";
import { keySentenceOf } from "../../../src/article/key-sentence.ts";
import { topicTagsOf } from "../../../src/article/topic-tags.ts";
import { page } from "./quotation-pages.ts";

describe("datelines", () => {
  it.each([
    ["a town in capitals", "LORVAN – ", "Der Rat tagt."],
    ["with its state", "LORVAN, Tenn. - ", "A court has ruled."],
    ["with day and agency", "LORVAN, March 31 (Newswire) - ", "The mill said on Thursday it would close."],
    ["behind the agency", "(NWS/AB) LORVAN - ", "An arrest has been made."],
    ["in small letters with the agency", "Lorvan (nwa) – ", "Der Rat tagt."],
    ["with a dot and a dash in one", "Lorvan, 3 mar (ANE).- ", "El alcalde dijo que no."],
    ["with a day alone", "Лорван, 3 марта — ", "Мост закрыли."],
  ])("are told: %s", (_name, dateline, rest) => {
    expect(datelineLength(dateline + rest)).toBe(dateline.length);
  });

  it.each([
    ["a company and its dash", "Orrin said - The rover has landed."],
    ["a name and an age", "Anna Roe (32) – Die Frau, die nie schlief."],
    ["two clauses", "The pumps are old – They leak."],
    ["a paragraph of dialogue", "– Bron kommer inte, säger hon."],
    ["a town that goes on", "LORVAN is closing its mill – The town is angry."],
  ])("are not: %s", (_name, text) => {
    expect(datelineLength(text)).toBe(0);
  });

  const story = [
    "LORVAN, Tenn. - The county will close its oldest pumping station on the river before the summer.",
    "The pumping station is a hundred years old. The river has been low for years, and the pumping station stood still.",
    "People walked along the river in the evening and talked about the county and its plans.",
  ];

  it("do not open a key sentence, whose place begins behind them", () => {
    const extraction = page(story, { headline: "County closes pumping station" });
    const sentence = keySentenceOf(extraction);
    expect(sentence?.text).toBe(
      "The county will close its oldest pumping station on the river before the summer.",
    );
    const { start, end } = sentence?.place ?? { start: 0, end: 0 };
    expect(extraction.article.text.slice(start, end)).toBe(sentence?.text);
  });

  it("are no topic", () => {
    const tags = topicTagsOf(page(story, { headline: "County closes pumping station" }));
    expect(tags.map((tag) => tag.text.toLowerCase())).not.toContain("lorvan");
  });
});
