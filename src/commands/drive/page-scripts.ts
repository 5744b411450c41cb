import type { Box, Painted } from "./reader-browser.ts";

/**
 * Functions that run inside a document. Each is sent there as its source text, so each stands by itself: no imports, no
 * names from this file.
 */

export interface Found {
  /** Just inside the first and the last character. */
  readonly start: { readonly x: number; readonly y: number };
  readonly end: { readonly x: number; readonly y: number };
  readonly firstLine: Box;
}

/**
 * Finds a stretch of the page's visible text, white space not counted, and scrolls it into the window when it is not there.
 * Null when it is not on the page.
 */
export function findStretch({
  from,
  to,
  scroll,
}: {
  from: string;
  to: string;
  scroll: boolean;
}): Found | null {
  const at: { node: Text; offset: number }[] = [];
  let text = "";
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    // A walker with SHOW_TEXT gives text nodes only.
    const textNode = node as Text;
    if (textNode.parentElement?.closest("script, style, noscript, template") !== null) continue;
    if (!textNode.parentElement?.checkVisibility()) continue;
    for (let offset = 0; offset < textNode.data.length; offset++) {
      const unit = textNode.data.charAt(offset);
      if (/\s/.test(unit)) continue;
      at.push({ node: textNode, offset });
      text += unit;
    }
  }
  const [first, last] = [from.replace(/\s+/g, ""), to.replace(/\s+/g, "")];
  const startIndex = text.indexOf(first);
  const lastIndex = text.indexOf(last, Math.max(startIndex, 0));
  const start = at[startIndex];
  const end = at[lastIndex + last.length - 1];
  if (startIndex < 0 || lastIndex < 0 || !start || !end) return null;

  const rectOf = ({ node, offset }: { node: Text; offset: number }): DOMRect => {
    const range = document.createRange();
    range.setStart(node, offset);
    range.setEnd(node, offset + 1);
    return range.getBoundingClientRect();
  };
  const margin = 60; // room for what sites and browsers lay over the window's edges
  const top = () => rectOf(start).top;
  const bottom = () => rectOf(end).bottom;
  if (scroll && (top() < margin || bottom() > innerHeight - margin)) {
    scrollTo({ top: scrollY + top() - innerHeight * 0.3, behavior: "instant" });
  }
  const isRtl = getComputedStyle(start.node.parentElement ?? document.body).direction === "rtl";
  const inside = (rect: DOMRect, side: "start" | "end") => {
    const inset = Math.min(1, rect.width / 4);
    const isLeft = (side === "start") !== isRtl;
    return { x: isLeft ? rect.left + inset : rect.right - inset, y: rect.top + rect.height / 2 };
  };
  const whole = document.createRange();
  whole.setStart(start.node, start.offset);
  whole.setEnd(end.node, end.offset + 1);
  const line = [...whole.getClientRects()].find((rect) => rect.width > 0) ?? rectOf(start);
  return {
    start: inside(rectOf(start), "start"),
    end: inside(rectOf(end), "end"),
    firstLine: { left: line.left, top: line.top, width: line.width, height: line.height },
  };
}

/** What the registry holds, in order of style name and page. Reads only. */
export function readPainted(): Painted[] {
  const registry = CSS.highlights as unknown as Iterable<[string, Iterable<AbstractRange>]>; // iterable in page scripts
  const found: { style: string; text: string; range: Range }[] = [];
  for (const [style, ranges] of registry) {
    for (const fixed of ranges) {
      const range = document.createRange();
      range.setStart(fixed.startContainer, fixed.startOffset);
      range.setEnd(fixed.endContainer, fixed.endOffset);
      found.push({ style, text: range.toString().replace(/\s+/g, " ").trim(), range });
    }
  }
  return found
    .filter(({ text }) => text !== "")
    .sort((a, b) =>
      a.style < b.style ? -1 : a.style > b.style ? 1 : a.range.compareBoundaryPoints(0, b.range),
    )
    .map(({ style, text }) => ({ style, text }));
}

export interface Sight {
  readonly kind: "seen" | "covered" | "absent" | "several";
  /** Middle of the control, in CSS pixels of the window. */
  readonly x: number;
  readonly y: number;
  /** What lies over it, or the names there are. */
  readonly instead: string;
  readonly value: string;
}

