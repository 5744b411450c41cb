import "fake-indexeddb/auto";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Runtime } from "webextension-polyfill";
import { backgroundCalls } from "../../../src/background/calls.ts";
import { presenceIndex } from "../../../src/background/presence.ts";
import { privateTabs } from "../../../src/background/private-tabs.ts";
import { textCalls } from "../../../src/background/text-calls.ts";
import { toJsonLd } from "../../../src/exchange/json-ld.ts";
import { addressKey, presenceKey } from "../../../src/model/page-url.ts";
import type { BackgroundCalls, Handlers } from "../../../src/protocol.ts";
import { openDatabase, type PostilDatabase } from "../../../src/store/database.ts";
import { type Reader, readStore } from "../../../src/store/read.ts";
import { writeStore } from "../../../src/store/write.ts";
import { ARTICLE, annotation, pageDraft } from "../store/library.ts";
import { memoryArea } from "./memory-area.ts";

let database: PostilDatabase;
let reader: Reader;
let calls: Handlers<BackgroundCalls>;
let local: ReturnType<typeof memoryArea>;
let session: ReturnType<typeof memoryArea>;
let injected: unknown[];
let count = 0;

const ORIGIN = "chrome-extension://postil/";
const popup: Runtime.MessageSender = { id: "postil", url: `${ORIGIN}popup.html` };
const tab = (url: string, incognito = false, id = 7): Runtime.MessageSender =>
  ({ id: "postil", url, frameId: 0, tab: { id, incognito } }) as Runtime.MessageSender; // a sender as browsers give it, cut to what is read
const own = tab(`${ARTICLE}?utm_source=x`);
const stranger = tab("https://evil.example/");
const key = presenceKey(addressKey(ARTICLE));

beforeEach(() => {
  database = openDatabase(`calls-${count++}`);
  reader = readStore(database);
  local = memoryArea();
  session = memoryArea();
  injected = [];
  calls = backgroundCalls({
    origin: ORIGIN,
    reader,
    writer: writeStore(database),
    presence: presenceIndex(local),
    privateTabs: privateTabs(session),
    texts: textCalls({ now: () => 0, yieldTo: async () => {} }),
    inject: async (tabId, scripts) => {
      injected.push({ tabId, ...scripts });
      return null;
    },
    revoke: async () => {},
    decline: async () => {},
  });
});
afterEach(() => database.delete());

const save = (n: number, sender = own) =>
  calls.saveAnnotation({ page: pageDraft(), annotation: annotation(n) }, sender);

/** A file read in as one part. */
const read = (text: string, sender = popup) =>
  calls.importLibrary({ run: annotation(8).id, part: 0, parts: 1, text }, sender);

test("a saved annotation is in the store and its page in the presence index", async () => {
  await save(1);
  expect((await reader.page([addressKey(ARTICLE)])).annotations).toHaveLength(1);
  expect([...local.held.keys()]).toEqual([key]);
});

test("each change moves the page's presence key, so that open tabs read again", async () => {
  await save(1);
  local.held.set(key, 0);
  await calls.changeAnnotation({ id: annotation(1).id, changes: { colour: "pink" } }, own);
  expect(local.held.get(key)).toBeGreaterThan(0);
});

test("a highlight that gets another place, or is put aside, keeps all else and stays its page's", async () => {
  await save(1);
  const { id, target, created, note, tags } = annotation(1);
  const elsewhere = {
    source: "https://another.example/page",
    selectors: [{ type: "TextQuoteSelector", exact: "another passage", prefix: "", suffix: "" }],
  } as const;
  const moved = await calls.changeAnnotation({ id, changes: { target: elsewhere } }, own);
  expect(moved).toMatchObject({ id, created, note, tags });
  expect(moved.target).toEqual({ ...elsewhere, source: target.source });
  const aside = await calls.changeAnnotation({ id, changes: { dismissed: true } }, popup);
  expect(aside).toMatchObject({ dismissed: true, target: moved.target });
  const back = await calls.changeAnnotation({ id, changes: { dismissed: false } }, popup);
  expect(back.dismissed).toBe(false);
});

