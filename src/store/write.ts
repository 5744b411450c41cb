import type { Annotation, AnnotationChanges } from "../model/annotation.ts";
import type { Library } from "../model/library.ts";
import type { Page, PageDraft } from "../model/page.ts";
import { type AnnotationRow, annotationOf, openDatabase, type PostilDatabase } from "./database.ts";
import { gzip } from "./text-gzip.ts";

/** Everything that writes the library. Called by the background alone; every write is one strict transaction. */

/** How long deleted annotations can be brought back, in days. */
const TRASH_DAYS = 30;

/** Thrown when a change is asked of an annotation that is not kept. */
export class NotKept extends Error {
  override readonly name = "NotKept";
}

export interface Writer {
  /** Saves; the page row comes or grows with it. Saving the same id again changes nothing but the page's addresses. */
  saveAnnotation(page: PageDraft, annotation: Annotation): Promise<Annotation>;
  /** Throws `NotKept`. A changed note ends its draft. */
  changeAnnotation(id: string, changes: AnnotationChanges): Promise<Annotation>;
  /** Puts aside; nothing when it is not kept. */
  deleteAnnotation(id: string): Promise<void>;
  /** Throws `NotKept` when it was never kept or its 30 days are over. */
  restoreAnnotation(id: string): Promise<Annotation>;
  /** Null ends the draft. */
  saveDraft(id: string, text: string | null): Promise<void>;
  describePage(
    source: string,
    fields: Partial<Pick<Page, "title" | "byline" | "site" | "published" | "language">>,
  ): Promise<void>;
  importLibrary(library: Library): Promise<{ added: number; same: number; updated: number }>;
  /** Puts everything aside under one time, which is the answer. */
  deleteEverything(): Promise<string>;
  restoreEverything(deleted: string): Promise<void>;
  /** Removes what has been aside for over 30 days, and the pages and texts that nothing needs any more. */
  emptyTrash(): Promise<void>;
}

export function writeStore(
  database: PostilDatabase = openDatabase(),
  now: () => Date = () => new Date(),
): Writer {
  const time = () => now().toISOString();
  return {
    saveAnnotation: (page, annotation) => saveAnnotation(database, page, annotation, time()),

    async changeAnnotation(id, changes) {
      return database.transaction("rw", database.annotations, database.drafts, async () => {
        const row = await database.annotations.get(id);
        if (row?.deleted !== "") throw new NotKept(`annotation ${id} is not kept`);
        const changed = { ...row, ...changes, modified: time() };
        await database.annotations.put(changed);
        if (changes.note !== undefined) await database.drafts.delete(id);
        return annotationOf(changed);
      });
    },

    async deleteAnnotation(id) {
      await database.annotations
        .where("id")
        .equals(id)
        .and((row) => row.deleted === "")
        .modify({ deleted: time() });
    },

    async restoreAnnotation(id) {
      return database.transaction("rw", database.annotations, async () => {
        const row = await database.annotations.get(id);
        if (!row) throw new NotKept(`annotation ${id} is not kept`);
        const restored = { ...row, deleted: "" };
        await database.annotations.put(restored);
        return annotationOf(restored);
      });
    },

    async saveDraft(id, text) {
      if (text === null) await database.drafts.delete(id);
      else await database.drafts.put({ id, text, modified: time() });
    },

    async describePage(source, fields) {
      await database.pages.update(source, { ...fields, modified: time() });
    },

    importLibrary: (library) => importLibrary(database, library),

    async deleteEverything() {
      const deleted = time();
      await database.annotations.where("deleted").equals("").modify({ deleted });
      return deleted;
    },

    async restoreEverything(deleted) {
      await database.annotations.where("deleted").equals(deleted).modify({ deleted: "" });
    },

    async emptyTrash() {
      const limit = new Date(now().getTime() - TRASH_DAYS * 86_400_000).toISOString();
      await database.transaction(
        "rw",
        database.pages,
        database.texts,
        database.annotations,
        database.drafts,
        async () => {
          await database.annotations.where("deleted").between("0", limit).delete();
          const rows = await database.annotations.toArray();
          const [ids, sources] = [new Set(rows.map((r) => r.id)), new Set(rows.map((r) => r.target.source))];
          await database.drafts.filter((draft) => !ids.has(draft.id)).delete();
          await database.pages.filter((page) => !sources.has(page.source)).delete();
          await database.texts.filter((text) => !sources.has(text.source)).delete();
        },
      );
    },
  };
}

async function saveAnnotation(
  database: PostilDatabase,
  draft: PageDraft,
  annotation: Annotation,
  time: string,
): Promise<Annotation> {
  // Compressed before the transaction: IndexedDB ends a transaction that waits on anything else.
  const bytes = await gzip(draft.text);
  return database.transaction("rw", database.pages, database.texts, database.annotations, async () => {
    const source = await keepPage(database, draft, bytes, time);
    const known = await database.annotations.get(annotation.id);
    if (known) return annotationOf(known);
    const saved = { ...annotation, target: { ...annotation.target, source } };
    await database.annotations.add({ ...saved, deleted: "" });
    return saved;
  });
}

/** The source of the page that goes by one of the draft's addresses: made, grown or, when two turn out to be one, joined. */
async function keepPage(
  database: PostilDatabase,
  draft: PageDraft,
  bytes: Uint8Array,
  time: string,
): Promise<string> {
  const { text: _, ...fields } = draft;
  const known = await database.pages.where("addresses").anyOf(draft.addresses).distinct().toArray();
  known.sort((a, b) => (a.created < b.created ? -1 : 1));
  const [oldest, ...others] = known;
  if (!oldest) {
    await database.pages.add({ ...fields, created: time, modified: time });
    await database.texts.put({ source: draft.source, gzip: bytes });
    return draft.source;
  }
  const addresses = [...new Set([...known.flatMap((page) => page.addresses), ...draft.addresses])];
  if (addresses.length !== oldest.addresses.length) {
    await database.pages.update(oldest.source, { addresses, modified: time });
  }
  for (const other of others) {
    await database.annotations
      .where("target.source")
      .equals(other.source)
      .modify((row: { target: { source: string } }) => {
        row.target = { ...row.target, source: oldest.source };
      });
    await database.pages.delete(other.source);
    await database.texts.delete(other.source);
  }
  return oldest.source;
}

async function importLibrary(
  database: PostilDatabase,
  library: Library,
): Promise<{ added: number; same: number; updated: number }> {
  const texts = await Promise.all(
    library.pages.map(async ({ source, text }) =>
      text === null ? null : { source, gzip: await gzip(text) },
    ),
  );
  return database.transaction("rw", database.pages, database.texts, database.annotations, async () => {
    for (const [i, { text: _, ...page }] of library.pages.entries()) {
      const known: Page | undefined = await database.pages.get(page.source);
      const addresses = [...new Set([...(known?.addresses ?? []), ...page.addresses])];
      const newer = known && known.modified > page.modified ? known : page;
      await database.pages.put({ ...newer, addresses });
      const row = texts[i];
      if (row && !(await database.texts.get(page.source))) await database.texts.add(row);
    }
    let [added, same, updated] = [0, 0, 0];
    for (const annotation of library.annotations) {
      const known: AnnotationRow | undefined = await database.annotations.get(annotation.id);
      if (known && known.deleted === "" && known.modified >= annotation.modified) same++;
      else {
        if (known && known.deleted === "") updated++;
        else added++;
        await database.annotations.put({ ...annotation, deleted: "" });
      }
    }
    return { added, same, updated };
  });
}
