/**
 * Elements by their class names, searched once: a selector with a dozen name parts asks each part of each element of the page.
 */

/**
 * Finds the elements whose class attribute a pattern matches, in document order. A page has thousands of elements but
 * few different class attributes, so the pattern is asked of each of those once.
 */
export interface NamedElements {
  readonly matching: (pattern: RegExp) => readonly Element[];
}

interface Place {
  readonly element: Element;
  readonly number: number;
}

export function namedElementsOf(document: Document): NamedElements {
  const byClass = new Map<string, Place[]>();
  let number = 0;
  for (const element of document.querySelectorAll("[class]")) {
    const names = element.getAttribute("class") ?? "";
    const places = byClass.get(names);
    if (places) places.push({ element, number: number++ });
    else byClass.set(names, [{ element, number: number++ }]);
  }
  return {
    matching: (pattern) => {
      const found: Place[] = [];
      for (const [names, places] of byClass) if (pattern.test(names)) found.push(...places);
      return found.sort((a, b) => a.number - b.number).map((place) => place.element);
    },
  };
}

/** The named elements and some others, in document order; one that is both comes twice. */
export function inOrder(named: readonly Element[], others: Iterable<Element>): readonly Element[] {
  const more = [...others];
  if (more.length === 0) return named;
  const preceding = 2; // Node.DOCUMENT_POSITION_PRECEDING
  return [...named, ...more].sort((a, b) => (a.compareDocumentPosition(b) & preceding ? 1 : -1));
}

/** Elements behind the headline among which lines without any mark are looked for; the longest such line, in characters. */
const BELOW_HEADLINE = 40;
const LONGEST_LINE = 80;

/** The short lines below the headline, in document order: byline and date stand there, marked or not. */
export function linesBelowHeadline(document: Document): readonly Element[] {
  const headline = document.querySelector("h1");
  if (!headline) return [];
  const after = document.createTreeWalker(document.body, 1 /* NodeFilter.SHOW_ELEMENT */);
  after.currentNode = headline;
  const lines: Element[] = [];
  for (let i = 0; i < BELOW_HEADLINE && after.nextNode(); i++) {
    const element = after.currentNode as Element;
    if (element.childNodes.length <= 4 && (element.textContent ?? "").length <= LONGEST_LINE)
      lines.push(element);
  }
  return lines;
}
