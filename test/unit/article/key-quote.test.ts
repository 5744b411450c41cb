import { describe, expect, it } from "vitest";
import { explainQuotes, keyQuotesOf } from "../../../src/article/key-quote.ts";
import { page } from "./quotation-pages.ts";

const best = (...args: Parameters<typeof page>) => keyQuotesOf(page(...args)).best;

describe("what is never a key quote", () => {
  const never: readonly (readonly [name: string, language: string, text: string])[] = [
    [
      "a title",
      "en",
      "Her second novel, “The Long Road Back to the Harbour Lights”, won the national prize in 2019.",
    ],
    [
      "a German title",
      "de",
      "Ihr Roman „Der lange Weg zurück zu den Lichtern am Hafen“ gewann 2019 den Preis.",
    ],
    ["a Russian title", "ru", "Её роман «Долгая дорога назад к огням старой гавани» получил премию."],
    ["a Japanese title", "ja", "彼女の小説「港の明かりへ帰る長い長い道のり」は昨年の文学賞を受賞した。"],
    ["a Chinese term", "zh", "全市继续推进“一河一策、一湖一档、一库一表”的工作机制建设。"],
    ["scare quotes", "en", "The plan was sold as a “bold new way of thinking about rivers” by its backers."],
    [
      "French scare quotes",
      "fr",
      "Le projet parle d’une « nouvelle manière de penser les fleuves et les villes » sans la définir.",
    ],
    [
      "Spanish scare quotes",
      "es",
      "El plan habla de una “nueva manera de pensar los ríos y las ciudades” sin definirla.",
    ],
    [
      "Italian scare quotes",
      "it",
      "Il piano parla di un “nuovo modo di pensare i fiumi e le città” senza definirlo.",
    ],
    [
      "Portuguese scare quotes",
      "pt",
      "O plano fala de uma “nova maneira de pensar os rios e as cidades” sem definição.",
    ],
    [
      "a Polish term",
      "pl",
      "Program nosi nazwę „czysta rzeka dla wszystkich mieszkańców naszego regionu” od lat.",
    ],
    ["an Arabic term", "ar", "أطلقت المدينة مبادرة «نهر نظيف لكل أبناء المدينة وزوارها» في العام الماضي."],
    ["a Korean slogan", "ko", "시는 ‘맑은 강, 푸른 도시, 함께 여는 내일의 물길’ 사업을 시작한다."],
    [
      "a menu entry",
      "en",
      "Open the settings and click “Allow this page to send me notifications”, then restart.",
    ],
    ["code", "en", 'Then run "const river = { name: level, depth: 3 };" in the console.'],
    [
      "a sample question",
      "en",
      "You can ask the assistant things such as “Which river runs through the old town?” at any time.",
    ],
    [
      "a Chinese sample question",
      "zh",
      "例如，系统可以回答“从老城区出发沿着河边走到港口一共需要经过几座桥？”这样的问题。",
    ],
    ["a few words within a sentence", "en", "Holt said the delay was “a failure of nerve”."],
  ];
  it.each(never)("leaves out %s (%s)", (_name, language, text) => {
    expect(best([text, text.length > 0 ? "…" : ""], { language })).toBeNull();
  });

  it("leaves out a link to another story that is set in marks", () => {
    const text = "Read more: “We will not let anyone treat this river like a drain,” says Holt.";
    const inlines = [{ kind: "link" as const, start: 11, end: text.length }];
    expect(best([{ kind: "paragraph", text, inlines }])).toBeNull();
  });

  it("leaves out headings, captions, tables and code", () => {
    const text = "“We will not let anyone treat this river like a drain,” said Mara Holt.";
    for (const kind of ["heading", "caption", "table", "code"] as const)
      expect(best([{ kind, text }])).toBeNull();
  });

  it("leaves out a blockquote that nobody signs", () => {
    expect(
      best([
        { kind: "blockquote", text: "Preheat the oven. Beat the eggs with the sugar until they are pale." },
      ]),
    ).toBeNull();
  });
});

