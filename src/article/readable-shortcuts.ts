/** What need not be done of Readability 0.6.0 (pinned) to learn which text nodes it keeps. */

import { Readability } from "@mozilla/readability";
import { type ElementTest, isHidden } from "./clone.ts";

/**
 * Methods that take the place of its own, where the outcome is known sooner or does not show in what is kept: what is hidden
 * has not been copied (root and body, which have, are asked); presentational attributes are never weighed; the clean-up of
 * the result (links made absolute, wrappers unwrapped, classes) moves no text.
 */
export const SHORTCUTS = {
  _isProbablyVisible: (node: Element): boolean =>
    (node.nodeName !== "HTML" && node.nodeName !== "BODY") || !isHidden(node),
  _cleanStyles: (): void => undefined,
  _postProcessContent: (): void => undefined,
  // Its own reads the text of every element down to the byline, and with it that of all elements within.
  _isValidByline: (node: Element, names: string): boolean => {
    if (!isNamedByline(node, names)) return false;
    const length = (node.textContent ?? "").trim().length;
    return length > 0 && length < LONGEST_BYLINE;
  },
} as const;

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

function patternOf(name: string): RegExp {
  // The cast is checked at once: a release without the pattern fails here and not silently.
  const { REGEXPS } = Readability.prototype as unknown as { REGEXPS?: Record<string, unknown> };
  const pattern = REGEXPS?.[name];
  if (!(pattern instanceof RegExp))
    throw new Error(`Readability has no pattern ${name}: expected version 0.6.0`);
  return pattern;
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
