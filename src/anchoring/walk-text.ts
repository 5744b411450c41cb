/**
 * The walk over a page that `text-index` rests on: elements in reading order, open shadow roots in place of their hosts'
 * children, slots filled, same-origin frames entered. It can stop and go on, so that a long page is read in slices.
 */

import type { Stretch } from "../model/passage.ts";

export interface WalkOptions {
  /**
   * True for elements that are no part of the page (the toolbar's host, a child of the root element): passed over with all
   * they hold.
   */
  readonly skip?: (element: Element) => boolean;
}

/** What one text node gives to the text. */
export interface Piece {
  readonly node: Text;
  /** The node's data as it was read. */
  readonly data: string;
  /** Where the piece starts in the text, and how many units it gives. */
  readonly start: number;
  readonly length: number;
  /** Units of white space at the head of `data` that the piece leaves out. */
  readonly lead: number;
  /** True when inner runs of white space were collapsed: offsets in `data` and piece then differ. */
  readonly collapsed: boolean;
  /** The document or shadow root that holds the node. */
  readonly root: Node;
}

export interface Walk {
  readonly pieces: readonly Piece[];
  readonly headings: readonly Stretch[];
  /** Every document and shadow root met. */
  readonly roots: ReadonlySet<Node>;
  /** Visits up to `limit` more nodes; true when the page is done. */
  walkOn(limit: number): boolean;
  /** The text read so far. */
  text(): string;
}

const names = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Never visible text of the page, whatever the style says; form fields hold the reader's words, not the page's. */
const PASSED_OVER = names(
  "script style noscript template textarea input select datalist head title object embed video audio canvas rp annotation annotation-xml defs desc metadata",
);
/** Elements that start and end a block in every browser's default style. Style is not asked: it costs, and says little more. */
const BLOCKS = names(
  "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html iframe legend li listing main menu nav ol p plaintext pre search section summary table tbody tfoot thead tr ul xmp",
);
const CELLS = names("td th");
const HEADINGS = names("h1 h2 h3 h4 h5 h6");

const INNER_SPACE = /[\t\n\f\r]| {2}/;
const SPACES = /[ \t\n\f\r]+/g;

/** An element being walked: what follows it and what to do when it ends. */
interface Open {
  readonly next: Node | null;
  readonly queue: readonly Node[] | null;
  readonly queueIndex: number;
  readonly name: string;
  readonly root: Node;
  readonly shown: boolean;
  readonly headingStart: number;
}

/** What stands between two pieces, weakest first. */
const NONE = 0;
const SPACE = 1;
const LINE = 2;
const SEPARATORS = ["", " ", "\n"];

/** Deeper trees are built by scripts alone (parsers stop at 512); what lies deeper is not read. */
const DEEPEST = 5_000;

/** Whether a unit is white space that HTML collapses. */
export const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13 && code !== 11);

