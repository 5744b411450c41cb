import type { Extraction } from "../article/block.ts";
import type { Brief, Place } from "../model/article.ts";
import type { PageFields } from "../protocol.ts";

/**
 * Where the two page bundles meet: `brief.js` puts its one function here, `page.js` takes it. The global is the extension's
 * own: pages have another.
 */

export interface ReadArticle {
  readonly extraction: Extraction;
  readonly brief: Brief;
  /** What the article says of itself, for the saved page: nothing that it does not say. Null when it is no article. */
  readonly pageFields: PageFields | null;
  /** The live range behind a stretch of `Article.text`; null when its words have no node on the page, or no longer. */
  readonly rangeOf: (place: Place) => Range | null;
  /** From live document to brief, in ms. */
  readonly ms: number;
}

/** Reads the article. Leaves the document as it is, byte for byte. */
export type ArticleReader = (document: Document) => ReadArticle;

declare global {
  var postilReadArticle: ArticleReader | undefined;
}
