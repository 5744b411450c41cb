import { firstWhere } from "../anchoring/halving.ts";

/** Which of many stretches are on the screen. */

/**
 * Of stretches in document order those in the window, found by halving: a page whose order is not its order on the screen
 * gives too many or too few. One question of layout a halving, where all would cost as much as painting.
 */
export function stretchesInView<T extends { readonly range: Range }>(stretches: readonly T[]): readonly T[] {
  const first = (is: (box: DOMRect, height: number) => boolean): number =>
    firstWhere(stretches.length, (index) => {
      const range = stretches[index]?.range;
      const view = range?.startContainer.ownerDocument?.defaultView;
      return Boolean(range && view && is(range.getBoundingClientRect(), view.innerHeight));
    });
  return stretches.slice(
    first(({ bottom }) => bottom > 0),
    first(({ top }, height) => top > height),
  );
}
