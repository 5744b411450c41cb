import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { articleContainer, withOpening } from "../../../src/article/article-container.ts";
import { isText } from "../../../src/article/clone.ts";
import { extract } from "../../../src/article/extract.ts";
import { outlineOf } from "../../../src/article/outline.ts";

/** Boxes within and behind the text, in the manners of publishing systems, none of them named so. */

const P = [
  "<p>The ladder makers of Ostmark have met every spring for two hundred years, and this spring nobody came to the hall but the caretaker.</p>",
  "<p>The guild had written to its members in January that dues would double, because the roof of the hall had been leaking since the storm.</p>",
  "<p>Eleven workshops answered that they would rather pay for a new roof than for a new banner, and said so in the letters page of the paper.</p>",
  "<p>What the guild had not told them is that it owns the meadow behind the hall, and that the town has wanted to buy it for a school.</p>",
  "<p>The caretaker found the deed in a drawer while he was looking for a bucket, and read it aloud to the empty hall, as he tells it.</p>",
  "<p>By Friday the workshops knew, and on Saturday the guild sold the meadow for the price of four roofs and a very large banner.</p>",
];
const text = (from = 0, to = P.length): string => P.slice(from, to).join("");

function read(body: string): { outline: string[]; text: string } {
  const html = `<title>The guild that lost its roof</title><main><h1>The guild that lost its roof</h1><div>${body}</div></main>`;
  const extraction = extract(new JSDOM(html).window.document, { address: null });
  const outline = outlineOf(extraction).map(({ level, text: words }) => `${level} ${words}`);
  return { outline, text: extraction.article.text };
}
const outline = (body: string): string[] => read(body).outline;

