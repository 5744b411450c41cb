import { presenceKey } from "../model/page-url.ts";
import type { BackgroundCalls, Caller, PageCalls, Script } from "../protocol.ts";
import type { ArticleReader } from "./brief-door.ts";
import { bring, once } from "./bring.ts";
import type { Cards, CardsMaker } from "./cards-door.ts";
import type { Controls, ControlsMaker } from "./controls-door.ts";
import { watchHands } from "./hands.ts";
import { watchLateContent } from "./late-content.ts";
import { titleOf } from "./page-addresses.ts";
import { pageText } from "./page-text.ts";
import { createPainter } from "./painter.ts";
import { createReading } from "./reading.ts";
import { pageAnnotations } from "./saved-page.ts";
import { tintOf } from "./tints.ts";

/** Everything that Postil does on one page, from the script's coming to its retirement. */
export interface PageSession {
  /** What the extension's other parts may ask. */
  readonly calls: { readonly [K in keyof PageCalls]: (args: Parameters<PageCalls[K]>[0]) => Answer<K> };
  /** Keys of the presence index have changed. */
  presenceChanged(keys: readonly string[]): void;
  /** Takes everything off the page. Words that are not kept stay; so does, with `isTold`, what the reader is looking at. */
  retire(isTold?: boolean): void;
}

type Answer<K extends keyof PageCalls> = ReturnType<PageCalls[K]> | Promise<ReturnType<PageCalls[K]>>;

export interface PageSessionSetting {
  readonly document: Document;
  readonly background: Caller<BackgroundCalls>;
  readonly isPrivate: boolean;
  /** Whether the extension is still there: it can be updated or removed while its page script lives on. */
  readonly isAlive: () => boolean;
  /** What the other page scripts have put at their doors; undefined before they came. */
  readonly reader: () => ArticleReader | undefined;
  readonly controls: () => ControlsMaker | undefined;
  readonly cards: () => CardsMaker | undefined;
  /** "open" in tests alone. */
  readonly shadow?: ShadowRootMode;
}

/** Kinds of document with text of their own; in a PDF viewer a script finds none. */
const TEXT_TYPES = /^(?:text\/(?:html|plain)|application\/xhtml\+xml)$/;
/** UTF-16 units of the selected words that the popup is told: a line or two of it. */
const SELECTED = 140;
/** A click that the cards were brought by is answered when they come; by then an older one means nothing any more. */
const FIRST_CLICK_MS = 2_000;
/** A write is told in several keys: read once for all of them. */
const TOGETHER_MS = 40;
/** How soon a mark is back that the page has deleted, or that its change of theme has left in the wrong tint. */
const MEND_MS = 2_000;
/** A reader who moves in the page renews the budget for finding what is missing, but no more often than this. */
const RESTART_MS = 10_000;
/** Scrolling and selecting ask more often, but not at every frame. */
const MEND_IN_ROWS_MS = 250;

