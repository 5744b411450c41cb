/** Walks the live article container and cuts it into blocks: paragraphs, headings, list items and so on. */

import type { BlockKind, Inline } from "./block.ts";
import { isElement, isHidden, isText } from "./clone.ts";
import { isBare } from "./flow.ts";
import { type Marks, marksOf, marksOfNames } from "./furniture-marks.ts";
import { splitAtBreaks } from "./line-breaks.ts";
import { OUTER, type Region, regionOf } from "./regions.ts";
import { DEEPEST } from "./size-guard.ts";
import { type Run, RunBuilder, sliceRuns } from "./text-runs.ts";

/** A block of the live page before it is judged. */
export interface LiveBlock {
  readonly kind: BlockKind;
  readonly text: string;
  readonly level: number | null;
  readonly inlines: readonly Inline[];
  readonly runs: readonly Run[];
  /** The nearest block-level element that holds it. */
  readonly element: Element;
  /** The element whose children its neighbours are: bare wrappers around it alone are passed over. */
  readonly box: Element;
  /** Whether the page's class names call all of it a heading, on its own element or on one that wraps just it. */
  readonly namedHeading: boolean;
  /** Share of its characters that Readability keeps, 0 to 1. */
  readonly kept: number;
  /** Why it lies in page furniture; null when it does not. */
  readonly furniture: "marked" | null;
  /** Whether it stands in a table, figure, quotation or list item. */
  readonly within: { readonly table: boolean; readonly figure: boolean; readonly item: boolean };
}

/** Elements that do not end a line of text. Everything else does. */
const INLINE = new Set(
  `A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK NOBR Q RB RTC RUBY S SAMP SMALL SPAN
  STRIKE STRONG SUB SUP TIME TT U VAR WBR IMG PICTURE INPUT BUTTON`.split(/\s+/),
);

/** Never text of the article. RT is the reading aid above Chinese characters, RP its fallback brackets. */
const SKIPPED = new Set(
  `SCRIPT STYLE NOSCRIPT TEMPLATE SVG svg CANVAS IFRAME OBJECT EMBED VIDEO AUDIO SELECT TEXTAREA INPUT BUTTON math RT RP
  DATALIST METER PROGRESS HEAD DIALOG`.split(/\s+/),
);

/** Elements that hold paragraphs, though text may stand in them bare. */
const HOLDERS = new Set(["DIV", "SECTION", "ARTICLE"]);

const INLINE_KINDS: ReadonlyMap<string, Inline["kind"]> = new Map([
  ["B", "bold"],
  ["STRONG", "bold"],
  ["I", "italic"],
  ["EM", "italic"],
  ["Q", "quote"],
]);

/** Class names by which pages set words in bold without a bold element. */
const BOLD_NAME = /(?:^|[\s_-])(?:bold|semibold|strong|fett|gras|negrita)(?=$|[\s_-])/i;

/** A stretch of blocks that lies in an element marked as furniture. */
interface MarkedStretch {
  readonly from: number;
  readonly to: number;
  readonly strength: "strong" | "weak";
  readonly names: string;
}

/** What an inline element says of a block when it wraps all of it. */
type WholeName = "heading" | "caption" | "timestamp";

/** An inline element that is open while text is collected. */
interface OpenInline {
  readonly kind: Inline["kind"] | null;
  /** What its class says of the block when it wraps all of it. */
  readonly named: WholeName | null;
  start: number;
}

/** Share of the kept text above which a marked element is the article itself, whatever its class says. */
const ARTICLE_SHARE = 0.35;
/** A weakly marked element with more kept text than this is taken for text. Characters. */
const SMALL_BOX = 600;

/**
 * All blocks under `root` in document order. `kept` tells which text nodes Readability keeps. Recursion as deep as the page.
 */
export function liveBlocks(
  root: Element,
  kept: ReadonlySet<Text>,
  isVisible: (element: Element) => boolean,
): LiveBlock[] {
  const walk = new Walk(root, kept, isVisible);
  walk.children(root, regionOf(root, OUTER, marksOf(root)));
  walk.flush();
  return walk.judged();
}

