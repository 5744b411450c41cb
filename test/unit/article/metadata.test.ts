import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { isoOf } from "../../../src/article/dates.ts";
import { linkedNodes } from "../../../src/article/json-ld.ts";
import { languageOf } from "../../../src/article/language.ts";
import { metadataOf, pageHeadOf } from "../../../src/article/metadata.ts";
import { readingMinutes } from "../../../src/article/reading-time.ts";

function read(head: string, body = "", text = "", address: string | null = null) {
  const { document } = new JSDOM(`<html><head>${head}</head><body>${body}</body></html>`).window;
  return metadataOf(document, pageHeadOf(document, address), text);
}

const linked = (value: unknown): string =>
  `<script type="application/ld+json">${typeof value === "string" ? value : JSON.stringify(value)}</script>`;

describe("metadata", () => {
  it("reads JSON-LD in a graph and follows an author given by reference", () => {
    const graph = {
      "@graph": [
        { "@type": "Person", "@id": "#a", name: "Mina Orley" },
        {
          "@type": ["NewsArticle"],
          headline: "A bridge opens",
          datePublished: "2026-01-02",
          author: [{ "@id": "#a" }],
        },
      ],
    };
    const { metadata } = read(linked(graph));
    expect(metadata.headline).toEqual({ value: "A bridge opens", source: "JSON-LD headline" });
    expect(metadata.byline).toEqual({ value: "Mina Orley", source: "JSON-LD author" });
    expect(metadata.published).toEqual({ value: "2026-01-02", source: "JSON-LD datePublished" });
  });

  it("lives with JSON-LD that is broken, of wrong types, or absurdly nested", () => {
    const deep = `${'{"a":'.repeat(2000)}1${"}".repeat(2000)}`;
    const head = [
      linked("{oops"),
      linked(deep),
      linked({ "@type": 7, headline: { x: 1 }, author: [null, 3, {}] }),
      linked("[]"),
      linked("null"),
    ].join("");
    expect(() => read(head)).not.toThrow();
    expect(read(head).metadata.byline).toBeNull();
  });

  it("reads JSON-LD that a template wrapped in a comment or left with raw line breaks", () => {
    const { document } = new JSDOM(linked('<!-- {"@type":"Article","headline":"Two\nlines"} -->')).window;
    expect(linkedNodes(document)[0]?.headline).toBe("Two lines");
  });

  it.each([
    ["By Ann Lee", "Ann Lee"],
    ["Von Jörg Tamm", "Jörg Tamm"],
    ["Par Inès Roche et Luc Vey", "Inès Roche, Luc Vey"],
    ["Ann Lee, Bo Chu and Cem Er", "Ann Lee, Bo Chu, Cem Er"],
    ["Ann Lee | 3 May 2026", "Ann Lee"],
    ["ANN LEE March 11", "ANN LEE"],
    ["Ann Lee (ann.lee@paper.example)", "Ann Lee"],
    ["Ann Lee The Daily Bell", "Ann Lee"],
    ["Текст: Ольга Нимова", "Ольга Нимова"],
    ["記者 王小明", "王小明"],
  ])("reads the byline %j as %j", (raw, expected) => {
    const head = '<meta property="og:site_name" content="The Daily Bell">';
    expect(read(`${head}<meta name="author" content="${raw}">`).metadata.byline?.value).toBe(expected);
  });

  it.each([
    "admin",
    "Staff",
    "The Daily Bell",
    "The Daily Bell, Lorvan, Norway",
    "ann@paper.example",
    "https://paper.example/ann",
    "Updated",
    "null",
    "Redaktion",
    "12345",
  ])("refuses %j as an author", (raw) => {
    const head = '<meta property="og:site_name" content="The Daily Bell">';
    expect(read(`${head}<meta name="author" content="${raw}">`).metadata.byline).toBeNull();
  });

  it("cuts the site's name off a title but not the headline's own second half", () => {
    const site = '<meta property="og:site_name" content="The Daily Bell">';
    expect(read(`${site}<title>Rain stops play | The Daily Bell</title>`).metadata.headline?.value).toBe(
      "Rain stops play",
    );
    expect(read("<title>Rain stops play – again</title>").metadata.headline?.value).toBe(
      "Rain stops play – again",
    );
    expect(read("<title>« Il pleut » : entretien avec un parapluie</title>").metadata.headline?.value).toBe(
      "« Il pleut » : entretien avec un parapluie",
    );
  });

  it("prefers the h1 that the reader sees where the metadata agree with it", () => {
    const { metadata } = read(
      '<meta property="og:title" content="Rain stops play in Ham">',
      "<h1>Rain stops play in Ham</h1>",
    );
    expect(metadata.headline?.source).toBe("h1");
  });

  it("gathers the page's own tags with their sources", () => {
    const head =
      linked({ "@type": "NewsArticle", headline: "x", about: [{ name: "Cricket" }], keywords: "rain, Ham" }) +
      '<meta property="article:tag" content="Weather"><meta name="news_keywords" content="Ham; cricket">';
    expect(read(head).pageTags).toEqual([
      { text: "Weather", source: "meta article:tag" },
      { text: "Cricket", source: "JSON-LD about" },
      { text: "rain", source: "JSON-LD keywords" },
      { text: "Ham", source: "JSON-LD keywords" },
      { text: "Ham", source: "meta news_keywords" },
      { text: "cricket", source: "meta news_keywords" },
    ]);
  });

  it("names the site after the address where the page does not", () => {
    expect(read("", "", "", "https://www.bell.example/a/1").metadata.site).toEqual({
      value: "bell.example",
      source: "address",
    });
  });
});

