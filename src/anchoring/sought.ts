import {
  quoteOf,
  type Selector,
  type StructureSelector,
  type Target,
  type TextPositionSelector,
  type TextQuoteSelector,
} from "../model/annotation.ts";

export interface NamedTarget {
  readonly id: string;
  readonly target: Target | Pick<Target, "selectors">;
}

/** A target taken apart. */
export interface Sought {
  readonly id: string;
  readonly selectors: readonly Selector[];
  readonly quote: TextQuoteSelector;
  readonly position: TextPositionSelector | null;
  readonly structure: StructureSelector | null;
}

/** Throws when the target has no TextQuoteSelector. */
export function soughtOf({ id, target }: NamedTarget): Sought {
  const { selectors } = target;
  return {
    id,
    selectors,
    quote: quoteOf(target),
    position: selectors.find((s) => s.type === "TextPositionSelector") ?? null,
    structure: selectors.find((s) => s.type === "StructureSelector") ?? null,
  };
}
