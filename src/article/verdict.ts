/** Whether a page is an article, and if not, why: judged by what was read from it. */

import type { Verdict } from "../model/article.ts";
import type { Block } from "./block.ts";
import { isProse, shareIn } from "./block-form.ts";
import { isNode, type LinkedNode, listOf } from "./json-ld.ts";
import { alphabetLength } from "./scripts.ts";

/** Less running text than this, in letters of an alphabet, is a notice or a caption: three short sentences. */
const SHORTEST_ARTICLE = 220;
/** Behind a paywall at most a few paragraphs stand free. */
const LONGEST_STUB = 1_600;
/** Links that read like headlines, from which a page with little running text is a list of teasers. */
const MANY_TEASERS = 12;
/** Letters of running text a teaser must come with for the page to be an article after all. */
const TEXT_PER_TEASER = 120;

export interface Evidence {
  readonly blocks: readonly Block[];
  /** The smallest element that holds most of the blocks; null when there are none. */
  readonly main: Element | null;
  readonly article: LinkedNode | null;
  /** The page's address; null when unknown. */
  readonly address: string | null;
  readonly document: Document;
}

/** The verdict on a page that could be read. */
export function verdictOf(evidence: Evidence): Verdict {
  if (evidence.blocks.length === 0) return no("empty");
  const running = runningText(evidence.blocks);
  if (running < LONGEST_STUB && isStub(evidence)) return no("paywall");
  if (isList(evidence, running)) return no("list-page");
  return verdictOfLength(evidence.blocks, running);
}

/** The verdict on a text by its length alone. */
export function verdictOfText(blocks: readonly Block[]): Verdict {
  return blocks.length === 0 ? no("empty") : verdictOfLength(blocks, runningText(blocks));
}

function verdictOfLength(blocks: readonly Block[], running: number): Verdict {
  if (running >= SHORTEST_ARTICLE) return { kind: "article" };
  // Verse and lists have no long lines, yet may be all that a page is about.
  const all = blocks
    .filter((b) => b.kind !== "heading" && b.kind !== "caption" && shareIn(b, "link") < 0.5)
    .reduce((sum, b) => sum + alphabetLength(b.text), 0);
  return all < 3 * SHORTEST_ARTICLE ? no("too-short") : { kind: "article" };
}

/** Length of the running text, in letters of an alphabet. */
function runningText(blocks: readonly Block[]): number {
  const text = blocks.filter((b) => b.kind !== "heading" && b.kind !== "caption" && isProse(b));
  return text.reduce((sum, b) => sum + alphabetLength(b.text), 0);
}

function no(reason: "empty" | "paywall" | "list-page" | "too-short"): Verdict {
  return { kind: "not-article", reason };
}

/** Marks and words of the box that ends a paid article's free part. */
const PAYWALL_MARKS =
  '[class*="paywall" i],[id*="paywall" i],[class*="regwall" i],[class*="subscriber-only" i],[class*="subscribers-only" i],[class*="premium-content" i],[class*="piano-" i],[class*="metered" i]';
const PAYWALL_WORDS =
  /subscribe (?:now )?to (?:continue|keep|read)|to (?:continue|keep) reading|(?:for|to) subscribers only|already a subscriber|log in to (?:continue|read)|this (?:article|story|content) is (?:for|available to|reserved for) (?:our )?(?:subscribers|members)|réservée? (?:à nos|aux) abonnés|il vous reste .{1,30} à lire|abonnez-vous pour|weiterlesen mit|jetzt (?:abonnieren|weiterlesen|testen)|nur für abonnenten|exclusivo para (?:suscriptores|assinantes)|suscríbete para (?:seguir|leer)|contenido exclusivo|conteúdo exclusivo|riservato agli abbonati|abbonati per|alleen voor abonnees|tylko dla (?:subskrybentów|prenumeratorów)|dostęp dla prenumeratorów|только (?:для|по) подпис|会員限定|有料会員|この記事は有料|残り\s?\d+\s?文字|订阅后|會員專屬|付费阅读|유료 ?(?:회원|구독)/iu;

