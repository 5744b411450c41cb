import type { SavedPage } from "../model/page.ts";
import { addressKey } from "../model/page-url.ts";
import type { BackgroundCalls, Caller, PageCalls } from "../protocol.ts";
import type { Offer, PopupActions, PopupProps } from "./popup-props.ts";

/** What happens while the popup is open: asks tab, page and store, each without waiting on the others, and keeps the view. */

export interface OpenTab {
  readonly id: number;
  readonly title: string;
  /** Null when the browser does not tell. */
  readonly address: string | null;
  readonly isPrivate: boolean;
}

/** The ways out of the popup; `main.tsx` has the real ones. */
export interface Doors {
  readonly background: Caller<BackgroundCalls>;
  readonly page: (tabId: number) => Caller<PageCalls>;
  readonly watchPage: (
    keys: readonly string[],
    onChange: (saved: SavedPage) => void,
    onError: (error: unknown) => void,
  ) => () => void;
  /** The tab the popup is about; null when there is none. */
  readonly findTab: () => Promise<OpenTab | null>;
  /** What to ask about the address's site; null when there is nothing to ask. */
  readonly offerFor: (address: string) => Promise<Offer | null>;
  readonly request: (patterns: readonly string[]) => void;
  readonly copy: (text: string) => Promise<void>;
  readonly openSettings: () => void;
  /** Closes the popup: the reader goes on in the page. */
  readonly close: () => void;
  /** Whether an error means that the other side did not answer at all. */
  readonly isNoAnswer: (error: unknown) => boolean;
  readonly wait: (ms: number) => Promise<void>;
}

/** What the popup's questions need in the page, brought at once. */
const SCRIPTS = ["page", "controls", "cards", "brief"] as const;

/** All that the popup draws but the language it draws in. */
export type PopupView = Omit<PopupProps, "locale">;
type Known = Omit<PopupView, "actions">;

export interface PopupSession {
  /** Asks the page again how it stands: the section being read, the highlights' grades. */
  readonly look: () => Promise<void>;
  /** Asks again whether there is anything to offer, after permissions changed. */
  readonly checkOffer: () => Promise<void>;
}

/** Milliseconds between looks while a highlight has no grade yet; the page script anchors it as soon as it hears of it. */
const LOOKS_MS: readonly number[] = [40, 80, 160, 320, 640, 1280];
/** Milliseconds in which a smooth scroll across an article ends. */
const SCROLL_MS = 700;

const FIRST: Known = {
  tab: null,
  noAccess: null,
  brief: { kind: "waiting" },
  state: null,
  saved: null,
  savedError: null,
  offer: null,
};

