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
  for (const paragraph of element.querySelectorAll("p")) {
    const linked = paragraph.querySelector("a")?.textContent?.length ?? 0;
    const length = paragraph.textContent?.trim().length ?? 0;
    if (length >= SHORTEST_TWIN && linked < length / 2) return true;
  }
  return false;
}
