/** A copy of what Readability needs of a page, with the way back from each copied text node to the live one. */

import { isTooLarge } from "./size-guard.ts";

export type ElementTest = (element: Element) => boolean;

export interface CopiedTexts {
  readonly copies: readonly Text[];
  readonly lives: readonly Text[];
}

export interface MappedClone {
  readonly document: Document;
  /**
   * Each text node of the copy and the live one behind it, in document order. Text that Readability makes itself is not
   * among them.
   */
  readonly texts: CopiedTexts;
}

/** Elements that never hold article text; Readability throws most of them away itself, after having weighed them. */
const LEFT_OUT = new Set(
  `SCRIPT STYLE TEMPLATE LINK META BASE SOURCE TRACK CANVAS SVG svg math MAP DATALIST NAV ASIDE SELECT TEXTAREA DIALOG
  NOSCRIPT IMG`.split(/\s+/),
);
// Readability's first step is to remove every image without a source, which a bare copy of one would be.
// NOSCRIPT is text with scripts on and elements with scripts off: the same page must read the same both ways.

const LEFT_OUT_ROLES = new Set([
  "navigation",
  "complementary",
  "menu",
  "menubar",
  "dialog",
  "alertdialog",
  "search",
]);

/** Elements whose number Readability weighs but whose attributes it does not: an empty one stands for them. */
const SHELLS = new Set(["IFRAME", "INPUT", "VIDEO", "AUDIO", "EMBED", "OBJECT"]);

/**
 * Copies a document; null when that is too large. Of elements for which `isEmptied` holds only the shell is copied.
 * Neither the document nor anything in it is touched; cost is linear in its nodes.
 */
export function cloneForReading(document: Document, isEmptied: ElementTest): MappedClone | null {
  const copy = document.implementation.createHTMLDocument("");
  // Two lists rather than a map: a key costs more than asking of every copy where it has come to.
  const copies: Text[] = [];
  const lives: Text[] = [];
  copyAttributes(document.documentElement, copy.documentElement);
  // Readability serialises the whole body for retries of its own, which never happen here (see readable.ts).
  Object.defineProperty(copy.body, "innerHTML", { value: "", configurable: true });
  if (document.body) {
    copyAttributes(document.body, copy.body);
    if (!copyChildren(document.body, copy, copies, lives, isEmptied)) return null;
  }
  return { document: copy, texts: { copies, lives } };
}

/** What has been copied of an element so far. */
interface Tally {
  readonly element: Node;
  /** Characters of text, of text in links, and of text in stretches long enough for a sentence. */
  text: number;
  linked: number;
  prose: number;
  links: number;
}

/** A stretch of unlinked text this long may be a sentence of the article. Characters. */
const SENTENCE_LENGTH = 60;
/** A box with this many links and hardly any other text is a menu or a list of teasers. */
const MANY_LINKS = 4;
const MOSTLY_LINKS = 0.7;

/** False when the page is too large. Iterative, since a hostile page can nest deeper than the call stack. */
function copyChildren(
  body: HTMLElement,
  copy: Document,
  copies: Text[],
  lives: Text[],
  isEmptied: ElementTest,
): boolean {
  const open: Tally[] = [tallyOf(copy.body)];
  let characters = 0;
  let live: Node | null = body.firstChild;
  let linkDepth = 0;
  while (live) {
    const top = open[open.length - 1];
    if (isText(live)) {
      const { data } = live;
      characters += data.length;
      const said = data.trim().length;
      // Readability reads two and more white spaces as one: indentation need not be copied, and read at every weighing.
      const made = copy.createTextNode(said === 0 && data.length > 1 ? " " : data);
      copies.push(made);
      lives.push(live);
      top?.element.appendChild(made);
      if (top) count(top, said, linkDepth > 0);
      if (isTooLarge(open.length, characters)) return false;
    } else if (isElement(live)) {
      const name = live.nodeName;
      const made = copyElement(live, name, copy);
      if (made) {
        top?.element.appendChild(made);
        const child: Node | null = SHELLS.has(name) || isEmptied(live) ? null : live.firstChild;
        if (child) {
          open.push(tallyOf(made));
          if (isTooLarge(open.length, characters)) return false;
          if (name === "A") linkDepth++;
          live = child;
          continue;
        }
      }
    }
    let at: Node = live;
    let next: Node | null = at.nextSibling;
    while (!next) {
      at = at.parentNode ?? body;
      if (at === body) break;
      if (at.nodeName === "A") linkDepth--;
      close(open);
      next = at.nextSibling;
    }
    live = next;
  }
  return true;
}

function tallyOf(element: Node): Tally {
  return { element, text: 0, linked: 0, prose: 0, links: element.nodeName === "A" ? 1 : 0 };
}

function count(tally: Tally, length: number, linked: boolean): void {
  tally.text += length;
  if (linked) tally.linked += length;
  else if (length >= SENTENCE_LENGTH) tally.prose += length;
}

/** Ends an element: adds it to the one around it, or takes it out again when it is a menu or a list of teasers. */
function close(open: Tally[]): void {
  const done = open.pop();
  const around = open.at(-1);
  if (!done || !around) return;
  const isMenu = done.links >= MANY_LINKS && done.prose === 0 && done.linked > MOSTLY_LINKS * done.text;
  if (isMenu) {
    done.element.parentNode?.removeChild(done.element);
    return;
  }
  around.text += done.text;
  around.linked += done.linked;
  around.prose += done.prose;
  around.links += done.links;
}

function copyElement(live: Element, name: string, copy: Document): Element | null {
  if (LEFT_OUT.has(name)) return null;
  if (live.hasAttributes()) {
    if (isHidden(live)) return null;
    if (!SHELLS.has(name) && LEFT_OUT_ROLES.has(live.getAttribute("role") ?? "")) return null;
  }
  if (SHELLS.has(name)) return copy.createElement(name);
  const made = copy.importNode(live, false);
  // Readability replaces script links by new text nodes, which would lose the way back.
  if (name === "A" && live.getAttribute("href")?.startsWith("javascript:")) made.removeAttribute("href");
  return made;
}

function copyAttributes(from: Element, to: Element): void {
  for (const { name, value } of from.attributes) {
    // A page may carry attribute names that only the parser may make.
    if (/^(?:class|id|lang|dir|role|style)$/.test(name)) to.setAttribute(name, value);
  }
}

/** Hidden by what the markup itself says; what style sheets hide only the live page's layout can tell. */
export function isHidden(element: Element): boolean {
  if (!element.hasAttributes()) return false;
  if (element.hasAttribute("hidden") || element.getAttribute("aria-hidden") === "true") return true;
  const style = element.getAttribute("style");
  return style !== null && /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style);
}

export function isText(node: Node): node is Text {
  return node.nodeType === 3 || node.nodeType === 4;
}

export function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}