describe("dates", () => {
  it.each([
    ["2026-03-04T05:30:00.000+0100", null, "2026-03-04T05:30:00+01:00"],
    ["20260304", null, "2026-03-04"],
    ["2026-03-04 05:30", null, "2026-03-04T05:30"],
    ["Nov. 9, 2026", "en", "2026-11-09"],
    ["Published 9 November 2026 at 7pm", "en", "2026-11-09"],
    ["9. November 2026", "de", "2026-11-09"],
    ["9 de noviembre de 2026", "es", "2026-11-09"],
    ["9 novembre 2026", "fr", "2026-11-09"],
    ["9 ноября 2026", "ru", "2026-11-09"],
    ["9 listopada 2026", "pl", "2026-11-09"],
    ["9. marraskuuta 2026", "fi", "2026-11-09"],
    ["2026年11月9日", "ja", "2026-11-09"],
    ["2026. 11. 9.", "ko", "2026-11-09"],
    ["9.11.2026", "de", "2026-11-09"],
    ["11/9/2026", "en", "2026-11-09"],
    ["9/11/2026", "fr", "2026-11-09"],
    ["19/11/2026", "en", "2026-11-19"],
  ])("reads %j (%s) as %s", (text, language, expected) => {
    expect(isoOf(text, language)).toBe(expected);
  });

  it.each(["", "yesterday", "2026-13-45", "32 November 2026", "Room 2026", "0000-00-00"])(
    "finds no date in %j",
    (text) => {
      expect(isoOf(text, "en")).toBeNull();
    },
  );
});

describe("language", () => {
  const german =
    "Der Turm ist alt und die Treppe ist steil, aber von oben sieht man bis zu den Inseln und nicht weiter.";

  it("believes the declared language with its region where the words agree", () => {
    expect(languageOf(german, "de_AT")).toEqual({ value: "de-AT", believed: true });
  });

  it.each([
    [german, "en", "de"],
    ["これは古い塔の話である。階段は急だが、島まで見える。", "en-US", "ja"],
    ["这是一座旧塔的故事。楼梯很陡，但可以看到远处的岛屿。", "en", "zh"],
    ["이것은 오래된 탑의 이야기이다. 계단은 가파르지만 섬까지 보인다.", "en", "ko"],
    ["Це історія про стару вежу. Її сходи круті, але видно острови.", "en", "uk"],
    ["هذه قصة برج قديم. الدرج شديد الانحدار لكن الجزر تظهر من الأعلى.", "en", "ar"],
    [
      "Wieża jest stara i schody są strome, ale z góry widać wyspy, a nie jest to wcale mało dla tych, którzy się nie boją.",
      null,
      "pl",
    ],
    [
      "Kirkonkellot soivat aamulla Lepolahdessa. Kunnan vanhin asukas sanoi, että kellojen ääni kantoi saareen asti. Kellot valettiin uudelleen talvella, ja valimon omistaja toi kellot hevosella perille.",
      null,
      "fi",
    ],
  ])("tells the language of %j though the page declares %j", (text, declared, expected) => {
    expect(languageOf(text, declared)?.value).toBe(expected);
  });

  it("gives null for a text too short to tell and nothing declared", () => {
    expect(languageOf("Ok.", null)).toBeNull();
    expect(languageOf("Ok.", "not a language!")).toBeNull();
  });
});

describe("reading time", () => {
  it("goes by words, by characters in Chinese and Japanese, and is at least a minute", () => {
    expect(readingMinutes("word ".repeat(460), 460, "en")).toBe(2);
    expect(readingMinutes("字".repeat(510), 0, "zh")).toBe(2);
    expect(readingMinutes("字".repeat(720), 0, "ja")).toBe(2);
    expect(readingMinutes("a few words", 3, "en")).toBe(1);
    expect(readingMinutes("", 0, "en")).toBe(0);
  });
});
