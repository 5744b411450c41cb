import type { Place } from "../model/article.ts";
import { pageFieldsOf } from "../model/page.ts";
import type { BackgroundCalls, BriefReply, Caller, PageFields } from "../protocol.ts";
import type { ArticleReader, ReadArticle } from "./brief-door.ts";
import { rangeOfPlace } from "./places.ts";

/** The article on the page, once somebody has asked for its brief. */
export interface Reading {
  /** Reads the article as it stands now. Throws when the brief script does not come or fails. */
  brief(): Promise<BriefReply>;
  /** What the article says of itself, for the saved page: nothing that it does not say. Null when it is no article. */
  pageFields(): Promise<PageFields | null>;
  /** Where a stretch of the article stands; null when it is not on the page, or no brief was asked for. */
  rangeOf(place: Place): Range | null;
  /** The outline's headings on the page, in its order; empty before the brief was asked for. */
  headings(): readonly (Range | null)[];
  forget(): void;
}

export interface ReadingSetting {
  readonly document: Document;
  /** What the brief script has put at the door; undefined before it came. */
  readonly reader: () => ArticleReader | undefined;
  readonly background: Pick<Caller<BackgroundCalls>, "bringScripts">;
}

/** How long a script that was brought may take to run on a busy page. */
const PATIENCE_MS = 10_000;
const STEP_MS = 50;

export function createReading({ document, reader, background }: ReadingSetting): Reading {
  let read: ReadArticle | null = null;

  const bring = async (): Promise<ArticleReader> => {
    const here = reader();
    if (here) return here;
    const refusal = await background.bringScripts({ brief: true });
    if (refusal) throw new Error(`no brief script: ${refusal}`);
    for (let waited = 0; waited < PATIENCE_MS; waited += STEP_MS) {
      const brought = reader();
      if (brought) return brought;
      await new Promise((resolve) => setTimeout(resolve, STEP_MS));
    }
    throw new Error(`the brief script did not come within ${PATIENCE_MS} ms`);
  };
  const brief = async (): Promise<BriefReply> => {
    const readArticle = await bring();
    read = readArticle(document);
    return { article: read.extraction.article, brief: read.brief, ms: read.ms };
  };

  return {
    brief,
    async pageFields() {
      const article = read?.extraction.article ?? (await brief()).article;
      if (article.verdict.kind !== "article") return null;
      const fields = Object.entries(pageFieldsOf(article)).filter(([, value]) => value !== null);
      return Object.fromEntries(fields);
    },
    rangeOf: (place) => read && rangeOfPlace(read.extraction, place),
    headings() {
      if (!read) return [];
      const { extraction, brief } = read;
      return brief.outline.map((section) => rangeOfPlace(extraction, section.place));
    },
    forget() {
      read = null;
    },
  };
}
