import { describe, expect, it } from "vitest";
import { keySentenceOf } from "../../../src/article/key-sentence.ts";
import { page } from "./quotation-pages.ts";

const filler = "Many people walked along the water in the evening and talked about other things.";

describe("the key sentence", () => {
  const cases: readonly (readonly [language: string, headline: string, key: string, other: string])[] = [
    [
      "en",
      "County closes pumping station",
      "The county will close its oldest pumping station on the river before the summer.",
      filler,
    ],
    [
      "de",
      "Kreis schließt Pumpwerk",
      "Der Kreis wird sein ältestes Pumpwerk am Fluss noch vor dem Sommer schließen.",
      "Viele Menschen gingen am Abend spazieren und redeten dabei über ganz andere Dinge.",
    ],
    [
      "fr",
      "Le comté ferme la station de pompage",
      "Le comté fermera sa plus vieille station de pompage sur le fleuve avant cet été.",
      "Beaucoup de gens se promenaient le soir et parlaient entre eux de tout autre chose.",
    ],
    [
      "es",
      "El condado cierra la estación de bombeo",
      "El condado cerrará antes del verano su estación de bombeo más antigua sobre el río.",
      "Mucha gente paseaba por la tarde y hablaba tranquilamente de otras cosas.",
    ],
    [
      "it",
      "La provincia chiude la stazione di pompaggio",
      "La provincia chiuderà prima dell'estate la sua più vecchia stazione di pompaggio sul fiume.",
      "Molta gente passeggiava la sera e parlava tranquillamente di tante altre cose.",
    ],
    [
      "pt",
      "Município fecha estação de bombeamento",
      "O município vai fechar antes do verão a sua estação de bombeamento mais antiga no rio.",
      "Muita gente passeava à noite e conversava calmamente sobre outras coisas.",
    ],
    [
      "pl",
      "Powiat zamyka pompownię",
      "Powiat zamknie przed latem swoją najstarszą pompownię nad rzeką i odda teren mieszkańcom.",
      "Wielu ludzi spacerowało wieczorem i rozmawiało spokojnie o zupełnie innych sprawach.",
    ],
    [
      "ru",
      "Округ закрывает насосную станцию",
      "Округ закроет до лета свою самую старую насосную станцию на берегу реки.",
      "Многие люди гуляли вечером и спокойно говорили о совершенно других вещах.",
    ],
    [
      "ar",
      "المقاطعة تغلق محطة الضخ",
      "ستغلق المقاطعة قبل الصيف أقدم محطة الضخ لديها على ضفة النهر.",
      "كان كثير من الناس يتنزهون مساء ويتحدثون بهدوء عن أشياء أخرى تماما.",
    ],
    [
      "ja",
      "郡が揚水場を閉鎖へ",
      "郡は夏までに川沿いにある最も古い揚水場を閉鎖することを決めた。",
      "夕方には多くの人が散歩をしながらまったく別の話をのんびりとしていた。",
    ],
    [
      "zh",
      "全县关闭抽水站",
      "全县将在夏天到来之前关闭河边最古老的抽水站并把土地还给居民。",
      "傍晚的时候许多人在外面散步，安静地谈论着完全不同的其他事情。",
    ],
    [
      "ko",
      "군이 양수장을 폐쇄한다",
      "군은 여름이 오기 전에 강가에 있는 가장 오래된 양수장을 폐쇄하기로 결정했다.",
      "저녁에는 많은 사람들이 산책을 하며 조용히 전혀 다른 이야기를 나누고 있었다.",
    ],
  ];
  it.each(cases)("says what the article is about (%s)", (language, headline, key, other) => {
    const extraction = page([other, key, `${headline}.`, `${headline}!`], { headline, language });
    expect(keySentenceOf(extraction)?.text).toBe(key);
  });

  it("is no question, heading, caption or credit line", () => {
    const extraction = page(
      [
        { kind: "heading", text: "The county will close its oldest pumping station on the river" },
        { kind: "caption", text: "The oldest pumping station of the county on the river, closing." },
        "Will the county close its oldest pumping station on the river before the summer?",
        "Photo of the county's oldest pumping station on the river by the picture desk",
        "The station on the river will be closed by the county in the summer.",
      ],
      { headline: "County closes oldest pumping station on the river" },
    );
    expect(keySentenceOf(extraction)?.text).toBe(
      "The station on the river will be closed by the county in the summer.",
    );
  });

  it("has its place in the article's text", () => {
    const extraction = page([filler, filler]);
    const sentence = keySentenceOf(extraction);
    expect(sentence && extraction.article.text.slice(sentence.place.start, sentence.place.end)).toBe(
      sentence?.text,
    );
  });

  it("is null where no sentence is long enough", () => {
    expect(keySentenceOf(page(["Too short.", "No."]))).toBeNull();
    expect(keySentenceOf(page([]))).toBeNull();
  });
});
