/** Who wrote an article, from JSON-LD, meta, microdata or the visible byline; junk refused. */

import type { Sourced } from "../model/article.ts";
import { namesOf } from "./byline-names.ts";
import { isNode, type LinkedNode, listOf, textIn } from "./json-ld.ts";
import { inOrder, linesBelowHeadline, type NamedElements } from "./named-elements.ts";
import type { PageMetas } from "./page-metas.ts";

const META_NAMES = [
  "author",
  "article:author",
  "dc.creator",
  "dcterms.creator",
  "parsely-author",
  "sailthru.author",
  "byl",
  "authors",
  "citation_author",
  "cxenseparse:author",
] as const;

/** More names than this are a staff list, not a byline. */
const MOST_NAMES = 8;

/** The byline, names joined by ", "; null when the page names nobody. `site` is refused as an author's name. */
export function bylineOf(
  document: Document,
  metas: PageMetas,
  named: NamedElements,
  article: LinkedNode | null,
  nodes: readonly LinkedNode[],
  site: string | null,
): Sourced<string> | null {
  const tries: readonly (readonly [string, () => readonly (string | null)[]])[] = [
    ["JSON-LD author", () => linkedAuthors(article, nodes)],
    ...META_NAMES.map((name) => [`meta ${name}`, () => metas.get(name) ?? []] as const),
    ["meta twitter:data", () => labelledAuthors(metas)],
    ["microdata author", () => microdataAuthors(document)],
    [
      "RDFa author",
      () => textsOf(document, '[property$="author" i]:not(meta),[property="dc:creator" i]:not(meta)'),
    ],
    ['rel="author"', () => textsOf(document, 'a[rel~="author" i]')],
    ["visible byline", () => visibleBylines(document, named)],
    ["line below the headline", () => lineBelowHeadline(document)],
  ];
  for (const [source, read] of tries) {
    const names = namesOf(read(), site);
    if (names.length > 0) return { value: names.slice(0, MOST_NAMES).join(", "), source };
  }
  return null;
}

function linkedAuthors(article: LinkedNode | null, nodes: readonly LinkedNode[]): (string | null)[] {
  if (!article) return [];
  const authors = [
    ...listOf(article.author),
    ...(article.author === undefined ? listOf(article.creator) : []),
  ].flatMap((author) =>
    isNode(author) && author["@list"] !== undefined ? listOf(author["@list"]) : [author],
  );
  return authors.flat().map((author) => {
    if (!isNode(author)) return textIn(author);
    const names = listOf(author.name).flatMap((name) => textIn(name) ?? []);
    if (names.length > 0) return names.join("; ");
    const given = [author.givenName, author.familyName].flatMap((part) => textIn(part) ?? []);
    if (given.length === 2) return given.join(" ");
    // An author given by reference stands elsewhere in the graph.
    const id = author["@id"];
    const meant =
      typeof id === "string" ? nodes.find((n) => n["@id"] === id && n.name !== undefined) : undefined;
    return meant ? textIn(meant.name) : null;
  });
}

function microdataAuthors(document: Document): (string | null)[] {
  return firstTogether(document, '[itemprop~="author"]').map((holder) => {
    const name = holder.querySelector('[itemprop~="name"]') ?? holder;
    return name.getAttribute("content") ?? name.textContent;
  });
}

function textsOf(document: Document, selector: string): (string | null)[] {
  return firstTogether(document, selector).map((e) => e.textContent);
}

/** A box with more text is no byline; what is marked as an author outside wrote a comment or another article. Characters. */
const LONGEST_BYLINE = 400;

/** The first such element, and those beside it. */
function firstTogether(document: Document, selector: string): readonly Element[] {
  const found = [...document.querySelectorAll(selector)].filter((e) => !isInComments(e));
  let box = found[0];
  for (
    let up = box?.parentElement;
    up && (up.textContent ?? "").length <= LONGEST_BYLINE;
    up = up.parentElement
  )
    box = up;
  const beside = found[0]?.parentElement;
  return found.filter((e) => box?.contains(e) || e.parentElement === beside).slice(0, MOST_NAMES);
}

