/** Articles for tests, made of paragraphs: what `extract` would give for a page that holds just these. */

import type { Block, BlockKind, Extraction, Inline } from "../../../src/article/block.ts";

type Paragraph =
  | string
  | { readonly kind: BlockKind; readonly text: string; readonly inlines?: readonly Inline[] };

export interface PageFields {
  readonly headline?: string;
  readonly language?: string;
  readonly byline?: string;
}

export function page(paragraphs: readonly Paragraph[], fields: PageFields = {}): Extraction {
  const blocks: Block[] = [];
  let start = 0;
  for (const paragraph of paragraphs) {
    const { kind, text, inlines } =
      typeof paragraph === "string"
        ? { kind: "paragraph" as const, text: paragraph, inlines: [] }
        : paragraph;
    blocks.push({ kind, text, start, level: kind === "heading" ? 2 : null, inlines: inlines ?? [] });
    start += text.length + 1;
  }
  const sourced = (value: string | undefined) => (value === undefined ? null : { value, source: "test" });
  return {
    article: {
      verdict: { kind: "article" },
      headline: sourced(fields.headline),
      kicker: null,
      dek: null,
      byline: sourced(fields.byline),
      site: null,
      published: null,
      modified: null,
      language: sourced(fields.language ?? "en"),
      direction: "ltr",
      wordCount: 0,
      readingMinutes: 1,
      text: blocks.map((block) => block.text).join("\n"),
    },
    blocks,
    pageTags: [],
    nodesAt: () => [],
  };
}
