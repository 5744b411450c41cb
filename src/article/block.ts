import type { Article } from "../model/article.ts";

/** The article's text as a reader sees it: one block a paragraph, heading, list item and so on, in reading order. */

export type BlockKind =
  | "heading" // a real h1–h6, or a block that acts as one
  | "paragraph"
  | "list-item"
  | "blockquote" // a paragraph inside a blockquote or q block
  | "pull-quote" // marked as such by the page; its words usually stand in a paragraph too
  | "caption"
  | "table"
  | "code"
  | "timestamp"; // a live blog entry's time

/** Inline markup that judgements use; offsets are UTF-16 units within the block's text, end exclusive. */
export interface Inline {
  readonly kind: "bold" | "italic" | "link" | "quote";
  readonly start: number;
  readonly end: number;
}

export interface Block {
  readonly kind: BlockKind;
  /** White space collapsed to single spaces, trimmed; never empty. */
  readonly text: string;
  /** Where the block begins in `Article.text`; it ends at `start + text.length`. */
  readonly start: number;
  /** 1–6 for a real heading element, otherwise null. */
  readonly level: number | null;
  readonly inlines: readonly Inline[];
}

/** A tag that the page gives itself: evidence, not truth. */
export interface PageTag {
  readonly text: string;
  readonly source: string;
}

/** What `extract` makes of a document, and all that outline, key quote and tags work from. */
export interface Extraction {
  readonly article: Article;
  readonly blocks: readonly Block[];
  readonly pageTags: readonly PageTag[];
  /**
   * Live text nodes behind a stretch of `Article.text`, in order, each with the offsets (UTF-16, end exclusive) within the
   * node; empty where the words have no node of their own (plain text files, words that extraction made).
   */
  readonly nodesAt: (place: { readonly start: number; readonly end: number }) => readonly LiveText[];
}

export interface LiveText {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
}
