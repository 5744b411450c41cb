import { COLOURS, type Colour } from "../model/annotation.ts";
import { stretchesInView } from "./in-view.ts";
import { cutOverlaps, type Passage, type Stretch } from "./overlaps.ts";
import { type Ground, type Tone, tintOf, toneUnder } from "./tints.ts";

/**
 * Draws highlights through the CSS Custom Highlight API alone: no node or attribute of the page changes.
 *
 * The registry is shared with the page, which can read and delete the entries: names say nothing, and `mend` puts back what
 * is gone. Ranges are live ones: static ones cost the same (1,000 set within 1 ms, 3,000 changes of the page within the
 * noise of either and of none), and would stay on a node's other words when the page puts such in. Firefox lets a content
 * script not iterate the registry or a Highlight, so the painter keeps its own map.
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

type Tree = Node & DocumentOrShadowRoot;

/** A document with marks: the page's own, or a frame's. Each has its registry, and takes only sheets of its window's making. */
interface Scene {
  readonly newHighlight: () => Highlight;
  readonly registry: HighlightRegistry;
  readonly shown: Map<string, Highlight>;
  readonly sheet: CSSStyleSheet;
  /** The document and the shadow roots that hold the sheet. */
  readonly trees: Set<Tree>;
}

/** Stretches painted at once. Of more, those in view come first and the others while the page goes on. */
const FEW = 150;
/** Work between two turns of the page, in ms. */
const SLICE_MS = 4;

export function createPainter(): Painter {
  const scenes = new Map<Document, Scene>();
  let painted: readonly Passage[] = [];
  /** Counts paintings: an older one that is still under way gives up. */
  let turn = 0;
  let firstTone: Tone | null = null;
  let flashEnd: ReturnType<typeof setTimeout> | undefined;

  const sceneOf = (range: Range): Scene | null => {
    const document = range.startContainer.ownerDocument;
    const view = document?.defaultView;
    if (!view) return null; // its frame is gone
    const known = scenes.get(document);
    if (known) return known;
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(rules());
    const scene = {
      newHighlight: () => new view.Highlight(),
      registry: view.CSS.highlights,
      shown: new Map(),
      sheet,
      trees: new Set<Tree>(),
    };
    scenes.set(document, scene);
    return scene;
  };

  const show = (name: string, ranges: readonly Range[], priority: number): void => {
    const wanted = new Map<Scene, Highlight>();
    for (const range of ranges) {
      const scene = sceneOf(range);
      if (!scene) continue;
      let highlight = wanted.get(scene);
      if (!highlight) {
        highlight = scene.newHighlight();
        highlight.priority = priority;
        wanted.set(scene, highlight);
      }
      highlight.add(range);
      dress(scene, range.startContainer.getRootNode());
    }
    for (const scene of scenes.values()) {
      const highlight = wanted.get(scene);
      if (highlight) {
        scene.shown.set(name, highlight);
        scene.registry.set(name, highlight);
      } else if (scene.shown.delete(name)) scene.registry.delete(name);
    }
  };

  /** A rule for ::highlight counts only in the tree whose sheets hold it: the document's, or an open shadow root's. */
  const dress = ({ sheet, trees }: Scene, root: Node): void => {
    if (!("adoptedStyleSheets" in root)) return; // taken out of its page
    // What has adopted sheets is a document or a shadow root.
    const tree = root as Tree;
    if (!tree.adoptedStyleSheets.includes(sheet)) tree.adoptedStyleSheets.push(sheet);
    trees.add(tree);
  };

  const toneOf = ({ startContainer }: Range, grounds: Map<Element, Ground>): Tone => {
    // nodeType 1 is Element by the DOM standard; instanceof fails across frames.
    const element =
      startContainer.nodeType === 1 ? (startContainer as Element) : startContainer.parentElement;
    return element ? toneUnder(element, grounds) : "light";
  };

  const showAll = (stretches: readonly Stretch[], grounds: Map<Element, Ground>): void => {
    const ranges = new Map<string, Range[]>();
    for (const { range, colour } of stretches) {
      const name = nameOf(colour, toneOf(range, grounds));
      const others = ranges.get(name);
      if (others) others.push(range);
      else ranges.set(name, [range]);
    }
    for (const tone of TONES) {
      for (const colour of COLOURS) show(nameOf(colour, tone), ranges.get(nameOf(colour, tone)) ?? [], 0);
    }
  };
  const paint = (passages: readonly Passage[]): void => {
    painted = passages;
    const thisTurn = ++turn;
    for (const document of scenes.keys()) if (!document.defaultView) scenes.delete(document);
    const grounds = new Map<Element, Ground>();
    firstTone = passages[0] ? toneOf(passages[0].range, grounds) : null;
    const stretches = cutOverlaps(passages);
    if (stretches.length <= FEW) {
      showAll(stretches, grounds);
      return;
    }
    showAll(stretchesInView(stretches), grounds);
    void (async () => {
      // The page has its turn right away: what is in view is to be seen before any of this, and the first question about a
      // style after a sheet was adopted waits for all styles of the page (9 ms at 100,000 words).
      let began = Number.NEGATIVE_INFINITY;
      for (const { range } of stretches) {
        if (performance.now() - began >= SLICE_MS) {
          await scheduler.yield();
          if (thisTurn !== turn) return;
          began = performance.now();
        }
        toneOf(range, grounds);
      }
      showAll(stretches, grounds);
    })();
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
      for (const scene of scenes.values()) {
        for (const [name, highlight] of scene.shown) {
          if (!scene.registry.has(name)) scene.registry.set(name, highlight);
        }
        for (const tree of scene.trees) dress(scene, tree);
      }
      const first = painted[0];
      if (first && toneOf(first.range, new Map()) !== firstTone) paint(painted);
    },
    destroy() {
      turn++;
      clearTimeout(flashEnd);
      for (const { registry, shown, sheet, trees } of scenes.values()) {
        for (const name of shown.keys()) registry.delete(name);
        for (const tree of trees) {
          tree.adoptedStyleSheets = tree.adoptedStyleSheets.filter((other) => other !== sheet);
        }
      }
      scenes.clear();
      painted = [];
    },
  };
}

