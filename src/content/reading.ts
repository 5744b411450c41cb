import type { Place } from "../model/article.ts";
import { pageFieldsOf } from "../model/page.ts";
import type { BackgroundCalls, BriefReply, Caller, PageFields } from "../protocol.ts";
import type { ArticleReader, ReadArticle } from "./brief-door.ts";
import { bring } from "./bring.ts";
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

export function createReading({ document, reader, background }: ReadingSetting): Reading {
  let read: ReadArticle | null = null;

  const brief = async (): Promise<BriefReply> => {
    const readArticle = await bring("brief", reader, background);
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
