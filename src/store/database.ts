import { Dexie, type EntityTable } from "dexie";
import type { Annotation } from "../model/annotation.ts";
import type { Page } from "../model/page.ts";

/** The tables and their versions. IndexedDB through Dexie, in the extension's own origin. */

export interface AnnotationRow extends Annotation {
  /** When it was put aside, ISO 8601 UTC; "" while it is kept (IndexedDB does not index null). */
  readonly deleted: string;
}

export interface PageTextRow {
  readonly source: string;
  /** UTF-8, gzip (RFC 1952). */
  readonly gzip: Uint8Array;
}

export interface DraftRow {
  /** The annotation's id. */
  readonly id: string;
  readonly text: string;
  readonly modified: string;
}

export type PostilDatabase = Dexie & {
  pages: EntityTable<Page, "source">;
  texts: EntityTable<PageTextRow, "source">;
  annotations: EntityTable<AnnotationRow, "id">;
  drafts: EntityTable<DraftRow, "id">;
};

/**
 * Opens (lazily) the database. "strict" durability: a finished transaction is on the disk, not only handed to the
 * operating system (Firefox does the same by the option's standard name, see w3c IndexedDB 3.0, transaction durability).
 */
export function openDatabase(name = "postil"): PostilDatabase {
  // The tables are declared by the versions below, under the names of the type.
  const database = new Dexie(name, { chromeTransactionDurability: "strict" }) as PostilDatabase;
  database.version(1).stores({
    pages: "&source, *addresses",
    texts: "&source",
    annotations: "&id, target.source, deleted",
    drafts: "&id",
  });
  return database;
}

/** The annotation of a row. */
export function annotationOf({ deleted: _, ...annotation }: AnnotationRow): Annotation {
  return annotation;
}
