/** What need not be done of Readability 0.6.0 (pinned) to learn which text nodes it keeps. */

import { Readability } from "@mozilla/readability";
import { type ElementTest, isHidden } from "./clone.ts";

/**
 * Methods that take the place of its own, where the outcome is known sooner or does not show in what is kept: what is hidden
 * has not been copied (root and body, which have, are asked), nor have scripts and images; presentational attributes are never
 * weighed.
 */
const SHORTCUTS = {
  _isProbablyVisible: (node: Element): boolean =>
    (node.nodeName !== "HTML" && node.nodeName !== "BODY") || !isHidden(node),
  _unwrapNoscriptImages: (): void => undefined,
  _removeScripts: (): void => undefined,
  _cleanStyles: (): void => undefined,
  _fixLazyImages: (): void => undefined,
  // Its own reads all text of an element, and so that of all within, to learn whether there is any.
  _isElementWithoutContent: (node: Element): boolean => {
    if (holdsText(node)) return false;
    const breaks = node.getElementsByTagName("br").length + node.getElementsByTagName("hr").length;
    return node.children.length === 0 || node.children.length === breaks;
  },
  // Its own asks every element within by itself.
  _hasChildBlockElement: (node: Element): boolean => node.querySelector(BLOCKS) !== null,
  // Its own reads the text of every element down to the byline, and with it that of all elements within.
  _isValidByline: (node: Element, names: string): boolean => {
    if (!isNamedByline(node, names)) return false;
    const length = (node.textContent ?? "").trim().length;
    return length > 0 && length < LONGEST_BYLINE;
  },
} as const;

/**
 * The element that `parse` would have given as content of an article called `title`; null when it finds none. It ends there:
 * what is left of it (links made absolute, wrappers unwrapped, the whole result written out as HTML and as text) moves no text.
 */
export function grabbed(reader: Readability<Node>, title: string): Node | null {
  let content: Node | null = null;
  Object.assign(reader, SHORTCUTS, {
    // Of all metadata only the title matters here: a heading that repeats it is dropped.
    _getArticleMetadata: () => ({ title }),
    // Its own reads all text of an element before it looks for links.
    _getLinkDensity: (node: Element): number =>
      node.getElementsByTagName("a").length === 0 ? 0 : LINK_DENSITY.call(reader, node),
    _grabArticle: (): null => {
      content = GRAB.call(reader);
      return null;
    },
  });
  reader.parse();
  return content;
}

/** Whether an element holds more than white space. Most do, near their beginning. */
function holdsText(element: Element): boolean {
  if (element.firstChild?.nodeType === 3 && element.firstChild.nodeValue?.trim()) return true;
  const walker = element.ownerDocument.createTreeWalker(element, 4 /* NodeFilter.SHOW_TEXT */);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) if (node.nodeValue?.trim()) return true;
  return false;
}

/** Readability's `DIV_TO_P_ELEMS`. */
const BLOCKS = "blockquote,dl,div,img,ol,p,pre,table,ul";

/** Readability's own limit, in characters. */
const LONGEST_BYLINE = 100;

function isNamedByline(node: Element, names: string): boolean {
  return (
    node.getAttribute("rel") === "author" ||
    node.getAttribute("itemprop")?.includes("author") ||
    BYLINE.test(names)
  );
}

const UNLIKELY = patternOf("unlikelyCandidates");
const PERHAPS = patternOf("okMaybeItsACandidate");
const BYLINE = patternOf("byline");
/** The element that holds the article; null when there is none. */
const GRAB = methodOf<Node | null>("_grabArticle");
const LINK_DENSITY = methodOf<number, [element: Element]>("_getLinkDensity");

/** What the prototype of Readability 0.6.0 holds; the cast is checked by those who take of it. */
function inner(): Readonly<Record<string, unknown>> {
  return Readability.prototype as unknown as Readonly<Record<string, unknown>>;
}

function patternOf(name: string): RegExp {
  const patterns = inner().REGEXPS;
  const pattern =
    patterns instanceof Object ? Object.entries(patterns).find(([key]) => key === name)?.[1] : null;
  if (!(pattern instanceof RegExp))
    throw new Error(`Readability has no pattern ${name}: expected version 0.6.0`);
  return pattern;
}

function methodOf<Result, Arguments extends readonly unknown[] = []>(
  name: string,
): (this: Readability<Node>, ...values: Arguments) => Result {
  const method = inner()[name];
  if (typeof method !== "function") throw new Error(`Readability has no ${name}: expected version 0.6.0`);
  // What the pinned version's method gives was read in its source; the test pages hold it to that.
  return method as (this: Readability<Node>, ...values: Arguments) => Result;
}

/** Readability looks at these before it throws away what is unlikely, or spares them. */
const LOOKED_AT = new Set(["BODY", "A", "H1", "H2"]);

/**
 * A test for elements that its first attempt removes with all that is in them, unread, by their class and id ("sidebar",
 * "comments", "footer"). Where it might spare one (in tables and code, bylines) the answer is no.
 */
export function unlikelyTest(): ElementTest {
  // A page has few different names.
  const known = new Map<string, boolean>();
  return (element) => {
    const names = `${element.getAttribute("class") ?? ""} ${element.id}`;
    let unlikely = known.get(names);
    if (unlikely === undefined) {
      unlikely = UNLIKELY.test(names) && !PERHAPS.test(names);
      known.set(names, unlikely);
    }
    return (
      unlikely &&
      !LOOKED_AT.has(element.nodeName) &&
      !isNamedByline(element, names) &&
      element.closest("table,code") === null
    );
  };
}
