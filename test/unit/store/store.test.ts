import "fake-indexeddb/auto";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { SavedPage } from "../../../src/model/page.ts";
import { addressKey } from "../../../src/model/page-url.ts";
import { openDatabase, type PostilDatabase } from "../../../src/store/database.ts";
import { type Reader, readStore } from "../../../src/store/read.ts";
import { NotKept, type Writer, writeStore } from "../../../src/store/write.ts";
import { ARTICLE, annotation, pageDraft } from "./library.ts";

let database: PostilDatabase;
let reader: Reader;
let writer: Writer;
let now: Date;
let count = 0;

beforeEach(() => {
  database = openDatabase(`test-${count++}`);
  now = new Date("2026-11-22T09:00:00.000Z");
  reader = readStore(database);
  writer = writeStore(database, () => now);
});
afterEach(() => database.delete());

const keys = [addressKey(ARTICLE)];

test("what is saved is read back, page and all", async () => {
  await writer.saveAnnotation(pageDraft(), annotation(1));
  const stored = await reader.page(keys);
  expect(stored.annotations).toEqual([annotation(1)]);
  expect(stored.page).toMatchObject({
    source: ARTICLE,
    title: "Two harbours, one accord",
    created: now.toISOString(),
  });
});

test("saving the same annotation twice saves it once", async () => {
  await writer.saveAnnotation(pageDraft(), annotation(1));
  await writer.changeAnnotation(annotation(1).id, { note: "edited since" });
  const again = await writer.saveAnnotation(pageDraft(), annotation(1));
  expect(again.note).toBe("edited since");
  expect((await reader.page(keys)).annotations).toHaveLength(1);
});

test("the page's text is kept compressed and comes out whole", async () => {
  const text = "Zwei Häfen, ein Abkommen. 港湾協定。\n".repeat(500);
  await writer.saveAnnotation(pageDraft(ARTICLE, { text }), annotation(1));
  expect((await database.texts.get(ARTICLE))?.gzip.byteLength).toBeLessThan(text.length / 10);
  expect((await reader.everything()).pages[0]?.text).toBe(text);
});

describe("one article under several addresses", () => {
  test("a second address joins the page that is there", async () => {
    await writer.saveAnnotation(pageDraft(), annotation(1));
    const other = "https://gazette.example/story?id=9";
    const draft = pageDraft(other, { addresses: [addressKey(other), addressKey(ARTICLE)] });
    const saved = await writer.saveAnnotation(draft, annotation(2, {}, other));
    expect(saved.target.source).toBe(ARTICLE);
    expect((await reader.page([addressKey(other)])).annotations).toHaveLength(2);
  });

  test("two pages that turn out to be one are joined, nothing lost", async () => {
    const other = "https://gazette.example/story?id=9";
    await writer.saveAnnotation(pageDraft(), annotation(1));
    now = new Date("2026-11-22T09:05:00.000Z");
    await writer.saveAnnotation(pageDraft(other), annotation(2, {}, other));
    const both = pageDraft(ARTICLE, { addresses: [addressKey(ARTICLE), addressKey(other)] });
    await writer.saveAnnotation(both, annotation(3));
    const stored = await reader.page([addressKey(other)]);
    expect(stored.page?.source).toBe(ARTICLE);
    expect(stored.annotations.map((a) => a.target.source)).toEqual([ARTICLE, ARTICLE, ARTICLE]);
    expect(await database.pages.count()).toBe(1);
  });
});

