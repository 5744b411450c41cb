/** The tags that a page gives itself: evidence for topic tags, never believed blindly. */

import type { PageTag } from "./block.ts";
import { type LinkedNode, listOf, plainText, textIn } from "./json-ld.ts";
import type { PageMetas } from "./page-metas.ts";

/** Pages have been seen to list hundreds; the first say the most. */
const MOST_TAGS = 60;
const LONGEST_TAG = 80; // characters

const META_LISTS = ["news_keywords", "keywords", "parsely-tags", "sailthru.tags"] as const;
const META_SINGLE = ["article:tag", "og:article:tag", "article:section"] as const;

/** All of them in the order of their worth, without repetition. */
export function pageTagsOf(document: Document, metas: PageMetas, article: LinkedNode | null): PageTag[] {
  const found: PageTag[] = [];
  const add = (text: string | null, source: string): void => {
    const clean = plainText(text ?? "").replace(/^#/, "");
    if (clean.length > 1 && clean.length <= LONGEST_TAG) found.push({ text: clean, source });
  };
  for (const name of META_SINGLE) {
    for (const content of metas.get(name) ?? []) {
      for (const text of splitList(content, false)) add(text, `meta ${name}`);
    }
  }
  for (const property of ["about", "mentions"] as const) {
    for (const thing of listOf(article?.[property])) add(textIn(thing), `JSON-LD ${property}`);
  }
  for (const keyword of listOf(article?.keywords)) {
    for (const text of splitList(textIn(keyword) ?? "", true)) add(text, "JSON-LD keywords");
  }
  for (const section of listOf(article?.articleSection)) add(textIn(section), "JSON-LD articleSection");
  for (const name of META_LISTS) {
    for (const content of metas.get(name) ?? []) {
      for (const text of splitList(content, true)) add(text, `meta ${name}`);
    }
  }
  // Engines compare attributes slowly where case does not matter, and few links have one.
  for (const link of document.querySelectorAll("a[rel]"))
    if (/(?:^|\s)tag(?:\s|$)/i.test(link.getAttribute("rel") ?? "")) add(link.textContent, 'rel="tag"');
  return unique(found).slice(0, MOST_TAGS);
}

/** Commas of all scripts and semicolons part tags; a single tag may hold a comma only where it is one of a list. */
function splitList(text: string, always: boolean): string[] {
  const parts = text.split(/[,;，、؛،|]/u).map((t) => t.trim());
  return always || parts.length > 2 ? parts : [text];
}

function unique(tags: readonly PageTag[]): PageTag[] {
  const seen = new Set<string>();
  return tags.filter(({ text, source }) => {
    const key = `${source}\n${text.toLowerCase()}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
