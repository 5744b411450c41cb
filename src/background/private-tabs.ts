import type { Storage } from "webextension-polyfill";
import type { Annotation, AnnotationChanges } from "../model/annotation.ts";
import type { Page, PageDraft, SavedPage } from "../model/page.ts";

/**
 * What private windows hold: in memory only (storage.session is never written to disk), a tab at a time, gone with the tab.
 * The memory outlives the background, which the browser stops when it is idle. What a closed tab leaves is swept when the
 * background wakes next or a window closes: hearing of each closed tab would wake it for every tab of ordinary browsing.
 */

interface PrivateTab {
  readonly pages: readonly Page[];
  readonly annotations: readonly Annotation[];
  /** Deleted ones, for undo. */
  readonly aside: readonly Annotation[];
  readonly drafts: Readonly<Record<string, string>>;
}

export interface PrivateTabs {
  page(tabId: number, keys: readonly string[]): Promise<SavedPage>;
  save(tabId: number, page: PageDraft, annotation: Annotation): Promise<Annotation>;
  /** The tab whose memory has the annotation, deleted ones included; null when none has. */
  holder(id: string): Promise<number | null>;
  change(tabId: number, id: string, changes: AnnotationChanges): Promise<Annotation>;
  remove(tabId: number, id: string): Promise<void>;
  restore(tabId: number, id: string): Promise<Annotation>;
  draft(tabId: number, id: string, text: string | null): Promise<void>;
  /** Forgets every tab that is not among the open ones. */
  sweep(open: readonly number[]): Promise<void>;
}

const EMPTY: PrivateTab = { pages: [], annotations: [], aside: [], drafts: {} };
const PREFIX = "private:";

export function privateTabs(session: Storage.StorageArea, now: () => Date = () => new Date()): PrivateTabs {
  const read = async (tabId: number): Promise<PrivateTab> => {
    const key = PREFIX + tabId;
    // Only this file writes these keys.
    return ((await session.get(key))[key] as PrivateTab | undefined) ?? EMPTY;
  };
  // storage has no transactions: one change at a time.
  let last: Promise<unknown> = Promise.resolve();
  const update = <T>(tabId: number, change: (tab: PrivateTab) => readonly [PrivateTab, T]): Promise<T> => {
    const turn = last.then(async () => {
      const [tab, value] = change(await read(tabId));
      await session.set({ [PREFIX + tabId]: tab });
      return value;
    });
    last = turn.catch(() => undefined); // The caller hears of it; the next change must still run.
    return turn;
  };
  const found = (list: readonly Annotation[], id: string): Annotation => {
    const annotation = list.find((a) => a.id === id);
    if (!annotation) throw new Error(`annotation ${id} is not kept in this private tab`);
    return annotation;
  };
  const without = (list: readonly Annotation[], id: string) => list.filter((a) => a.id !== id);

  return {
    async page(tabId, keys) {
      const tab = await read(tabId);
      const pages = tab.pages.filter((page) => page.addresses.some((address) => keys.includes(address)));
      const annotations = tab.annotations.filter((a) =>
        pages.some((page) => page.source === a.target.source),
      );
      return { page: pages[0] ?? null, annotations, drafts: tab.drafts };
    },
    save: (tabId, { text: _, ...fields }, annotation) =>
      update(tabId, (tab) => {
        const known = tab.annotations.find((a) => a.id === annotation.id);
        if (known) return [tab, known];
        const time = now().toISOString();
        const page = tab.pages.find((p) => p.addresses.some((address) => fields.addresses.includes(address)));
        const pages = page ? tab.pages : [...tab.pages, { ...fields, created: time, modified: time }];
        const source = page?.source ?? fields.source;
        const saved = { ...annotation, target: { ...annotation.target, source } };
        return [{ ...tab, pages, annotations: [...tab.annotations, saved] }, saved];
      }),
    async holder(id) {
      for (const [key, value] of Object.entries(await session.get(null))) {
        if (!key.startsWith(PREFIX)) continue;
        const tab = value as PrivateTab; // Only this file writes these keys.
        if ([...tab.annotations, ...tab.aside].some((a) => a.id === id))
          return Number(key.slice(PREFIX.length));
      }
      return null;
    },
    change: (tabId, id, changes) =>
      update(tabId, (tab) => {
        const before = found(tab.annotations, id);
        // Another place is one in the same page.
        const target = { ...(changes.target ?? before.target), source: before.target.source };
        const changed = { ...before, ...changes, target, modified: now().toISOString() };
        const { [id]: draft, ...others } = tab.drafts;
        const drafts = changes.note === undefined && draft !== undefined ? tab.drafts : others;
        return [
          { ...tab, drafts, annotations: tab.annotations.map((a) => (a.id === id ? changed : a)) },
          changed,
        ];
      }),
    remove: (tabId, id) =>
      update(tabId, (tab) => {
        const gone = tab.annotations.filter((a) => a.id === id);
        return [
          { ...tab, annotations: without(tab.annotations, id), aside: [...tab.aside, ...gone] },
          undefined,
        ];
      }),
    restore: (tabId, id) =>
      update(tabId, (tab) => {
        const back = found([...tab.annotations, ...tab.aside], id);
        const annotations = [...without(tab.annotations, id), back];
        return [{ ...tab, annotations, aside: without(tab.aside, id) }, back];
      }),
    draft: (tabId, id, text) =>
      update(tabId, (tab) => {
        const { [id]: _, ...others } = tab.drafts;
        return [{ ...tab, drafts: text === null ? others : { ...others, [id]: text } }, undefined];
      }),
    async sweep(open) {
      const keys = Object.keys(await session.get(null)).filter((key) => key.startsWith(PREFIX));
      const gone = keys.filter((key) => !open.includes(Number(key.slice(PREFIX.length))));
      if (gone.length > 0) await session.remove(gone);
    },
  };
}
