import type { Annotation } from "./annotation.ts";
import type { Article } from "./article.ts";

/** What the library keeps of a page that holds annotations. */
export interface Page {
  /** The page's address as `pageIdentity` chose it; also every annotation's `target.source`. */
  readonly source: string;
  /** Address keys (see `addressKey`) under which the page has been seen; at least one. */
  readonly addresses: readonly string[];
  readonly title: string;
  readonly byline: string | null;
  readonly site: string | null;
  /** ISO 8601, or null when the page does not say. */
  readonly published: string | null;
  /** BCP 47, or null. */
  readonly language: string | null;
  /** When the first annotation was made and the page row last written; ISO 8601, UTC. */
  readonly created: string;
  readonly modified: string;
}

/** What is kept of a page, deleted annotations left out. */
export interface SavedPage {
  /** The oldest page row that goes by one of the addresses asked for; null when nothing is saved. */
  readonly page: Page | null;
  /** In no order. */
  readonly annotations: readonly Annotation[];
  /** Unfinished notes by annotation id. */
  readonly drafts: Readonly<Record<string, string>>;
}

/**
 * Longest text of a page, in UTF-16 units, that is sent, searched and kept: three bytes each at most are 60 MB, and browsers
 * refuse messages over 64 MiB. An encyclopaedia's longest pages have less than a tenth.
 */
export const LONGEST_PAGE_TEXT = 20_000_000;

/** What a page script tells of its page when it saves the first annotation there. */
export interface PageDraft extends Omit<Page, "created" | "modified"> {
  /** The page's visible text, as `anchoring/text-index` defines it. */
  readonly text: string;
}

/** The fields of a page that the brief knows better than the page script. */
export function pageFieldsOf(article: Article): Pick<Page, "byline" | "site" | "published" | "language"> & {
  readonly title: string | null;
} {
  return {
    title: article.headline?.value ?? null,
    byline: article.byline?.value ?? null,
    site: article.site?.value ?? null,
    published: article.published?.value ?? null,
    language: article.language?.value ?? null,
  };
}
