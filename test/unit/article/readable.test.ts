import { readdirSync, readFileSync } from "node:fs";
import { Readability } from "@mozilla/readability";
import { JSDOM, VirtualConsole } from "jsdom";
import { describe, expect, it } from "vitest";
import { cloneForReading } from "../../../src/article/clone.ts";
import { readableText } from "../../../src/article/readable.ts";

const PAGES = new URL("../../pages/", import.meta.url);

function parsed(html: string): Document {
  return new JSDOM(html, { virtualConsole: new VirtualConsole() }).window.document;
}

/**
 * What Readability itself takes for the title, and the words that it keeps of a copy without any shortcut, its own retries
 * switched off.
 */
function readByReadability(document: Document): { readonly title: string; readonly kept: string } {
  const clone = cloneForReading(document, () => false);
  if (!clone) throw new Error("too large to copy");
  clone.document.title = document.title;
  const { title, content } =
    new Readability<Node>(clone.document, {
      charThreshold: -1,
      disableJSONLD: true,
      keepClasses: true,
      serializer: (element) => element,
    }).parse() ?? {};
  return { title: title ?? "", kept: words(content?.textContent ?? "") };
}

function words(text: string): string {
  return text.replace(/\s+/g, "");
}

function keptByUs(document: Document, title: string): string {
  const readable = readableText(document, title, () => false);
  if (readable === null || readable === "too-large") return "";
  return words([...readable.kept].map((node) => node.data).join(""));
}

describe("the text that Readability keeps", () => {
  it.each(readdirSync(PAGES))("is the same with and without our shortcuts: %s", (page) => {
    const document = parsed(readFileSync(new URL(`${page}/source.html`, PAGES), "utf8"));
    const theirs = readByReadability(document);
    const kept = keptByUs(document, theirs.title);
    expect(kept.length).toBeGreaterThan(200);
    expect(kept).toBe(theirs.kept);
  });

  it("leaves out a heading that repeats the title", () => {
    const paragraph = `<p>${"The keepers count the boats at dusk, and again when the lamps are lit along the mole. ".repeat(4)}</p>`;
    const document = parsed(
      `<main>${paragraph}
      <h2>Keepers count the boats</h2>${paragraph}<h2>Lamps along the mole</h2>${paragraph}</main>`,
    );
    const kept = keptByUs(document, "Keepers count the boats");
    expect(kept).not.toContain("Keeperscount");
    expect(kept).toContain("Lampsalong");
  });

  it("is the same where unlikely names stand on bylines, headings, links and cells", () => {
    const paragraph = `<p>${"The tide came in over the flats, and the birds rose from the mud, as they had every day. ".repeat(3)}</p>`;
    const document = parsed(
      `<title>Tide tables of the upper river</title><main>
      <div class="header-byline">By Ann Roe</div><h1 class="page-header">Tide tables of the upper river</h1>
      ${paragraph.repeat(4)}
      <div class="sidebar-box">${paragraph}</div><footer class="footer">${paragraph}</footer>
      <table><tr><td class="comment">${paragraph}</td></tr></table>
      <p>See <a class="related" href="/x">what the keepers said of the long winter and its storms</a>, and more.</p>
      <div class="comment-body">${paragraph}</div><div class="social author">By Bo Chu</div>
      ${paragraph.repeat(4)}</main>`,
    );
    const theirs = readByReadability(document);
    const kept = keptByUs(document, theirs.title);
    expect(kept).toBe(theirs.kept);
    expect(kept.length).toBeGreaterThan(500);
  });
});
