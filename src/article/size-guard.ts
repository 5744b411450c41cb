/** Stops before a page that would freeze the tab: too many elements, too deep, too long. */

/**
 * Limits at which a brief still takes under a second on a slow laptop, from runs in Chromium and jsdom over pages of
 * growing size: time grows linearly with elements and text, and with depth through the ancestors that Readability scores.
 */
export const MOST_ELEMENTS = 20_000;
/** Parsers stop at 512; only scripts build deeper trees. */
export const DEEPEST = 600;
export const MOST_CHARACTERS = 1_000_000;

/** Whether a page has too many elements to read. Costs next to nothing: the engine keeps the count. */
export function hasTooManyElements(document: Document): boolean {
  return document.getElementsByTagName("*").length > MOST_ELEMENTS;
}

/** Whether what has been read of a page so far is too much: depth below the body, and characters of text. */
export function isTooLarge(depth: number, characters: number): boolean {
  return depth > DEEPEST || characters > MOST_CHARACTERS;
}