describe("deleting", () => {
  test("puts aside and brings back the same", async () => {
    await writer.saveAnnotation(pageDraft(), annotation(1));
    await writer.deleteAnnotation(annotation(1).id);
    expect((await reader.page(keys)).annotations).toEqual([]);
    expect(await writer.restoreAnnotation(annotation(1).id)).toEqual(annotation(1));
    expect((await reader.page(keys)).annotations).toEqual([annotation(1)]);
  });

  test("is final after thirty days, and takes page, text and draft along", async () => {
    await writer.saveAnnotation(pageDraft(), annotation(1));
    await writer.saveDraft(annotation(1).id, "half a tho");
    await writer.deleteAnnotation(annotation(1).id);
    now = new Date("2026-12-21T09:00:00.000Z");
    await writer.emptyTrash();
    expect(await database.annotations.count()).toBe(1);
    now = new Date("2026-12-23T09:00:00.000Z");
    await writer.emptyTrash();
    for (const table of [database.annotations, database.pages, database.texts, database.drafts]) {
      expect(await table.count()).toBe(0);
    }
    await expect(writer.restoreAnnotation(annotation(1).id)).rejects.toThrow(NotKept);
  });

  test("of everything can be undone as a whole, without what was deleted before", async () => {
    for (const n of [1, 2, 3]) await writer.saveAnnotation(pageDraft(), annotation(n));
    await writer.deleteAnnotation(annotation(1).id);
    now = new Date("2026-11-22T09:05:00.000Z");
    const deleted = await writer.deleteEverything();
    expect(await reader.pages()).toEqual([]);
    await writer.restoreEverything(deleted);
    expect((await reader.page(keys)).annotations.map((a) => a.id)).toEqual([
      annotation(2).id,
      annotation(3).id,
    ]);
  });
});

describe("drafts", () => {
  test("are read with their annotation and end when the note is saved", async () => {
    await writer.saveAnnotation(pageDraft(), annotation(2));
    await writer.saveDraft(annotation(2).id, "half a tho");
    expect((await reader.page(keys)).drafts).toEqual({ [annotation(2).id]: "half a tho" });
    await writer.changeAnnotation(annotation(2).id, { note: "half a thought" });
    expect((await reader.page(keys)).drafts).toEqual({});
  });

  test("stay when something else changes", async () => {
    await writer.saveAnnotation(pageDraft(), annotation(2));
    await writer.saveDraft(annotation(2).id, "half");
    await writer.changeAnnotation(annotation(2).id, { colour: "pink" });
    expect((await reader.page(keys)).drafts).toEqual({ [annotation(2).id]: "half" });
  });
});

test("changing what is not kept is an error, not a new row", async () => {
  await expect(writer.changeAnnotation(annotation(1).id, { note: "x" })).rejects.toThrow(NotKept);
  expect(await database.annotations.count()).toBe(0);
});

test("a watcher hears of each change", async () => {
  const seen: SavedPage[] = [];
  const heard = (n: number) =>
    expect.poll(() => seen.at(-1)?.annotations.length, { timeout: 10_000 }).toBe(n);
  const stop = reader.watchPage(keys, (page) => seen.push(page));
  await heard(0);
  await writer.saveAnnotation(pageDraft(), annotation(1));
  await heard(1);
  await writer.deleteAnnotation(annotation(1).id);
  await heard(0);
  stop();
});

describe("importing", () => {
  const library = async () => {
    for (const n of [1, 2, 3]) await writer.saveAnnotation(pageDraft(), annotation(n));
    return reader.everything();
  };

  test("into an empty library gives the same library", async () => {
    const exported = await library();
    await Promise.all([database.annotations.clear(), database.pages.clear(), database.texts.clear()]);
    expect(await writer.importLibrary(exported)).toEqual({ added: 3, same: 0, updated: 0 });
    expect(await reader.everything()).toEqual(exported);
  });

  test("keeps the later state of an annotation, whichever side has it", async () => {
    const exported = await library();
    now = new Date("2026-11-22T10:00:00.000Z");
    await writer.changeAnnotation(annotation(1).id, { note: "later here" });
    const newer = { ...annotation(2), note: "later there", modified: "2026-11-23T00:00:00.000Z" };
    const annotations = exported.annotations.map((a) => (a.id === newer.id ? newer : a));
    expect(await writer.importLibrary({ ...exported, annotations })).toEqual({
      added: 0,
      same: 2,
      updated: 1,
    });
    const notes = new Map((await reader.everything()).annotations.map((a) => [a.id, a.note]));
    expect(notes.get(annotation(1).id)).toBe("later here");
    expect(notes.get(annotation(2).id)).toBe("later there");
  });
});
