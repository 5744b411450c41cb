import { describe, expect, it } from "vitest";
import { phrasesOf } from "../../../src/article/phrases.ts";
import { attestedRoot, foldWord, primaryLanguage, stemOf } from "../../../src/article/phrases-inflection.ts";
import { particleLength, vocabularyOf } from "../../../src/article/phrases-particles.ts";
import { looksLikeVerb } from "../../../src/article/phrases-shape.ts";
import { phraseWordsOf } from "../../../src/article/phrases-words.ts";
import { extractionOf } from "./topic-fixture.ts";

const wordsOf = (language: string, ...lines: string[]) =>
  phraseWordsOf(extractionOf({ language, headline: null, lines }));
const phrases = (language: string, ...lines: string[]) =>
  phrasesOf(wordsOf(language, ...lines), language).map((p) => p.stems.join(" "));

describe("inflections of one word have one stem", () => {
  it.each([
    ["en", ["harbour", "harbours", "harbour's"]],
    ["de", ["Fischer", "Fischern", "Fischers"]],
    ["fr", ["marin", "marins"]],
    ["es", ["pescador", "pescadores"]],
    ["it", ["marinaio", "marinai"]],
    ["pt", ["estação", "estações"]],
    ["pl", ["Zdrojewska", "Zdrojewskiej", "Zdrojewską"]],
    ["ru", ["Кораблёва", "Кораблёвой", "Кораблёву"]],
    ["uk", ["депутат", "депутата", "депутатами"]],
    ["cs", ["starosta", "starosty", "starostou"]],
    ["tr", ["Ankara", "Ankara'nın", "Ankara'da"]],
    ["ar", ["الصيادون", "صيادين", "والصيادين"]],
  ])("%s: %j", (language, forms) => {
    expect(new Set(forms.map((form) => stemOf(foldWord(form, language), language))).size).toBe(1);
  });

  it.each([
    ["en", "news", "new"],
    ["en", "bus", "bush"],
    ["de", "Hand", "Handel"],
    ["es", "casa", "caso"],
    ["ru", "мир", "мера"],
  ])("%s: %s and %s are two", (language, a, b) => {
    expect(stemOf(foldWord(a, language), language)).not.toBe(stemOf(foldWord(b, language), language));
  });

  it("finds the plain form among the article's own words where endings pile up", () => {
    const vocabulary = new Set(["solberg", "solbergin", "solbergille"]);
    expect(attestedRoot("solbergin", "fi", vocabulary)).toBe("solberg");
    expect(attestedRoot("solberg", "fi", vocabulary)).toBe("solberg");
  });

  it("takes any language tag", () => {
    expect(["pt-BR", "zh_Hant", "NB", null, "@@"].map(primaryLanguage)).toEqual([
      "pt",
      "zh",
      "no",
      "en",
      "en",
    ]);
  });
});

describe("Korean particles", () => {
  const vocabulary = vocabularyOf(
    "한국은 도로 한국의 전문가 갯벌을 만화가는 만화가 물을 물이 물은 가을 정부가",
  );
  it.each([
    ["한국은", 1],
    ["한국의", 1],
    ["갯벌에서", 2],
    ["전문가", 0],
    ["MBC와", 1],
    ["도로", 0],
    ["정부가", 1],
    ["학교와", 1],
    ["만화가", 0],
    ["소설가", 0],
    ["달부터", 2],
    ["물을", 1],
    ["가을", 0],
    ["마을", 0],
  ])("%s ends in a particle of %i", (word, length) => expect(particleLength(word, vocabulary)).toBe(length));
});

