/** An extraction as `extract` would make it, from a few lines: what the tag tests need and nothing else. */

import type { Block, BlockKind, Extraction, PageTag } from "../../../src/article/block.ts";

export interface Draft {
  readonly language: string | null;
  readonly headline: string | null;
  /** Paragraphs; a line that begins with "# " is a heading, with "^ " a caption. */
  readonly lines: readonly string[];
  readonly pageTags?: readonly string[];
  readonly site?: string;
  readonly dek?: string;
}

export function extractionOf(draft: Draft): Extraction {
  const blocks: Block[] = [];
  let start = 0;
  for (const line of draft.lines) {
    const kind: BlockKind = line.startsWith("# ")
      ? "heading"
      : line.startsWith("^ ")
        ? "caption"
        : "paragraph";
    const text = line.replace(/^[#^] /, "");
    blocks.push({ kind, text, start, level: kind === "heading" ? 2 : null, inlines: [] });
    start += text.length + 1;
  }
  const sourced = (value: string | null | undefined) => (value == null ? null : { value, source: "test" });
  const pageTags: PageTag[] = (draft.pageTags ?? []).map((text) => ({ text, source: "test" }));
  return {
    article: {
      verdict: { kind: "article" },
      headline: sourced(draft.headline),
      kicker: null,
      dek: sourced(draft.dek),
      byline: null,
      site: sourced(draft.site),
      published: null,
      modified: null,
      language: sourced(draft.language),
      direction: "ltr",
      wordCount: 0,
      readingMinutes: 1,
      text: blocks.map((b) => b.text).join("\n"),
    },
    blocks,
    pageTags,
    nodesAt: () => [],
  };
}
