import { Readability } from "@mozilla/readability";
import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { briefOf } from "../../../src/article/brief.ts";
import { extract } from "../../../src/article/extract.ts";

const SENTENCE =
  "The tide came in over the flats as it had every day, and the birds rose from the mud and settled again. ";

function parsed(html: string, type = "text/html"): Document {
  return new JSDOM(html, { contentType: type }).window.document;
}

function verdict(html: string, address: string | null = null): string {
  const { verdict: said } = extract(parsed(html), { address }).article;
  return said.kind === "article" ? "article" : said.reason;
}

const article = (n: number, extra = ""): string =>
  `<main><h1>Tide</h1>${`<p>${SENTENCE.repeat(3)}</p>`.repeat(n)}${extra}</main>`;

describe("extraction", () => {
  it("leaves the document as it was, byte for byte, also when it takes several attempts", () => {
    for (const html of [article(6), article(1), "<p>Hm.</p>", ""]) {
      const document = parsed(html);
      const before = document.documentElement.outerHTML;
      extract(document, { address: null });
      expect(document.documentElement.outerHTML).toBe(before);
    }
  });

  it("finds Readability's private flags where it expects them", () => {
    const reader = new Readability(parsed("<p>x</p>"));
    expect(reader).toHaveProperty("_flags", 7);
  });

  it("leads back to live nodes whatever markup stands within the words", () => {
    const document = parsed(
      article(
        3,
        `<p>A <b>bold</b> sen­tence &amp; <a href="javascript:void 0">a  link</a>\n of ${SENTENCE}</p>`,
      ),
    );
    const { article: read, nodesAt } = extract(document, { address: null });
    const start = read.text.indexOf("A bold sentence & a link of The tide");
    expect(start).toBeGreaterThan(0);
    const live = nodesAt({ start: start + 2, end: start + 6 });
    expect(live.map(({ node, start: from, end }) => node.data.slice(from, end))).toEqual(["bold"]);
    const all = nodesAt({ start, end: start + "A bold sentence & a link".length });
    expect(all.every(({ node }) => document.contains(node))).toBe(true);
    expect(all.map(({ node, start: from, end }) => node.data.slice(from, end)).join("")).toBe(
      "A bold sen­tence & a  link",
    );
  });

  it("gives nothing for an empty stretch and for one beyond the text", () => {
    const { nodesAt, article: read } = extract(parsed(article(3)), { address: null });
    expect(nodesAt({ start: 5, end: 5 })).toEqual([]);
    expect(nodesAt({ start: read.text.length + 10, end: read.text.length + 20 })).toEqual([]);
  });
});

describe("the verdict", () => {
  it("calls running text an article", () => {
    expect(verdict(article(6))).toBe("article");
  });

  it.each([
    ["empty", ""],
    ["empty", "<script>var a = 1</script>"],
    ["too-short", "<p>Back soon. We are moving house this week.</p>"],
  ])("calls a page %s that is", (expected, html) => {
    expect(verdict(html)).toBe(expected);
  });

  it("knows a front page by its teasers", () => {
    const teaser = (i: number): string =>
      `<div><h2><a href="/${i}">Tide number ${i} came in over the flats today</a></h2><p>The birds rose, it is said, and settled again.</p></div>`;
    const front = `<main>${Array.from({ length: 20 }, (_, i) => teaser(i)).join("")}</main>`;
    expect(verdict(front)).toBe("list-page");
    expect(verdict(front, "https://paper.example/")).toBe("list-page");
  });

  it("knows a paywall's stub by what the publisher declares and by the box", () => {
    const declared = `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Tide","isAccessibleForFree":"False"}</script>`;
    expect(verdict(`${declared}${article(2)}`)).toBe("paywall");
    expect(verdict(article(2, '<div class="paywall-box"><p>Subscribe to continue reading</p></div>'))).toBe(
      "paywall",
    );
    expect(verdict(`${declared}${article(12)}`)).toBe("article");
  });

  it("reads no PDF viewer, image or XML", () => {
    const { verdict: said } = extract(parsed("<rss><p>x</p></rss>", "application/xml"), {
      address: null,
    }).article;
    expect(said).toEqual({ kind: "not-article", reason: "not-html" });
  });
});

describe("hostile pages", () => {
  it("refuses too many elements at once", () => {
    const document = parsed("<p>x</p>".repeat(20_500));
    expect(extract(document, { address: null }).article.verdict).toEqual({
      kind: "not-article",
      reason: "too-large",
    });
  });

  it("refuses a tree deeper than any parser builds", () => {
    const document = parsed("<main></main>");
    let at: Element = document.body;
    for (let i = 0; i < 3000; i++) at = at.appendChild(document.createElement("div"));
    at.textContent = SENTENCE;
    expect(extract(document, { address: null }).article.verdict).toEqual({
      kind: "not-article",
      reason: "too-large",
    });
  });

  it("begins no attempt after its time is up", () => {
    let time = 0;
    const slow = (): number => {
      time += 10_000;
      return time;
    };
    // Too little text for the first attempt: without a limit three more would follow.
    const said = extract(parsed(`<div class="comment"><p>${SENTENCE}</p></div>`), {
      address: null,
      now: slow,
    }).article.verdict;
    expect(said.kind).toBe("not-article");
  });

  it.each([
    ["binary junk", String.fromCharCode(...Array.from({ length: 5000 }, (_, i) => (i * 7919) % 65536))],
    ["a frameset", "<frameset><frame src=x></frameset>"],
    ["only a title", "<title>Tide</title>"],
    ["unclosed tags", `<div><p><b><i><a href=x>${SENTENCE.repeat(8)}<table><td><h2>x`],
    [
      "names like those of objects",
      `<form name="body"><input name="attributes"><input name="parentNode">${SENTENCE.repeat(9)}</form>`,
    ],
    ["a million spaces", `<p>${" ".repeat(1_000_000)}x</p>`],
  ])("answers for %s", (_name, html) => {
    const extraction = extract(parsed(html), { address: null });
    expect(() => briefOf(extraction)).not.toThrow();
    expect(["article", "not-article"]).toContain(extraction.article.verdict.kind);
  });
});
