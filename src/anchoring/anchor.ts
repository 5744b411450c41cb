/**
 * Selectors → a graded result, for all annotations of a page at once.
 *
 * The steps, each for what the one before left: `settle-in-place` compares at the saved place, shifted as the neighbours
 * above it have shifted; `find-places` looks for the exact copies of all quotes in one pass, and `clear-copy` takes the one
 * copy in the saved surroundings; then seeds of all patterns are looked up in another pass, grown to runs, chained to
 * places, aligned in the gaps and measured in bits (`match-quote`), and `place-ends` settles where edited ends lie. `judge`
 * decides each time, on the same evidence; the last time with order and structure added, which need what the others found.
 */

import { type Anchored, onPage } from "./anchored.ts";
import { lookInPlace } from "./first-look.ts";
import { search } from "./search.ts";
import { atOnce, inSlices, type Slicing } from "./slices.ts";
import type { NamedTarget } from "./sought.ts";
import type { TextIndex } from "./text-index.ts";
import { viewSteps } from "./text-view.ts";

/** Finds every target on the indexed page. Throws when a target has no TextQuoteSelector. */
export function anchorAll(targets: readonly NamedTarget[], index: TextIndex): ReadonlyMap<string, Anchored> {
  return atOnce(anchorSteps(targets, index));
}

/** `anchorAll` in slices. Null when the page's text changed in between: index it again and start over. */
export function anchorInSlices(
  targets: readonly NamedTarget[],
  index: TextIndex,
  slicing: Slicing,
): Promise<ReadonlyMap<string, Anchored> | null> {
  return inSlices(anchorSteps(targets, index), slicing, index.isCurrent);
}

/** Both looks in one place. The extension takes the first in the page and the second in the background (`searchText`). */
function* anchorSteps(
  targets: readonly NamedTarget[],
  index: TextIndex,
): Generator<void, ReadonlyMap<string, Anchored>> {
  const look = yield* lookInPlace(targets, index.text);
  if (look.missing.length > 0) yield* search(look, yield* viewSteps(index));
  return yield* onPage(look.outcomes, index.rangeAt);
}
