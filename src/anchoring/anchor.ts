/** Selectors → a graded result, for all annotations of a page at once. */

import type { Anchored } from "./anchored.ts";
import { lookInPlace, type NamedTarget } from "./first-look.ts";
import { search } from "./search.ts";
import { atOnce, inSlices, type Slicing } from "./slices.ts";
import type { TextIndex } from "./text-index.ts";

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

/** Both looks; in pages the second comes in a script of its own (`content/search.ts`). */
function* anchorSteps(
  targets: readonly NamedTarget[],
  index: TextIndex,
): Generator<void, ReadonlyMap<string, Anchored>> {
  const look = yield* lookInPlace(targets, index);
  return look.missing.length === 0 ? look.results : yield* search(look, index);
}
