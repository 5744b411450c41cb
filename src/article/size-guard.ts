/** Stops before a page that would freeze the tab: too many elements, too deep, too long. */

/**
 * Limits at which a brief still takes under a second on a slow laptop, from runs in Chromium and jsdom over pages of
 * growing size: time grows linearly with elements and text, and with depth through the ancestors that Readability scores.
 */
export const MOST_ELEMENTS = 20_000;
/** Parsers stop at 512; only scripts build deeper trees. */
export const DEEPEST = 600;
export const MOST_CHARACTERS = 1_000_000;

/** Whether a page is too large to read. Costs one walk over its elements and stops at the first limit passed. */
export function isTooLarge(document: Document): boolean {
  const root = document.body ?? document.documentElement;
  if (document.getElementsByTagName("*").length > MOST_ELEMENTS) return true;
  let depth = 0;
  let characters = 0;
  let node: Node | null = root;
  while (node) {
    if (node.nodeType === 3 && node.parentNode?.nodeName !== "SCRIPT") {
      characters += node.nodeValue?.length ?? 0;
      if (characters > MOST_CHARACTERS) return true;
    }
    if (node.firstChild) {
      node = node.firstChild;
      if (++depth > DEEPEST) return true;
      continue;
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      depth--;
    }
    node = node === root ? null : (node?.nextSibling ?? null);
  }
  return false;
}