describe("which quotation carries the article", () => {
  const lede =
    "The county will close the old pumping station on the river, its water commissioner said on Monday.";
  const headline = "County to close old pumping station on the river";

  it("prefers what the article is about to what is said in passing", () => {
    const choice = best(
      [
        lede,
        "“Parking was a nightmare this morning, I have to tell you all,” joked Tom Reyes, a visitor.",
        "“The old pumping station has poisoned this river for forty years and has to close,” said Mara Holt, the water commissioner.",
        "The pumping station stands where the river leaves the county. The river feeds three counties, and the station feeds the river.",
      ],
      { headline },
    );
    expect(choice?.speaker).toBe("Mara Holt");
  });

  it("prefers a full thought to a scrap", () => {
    const choice = best(
      [
        lede,
        "“We have to close it now,” said Mara Holt.",
        "“The old pumping station has poisoned this river for forty years, and nobody here will miss it,” Holt added.",
      ],
      { headline },
    );
    expect(choice?.text).toContain("forty years");
  });

  it("prefers a statement to a question", () => {
    const choice = best(
      [
        lede,
        "“Why did nobody close the old pumping station on the river before?” asked Tom Reyes.",
        "“The old pumping station should have been closed before the river died,” said Mara Holt.",
      ],
      { headline },
    );
    expect(choice?.speaker).toBe("Mara Holt");
  });

  it("takes the earlier of two that are alike", () => {
    const choice = best(
      [
        lede,
        "“The old station must close before summer comes to the river valley,” said Ann Roe.",
        "“The old station must close before autumn comes to the river valley,” said Bob Lee.",
      ],
      { headline },
    );
    expect(choice?.speaker).toBe("Ann Roe");
  });

  it("prefers a reasoned claim to the bare fact that stands above it", () => {
    const choice = best([
      lede,
      "“Our engineers went through the pumping station on the river last autumn and we made a list,” said Ann Roe, the surveyor.",
      "“We can pay for a clean river now, or our children can pay for a dead one,” said Mara Holt, the commissioner.",
    ]);
    expect(choice?.speaker).toBe("Mara Holt");
  });

  it.each([
    ["en", "‘A river cannot sue us’: county to close old pumping station"],
    ["de", "Umbau der Pumpstation: „A river cannot sue us“"],
  ])("takes what the headline quotes, though it stands far down (%s)", (_language, headline) => {
    const choice = best(
      [
        lede,
        "“Our old station has poisoned these fields for forty years, and it has to close,” said Tom Reyes, the mayor.",
        "“Everyone in this county deserves a clean river, and the station stands in its way,” said Ann Roe, a surveyor.",
        "“In the end, a river cannot stand up in court and sue us for what we did to it,” said Mara Holt, a fisher.",
      ],
      { headline },
    );
    expect(choice?.speaker).toBe("Mara Holt");
  });

  it("sees that a headline quotes with a dash, or behind a colon without any mark", () => {
    const said = "“Now we are an island in earnest, and nobody asked us,” said Mara Holt.";
    const signs = (headline: string) =>
      explainQuotes(page([lede, said], { headline })).flatMap((q) => q.features.map((f) => f.name));
    for (const headline of [
      "Fergen stenges: – We are an island in earnest",
      "Holt: Now we are an island in earnest",
    ])
      expect(signs(headline)).toContain("quoted in headline");
    expect(signs("An island in earnest")).not.toContain("quoted in headline");
  });

  it("takes the words that the page pulled out, where they stand in the text", () => {
    const words = "The old pumping station has poisoned this river for forty years";
    const extraction = page(
      [
        lede,
        "“Closing the station on the river is only the first step of a long plan that must go on,” said Ann Roe, the mayor.",
        { kind: "pull-quote", text: `“${words}.”` },
        `“${words},” said Mara Holt.`,
      ],
      { headline },
    );
    const choice = keyQuotesOf(extraction).best;
    expect(choice?.text).toBe(words);
    expect(choice?.speaker).toBe("Mara Holt");
    expect(choice?.place.start).toBeGreaterThan(extraction.blocks[2]?.start ?? 0);
  });

  it("offers a pull quote of words that stand nowhere else, with its signature", () => {
    const choice = best([
      lede,
      {
        kind: "pull-quote",
        text: "“We have waited forty years for this river to breathe again.” — Mara Holt, commissioner",
      },
    ]);
    expect(choice).toMatchObject({
      text: "We have waited forty years for this river to breathe again.",
      speaker: "Mara Holt",
    });
  });

  it("does not offer the author's own sentence that the page pulled out", () => {
    const own =
      "The river has been a drain for forty years, and nobody has ever asked it to be anything else.";
    expect(best([lede, own, { kind: "pull-quote", text: own }])).toBeNull();
  });

  it("takes a signed blockquote, without its signature", () => {
    const choice = best([
      lede,
      { kind: "blockquote", text: "We have waited forty years for this river to breathe again." },
      { kind: "blockquote", text: "— Mara Holt, water commissioner" },
    ]);
    expect(choice).toMatchObject({
      text: "We have waited forty years for this river to breathe again.",
      speaker: "Mara Holt",
    });
  });

  it("gives at most four others, best first", () => {
    const speech = (name: string) =>
      `“The old pumping station on the river must close this year for all of us,” said ${name}.`;
    const { best: first, others } = keyQuotesOf(
      page(["Ann Roe", "Bob Lee", "Cy Diaz", "Di Evans", "Ed Frank", "Flo Grant"].map(speech), { headline }),
    );
    expect(first?.speaker).toBe("Ann Roe");
    expect(others).toHaveLength(4);
    const scores = [first, ...others].map((quote) => quote?.score ?? 0);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });

  it("gives the place of the words and of the attribution in the article's text", () => {
    const extraction = page([
      lede,
      "“The old pumping station must close before the summer comes,” said Mara Holt.",
    ]);
    const choice = keyQuotesOf(extraction).best;
    const { text } = extraction.article;
    expect(choice && text.slice(choice.place.start, choice.place.end)).toBe(choice?.text);
    expect(
      choice?.attributionPlace && text.slice(choice.attributionPlace.start, choice.attributionPlace.end),
    ).toBe("said Mara Holt");
    expect(choice?.attribution).toBe("said Mara Holt");
  });

  it("explains every candidate, with the points that make its score", () => {
    const [explained] = explainQuotes(
      page([lede, "“The old pumping station must close before the summer comes,” said Mara Holt."], {
        headline,
      }),
    );
    expect(explained?.isSpeech).toBe(true);
    expect(explained?.features.map((feature) => feature.name)).toEqual(
      expect.arrayContaining(["attributed", "central", "early"]),
    );
  });

  it("answers null for an article without quotations and for one without text", () => {
    expect(best([lede])).toBeNull();
    expect(best([])).toBeNull();
  });
});
