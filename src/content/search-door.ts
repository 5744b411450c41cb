import type { describeRange } from "../anchoring/describe.ts";
import type { search } from "../anchoring/search.ts";

/**
 * Where `page.js` and `search.js` meet: what weighs evidence comes when a highlight does not stand where it stood, or one is
 * made, so that most visits do without it.
 */
export interface SearchEngine {
  readonly search: typeof search;
  readonly describeRange: typeof describeRange;
}

declare global {
  var postilSearch: SearchEngine | undefined;
}
