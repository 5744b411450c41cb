/** What keeps words that come in every article, and halves of names, out of the tags. */

import { describe, expect, it } from "vitest";
import { stopWordsOf } from "../../../src/article/stop-words.ts";
import { topicTagsOf } from "../../../src/article/topic-tags.ts";
import { extractionOf } from "./topic-fixture.ts";

const textsOf = (language: string, headline: string, ...lines: string[]) =>
  topicTagsOf(extractionOf({ language, headline, lines })).map((tag) => tag.text);

describe("units and amounts", () => {
  it.each([
    ["en", "days"],
    ["de", "Stunden"],
    ["fr", "heures"],
    ["es", "kilómetros"],
    ["it", "anni"],
    ["pt", "hectares"],
    ["nl", "minuten"],
    ["pl", "godzin"],
    ["ru", "километров"],
    ["sv", "timmar"],
    ["fi", "tuntia"],
    ["hu", "óra"],
    ["uk", "років"],
  ])("end a phrase in %s: %s", (language, word) => {
    expect(stopWordsOf(language).roleOf(word)).toBe("stop");
  });

  it.each([
    ["en", "million"],
    ["sv", "kronor"],
    ["it", "euro"],
    ["da", "kroner"],
  ])("of money and large numbers say nothing alone in %s: %s", (language, word) => {
    expect(stopWordsOf(language).roleOf(word)).not.toBe("content");
  });
});

describe("names beside names", () => {
  it("stay whole over the particle between them", () => {
    const tags = textsOf(
      "pt",
      "Comboio volta ao vale",
      "O comboio voltou ao vale na terça-feira com uma banda.",
      "Para Maria da Luz Trigueiros, de 91 anos, o comboio era uma festa.",
      "O comboio parte seis vezes por dia do vale.",
    );
    expect(tags).toContain("Maria da Luz Trigueiros");
    expect(tags).not.toContain("Luz Trigueiros");
  });

  it("part from the owner in the genitive before them", () => {
    const tags = textsOf(
      "pl",
      "Agrovex odpiera zarzuty pszczelarzy",
      "Pszczelarze pozwali firmę Agrovex, bo opryski zabiły pszczoły.",
      "Opryski są bezpieczne, zapewnia rzeczniczka Agrovexu Martyna Zielonka.",
      "Proces przeciwko firmie Agrovex ruszy jesienią.",
    );
    expect(tags).not.toContain("Agrovexu Martyna Zielonka");
    expect(tags).not.toContain("Agrovexu Martyna");
  });

  it("are not cut off in the middle by the headline", () => {
    const tags = textsOf(
      "en",
      "Glaciologist Runa Thorvald listens to the ice",
      "Runa Thorvald is a glaciologist at Hafn and listens to the ice at night.",
      "The ice cracks like a whip. Thorvald has heard the ice for eleven summers.",
    );
    expect(tags).toContain("Runa Thorvald");
    expect(tags).not.toContain("Glaciologist Runa");
  });
});

describe("German phrases", () => {
  it("end in a noun, which has a capital", () => {
    const tags = textsOf(
      "de",
      "Stadt will Freibad verkaufen",
      "Die Stadt will das Freibad verkaufen, weil es zu teuer ist.",
      "Der Verein will nicht, dass sie das Freibad verkaufen.",
      "Das Freibad hat 34 Jahre lang niemand verkaufen wollen.",
    );
    expect(tags).toContain("Freibad");
    expect(tags.some((tag) => tag.includes("verkaufen"))).toBe(false);
  });
});
