/** The saved thing, in the words of the W3C Web Annotation Data Model. Plain, readonly, JSON-safe. */

/** The five highlight colours, in the order in which the toolbar shows them. */
export const COLOURS = ["yellow", "green", "blue", "pink", "purple"] as const;
export type Colour = (typeof COLOURS)[number];

/**
 * The words themselves with what stands around them (W3C Web Annotation, 4.2.4).
 * Text as `anchoring/text-index` defines the page's text; "\n" stands where a block ends.
 */
export interface TextQuoteSelector {
  readonly type: "TextQuoteSelector";
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** Offsets into the page's text: UTF-16 units, zero-based, end exclusive (W3C Web Annotation, 4.2.5). */
export interface TextPositionSelector {
  readonly type: "TextPositionSelector";
  readonly start: number;
  readonly end: number;
}

/** Where in the page's structure the words stood; not a W3C type, ignored by other tools. */
export interface StructureSelector {
  readonly type: "StructureSelector";
  /** Text of the nearest heading above, folded and cut to 80 units; null above the first heading. */
  readonly heading: string | null;
  /**
   * Units of the folded prefix and suffix, next to the words, that the likest other places had too; absent when nothing was
   * alike.
   */
  readonly shared?: readonly [number, number];
  /** How much of the words, in percent of their evidence, the likest other place of the page had; absent when not known. */
  readonly likeness?: number;
  /** Which of the page's `copies` of the words it was, zero-based in reading order; both absent when there was one. */
  readonly copy?: number;
  readonly copies?: number;
}

export type Selector = TextQuoteSelector | TextPositionSelector | StructureSelector;

/** What an annotation is about: the page and the ways to find the passage in it. */
export interface Target {
  /** The page's key as `pageIdentity` makes it: an absolute http(s) or file address. */
  readonly source: string;
  /** Exactly one TextQuoteSelector; the others are optional. */
  readonly selectors: readonly Selector[];
}

/** A highlight with an optional note. */
export interface Annotation {
  /** UUID, made by whoever creates the annotation, so that saving twice saves once. */
  readonly id: string;
  readonly target: Target;
  readonly colour: Colour;
  /** The reader's words; "" when there is no note. */
  readonly note: string;
  readonly tags: readonly string[];
  /** True when the reader, not finding it on its page, has put it out of the count; says nothing once it is found again. */
  readonly dismissed?: boolean;
  /** ISO 8601, UTC. */
  readonly created: string;
  readonly modified: string;
}

/** What a reader may change in an annotation. */
export type AnnotationChanges = Partial<
  Pick<Annotation, "colour" | "note" | "tags" | "target" | "dismissed">
>;

/**
 * What became of an annotation on this visit; derived at each visit, never stored.
 * exact: the same words at the same or another unambiguous place with the same surroundings; moved: the same words, other
 * surroundings or section; changed: the words were edited; uncertain: a look-alike rivals it, so nothing is painted; orphan:
 * not found.
 */
export type Grade = "exact" | "moved" | "changed" | "uncertain" | "orphan";

/** The quote selector of a target. Throws when there is none: such a target is never made or let in. */
export function quoteOf({ selectors }: Pick<Target, "selectors">): TextQuoteSelector {
  const quote = selectors.find((s) => s.type === "TextQuoteSelector");
  if (!quote) throw new Error(`no TextQuoteSelector among ${selectors.length} selectors`);
  return quote;
}
