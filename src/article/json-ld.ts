/** Reads a page's JSON-LD without trusting it: bad JSON, wrong types, cycles of nesting and sheer size all give less, never an error. */

import { isTitleLike } from "./title-likeness.ts";

/** One object of a page's JSON-LD. Its values may be anything. */
export type LinkedNode = Readonly<Record<string, unknown>>;

/** A script longer than this is no metadata. Characters. */
const LONGEST_SCRIPT = 2_000_000;
const MOST_SCRIPTS = 40;
const MOST_NODES = 3_000;
/** Nesting below which objects are no longer looked at. */
const DEEPEST = 8;

/** All objects in the page's JSON-LD scripts, outermost first, `@graph`s and arrays opened. */
export function linkedNodes(document: Document): LinkedNode[] {
  const nodes: LinkedNode[] = [];
  const scripts = [...document.querySelectorAll('script[type="application/ld+json" i]')].slice(
    0,
    MOST_SCRIPTS,
  );
  for (const script of scripts) collect(parsed(script.textContent ?? ""), nodes);
  return nodes;
}

function parsed(source: string): unknown {
  if (source.length > LONGEST_SCRIPT) return null;
  // Wrappers and raw control characters that templates leave behind; both are common and harmless.
  const json = source
    .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, "")
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>)\s*;?\s*$/, "")
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for, and \p{Cc} takes four times as long.
    .replace(/[\0-\x1f\x7f-\x9f]+/g, " ");
  // Commas too many; objects one after the other, which no comma parts.
  const mended = json.replace(/,(?=\s*[}\]])/g, "").replace(/\}\s*(?=\{)/g, "},");
  return readJson(json) ?? readJson(`[${mended.replace(/;\s*$/, "")}]`);
}

function readJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function collect(root: unknown, nodes: LinkedNode[]): void {
  let level: unknown[] = [root];
  for (let depth = 0; depth < DEEPEST && level.length > 0; depth++) {
    const below: unknown[] = [];
    for (const value of level) {
      if (nodes.length >= MOST_NODES) return;
      if (Array.isArray(value)) {
        below.push(...value.slice(0, MOST_NODES));
        continue;
      }
      if (!isNode(value)) continue;
      nodes.push(value);
      below.push(...Object.values(value).filter((v) => typeof v === "object" && v !== null));
    }
    level = below;
  }
}

/** Whether a value is a plain object of JSON. */
export function isNode(value: unknown): value is LinkedNode {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The node's types without their vocabulary, e.g. "NewsArticle". */
export function typesOf(node: LinkedNode): string[] {
  return listOf(node["@type"]).flatMap((t) => (typeof t === "string" ? [t.replace(/^.*[/:#]/, "")] : []));
}

/** A value as a list: arrays as they are, nothing as an empty one. */
export function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

/** The text of a value: a string, a number, `@value`, or the name of an object; null when there is none. */
export function textIn(value: unknown): string | null {
  for (const one of listOf(value)) {
    if (typeof one === "string") {
      const text = plainText(one);
      if (text !== "") return text;
    } else if (typeof one === "number") return String(one);
    else if (isNode(one)) {
      const text = textIn(one["@value"] ?? one.name);
      if (text !== null) return text;
    }
  }
  return null;
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  rsquo: "’",
  lsquo: "‘",
  rdquo: "”",
  ldquo: "“",
  ndash: "–",
  mdash: "—",
  hellip: "…",
  laquo: "«",
  raquo: "»",
};

/** The marks of "&euml;", "&Ccedil;" and their like. */
const MARKS: Readonly<Record<string, string>> = {
  grave: "\u0300",
  acute: "\u0301",
  circ: "\u0302",
  tilde: "\u0303",
  uml: "\u0308",
  ring: "\u030a",
  cedil: "\u0327",
};

function accented(name: string): string | null {
  const mark = MARKS[name.slice(1).toLowerCase()];
  return mark === undefined ? null : `${name[0]}${mark}`.normalize("NFC");
}

/** Text that may hold HTML entities and tags, as plain text with single spaces. */
export function plainText(text: string): string {
  return text
    .replace(/<[^<>]{0,200}>/g, " ")
    .replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,8}));/gi, (whole, hex, decimal, name) => {
      if (name) return ENTITIES[String(name).toLowerCase()] ?? accented(String(name)) ?? whole;
      const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
      const valid = code > 31 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
      return valid ? String.fromCodePoint(code) : " ";
    })
    .replace(/\s+/g, " ")
    .trim();
}

const ARTICLE_TYPES = /(?:Article|BlogPosting|Posting|Report|Recipe|Review|NewsItem)$/;

/** The node that describes the page's article: the first article type with a headline or name, one of the page's titles if any has it; null when there is none. */
export function articleNode(nodes: readonly LinkedNode[], titles: readonly string[] = []): LinkedNode | null {
  const articles = nodes.filter((n) => typesOf(n).some((t) => ARTICLE_TYPES.test(t)));
  return (
    articles.find((n) => isTitleLike(textIn(n.headline) ?? "", titles)) ??
    articles.find(
      (n) => n.headline !== undefined && (n.datePublished !== undefined || n.author !== undefined),
    ) ??
    articles.find((n) => n.headline !== undefined || n.name !== undefined) ??
    articles[0] ??
    null
  );
}
