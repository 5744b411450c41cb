// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { indexInSlices, indexText } from "../../../src/anchoring/text-index.ts";
import { article, indexOf, parse, seeded } from "./pages.ts";

describe("the page's text", () => {
  it.each<[string, string, string]>([
    ["joins inline elements", "<p>a <b>bold</b> word</p>", "a bold word"],
    ["keeps letters of one word together", "<p>re<b>mark</b>able</p>", "remarkable"],
    ["collapses white space", "<p>\n  a\n   b  </p>\n<p> c</p>", "a b\nc"],
    ["breaks lines at blocks and br", "<div>a<div>b</div>c<br>d</div>", "a\nb\nc\nd"],
    [
      "leaves out scripts, styles and form values",
      "<p>a<script>x</script><style>y</style><textarea>z</textarea></p>b",
      "a\nb",
    ],
    [
      "leaves out what only stands in for scripts",
      "<p>a<noscript>turn it on</noscript><template>t</template></p>",
      "a",
    ],
    ["leaves out hidden elements", "<p>a</p><p hidden>b</p><p style='display: none'>c</p><p>d</p>", "a\nd"],
    ["keeps the lines of code", "<pre>if (a)\n  b();\n</pre>c", "if (a)\n  b();\nc"],
    ["sets cells apart", "<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>", "a b\nc"],
    ["leaves out comments", "a<!-- no -->b", "ab"],
    ["is empty for an empty page", "", ""],
  ])("%s", (_, html, text) => {
    expect(indexOf(html).text).toBe(text);
  });

  it("passes over elements that are no part of the page", () => {
    const document = parse("<p>a</p><div id=bar>toolbar</div><p>b</p>");
    expect(indexText(document, { skip: (element) => element.id === "bar" }).text).toBe("a\nb");
  });

  it("reads open shadow roots in place of the host's children, and slots where they stand", () => {
    const document = parse("<x-card><b slot=title>title</b>body</x-card><p>after</p>");
    const host = document.querySelector("x-card");
    const root = host?.attachShadow({ mode: "open" });
    if (root) root.innerHTML = "<h2><slot name=title></slot></h2><p>inside <slot></slot></p>";
    expect(indexText(document).text).toBe("title\ninside body\nafter");
  });

  it("enters frames of the same origin", () => {
    document.body.innerHTML = "<p>before</p><iframe></iframe><p>after</p>";
    const inner = document.querySelector("iframe")?.contentDocument;
    if (inner) inner.body.innerHTML = "<p>framed</p>";
    const index = indexText(document);
    expect(index.text).toBe("before\nframed\nafter");
    expect(index.rangeAt(7, 13)?.toString()).toBe("framed");
    expect(index.rangeAt(0, 13)).toBeNull();
    document.body.replaceChildren();
  });

  it("lists the headings", () => {
    const { headings, text } = indexOf("<h1>One</h1><p>a</p><h2> Two <i>too</i></h2><p>b</p>");
    expect(headings.map(({ start, end }) => text.slice(start, end))).toEqual(["One", "Two too"]);
  });
});

describe("offsets", () => {
  it("lead to ranges with the same words, and back, for every pair of offsets", () => {
    const index = indexOf(
      "<article><h1>Hello  there</h1>\n<p>One <b>two\n  three</b>  four.</p><pre>a\n  b</pre></article>",
    );
    const { text } = index;
    for (let start = 0; start < text.length; start++) {
      for (let end = start + 1; end <= text.length; end++) {
        const range = index.rangeAt(start, end);
        const words = text.slice(start, end).trim();
        if (!range) {
          expect(words).toBe("");
          continue;
        }
        expect(range.toString().replace(/\s+/g, "")).toBe(words.replace(/\s+/g, ""));
        const from = index.offsetOf(range.startContainer, range.startOffset);
        const to = index.offsetOf(range.endContainer, range.endOffset);
        expect(text.slice(from ?? 0, to ?? 0).trim()).toBe(words);
      }
    }
  });

  it("of a place between elements are those of the next visible text", () => {
    const document = parse("<p>one</p><p hidden>no</p><p>two</p>");
    const index = indexText(document);
    expect(index.offsetOf(document.body, 1)).toBe(4);
    expect(index.offsetOf(document.body, 3)).toBe(index.text.length);
  });

  it("are null outside the page", () => {
    expect(indexOf("<p>one</p>").offsetOf(parse("<p>two</p>").body, 0)).toBeNull();
  });

  it("survive a re-flow of the source", () => {
    expect(indexOf("<p>a b\n\n   c</p>\n\n<p>d</p>").text).toBe(indexOf("<p>a b c</p><p>d</p>").text);
  });
});

describe("an index", () => {
  it("is out of date once text was edited, put in or taken out", () => {
    const edits: ((document: Document) => void)[] = [
      (d) => d.querySelector("p")?.firstChild?.replaceWith("other"),
      (d) => d.querySelector("p")?.remove(),
      (d) => d.body.append(d.createElement("p")),
      (d) => {
        const text = d.querySelector("p")?.firstChild;
        if (text) text.nodeValue = "other";
      },
    ];
    for (const edit of edits) {
      const document = parse("<p>one</p><p>two</p>");
      const index = indexText(document);
      expect(index.isCurrent()).toBe(true);
      edit(document);
      expect(index.isCurrent()).toBe(false);
    }
  });

  it("makes no range that begins or ends in a node whose text was changed since", () => {
    const document = parse("<p>one</p><p>two</p><p>three</p>");
    const index = indexText(document);
    const text = document.querySelector("p:nth-of-type(2)")?.firstChild;
    if (text) text.nodeValue = "2";
    expect(String(index.rangeAt(0, 3))).toBe("one");
    expect(index.rangeAt(4, 7)).toBeNull();
    expect(index.rangeAt(0, 7)).toBeNull();
    expect(index.rangeAt(4, 13)).toBeNull();
  });

  it("stays up to date when what is skipped comes and goes", () => {
    const document = parse("<p>one</p>");
    const own = document.createElement("div");
    const index = indexText(document, { skip: (element) => element === own });
    document.documentElement.append(own);
    expect(index.isCurrent()).toBe(true);
    own.remove();
    expect(index.isCurrent()).toBe(true);
  });

  it("made in slices is the same, and lets the page have its turns", async () => {
    const document = parse(article(seeded(3), 400));
    const whole = indexText(document);
    let time = 0;
    let turns = 0;
    const slicing = {
      now: () => time++,
      yieldTo: async () => {
        turns++;
      },
      budget: 1,
    };
    const sliced = await indexInSlices(document, slicing);
    expect(sliced.text).toBe(whole.text);
    expect(sliced.headings).toEqual(whole.headings);
    expect(turns).toBeGreaterThan(2);
  });

  it("leaves the page as it was", () => {
    const document = parse(article(seeded(4), 30));
    const before = document.documentElement.outerHTML;
    void indexText(document).text;
    expect(document.documentElement.outerHTML).toBe(before);
  });
});