function isStub({ document, article }: Evidence): boolean {
  if (freeOfCharge(article) === false) return true;
  const boxes = [...document.querySelectorAll(PAYWALL_MARKS)].slice(0, 20);
  return boxes.some((box) => PAYWALL_WORDS.test((box.textContent ?? "").slice(0, 4_000)));
}

/** What the publisher declares to search engines (schema.org isAccessibleForFree); null when nothing. */
function freeOfCharge(article: LinkedNode | null): boolean | null {
  for (const node of [article, ...listOf(article?.hasPart)]) {
    if (!isNode(node)) continue;
    const said = node.isAccessibleForFree;
    if (said === false || (typeof said === "string" && /^false$/i.test(said))) return false;
    if (said === true || (typeof said === "string" && /^true$/i.test(said))) return true;
  }
  return null;
}

function isList({ document, main, article, address }: Evidence, running: number): boolean {
  if (article) return false;
  if (address !== null && isFrontAddress(address))
    return teasersIn(document.body).length >= MANY_TEASERS / 2 || running < SHORTEST_ARTICLE;
  // Teasers beside and below an article are many on most pages; those among what was read as text make it a list.
  const teasers = main ? teasersIn(main) : [];
  if (!main || teasers.length < MANY_TEASERS / 2 || isDeclaredArticle(document)) return false;
  return (
    (teasers.length >= MANY_TEASERS && running < teasers.length * TEXT_PER_TEASER) ||
    textBeside(teasers, main) >= MOSTLY_TEASERS * running
  );
}

/** Share of the running text in boxes of one teaser each from which there is no article between them. */
const MOSTLY_TEASERS = 0.8;

/** The things of a list that are links have more letters each than this: they are told of, not announced. */
const LONGEST_TEASER = 300;

/** Letters in the largest boxes around each teaser that hold no other; 0 when they are more than teasers. */
function textBeside(links: readonly Element[], main: Element): number {
  let length = 0;
  for (const [i, link] of links.entries()) {
    // In document order: a box that holds any other holds one of the neighbours.
    const holdsOther = (box: Element) =>
      [links[i - 1], links[i + 1]].some((other) => other && box.contains(other));
    let box = link;
    for (let up = link.parentElement; up && up !== main && !holdsOther(up); up = up.parentElement) box = up;
    length += alphabetLength(box.textContent ?? "");
  }
  return length > LONGEST_TEASER * links.length ? 0 : length;
}

function isFrontAddress(address: string): boolean {
  return (
    URL.canParse(address) &&
    /^\/(?:index\.[a-z]{3,5}|[a-z]{2}(?:-[a-z]{2})?\/?)?$/i.test(new URL(address).pathname)
  );
}

function isDeclaredArticle(document: Document): boolean {
  const type = document.querySelector('meta[property="og:type" i]')?.getAttribute("content") ?? "";
  return (
    /article/i.test(type) || document.querySelector('meta[property="article:published_time" i]') !== null
  );
}

/** A headline that is a link, in letters of an alphabet. */
const SHORTEST_TEASER = 25;

/** Boxes whose own child a teaser's link is. In paragraphs and lists a text links to its sources. */
const CARDS = new Set(["DIV", "SECTION", "ARTICLE"]);

/** The first link of each teaser, in document order. */
function teasersIn(within: Element): readonly Element[] {
  const teasers = new Map<string, Element>();
  for (const link of within.getElementsByTagName("a")) {
    const text = (link.textContent ?? "").trim();
    if (alphabetLength(text) < SHORTEST_TEASER || !link.hasAttribute("href") || teasers.has(text)) continue;
    const isHeadline = link.closest("h2,h3,h4") !== null || link.querySelector("h2,h3,h4") !== null;
    if (isHeadline || CARDS.has(link.parentElement?.nodeName ?? "")) teasers.set(text, link);
  }
  return [...teasers.values()];
}
