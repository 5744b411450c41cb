import { presenceKey } from "../model/page-url.ts";
import type { BackgroundCalls, Caller, PageCalls } from "../protocol.ts";
import { message } from "../ui/messages.ts";
import { createAttaching, placeIn } from "./attaching.ts";
import type { ArticleReader } from "./brief-door.ts";
import { bring } from "./bring.ts";
import { createEditing } from "./editing.ts";
import { watchLateContent } from "./late-content.ts";
import { createMarking, titleOf } from "./marking.ts";
import type { Notes } from "./notes-door.ts";
import { pageText } from "./page-text.ts";
import { createPainter } from "./painter.ts";
import { createReading } from "./reading.ts";
import { pageAnnotations } from "./saved-page.ts";
import { scrollToRange, sectionBeingRead } from "./scrolling.ts";
import { selectedText, watchSelection } from "./selection.ts";
import { marksOf } from "./standings.ts";
import { createSurface } from "./surface.ts";

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
  readonly notes: () => Notes | undefined;
  /** "open" in tests alone. */
  readonly shadow?: ShadowRootMode;
}

/** Kinds of document with text of their own; in a PDF viewer a script finds none. */
const TEXT_TYPES = /^(?:text\/(?:html|plain)|application\/xhtml\+xml)$/;
/** UTF-16 units of the selected words that the popup is told: a line or two of it. */
const SELECTED = 140;
/** A write is told in several keys: read once for all of them. */
const TOGETHER_MS = 40;
/** How soon a mark is back that the page has deleted, or that its change of theme has left in the wrong tint. */
const MEND_MS = 2_000;
/** Scrolling asks more often, but not at every frame. */
const MEND_WHILE_SCROLLING_MS = 250;

export function startPageSession(setting: PageSessionSetting): PageSession {
  const { document, background, isPrivate } = setting;
  const view = document.defaultView ?? window;
  const listeners = new AbortController();
  const { signal } = listeners;
  const canHighlight = TEXT_TYPES.test(document.contentType);
  // Taken while there is an extension to give it.
  const farewell = message("pageRetired");
  const isAlive = (): boolean => {
    if (!setting.isAlive()) retire();
    return !signal.aborted;
  };

  const surface = createSurface(document, setting.shadow);
  const painter = createPainter(document);
  const text = pageText(document, surface.host);
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
      editing.refresh();
      if (!isWatching && annotations.standings().length > 0) {
        isWatching = true;
        late.restart();
      }
      mendRegularly();
    },
  });
  let dressed = false;
  const bringNotes = async (): Promise<Notes> => {
    const notes = await bring("notes", setting.notes, background);
    if (!dressed) surface.dress(notes.styles);
    dressed = true;
    return notes;
  };
  const attaching = createAttaching({
    document,
    surface,
    painter,
    text,
    annotations,
    background,
    bringNotes,
  });
  const reading = createReading({ document, background, reader: setting.reader });
  const marking = createMarking({
    document,
    surface,
    text,
    annotations,
    background,
    isPrivate,
    openNote: (id) => editing.open(id),
    pageSaved: () => requestIdleCallback(() => void describePage(), { timeout: 3_000 }),
  });
  const editing = createEditing({
    document,
    surface,
    painter,
    annotations,
    attaching,
    bringNotes,
    background,
    copyQuote: marking.copyQuote,
    isAlive,
  });

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
      const shown = surface.current();
      if (shown?.pressedOutside) shown.pressedOutside();
      else if (shown) surface.hide(shown);
      late.restart();
    }
    void read();
  };
  let isWatching = false;
  const late = watchLateContent({
    document,
    host: surface.host,
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
    if (event.type === "scroll" && event.timeStamp - mended < MEND_WHILE_SCROLLING_MS) return;
    mended = event.timeStamp;
    painter.mend();
    if (event.type !== "visibilitychange") return;
    mendRegularly();
    if (isWatching && document.visibilityState === "visible") late.restart();
  };

  let together: ReturnType<typeof setTimeout> | undefined;
  let selection: ReturnType<typeof watchSelection> | undefined;
  if (canHighlight) {
    selection = watchSelection(document, (selected) => {
      if (isAlive() && !attaching.select(selected)) marking.select(selected);
    });
    const on = { signal, capture: true, passive: true };
    for (const type of ["scroll", "click"]) view.addEventListener(type, mendNow, on);
    document.addEventListener("visibilitychange", mendNow, on);
    view.navigation.addEventListener("currententrychange", recheck, { signal });
    // Back from the browser's page cache: others may have written meanwhile.
    view.addEventListener("pageshow", (event) => void (event.persisted && read()), { signal });
  }
  const ready = canHighlight ? read() : Promise.resolve();
  selection?.check();

  const calls: PageSession["calls"] = {
    async state() {
      await ready;
      const headings = reading.headings();
      return {
        identity: annotations.identity(),
        title: titleOf(document),
        isPrivate,
        marks: marksOf(annotations.standings(), headings),
        currentSection: sectionBeingRead(headings, view),
        canHighlight,
        selected: selectedText(document)?.range.toString().replace(/\s+/g, " ").slice(0, SELECTED) ?? null,
      };
    },
    brief: () => reading.brief(),
    async show(what) {
      await ready;
      const standing = "annotation" in what ? annotations.get(what.annotation) : undefined;
      const range =
        "place" in what
          ? reading.rangeOf(what.place)
          : what.spot
            ? standing && placeIn(standing, what.spot)
            : standing?.range;
      if (!range || !scrollToRange(range)) return false;
      painter.flash(range);
      return true;
    },
    async attach({ annotation, to }) {
      await ready;
      const attached = await attaching.attach(annotation, to);
      const range = attached && annotations.get(annotation)?.range;
      if (range && to !== "selection" && scrollToRange(range)) painter.flash(range);
      return attached;
    },
    async askWhere({ annotation }) {
      await ready;
      return attaching.ask(annotation);
    },
    async keepPlace({ place, colour }) {
      const range = reading.rangeOf(place);
      return range && marking.highlight(range, colour);
    },
    highlightSelection: (wish) => canHighlight && marking.highlightSelection(wish),
    async openHighlight() {
      await ready;
      return editing.openNext();
    },
    refresh: read,
  };

  const retire = (isTold = false): void => {
    if (signal.aborted) return;
    listeners.abort();
    clearInterval(mending);
    clearTimeout(together);
    selection?.stop();
    late.stop();
    editing.stop();
    painter.destroy();
    const shown = surface.current();
    if (shown?.fail && (isTold || shown.hasUnsaved?.())) shown.fail(farewell);
    else surface.destroy();
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
