import type { Runtime } from "webextension-polyfill";
import { fromJsonLd } from "../exchange/json-ld.ts";
import type { AnnotationChanges } from "../model/annotation.ts";
import {
  asAnnotation,
  asColour,
  asId,
  asList,
  asObject,
  asPageFields,
  asTags,
  asTarget,
  asText,
  asTextOrNull,
} from "../model/check.ts";
import { LONGEST_PAGE_TEXT, type Page, type PageDraft } from "../model/page.ts";
import { sameSite } from "../model/page-url.ts";
import type { BackgroundCalls, Handlers, NoAccess, PageFields, Script } from "../protocol.ts";
import type { Reader } from "../store/read.ts";
import type { Writer } from "../store/write.ts";
import { arrivingFiles } from "./arriving-file.ts";
import type { Presence } from "./presence.ts";
import type { PrivateTabs } from "./private-tabs.ts";
import type { TextCalls } from "./text-calls.ts";

/**
 * What the background answers. Arguments are unknown until checked: a page's process may be compromised and speak for its page
 * script. So a page-side caller reaches only pages of its own site, and only the calls that a page script needs.
 */

export interface CallsSetting {
  /** The extension's own origin, with the closing slash. */
  readonly origin: string;
  readonly reader: Reader;
  readonly writer: Writer;
  readonly presence: Presence;
  readonly privateTabs: PrivateTabs;
  readonly texts: TextCalls;
  readonly inject: (tabId: number, scripts: readonly Script[]) => Promise<NoAccess | null>;
  readonly revoke: (pattern: string) => Promise<void>;
  readonly decline: (host: string, declined: boolean) => Promise<void>;
}

