/** The article's headline, the kicker above it and the dek below it. */

import type { Sourced } from "../model/article.ts";
import { marksOfNames } from "./furniture-marks.ts";
import { type LinkedNode, plainText, textIn } from "./json-ld.ts";
import { inOrder, type NamedElements } from "./named-elements.ts";
import { metaContent, type PageMetas } from "./page-metas.ts";
import { isTitleLike } from "./title-likeness.ts";

/** A headline is shorter than this. Characters. */
const LONGEST_HEADLINE = 300;
const LONGEST_KICKER = 60;
const SHORTEST_DEK = 20;
const LONGEST_DEK = 500;

export interface Heads {
  readonly headline: Sourced<string> | null;
  /** Where the page shows it; null when it does not, or not as its h1. */
  readonly element: Element | null;
  readonly kicker: Sourced<string> | null;
  readonly dek: Sourced<string> | null;
  /** Every form of the title that the page gives, for telling titles from section headings. */
  readonly titles: readonly string[];
}

/** Reads the heads of a page. `site` is cut off the end of titles, and its name as the address `host` has it. */
export function headsOf(
  document: Document,
  metas: PageMetas,
  named: NamedElements,
  article: LinkedNode | null,
  site: string | null,
  host: string | null,
): Heads {
  const top = topHeading(document, site);
  const shared = metaContent(metas, "og:title");
  const candidates: readonly (readonly [string, string | null])[] = [
    ["JSON-LD headline", textIn(article?.headline)],
    ["meta og:title", shared],
    ["meta twitter:title", metaContent(metas, "twitter:title")],
    ["h1", top ? withoutKicker(top, shared ?? "") : null],
    ["microdata headline", textOf(document, '[itemprop~="headline"]')],
    ["title", plainText(document.title)],
  ];
  const usable = candidates.flatMap(([source, raw]) => {
    const value = raw === null ? "" : withoutSite(withoutSite(plainText(raw), site), host);
    const fits =
      value.length > 1 && value.length <= LONGEST_HEADLINE && value.toLowerCase() !== site?.toLowerCase();
    return fits ? [{ value, source }] : [];
  });
  const alternative = textIn(article?.alternativeHeadline);
  const headline = chosen(usable);
  return {
    headline,
    element: headline?.source === "h1" ? top : null,
    kicker: kickerOf(named, metas, top, article),
    dek: dekOf(
      document,
      named,
      metas,
      article,
      usable.map((u) => u.value),
    ),
    titles: [...usable.map((u) => u.value), document.title, ...(alternative ? [alternative] : [])],
  };
}

/** An h1's text; without what its first element holds when the title given for sharing begins with the rest. */
function withoutKicker(top: Element, title: string): string {
  const text = plainText(top.textContent ?? "");
  const first = plainText(top.firstElementChild?.textContent ?? "");
  const rest = text.slice(first.length).trim();
  return rest !== "" && text.startsWith(first) && title.startsWith(rest) ? rest : text;
}

/** What the page shows as its h1 where the metadata agree with it; otherwise the first that the metadata give. */
function chosen(usable: readonly Sourced<string>[]): Sourced<string> | null {
  const shown = usable.find((u) => u.source === "h1");
  const others = usable.filter((u) => u.source !== "h1").map((u) => u.value);
  if (shown && others.some((o) => isTitleLike(shown.value, [o]) || isTitleLike(o, [shown.value])))
    return shown;
  const [first] = usable;
  const title = usable.find((u) => u.source === "title");
  // Nothing else speaks for it, and the title is longer: the logo, set as h1.
  const isLogo =
    first !== undefined && first === shown && title && title.value.length > 2 * first.value.length;
  return (isLogo ? title : first) ?? null;
}

/** The h1 that is the headline: the only one, or the one that the title repeats. The logo is an h1 on many pages. */
function topHeading(document: Document, site: string | null): Element | null {
  const tops = [...document.getElementsByTagName("h1")].filter((h) => {
    const text = plainText(h.textContent ?? "");
    return text.length > 3 && text.toLowerCase() !== site?.toLowerCase();
  });
  return (
    tops.find((h) => isTitleLike(plainText(h.textContent ?? ""), [document.title])) ??
    (tops.length === 1 ? (tops[0] ?? null) : null)
  );
}

/** A site named by its address. */
const DOMAIN = /^(?:www\.)?[\p{L}\p{N}-]+\.(?:com|org|net|co\.\p{L}{2}|\p{L}{2})$/iu;

/** What parts headline, section and site in a title. */
const BARS = /\s+(?:[|•·»«–—@]|-{1,2}|::)\s*(?:\s|$)/u;
const PLAIN_BARS = /\s+(?:[|•·–—@]|-{1,2}|::)\s*(?:\s|$)/u;

