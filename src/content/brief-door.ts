import type { Extraction } from "../article/block.ts";
import type { Brief } from "../model/article.ts";

/**
 * Where the two page bundles meet: `brief.js` puts its one function here, `page.js` takes it. The global is the extension's
 * own: pages have another.
 */

export interface ReadArticle {
  readonly extraction: Extraction;
  readonly brief: Brief;
  /** From live document to brief, in ms. */
  readonly ms: number;
}

/** Reads the article. Leaves the document as it is, byte for byte. */
export type ArticleReader = (document: Document) => ReadArticle;

declare global {
  var postilReadArticle: ArticleReader | undefined;
}
