import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { extract, type Layout } from "../../../src/article/extract.ts";
import { isFurnitureHeading, isFurnitureLine } from "../../../src/article/furniture-words.ts";
import { outlineOf } from "../../../src/article/outline.ts";

const P = [
  "<p>The harbour froze for the first time in sixty years, and the fishermen walked out to their boats across the ice with ladders.</p>",
  "<p>Nobody under seventy had seen it before, so the school closed for the day and the children were taken down to the quay to look.</p>",
  "<p>By evening the ice had begun to sing, as the older people had said it would, and the boats were tied to one another with rope.</p>",
  "<p>The thaw came on the fourth night with rain from the west, and in the morning there was nothing left but grey water and gulls.</p>",
];

function outline(body: string, layout?: Layout): string[] {
  const html = `<title>When the harbour froze</title><nav><a href="/">Home</a></nav><main><h1>When the harbour froze</h1>${body}</main>`;
  const { document } = new JSDOM(html).window;
  const extraction = extract(document, { address: null, ...(layout ? { layout } : {}) });
  return outlineOf(extraction).map(({ level, text }) => `${level} ${text}`);
}

describe("headings of the live page", () => {
  it("finds headings that Readability throws away with their wrappers and class names", () => {
    const body = `${P[0]}${P[1]}<div class="wrap"><h2 class="header extra">The song of the ice</h2></div>${P[2]}<div class="extra"><h2>The thaw</h2></div>${P[3]}`;
    expect(outline(`<div class="text">${body}</div>`)).toEqual(["2 The song of the ice", "2 The thaw"]);
  });

  it("closes up levels that a page skips", () => {
    const body = `${P[0]}<h2>One</h2>${P[1]}<h5>Below one</h5>${P[2]}<h2>Two</h2>${P[3]}`;
    expect(outline(body)).toEqual(["2 One", "3 Below one", "2 Two"]);
  });

  it("keeps bold lines that a writer boxed with styles alone, three and more", () => {
    const boxed = (t: string, n: number): string =>
      `<section style="margin:20px 0"><section style="display:inline"><p><b>0${n}</b></p></section><section><p><b>${t}</b></p></section></section>`;
    const text = P.map((p) => `<section>${p}</section>`);
    const body = `${text[0]}${boxed("First night", 1)}${text[1]}${boxed("Second night", 2)}${text[2]}${boxed("The thaw", 3)}${text[3]}`;
    expect(outline(body)).toEqual(["2 First night", "2 Second night", "2 The thaw"]);
  });

  it("takes bold lines behind a dash for questions where no letter is a capital", () => {
    const asked = (t: string): string => `<p><strong>- ${t}.</strong></p>`;
    const answer =
      "<p>“사람들은 책을 사러 오기 전에 먼저 앉을 곳이 필요하다. 앉은 사람은 언젠가 책을 집는다. 동네 서점은 책보다 의자를 먼저 놔야 한다.”</p>";
    const body = `${answer}${asked("비결이 무엇인가")}${answer}${asked("가장 힘들었던 때는")}${answer}${asked("앞으로의 계획은")}${answer}`;
    expect(outline(body)).toEqual([
      "2 - 비결이 무엇인가.",
      "2 - 가장 힘들었던 때는.",
      "2 - 앞으로의 계획은.",
    ]);
  });

  it("knows a call to scroll on for no heading", () => {
    expect(isFurnitureHeading("SCROLL TO CONTINUE WITH CONTENT")).toBe(true);
  });

  it("takes bold words in quotation marks for a heading beside two that have none, alone for a pull quote", () => {
    const bold = (t: string): string => `<p><b>${t}</b></p>`;
    const quoted = bold("“THE ICE SANG TO US”");
    const three = `${P[0]}${P[1]}${bold("First night")}${P[2]}${quoted}${P[3]}${bold("The last night")}${P[0]}`;
    expect(outline(three)).toEqual(["2 First night", "2 “THE ICE SANG TO US”", "2 The last night"]);
    expect(outline(`${P[0]}${P[1]}${quoted}${P[2]}${P[3]}`)).toEqual([]);
  });

  it("takes bold lines, named lines and lines in capitals for headings", () => {
    const bold = (t: string): string => `<p><b>${t}</b></p>`;
    expect(outline(`${P[0]}${P[1]}${bold("First night")}${P[2]}${bold("Last night")}${P[3]}`)).toEqual([
      "2 First night",
      "2 Last night",
    ]);
    const named = `${P[0]}${P[1]}<p class="article__subhead">First night</p>${P[2]}<div class="crosshead">Last night</div>${P[3]}`;
    expect(outline(named)).toEqual(["2 First night", "2 Last night"]);
    expect(outline(`${P[0]}${P[1]}<p>FIRST NIGHT</p>${P[2]}<p>LAST NIGHT</p>${P[3]}`)).toEqual([
      "2 FIRST NIGHT",
      "2 LAST NIGHT",
    ]);
  });

  it("takes a few quoted words in bold for a heading in company, and in interviews what is no question", () => {
    const bold = (t: string): string => `<p><b>${t}</b></p>`;
    const quoted = `${bold("“We sang back”")}${P[2]}`;
    const others = `${P[0]}${P[1]}${bold("First night")}${P[2]}${bold("Last night")}${P[3]}`;
    expect(outline(`${others}${quoted}`)).toEqual(["2 First night", "2 Last night", "2 “We sang back”"]);
    expect(outline(`${P[0]}${P[1]}${P[3]}${quoted}`)).toEqual([]);
    const asked = ["Who fell in?", "Who sang?", "Some say it was the wind.", "Will it freeze again?"];
    const talk = `${bold("An old man remembers the ice.")}${P[0]}${asked.map((q, i) => bold(q) + P[i]).join("")}`;
    expect(outline(talk)).toEqual(asked.map((q) => `2 ${q}`));
  });

  it("takes the heading within a button that opens a part of the text", () => {
    const item = (name: string, p = ""): string =>
      `<div><button type="button"><h3>${name}</h3></button><div>${p}</div></div>`;
    const body = `${P[0]}${P[1]}<h2>Questions</h2>${item("Who sang?", P[2])}${item("Who fell in?", P[3])}`;
    expect(outline(body)).toEqual(["2 Questions", "3 Who sang?", "3 Who fell in?"]);
  });

  it("takes labelled questions that labelled answers follow for headings, without their labels", () => {
    const talk = ["Who fell in?", "Some say it was the wind.", "Who sang?", "Will it freeze again?"]
      .map((q, i) => `<p><b>${i ? "Q." : "Question."}</b> ${q}</p>${P[i]?.replace("<p>", "<p><b>A.</b> ")}`)
      .join("");
    expect(
      outline(`<p>An old man remembers the winter of the ice, and we asked him all about it.</p>${talk}`),
    ).toEqual(["2 Who fell in?", "2 Some say it was the wind.", "2 Who sang?", "2 Will it freeze again?"]);
  });

  it("leaves out a line of the author's name and the day between standfirst and text", () => {
    const line = "<div><span>Mina Orley</span> 4 Jan. 2023, 16:20</div>";
    const html = `<meta name="author" content="Mina Orley"><h1>When the harbour froze</h1>${P[0]}${line}${P[1]}${P[2]}${P[3]}`;
    const { document } = new JSDOM(html).window;
    const { article } = extract(document, { address: null });
    expect(article.text).not.toContain("Orley");
    expect(article.text.split("\n")).toHaveLength(4);
  });

  it("takes a bold line before a single line break for the heading of what follows", () => {
    const body = P.map((p, i) =>
      p.replace("<p>", `<p><strong>Night ${"one two three four".split(" ")[i]}</strong><br>`),
    ).join("");
    expect(outline(body)).toEqual(["2 Night one", "2 Night two", "2 Night three", "2 Night four"]);
  });

  it("takes numbered lines for headings, together with numbered headings, on one level", () => {
    const body = `${P[0]}<p>1. Ladders</p>${P[1]}<h3>2. Ropes</h3>${P[2]}<p>3. Gulls</p>${P[3]}`;
    expect(outline(body)).toEqual(["2 1. Ladders", "2 2. Ropes", "2 3. Gulls"]);
  });

  it("takes run-in heads where they open paragraph after paragraph", () => {
    const heads = ["Ladders.", "Ropes.", "Gulls."];
    const body =
      P[0] +
      P.slice(1)
        .map((p, i) => p.replace("<p>", `<p><strong>${heads[i]}</strong> `))
        .join("");
    expect(outline(body)).toEqual(["2 Ladders.", "2 Ropes.", "2 Gulls."]);
  });

  it("leaves speakers' names and lone emphasis alone", () => {
    const talk = P.map((p, i) =>
      p.replace("<p>", `<p><strong>${i % 2 ? "Harbour master:" : "Reporter:"}</strong> `),
    ).join("");
    expect(outline(talk)).toEqual([]);
    expect(outline(`${P[0]}${P[1]}${P[2]?.replace("ice", "<b>ice</b>")}${P[3]}`)).toEqual([]);
  });

  it("takes larger type for a heading where the page is laid out", () => {
    const body = `${P[0]}${P[1]}<p id="big">First night</p>${P[2]}${P[3]}`;
    const fontSize = (element: Element): number => (element.id === "big" ? 24 : 16);
    expect(outline(body)).toEqual([]);
    expect(outline(body, { fontSize })).toEqual(["2 First night"]);
  });

  it("drops permalink signs and edit links", () => {
    const body = `${P[0]}<h2>The song <a href="#song">#</a></h2>${P[1]}<h2>The thaw<span>[<a href="/edit">edit</a>]</span></h2>${P[2]}${P[3]}`;
    expect(outline(body)).toEqual(["2 The song", "2 The thaw"]);
  });

  it.each([
    [
      "teasers",
      '<h3><a href="/1">Eleven ways to walk on ice without falling</a></h3><p>Take a ladder.</p><h3><a href="/2">The gulls of winter and what they eat</a></h3><p>Fish, mostly.</p>',
    ],
    ["a standfirst", ""],
    ["bold links to other stories", '<p><b><a href="/1">SIXTY YEARS OF HARBOUR ICE IN PICTURES</a></b></p>'],
    ["a lone bold notice", "<p><b>Tickets: 0123 456 789</b></p>"],
    ["a photo credit in bold", "<p><strong>Photo: Ada Brink</strong></p>"],
    [
      "headings in an aside",
      "<aside><h2>Ice in figures</h2><p>It was forty centimetres thick at the quay and less beyond it.</p></aside>",
    ],
    [
      "headings of figures",
      "<figure><h3>The quay at noon</h3><img src=x><figcaption>People on the ice</figcaption></figure>",
    ],
    [
      "long pull quotes set as headings",
      "<h2>“I walked out to my own boat as if it were a shed in the garden, and I shall tell my grandchildren so.”</h2>",
    ],
  ])("keeps %s out", (name, extra) => {
    const lead =
      name === "a standfirst" ? "<h2>Sixty years after the last time, the fishermen walk to work.</h2>" : "";
    expect(outline(`${lead}${P[0]}${P[1]}${P[2]}${extra}${P[3]}`)).toEqual([]);
  });

  it("leaves out a heading with nothing under it", () => {
    expect(outline(`${P.join("")}<h2>Gallery</h2>`)).toEqual([]);
    expect(outline(`${P[0]}<h2>Gallery</h2><h2>The song</h2>${P[1]}${P[2]}${P[3]}`)).toEqual(["2 The song"]);
  });

  it("does not take comments for the article, however long they are", () => {
    const comments = `<div id="comments" class="comments"><h3>Old Tom</h3><p>I remember the last time, and it was colder then, with a wind that took the hat off the mayor.</p></div>`;
    expect(outline(`${P[0]}<h2>The song</h2>${P[1]}${P[2]}${P[3]}${comments}`)).toEqual(["2 The song"]);
  });
});