describe("boxes that are no part of the text", () => {
  it("leaves out what heads an inset of a few lines, within the text and behind it", () => {
    const note =
      "<div><h3>Sunday in your letter box</h3><p>Every week we send what our readers liked best, and nothing else at all.</p></div>";
    const author =
      "<div><img src='a.jpg'><h4>Odo Lammert</h4><p>Odo Lammert writes on guilds, meadows and the law of both, and lives in Ostmark.</p></div>";
    expect(outline(`${text(0, 2)}${note}${text(2)}${author}`)).toEqual([]);
    expect(outline(`${text(0, 2)}${note}${text(2, 4)}<h2>The deed</h2>${text(4)}${author}`)).toEqual([
      "2 The deed",
    ]);
  });

  it("leaves out what heads a poll or a form", () => {
    const poll =
      "<div><h3>Should the town buy the meadow?</h3><ul><li><label><input type=radio>Yes</label></li><li><label><input type=radio>No</label></li></ul></div>";
    expect(outline(`${text(0, 3)}${poll}${text(3)}`)).toEqual([]);
  });

  it("leaves out what shares a box with nothing but a link or a film", () => {
    const teaser =
      "<div><div><h2>Why the guilds of the north still meet in spring</h2></div><div><a href='/north'>Go to it</a></div></div>";
    const film = "<div><div><video></video></div><h3>The caretaker shows the drawer</h3></div>";
    const edited = (h: string): string =>
      `<div><h2>${h}</h2><span>[<a href="/w?action=edit">edit</a>]</span></div>`;
    expect(outline(`${text(0, 2)}${teaser}${text(2)}`)).toEqual([]);
    expect(outline(`${text(0, 2)}<h2>The deed</h2>${text(2, 4)}${film}${text(4)}`)).toEqual(["2 The deed"]);
    expect(
      outline(`${text(0, 2)}${edited("The deed")}${text(2, 4)}${edited("The meadow")}${text(4)}`),
    ).toEqual(["2 The deed", "2 The meadow"]);
  });

  it("takes a number for a count and no heading, but years for the heads of what happened in them", () => {
    expect(outline(`${text(0, 4)}<h3>12</h3>${text(4)}`)).toEqual([]);
    const years = ["1986", "1994", "2011"];
    const chronicle = years.map((year, i) => `<h2>${year}</h2>${text(2 * i, 2 * i + 2)}`).join("");
    expect(outline(P[5] + chronicle)).toEqual(years.map((year) => `2 ${year}`));
  });

  it("takes an empty link for one that covers its box, and a picture's for a picture's", () => {
    const box = (link: string): string =>
      `<div><div><h2>Why the guilds of the north still meet</h2></div><div>Read more</div>${link}</div>`;
    expect(outline(`${text(0, 2)}${box('<a href="/north"></a>')}${text(2)}`)).toEqual([]);
    expect(
      outline(`${text(0, 2)}${box('<a href="/north"><img src="a.jpg"></a><p>No.</p>')}${text(2)}`),
    ).toHaveLength(0);
  });

  it("leaves out a box of offers, each with a few words and none with running text", () => {
    const offer = (name: string, note: string): string => `<div><h2>${name}</h2><p>${note}</p></div>`;
    const offers = `<div>${offer("By the month", "Leave whenever you like")}${offer("By the year", "Two months for nothing")}</div>`;
    expect(outline(`${text(0, 3)}${offers}${text(3)}`)).toEqual([]);
    const bare = P.map((p) => p.replace(/<.?p>/g, "")).map((p, i) =>
      i % 2 ? `<p>The hall</p>${p}<br><br><h2>Part ${i}</h2>` : `${p}<br>${p}`,
    );
    expect(outline(`${P[5]}<span>${bare.join("")}</span>`)).toEqual(["2 Part 1", "2 Part 3"]);
    const sections = `<div><h2>Dues</h2>${text(0, 2)}</div><div><h2>Letters</h2><h3>From the hall</h3>${text(2, 4)}</div>${text(4)}`;
    expect(outline(sections)).toEqual(["2 Dues", "2 Letters", "3 From the hall"]);
  });

  it("leaves out a list of buttons in the text", () => {
    const share =
      "<ul><li><a href='#'>To the pinboard</a></li><li><a href='#'>To a friend</a></li><li><a href='#'>Copy</a></li></ul>";
    expect(read(`${text(0, 3)}${share}${text(3)}`).text).not.toMatch(/pinboard|friend|Copy/);
  });

  it("ends furniture in the first of two boxes of text where its own box ends", () => {
    const letter = "<div><h3>Sign up for our newsletter</h3><p>Once a week, and nothing else.</p></div>";
    const body = `<div>${text(0, 4)}${text(0, 4)}</div><div>${P[4]}${letter}${P[5]}</div>`;
    const found = read(body).text;
    expect(found).toContain("By Friday the workshops knew");
    expect(found).not.toContain("Once a week");
  });

  it("leaves out a list of headlines in the text, but keeps what a list says", () => {
    const list = (of: string): string => `<div><ul><li>${of}</li><li>${of}</li><li>${of}</li></ul></div>`;
    const words = "The roofs of Ostmark and who pays for them";
    expect(read(`${text(0, 3)}${list(`<a href="/r">${words}</a>`)}${text(3)}`).text).not.toContain(words);
    expect(read(`${text(0, 3)}${list(words)}${text(3)}`).text).toContain(words);
  });

  it("reads no furniture out of names made by a machine", () => {
    const boxed = (h: string): string =>
      `<div class="sc-5"><h2 class="sc-f98b1ad2-0 css-9nav3x">${h}</h2></div>`;
    expect(outline(`${text(0, 2)}${boxed("The deed")}${text(2, 4)}${boxed("The meadow")}${text(4)}`)).toEqual(
      ["2 The deed", "2 The meadow"],
    );
  });

  it("takes a heading before the text's own box for a standfirst", () => {
    const line = "A meadow, a deed and the price of four roofs";
    const page = (before: string, within: string): string[] =>
      outline(
        `<div>${before}</div><div>${within}${text(0, 2)}<h2>The deed</h2>${text(2, 4)}<h2>The meadow</h2>${text(4)}</div>`,
      );
    expect(page(`<h2>${line}</h2>`, "")).toEqual(["2 The deed", "2 The meadow"]);
    expect(page("", `<h2>${line}</h2>`)).toEqual([`2 ${line}`, "2 The deed", "2 The meadow"]);
  });

  it("keeps sections that each lie in a box", () => {
    const boxed = (h: string, from: number): string => `<div><h2>${h}</h2>${text(from, from + 2)}</div>`;
    const body = `${boxed("Dues", 0)}${boxed("Letters", 2)}${boxed("The deed", 4)}`;
    expect(outline(body)).toEqual(["2 Dues", "2 Letters", "2 The deed"]);
  });

  it("takes what heads nothing but links for no section, whatever it says", () => {
    const links =
      "<h3>Others liked these</h3><ul><li><a href='/1'>A banner flies over the harbour</a></li><li><a href='/2'>Caretaker of the year</a></li></ul>";
    expect(outline(`${text(0, 3)}${links}${text(3)}`)).toEqual([]);
  });

  it("ends furniture where its box ends, though the text goes on in boxes of its own", () => {
    const step = (i: number): string => `<div><h3>Step ${i + 1}</h3>${P[i]}</div>`;
    const related =
      "<div><h2>Related stories</h2><ul><li><a href='/1'>A banner flies over the harbour</a></li></ul><p>Read on.</p></div>";
    const body = [0, 1, 2].map(step).join("") + related + [3, 4, 5].map(step).join("");
    expect(outline(body)).toEqual([1, 2, 3, 4, 5, 6].map((n) => `2 Step ${n}`));
  });

  it("leaves out teasers between furniture's heading and the end of its box, with as much text as paragraphs have", () => {
    const teaser = (t: string, i: number): string => `<div><h3><a href="/n">${t}</a></h3>${P[i]}</div>`;
    const more = `<div><h2>More from the paper</h2>${teaser("Banner", 0)}${teaser("Bucket", 1)}</div>`;
    expect(read(`${text()}${text()}${more}`).outline).toEqual([]);
  });
});

