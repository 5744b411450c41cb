/** An article's one-screen account, put together from the judgements on it. */

import type { Brief } from "../model/article.ts";
import type { Extraction } from "./block.ts";
import { keyQuotesOf } from "./key-quote.ts";
import { keySentenceOf } from "./key-sentence.ts";
import { outlineOf } from "./outline.ts";
import { summaryOf } from "./summary.ts";
import { TAG_LIMIT, topicTagsOf } from "./topic-tags.ts";

export interface BriefOptions {
  /** At most this many tags; what the popup shows when left out. */
  readonly tagLimit?: number;
}

/** The brief of what was extracted, whatever the verdict: a stub or a list has a brief too, if a poor one. */
export function briefOf(extraction: Extraction, options: BriefOptions = {}): Brief {
  const { best, others } = keyQuotesOf(extraction);
  return {
    outline: outlineOf(extraction),
    keyQuote: best,
    otherQuotes: others,
    keySentence: best ? null : keySentenceOf(extraction),
    tags: topicTagsOf(extraction, options.tagLimit ?? TAG_LIMIT),
    summary: summaryOf(extraction),
  };
}
