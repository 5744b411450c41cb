/** What the anchoring bench compares: Postil and its peers, behind one face. */

import {
  createTextQuoteSelectorMatcher,
  describeTextQuote,
  type TextQuoteSelector,
} from "@apache-annotator/dom";
import { fromRange, type Saved, toRange } from "dom-anchor-text-quote";
import { anchorAll } from "../anchoring/anchor.ts";
import { describeRange } from "../anchoring/describe.ts";
import { indexText } from "../anchoring/text-index.ts";
import { textView } from "../anchoring/text-view.ts";
import type { Selector } from "../model/annotation.ts";

/** Where an engine says that a passage is now: nowhere, or not surely enough to show it. */
export type Found = Range | "orphan" | "uncertain";

export interface Engine {
  readonly name: string;
  /** Saves ranges of the page as it is; what comes back finds them on the page as it is then. */
  describe(ranges: readonly Range[]): Promise<() => Promise<readonly Found[]>>;
}

/** Postil with all passages of a page together, or with each alone, without neighbours to help. */
export function postil(alone: boolean): Engine {
  return {
    name: "postil",
    async describe(ranges) {
      const before = indexText(document);
      const view = textView(before);
      const targets = ranges.map((range, i) => {
        const selectors: readonly Selector[] = describeRange(range, before, view) ?? [];
        return { id: String(i), target: { source: "https://example.org/", selectors } };
      });
      return async () => {
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
  async describe(ranges) {
    const saved: (Saved | null)[] = [];
    for (const range of ranges) saved.push(await attempt(() => fromRange(document.body, range)));
    return () => foundBy(saved, (quote) => toRange(document.body, quote));
  },
};

/** Apache Annotator as its guide shows it: the shortest context that makes the quote the only one, and its first match. */
export const apacheAnnotator: Engine = {
  name: "Apache Annotator",
  async describe(ranges) {
    const saved: (TextQuoteSelector | null)[] = [];
    for (const range of ranges) saved.push(await attempt(() => describeTextQuote(range, document.body)));
    return () =>
      foundBy(saved, async (quote) => {
        for await (const range of createTextQuoteSelectorMatcher(quote)(document.body)) return range;
        return null;
      });
  },
};

async function foundBy<Quote>(
  saved: readonly (Quote | null)[],
  find: (quote: Quote) => Range | null | Promise<Range | null>,
): Promise<readonly Found[]> {
  const found: Found[] = [];
  for (const quote of saved) found.push((quote && (await attempt(() => find(quote)))) ?? "orphan");
  return found;
}

/** Peers throw where they cannot save or find a passage; for the bench that is not found. */
async function attempt<T>(run: () => T | Promise<T>): Promise<T | null> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof Error) return null;
    throw error;
  }
}
