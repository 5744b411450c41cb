import browser, { type Runtime } from "webextension-polyfill";
import type { Annotation, AnnotationChanges, Colour, Grade, Selector } from "./model/annotation.ts";
import type { Article, Brief, Place } from "./model/article.ts";
import type { LibraryFault } from "./model/library.ts";
import type { PageDraft, SavedPage } from "./model/page.ts";
import type { PageIdentity } from "./model/page-url.ts";
import type { Outcome, PlainText, Search, Stretch } from "./model/passage.ts";

/** Every message between the extension's parts, typed, and the few lines that carry them. */

/** Hosts whose offer the reader declined stand in storage.local under this and their name; `declineOffer` writes them. */
export const DECLINED = "declined:";

/** Why no script may run in a tab. */
export type NoAccess = "browser-page" | "store-page" | "pdf" | "not-granted" | "gone";

/** Our scripts for pages: the marks; the toolbar; notes and what else opens at a highlight; what makes the brief. */
export type Script = "page" | "controls" | "cards" | "brief";

/** What became of an import. Refused means that nothing was written. */
export type ImportOutcome =
  | { readonly kind: "done"; readonly added: number; readonly same: number; readonly updated: number }
  | { readonly kind: "refused"; readonly fault: LibraryFault };

/** Answered by the background. All are idempotent: `caller` repeats one whose answer was lost. */
export type BackgroundCalls = {
  /** Brings scripts into the tab's top frame; null when done. */
  injectPage(args: { tabId: number; scripts: readonly Script[] }): NoAccess | null;
  /** The same for the asking page script's own tab. */
  bringScripts(args: { scripts: readonly Script[] }): NoAccess | null;
  /** What became of passages that are missing on the asking page, in their order. Nothing is kept of its text. */
  searchText(args: Search): readonly Outcome[];
  /** The selectors of a stretch of the asking page's text; null when it holds nothing but white space. */
  describeText(args: PlainText & Stretch): readonly Selector[] | null;
  /** What is saved for the page, in no order; in a private window what its tab holds in memory. */
  annotationsOn(args: { keys: readonly string[] }): SavedPage;
  /** Saves an annotation and, with its first one, the page. Resolves once it is on disk. */
  saveAnnotation(args: { page: PageDraft; annotation: Annotation }): Annotation;
  /** Changes a saved annotation. Throws when it is not there. A changed note ends its draft. */
  changeAnnotation(args: { id: string; changes: AnnotationChanges }): Annotation;
  /** Puts an annotation aside for 30 days; nothing when it is gone already. */
  deleteAnnotation(args: { id: string }): void;
  /** Brings a deleted annotation back. Throws when its 30 days are over. */
  restoreAnnotation(args: { id: string }): Annotation;
  /** Better page fields, once the brief is made; only for a page that is saved. */
  describePage(args: { source: string; fields: PageFields }): void;
  /** Keeps what is being typed; null ends the draft. */
  saveDraft(args: { id: string; text: string | null }): void;
  /** What a tab in a private window holds; for the popup, which otherwise reads the store. */
  privatePage(args: { tabId: number; keys: readonly string[] }): SavedPage;
  /** The reader said "not now" for this host, or takes it back. */
  declineOffer(args: { host: string; declined: boolean }): void;
  /** Takes back every granted pattern that covers this one. */
  revokeSite(args: { pattern: string }): void;
  /**
   * Reads in a W3C JSON-LD file; of two states of one annotation the later stays. The file comes in parts, since browsers
   * refuse messages over 64 MiB: `part` counts from 0, `run` names the import. "partly" until all are here, with the part that
   * is wanted next: an earlier one when the background was stopped and has to hear them again.
   */
  importLibrary(args: {
    run: string;
    part: number;
    parts: number;
    text: string;
  }): ImportOutcome | { readonly kind: "partly"; readonly next: number };
  /** Puts everything aside, restorable by `restoreEverything` with the answer. */
  deleteEverything(args: Record<string, never>): { deleted: string };
  restoreEverything(args: { deleted: string }): void;
};

