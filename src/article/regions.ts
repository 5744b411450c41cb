/** Where in the page's structure a text stands: in a heading, a list, a quotation, a caption, a table. */

import type { BlockKind } from "./block.ts";
import type { Marks } from "./furniture-marks.ts";

/** Where in the page's structure a block stands; inherited from element to element. */
export interface Region {
  readonly kind: BlockKind;
  readonly level: number | null;
  readonly namedHeading: boolean;
  readonly table: boolean;
  readonly figure: boolean;
  readonly item: boolean;
}

/** Outside of everything. */
export const OUTER: Region = {
  kind: "paragraph",
  level: null,
  namedHeading: false,
  table: false,
  figure: false,
  item: false,
};

/** Where a heading element heads a section of the article; preformatted text is how standards are published. */
const HEADED: ReadonlySet<BlockKind> = new Set(["paragraph", "list-item", "table", "code"]);

/** The region within an element, given the one around it and the element's own marks. */
export function regionOf(element: Element, outer: Region, marks: Marks): Region {
  const name = element.nodeName;
  const level = headingLevel(element);
  if (level !== null) {
    // The titles of tables, figures and quotations head these, not the article.
    const heads = HEADED.has(outer.kind);
    if (outer.figure) return { ...outer, kind: "caption" };
    return heads ? { ...outer, kind: "heading", level } : outer;
  }
  if (outer.kind === "heading" || outer.kind === "code") return outer;
  if (name === "PRE") return { ...outer, kind: "code" };
  if (name === "FIGCAPTION" || name === "CAPTION" || marks.caption) return { ...outer, kind: "caption" };
  if (marks.pullQuote) return { ...outer, kind: "pull-quote" };
  if (name === "FIGURE") return { ...outer, figure: true };
  if (name === "BLOCKQUOTE" && outer.kind !== "pull-quote") return { ...outer, kind: "blockquote" };
  if (outer.kind === "paragraph" || outer.kind === "table" || outer.kind === "list-item") {
    if (name === "LI" || name === "DD" || name === "DT") return { ...outer, kind: "list-item", item: true };
    if (name === "TABLE") return isLayoutTable(element) ? outer : { ...outer, kind: "table", table: true };
  }
  return marks.heading ? { ...outer, namedHeading: true } : outer;
}

/** A cell with more text than this, in characters, holds no datum. */
const LONGEST_DATUM = 300;
const CELLS_LOOKED_AT = 60;

/** Old pages lay out their columns with tables: their cells hold paragraphs, headings, other tables or long text. */
function isLayoutTable(table: Element): boolean {
  if (table.getAttribute("role") === "presentation") return true;
  if (table.querySelector("th,caption,thead") !== null) return false;
  if (table.querySelector("p,h1,h2,h3,h4,table,article,section") !== null) return true;
  const cells = [...table.querySelectorAll("td")].slice(0, CELLS_LOOKED_AT);
  return cells.some((cell) => (cell.textContent ?? "").trim().length > LONGEST_DATUM);
}

function headingLevel(element: Element): number | null {
  const name = element.nodeName;
  if (name.length === 2 && name >= "H1" && name <= "H6") return Number(name[1]);
  if (!element.hasAttributes()) return null;
  if (element.getAttribute("role") !== "heading") return null;
  const said = Number(element.getAttribute("aria-level") ?? "2");
  return said >= 1 && said <= 6 ? Math.trunc(said) : 2;
}
