/** A saved page or text file, read as the popup reads a live page: no scripts, no network. */

import { readFileSync } from "node:fs";
import { basename, extname } from "node:path";
import { performance } from "node:perf_hooks";
import { JSDOM, VirtualConsole } from "jsdom";
import type { Extraction } from "../article/block.ts";
import { extract } from "../article/extract.ts";
import { extractPlainText } from "../article/plain-text.ts";

export interface ArticleFile {
  /** File name without its ending. */
  readonly name: string;
  readonly extraction: Extraction;
  /** Milliseconds from the parsed document (or the text read) to the extraction. */
  readonly extractMs: number;
}

/**
 * Reads a file as UTF-8: `.txt` is one block a line, anything else is HTML. No time limit is kept: nothing freezes here, and
 * the same file must give the same brief on a slow machine. Throws what the file system throws.
 */
export function readArticle(path: string): ArticleFile {
  const text = readFileSync(path, "utf8");
  const name = basename(path, extname(path));
  if (extname(path).toLowerCase() === ".txt") return timed(name, () => extractPlainText(text));
  const document = parsePage(text);
  return timed(name, () => extract(document, { address: addressIn(document) }));
}

/** Parses HTML without running or fetching anything. */
export function parsePage(html: string): Document {
  // A console of its own, connected to nothing: jsdom reports every style sheet it cannot read.
  return new JSDOM(html, { virtualConsole: new VirtualConsole() }).window.document;
}

function timed(name: string, make: () => Extraction): ArticleFile {
  const begun = performance.now();
  const extraction = make();
  return { name, extraction, extractMs: performance.now() - begun };
}

/** The address a saved page gives itself; null when it gives none that is absolute. */
export function addressIn(document: Document): string | null {
  const said = [
    document.querySelector('link[rel~="canonical" i]')?.getAttribute("href"),
    document.querySelector('meta[property="og:url"]')?.getAttribute("content"),
  ];
  for (const address of said) {
    if (address && URL.canParse(address) && /^https?:/i.test(address)) return new URL(address).href;
  }
  return null;
}
