/** Which of many stretches are on the screen. */

/**
 * Of stretches in document order those in the window, found by halving: a page whose order is not its order on the screen gives too
 * many or too few. One question of layout a halving, where all would cost as much as painting.
 */
export function stretchesInView<T extends { readonly range: Range }>(stretches: readonly T[]): readonly T[] {
  const firstWhere = (is: (box: DOMRect, height: number) => boolean): number => {
    let [low, high] = [0, stretches.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const range = stretches[middle]?.range;
      const view = range?.startContainer.ownerDocument?.defaultView;
      if (range && view && is(range.getBoundingClientRect(), view.innerHeight)) high = middle;
      else low = middle + 1;
    }
    return low;
  };
  return stretches.slice(
    firstWhere(({ bottom }) => bottom > 0),
    firstWhere(({ top }, height) => top > height),
  );
}
