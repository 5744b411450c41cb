/** What Postil knows of an article, as plain readonly data. Nothing here points into a live page. */

/** A value with where it was found, e.g. "JSON-LD", "meta article:published_time", "visible byline". */
export interface Sourced<T> {
  readonly value: T;
  readonly source: string;
}

/** Why a page is not treated as an article. */
export type NotArticleReason =
  | "too-short" // hardly any running text
  | "list-page" // a front page, section page or list of teasers
  | "paywall" // the text stops at a subscription box
  | "not-html" // PDF, image, plain text viewer, XML
  | "too-large" // more elements, depth or text than can be read without freezing the tab
  | "empty"; // no text at all

export type Verdict =
  | { readonly kind: "article" }
  | { readonly kind: "not-article"; readonly reason: NotArticleReason };

/** A stretch of `Article.text`: UTF-16 units, zero-based, end exclusive. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** The extracted page. Null means the page does not say. */
export interface Article {
  readonly verdict: Verdict;
  readonly headline: Sourced<string> | null;
  readonly kicker: Sourced<string> | null;
  readonly dek: Sourced<string> | null;
  readonly byline: Sourced<string> | null;
  readonly site: Sourced<string> | null;
  /** ISO 8601, with the precision and zone the page gives. */
  readonly published: Sourced<string> | null;
  readonly modified: Sourced<string> | null;
  /** BCP 47, lower-case primary subtag first, e.g. "en", "pt-BR". */
  readonly language: Sourced<string> | null;
  readonly direction: "ltr" | "rtl";
  /** Words as Intl.Segmenter counts them; 0 when there is no article text. */
  readonly wordCount: number;
  /** At least 1 when there is text; 0 when there is none. */
  readonly readingMinutes: number;
  /** The article's blocks joined by "\n"; the frame for every `Place`. */
  readonly text: string;
}

export interface OutlineSection {
  /** 2 for a main section, 3 for one below it, and so on to 6; no level is skipped. */
  readonly level: number;
  readonly text: string;
  /** Where the heading stands in `Article.text`. */
  readonly place: Place;
}

export interface KeyQuote {
  /** The quotation without its marks; the parts of one broken by its attribution joined by one space. */
  readonly text: string;
  /** Full name and, where given, role as the article has them at first mention; null when nobody is named. */
  readonly speaker: string | null;
  /** The speaker's role, e.g. "energy minister"; null when the article gives none. */
  readonly role: string | null;
  /** The words that attribute it, as they stand, e.g. "she told reporters"; null when there are none. */
  readonly attribution: string | null;
  readonly place: Place;
  readonly attributionPlace: Place | null;
  /** Higher carries the article better; comparable within one article only. */
  readonly score: number;
}

export interface KeySentence {
  readonly text: string;
  readonly place: Place;
}

export interface TopicTag {
  /** As the article writes it, in its fullest natural form. */
  readonly text: string;
  /** How often the article uses it, all its forms together. */
  readonly count: number;
  /** Its forms in the article with where they stand, at most 20 places. */
  readonly evidence: readonly { readonly form: string; readonly places: readonly Place[] }[];
}

/** An article's one-screen account. */
export interface Brief {
  readonly outline: readonly OutlineSection[];
  /** Null when the article quotes nobody; then `keySentence` is given. */
  readonly keyQuote: KeyQuote | null;
  /** The next best quotations, best first, at most 4. */
  readonly otherQuotes: readonly KeyQuote[];
  /** Null when there is a key quote or no sentence to choose. */
  readonly keySentence: KeySentence | null;
  /** Best first. */
  readonly tags: readonly TopicTag[];
  /** Three sentences of the article in their order; empty for short articles. */
  readonly summary: readonly KeySentence[];
}