describe("words", () => {
  it.each([
    [
      "en",
      "Finch's AT&T Node.js zero-hours U.S. O'Hara",
      ["Finch", "AT&T", "Node.js", "zero-hours", "U.S.", "O'Hara"],
    ],
    ["fr", "l’estuaire d'État qu'il", ["l", "estuaire", "d", "État", "qu", "il"]],
    ["it", "dell’acqua un'isola", ["dell", "acqua", "un", "isola"]],
    ["tr", "Türkiye’nin", ["Türkiye"]],
    ["ko", "갯벌을 지킨다", ["갯벌", "지킨다"]],
  ])("%s: %s", (language, line, words) => expect(wordsOf(language, line).map((w) => w.text)).toEqual(words));

  it("splits a run of two scripts", () => {
    const [latin, rest] = wordsOf("ja", "Kindle書籍");
    expect([latin?.text, rest?.text]).toEqual(["Kindle", "書籍"]);
  });

  it("tells a name's capital from a sentence's, a heading's and a shouted line's", () => {
    const capital = (line: string, word: string) => wordsOf("en", line).find((w) => w.text === word)?.capital;
    expect(capital("Then Finch spoke.", "Finch")).toBe("proper");
    expect(capital("Orchards burn.", "Orchards")).toBe("unclear");
    expect(capital("He left. Orchards burn.", "Orchards")).toBe("unclear");
    expect(capital("# The Long Road To The Orchards Of Kent", "Orchards")).toBe("unclear");
    expect(capital("please CLICK HERE NOW", "HERE")).toBe("unclear");
    expect(capital("Nobody reads iPad manuals", "iPad")).toBe("proper");
  });
});

describe("phrases", () => {
  it("are runs of content words that come back, and end at stop words and punctuation", () => {
    const found = phrases("en", "The tidal barrage is new. A tidal barrage, estuary and all.");
    expect(found).toContain("tidal barrage");
    expect(found).not.toContain("barrage estuary");
  });

  it("are names at once, though they come but once", () => {
    expect(phrases("en", "Yesterday the sailor Ines Caldera won.")).toContain("ine caldera");
    expect(phrases("en", "Yesterday the quiet sailor won.")).not.toContain("quiet sailor");
  });

  it.each([
    ["fr", "Le ministre de la Pêche dort. Le ministre de la Pêche rêve.", 2],
    ["es", "La planta de olas gira. Otra planta de olas gira.", 2],
    ["pt", "A usina de ondas gira. Outra usina de ondas gira.", 2],
    ["it", "La centrale di marea gira. Una centrale di marea gira.", 2],
    ["en", "The Bureau of Orchards slept. The Bureau of Orchards woke.", 2],
  ])("%s: small words hold a phrase together", (language, line, length) => {
    expect(phrases(language, line).some((p) => p.split(" ").length === length)).toBe(true);
  });

  it("do not take a German genitive for a name, though both nouns have capitals", () => {
    const found = phrases(
      "de",
      "Der Rand der Karte riss. Am Rand der Karte stand Liesbeth von der Molen. Liesbeth von der Molen fror.",
    );
    expect(found.some((p) => p.includes(" kart"))).toBe(false);
    expect(found.some((p) => p.startsWith("liesbeth ") && p.split(" ").length === 2)).toBe(true);
  });

  it("join what the dictionary cuts where no spaces are", () => {
    const words = wordsOf("zh", "红树林和潮汐电站。潮汐电站很大。红树林很小。");
    const found = phrasesOf(words, "zh").map((p) =>
      words
        .slice(...(p.spans[0] ?? [0, 0]))
        .map((w) => w.text)
        .join(""),
    );
    expect(found).toContain("潮汐电站");
  });

  it("end at a Korean particle", () => {
    const found = phrases("ko", "시장은 발전소 수문을 열었다. 시장은 발전소 수문을 닫았다.");
    expect(found).toContain("발전소 수문");
    expect(found).not.toContain("시장 발전소");
  });
});

describe("verb endings", () => {
  it.each([
    ["en", "announced", true],
    ["en", "harbour", false],
    ["fr", "démissionner", true],
    ["es", "aprobaron", true],
    ["ru", "одобрил", true],
    ["ru", "безопасность", false],
    ["pl", "poparli", true],
    ["pl", "wartość", false],
    ["ko", "말했다", true],
    ["ja", "続く", true],
    ["zh", "红树林", false],
  ])("%s: %s → %s", (language, word, is) => expect(looksLikeVerb(word, language)).toBe(is));
});