/** The state of one walk over a page. */
class Walk {
  readonly #root: Element;
  readonly #kept: ReadonlySet<Text>;
  readonly #isVisible: (element: Element) => boolean;
  readonly #blocks: LiveBlock[] = [];
  readonly #stretches: MarkedStretch[] = [];
  readonly #open: OpenInline[] = [];
  #builder = new RunBuilder();
  #inlines: (Inline | { kind: WholeName; start: number; end: number })[] = [];
  #breaks: number[] = [];
  #owner: Element;
  #region: Region = OUTER;
  #depth = 0;

  constructor(root: Element, kept: ReadonlySet<Text>, isVisible: (element: Element) => boolean) {
    this.#root = root;
    this.#kept = kept;
    this.#isVisible = isVisible;
    this.#owner = root;
  }

  children(element: Element, region: Region): void {
    // Boxes that the copy for Readability leaves out may be nested deeper than its limit, and than the call stack.
    if (this.#depth > DEEPEST) return;
    this.#depth++;
    const owner = blockOwner(element, this.#root);
    for (let child = element.firstChild; child; child = child.nextSibling) {
      this.#owner = owner;
      this.#region = region;
      if (isText(child)) this.#builder.add(child);
      else if (isElement(child)) this.#element(child, region);
    }
    this.#owner = owner;
    this.#region = region;
    this.#depth--;
  }

  #element(element: Element, region: Region): void {
    const name = element.nodeName;
    // A button within a heading, or around one, opens what it heads: its words are the heading.
    const opens = name === "BUTTON" && (region.kind === "heading" || element.querySelector("h2,h3,h4"));
    if ((SKIPPED.has(name) && !opens) || isHidden(element) || !this.#isVisible(element)) return;
    if (name === "BR") this.#lineBreak();
    else if (INLINE.has(name)) this.#inline(element, region);
    else this.#block(element, region);
  }

  #block(element: Element, region: Region): void {
    const name = element.nodeName;
    const marks = marksOf(element);
    if (marks.unseen) return;
    this.flush();
    const from = this.#blocks.length;
    const bold = isSetInBold(element);
    if (bold) this.#open.push({ kind: "bold", named: null, start: 0 });
    this.children(element, regionOf(element, region, marks));
    this.flush();
    if (bold) this.#open.pop();
    const only = this.#blocks[from];
    if (isBare(element) && only && this.#blocks.length === from + 1)
      this.#blocks[from] = { ...only, box: element.parentElement ?? element };
    if (marks.furniture && this.#blocks.length > from) {
      const names = `${name} ${element.getAttribute("class") ?? ""}`;
      this.#stretches.push({ from, to: this.#blocks.length, strength: marks.furniture, names });
    }
  }

  #inline(element: Element, region: Region): void {
    const names = element.getAttribute("class");
    const marks = names ? marksOfNames(names) : null;
    if (marks?.unseen) return;
    const open: OpenInline = {
      kind: inlineKind(element),
      named: wholeName(element, marks),
      start: this.#builder.length,
    };
    this.#open.push(open);
    this.children(element, region);
    this.#open.pop();
    this.#close(open, this.#builder.length);
  }

  #close({ kind, named, start }: OpenInline, end: number): void {
    if (end <= start) return;
    if (kind) this.#inlines.push({ kind, start, end });
    if (named) this.#inlines.push({ kind: named, start, end });
  }

  /** One break is a space that may yet part two lines; two in a row end the block. */
  #lineBreak(): void {
    const at = this.#builder.trimmedLength();
    if (this.#breaks.at(-1) === at) this.flush();
    else {
      this.#breaks.push(at);
      this.#builder.space();
    }
  }

