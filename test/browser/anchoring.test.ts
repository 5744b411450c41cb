import { afterEach, describe, expect, it } from "vitest";
import { anchorAll } from "../../src/anchoring/anchor.ts";
import { describeRange } from "../../src/anchoring/describe.ts";
import { indexText } from "../../src/anchoring/text-index.ts";
import { textView } from "../../src/anchoring/text-view.ts";

/**
 * What needs a layout or a real DOM: visibility as the style has it, shadow trees, frames, and selections made by the browser.
 */

const host = document.createElement("main");

function show(html: string): string {
  host.innerHTML = html;
  document.body.append(host);
  return indexText(document, { skip: (element) => element.parentNode === document.body && element !== host })
    .text;
}

afterEach(() => host.remove());

describe("the text of a page with layout", () => {
  it.each<[string, string, string]>([
    [
      "leaves out what style sheets hide",
      "<style>.gone{display:none}.shy{visibility:hidden}</style><p>a</p><p class=gone>b</p><p class=shy>c</p>d",
      "a\nd",
    ],
    [
      "keeps what shows inside something invisible",
      "<p style='visibility:hidden'>a<b style='visibility:visible'>b</b></p>",
      "b",
    ],
    ["keeps what has no box of its own", "<div style='display:contents'>a<p>b</p></div>", "a\nb"],
    [
      "keeps what waits to be opened",
      "<details><summary>more</summary><p>inside</p></details>",
      "more\ninside",
    ],
    ["leaves out form fields", "<p>a <input value=b> <select><option>c</select> d</p>", "a d"],
  ])("%s", (_, html, text) => {
    expect(show(html)).toBe(text);
  });

  it("has the text of open shadow roots, slots filled", () => {
    show("<div id=card><b slot=title>title</b></div><p>after</p>");
    const card = host.querySelector("#card");
    const root = card?.attachShadow({ mode: "open" });
    if (root)
      root.innerHTML =
        "<h2><slot name=title>no title</slot></h2><p>body</p><p><slot name=none>fallback</slot></p>";
    expect(indexText(document).text).toContain("title\nbody\nfallback\nafter");
  });

  it("has the text of frames of the same origin, with ranges that can be painted", async () => {
    show("<p>before</p>");
    const frame = document.createElement("iframe");
    const loaded = new Promise((resolve) => frame.addEventListener("load", resolve, { once: true }));
    frame.srcdoc = "<p>inside the frame</p>";
    host.append(frame);
    await loaded;
    const index = indexText(document);
    const start = index.text.indexOf("inside");
    const range = index.rangeAt(start, start + 6);
    expect(range?.startContainer.ownerDocument).toBe(frame.contentDocument);
    expect(range?.toString()).toBe("inside");
  });
});

describe("a selection in a real page", () => {
  it("across blocks and inline elements comes back exact, and changed once words were edited", () => {
    show(
      "<p>The <b>ferry</b> left at dawn with forty passengers.</p><p>It <i>came</i> back at noon with all of them on board.</p><p>Nobody knew why.</p>",
    );
    const selection = getSelection();
    const [first, second] = host.querySelectorAll("p");
    if (!selection || !first?.firstChild || !second?.lastChild) throw new Error("the page is not there");
    selection.setBaseAndExtent(first.firstChild, 4, second.lastChild, 13);
    const index = indexText(document);
    const selectors = describeRange(selection.getRangeAt(0), index);
    if (!selectors) throw new Error("nothing selected");
    expect(selectors[0]).toMatchObject({
      exact: "ferry left at dawn with forty passengers.\nIt came back at noon",
    });
    const targets = [{ id: "1", target: { source: location.href, selectors } }];
    expect(anchorAll(targets, index).get("1")?.grade).toBe("exact");

    if (first.lastChild) first.lastChild.nodeValue = " left at dawn with fifty passengers.";
    expect(index.isCurrent()).toBe(false);
    const later = anchorAll(targets, indexText(document)).get("1");
    expect(later).toMatchObject({ grade: "changed" });
    if (later?.grade === "changed") {
      expect(later.range.toString()).toBe("ferry left at dawn with fifty passengers.It came back at noon");
    }
  });

  it("in an open shadow root or a frame comes back in its own tree when the page around it has changed", async () => {
    show("<p id=top>The mayor spoke first.</p><div id=card></div><p>after</p>");
    const root = host.querySelector("#card")?.attachShadow({ mode: "open" });
    const frame = document.createElement("iframe");
    const loaded = new Promise((resolve) => frame.addEventListener("load", resolve, { once: true }));
    frame.srcdoc = "<p>The gates of the weir stayed open all night.</p>";
    host.append(frame);
    await loaded;
    if (root) root.innerHTML = "<p>The millers had asked for <b>two more</b> weeks.</p>";
    const index = indexText(document);
    const targets = ["asked for two more weeks", "the weir stayed open"].map((words) => {
      const start = index.text.indexOf(words);
      const range = index.rangeAt(start, start + words.length);
      const selectors = range && describeRange(range, index);
      if (!selectors) throw new Error(`"${words}" is not there`);
      return { id: words, target: { source: location.href, selectors } };
    });
    host.querySelector("#top")?.replaceChildren("Nobody spoke at first, and then all of them at once.");
    const results = anchorAll(targets, indexText(document));
    const trees = [root, frame.contentDocument];
    targets.forEach(({ id }, i) => {
      const result = results.get(id);
      if (!result || !("range" in result)) throw new Error(`"${id}" has no place`);
      expect(result.range.toString()).toBe(id);
      expect(result.range.startContainer.getRootNode()).toBe(trees[i]);
    });
  });

  it("is not made over text that is hidden, and comes back once that shows", () => {
    show(
      "<p>The bridge was shut. <span id=more style='display:none'>It opened again in May.</span> Ferries ran.</p>",
    );
    const more = host.querySelector<HTMLElement>("#more");
    if (!more?.firstChild) throw new Error("the page is not there");
    const hidden = document.createRange();
    hidden.selectNodeContents(more);
    expect(describeRange(hidden, indexText(document))).toBeNull();

    more.style.display = "";
    const shown = describeRange(hidden, indexText(document));
    if (!shown) throw new Error("not described though it shows");
    const targets = [{ id: "1", target: { source: location.href, selectors: shown } }];
    more.style.display = "none";
    expect(anchorAll(targets, indexText(document)).get("1")?.grade).toBe("orphan");
    more.style.display = "";
    expect(anchorAll(targets, indexText(document)).get("1")?.grade).toBe("exact");
  });

  it("is found in a page of 100,000 words within a frame or two", () => {
    const sentence = (i: number): string =>
      `Sentence number ${i} tells of ${i * 7} boats and ${i * 13} islands, in order.`;
    show(Array.from({ length: 8_000 }, (_, i) => `<p>${sentence(i)}</p>`).join(""));
    const index = indexText(document);
    const view = textView(index);
    const targets = Array.from({ length: 1_000 }, (_, i) => {
      const start = index.text.indexOf(sentence(i * 8));
      const range = index.rangeAt(start, start + 40);
      const selectors = (range && describeRange(range, index, view)) ?? [];
      return { id: String(i), target: { source: location.href, selectors } };
    });
    host.prepend("A line put in above everything else.");
    const began = performance.now();
    const results = anchorAll(targets, indexText(document));
    const took = performance.now() - began;
    expect([...results.values()].every(({ grade }) => grade === "exact")).toBe(true);
    expect(took).toBeLessThan(500); // generous: shared machines; the bench measures
  });
});