export function startPageSession(setting: PageSessionSetting): PageSession {
  const { document, background, isPrivate } = setting;
  const view = document.defaultView ?? window;
  const listeners = new AbortController();
  const { signal } = listeners;
  const canHighlight = TEXT_TYPES.test(document.contentType);
  const isAlive = (): boolean => {
    if (!setting.isAlive()) retire();
    return !signal.aborted;
  };

  const hands = watchHands(view, signal);
  let controls: Controls | null = null;
  let cards: Cards | null = null;
  const isOwn = (node: Node): boolean => node === controls?.host;
  const painter = createPainter();
  const text = pageText(document, isOwn, background);
  const annotations = pageAnnotations({
    document,
    background,
    text,
    changed() {
      if (signal.aborted) return;
      const placed = annotations
        .standings()
        .flatMap(({ annotation: { id, colour }, range }) => (range ? [{ id, colour, range }] : []));
      painter.paint(placed);
      cards?.refresh();
      if (!isWatching && annotations.standings().length > 0) {
        isWatching = true;
        late.restart();
      }
      mendRegularly();
    },
  });
  const reading = createReading({ document, background, reader: setting.reader });

  /** The reader's first click on a highlight is over before the cards are here. */
  let met: MouseEvent | null = null;
  const brought = async <T>(script: Script, door: () => T | undefined): Promise<T> => {
    const made = await bring(script, door, background);
    if (signal.aborted) throw new Error("the page script has gone");
    return made;
  };
  const bringControls = once(async () => {
    const make = await brought("controls", setting.controls);
    controls = make({
      document,
      background,
      text,
      annotations,
      painter,
      tintOf,
      isPrivate,
      isAlive,
      hands,
      cards: () => bringCards(),
      pageSaved: () => requestIdleCallback(() => void describePage(), { timeout: 3_000 }),
      shadow: setting.shadow,
    });
    return controls;
  });
  const bringCards = once(async () => {
    const here = await bringControls();
    cards = here.addCards(await brought("cards", setting.cards));
    if (met && performance.now() - met.timeStamp < FIRST_CLICK_MS) cards.met(met);
    return cards;
  });
  const touched = (bringThem: () => Promise<unknown>): void => {
    if (!isAlive()) return;
    bringThem().catch((error: unknown) => console.info("Postil: controls not here:", error));
  };

  const read = async (): Promise<void> => {
    try {
      await annotations.read();
    } catch (error) {
      console.warn("Postil: annotations not read:", error);
    }
  };
  const describePage = async (): Promise<void> => {
    const source = annotations.page()?.source ?? annotations.identity().source;
    try {
      const fields = await reading.pageFields();
      if (fields) await background.describePage({ source, fields });
    } catch (error) {
      // The page's title was kept with the highlight; this would have been better.
      console.info("Postil: page not described:", error);
    }
  };

  /** Single-page sites go from article to article, and settle their addresses late. */
  const recheck = (): void => {
    const identity = annotations.recheckIdentity();
    if (identity === "same") return;
    if (identity === "other") {
      reading.forget();
      controls?.leave();
      late.restart();
    }
    void read();
  };
  let isWatching = false;
  let restarted = 0;
  const late = watchLateContent({
    document,
    isOwn,
    changed: text.forget,
    look() {
      recheck();
      return annotations.retry();
    },
    worked: text.worked,
  });

  let mending: ReturnType<typeof setInterval> | undefined;
  const mendRegularly = (): void => {
    clearInterval(mending);
    if (signal.aborted || document.visibilityState !== "visible") return;
    if (annotations.standings().length === 0) return;
    mending = setInterval(painter.mend, MEND_MS);
  };
  let mended = 0;
  const mendNow = (event: Event): void => {
    const comesInRows = event.type === "scroll" || event.type === "selectionchange";
    if (comesInRows && event.timeStamp - mended < MEND_IN_ROWS_MS) return;
    mended = event.timeStamp;
    painter.mend();
    if (event.type === "visibilitychange") mendRegularly();
    // The reader moves on or comes back: what is missing may come again.
    if (!isWatching || event.timeStamp - restarted < RESTART_MS) return;
    if (document.visibilityState !== "visible") return;
    restarted = event.timeStamp;
    late.restart();
  };

  let together: ReturnType<typeof setTimeout> | undefined;
  if (canHighlight) {
    const on = { signal, capture: true, passive: true };
    for (const type of ["scroll", "click"]) view.addEventListener(type, mendNow, on);
    for (const type of ["visibilitychange", "selectionchange"]) document.addEventListener(type, mendNow, on);
    // Once the page's own styles have followed.
    const onTheme = (): void => void setTimeout(painter.mend);
    view.matchMedia("(prefers-color-scheme: dark)").addEventListener("change", onTheme, { signal });
    const isSelecting = (): boolean => document.getSelection()?.isCollapsed === false;
    const onSelection = (): void => {
      if (!controls && isSelecting()) touched(bringControls);
    };
    const onPress = (): void => {
      if (!controls) touched(bringControls);
    };
    view.addEventListener("pointerdown", onPress, on);
    document.addEventListener("selectionchange", onSelection, on);
    const meet = (event: MouseEvent): void => {
      // The end of a selection's drag is a click too, and none for a highlight.
      if (cards || annotations.standings().length === 0 || (event.type === "click" && isSelecting())) return;
      met = event;
      touched(bringCards);
    };
    view.addEventListener("click", meet, on);
    view.addEventListener("contextmenu", meet, on);
    onSelection();
    view.navigation.addEventListener("currententrychange", recheck, { signal });
    // Back from the browser's page cache: others may have written meanwhile.
    view.addEventListener("pageshow", (event) => void (event.persisted && read()), { signal });
  }
  const ready = canHighlight ? read() : Promise.resolve();

  const calls: PageSession["calls"] = {
    async state() {
      await ready;
      const headings = reading.headings();
      return {
        identity: annotations.identity(),
        title: titleOf(document),
        isPrivate,
        // Nothing to tell where nothing is marked and no outline was asked for.
        ...(headings.length + annotations.standings().length > 0
          ? (await bringCards()).account(headings)
          : { marks: [], currentSection: null }),
        canHighlight,
        selected: controls?.selected()?.slice(0, SELECTED) ?? null,
      };
    },
    brief: () => reading.brief(),
    async show(what) {
      await ready;
      const wanted = "place" in what ? reading.rangeOf(what.place) : what;
      return wanted !== null && (await bringCards()).show(wanted);
    },
    async attach({ annotation, to }) {
      await ready;
      return (await bringCards()).attach(annotation, to);
    },
    async askWhere({ annotation }) {
      await ready;
      return (await bringCards()).askWhere(annotation);
    },
    async keepPlace({ place, colour }) {
      const range = reading.rangeOf(place);
      return range && (await bringControls()).highlight(range, colour);
    },
    async highlightSelection(wish) {
      return canHighlight && (await bringControls()).highlightSelection(wish);
    },
    async openHighlight() {
      await ready;
      return (await bringCards()).openNext();
    },
    refresh: read,
  };

  const retire = (isTold = false): void => {
    if (signal.aborted) return;
    listeners.abort();
    clearInterval(mending);
    clearTimeout(together);
    late.stop();
    painter.destroy();
    controls?.retire(isTold);
  };

  return {
    calls,
    presenceChanged(keys) {
      if (!annotations.identity().keys.some((key) => keys.includes(presenceKey(key)))) return;
      clearTimeout(together);
      together = setTimeout(() => void read(), TOGETHER_MS);
    },
    retire,
  };
}
