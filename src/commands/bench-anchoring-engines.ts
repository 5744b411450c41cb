/** What the anchoring bench compares: Postil and a peer, behind one face. */

import { fromRange, type Saved, toRange } from "dom-anchor-text-quote";
import { anchorAll } from "../anchoring/anchor.ts";
import { describeRange } from "../anchoring/describe.ts";
import { indexText } from "../anchoring/text-index.ts";
import type { Selector } from "../model/annotation.ts";

/** Where an engine says that a passage is now: nowhere, or not surely enough to show it. */
export type Found = Range | "orphan" | "uncertain";

export interface Engine {
  readonly name: string;
  /** Saves ranges of the page as it is; what comes back finds them on the page as it is then. */
  describe(ranges: readonly Range[]): () => readonly Found[];
}

/** Postil with all passages of a page together, or with each alone, without neighbours to help. */
export function postil(alone: boolean): Engine {
  return {
    name: "postil",
    describe(ranges) {
      const before = indexText(document);
      const targets = ranges.map((range, i) => {
        const selectors: readonly Selector[] = describeRange(range, before) ?? [];
        return { id: String(i), target: { source: "https://example.org/", selectors } };
      });
      return () => {
        const index = indexText(document);
        const results = alone
          ? new Map(targets.flatMap((target) => [...anchorAll([target], index)]))
          : anchorAll(targets, index);
        return targets.map(({ id }) => {
          const result = results.get(id);
          if (!result || result.grade === "orphan") return "orphan";
          return result.grade === "uncertain" ? "uncertain" : result.range;
        });
      };
    },
  };
}

/** dom-anchor-text-quote as its users call it: the whole body as root. It saves no position by itself. */
export const domAnchorTextQuote: Engine = {
  name: "dom-anchor-text-quote",
  describe(ranges) {
    const saved: readonly (Saved | null)[] = ranges.map((range) =>
      attempt(() => fromRange(document.body, range)),
    );
    return () => saved.map((quote) => (quote && attempt(() => toRange(document.body, quote))) || "orphan");
  },
};

/** It throws where it cannot save or find a passage; for the bench that is not found. */
function attempt<T>(run: () => T): T | null {
  try {
    return run();
  } catch (error) {
    if (error instanceof Error) return null;
    throw error;
  }
}