export type PageFields = {
  readonly [K in "title" | "byline" | "site" | "published" | "language"]?: string | null;
};

/** A place in the page's text with a few words around it; line ends are "\n". */
export interface Spot {
  readonly before: string;
  /** "" where nothing stands any more between the words around it. */
  readonly words: string;
  readonly after: string;
  /** How many spots of the same list read the same and come first. */
  readonly copy: number;
}

/** How an annotation fares on the page as it stands. */
export interface Mark {
  readonly id: string;
  readonly grade: Grade;
  /** Place in reading order; orphans and uncertain ones come last, in the order they were made. */
  readonly order: number;
  /** Index into `Brief.outline`; null above the first section, when not found, or before the brief was asked. */
  readonly section: number | null;
  /** The words now on the page when the grade is "changed". */
  readonly now: string | null;
  /** Where it may stand when the grade is "uncertain", the likeliest first; else empty. */
  readonly candidates: readonly Spot[];
  /** What stands now where it stood, or next to there, when the grade is "orphan"; null when nothing tells. */
  readonly nearest: Spot | null;
}

export interface PageState {
  readonly identity: PageIdentity;
  /** document.title, white space collapsed. */
  readonly title: string;
  /** Whether the tab is in a private window: nothing is written there. */
  readonly isPrivate: boolean;
  readonly marks: readonly Mark[];
  /** Index into `Brief.outline` of the section being read; null above the first or before the brief was asked. */
  readonly currentSection: number | null;
  /** False where the page's type (PDF, image) cannot be highlighted. */
  readonly canHighlight: boolean;
  /** The words selected now, cut to a line; null when none are. */
  readonly selected: string | null;
}

export interface BriefReply {
  readonly article: Article;
  readonly brief: Brief;
  /** From live document to brief, in ms. */
  readonly ms: number;
}

/** Answered in a tab by the page script. */
export type PageCalls = {
  state(args: Record<string, never>): PageState;
  /** The article's brief. Waits for the brief script; throws when extraction failed. */
  brief(args: Record<string, never>): BriefReply;
  /** Scrolls to the place, the annotation or one of its spots, and flashes it; false when it is not on the page. */
  show(args: { place: Place } | { annotation: string; spot?: Spot }): boolean;
  /**
   * Keeps an annotation at a place of the page as it is now: new selectors, all else unchanged. "here" is where it is painted.
   * Null when the place is not there (any more), or nothing is selected.
   */
  attach(args: { annotation: string; to: Spot | "here" | "selection" }): Annotation | null;
  /** Asks the reader, in the page, to select where an annotation belongs; false when it is not this page's. */
  askWhere(args: { annotation: string }): boolean;
  /** Highlights a stretch of the article, such as the key quote. Null when it is not on the page any more. */
  keepPlace(args: { place: Place; colour: Colour }): Annotation | null;
  /** Highlights what is selected and, with `note`, opens its note; false when nothing is selected. */
  highlightSelection(args: { colour: Colour; note: boolean }): boolean;
  /** Opens the highlight under the last context menu, or else the one next to the selection; false when there is none. */
  openHighlight(args: Record<string, never>): boolean;
  /** Reads the saved annotations again; for private tabs, which no storage event reaches. */
  refresh(args: Record<string, never>): void;
};

type CallTable = { readonly [name: string]: (args: never) => unknown };
type Answer = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly error: string };
interface Envelope {
  readonly to: "background" | "page";
  readonly call: string;
  readonly args: unknown;
}

/** Typed proxy of a call table: each call answers a promise. */
export type Caller<Calls> = {
  readonly [K in keyof Calls]: Calls[K] extends (args: infer A) => infer R
    ? (args: A) => Promise<Awaited<R>>
    : never;
};

