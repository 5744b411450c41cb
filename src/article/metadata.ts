/** What a page says of its article, each value with where it was found; what it declares is checked where it can be. */

import type { Article, Sourced } from "../model/article.ts";
import type { PageTag } from "./block.ts";
import { bylineOf } from "./byline.ts";
import { datesOf } from "./dates.ts";
import { type Heads, headsOf } from "./headline.ts";
import { articleNode, isNode, type LinkedNode, linkedNodes, listOf, textIn, typesOf } from "./json-ld.ts";
import { languageOf } from "./language.ts";
import { type NamedElements, namedElementsOf } from "./named-elements.ts";
import { metaContent, type PageMetas, pageMetasOf } from "./page-metas.ts";
import { pageTagsOf } from "./page-tags.ts";

export type Metadata = Pick<
  Article,
  "headline" | "kicker" | "dek" | "byline" | "site" | "published" | "modified" | "language" | "direction"
>;

/** What is read before the article's text is known. */
export interface PageHead {
  readonly heads: Heads;
  readonly site: Sourced<string> | null;
  readonly byline: Sourced<string> | null;
  readonly article: LinkedNode | null;
  readonly nodes: readonly LinkedNode[];
  readonly metas: PageMetas;
  readonly named: NamedElements;
}

/** The page's head. `address` names the site where the page itself does not; null when unknown. */
export function pageHeadOf(document: Document, address: string | null): PageHead {
  const nodes = linkedNodes(document);
  const metas = pageMetasOf(document);
  const article = articleNode(nodes, [document.title, ...(metas.get("og:title") ?? [])]);
  const named = namedElementsOf(document);
  const host = hostOf(address);
  const site = siteOf(metas, article, nodes, host);
  const name = site?.value ?? null;
  return {
    nodes,
    article,
    site,
    metas,
    named,
    heads: headsOf(document, metas, named, article, name, host),
    byline: bylineOf(document, metas, named, article ?? datedPage(nodes), nodes, name),
  };
}

/** All metadata, once the article's text is there to check the language against. */
export function metadataOf(
  document: Document,
  { heads, site, byline, article, nodes, metas, named }: PageHead,
  text: string,
): { metadata: Metadata; pageTags: PageTag[] } {
  const language = articleLanguage(document, metas, article, text);
  return {
    metadata: {
      headline: heads.headline,
      kicker: heads.kicker,
      dek: heads.dek,
      byline,
      site,
      ...datesOf(document, metas, named, article ?? datedPage(nodes), language?.value ?? null),
      language,
      direction: directionOf(language?.value ?? null, document),
    },
    pageTags: pageTagsOf(document, metas, article),
  };
}

/** The page itself where it has a date: some call no part of it an article. */
function datedPage(nodes: readonly LinkedNode[]): LinkedNode | null {
  return (
    nodes.find((n) => n.datePublished !== undefined && typesOf(n).some((t) => t.endsWith("WebPage"))) ?? null
  );
}

const LONGEST_SITE_NAME = 80; // characters

function siteOf(
  metas: PageMetas,
  article: LinkedNode | null,
  nodes: readonly LinkedNode[],
  host: string | null,
): Sourced<string> | null {
  const website = nodes.find((n) => typesOf(n).includes("WebSite"));
  const publisherId = listOf(article?.publisher).find(isNode)?.["@id"];
  const publisher =
    typeof publisherId === "string" ? nodes.find((n) => n["@id"] === publisherId && n.name) : undefined;
  const candidates: readonly (readonly [string, string | null])[] = [
    ["meta og:site_name", metaContent(metas, "og:site_name")],
    ["JSON-LD publisher", textIn(article?.publisher) ?? textIn(publisher?.name)],
    ["JSON-LD WebSite", textIn(website?.name)],
    ["meta application-name", metaContent(metas, "application-name")],
  ];
  for (const [source, value] of candidates) {
    if (value && value.length <= LONGEST_SITE_NAME && !/^https?:/i.test(value)) return { value, source };
  }
  return host === null ? null : { value: host, source: "address" };
}

/** The host of an address, less what tells its versions apart; null when there is none. */
function hostOf(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null;
  return new URL(address).hostname.replace(/^(?:www|m|mobile|amp)\./, "") || null;
}

function articleLanguage(
  document: Document,
  metas: PageMetas,
  article: LinkedNode | null,
  text: string,
): Sourced<string> | null {
  const declared: readonly (readonly [string, string | null])[] = [
    [
      "html lang",
      document.documentElement.getAttribute("lang") ?? document.documentElement.getAttribute("xml:lang"),
    ],
    ["JSON-LD inLanguage", textIn(article?.inLanguage)],
    ["meta content-language", metaContent(metas, "http-equiv content-language")],
    ["meta og:locale", metaContent(metas, "og:locale")],
  ];
  let guess: string | null = null;
  for (const [source, value] of declared) {
    if (!value) continue;
    const found = languageOf(text, value);
    if (found?.believed) return { value: found.value, source };
    guess ??= found?.value ?? null;
  }
  guess ??= languageOf(text, null)?.value ?? null;
  return guess === null ? null : { value: guess, source: "text" };
}

const RIGHT_TO_LEFT = new Set(["ar", "he", "fa", "ur", "yi", "ps", "ckb", "sd", "ug", "dv"]);

function directionOf(language: string | null, document: Document): "ltr" | "rtl" {
  const primary = language?.split("-")[0];
  if (primary !== undefined) return RIGHT_TO_LEFT.has(primary) ? "rtl" : "ltr";
  return document.documentElement.getAttribute("dir")?.toLowerCase() === "rtl" ? "rtl" : "ltr";
}
