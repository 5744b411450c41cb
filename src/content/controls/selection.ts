import type { Hands } from "../hands.ts";

/** What the reader has selected in the page's text, told once it has come to rest. */

export interface TextSelection {
  /** From the first to the last selected character that is not white space. A copy: the page's selection may change. */
  readonly range: Range;
  /** Made from its end to its start, so that the pointer or caret stands at the start. */
  readonly isBackward: boolean;
  readonly byKeyboard: boolean;
}

export interface SelectionWatch {
  stop(): void;
}

/** A selection made by keyboard grows key by key: wait until the keys rest. */
const KEYBOARD_REST_MS = 350;
/** After a release the browser still has to put the selection in place (a click into selected text clears it). */
const POINTER_REST_MS = 20;

/**
 * Calls `settled` with each new selection of at least one word, and with null once it is gone; also with what was selected
 * before, or is being selected while the watch begins.
 */
export function watchSelection(
  document: Document,
  settled: (selection: TextSelection | null) => void,
  hands: Hands,
): SelectionWatch {
  const listeners = new AbortController();
  const on = { signal: listeners.signal, capture: true, passive: true };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last: Range | null = null;

  const check = (): void => {
    timer = undefined;
    const found = selectedText(document);
    if (found && last && isSameRange(found.range, last)) return;
    if (!found && !last) return;
    last = found?.range ?? null;
    settled(found && { ...found, byKeyboard: hands.byKeyboard });
  };
  const checkIn = (ms: number): void => {
    clearTimeout(timer);
    timer = setTimeout(check, ms);
  };

  const checkAtRest = (): void => checkIn(hands.byKeyboard ? KEYBOARD_REST_MS : POINTER_REST_MS);

  const view = document.defaultView ?? window;
  for (const end of ["pointerup", "pointercancel", "dragend"])
    view.addEventListener(end, () => checkIn(POINTER_REST_MS), on);
  // What was about to be looked at is being changed by keys now.
  view.addEventListener("keydown", () => timer !== undefined && checkIn(KEYBOARD_REST_MS), on);
  document.addEventListener(
    "selectionchange",
    () => {
      // A selection that is gone takes the toolbar along at once; one in the making waits for the hand to rest.
      if (last && document.getSelection()?.isCollapsed !== false) checkIn(0);
      else if (!hands.isPressed) checkAtRest();
    },
    on,
  );
  if (!hands.isPressed) checkAtRest();

  return {
    stop() {
      clearTimeout(timer);
      listeners.abort();
    },
  };
}

/** The selected text of the page; null when nothing is selected, no letter or digit, or only in a field. */
export function selectedText(document: Document): Omit<TextSelection, "byKeyboard"> | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const whole = selection.getRangeAt(0);
  if (isEditable(whole.startContainer) || isEditable(whole.endContainer)) return null;
  const range = withoutOuterSpace(whole);
  if (!range || !/[\p{L}\p{N}]/u.test(range.toString())) return null;
  return { range, isBackward: selection.direction === "backward" };
}

function isEditable(node: Node): boolean {
  const element = node instanceof Element ? node : node.parentElement;
  if (!element || node.ownerDocument?.designMode === "on") return true;
  return (
    (element instanceof HTMLElement && element.isContentEditable) ||
    element.closest("input, textarea, select") !== null
  );
}

function isSameRange(a: Range, b: Range): boolean {
  return (
    a.startContainer === b.startContainer &&
    a.startOffset === b.startOffset &&
    a.endContainer === b.endContainer &&
    a.endOffset === b.endOffset
  );
}

/**
 * The same words without white space at the ends and with both ends in text. Three clicks select up to the start of the next
 * paragraph; kept like that, the mark would reach into it. Null when only white space is left.
 */
export function withoutOuterSpace(range: Range): Range | null {
  const walker = document.createTreeWalker(range.commonAncestorContainer);
  walker.currentNode = range.startContainer;
  const trimmed = range.cloneRange();
  let last: readonly [Text, number] | null = null;
  for (let node: Node | null = walker.currentNode; node; node = walker.nextNode()) {
    if (!range.intersectsNode(node)) {
      if (last) break;
      continue;
    }
    if (!(node instanceof Text)) continue;
    if (node.parentElement?.closest("script, style, noscript, template")) continue;
    const from = node === range.startContainer ? range.startOffset : 0;
    const to = node === range.endContainer ? range.endOffset : node.length;
    const words = node.data.slice(from, to);
    if (words.trim() === "") continue;
    if (!last) trimmed.setStart(node, from + words.search(/\S/));
    last = [node, from + words.trimEnd().length];
  }
  if (!last) return null;
  trimmed.setEnd(...last);
  return trimmed;
}