describe("words of page furniture", () => {
  it.each([
    ["en", "Related stories", "Relations with the port"],
    ["en", "Read more:", "Reading the ice"],
    ["en", "Comments (12)", "What’s next?"],
    ["en", "People also read", "Join the two halves"],
    ["de", "Mehr zum Thema", "Mehrheit für den Turm"],
    ["de", "Zur Person", "Beliebt bei Seglern"],
    ["de", "Das könnte Sie auch interessieren", "Das Licht kehrt zurück"],
    ["fr", "À lire aussi", "À l’heure du bilan"],
    ["es", "Noticias relacionadas", "Más de cien barcos"],
    ["it", "Leggi anche", "Leggi e regole del porto"],
    ["pt", "Leia também", "Mais de cem barcos"],
    ["pl", "Czytaj także", "Czytelnicy z wyspy"],
    ["ru", "Читайте также", "Авторитет капитана"],
    ["nl", "Lees ook", "Leesbare kaarten"],
    ["fi", "Lue myös", "Jaakko lähti merelle"],
    ["hu", "Kapcsolódó cikkek", "Szerződés a kikötőről"],
    ["sv", "Läs också", "Delade meningar"],
    ["tr", "İlgili haberler", "Yorgun denizciler"],
    ["ar", "اقرأ أيضا", "المزيد من الضغوط على الميناء"],
    ["ja", "関連記事", "関連法案の行方"],
    ["zh", "相关阅读", "相关部门的回应"],
    ["ko", "관련 기사", "관련 법안의 향방"],
    ["ko", "뉴스레터 구독하기", "이 섬의 겨울"],
    ["hi", "न्यूज़लेटर के लिए साइन अप करें", "घाट क्यों डूब रहा है"],
    ["ar", "اقرأ أيضًا", "عن الميناء والسفن"],
    ["tr", "İçindekiler", "Paylaşılamayan koy"],
  ])("knows them in %s: %j, but not %j", (_language, furniture, section) => {
    expect(isFurnitureHeading(furniture)).toBe(true);
    expect(isFurnitureHeading(section)).toBe(false);
  });

  it("knows lines that lead away by how they open", () => {
    expect(isFurnitureLine("Read more: The night the bells rang")).toBe(true);
    expect(isFurnitureLine("Lesen Sie auch: Die Nacht der Glocken")).toBe(true);
    expect(isFurnitureLine("Related: The night the bells rang")).toBe(true);
    expect(isFurnitureLine("More than forty people crossed the ice.")).toBe(false);
    expect(isFurnitureLine("Update: the ice has gone.")).toBe(false);
  });
});

