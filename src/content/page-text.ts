import type { Anchored } from "../anchoring/anchored.ts";
import { lookInPlace } from "../anchoring/first-look.ts";
import { atOnce, inSlices } from "../anchoring/slices.ts";
import { indexInSlices, indexText, type TextIndex } from "../anchoring/text-index.ts";
import type { Annotation, Selector } from "../model/annotation.ts";
import type { SearchEngine } from "./search-door.ts";

/** The page's text: read once, kept while the page is unchanged, and never read in one go but where the reader waits. */
export interface PageText {
  /**
   * Describes a range in the text as it is then; null when it holds none of it. Throws when the search script does not come.
   */
  describe(range: Range): Promise<Described | null>;
  /**
   * Finds annotations on the page in slices, so that scrolling and typing go on; with the text they were found in. Those
   * that are not in their place have no result when the search script does not come.
   */
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

/** `isOwn` tells our own element in the page, which is no part of its text; `engine` brings the search script. */
export function pageText(
  document: Document,
  isOwn: (node: Node) => boolean,
  engine: () => Promise<SearchEngine>,
): PageText {
  const options = { skip: isOwn };
  let kept: TextIndex | null = null;
  let worked = 0;

  const current = (): TextIndex | null => {
    if (kept && !kept.isCurrent()) kept = null;
    return kept;
  };
  const now = (): TextIndex => {
    kept = current() ?? indexText(document, options);
    return kept;
  };
  const timed = async <T>(work: () => Promise<T>, sign: 1 | -1): Promise<T> => {
    const began = performance.now();
    try {
      return await work();
    } finally {
      worked += sign * (performance.now() - began);
    }
  };
  const slicing = {
    now: () => performance.now(),
    yieldTo: () => timed(() => scheduler.yield(), -1),
  };
  const searching = async (): Promise<SearchEngine["search"] | null> => {
    try {
      return (await timed(engine, -1)).search;
    } catch (error) {
      console.warn("Postil: not searched:", error);
      return null;
    }
  };
  const find = async (annotations: readonly Annotation[]): Promise<Found> => {
    for (let tries = 0; tries < TRIES; tries++) {
      const index = current() ?? (await indexInSlices(document, slicing, options));
      if (!index.isCurrent()) continue;
      kept = index;
      const look = await inSlices(lookInPlace(annotations, index), slicing, index.isCurrent);
      if (!look) continue;
      const search = look.missing.length > 0 ? await searching() : null;
      if (!search) return { index, results: look.results };
      const results = index.isCurrent() && (await inSlices(search(look, index), slicing, index.isCurrent));
      if (results) return { index, results };
    }
    const search = await searching();
    const index = now();
    const look = atOnce(lookInPlace(annotations, index));
    return { index, results: search ? atOnce(search(look, index)) : look.results };
  };

  return {
    async describe(range) {
      const { describeRange } = await engine();
      const index = now();
      const selectors = describeRange(range, index);
      const place = selectors?.find((selector) => selector.type === "TextPositionSelector");
      const words = place && index.rangeAt(place.start, place.end);
      return selectors && { selectors, range: words ?? range, text: index.text };
    },
    find: (annotations) => timed(() => find(annotations), 1),
    forget() {
      kept = null;
    },
    worked: () => worked,
  };
}