test("the presence key goes with the last annotation and comes back with undo", async () => {
  await save(1);
  await save(2);
  await calls.deleteAnnotation({ id: annotation(1).id }, own);
  expect(local.held.has(key)).toBe(true);
  await calls.deleteAnnotation({ id: annotation(2).id }, popup);
  expect(local.held.has(key)).toBe(false);
  await calls.restoreAnnotation({ id: annotation(2).id }, popup);
  expect(local.held.has(key)).toBe(true);
});

describe("a page script of another site", () => {
  beforeEach(() => save(1));
  test.each<[string, () => unknown]>([
    ["read", () => calls.annotationsOn({ keys: [addressKey(ARTICLE)] }, stranger)],
    ["save", () => save(2, stranger)],
    ["change", () => calls.changeAnnotation({ id: annotation(1).id, changes: { note: "x" } }, stranger)],
    ["delete", () => calls.deleteAnnotation({ id: annotation(1).id }, stranger)],
    ["draft", () => calls.saveDraft({ id: annotation(1).id, text: "x" }, stranger)],
    ["describe", () => calls.describePage({ source: ARTICLE, fields: { title: "x" } }, stranger)],
  ])("may not %s", async (_, call) => {
    await expect(call()).rejects.toThrow(/another site/);
    expect((await reader.page([addressKey(ARTICLE)])).annotations).toEqual([annotation(1)]);
  });
});

describe("no page script may", () => {
  test.each<[string, () => unknown]>([
    ["inject into a tab of its choice", () => calls.injectPage({ tabId: 1, scripts: ["page"] }, own)],
    ["read private tabs", () => calls.privatePage({ tabId: 1, keys: [] }, own)],
    ["import", () => read(toJsonLd({ pages: [], annotations: [] }), own)],
    ["delete everything", () => calls.deleteEverything({}, own)],
    ["take back sites", () => calls.revokeSite({ pattern: "*://*/*" }, own)],
  ])("%s", async (_, call) => {
    await expect(call()).rejects.toThrow(/not a call for page scripts/);
    expect(injected).toEqual([]);
  });
});

describe("a text", () => {
  const text = { text: "The ferry sails again.", headings: [] };
  const ask: readonly [string, (sender: Runtime.MessageSender) => unknown][] = [
    ["searched", (sender) => calls.searchText({ ...text, missing: [], settled: [] }, sender)],
    ["described", (sender) => calls.describeText({ ...text, start: 4, end: 9 }, sender)],
  ];
  test.each(ask)("is %s for the page script of any page, in private windows too", async (_, call) => {
    for (const sender of [own, stranger, tab(ARTICLE, true)])
      expect(await call(sender)).toBeInstanceOf(Array);
    for (const table of database.tables) expect(await table.count()).toBe(0);
    expect([local.held.size, session.held.size]).toEqual([0, 0]);
  });
  test.each(ask)("is not %s for a frame, or for a page of the extension", async (_, call) => {
    await expect(call({ ...own, frameId: 3 })).rejects.toThrow(/may not call/);
    await expect(call(popup)).rejects.toThrow(/for page scripts alone/);
  });
});

test.each<[string, unknown]>([
  ["no annotation", null],
  ["a colour that is none", { ...annotation(1), colour: "javascript:" }],
  ["an id that is none", { ...annotation(1), id: "1" }],
  ["a target without a quote", { ...annotation(1), target: { source: ARTICLE, selectors: [] } }],
])("a message with %s writes nothing", async (_, bad) => {
  // Deliberately not an Annotation.
  const args = { page: pageDraft(), annotation: bad } as Parameters<typeof calls.saveAnnotation>[0];
  await expect(calls.saveAnnotation(args, own)).rejects.toThrow();
  expect(await database.annotations.count()).toBe(0);
  expect(local.held.size).toBe(0);
});

test("a frame inside a page may not call", async () => {
  await expect(save(1, { ...own, frameId: 3 })).rejects.toThrow(/may not call/);
});