describe("text that lies apart", () => {
  it("finds paragraphs that each lie in a bare wrapper, however much of one is link", () => {
    const lost = `<p>Of the roof <a href="/roof">nobody on the board of the guild</a> would speak that year.</p>`;
    const wrapped = [...P.slice(0, 3), lost, ...P.slice(3)].map((p) => `<div><div>${p}</div></div>`).join("");
    expect(read(wrapped).text).toContain("Of the roof nobody on the board");
  });

  it("finds a bare box beside those that hold the text, but none behind it", () => {
    const linked = (who: string): string =>
      `<p>What ${who} knew of the sale, <a href="/sale">as the Ostmark paper wrote at the time</a>, was nothing.</p>`;
    const box = (inside: string): string => `<div>${inside}</div>`;
    const lost = box(linked("the guild") + linked("the town"));
    const behind = box(linked("the school") + linked("the baker"));
    const found = read(lost + box(text(0, 3)) + box(text(3)) + behind).text;
    expect(found).toMatch(/^What the guild knew/);
    expect(found).toContain("What the town knew");
    expect(found).not.toContain("What the baker knew");
  });

  it("takes paragraphs between headline and text for the beginning of the text, but a single one for a standfirst", () => {
    const document = new JSDOM(
      `<h1>The guild</h1><div id=top>${text(0, 2)}</div><aside>${P[4]}${P[5]}</aside><div id=text>${text(2, 4)}</div>`,
    ).window.document;
    const kept = new Set(
      [...document.querySelectorAll("#text p")].flatMap((p) => [...p.childNodes].filter((n) => isText(n))),
    );
    const opening = (headline: Element | null) =>
      withOpening(kept, articleContainer(kept) ?? document.body, headline);
    const opened = opening(document.querySelector("h1"));
    expect([...opened].map((t) => t.parentElement?.parentElement?.id)).toEqual([
      "text",
      "text",
      "top",
      "top",
    ]);
    document.querySelector("p")?.remove();
    expect(opening(document.querySelector("h1"))).toBe(kept);
    expect(opening(null)).toBe(kept);
  });
});