export function backgroundCalls(setting: CallsSetting): Handlers<BackgroundCalls> {
  const { reader, writer, presence, privateTabs, texts } = setting;

  /** The caller's own address when a page script asks; null when a page of the extension does. */
  const pageSide = (sender: Runtime.MessageSender): string | null => {
    if (sender.url?.startsWith(setting.origin)) return null;
    if (sender.url === undefined || sender.tab?.id === undefined || sender.frameId !== 0) {
      throw new Error("call from a place that may not call");
    }
    return sender.url;
  };
  const ownPagesOnly = (sender: Runtime.MessageSender): void => {
    if (pageSide(sender) !== null) throw new Error("not a call for page scripts");
  };
  const pageScriptsOnly = (sender: Runtime.MessageSender): void => {
    if (pageSide(sender) === null) throw new Error("a call for page scripts alone");
  };
  const mayTouch = (sender: Runtime.MessageSender, source: string): void => {
    const address = pageSide(sender);
    if (address !== null && !sameSite(new URL(address).hostname, new URL(source).hostname)) {
      throw new Error("page script asks for another site's page");
    }
  };
  const privateTabOf = (sender: Runtime.MessageSender): number | null =>
    sender.tab?.incognito === true ? (sender.tab.id ?? null) : null;

  /** Tells everyone who shows the page of a kept annotation; takes the page out of the index when it was the last. */
  const announceChange = async (page: Page): Promise<void> => {
    const { annotations } = await reader.page(page.addresses);
    await (annotations.length > 0 ? presence.bump(page.addresses) : presence.retire(page.addresses));
  };
  const pageOf = async (id: string, sender: Runtime.MessageSender): Promise<Page> => {
    const kept = await reader.annotation(id);
    if (!kept) throw new Error(`annotation ${id} is not kept`);
    mayTouch(sender, kept.page.source);
    return kept.page;
  };
  const arriving = arrivingFiles();
  const rebuild = async (): Promise<void> => presence.rebuild(await reader.pages());

  return {
    async injectPage({ tabId, scripts }, sender) {
      ownPagesOnly(sender);
      return setting.inject(tabId, asScripts(scripts));
    },

    async bringScripts({ scripts }, sender) {
      pageSide(sender);
      if (sender.tab?.id === undefined) throw new Error("no tab to bring scripts to");
      return setting.inject(sender.tab.id, asScripts(scripts));
    },

    async searchText(args, sender) {
      pageScriptsOnly(sender);
      return texts.searchText(args);
    },

    async describeText(args, sender) {
      pageScriptsOnly(sender);
      return texts.describeText(args);
    },

    async annotationsOn(args, sender) {
      const keys = asList(args.keys, "keys").map((key, i) => asText(key, `keys[${i}]`, 20_000));
      for (const key of keys) mayTouch(sender, `https://${key}`);
      const tabId = privateTabOf(sender);
      return tabId === null ? reader.page(keys) : privateTabs.page(tabId, keys);
    },

    async privatePage({ tabId, keys }, sender) {
      ownPagesOnly(sender);
      return privateTabs.page(tabId, keys);
    },

    async saveAnnotation(args, sender) {
      const page = asPageDraft(args.page);
      const annotation = asAnnotation(args.annotation);
      mayTouch(sender, page.source);
      mayTouch(sender, annotation.target.source);
      const tabId = privateTabOf(sender);
      if (tabId !== null) return privateTabs.save(tabId, page, annotation);
      await presence.announce(page.addresses);
      const saved = await writer.saveAnnotation(page, annotation);
      const kept = await reader.annotation(saved.id);
      if (kept) await announceChange(kept.page);
      return saved;
    },

    async changeAnnotation(args, sender) {
      const [id, changes] = [asId(args.id), asChanges(args.changes)];
      const holder = await privateTabs.holder(id);
      if (holder !== null) return privateTabs.change(holder, id, changes);
      const page = await pageOf(id, sender);
      const source = changes.target ? { target: { ...changes.target, source: page.source } } : {};
      const changed = await writer.changeAnnotation(id, { ...changes, ...source });
      await announceChange(page);
      return changed;
    },

    async deleteAnnotation(args, sender) {
      const id = asId(args.id);
      const holder = await privateTabs.holder(id);
      if (holder !== null) return privateTabs.remove(holder, id);
      const kept = await reader.annotation(id);
      if (!kept) return;
      mayTouch(sender, kept.page.source);
      await writer.deleteAnnotation(id);
      await announceChange(kept.page);
    },

    async restoreAnnotation(args, sender) {
      const id = asId(args.id);
      const holder = await privateTabs.holder(id);
      if (holder !== null) return privateTabs.restore(holder, id);
      const source = await reader.sourceOf(id);
      if (source !== null) mayTouch(sender, source);
      const restored = await writer.restoreAnnotation(id);
      const kept = await reader.annotation(id);
      if (kept) await announceChange(kept.page);
      return restored;
    },

    async describePage(args, sender) {
      if (privateTabOf(sender) !== null) return;
      const source = asText(args.source, "source", 20_000);
      mayTouch(sender, source);
      await writer.describePage(source, asFields(args.fields));
    },

    async saveDraft(args, sender) {
      const id = asId(args.id);
      const text = asTextOrNull(args.text, "text");
      const holder = await privateTabs.holder(id);
      if (holder !== null) return privateTabs.draft(holder, id, text);
      if (text !== null) await pageOf(id, sender);
      await writer.saveDraft(id, text);
    },

    async declineOffer({ host, declined }, sender) {
      ownPagesOnly(sender);
      await setting.decline(asText(host, "host", 1_000), declined === true);
    },

    async revokeSite({ pattern }, sender) {
      ownPagesOnly(sender);
      await setting.revoke(asText(pattern, "pattern", 1_000));
    },

    async importLibrary(args, sender) {
      ownPagesOnly(sender);
      const file = arriving.take(args);
      if ("next" in file) return { kind: "partly", next: file.next };
      try {
        const library = fromJsonLd(file.whole);
        if ("reason" in library) return { kind: "refused", fault: library };
        await Promise.all(library.pages.map((page) => presence.announce(page.addresses)));
        const outcome = await writer.importLibrary(library);
        await rebuild();
        return { kind: "done", ...outcome };
      } finally {
        arriving.forget(args.run);
      }
    },

    async deleteEverything(_, sender) {
      ownPagesOnly(sender);
      const deleted = await writer.deleteEverything();
      await rebuild();
      return { deleted };
    },

    async restoreEverything({ deleted }, sender) {
      ownPagesOnly(sender);
      await writer.restoreEverything(asText(deleted, "deleted", 40));
      await rebuild();
    },
  };
}

const SCRIPTS: readonly Script[] = ["page", "controls", "cards", "brief"];

function asScripts(value: unknown): readonly Script[] {
  const asked = asList(value, "scripts");
  return SCRIPTS.filter((script) => asked.includes(script));
}

function asPageDraft(value: unknown): PageDraft {
  return { ...asPageFields(value), text: asText(asObject(value, "page").text, "text", LONGEST_PAGE_TEXT) };
}

function asChanges(value: unknown): AnnotationChanges {
  const fields = asObject(value, "changes");
  return {
    ...(fields.colour === undefined ? {} : { colour: asColour(fields.colour) }),
    ...(fields.note === undefined ? {} : { note: asText(fields.note, "note") }),
    ...(fields.tags === undefined ? {} : { tags: asTags(fields.tags) }),
    ...(fields.target === undefined ? {} : { target: asTarget(fields.target) }),
    ...(fields.dismissed === undefined ? {} : { dismissed: fields.dismissed === true }),
  };
}

function asFields(value: unknown): Partial<Pick<Page, keyof PageFields>> {
  const fields = asObject(value, "fields");
  return {
    ...(typeof fields.title === "string" ? { title: asText(fields.title, "title") } : {}),
    ...(fields.byline === undefined ? {} : { byline: asTextOrNull(fields.byline, "byline") }),
    ...(fields.site === undefined ? {} : { site: asTextOrNull(fields.site, "site") }),
    ...(fields.published === undefined ? {} : { published: asTextOrNull(fields.published, "published") }),
    ...(fields.language === undefined ? {} : { language: asTextOrNull(fields.language, "language") }),
  };
}
