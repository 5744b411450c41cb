/** What keeps words that come in every article, and halves of names, out of the tags. */

import { describe, expect, it } from "vitest";
import { stopWordsOf } from "../../../src/article/stop-words.ts";
import { explainTags, topicTagsOf } from "../../../src/article/topic-tags.ts";
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

  it("are told from words that sound alike", () => {
    expect(stopWordsOf("pl").roleOf("metra")).not.toBe("stop");
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

  it("may sound like a form of a stop word", () => {
    const tags = textsOf(
      "sv",
      "Gruvan stoppas",
      "Gruvan stoppas efter domen. Kommunalrådet Göran Wikmark är besviken.",
      "Jobben vid gruvan behövdes, säger Göran Wikmark.",
    );
    expect(tags).toContain("Göran Wikmark");
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

describe("what stands before a name", () => {
  it("is no part of it when it says where or by whom", () => {
    const tags = textsOf(
      "en",
      "Regulator fines Quillon over ferries",
      "The regulator fined Marlow-based Quillon on Friday over its ferries.",
      "Quillon runs nine ferries. The Bering-led board of Quillon will appeal.",
    );
    expect(tags).toContain("Quillon");
    expect(tags.join()).not.toMatch(/-based|-led/);
  });

  it("is no part of it when only the sentence gave it a capital", () => {
    const tags = textsOf(
      "en",
      "Rossi rides again in Verano",
      "Marco Rossi rides again. Veteran Rossi is the last veteran in Verano.",
      "Predicting Rossi is idle, says his rival. Rossi trained in Verano all winter.",
    );
    expect(tags).toContain("Marco Rossi");
    expect(tags.join()).not.toMatch(/Veteran Rossi|Predicting Rossi/);
  });

  it.each([
    ["en", "CEO Dov Larkin", "CEO Dov Larkin of the mill opened the new mill. Larkin praised the mill."],
    [
      "de",
      "Verhandlungsführerin Katrin Osterhagen",
      "Im Streit um die Mühle sprach Verhandlungsführerin Katrin Osterhagen. Osterhagen lobte die Mühle.",
    ],
  ])("is an office in %s: %s", (language, full, text) => {
    const tags = textsOf(language, "", text);
    expect(tags).toContain(full.split(" ").slice(1).join(" "));
    expect(tags).not.toContain(full);
  });

  it("keeps the adjective of an institution, which nobody holds as an office", () => {
    const tags = textsOf(
      "en",
      "",
      "The loan comes from the International Marlow Fund. The International Marlow Fund wants the mill back.",
      "A mill stands on every river. The mill of the town pays no loan.",
    );
    expect(tags).toContain("International Marlow Fund");
    expect(tags).not.toContain("Marlow Fund");
  });

  it("may have a figure behind it, but not a result", () => {
    const tags = textsOf(
      "en",
      "Norda wins in Pell",
      "Ines Norda 6-1 was the score in Pell. Ines Norda trained with a Sprinter 3 machine.",
      "She paid 2,000 crowns for the Sprinter 3 machine in Pell.",
    );
    expect(tags).toContain("Ines Norda");
    expect(tags.join()).not.toMatch(/6-1|000/);
  });
});

describe("words of any report", () => {
  it.each(["guilty", "sharp", "rise", "increase", "hits", "lower", "pace", "deal"])(
    "say nothing alone: %s",
    (word) => {
      expect(stopWordsOf("en").roleOf(word)).toBe("generic");
    },
  );
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

  it("do not run from the noun behind an article into the next", () => {
    const tags = textsOf(
      "de",
      "Turm bekommt Licht",
      "Vom Turm aus waren im Herbst Zugvögel zu sehen. Der Turm stand lange leer.",
      "Gäste warfen der Verwaltung Wortbruch vor. Das Licht im Turm brennt wieder.",
    );
    expect(tags).toContain("Turm");
    expect(tags).not.toContain("Herbst Zugvögel");
    expect(tags).not.toContain("Verwaltung Wortbruch");
  });
});

describe("words with a verb's ending and words of a heading that quotes", () => {
  const signsOf = (language: string, tag: string, ...lines: string[]) =>
    explainTags(extractionOf({ language, headline: "Lorvan", lines }))
      .find(({ text }) => text.toLowerCase() === tag)
      ?.features.map(({ name }) => name) ?? [];

  it("are no verbs where articles stand before them", () => {
    const report = "L’éboulement a coupé la route, et les secours cherchent encore sous l’éboulement.";
    expect(signsOf("fr", "éboulement", report)).toContain("uses");
    expect(signsOf("fr", "éboulement", report)).not.toContain("verb form");
  });

  it("are a speaker's words, not a section's subject", () => {
    const text = "Ingen så stormen komme, og stormen tok ferja.";
    expect(signsOf("no", "stormen", "# Stormen tok alt", text)).toContain("heading");
    expect(signsOf("no", "stormen", "# – Stormen tok alt", text)).not.toContain("heading");
    expect(signsOf("no", "stormen", "# – Stormen tok alt", text)).toContain("uses");
  });
});

describe("a word that the headline alone has", () => {
  it("is a tag where the page's own tags bear it out", () => {
    const draft = {
      language: "it",
      headline: "Vendemmia anticipata a Valdoro",
      lines: [
        "A Valdoro la raccolta comincia con tre settimane di anticipo, e le cantine non sono pronte.",
        "La raccolta del moscato durerà dieci giorni. Le cantine di Valdoro assumono trenta persone.",
      ],
    };
    const tags = (pageTags: string[]) => topicTagsOf(extractionOf({ ...draft, pageTags })).map((t) => t.text);
    expect(tags(["vendemmia"])).toContain("Vendemmia");
    expect(tags([])).not.toContain("Vendemmia");
  });
});

describe("parts of a sentence that the headline quotes", () => {
  it("are tags when the article uses them by themselves", () => {
    const tags = textsOf(
      "ar",
      "إضراب عمال ميناء الواحة يدخل أسبوعه الثالث",
      "دخل إضراب عمال ميناء الواحة أسبوعه الثالث وسط مخاوف من نقص القمح.",
      "وتنتظر سفن قبالة ميناء الواحة محملة بالقمح.",
    );
    expect(tags).toContain("ميناء الواحة");
  });
});

describe("a compound in the headline that comes back", () => {
  it("is a candidate however often its half stands alone", () => {
    const tags = topicTagsOf(
      extractionOf({
        language: "ja",
        headline: "朝霧の時計塔が動き出す",
        lines: [
          "朝霧に誰も信じない時計塔があった。時計は大雪の日に止まった。",
          "時計を直したのは青柳さんだ。時計の軸は曲がっていなかった。時計は今日も動く。",
        ],
        pageTags: ["時計塔"],
      }),
    ).map((tag) => tag.text);
    expect(tags).toContain("時計塔");
  });
});

describe("scripts without capitals", () => {
  it("show as many tags, though no name is seen to be one", () => {
    const tags = textsOf(
      "zh",
      "南屏岛灯塔重新点亮",
      "南屏岛灯塔十五日晚重新点亮。守塔人邵海生登塔检查。修缮工程由文物局负责。",
      "守塔人说灯塔的透镜在台风中受损。渔民欢迎灯塔点亮。邵海生保存了透镜碎片。",
      "文物局计划在灯塔旁开设博物馆。修缮耗资九百万元。",
    );
    expect(tags).toEqual(expect.arrayContaining(["守塔人", "邵海生", "文物局"]));
    expect(tags.length).toBeGreaterThan(5);
  });
});

describe("forms that come equally often", () => {
  it("are shown as the first of them", () => {
    const tags = textsOf(
      "fr",
      "La fermeture de la verrerie divise Orval",
      "La verrerie a fermé. À Orval on craint d'autres fermetures de verreries.",
    );
    expect(tags).toContain("fermeture de la verrerie");
  });
});

describe("a Turkish name with a marked ending", () => {
  it("ends there, whatever name follows", () => {
    const tags = textsOf(
      "tr",
      "Köyde maden tartışması",
      "Muğlara'nın Karaçam köyünde beş yıllık maden tartışması bitti.",
      "Kararı Muğlara'nın Karaçam köyü davulla karşıladı, maden kapandı.",
    );
    expect(tags).toContain("Karaçam");
    expect(tags).not.toContain("Muğlara'nın Karaçam");
  });
});
