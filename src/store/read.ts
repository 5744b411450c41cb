import { liveQuery } from "dexie";
import type { Annotation } from "../model/annotation.ts";
import type { Library } from "../model/library.ts";
import type { Page, SavedPage } from "../model/page.ts";
import { annotationOf, openDatabase, type PostilDatabase } from "./database.ts";
import { gunzip } from "./text-gzip.ts";

/** Everything that reads the library. Nothing here writes. */

export interface Counts {
  readonly pages: number;
  readonly highlights: number;
  readonly notes: number;
}

export interface Reader {
  /** What is kept of the page that goes by any of these address keys. */
  page(keys: readonly string[]): Promise<SavedPage>;
  /** The same, again after each change; returns the end of it. */
  watchPage(
    keys: readonly string[],
    onChange: (page: SavedPage) => void,
    onError?: (error: unknown) => void,
  ): () => void;
  watchCounts(onChange: (counts: Counts) => void, onError?: (error: unknown) => void): () => void;
  /** One annotation with its page; null when it is not kept. */
  annotation(id: string): Promise<{ annotation: Annotation; page: Page } | null>;
  /** The page of an annotation, deleted ones included; null when it is not there at all. */
  sourceOf(id: string): Promise<string | null>;
  /** All pages that hold annotations. */
  pages(): Promise<readonly Page[]>;
  /** All pages that hold annotations, with their texts, and all annotations. */
  everything(): Promise<Library>;
}

export function readStore(database: PostilDatabase = openDatabase()): Reader {
  const page = (keys: readonly string[]) => readPage(database, keys);
  return {
    page,
    watchPage: (keys, onChange, onError) => watch(() => page(keys), onChange, onError),
    watchCounts: (onChange, onError) => watch(() => readCounts(database), onChange, onError),
    annotation: (id) => readAnnotation(database, id),
    sourceOf: async (id) => (await database.annotations.get(id))?.target.source ?? null,
    pages: () => readPages(database),
    everything: () => readEverything(database),
  };
}

function watch<T>(
  query: () => Promise<T>,
  next: (value: T) => void,
  error: (error: unknown) => void = report,
): () => void {
  const subscription = liveQuery(query).subscribe({ next, error });
  return () => subscription.unsubscribe();
}

function report(error: unknown): void {
  console.error("Postil: the library could not be read:", error);
}

async function readPage(database: PostilDatabase, keys: readonly string[]): Promise<SavedPage> {
  return database.transaction("r", database.pages, database.annotations, database.drafts, async () => {
    const pages = await database.pages.where("addresses").anyOf(keys).distinct().toArray();
    pages.sort((a, b) => (a.created < b.created ? -1 : 1));
    const rows = await database.annotations
      .where("target.source")
      .anyOf(pages.map((p) => p.source))
      .toArray();
    const annotations = rows.filter((row) => row.deleted === "").map(annotationOf);
    const drafts = await database.drafts.bulkGet(annotations.map((a) => a.id));
    return {
      page: pages[0] ?? null,
      annotations,
      drafts: Object.fromEntries(drafts.flatMap((draft) => (draft ? [[draft.id, draft.text]] : []))),
    };
  });
}

async function readCounts(database: PostilDatabase): Promise<Counts> {
  const rows = await database.annotations.where("deleted").equals("").toArray();
  return {
    pages: new Set(rows.map((row) => row.target.source)).size,
    highlights: rows.length,
    notes: rows.filter((row) => row.note !== "").length,
  };
}

async function readAnnotation(
  database: PostilDatabase,
  id: string,
): Promise<{ annotation: Annotation; page: Page } | null> {
  const row = await database.annotations.get(id);
  if (row?.deleted !== "") return null;
  const page = await database.pages.get(row.target.source);
  return page ? { annotation: annotationOf(row), page } : null;
}

async function readPages(database: PostilDatabase): Promise<readonly Page[]> {
  return database.transaction("r", database.pages, database.annotations, async () => {
    const rows = await database.annotations.where("deleted").equals("").toArray();
    const pages = await database.pages.bulkGet([...new Set(rows.map((row) => row.target.source))]);
    return pages.filter((page) => page !== undefined);
  });
}

async function readEverything(database: PostilDatabase): Promise<Library> {
  const { pages, texts, rows } = await database.transaction(
    "r",
    database.pages,
    database.texts,
    database.annotations,
    async () => ({
      pages: await database.pages.toArray(),
      texts: new Map((await database.texts.toArray()).map((row) => [row.source, row.gzip])),
      rows: await database.annotations.where("deleted").equals("").toArray(),
    }),
  );
  const sources = new Set(rows.map((row) => row.target.source));
  const kept = pages.filter((page) => sources.has(page.source));
  return {
    pages: await Promise.all(
      kept.map(async (page) => {
        const bytes = texts.get(page.source);
        return { ...page, text: bytes ? await gunzip(bytes) : null };
      }),
    ),
    annotations: rows
      .map(annotationOf)
      .sort((a, b) => (a.created < b.created ? -1 : a.created > b.created ? 1 : 0)),
  };
}