describe("in a private window", () => {
  const secret = tab(ARTICLE, true);

  test("nothing reaches the disk: no row, no draft, no presence key", async () => {
    await save(1, secret);
    await calls.saveDraft({ id: annotation(1).id, text: "half" }, secret);
    await calls.changeAnnotation({ id: annotation(1).id, changes: { note: "whole" } }, popup);
    await calls.describePage({ source: ARTICLE, fields: { title: "x" } }, secret);
    expect(local.held.size).toBe(0);
    for (const table of database.tables) expect(await table.count()).toBe(0);
  });

  test("highlights live in the tab, can be edited, deleted and undone, and go with it", async () => {
    await save(1, secret);
    await calls.changeAnnotation({ id: annotation(1).id, changes: { note: "whole" } }, popup);
    const read = () => calls.privatePage({ tabId: 7, keys: [addressKey(ARTICLE)] }, popup);
    expect((await read()).annotations).toMatchObject([{ note: "whole" }]);
    const target = { ...annotation(1).target, source: "https://another.example/page" };
    await calls.changeAnnotation({ id: annotation(1).id, changes: { target, dismissed: true } }, secret);
    expect((await read()).annotations).toMatchObject([
      { note: "whole", dismissed: true, target: annotation(1).target },
    ]);
    await calls.deleteAnnotation({ id: annotation(1).id }, popup);
    expect((await read()).annotations).toEqual([]);
    await calls.restoreAnnotation({ id: annotation(1).id }, secret);
    expect((await calls.annotationsOn({ keys: [addressKey(ARTICLE)] }, secret)).annotations).toHaveLength(1);
    await privateTabs(session).sweep([7, 8]);
    expect((await read()).annotations).toHaveLength(1);
    await privateTabs(session).sweep([8]);
    expect((await read()).annotations).toEqual([]);
  });

  test("another private tab does not see them", async () => {
    await save(1, secret);
    const other = tab(ARTICLE, true, 8);
    expect((await calls.annotationsOn({ keys: [addressKey(ARTICLE)] }, other)).annotations).toEqual([]);
  });
});

describe("import", () => {
  test("of a broken file writes nothing and says what is wrong", async () => {
    const outcome = await read('{"items":[{"id":"x"}]}');
    expect(outcome).toMatchObject({ kind: "refused", fault: { reason: "bad-annotation", item: 1 } });
    expect(await database.annotations.count()).toBe(0);
    expect(local.held.size).toBe(0);
  });

  test("whose first part was lost with a stopped background writes nothing and asks for it again", async () => {
    const lost = { run: annotation(9).id, part: 1, parts: 2, text: "[]" };
    expect(await calls.importLibrary(lost, popup)).toEqual({ kind: "partly", next: 0 });
    expect(await database.annotations.count()).toBe(0);
  });

  test("takes a part that comes twice once, and a last part that comes after the end as a beginning", async () => {
    await save(1);
    const before = await reader.everything();
    const file = toJsonLd(before);
    const run = annotation(9).id;
    const first = { run, part: 0, parts: 2, text: file.slice(0, 40) };
    const last = { run, part: 1, parts: 2, text: file.slice(40) };
    for (const _ of [1, 2]) {
      expect(await calls.importLibrary(first, popup)).toEqual({ kind: "partly", next: 1 });
    }
    expect(await calls.importLibrary(last, popup)).toMatchObject({ kind: "done", same: 1 });
    expect(await calls.importLibrary(last, popup)).toEqual({ kind: "partly", next: 0 });
    expect(await reader.everything()).toEqual(before);
  });

  test("after everything was deleted brings back the same, with its presence keys", async () => {
    await save(1);
    await save(2);
    const before = await reader.everything();
    await calls.deleteEverything({}, popup);
    expect(local.held.size).toBe(0);
    const file = toJsonLd(before);
    const half = Math.floor(file.length / 2);
    const whole = { run: annotation(9).id, parts: 2 };
    await calls.importLibrary({ ...whole, part: 0, text: file.slice(0, half) }, popup);
    await calls.importLibrary({ ...whole, part: 1, text: file.slice(half) }, popup);
    expect(await reader.everything()).toEqual(before);
    expect([...local.held.keys()]).toEqual([key]);
  });
});

test("the presence index is rebuilt from the database: strays go, other keys stay", async () => {
  await save(1);
  local.held.set("page:stray", 1);
  local.held.set("declined:x.example", true);
  local.held.delete(key);
  await presenceIndex(local).rebuild(await reader.pages());
  expect(new Set(local.held.keys())).toEqual(new Set([key, "declined:x.example"]));
});
