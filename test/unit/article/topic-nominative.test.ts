import { describe, expect, it } from "vitest";
import { phraseWordsOf } from "../../../src/article/phrases-words.ts";
import { nominativesOf, withPlainEnd } from "../../../src/article/topic-nominative.ts";
import { topicTagsOf } from "../../../src/article/topic-tags.ts";
import { extractionOf } from "./topic-fixture.ts";

function plainOf(language: string, text: string): string | null | undefined {
  const words = phraseWordsOf(extractionOf({ language, headline: null, lines: [text] }));
  return nominativesOf(words, language)?.(words[0]?.stem ?? "");
}

describe("the plain form of a noun", () => {
  it.each([
    ["ru", "школу школы школа", "школа"],
    ["ru", "губернатора губернатора губернатору губернатор", "губернатор"],
    ["ru", "больниц больницей больница", "больница"],
    ["ru", "дамбу дамбы дамбу", "дамба"],
    ["ru", "эвакуацию", "эвакуация"],
    ["ru", "решением решения", "решение"],
    ["uk", "станції станцію", "станція"],
    ["uk", "безпековості", "безпековість"],
    ["pl", "trasę trasy", "trasa"],
    ["pl", "Zagórzanach", "zagórzany"],
    ["pl", "głosowania głosowaniu", "głosowanie"],
    ["cs", "hejtmana hejtman hejtmanovi", "hejtman"],
    ["cs", "společnosti", "společnost"],
  ])("in %s, of %s, is %s", (language, text, expected) => {
    expect(plainOf(language, text)).toBe(expected);
  });

  it.each([
    ["pl", "zboża zboże zbożem"],
    ["ru", "заседаний"],
    ["pl", "zwierzę"],
    ["ru", "кости"],
    ["cs", "soudu"],
  ])("is not made up: %s, %s", (language, text) => {
    expect(plainOf(language, text)).toBeNull();
  });

  it("is for languages with Slavic cases only", () => {
    expect(plainOf("de", "Hauses Haus")).toBeUndefined();
  });
});

describe("a written name", () => {
  it.each([
    ["Radima Kubáta", "kubát", "Radim Kubát"],
    ["Kubáta", "kubát", "Kubát"],
    ["Dorotą Zawilską", "zawilska", "Dorotą Zawilską"],
    ["Школу", "школа", "Школа"],
    ["Jan Lis", "lis", "Jan Lis"],
  ])("%s, with %s as its end, is %s", (written, nominative, expected) => {
    expect(withPlainEnd(written, nominative)).toBe(expected);
  });
});

it("a noun before a Russian name is no part of it", () => {
  const tags = topicTagsOf(
    extractionOf({
      language: "ru",
      headline: "В деревне Верхняя Лозьва закрыли мост",
      lines: [
        "В деревне Верхняя Лозьва закрыли старый мост через реку.",
        "Жители деревни Верхняя Лозьва добираются до города на лодках.",
        "Мост в деревне Верхняя Лозьва построили сто лет назад.",
      ],
    }),
  ).map((t) => t.text);
  expect(tags).toContain("Верхняя Лозьва");
  expect(tags.join()).not.toContain("деревне");
});