describe("pictures and links", () => {
  it("takes a bold line under a picture in one box for its caption", () => {
    const captioned = (t: string): string => `<div><img src="a.jpg"><p><strong>${t}</strong></p></div>`;
    const inLine = (t: string): string => `<p><img src="a.jpg"><br><b>${t}</b></p>`;
    const body = (c: (t: string) => string): string =>
      `${text(0, 2)}${c("The hall in April")}${text(2, 4)}${c("The caretaker with his bucket")}${text(4)}`;
    expect(outline(body(captioned))).toEqual([]);
    expect(outline(body(inLine))).toEqual([]);
    const above = (t: string): string => `<p><b>${t}</b></p><p><img src="a.jpg"></p>`;
    expect(outline(body(above))).toEqual(["2 The hall in April", "2 The caretaker with his bucket"]);
  });

  it("takes counted pictures for a gallery, but a date for what it is", () => {
    const gallery = [1, 2, 3].map(
      (n) => `<div><img src="a.jpg"><h5>${n}/3 The hall</h5><p>In rain.</p></div>`,
    );
    expect(outline(`${text(0, 3)}${gallery.join("")}${text(3)}`)).toEqual([]);
    expect(outline(`${text(0, 3)}<h2>9/11 and the guild</h2>${text(3)}`)).toEqual(["2 9/11 and the guild"]);
  });

  it("keeps a list whose headings lead to what they name", () => {
    const items = ["Oak ladder", "Ash ladder", "Rope ladder"].map(
      (t, i) => `<h3><a href="/shop">${t}</a></h3>${P[i]}`,
    );
    expect(outline(P[5] + items.join(""))).toEqual(["2 Oak ladder", "2 Ash ladder", "2 Rope ladder"]);
    expect(outline(`${text(0, 3)}<h3><a href="/shop">Oak ladder</a></h3>${text(3, 4)}`)).toEqual([]);
  });

  it("keeps headed lists that end the text", () => {
    const list = (h: string): string => `<h3>${h}</h3><ul><li>No leaks</li><li>Four roofs</li></ul>`;
    const body = `${text(0, 3)}<h2>The sale</h2>${text(3)}${list("For")}${list("Against")}`;
    expect(outline(body)).toEqual(["2 The sale", "3 For", "3 Against"]);
    expect(read(body).text).toContain("Four roofs");
  });

  it("takes lines set in bold by style, or underlined, for headings", () => {
    const styled = (t: string): string => `<p style="font-weight: 700">${t}</p>`;
    const under = (t: string): string => `<p><u>${t}</u></p>`;
    for (const line of [styled, under]) {
      const body = `${text(0, 2)}${line("Dues")}${text(2, 4)}${line("The deed")}${text(4)}`;
      expect(outline(body)).toEqual(["2 Dues", "2 The deed"]);
    }
  });
});

describe("articles and lists", () => {
  const teasers = Array.from({ length: 16 }, (_, i) => `Story number ${i} from the valley of the ladders`);
  const verdict = (body: string, path: string): string => {
    const { window } = new JSDOM(`<title>Ladders</title>${body}`);
    const { article } = extract(window.document, { address: `https://paper.example${path}` });
    return article.verdict.kind === "article" ? "article" : article.verdict.reason;
  };

  it("takes a short article for one though many teasers stand below it", () => {
    const below = teasers.map((t) => `<div><h3><a href="/n">${t}</a></h3></div>`).join("");
    expect(verdict(`<article><h1>Ladders</h1>${text()}</article><div>${below}</div>`, "/2026/ladders")).toBe(
      "article",
    );
  });

  it.each([
    ["headings", (t: string) => `<a href="/n"><h3>${t}</h3></a>`],
    ["plain boxes", (t: string) => `<a href="/n"><span>${t}</span></a>`],
  ])("takes cards whose headlines are %s for a list", (_kind, headline) => {
    const cards = teasers.map(
      (t, i) => `<div class="card">${headline(t)}${P[i % P.length]?.slice(0, 90)}…</p></div>`,
    );
    expect(verdict(`<main><h1>Valley</h1>${cards.join("")}</main>`, "/valley/")).toBe("list-page");
  });

  it("takes what was found for a list, however much it says of each, but not things told of at length", () => {
    const found = (texts: number): string =>
      teasers
        .slice(0, 9)
        .map(
          (t, i) => `<div class="r"><h3><a href="/n${i}">${t}</a></h3>${text(i % 3, (i % 3) + texts)}</div>`,
        )
        .join("");
    expect(verdict(`<main><h1>Found: ladder</h1>${found(1)}</main>`, "/search")).toBe("list-page");
    expect(verdict(`<main><h1>Nine ladders</h1>${found(3)}</main>`, "/nine-ladders")).toBe("article");
  });
});