describe("old and unusual pages", () => {
  it("reads pages laid out with tables, but not the titles within tables of data", () => {
    const cell = (t: string): string => t.replace("<p>", "").replace("</p>", "<br><br>");
    const old = `<table><tr><td><a href="/">Home</a></td><td>${cell(P[0] ?? "")}${cell(P[1] ?? "")}<b>The song of the ice</b><br><br>${cell(P[2] ?? "")}<b>The thaw</b><br><br>${cell(P[3] ?? "")}</td></tr></table>`;
    expect(outline(old)).toEqual(["2 The song of the ice", "2 The thaw"]);
    const data = `<table><thead><tr><th><strong>Night</strong></th><th><strong>Ice</strong></th></tr></thead><tr><td>First</td><td>12 cm</td></tr></table>`;
    expect(outline(`${P[0]}${P[1]}${data}${P[2]}${P[3]}`)).toEqual([]);
  });

  it("reads headings whose words stand in a button", () => {
    const body = `${P[0]}<h3><button>How thick was it?</button></h3><div>${P[1]}</div><h3><button>Who paid?</button></h3><div>${P[2]}${P[3]}</div>`;
    expect(outline(body)).toEqual(["2 How thick was it?", "2 Who paid?"]);
  });

  it("finds a heading above an advertisement's label", () => {
    const body = `${P[0]}${P[1]}<div><h2 class="header">The song</h2></div><div class="banner">Advertisement</div>${P[2]}${P[3]}`;
    expect(outline(body)).toEqual(["2 The song"]);
  });

  it("takes in the items of a list that is cut into boxes of one class", () => {
    const item = (name: string, text: string): string => `<div class="slide"><h2>${name}</h2>${text}</div>`;
    const body = `<div class="slides">${P[0]}${item("Ladders", P[1] ?? "")}${item("Ropes", P[2] ?? "")}${item("Gulls", P[3] ?? "")}</div>`;
    expect(outline(body)).toEqual(["2 Ladders", "2 Ropes", "2 Gulls"]);
  });
});

describe("live blogs", () => {
  it("give their entries with the times where they have no headings", () => {
    const times = ["08:10", "09:25", "10:40", "11:55"];
    const body = P.map(
      (p, i) =>
        `<div class="entry"><div><time datetime="2026-02-01T${times[i]}">${times[i]}</time></div>${p}</div>`,
    ).join("");
    const found = outline(body);
    expect(found).toHaveLength(4);
    expect(found[1]).toBe(
      "2 09:25 Nobody under seventy had seen it before, so the school closed for the day and",
    );
  });

  it("are not seen in a report with one time above it", () => {
    expect(outline(`<p><time>1 February</time></p>${P.join("")}`)).toEqual([]);
  });
});