/** All handlers of a call table; each gets the checked sender beside its arguments. */
export type Handlers<Calls> = {
  readonly [K in keyof Calls]: Calls[K] extends (args: infer A) => infer R
    ? (args: A, sender: Runtime.MessageSender) => R | Promise<R>
    : never;
};

/** No answer came: the other side is not there, was stopped, or belongs to an older version. */
export class NoAnswer extends Error {
  override readonly name = "NoAnswer";
}

/**
 * Calls to the background. A call whose answer was lost (worker stopped under way) is repeated once. `failed` hears of each
 * call that rejects, before its caller does.
 */
export function background(failed?: () => void): Caller<BackgroundCalls> {
  // Async, so that a namespace which is gone with its extension rejects too.
  return caller<BackgroundCalls>(
    "background",
    async (envelope) => browser.runtime.sendMessage(envelope),
    failed,
  );
}

/** Calls to the page script in a tab's top frame. */
export function page(tabId: number): Caller<PageCalls> {
  return caller<PageCalls>("page", (envelope) => browser.tabs.sendMessage(tabId, envelope, { frameId: 0 }));
}

function caller<Calls>(
  to: Envelope["to"],
  send: (envelope: Envelope) => Promise<unknown>,
  failed?: () => void,
): Caller<Calls> {
  const call = async (name: string, args: unknown): Promise<unknown> => {
    const envelope: Envelope = { to, call: name, args };
    try {
      const reply = await send(envelope)
        .catch(() => send(envelope))
        .catch((error) => {
          throw new NoAnswer(`${to}.${name}: ${messageOf(error)}`);
        });
      if (!isAnswer(reply)) throw new NoAnswer(`${to}.${name}: no answer`);
      if (!reply.ok) throw new Error(reply.error);
      return reply.value;
    } catch (error) {
      failed?.();
      throw error;
    }
  };
  const proxy = new Proxy({}, { get: (_, name) => (args: unknown) => call(String(name), args) });
  // The proxy answers every name; `Calls` limits which may be asked.
  return proxy as Caller<Calls>;
}

/**
 * Answers every call of a table; returns the undo. Call it synchronously at the top of the worker: a woken worker misses
 * events whose listener comes late. Messages that do not come from this extension are refused.
 */
export function answer<Calls extends CallTable>(to: Envelope["to"], handlers: Handlers<Calls>): () => void {
  // Answered by callback, not by a returned promise: page scripts run on the browser's own API, and Chromium's
  // honours promises only in late versions.
  const listener = (
    message: unknown,
    sender: Runtime.MessageSender,
    sendResponse: (answer: unknown) => void,
  ): true => {
    // The types know listeners that always answer or never; undefined leaves the message to others.
    if (!isEnvelope(message) || message.to !== to) return undefined as unknown as true;
    void respond(handlers, message, sender).then(sendResponse);
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

async function respond(handlers: object, message: Envelope, sender: Runtime.MessageSender): Promise<Answer> {
  if (sender.id !== browser.runtime.id) return { ok: false, error: "message from outside the extension" };
  if (!Object.hasOwn(handlers, message.call)) return { ok: false, error: `unknown call ${message.call}` };
  // `handlers` is a table of functions by its type; the name was just found in it.
  const handler = (handlers as Record<string, (args: unknown, sender: Runtime.MessageSender) => unknown>)[
    message.call
  ];
  try {
    return { ok: true, value: await handler?.(message.args, sender) };
  } catch (error) {
    console.warn(`Postil: ${message.call} failed:`, error);
    return { ok: false, error: messageOf(error) };
  }
}

/** A thrown value's words. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function isEnvelope(value: unknown): value is Envelope {
  // Anything may be asked for properties that it may lack, but null and undefined.
  const { to, call } = (value ?? {}) as Partial<Envelope>;
  return typeof to === "string" && typeof call === "string";
}

function isAnswer(value: unknown): value is Answer {
  return typeof ((value ?? {}) as Partial<Answer>).ok === "boolean"; // as above
}
