import { anchorAll, anchorInSlices } from "../anchoring/anchor.ts";
import type { Anchored } from "../anchoring/anchored.ts";
import { describeRange } from "../anchoring/describe.ts";
import { indexInSlices, indexText, type TextIndex } from "../anchoring/text-index.ts";
import type { Annotation, Selector } from "../model/annotation.ts";

/** The page's text: read once, kept while the page is unchanged, and never read in one go but where the reader waits. */
export interface PageText {
  /** Describes a range in the text as it is now, at once; null when it holds none of it. */
  describe(range: Range): Described | null;
  /** Finds annotations on the page in slices, so that scrolling and typing go on; with the text they were found in. */
  find(annotations: readonly Annotation[]): Promise<Found>;
  /** Something was shown or hidden, which the text itself does not notice. */
  forget(): void;
  /** Milliseconds that `find` has worked so far, the page's turns left out. */
  worked(): number;
}

export interface Described {
  readonly selectors: readonly Selector[];
  /** Live, over the described words; what stands at their ends and is no text is left out. */
  readonly range: Range;
  /** All of the page's text. */
  readonly text: string;
}

export interface Found {
  readonly index: TextIndex;
  readonly results: ReadonlyMap<string, Anchored>;
}

/** A page that changes between any two slices is read in one go after so many tries, else nothing would ever be found there. */
const TRIES = 3;

/** `isOwn` tells our own element in the page, which is no part of its text. */
export function pageText(document: Document, isOwn: (node: Node) => boolean): PageText {
  const options = { skip: isOwn };
  let kept: TextIndex | null = null;
  let worked = 0;

  const current = (): TextIndex | null => {
    if (kept && !kept.isCurrent()) kept = null;
    return kept;
  };
  const slicing = {
    now: () => performance.now(),
    async yieldTo() {
      const began = performance.now();
      await scheduler.yield();
      worked -= performance.now() - began;
    },
  };
  const timed = async <T>(work: () => Promise<T>): Promise<T> => {
    const began = performance.now();
    try {
      return await work();
    } finally {
      worked += performance.now() - began;
    }
  };
  const now = (): TextIndex => {
    kept = current() ?? indexText(document, options);
    return kept;
  };

  return {
    describe(range) {
      const index = now();
      const selectors = describeRange(range, index);
      const place = selectors?.find((selector) => selector.type === "TextPositionSelector");
      const words = place && index.rangeAt(place.start, place.end);
      return selectors && { selectors, range: words ?? range, text: index.text };
    },
    find: (annotations) =>
      timed(async () => {
        for (let tries = 0; tries < TRIES; tries++) {
          const index = current() ?? (await indexInSlices(document, slicing, options));
          if (!index.isCurrent()) continue;
          kept = index;
          const results = await anchorInSlices(annotations, index, slicing);
          if (results) return { index, results };
        }
        const index = now();
        return { index, results: anchorAll(annotations, index) };
      }),
    forget() {
      kept = null;
    },
    worked: () => worked,
  };
}