function rules(): string {
  const rule = (kind: Colour, shownOn: Tone, tone: Tone): string => {
    const { background, ink, line, underline } = tintOf(kind, tone);
    return `::highlight(${nameOf(kind, shownOn)}){background-color:${background};color:${ink};text-shadow:none;text-decoration:underline ${underline} 2px ${line}}`;
  };
  const colours = COLOURS.flatMap((colour) => TONES.map((tone) => rule(colour, tone, tone)));
  const flashes = TONES.map((tone) => {
    const { ink, line } = tintOf("yellow", tone);
    const ground = tone === "light" ? "#ffd84d" : "#7a6410";
    return `::highlight(${nameOf("flash", tone)}){background-color:${ground};color:${ink};text-shadow:none;text-decoration:underline solid 3px ${line}}`;
  });
  // Paper is light: browsers print tints by themselves (seen in Chromium 156), but not the dark ground around them.
  const printed = `@media print{${COLOURS.map((colour) => rule(colour, "dark", "light")).join("")}}`;
  // A reader's forced colours win over ours; the underlines still tell the five apart.
  const names = COLOURS.flatMap((colour) => TONES.map((tone) => `::highlight(${nameOf(colour, tone)})`));
  const forced = `@media (forced-colors:active){${names.join()}{background-color:Mark;color:MarkText;text-decoration-color:MarkText}}`;
  return [
    ...colours,
    `::highlight(${ACTIVE}){text-decoration:underline solid 2px currentColor}`,
    ...flashes,
    printed,
    forced,
  ].join("");
}
