/** A name and the short form that the article gives it in brackets are one tag. */

import { describe, expect, it } from "vitest";
import { topicTagsOf } from "../../../src/article/topic-tags.ts";
import { extractionOf } from "./topic-fixture.ts";

const tagsOf = (language: string, ...lines: string[]) =>
  topicTagsOf(extractionOf({ language, headline: null, lines }));
const textsOf = (language: string, ...lines: string[]) => tagsOf(language, ...lines).map((tag) => tag.text);

describe("a short form in brackets", () => {
  it("counts for the name before it, whose parts are no tags", () => {
    const tags = tagsOf(
      "en",
      "The Office of Fair Tolls (OFT) has opened an inquiry into the bridge. The OFT will report in June.",
      "Drivers asked the OFT for lower tolls.",
    );
    const office = tags.find((tag) => tag.text === "Office of Fair Tolls");
    expect(office?.evidence.map(({ form, places }) => [form, places.length])).toEqual([
      ["OFT", 3],
      ["Office of Fair Tolls", 1],
    ]);
    expect(tags.map((tag) => tag.text).filter((text) => /OFT|^Fair Tolls$/.test(text))).toEqual([]);
  });

  it.each([
    [
      "en",
      "Patients with chronic harbour fever (CHF) cough. CHF is rare, and CHF passes.",
      "chronic harbour fever",
    ],
    [
      "en",
      "The Department of Estuaries (DOE) grew. Critics of the DOE left the DOE.",
      "Department of Estuaries",
    ],
    [
      "de",
      "Das Bundesamt für Lotsen (BfL) prüft. Das BfL warnt, und dem BfL glaubt man.",
      "Bundesamt für Lotsen",
    ],
    [
      "fr",
      "L’Agence nationale des écluses (ANE) enquête. L’ANE attend, et l’ANE se tait.",
      "Agence nationale des écluses",
    ],
    [
      "es",
      "La Organización Regional de la Pesca (ORP) avisa. La ORP espera y la ORP calla.",
      "Organización Regional de la Pesca",
    ],
    ["pt", "O Instituto da Água (IA) avisou. O IA espera, e o IA cala.", "Instituto da Água"],
    ["it", "L’Ente nazionale fari (ENF) avverte. L’ENF aspetta e l’ENF tace.", "Ente nazionale fari"],
    ["pl", "Urząd Morski Północy (UMP) ostrzega. UMP czeka, a UMP milczy.", "Urząd Morski Północy"],
    [
      "ru",
      "Федеральная служба маяков (ФСМ) предупредила. ФСМ ждёт, и ФСМ молчит.",
      "Федеральная служба маяков",
    ],
  ])("is one tag with it: %s, %s", (language, text, name) => {
    const texts = textsOf(language, text);
    expect(texts).toContain(name);
    expect(texts.filter((tag) => /^\p{Lu}[\p{Lu}f]+$/u.test(tag))).toEqual([]);
  });

  it("stands for a name of many words", () => {
    const texts = textsOf(
      "en",
      "The Northern Harbour Pilots Association (NHPA) struck. The NHPA wants rest, and the NHPA waits.",
    );
    expect(texts).toContain("NHPA");
    expect(texts.filter((text) => /Pilots|Harbour/.test(text))).toEqual([]);
  });

  it("is no part of a name whose letters it is not made of", () => {
    const texts = textsOf(
      "en",
      "Then Clara Duvall Urquhart (CDP) spoke. It was Clara Duvall Urquhart of the CDP, and the CDP cheered.",
    );
    expect(texts).toEqual(expect.arrayContaining(["Clara Duvall Urquhart", "CDP"]));
  });
});
