import { message } from "../../ui/messages.ts";
import tokens from "../../ui/tokens.css?inline";
import { moveAmong } from "./buttons.ts";
import { placeBeside } from "./placement.ts";
import styles from "./surface.css?inline";

/**
 * The one place where Postil's controls appear on a page: a host element with a closed shadow root, in the document only while
 * something is shown. It stands in the top layer, so no page's stacking, transforms or dialogs hide it.
 */

/** One thing to show: the toolbar, an open note, a notice. */
export interface View {
  readonly body: HTMLElement;
  /** What it stands beside; null for the foot of the window. */
  readonly passage: Range | null;
  readonly prefers: "below" | "above";
  /** Stays on the screen when the passage is scrolled away. */
  readonly isHeld: boolean;
  /** What Alt+Enter, pressed elsewhere on the page, moves the focus to. */
  readonly entry: HTMLElement;
  /** The buttons that are one stop for Tab: arrow keys move among them. */
  readonly buttons?: readonly HTMLButtonElement[];
  /** The reader is done with it: the Escape key, or another article has come. */
  leave(): void;
  /** Whether a press of the pointer elsewhere on the page also means that. */
  readonly leavesAtPress?: boolean;
  /** A key that is not the same in every view; true when it was meant for this one. */
  keydown?(event: KeyboardEvent): boolean;
  /** Whether words stand in it that are kept nowhere else. */
  hasUnsaved?(): boolean;
  /** Says why it can do no more, when the extension has gone from under it: a sentence, or an error that holds one. */
  fail?(reason: unknown): void;
  /** It is off the screen: by `hide`, or because another view took its place. */
  gone?(): void;
}

export interface Surface {
  readonly host: HTMLElement;
  current(): View | null;
  show(view: View): void;
  /** Takes the view off the screen and gives the focus back; nothing when it is not shown any more. */
  hide(view: View): void;
  /** Takes in the style of views that are not the toolbar. */
  addStyle(css: string): void;
  /** Moves the focus into what is shown. */
  focus(element: HTMLElement): void;
  /** The focused element inside; null when the focus is elsewhere. */
  focused(): Element | null;
  /** Stands anew, for another passage; growing is noticed. */
  place(): void;
  destroy(): void;
}

/** Events that pages listen to on the document, and that are none of their business when they happen in our controls. */
const OWN_EVENTS =
  "pointerdown pointerup mousedown mouseup click dblclick auxclick contextmenu touchstart touchend wheel focusin focusout input beforeinput change copy cut paste dragstart selectstart";

/** Between a view at the foot of the window and the window's edge, CSS pixels. */
const FOOT_GAP = 24;

/** `mode` is "open" in tests alone, which could not look inside otherwise. */
export function createSurface(document: Document, mode: ShadowRootMode = "closed"): Surface {
  const view = document.defaultView ?? window;
  // By its namespace: a plain createElement makes no HTML element in an SVG or XML document.
  const host = document.createElementNS("http://www.w3.org/1999/xhtml", "div") as HTMLDivElement; // "div" of that namespace
  const root = host.attachShadow({ mode });
  const addStyle = (css: string): void => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets.push(sheet);
  };
  addStyle(tokens + styles);

  // The strings' own, since the page and even the browser may speak another language.
  const [language, direction] = [message("pageLanguage"), message("pageDirection")];

  let shown: View | null = null;
  let focusBefore: Element | null = null;
  let frame = 0;
  let listeners = new AbortController();

  const place = (): void => {
    if (!shown) return;
    const { body, passage, prefers, isHeld } = shown;
    // Without the scroll bar; not from the root element, which in quirks mode is as high as its content.
    const [width, height] = [
      Math.min(document.documentElement.clientWidth, view.innerWidth),
      view.innerHeight,
    ];
    const size = { width: body.offsetWidth, height: body.offsetHeight };
    const beside =
      passage &&
      placeBeside({ lines: [...passage.getClientRects()], size, view: { width, height }, prefers });
    // What has to stay and has no passage in sight, or none at all.
    const isHomeless = isHeld && (!passage || body.style.top === "");
    const foot = { left: (width - size.width) / 2, top: height - size.height - FOOT_GAP };
    const at = beside ?? (isHomeless ? foot : null);
    body.style.visibility = at || isHeld ? "" : "hidden";
    if (!at) return;
    body.style.left = `${Math.round(at.left)}px`;
    body.style.top = `${Math.round(at.top)}px`;
  };
  const growth = new ResizeObserver(place);
  const placeSoon = (): void => {
    view.cancelAnimationFrame(frame);
    frame = view.requestAnimationFrame(place);
  };

  /** Pages that rewrite themselves take the host along: then nothing is shown any more. */
  const isStillThere = (): boolean => {
    if (host.isConnected) return true;
    const old = shown;
    shown = null;
    listeners.abort();
    old?.gone?.();
    return false;
  };
  const onKey = (event: KeyboardEvent): void => {
    if (!isStillThere()) return;
    const isInside = event.target === host;
    // The window comes first: pages with one-letter shortcuts must not hear what is typed into a note.
    if (isInside) event.stopImmediatePropagation();
    if (event.type !== "keydown" || event.isComposing || !isAnswered(event, isInside)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };

  const isAnswered = (event: KeyboardEvent, isInside: boolean): boolean => {
    if (!shown) return false;
    if (shown.keydown?.(event)) return true;
    if (event.key === "Escape") shown.leave();
    else if (isInside) return moveAmong(event.key, { focus, focused }, shown.buttons ?? []);
    else if (event.key === "Enter" && event.altKey && !event.ctrlKey && !event.metaKey) focus(shown.entry);
    else return false;
    return true;
  };

  const listen = (): void => {
    listeners.abort();
    listeners = new AbortController();
    const { signal } = listeners;
    for (const type of ["keydown", "keypress", "keyup"] as const) {
      view.addEventListener(type, onKey, { signal, capture: true });
    }
    view.addEventListener(
      "pointerdown",
      (event) => {
        if (isStillThere() && event.target !== host && shown?.leavesAtPress) shown.leave();
      },
      { signal, capture: true },
    );
    view.addEventListener("scroll", placeSoon, { signal, capture: true, passive: true });
    view.addEventListener("resize", placeSoon, { signal });
  };
  for (const type of OWN_EVENTS.split(" ")) host.addEventListener(type, (event) => event.stopPropagation());

  const focused = (): Element | null => (host.isConnected ? root.activeElement : null);
  const focus = (element: HTMLElement): void => {
    if (focused() === null) focusBefore = document.activeElement;
    element.focus({ preventScroll: true });
  };
  const remove = (): void => {
    growth.disconnect();
    const hadFocus = focused() !== null;
    listeners.abort();
    host.remove();
    root.replaceChildren();
    if (hadFocus && focusBefore instanceof HTMLElement) focusBefore.focus({ preventScroll: true });
    focusBefore = null;
  };

  return {
    host,
    current: () => shown,
    focused,
    place,
    addStyle,
    show(next) {
      const before = shown;
      shown = next;
      if (before !== next) before?.gone?.();
      next.body.lang = language;
      next.body.dir = direction;
      root.replaceChildren(next.body);
      if (!host.isConnected) {
        document.documentElement.append(host);
        host.popover = "manual";
        host.showPopover();
        listen();
      }
      growth.disconnect();
      growth.observe(next.body);
      place();
    },
    hide(old) {
      if (shown !== old) return;
      shown = null;
      remove();
      old.gone?.();
    },
    focus,
    destroy() {
      const old = shown;
      shown = null;
      remove();
      old?.gone?.();
    },
  };
}
