/** Where on the screen a passage is, and getting there. */

/** A passage is brought to this part of the window's height: below sticky headers, with its end in sight. */
const READING_LINE = 0.3;

/** Scrolls every box around a range so that the range can be read. False when it takes no room on the page. */
export function scrollToRange(range: Range): boolean {
  const box = boxOf(range);
  if (!box) return false;
  const view = range.startContainer.ownerDocument?.defaultView ?? window;
  const behavior = view.matchMedia("(prefers-reduced-motion: reduce)").matches ? "instant" : "smooth";
  let top = box.top;
  for (let at = elementOf(range); at && at !== view.document.scrollingElement; at = at.parentElement) {
    if (at.scrollHeight <= at.clientHeight + 1) continue;
    if (!/auto|scroll|overlay/.test(view.getComputedStyle(at).overflowY)) continue;
    const frame = at.getBoundingClientRect();
    const wanted = at.scrollTop + top - frame.top - frame.height * READING_LINE;
    const reached = Math.max(0, Math.min(wanted, at.scrollHeight - at.clientHeight));
    top -= reached - at.scrollTop;
    at.scrollTo({ top: reached, behavior });
  }
  const goal = view.innerHeight * READING_LINE;
  // What can be read already stays where it is: a jump would lose the reader's place.
  if (top < view.innerHeight * 0.1 || top + Math.min(box.height, goal) > view.innerHeight * 0.85) {
    view.scrollBy({ top: top - goal, behavior });
  }
  return true;
}

/** The last heading at or above the reading line, as an index; null above the first. */
export function sectionBeingRead(headings: readonly (Range | null)[], view: Window): number | null {
  const line = view.innerHeight * (READING_LINE + 0.1);
  const index = headings.findLastIndex((heading) => {
    const box = heading && boxOf(heading);
    return box !== null && box.top <= line;
  });
  return index < 0 ? null : index;
}

export function isInView(range: Range, view: Window): boolean {
  const box = boxOf(range);
  return box !== null && box.bottom > 0 && box.top < view.innerHeight;
}

/** A range's box in the window, CSS pixels; null when it is not laid out (hidden, detached). */
function boxOf(range: Range): DOMRect | null {
  const box = range.getBoundingClientRect();
  return box.width === 0 && box.height === 0 ? null : box;
}

function elementOf({ startContainer }: Range): Element | null {
  return startContainer instanceof Element ? startContainer : startContainer.parentElement;
}