/** Class names under which publishers print the byline, most telling first. */
const VISIBLE = [
  /(?<!\S)byline(?!\S)|byline(?:-|__)name|author(?:-|__)name|authorname/i,
  /by[-_]?line/i,
  /(?<!\S)author(?!\S)|article(?:-|__)author|post-author|entry-author/i,
] as const;

function visibleBylines(document: Document, named: NamedElements): (string | null)[] {
  const byId = document.querySelectorAll(
    '[id="author" i],[data-testid*="byline" i],[data-testid*="author" i]',
  );
  for (const [i, names] of VISIBLE.entries()) {
    const places = i === VISIBLE.length - 1 ? inOrder(named.matching(names), byId) : named.matching(names);
    const found = places.filter((e) => !isInComments(e));
    // Only the first: the same classes head the teasers further down.
    const first = found.find((e) => (e.textContent ?? "").trim() !== "");
    if (first) return namesIn(first);
  }
  return textsOf(document, 'h1~a[href*="/author/"],h1~* a[href*="/author/"],h1~address,h1~* address').slice(
    0,
    1,
  );
}

/** The names of a byline: those that lead to their authors' pages, else those in links, else its words. */
function namesIn(place: Element): (string | null)[] {
  // Boxes side by side part words without a space.
  // A comment of the markup, which frameworks leave between parts, would give its words.
  const parts = [...place.childNodes].filter((node) => node.nodeType !== 8);
  const whole = parts.map((node) => node.textContent).join(" ");
  const links = [...place.querySelectorAll("a")];
  const ofAuthors = links.filter((a) =>
    /auth?or|auteur|\/(?:by|people|profile|staff|journalist)/i.test(a.getAttribute("href") ?? ""),
  );
  const shown = namesOf([whole], null).join(", ");
  const texts = (ofAuthors.length > 0 ? ofAuthors : links).map((a) => a.textContent);
  const names = namesOf(texts, null).filter((name) => ofAuthors.length > 0 || shown.includes(name));
  return names.length > 0 ? names : [whole];
}

const LINE_LEAD =
  /^\s*(?:by|von|par|por|di|door|av|af|автор|autor|text|texte|текст|文|글|بقلم)(?:\s*[:：]\s*|\s+)/iu;
const LINE_NAMES =
  /^(?:(?:\p{Lu}|\p{Lo})[\p{L}.’'-]*)(?:,? (?:(?:\p{Lu}|\p{Lo})[\p{L}.’'-]*|de|van|von|and|und|et|en|e|y|och|i|и)){1,6}\s*$/u;

/** "By Ann Lee" on a line of its own. */
function lineBelowHeadline(document: Document): (string | null)[] {
  const texts = linesBelowHeadline(document).map((line) => line.textContent ?? "");
  const line = texts.find(
    (t) => LINE_LEAD.test(t) && LINE_NAMES.test(t.replace(LINE_LEAD, "").replace(/[,—|].*/, "")),
  );
  return line === undefined ? [] : [line];
}

/** How some systems tell social networks who wrote: a label and a value. */
function labelledAuthors(metas: PageMetas): readonly (string | null)[] {
  for (const n of ["1", "2"]) {
    const label = metas.get(`twitter:label${n}`)?.[0] ?? "";
    if (
      /^(?:written by|author|verfasst von|écrit par|escrito por|scritto da|geschreven door|napisane przez|автор|skriven av|著者|执笔|작성자)/i.test(
        label,
      )
    )
      return metas.get(`twitter:data${n}`) ?? [];
  }
  return [];
}

function isInComments(element: Element): boolean {
  return element.closest('[class*="comment" i],[id*="comment" i],[class*="related" i],aside,footer') !== null;
}
