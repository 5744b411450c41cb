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
  it("takes nobody who comments below for an author, but all who stand together", () => {
    const words =
      "The bridge was closed for a year while the town argued over who should pay for its paint. ".repeat(6);
    const by = (name: string): string => `<a rel="author" href="/p">${name}</a>`;
    const below = `<div><div>${by("seadog")}<p>Never again.</p></div><div><span itemprop="author">Nightjar</span></div></div>`;
    const page = `<main><h1>A bridge opens</h1><div>By ${by("Mina Orley")} and ${by("Tom Ferris")}</div><p>${words}</p>${below}</main>`;
    expect(read("", page.replace(/<span itemprop.*?<\/span>/, "")).metadata.byline?.value).toBe(
      "Mina Orley, Tom Ferris",
    );
    const marked = page.replace(
      '<a rel="author" href="/p">Mina Orley</a>',
      '<span itemprop="author">Mina Orley</span>',
    );
    expect(read("", marked).metadata.byline?.value).toBe("Mina Orley");
    const metas =
      '<meta itemprop="author" content="Mina Orley"><meta itemprop="author" content="Tom Ferris">';
    expect(read("", `<article>${metas}<p>${words}</p></article>`).metadata.byline?.value).toBe(
      "Mina Orley, Tom Ferris",
    );
  });

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

  it("reads JSON-LD objects one after the other in one script", () => {
    const article = { "@type": "NewsArticle", headline: "A bridge opens", author: "Mina Orley" };
    const two = `{"@type":"WebSite","name":"Bell {} today"}\n${JSON.stringify(article)};`;
    const { metadata } = read(linked(two));
    expect([metadata.headline?.value, metadata.byline?.value]).toEqual(["A bridge opens", "Mina Orley"]);
    expect(metadata.site?.value).toBe("Bell {} today");
  });

  describe("takes for the standfirst", () => {
    const standfirst = "Two towns that share one river agree who may build on its banks.";
    const described = `<meta property="og:description" content="What the towns on the river agreed on Monday after two years.">`;
    const headline = "<h1>A bridge opens</h1>";

    it("what stands under the headline, before any description", () => {
      const page = `${headline}<p class="article__dek">${standfirst}</p>`;
      expect(read(described, page).metadata.dek).toEqual({ value: standfirst, source: "visible standfirst" });
    });

    it("no teaser's, in a link or in a list", () => {
      const teaser = `<p class="item__dek">${standfirst}</p>`;
      for (const box of [`<a href="/other">${teaser}</a>`, `<ul><li>${teaser}</li></ul>`]) {
        expect(read(described, headline + box).metadata.dek?.source).toBe("meta og:description");
      }
    });

    it("none of several subheadings in one box", () => {
      const heads =
        '<p class="subheadline">The paint of the bridge</p><p class="subheadline">The bill of it</p>';
      const head = '<meta name="description" content="After a year the town has its bridge back.">';
      expect(read(head, `<h1>A bridge opens</h1>${heads}`).metadata.dek?.source).toBe("meta description");
    });

    it("no repetition of the headline", () => {
      const head = `<meta property="og:title" content="A bridge opens"><meta name="description" content="A bridge opens">`;
      expect(read(head, headline).metadata.dek).toBeNull();
    });
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
    ["By Ann Lee, Science Editor", "Ann Lee"],
    ["By Ann Lee in Lorvan", "Ann Lee"],
    ["Ann Lee, BCD News", "Ann Lee"],
    ["Ann Lee, PhD", "Ann Lee"],
    ["Lee, Ann", "Lee, Ann"],
    ["Posted by Ann Lee on May 3, 2026", "Ann Lee"],
    ["Words by Ann Lee; photos by Bo Chu", "Ann Lee"],
    ["By Ann Lee 12 Comments", "Ann Lee"],
    ["By Ann Lee 30 June 2026", "Ann Lee"],
    ["Ann Lee is a reporter at the Bell.", "Ann Lee"],
    ["Ein Kommentar von Jörg Tamm", "Jörg Tamm"],
    ["Von unserer Korrespondentin Ute Tamm", "Ute Tamm"],
    ["Publié le 4 mars 2026 par Inès Roche", "Inès Roche"],
    ["Propos recueillis par Inès Roche", "Inès Roche"],
    ["Inès Roche (avec ABP)", "Inès Roche"],
    ["Ana Ruiz y Leo Paz", "Ana Ruiz, Leo Paz"],
    ["A cura di Ada Neri", "Ada Neri"],
    ["Teksti: Aino Salo", "Aino Salo"],
    ["Text: Siv Ek Foto: Bo Alm", "Siv Ek"],
    ["Írta: Kis Anna", "Kis Anna"],
    ["Oprac. Ewa Lis", "Ewa Lis"],
    ["Haber: Ece Nal", "Ece Nal"],
    ["بقلم: ليلى نور", "ليلى نور"],
    ["文：王小明", "王小明"],
    ["白云社记者王小明", "王小明"],
    ["取材・文＝森ゆり", "森ゆり"],
    ["[김하늘 기자]", "김하늘"],
    ["Zo&euml; Lee", "Zoë Lee"],
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
    "By The Daily Bell Staff",
    "5 min read",
    "Photograph: Bo Chu",
    "Door onze redactie",
    "bell.example",
    "Your Name",
  ])("refuses %j as an author", (raw) => {
    const head = '<meta property="og:site_name" content="The Daily Bell">';
    expect(read(`${head}<meta name="author" content="${raw}">`).metadata.byline).toBeNull();
  });

  it.each([
    [{ author: { name: ["Ann Lee", "Bo Chu"] } }, "Ann Lee, Bo Chu"],
    [{ author: { givenName: "Ann", familyName: "Lee" } }, "Ann Lee"],
    [{ author: { "@list": [{ name: "Ann Lee" }] } }, "Ann Lee"],
    [{ author: [["Ann Lee"], ["Bo Chu"]] }, "Ann Lee, Bo Chu"],
  ])("reads JSON-LD authors of the form %j", (form, expected) => {
    const head = linked({ "@type": "Article", headline: "A bridge opens", ...form });
    expect(read(head).metadata.byline?.value).toBe(expected);
  });

  it("reads JSON-LD with commas and semicolons too many", () => {
    const head = linked('{"@type":"Article","headline":"x","author":{"name":"Ann Lee",},};');
    expect(read(head).metadata.byline?.value).toBe("Ann Lee");
  });

  it("takes of several articles the one that the page's title names", () => {
    const other = {
      "@type": "Article",
      headline: "Another day",
      author: "Bo Chu",
      datePublished: "2020-01-01",
    };
    const own = { "@type": "Article", headline: "A bridge opens", author: "Ann Lee" };
    const { metadata } = read(`<title>A bridge opens | Bell</title>${linked([other, own])}`);
    expect(metadata.byline?.value).toBe("Ann Lee");
  });

  it("believes a page that has a date though it calls nothing an article", () => {
    const page = { "@type": "WebPage", datePublished: "2026-03-04", author: { name: "Ann Lee" } };
    const { metadata } = read(linked(page));
    expect([metadata.byline?.value, metadata.published?.value]).toEqual(["Ann Lee", "2026-03-04"]);
  });

  it.each([
    ['<a href="/author/ann">Ann Lee</a>', "Ann Lee"],
    ["<address>By <a href='/p/1'>Ann Lee</a></address>", "Ann Lee"],
    ['<span data-testid="byline">By Ann Lee</span>', "Ann Lee"],
    ['<div class="byline"><!-- /box -->By <!-- -->Ann Lee<!-- end of byline --></div>', "Ann Lee"],
    ["<p><b>By Ann Lee and Bo Chu</b></p>", "Ann Lee, Bo Chu"],
    ["<p>By the sea there is a house.</p>", undefined],
    ['<div class="byline">by <a href="/1">Ann Lee</a> in <a href="/2">World News</a></div>', "Ann Lee"],
    ['<div class="author"><a href="/1">Ann Lee</a> <a href="/2">View all posts</a></div>', "Ann Lee"],
    ['<span property="schema:author"><b property="schema:name">Ann Lee</b></span>', "Ann Lee"],
  ])("reads the byline in %s", (markup, expected) => {
    expect(read("", `<h1>A bridge opens</h1>${markup}`).metadata.byline?.value).toBe(expected);
  });

  it("reads the author that is told to social networks alone", () => {
    const head =
      '<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Ann Lee">';
    expect(read(head).metadata.byline?.value).toBe("Ann Lee");
  });

  it("leaves the kicker that stands within the h1 out of the headline", () => {
    const head = '<meta property="og:title" content="A bridge opens"><title>A bridge opens</title>';
    const h1 = (kicker: string) => `<h1>${kicker}<span>A bridge opens</span></h1>`;
    expect(read(head, h1("<span>Town council</span> ")).metadata.headline?.value).toBe("A bridge opens");
    expect(read(head, "<h1><em>A bridge</em> opens</h1>").metadata.headline?.value).toBe("A bridge opens");
  });

  it("keeps the house's initials behind the word for newsroom, and a name without it", () => {
    const by = (author: string) => read(`<meta name="author" content="${author}">`).metadata.byline?.value;
    expect(by("Redacción BDL")).toBe("Redacción BDL");
    expect(by("Redacción Ana Ruiz")).toBe("Ana Ruiz");
  });

  it("leaves the photographer, and a station behind the name, out of the byline", () => {
    const authors = [{ name: "Mina Orley" }, { name: "Tom Ferris (foto)" }];
    const byline = (html: string) =>
      read(html.startsWith("<script") ? html : "", html).metadata.byline?.value;
    expect(byline(linked({ "@type": "NewsArticle", author: authors }))).toBe("Mina Orley");
    expect(byline("<h1>A bridge opens</h1><p>Por <a>Mina Orley</a>, TV Bell — Lorvan</p>")).toBe(
      "Mina Orley",
    );
  });

  it("takes a section for the kicker, but not the lack of one", () => {
    expect(read('<meta property="article:section" content="Harbour">').metadata.kicker?.value).toBe(
      "Harbour",
    );
    expect(read('<meta property="article:section" content="Uncategorized">').metadata.kicker).toBeNull();
  });

  it.each([
    "Rain stops play | The Daily Bell",
    "The Daily Bell | Rain stops play",
    "Rain stops play : The Daily Bell",
    "Rain stops play / www.bell.com",
    "Rain stops play @ The Daily Bell :: Platform",
  ])("finds the headline in the title %j", (title) => {
    const site = '<meta property="og:site_name" content="The Daily Bell">';
    expect(read(`${site}<title>${title}</title>`).metadata.headline?.value).toBe("Rain stops play");
  });

  it("cuts the site's name as its address has it off a title, whatever else it is called", () => {
    const title =
      '<meta property="og:site_name" content="夕刊ベル"><title>雨で試合中止 - Evening Bell</title>';
    const headline = (address: string): string | undefined =>
      read(title, "", "", address).metadata.headline?.value;
    expect(headline("https://www.eveningbell.example/a/1")).toBe("雨で試合中止");
    expect(headline("https://www.gazette.example/a/1")).toBe("雨で試合中止 - Evening Bell");
  });

  it("prefers the title to a logo set as h1", () => {
    const { metadata } = read("<title>Rain stops play in Ham for the third day</title>", "<h1>The Bell</h1>");
    expect(metadata.headline?.value).toBe("Rain stops play in Ham for the third day");
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
    ["2026/03/04 10:15", "ja", "2026-03-04T10:15"],
    ["04.03.26", "de", "2026-03-04"],
    ["٤ مارس ٢٠٢٦", "ar", "2026-03-04"],
    ["४ मार्च २०२६", "hi", "2026-03-04"],
    ["2026. március 4.", "hu", "2026-03-04"],
  ])("reads %j (%s) as %s", (text, language, expected) => {
    expect(isoOf(text, language)).toBe(expected);
  });

  it.each([
    ["<time>March 4, 2026</time>", "2026-03-04", undefined],
    ['<div class="date">Updated March 5, 2026</div>', undefined, "2026-03-05"],
    ['<div class="date">Published March 4, 2026. Updated March 5</div>', "2026-03-04", undefined],
    [
      '<p>Updated <time datetime="2026-03-05">today</time>, published <time datetime="2026-03-04">yesterday</time></p>',
      "2026-03-04",
      "2026-03-05",
    ],
    [
      '<time class="entry-date published updated" datetime="2026-03-04">4 March</time>',
      "2026-03-04",
      undefined,
    ],
    ["<p>Ham</p><p>Ann Lee | March 4, 2026, 10:15</p>", "2026-03-04", undefined],
    ["<div><span>Updated March 5, 2026</span></div>", undefined, "2026-03-05"],
    [
      "<p>The mayor came to Ham on March 4, 2026, and found that nobody there had heard of him.</p>",
      undefined,
      undefined,
    ],
    [
      "<span property='dc:date dc:created' content='2026-03-04T10:15:00+01:00'>Wed</span>",
      "2026-03-04T10:15:00+01:00",
      undefined,
    ],
  ])("tells the day of publishing from that of a change in %s", (markup, published, modified) => {
    const { metadata } = read("", `<h1>A bridge opens</h1>${markup}`);
    expect([metadata.published?.value, metadata.modified?.value]).toEqual([published, modified]);
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
