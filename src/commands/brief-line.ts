import { performance } from "node:perf_hooks";
import { briefOf } from "../article/brief.ts";
import { indexOf, LONGEST_TAG_LIST } from "../article/topic-index.ts";
import { readArticle } from "./read-article.ts";

/** What `brief` prints for a file and `eval` has scored. */
export interface BriefLine {
  readonly name: string;
  /** From parsed document to brief, to a tenth of a millisecond. */
  readonly ms: number;
  readonly [field: string]: unknown;
}

/** Null: as many tags as the popup shows; above `LONGEST_TAG_LIST`, index words instead. Throws what the file system throws. */
export function briefLine(path: string, tagLimit: number | null): BriefLine {
  const { name, extraction, extractMs } = readArticle(path);
  const begun = performance.now();
  const isIndex = tagLimit !== null && tagLimit > LONGEST_TAG_LIST;
  const brief = briefOf(extraction, tagLimit === null || isIndex ? {} : { tagLimit });
  const tags = isIndex ? indexOf(extraction, tagLimit) : brief.tags;
  const ms = extractMs + performance.now() - begun;
  const { article } = extraction;
  return {
    name,
    title: article.headline?.value ?? null,
    byline: article.byline?.value ?? null,
    site: article.site?.value ?? null,
    published: article.published?.value ?? null,
    language: article.language?.value ?? null,
    readingMinutes: article.readingMinutes,
    verdict: article.verdict.kind === "article" ? "article" : article.verdict.reason,
    outline: brief.outline.map(({ level, text }) => ({ level, text })),
    keyQuote: brief.keyQuote && { text: brief.keyQuote.text, speaker: brief.keyQuote.speaker },
    keySentence: brief.keySentence?.text ?? null,
    tags: tags.map((t) => t.text),
    ms: Math.round(ms * 10) / 10,
  };
}
