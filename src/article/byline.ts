/** Who wrote an article, from JSON-LD, meta, microdata or the visible byline; junk refused. */

import type { Sourced } from "../model/article.ts";
import { isNode, type LinkedNode, listOf, plainText, textIn } from "./json-ld.ts";
import { inOrder, type NamedElements } from "./named-elements.ts";
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
] as const;

/** More names than this are a staff list, not a byline. */
const MOST_NAMES = 8;
/** The longest byline, in characters. */
const LONGEST = 160;

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
    ["microdata author", () => microdataAuthors(document)],
    ['rel="author"', () => textsOf(document, 'a[rel~="author" i]')],
    ["visible byline", () => visibleBylines(document, named)],
  ];
  for (const [source, read] of tries) {
    const names = uniqueNames(read(), site);
    if (names.length > 0) return { value: names.slice(0, MOST_NAMES).join(", "), source };
  }
  return null;
}

function linkedAuthors(article: LinkedNode | null, nodes: readonly LinkedNode[]): (string | null)[] {
  if (!article) return [];
  const authors = [
    ...listOf(article.author),
    ...(article.author === undefined ? listOf(article.creator) : []),
  ];
  return authors.map((author) => {
    if (!isNode(author)) return textIn(author);
    const name = textIn(author.name);
    if (name !== null) return name;
    // An author given by reference stands elsewhere in the graph.
    const id = author["@id"];
    const meant =
      typeof id === "string" ? nodes.find((n) => n["@id"] === id && n.name !== undefined) : undefined;
    return meant ? textIn(meant.name) : null;
  });
}

function microdataAuthors(document: Document): (string | null)[] {
  const holders = [...document.querySelectorAll('[itemprop~="author"]')].filter((e) => !isInComments(e));
  return holders.slice(0, MOST_NAMES).map((holder) => {
    const name = holder.querySelector('[itemprop~="name"]') ?? holder;
    return name.getAttribute("content") ?? name.textContent;
  });
}

function textsOf(document: Document, selector: string): (string | null)[] {
  const found = [...document.querySelectorAll(selector)].filter((e) => !isInComments(e));
  return found.slice(0, MOST_NAMES).map((e) => e.textContent);
}

/** Class names under which publishers print the byline, most telling first. */
const VISIBLE = [
  /(?<!\S)byline(?!\S)|byline(?:-|__)name|author(?:-|__)name|authorname/i,
  /by[-_]?line/i,
  /(?<!\S)author(?!\S)|article(?:-|__)author|post-author|entry-author/i,
] as const;

function visibleBylines(document: Document, named: NamedElements): (string | null)[] {
  const byId = document.querySelectorAll('[id="author" i]');
  for (const [i, names] of VISIBLE.entries()) {
    const places = i === VISIBLE.length - 1 ? inOrder(named.matching(names), byId) : named.matching(names);
    const found = places.filter((e) => !isInComments(e));
    // Only the first: the same classes head the teasers further down.
    const first = found.find((e) => (e.textContent ?? "").trim() !== "");
    if (!first) continue;
    const links = [...first.querySelectorAll("a")].map((a) => a.textContent);
    const inLinks = uniqueNames(links, null);
    return inLinks.length > 0 ? inLinks : [first.textContent];
  }
  return [];
}

function isInComments(element: Element): boolean {
  return element.closest('[class*="comment" i],[id*="comment" i],[class*="related" i],aside,footer') !== null;
}

