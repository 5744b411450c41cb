import { type Anchored, onPage } from "../anchoring/anchored.ts";
import { type FirstLook, lookInPlace } from "../anchoring/first-look.ts";
import { atOnce, inSlices } from "../anchoring/slices.ts";
import { indexInSlices, indexText, stretchOf, type TextIndex } from "../anchoring/text-index.ts";
import type { Annotation, Selector } from "../model/annotation.ts";
import { LONGEST_PAGE_TEXT } from "../model/page.ts";
import type { Outcome, PlainText } from "../model/passage.ts";
import type { BackgroundCalls, Caller } from "../protocol.ts";

/**
 * The page's text: read once, kept while the page is unchanged, and never read in one go but where the reader waits. The
 * first look is taken here; what weighs evidence (searching what is not in its place, describing) is asked of the background,
 * so that a page carries neither its script nor its work.
 */
export interface PageText {
  /**
   * Describes a range in the text as it is when asked; null when it holds none of it. Throws when the background does not
   * answer.
   */
  describe(range: Range): Promise<Described | null>;
  /**
   * Finds annotations on the page in slices, so that scrolling and typing go on; with the text they were found in. Those
   * that are not in their place have no result when the background does not answer.
   */
  find(annotations: readonly Annotation[]): Promise<Found>;
  /** Something was shown or hidden, which the text itself does not notice. */
  forget(): void;
  /** Milliseconds that `find` has worked so far in the page, its turns and the background's work left out. */
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

/** A page that changed under so many searches is searched a last time, and what did not change is taken. */
const TRIES = 3;

/** `isOwn` tells our own element in the page, which is no part of its text. */
export function pageText(
  document: Document,
  isOwn: (node: Node) => boolean,
  background: Pick<Caller<BackgroundCalls>, "searchText" | "describeText">,
): PageText {
  const options = { skip: isOwn };
  let kept: TextIndex | null = null;
  let worked = 0;
  /** The last search that was answered: a page that changes without a change in its text does not ask again. */
  let answered: { text: string; rest: string; outcomes: readonly Outcome[] } | null = null;

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
  /** Adds to the outcomes of a look those that the background finds. */
  const search = async ({ outcomes, settled, missing }: FirstLook, index: TextIndex): Promise<void> => {
    if (missing.length === 0) return;
    try {
      const { text, headings } = plain(index);
      const sought = missing.map(({ item: { selectors }, shift }) => ({ selectors, shift }));
      const rest = JSON.stringify([headings, sought, settled]);
      if (answered?.text !== text || answered.rest !== rest) {
        const answer = background.searchText({ text, headings, missing: sought, settled });
        answered = { text, rest, outcomes: await timed(() => answer, -1) };
      }
      for (const [i, outcome] of answered.outcomes.entries()) {
        const id = missing[i]?.item.id;
        if (id !== undefined) outcomes.set(id, outcome);
      }
    } catch (error) {
      console.warn("Postil: not searched:", error);
    }
  };
  const find = async (annotations: readonly Annotation[]): Promise<Found> => {
    for (let tries = 0; tries < TRIES; tries++) {
      const index = current() ?? (await indexInSlices(document, slicing, options));
      if (!index.isCurrent()) continue;
      kept = index;
      const look = await inSlices(lookInPlace(annotations, index.text), slicing, index.isCurrent);
      if (!look) continue;
      await search(look, index);
      const places = onPage(look.outcomes, index.rangeAt);
      const results = index.isCurrent() && (await inSlices(places, slicing, index.isCurrent));
      if (results) return { index, results };
    }
    // The background cannot be waited for in one go, so this page will have changed again by its answer. Mostly elsewhere
    // (a clock, a ticker): a place whose nodes still hold the very words that were searched is as good as ever. What was
    // changed just there has no place until the next look.
    const index = now();
    const look = atOnce(lookInPlace(annotations, index.text));
    await search(look, index);
    const after = now();
    const stillThere = (start: number, end: number): Range | null => {
      const range = index.rangeAt(start, end);
      const place = range && stretchOf(range, after);
      return place && after.text.slice(place.start, place.end) === index.text.slice(start, end)
        ? range
        : null;
    };
    const rangeAt = after === index ? index.rangeAt : stillThere;
    return { index, results: atOnce(onPage(look.outcomes, rangeAt)) };
  };

  return {
    async describe(range) {
      const index = now();
      const stretch = stretchOf(range, index);
      if (!stretch) return null;
      const text = plain(index);
      const selectors = await background.describeText({ ...text, ...stretch });
      const place = selectors?.find((selector) => selector.type === "TextPositionSelector");
      const words = place && index.rangeAt(place.start, place.end);
      return selectors && { selectors, range: words ?? range, text: text.text };
    },
    find: (annotations) => timed(() => find(annotations), 1),
    forget() {
      kept = null;
    },
    worked: () => worked,
  };
}

/** What is sent of a text. Throws when it is longer than the background takes. */
function plain({ text, headings }: TextIndex): PlainText {
  if (text.length > LONGEST_PAGE_TEXT) throw new Error(`a text of ${text.length} units is too long`);
  return { text, headings };
}