/** Prepares to walk `document`; nothing is read before the first `walkOn`. */
export function startWalk(document: Document, options: WalkOptions = {}): Walk {
  const { skip } = options;
  const pieces: Piece[] = [];
  const headings: Stretch[] = [];
  const roots = new Set<Node>([document]);
  const parts: string[] = [];
  const stack: Open[] = [];
  let length = 0;
  let gap = NONE;
  let root: Node = document;
  let shown = true;
  let inPre = 0;
  let visibility = visibilityIn(document);
  let node: Node | null = document.documentElement;
  let queue: readonly Node[] | null = null;
  let queueIndex = 0;

  /** What to visit behind `current`: its sibling or, of a slot's content, the next assigned node. */
  const following = (current: Node): Node | null =>
    queue === null ? current.nextSibling : (queue[++queueIndex] ?? null);

  const read = (text: Text): void => {
    const { data } = text;
    let lead = 0;
    let end = data.length;
    while (lead < end && isSpace(data.charCodeAt(lead))) lead++;
    if (lead === end) {
      if (end > 0) gap = Math.max(gap, inPre > 0 && data.includes("\n") ? LINE : SPACE);
      return;
    }
    while (isSpace(data.charCodeAt(end - 1))) end--;
    if (lead > 0) gap = Math.max(gap, inPre > 0 && data.lastIndexOf("\n", lead - 1) >= 0 ? LINE : SPACE);
    if (length > 0 && gap !== NONE) {
      parts.push(SEPARATORS[gap] ?? "");
      length++;
    }
    let inner = lead === 0 && end === data.length ? data : data.slice(lead, end);
    const collapsed = inPre === 0 && INNER_SPACE.test(inner);
    if (collapsed) inner = inner.replace(SPACES, " ");
    pieces.push({ node: text, data, start: length, length: inner.length, lead, collapsed, root });
    parts.push(inner);
    length += inner.length;
    gap = NONE;
    if (end < data.length) gap = inPre > 0 && data.includes("\n", end) ? LINE : SPACE;
  };

  const open = (element: Element): void => {
    const name = element.localName;
    const next = following(element);
    if (PASSED_OVER.has(name) || stack.length >= DEEPEST || skip?.(element)) {
      node = next;
      return;
    }
    if (name === "br") gap = LINE;
    const seen = visibility(element);
    if (seen === HIDDEN) {
      node = next;
      return;
    }
    if (BLOCKS.has(name)) gap = LINE;
    else if (CELLS.has(name)) gap = Math.max(gap, SPACE);
    if (name === "pre") inPre++;
    const headingStart = HEADINGS.has(name) ? length : -1;
    stack.push({ next, queue, queueIndex, name, root, shown, headingStart });
    shown = seen === SHOWN;
    queue = null;
    node = firstInside(element, name);
  };

  /** The first node to read inside an element: of its shadow tree, its slot's content, its frame, or its own. */
  const firstInside = (element: Element, name: string): Node | null => {
    if (element.shadowRoot) {
      root = element.shadowRoot;
      roots.add(root);
      return element.shadowRoot.firstChild;
    }
    if (name === "slot") {
      const assigned = assignedTo(element);
      if (assigned.length > 0) {
        queue = assigned;
        queueIndex = 0;
        const first = assigned[0] ?? null;
        root = first ? first.getRootNode() : root;
        return first;
      }
    }
    if (name === "iframe") {
      const inner = frameDocument(element);
      if (!inner?.documentElement) return null;
      root = inner;
      roots.add(inner);
      visibility = visibilityIn(inner);
      return inner.documentElement;
    }
    return element.firstChild;
  };

  const close = (): boolean => {
    const last = stack.pop();
    if (!last) return false;
    if (last.headingStart >= 0 && length > last.headingStart) {
      const { headingStart } = last;
      const separated = headingStart > 0 ? 1 : 0;
      headings.push({ start: headingStart + separated, end: length });
    }
    if (BLOCKS.has(last.name)) gap = LINE;
    else if (CELLS.has(last.name)) gap = Math.max(gap, SPACE);
    if (last.name === "pre") inPre--;
    if (last.name === "iframe") visibility = visibilityIn(ownerOf(last.root) ?? document);
    ({ next: node, queue, queueIndex, root, shown } = last);
    return true;
  };

  const walkOn = (limit: number): boolean => {
    for (let visits = 0; visits < limit; visits++) {
      if (node === null) {
        if (!close()) return true;
      } else if (node.nodeType === 3) {
        // nodeType 3 is Text by the DOM standard, 1 is Element; instanceof fails across frames.
        if (shown) read(node as Text);
        node = following(node);
      } else if (node.nodeType === 1) {
        open(node as Element);
      } else {
        node = following(node);
      }
    }
    return false;
  };

  return { pieces, headings, roots, walkOn, text: () => parts.join("") };
}

/** Whether an element's own text shows, and whether anything inside it can. */
type Visibility = typeof SHOWN | typeof TEXT_HIDDEN | typeof HIDDEN;
const SHOWN = 0;
/** Its own text does not show, that of elements inside may (`visibility: hidden` can be taken back). */
const TEXT_HIDDEN = 1;
const HIDDEN = 2;

/**
 * How to ask for visibility in a document. With layout `checkVisibility` answers nearly always at once, and the computed
 * style settles its refusals: `display: contents` has no box yet shows; closed <details> and `hidden=until-found` only
 * wait to be opened, and count as text of the page. Without layout (a parsed document, jsdom) attributes must do.
 */
function visibilityIn(document: Document): (element: Element) => Visibility {
  const view = document.defaultView;
  if (view === null || typeof document.documentElement?.checkVisibility !== "function") {
    return (element) =>
      element.hasAttribute("hidden") || /display:\s*none/i.test(element.getAttribute("style") ?? "")
        ? HIDDEN
        : SHOWN;
  }
  const asked = { visibilityProperty: true };
  return (element) => {
    if (element.checkVisibility(asked)) return SHOWN;
    const { display, visibility } = view.getComputedStyle(element);
    if (display === "none") return HIDDEN;
    return visibility === "visible" ? SHOWN : TEXT_HIDDEN;
  };
}

/** Frames of the same origin open up; others answer null or throw, and are left out. */
function frameDocument(element: Element): Document | null {
  try {
    return "contentDocument" in element ? (element as HTMLIFrameElement).contentDocument : null; // only frames have it
  } catch {
    return null; // another origin, in browsers that throw
  }
}

/** A slot's assigned nodes; none for elements that are slots by name only. */
function assignedTo(element: Element): readonly Node[] {
  return "assignedNodes" in element ? (element as HTMLSlotElement).assignedNodes() : []; // only slots have it
}

function ownerOf(root: Node): Document | null {
  return root.nodeType === 9 ? (root as Document) : root.ownerDocument; // nodeType 9 is Document
}
