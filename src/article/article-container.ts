/** The live element that holds the article: the one that holds all kept text, or more where it was cut into like boxes. */

/** The smallest element that holds all kept text; null when there is none. Its like neighbours are taken in. */
export function articleContainer(kept: ReadonlySet<Text>): Element | null {
  let container: Element | null = null;
  for (const node of kept) {
    if (node.data.trim() === "") continue;
    container ??= node.parentElement;
    while (container && !container.contains(node)) container = container.parentElement;
  }
  return container && withTwins(container);
}

/** A box with this many neighbours of its own name and class is one of a series: items of a list, parts of a text. */
const FEWEST_TWINS = 2;
/** How far up a series is looked for: the box itself, its wrapper, and the wrapper's wrapper. */
const STEPS_UP = 3;
const SHORTEST_TWIN = 120; // characters of text

function withTwins(container: Element): Element {
  let box: Element = container;
  for (let step = 0; step < STEPS_UP; step++) {
    const parent: Element | null = box.parentElement;
    if (!parent || parent.nodeName === "BODY" || parent.nodeName === "HTML") break;
    if (twinsOf(box, parent) >= FEWEST_TWINS) return parent;
    box = parent;
  }
  return container;
}

function twinsOf(box: Element, parent: Element): number {
  const name = box.getAttribute("class");
  if (!name || box.nodeName === "P" || box.nodeName === "LI") return 0;
  let twins = 0;
  for (const other of parent.children) {
    const alike = other !== box && other.nodeName === box.nodeName && other.getAttribute("class") === name;
    // A teaser holds one headline that is a link; a part of the text holds paragraphs.
    if (alike && hasParagraph(other)) twins++;
  }
  return twins;
}

function hasParagraph(element: Element): boolean {
  return [...element.querySelectorAll("p")].some(isRunning);
}

function isRunning(paragraph: Element): boolean {
  const linked = paragraph.querySelector("a")?.textContent?.length ?? 0;
  const length = paragraph.textContent?.trim().length ?? 0;
  return length >= SHORTEST_TWIN && linked < length / 2;
}

/** A single paragraph below the headline is its standfirst. */
const FEWEST_OPENING = 2;

/**
 * The kept text and what opens it: paragraphs that stand between the headline and `container`, which holds the text. The very
 * same set when there are none.
 */
export function withOpening(
  kept: ReadonlySet<Text>,
  container: Element,
  headline: Element | null,
): ReadonlySet<Text> {
  if (!headline || container.contains(headline)) return kept;
  const follows = 4; // Node.DOCUMENT_POSITION_FOLLOWING
  const opening = [...headline.ownerDocument.querySelectorAll("p")].filter(
    (paragraph) =>
      paragraph.compareDocumentPosition(container) === follows &&
      headline.compareDocumentPosition(paragraph) === follows &&
      isRunning(paragraph) &&
      !paragraph.closest("aside,nav,footer,form,dialog"),
  );
  if (opening.length < FEWEST_OPENING) return kept;
  const all = new Set(kept);
  for (const paragraph of opening) {
    const texts = paragraph.ownerDocument.createTreeWalker(paragraph, 4 /* NodeFilter.SHOW_TEXT */);
    while (texts.nextNode()) all.add(texts.currentNode as Text);
  }
  return all;
}
