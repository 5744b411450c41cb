/** Document in, article out: what it says, in blocks, with the way back to the live text nodes. */

import type { NotArticleReason, Place, Verdict } from "../model/article.ts";
import { articleBody } from "./article-body.ts";
import { articleContainer, withOpening } from "./article-container.ts";
import type { Block, Extraction, LiveText } from "./block.ts";
import { mainElementOf } from "./flow.ts";
import { type LiveBlock, liveBlocks } from "./live-blocks.ts";
import { metadataOf, type PageHead, pageHeadOf } from "./metadata.ts";
import { readableText } from "./readable.ts";
import { readingMinutes } from "./reading-time.ts";
import { hasTooManyElements } from "./size-guard.ts";
import { countWords } from "./text.ts";
import { liveTextOf } from "./text-runs.ts";
import { verdictOf } from "./verdict.ts";

/** What only a laid-out page can tell. Leaving it out changes nothing but what it would have told. */
export interface Layout {
  /** Font size in CSS pixels. */
  readonly fontSize?: (element: Element) => number;
  readonly isVisible?: (element: Element) => boolean;
}

export interface ExtractOptions {
  /** The page's address; null when unknown. */
  readonly address: string | null;
  /** Milliseconds, any origin. Without it no time limit is kept. */
  readonly now?: () => number;
  readonly layout?: Layout;
}

/** No further attempt is begun after this: the slowest single attempt within the size limits takes about as long again. */
const TIME_LIMIT = 400; // milliseconds

/** Reads an article out of a page. The document is not touched, byte for byte. Never throws on a page's account. */
export function extract(document: Document, options: ExtractOptions): Extraction {
  if (!isHtml(document)) return notRead("not-html");
  if (hasTooManyElements(document)) return notRead("too-large");
  const { now, layout, address } = options;
  const begun = now?.() ?? 0;
  const head = pageHeadOf(document, address);
  const title = head.heads.headline?.value ?? "";
  const readable = readableText(document, title, () => now === undefined || now() - begun < TIME_LIMIT);
  if (readable === "too-large") return notRead("too-large");
  const live = bodyOf(readable?.kept ?? null, head, layout);
  const { blocks, text } = joined(live);
  const { metadata, pageTags } = metadataOf(document, head, text);
  const main = mainElementOf(live);
  const verdict = verdictOf({ blocks, main, article: head.article, address, document });
  const language = metadata.language?.value ?? null;
  const wordCount = countWords(text, language);
  return {
    article: {
      verdict,
      ...metadata,
      wordCount,
      readingMinutes: readingMinutes(text, wordCount, language),
      text,
    },
    blocks,
    pageTags,
    nodesAt: (place) => nodesAt(live, blocks, place),
  };
}

/** PDF viewers, images and XML answer with other types; a page made by script has none that matters. */
function isHtml(document: Document): boolean {
  return (
    /^(?:text\/html|application\/xhtml\+xml)$/i.test(document.contentType) &&
    document.documentElement !== null
  );
}

function bodyOf(
  kept: ReadonlySet<Text> | null,
  { heads, byline }: PageHead,
  layout: Layout | undefined,
): LiveBlock[] {
  const found = kept && articleContainer(kept);
  if (!found) return [];
  const texts = withOpening(kept, found, heads.element);
  const container = texts === kept ? found : articleContainer(texts);
  if (!container) return [];
  const blocks = liveBlocks(container, texts, layout?.isVisible ?? (() => true));
  const fontSize = layout?.fontSize;
  return articleBody(blocks, {
    titles: heads.titles,
    dek: heads.dek?.value ?? null,
    people: byline?.value.split(", ") ?? [],
    ...(fontSize ? { fontSize } : {}),
  });
}

function joined(live: readonly LiveBlock[]): { blocks: Block[]; text: string } {
  const blocks: Block[] = [];
  let start = 0;
  for (const { kind, text, level, inlines } of live) {
    blocks.push({ kind, text, start, level, inlines });
    start += text.length + 1;
  }
  return { blocks, text: blocks.map((b) => b.text).join("\n") };
}

function nodesAt(live: readonly LiveBlock[], blocks: readonly Block[], place: Place): LiveText[] {
  const found: LiveText[] = [];
  for (let i = firstBlockAt(blocks, place.start); i < blocks.length; i++) {
    const block = blocks[i];
    const runs = live[i]?.runs;
    if (!block || !runs || block.start >= place.end) break;
    const from = Math.max(0, place.start - block.start);
    const to = Math.min(block.text.length, place.end - block.start);
    if (from < to) found.push(...liveTextOf(runs, from, to));
  }
  return found;
}

/** Position of the last block that begins at or before an offset; 0 when none does. */
function firstBlockAt(blocks: readonly Block[], offset: number): number {
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((blocks[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return Math.max(0, low);
}

/** What is said of a page that was not read. */
function notRead(reason: NotArticleReason): Extraction {
  const verdict: Verdict = { kind: "not-article", reason };
  return {
    article: {
      verdict,
      headline: null,
      kicker: null,
      dek: null,
      byline: null,
      site: null,
      published: null,
      modified: null,
      language: null,
      direction: "ltr",
      wordCount: 0,
      readingMinutes: 0,
      text: "",
    },
    blocks: [],
    pageTags: [],
    nodesAt: () => [],
  };
}
