import type { Annotation } from "../model/annotation.ts";
import { quoteOf } from "../model/annotation.ts";
import type { Article, KeyQuote, KeySentence } from "../model/article.ts";
import { textFragmentLink } from "../ui/text-fragment.ts";

/** What copying a quotation gives, and how a quotation is known among the highlights. */

export interface QuotedFrom {
  readonly article: Article;
  readonly title: string;
  /** Where the link leads; null on a page with no address to share. */
  readonly address: string | null;
}

/** The speaker with the role, e.g. "Ada Wynne, harbour minister"; null when the article names nobody. */
export function speakerLine(quote: KeyQuote): string | null {
  if (quote.speaker === null) return quote.role;
  return quote.role === null ? quote.speaker : `${quote.speaker}, ${quote.role}`;
}

/**
 * Plain text to paste: the words in quotation marks, who said them, the title with the site, a link to the very passage.
 * A key sentence is nobody's speech, but it is quoted from the article all the same.
 */
export function copyText(quote: KeyQuote | KeySentence, { article, title, address }: QuotedFrom): string {
  const speaker = "speaker" in quote ? speakerLine(quote) : null;
  const site = article.site?.value ?? null;
  const lines = [
    `\u201c${quote.text}\u201d`,
    speaker === null ? null : `\u2014 ${speaker}`,
    site === null || site === title ? title : `${title} (${site})`,
    address === null ? null : textFragmentLink(address, passageOf(quote, article)),
  ];
  return lines.filter((line) => line !== null && line !== "").join("\n");
}

/** The highlight that keeps this quotation; undefined when there is none. */
export function keptAs(
  quote: KeyQuote | KeySentence,
  article: Article,
  annotations: readonly Annotation[],
): Annotation | undefined {
  const wanted = [bare(quote.text), bare(passageOf(quote, article))];
  return annotations.find((annotation) => wanted.includes(bare(quoteOf(annotation.target).exact)));
}

function passageOf(quote: KeyQuote | KeySentence, article: Article): string {
  return article.text.slice(quote.place.start, quote.place.end) || quote.text;
}

/** Letters and digits alone: quotation marks, spaces and line breaks differ between the page's text and the article's. */
function bare(text: string): string {
  return text.normalize("NFKC").replace(/[^\p{L}\p{N}]+/gu, "");
}
