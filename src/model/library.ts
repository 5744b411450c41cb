import type { Annotation } from "./annotation.ts";
import type { Page } from "./page.ts";

/** Everything that is kept: what an export holds and an import gives. */
export interface Library {
  readonly pages: readonly LibraryPage[];
  readonly annotations: readonly Annotation[];
}

export interface LibraryPage extends Page {
  /** The page's text when it was first annotated; null when it was not kept. */
  readonly text: string | null;
}

/** Why a file is not a library; `item` counts from 1 in the order of the file. */
export type LibraryFault =
  | { readonly reason: "not-json" | "not-annotations" | "too-large" }
  | { readonly reason: "bad-annotation" | "bad-page"; readonly item: number; readonly what: string };
