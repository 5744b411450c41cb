import { COLOURS, type Colour } from "../model/annotation.ts";
import { cutOverlaps, type Passage } from "./overlaps.ts";
import { type Tone, tintOf, toneUnder } from "./tints.ts";

/**
 * Draws highlights through the CSS Custom Highlight API alone: no node or attribute of the page changes.
 *
 * The registry is shared with the page, which can read and delete the entries: names say nothing, and `mend` puts back what
 * is gone. Firefox lets a content script not iterate the registry or a Highlight, so the painter keeps its own map.
 */
export interface Painter {
  /** Shows these passages and no others. */
  paint(passages: readonly Passage[]): void;
  /** Marks the passage whose note is open; null for none. */
  setActive(range: Range | null): void;
  /** Shows a passage in a strong colour for a moment, whether it is a highlight or not. */
  flash(range: Range): void;
  /** Puts back what the page has deleted, and follows a change of its theme. One question a name. */
  mend(): void;
  /** Takes everything away again. */
  destroy(): void;
}

const TONES: readonly Tone[] = ["light", "dark"];
const nameOf = (kind: Colour | "flash", tone: Tone) => `passage-${kind}-${tone}`;
const ACTIVE = "passage-active";

/** How long a flash stays: time to scroll there and to find it with the eye. */
const FLASH_MS = 2200;

export function createPainter(document: Document): Painter {
  const shown = new Map<string, Highlight>();
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules());
  const trees = new Set<Document | ShadowRoot>();
  let painted: readonly Passage[] = [];
  let firstTone: Tone | null = null;
  let flashEnd: ReturnType<typeof setTimeout> | undefined;

  const show = (name: string, ranges: readonly Range[], priority: number): void => {
    if (ranges.length === 0) {
      if (shown.delete(name)) CSS.highlights.delete(name);
      return;
    }
    const highlight = new Highlight(...ranges);
    highlight.priority = priority;
    shown.set(name, highlight);
    CSS.highlights.set(name, highlight);
    for (const range of ranges) dress(range.startContainer.getRootNode());
  };

  /** A rule for ::highlight counts only in the tree whose sheets hold it: the document's, or an open shadow root's. */
  const dress = (root: Node): void => {
    if (root !== document && !(root instanceof ShadowRoot)) return;
    // `root` is the document or a shadow root: both carry sheets.
    const tree = root as Document | ShadowRoot;
    if (!tree.adoptedStyleSheets.includes(sheet)) tree.adoptedStyleSheets.push(sheet);
    trees.add(tree);
  };

  const toneOf = (range: Range, known: Map<Element, Tone>): Tone => {
    const { startContainer } = range;
    const element = startContainer instanceof Element ? startContainer : startContainer.parentElement;
    if (!element) return "light";
    const before = known.get(element);
    if (before) return before;
    const found = toneUnder(element);
    known.set(element, found);
    return found;
  };

  const paint = (passages: readonly Passage[]): void => {
    painted = passages;
    const tones = new Map<Element, Tone>();
    const ranges = new Map<string, Range[]>();
    for (const { range, colour } of cutOverlaps(passages)) {
      const name = nameOf(colour, toneOf(range, tones));
      const others = ranges.get(name);
      if (others) others.push(range);
      else ranges.set(name, [range]);
    }
    for (const tone of TONES) {
      for (const colour of COLOURS) show(nameOf(colour, tone), ranges.get(nameOf(colour, tone)) ?? [], 0);
    }
    firstTone = passages[0] ? toneOf(passages[0].range, tones) : null;
  };

  const endFlash = (): void => {
    clearTimeout(flashEnd);
    for (const tone of TONES) show(nameOf("flash", tone), [], 0);
  };

  return {
    paint,
    setActive: (range) => show(ACTIVE, range ? [range] : [], 1),
    flash(range) {
      endFlash();
      show(nameOf("flash", toneOf(range, new Map())), [range], 2);
      flashEnd = setTimeout(endFlash, FLASH_MS);
    },
    mend() {
      for (const [name, highlight] of shown) {
        if (!CSS.highlights.has(name)) CSS.highlights.set(name, highlight);
      }
      for (const tree of trees) dress(tree);
      const first = painted[0];
      if (first && toneOf(first.range, new Map()) !== firstTone) paint(painted);
    },
    destroy() {
      endFlash();
      for (const name of shown.keys()) CSS.highlights.delete(name);
      shown.clear();
      painted = [];
      for (const tree of trees) {
        tree.adoptedStyleSheets = tree.adoptedStyleSheets.filter((other) => other !== sheet);
      }
      trees.clear();
    },
  };
}

function rules(): string {
  const colours = COLOURS.flatMap((colour) =>
    TONES.map((tone) => {
      const { background, ink, line, underline } = tintOf(colour, tone);
      return `::highlight(${nameOf(colour, tone)}){background-color:${background};color:${ink};text-shadow:none;text-decoration:underline ${underline} 2px ${line}}`;
    }),
  );
  const flashes = TONES.map((tone) => {
    const { ink, line } = tintOf("yellow", tone);
    const ground = tone === "light" ? "#ffd84d" : "#7a6410";
    return `::highlight(${nameOf("flash", tone)}){background-color:${ground};color:${ink};text-shadow:none;text-decoration:underline solid 3px ${line}}`;
  });
  // A reader's forced colours win over ours; the underlines still tell the five apart.
  const names = COLOURS.flatMap((colour) => TONES.map((tone) => `::highlight(${nameOf(colour, tone)})`));
  const forced = `@media (forced-colors:active){${names.join()}{background-color:Mark;color:MarkText;text-decoration-color:MarkText}}`;
  return [
    ...colours,
    `::highlight(${ACTIVE}){text-decoration:underline solid 2px currentColor}`,
    ...flashes,
    forced,
  ].join("");
}