function uniqueNames(raw: readonly (string | null)[], site: string | null): string[] {
  const names = raw
    .flatMap((r) => (r === null || /https?:\/\//i.test(r) ? [] : splitNames(cleanName(r))))
    .map((n) => withoutSite(n, site))
    .filter((n) => isName(n, site));
  const seen = new Set<string>();
  return names.filter((name) => {
    const key = name.toLowerCase();
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** "By", "Von", "Par", "Текст:" and their like before the names. */
const LEAD_INS =
  /^(?:written by|posted by|reported by|story by|words by|text by|reporting by|authored by|by|von|par|por|di|a cura di|door|av|af|autor(?:zy|ka)?|autor[ae]?s?|auteurs?|redacción|text|texte?|testo|tekst|текст|автор(?:ы)?|kirjoittaja|írta|szerző|yazan|بقلم|كتب|كتبت|文|取材・文|作者|记者|記者|글)\s*[:：]?\s+/iu;

/** What follows the names: dates, places, roles in the house, invitations to follow. */
const TAILS =
  /\s*(?:\||•|·|–|—| - |\bfor\b (?:the )?\p{Lu}|\b(?:updated|published|posted|last modified|am|le|el|il) ?:? ?\d|\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{4}年|,? ?(?:staff (?:writer|reporter)|reporter|correspondent|editor|contributor|senior writer|follow).*|@\w+|\bfollow\b).*$/iu;

/** "March 11", "11 mars": a day left over at the end. */
const DAY_TAIL = /[\s,]+(?:\p{Lu}\p{L}{2,8}\.? \d{1,2}|\d{1,2}\.? \p{L}{3,9})(?:,? \d{4})?(?:,? .*)?$/u;

function cleanName(raw: string): string {
  let text = plainText(raw).normalize("NFC");
  for (let i = 0; i < 2; i++) text = text.replace(LEAD_INS, "");
  return text
    .replace(/[([]?\S+@\S+\.\S+[)\]]?/g, " ")
    .replace(TAILS, "")
    .replace(DAY_TAIL, "")
    .replace(/^[\s,;:|–—-]+|[\s,;:|–—-]+$/g, "")
    .replace(/\s+/g, " ");
}

/** "Ann Lee, Bo Chu and Cem Er" as three names; "Lee, Ann" stays one. */
function splitNames(text: string): string[] {
  const parts = text.split(
    /\s*(?:;|\/|、|・(?=\p{Script=Han})|\s(?:and|und|et|y|e|og|och|en|ja|i|и|ve|és)\s|\s&\s)\s*/u,
  );
  return parts.flatMap((part) => {
    const byComma = part.split(/\s*[,，]\s*/u).filter(Boolean);
    return byComma.length > 1 && byComma.every((n) => /\s/.test(n)) ? byComma : [part];
  });
}

/** "Ann Lee USA TODAY" on that paper's own pages is Ann Lee. */
function withoutSite(name: string, site: string | null): string {
  if (site === null || name.length <= site.length || !name.includes(" ")) return name;
  const words = name.split(" ");
  const bare = (s: string): string => s.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
  for (let cut = 1; cut < words.length; cut++) {
    if (bare(words.slice(cut).join("")) === bare(site)) return words.slice(0, cut).join(" ");
  }
  return name;
}

/** Words that page templates leave where a name should stand. */
const PLACEHOLDERS =
  /^(?:admin(?:istrator)?|author|authors?|editor|editors|editorial|editorial (?:team|staff|board)|staff|staff (?:writer|reporter)s?|webmaster|web ?desk|news ?desk|newsroom|news|root|user|guest|unknown|anonymous|anonyme?|anónimo|anônimo|anonimo|аноним|nil|n\/?a|none|null|undefined|false|true|test|default|by|updated|published|posted|share|contributor|redaktion|redaktor|redakcja|redaction|la rédaction|rédaction|redacción|redação|redazione|redactie|редакция|автор|编辑|編集部|記者|글쓴이|관리자|\d+)$/iu;

function isName(text: string, site: string | null): boolean {
  if (text.length < 2 || text.length > LONGEST || !/\p{L}{2}/u.test(text)) return false;
  if (/https?:|www\.|\.(?:com|org|net|html?)\b|[{}<>=[\]%]|\d{3}/iu.test(text)) return false;
  if (PLACEHOLDERS.test(text)) return false;
  // A sentence, not a name.
  if (text.split(/\s+/).length > 9 || /[.!?]\s+\p{Lu}.*\s\p{Ll}+\s\p{Ll}+/u.test(text)) return false;
  const bare = (s: string): string => s.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
  // The house alone, or the house and its seat ("The Daily Bell, Lorvan, Norway"), is an imprint.
  return site === null || (bare(text) !== bare(site) && bare(text.split(",")[0] ?? "") !== bare(site));
}