/** Starts at once; `draw` is called with each new view, the first one before anything is asked. */
export function openPopup(doors: Doors, draw: (view: PopupView) => void): PopupSession {
  let view = FIRST;
  let tab: OpenTab | null = null;
  let watched: readonly string[] = [];
  let stopWatching = (): void => {};
  let settling = 0;
  const change = (part: Partial<Known>) => {
    view = { ...view, ...part };
    draw({ ...view, actions });
  };

  const isPrivate = () => (view.tab?.isPrivate ?? false) || (view.state?.isPrivate ?? false);
  const tabId = () => {
    if (tab === null) throw new Error("no tab");
    return tab.id;
  };

  async function start(): Promise<void> {
    tab = await doors.findTab();
    if (tab === null) {
      change({ noAccess: "gone" });
      return;
    }
    const { title, address } = tab;
    const host = address === null ? "" : new URL(address).hostname;
    change({ tab: { title: title.replace(/\s+/g, " ").trim(), address, host, isPrivate: tab.isPrivate } });
    await Promise.all([address === null ? undefined : readSaved([addressKey(address)]), checkOffer(), ask()]);
  }

  /** Brings the scripts in and asks for state and brief at once. */
  async function ask(): Promise<void> {
    try {
      const noAccess = await doors.background.injectPage({ tabId: tabId(), scripts: SCRIPTS });
      change({ noAccess });
      if (noAccess !== null) return;
    } catch (error) {
      fail(error);
      return;
    }
    await Promise.all([look(), askBrief()]);
  }

  async function askBrief(): Promise<void> {
    try {
      change({ brief: { kind: "here", value: await doors.page(tabId()).brief({}) } });
    } catch (error) {
      fail(error);
      return;
    }
    // Only now does the page know its sections.
    await look();
  }

  function fail(error: unknown): void {
    console.warn("Postil: no brief:", error);
    const words = error instanceof Error ? error.message : String(error);
    change({ brief: { kind: "failed", error: words, noAnswer: doors.isNoAnswer(error) } });
  }

  async function look(): Promise<void> {
    if (tab === null || view.noAccess !== null) return;
    try {
      const state = await doors.page(tabId()).state({});
      change({ state });
      await readSaved(state.identity.keys);
      await settle();
    } catch (error) {
      unanswered(error);
    }
  }

  /** Lists what is kept under these keys, and keeps the list fresh. In private windows there is nothing to watch. */
  async function readSaved(keys: readonly string[]): Promise<void> {
    if (isPrivate()) {
      stopWatching();
      stopWatching = () => {};
      watched = keys;
      change({ offer: null });
      await readPrivate();
      return;
    }
    if (keys.length === watched.length && keys.every((key, i) => key === watched[i])) return;
    watched = keys;
    stopWatching();
    stopWatching = doors.watchPage(keys, onSaved, onUnreadable);
  }

  async function readPrivate(): Promise<void> {
    try {
      onSaved(await doors.background.privatePage({ tabId: tabId(), keys: watched }));
    } catch (error) {
      onUnreadable(error);
    }
  }

  function onSaved(saved: SavedPage): void {
    change({ saved, savedError: null });
    settle().catch(unanswered);
  }

  function onUnreadable(error: unknown): void {
    console.warn("Postil: highlights not read:", error);
    change({ savedError: error instanceof Error ? error.message : String(error) });
  }

  /** The brief's own question tells the reader; without a state the highlights are listed without grades. */
  function unanswered(error: unknown): void {
    console.warn("Postil: the page's state is not known:", error);
  }

  /** Looks until each highlight has its grade, a few times at most. */
  async function settle(): Promise<void> {
    settling += 1;
    const mine = settling;
    for (const ms of LOOKS_MS) {
      const graded = new Set(view.state?.marks.map(({ id }) => id));
      if (view.state === null || view.saved?.annotations.every(({ id }) => graded.has(id))) return;
      await doors.wait(ms);
      if (mine !== settling) return;
      const state = await doors.page(tabId()).state({});
      change({ state });
    }
  }

  async function checkOffer(): Promise<void> {
    if (tab === null || tab.address === null || isPrivate()) return;
    try {
      change({ offer: await doors.offerFor(tab.address) });
    } catch (error) {
      console.warn("Postil: whether to offer is not known:", error);
    }
  }

  /** After an annotation got another place, which the store does not tell. */
  async function afterMove(): Promise<void> {
    await afterChange();
    change({ state: await doors.page(tabId()).state({}) });
  }

  /** After a change: private tabs hear of nothing by themselves. */
  async function afterChange(): Promise<void> {
    if (!isPrivate()) return;
    await doors.page(tabId()).refresh({});
    await readPrivate();
  }

  const actions: PopupActions = {
    async show(target) {
      const shown = await doors.page(tabId()).show(target);
      doors.wait(SCROLL_MS).then(look).catch(unanswered);
      return shown;
    },
    async keep(place) {
      const kept = await doors.page(tabId()).keepPlace({ place, colour: "yellow" });
      await afterChange();
      return kept !== null;
    },
    async highlightSelection() {
      const highlighted = await doors.page(tabId()).highlightSelection({ colour: "yellow", note: false });
      await afterChange();
      return highlighted;
    },
    async attach(id, to) {
      const attached = await doors.page(tabId()).attach({ annotation: id, to });
      await afterMove();
      return attached !== null;
    },
    async putBack({ id, target, dismissed = false }) {
      await doors.background.changeAnnotation({ id, changes: { target, dismissed } });
      await doors.page(tabId()).refresh({});
      await afterMove();
    },
    async askWhere(id) {
      const asks = await doors.page(tabId()).askWhere({ annotation: id });
      if (asks) doors.close();
      return asks;
    },
    async dismiss(id, dismissed) {
      await doors.background.changeAnnotation({ id, changes: { dismissed } });
      await afterChange();
    },
    copy: doors.copy,
    // Sent at once, one message a keystroke: what is queued dies with the popup.
    async saveDraft(id, text) {
      await doors.background.saveDraft({ id, text });
      if (text === null) await afterChange();
    },
    async changeNote(id, note) {
      await doors.background.changeAnnotation({ id, changes: { note } });
      await afterChange();
    },
    async changeColour(id, colour) {
      await doors.background.changeAnnotation({ id, changes: { colour } });
      await afterChange();
    },
    async remove(id) {
      await doors.background.deleteAnnotation({ id });
      await afterChange();
    },
    async restore(id) {
      await doors.background.restoreAnnotation({ id });
      await afterChange();
    },
    request: doors.request,
    async decline(host) {
      await doors.background.declineOffer({ host, declined: true });
      change({ offer: null });
    },
    retry() {
      stopWatching();
      watched = [];
      change({ noAccess: null, brief: { kind: "waiting" }, savedError: null });
      start().catch(fail);
    },
    openSettings: doors.openSettings,
  };
  draw({ ...view, actions });
  start().catch(fail);
  return { look, checkOffer };
}