/** "Headline | Site", "Headline - Section - Site" and "Site | Headline" without what is not the headline. */
function withoutSite(title: string, site: string | null): string {
  // Guillemets part names on some sites and quote on others: where both stand, they quote.
  const quotes = title.includes("«") && title.includes("»");
  const bare = (s: string): string => s.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
  const isSite = (s: string): boolean => (site !== null && bare(s) === bare(site)) || DOMAIN.test(s);
  // Colons and strokes stand within headlines; only before the site's whole name do they part it off.
  const [, before = "", after = ""] = /^(.+)\s[:/]\s(.+)$/u.exec(title) ?? [];
  if (isSite(after.trim())) return before.trim();
  const parts = title.split(quotes ? PLAIN_BARS : BARS).filter(Boolean);
  if (parts.length < 2) return title;
  const last = parts.at(-1) ?? "";
  const first = parts[0] ?? "";
  const named =
    site !== null &&
    (bare(last).includes(bare(site)) || (bare(last).length > 3 && bare(site).includes(bare(last))));
  if (parts.length === 2 && isSite(first) && !named) return last;
  // "Headline @ Blog :: Platform"
  const own = parts.slice(1, -1).find(isSite);
  if (own !== undefined) return withoutSite(title.slice(0, title.lastIndexOf(own) + own.length), site);
  if (named || DOMAIN.test(last))
    return withoutSite(
      title.slice(0, title.lastIndexOf(last)).replace(/\s+(?:[|•·»«–—@]|-{1,2}|::)\s+$/u, ""),
      null,
    );
  // A bar parts names; a dash may stand within the headline itself.
  if ((quotes ? /\s\|\s/ : /\s[|»]\s/).test(title) && first.split(/\s+/).length >= 4) return first;
  return title;
}

/** Class names under which publishers print what stands above the headline. */
const KICKER_NAMES = /kicker|eyebrow|overline|dachzeile|antetitulo|surtitre/i;

function kickerOf(
  named: NamedElements,
  metas: PageMetas,
  top: Element | null,
  article: LinkedNode | null,
): Sourced<string> | null {
  const near = top?.closest("header,article,main,section") ?? null;
  for (const place of near ? named.matching(KICKER_NAMES) : []) {
    if (place === near || !near?.contains(place)) continue;
    const text = plainText(place.textContent ?? "");
    const above = top !== null && (place.compareDocumentPosition(top) & 4) !== 0;
    if (above && text.length > 1 && text.length <= LONGEST_KICKER)
      return { value: text, source: "visible kicker" };
  }
  const section = metaContent(metas, "article:section");
  if (isSection(section)) return { value: section, source: "meta article:section" };
  const linked = textIn(article?.articleSection);
  return isSection(linked) ? { value: linked, source: "JSON-LD articleSection" } : null;
}

/** What systems say of an article in no section. */
const NO_SECTION =
  /^(?:nil|null|none|undefined|n\/a|un(?:categori[sz]ed|kategorisiert)|allgemein|non class[ée]|sin categor[ií]a|sem categoria|senza categoria|geen categorie|bez kategorii|без рубрики|未分类|未分類|미분류)$/iu;

function isSection(said: string | null): said is string {
  return said !== null && said.length <= LONGEST_KICKER && !NO_SECTION.test(said);
}

/** Class names under which publishers print the standfirst. */
const DEK_NAMES =
  /(?<!\S)dek(?!\S)|standfirst|article-dek|__dek|sub-?headline|article(?:__|-)subtitle|entradilla|chapo|chapeau|sottotitolo/i;

function dekOf(
  document: Document,
  named: NamedElements,
  metas: PageMetas,
  article: LinkedNode | null,
  titles: readonly string[],
): Sourced<string> | null {
  const candidates: readonly (readonly [string, string | null])[] = [
    ["visible standfirst", visibleDek(document, named)],
    ["JSON-LD description", textIn(article?.description)],
    ["meta og:description", metaContent(metas, "og:description")],
    ["meta description", metaContent(metas, "description")],
  ];
  for (const [source, raw] of candidates) {
    const whole = raw === null ? "" : plainText(raw);
    // A box that holds headline and standfirst together.
    const repeated = titles.find((t) => whole.startsWith(t));
    const value = repeated ? whole.slice(repeated.length).replace(/^[\s:.–—-]+/, "") : whole;
    if (value.length < SHORTEST_DEK || value.length > LONGEST_DEK || isTitleLike(value, titles)) continue;
    return { value, source };
  }
  return null;
}

function visibleDek(document: Document, named: NamedElements): string | null {
  const byProperty = document.querySelectorAll('[itemprop~="alternativeHeadline"]');
  for (const place of inOrder(named.matching(DEK_NAMES), byProperty)) {
    const furniture = marksOfNames(`${place.getAttribute("class") ?? ""}`).furniture;
    // Within a link, or in a box of lists, it says what another article is about.
    if (furniture || place.closest("aside,nav,footer,a[href],li")) continue;
    // Several in one box are the article's own subheadings.
    const twins = [...(place.parentElement?.children ?? [])].filter((e) => e.className === place.className);
    if (twins.length > 1) continue;
    const text = place.textContent?.trim();
    if (text) return text;
  }
  return null;
}

function textOf(document: Document, selector: string): string | null {
  const element = document.querySelector(selector);
  return element?.getAttribute("content") ?? element?.textContent ?? null;
}