  flush(): void {
    const text = this.#builder.text().trimEnd();
    for (const open of this.#open) {
      this.#close(open, text.length);
      open.start = 0;
    }
    if (text !== "") {
      const bold = this.#inlines.filter((i) => i.kind === "bold");
      for (const { start, end } of splitAtBreaks(text, this.#breaks, bold))
        this.#push(text.slice(start, end), start, end);
    }
    this.#builder = new RunBuilder();
    this.#inlines = [];
    this.#breaks = [];
  }

  #push(text: string, start: number, end: number): void {
    const { kind, level, namedHeading, table, figure, item } = this.#region;
    const all = this.#builder.runs;
    const runs = start === 0 && end === this.#builder.length ? all : sliceRuns(all, start, end);
    const inlines: Inline[] = [];
    let named = namedHeading;
    let whole: BlockKind = kind;
    for (const inline of this.#inlines) {
      const from = Math.max(0, inline.start - start);
      const to = Math.min(text.length, inline.end - start);
      if (from >= to) continue;
      if (inline.kind === "heading") named ||= to - from === text.length;
      else if (inline.kind === "caption" || inline.kind === "timestamp") {
        if (kind === "paragraph" && to - from === text.length) whole = inline.kind;
      } else inlines.push({ kind: inline.kind, start: from, end: to });
    }
    let keptLength = 0;
    for (const run of runs) if (this.#kept.has(run.node)) keptLength += run.length;
    this.#blocks.push({
      kind: whole,
      text,
      level,
      inlines,
      runs,
      element: this.#owner,
      box: HOLDERS.has(this.#owner.nodeName) ? this.#owner : (this.#owner.parentElement ?? this.#owner),
      namedHeading: named,
      kept: keptLength / text.length,
      furniture: null,
      within: { table, figure, item },
    });
  }

  /** The blocks with those in furniture marked: what a class says counts only where little of the article lies in it. */
  judged(): LiveBlock[] {
    const weights = this.#blocks.map((b) => b.kept * b.text.length);
    const sums = [0];
    for (const weight of weights) sums.push((sums.at(-1) ?? 0) + weight);
    const total = sums.at(-1) ?? 0;
    const weightOf = ({ from, to }: MarkedStretch): number => (sums[to] ?? 0) - (sums[from] ?? 0);
    // An article cut into many boxes of one class holds its text in all of them together.
    const byNames = new Map<string, number>();
    for (const s of this.#stretches) byNames.set(s.names, (byNames.get(s.names) ?? 0) + weightOf(s));
    const marked = new Uint8Array(this.#blocks.length);
    for (const stretch of this.#stretches) {
      if ((byNames.get(stretch.names) ?? 0) > ARTICLE_SHARE * total) continue;
      if (stretch.strength === "weak" && weightOf(stretch) > SMALL_BOX) continue;
      marked.fill(1, stretch.from, stretch.to);
    }
    return this.#blocks.map((block, i) => (marked[i] ? { ...block, furniture: "marked" as const } : block));
  }
}

function blockOwner(element: Element, root: Element): Element {
  let at = element;
  while (at !== root && INLINE.has(at.nodeName) && at.parentElement) at = at.parentElement;
  return at;
}

function wholeName(element: Element, marks: Marks | null): WholeName | null {
  if (element.nodeName === "TIME") return "timestamp";
  // Nothing but a heading or a link is underlined as a whole, and links are known.
  if (element.nodeName === "U") return "heading";
  if (marks?.caption) return "caption";
  return marks?.heading ? "heading" : null;
}

function inlineKind(element: Element): Inline["kind"] | null {
  if (element.nodeName === "A") return element.hasAttribute("href") ? "link" : null;
  const kind = INLINE_KINDS.get(element.nodeName);
  if (kind) return kind;
  return isSetInBold(element) ? "bold" : null;
}

function isSetInBold(element: Element): boolean {
  if (!element.hasAttributes()) return false;
  const style = element.getAttribute("style");
  if (style !== null && /font-weight\s*:\s*(?:bold|[6-9]00)/i.test(style)) return true;
  const names = element.getAttribute("class");
  return names !== null && BOLD_NAME.test(names);
}
