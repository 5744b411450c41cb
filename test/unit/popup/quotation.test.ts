import { describe, expect, test } from "vitest";
import { copyText, keptAs, speakerLine } from "../../../src/popup/quotation.ts";
import { annotationOf, article, brief, keyQuote, otherQuote } from "./sample.ts";

const from = {
  article,
  title: "Island ferry to sail through the night",
  address: "https://courier.example/ferry",
};

describe("copying a quotation", () => {
  test("gives the words, who said them in what role, the title with its site, and a link to the passage", () => {
    expect(copyText(keyQuote, from).split("\n")).toEqual([
      "\u201cAn island that sleeps at nine is a place to leave\u201d",
      "\u2014 Ilse Tamm, harbour warden",
      "Island ferry to sail through the night (The Sound Courier)",
      "https://courier.example/ferry#:~:text=An%20island%20that%20sleeps%20at%20nine%20is%20a%20place%20to%20leave",
    ]);
  });

  test("names nobody when the article names nobody", () => {
    const lines = copyText({ ...keyQuote, speaker: null, role: null }, from).split("\n");
    expect(lines).toHaveLength(3);
    expect(lines.join()).not.toContain("\u2014");
  });

  test("a key sentence is quoted from the article without a speaker", () => {
    const [sentence] = brief.summary;
    if (!sentence) throw new Error("the sample has a summary");
    expect(copyText(sentence, from)).toContain(`\u201c${sentence.text}\u201d\nIsland ferry`);
  });

  test("leaves out the link where there is no address to share", () => {
    expect(copyText(keyQuote, { ...from, address: null })).not.toContain("http");
  });
});

test("a speaker's line has the role when there is one", () => {
  expect(speakerLine(keyQuote)).toBe("Ilse Tamm, harbour warden");
  expect(speakerLine(otherQuote)).toBe("Joren Falk");
  expect(speakerLine({ ...keyQuote, speaker: null })).toBe("harbour warden");
  expect(speakerLine({ ...otherQuote, speaker: null })).toBeNull();
});

describe("a kept quotation", () => {
  test("is known by its words, whatever marks and breaks stand around them", () => {
    const kept = annotationOf(1, "\u201cAn island that sleeps\nat nine is a place to leave,\u201d");
    expect(keptAs(keyQuote, article, [kept])).toBe(kept);
  });

  test("is not any highlight that shares some of its words", () => {
    expect(keptAs(keyQuote, article, [annotationOf(1, "An island that sleeps at nine")])).toBeUndefined();
  });
});