/** Looks for one control in a document or shadow root; with `go`, scrolls it into the window first. */
export function sightControl(
  root: Document | ShadowRoot,
  { name, css, nth, go }: { name: string | null; css: string | null; nth: number; go: boolean },
): Sight {
  const INTERACTIVE =
    "button, a[href], input, textarea, select, summary, [role], [tabindex], [contenteditable], label";
  const clean = (text: string | null | undefined) => (text ?? "").replace(/\s+/g, " ").trim();
  const nameOf = (element: Element): string => {
    const labelled = element.getAttribute("aria-labelledby");
    const labels = "labels" in element ? (element.labels as NodeListOf<HTMLLabelElement> | null) : null; // fields have it
    return (
      clean(element.getAttribute("aria-label")) ||
      clean(labelled && root.querySelector(`#${CSS.escape(labelled)}`)?.textContent) ||
      clean(labels?.[0]?.textContent) ||
      clean(element.textContent) ||
      clean(element.getAttribute("placeholder")) ||
      clean(element.getAttribute("title"))
    );
  };
  const shows = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0;
  const all = [...root.querySelectorAll(css ?? INTERACTIVE)].filter(shows);
  let fitting = all;
  if (name !== null) {
    const exact = all.filter((element) => nameOf(element) === name);
    fitting = exact.length > 0 ? exact : all.filter((element) => nameOf(element).includes(name));
    // Of elements inside one another the innermost is what a reader points at.
    fitting = fitting.filter(
      (element) => !fitting.some((other) => other !== element && element.contains(other)),
    );
  }
  const none = { x: 0, y: 0, value: "" };
  const element = fitting[nth];
  if (!element) return { ...none, kind: "absent", instead: all.map(nameOf).join(" | ") };
  if (name !== null && fitting.length > 1) {
    return { ...none, kind: "several", instead: fitting.map(nameOf).join(" | ") };
  }
  const value = "value" in element ? String(element.value) : clean(element.textContent);
  if (go) element.scrollIntoView({ block: "nearest", inline: "nearest", behavior: "instant" });
  const rect = element.getClientRects()[0] ?? element.getBoundingClientRect();
  const [x, y] = [rect.left + rect.width / 2, rect.top + rect.height / 2];
  const onTop = root.elementFromPoint(x, y);
  // A hidden radio or check box is reached through the label around it.
  const reaches =
    onTop !== null &&
    (element.contains(onTop) || onTop.contains(element) || onTop.closest("label")?.contains(element));
  const over =
    onTop === null ? "nothing" : `<${onTop.localName} class="${onTop.getAttribute("class") ?? ""}">`;
  return { x, y, value, kind: reaches ? "seen" : "covered", instead: over };
}

/** The names of all controls that show. */
export function listControls(root: Document | ShadowRoot): string[] {
  const clean = (text: string | null | undefined) => (text ?? "").replace(/\s+/g, " ").trim();
  return [...root.querySelectorAll("button, a[href], input, textarea, select, summary, [role=button]")]
    .filter((element) => element.checkVisibility({ visibilityProperty: true }))
    .map(
      (element) =>
        clean(element.getAttribute("aria-label")) ||
        clean(element.textContent) ||
        clean(element.getAttribute("placeholder")) ||
        clean(element.getAttribute("title")) ||
        element.localName,
    );
}

/** What can be read in a shadow root, line by line. */
export function readShadowText(root: ShadowRoot): string {
  return [...root.children]
    .filter((child) => child instanceof HTMLElement && child.checkVisibility({ visibilityProperty: true }))
    .map((child) => (child as HTMLElement).innerText) // just filtered
    .join("\n")
    .trim();
}

/** The box around all that a shadow root shows; null when it shows nothing. */
export function boxOfShadow(root: ShadowRoot): Box | null {
  const rects = [...root.querySelectorAll("*")]
    .flatMap((element) =>
      element.checkVisibility({ visibilityProperty: true }) ? [...element.getClientRects()] : [],
    )
    .filter((rect) => rect.width > 0 && rect.height > 0);
  if (rects.length === 0) return null;
  const left = Math.min(...rects.map((rect) => rect.left));
  const top = Math.min(...rects.map((rect) => rect.top));
  return {
    left,
    top,
    width: Math.max(...rects.map((rect) => rect.right)) - left,
    height: Math.max(...rects.map((rect) => rect.bottom)) - top,
  };
}
