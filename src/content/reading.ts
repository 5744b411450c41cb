import type { Place } from "../model/article.ts";
import type { BackgroundCalls, BriefReply, Caller, PageFields } from "../protocol.ts";
import type { ArticleReader, ReadArticle } from "./brief-door.ts";
import { bring } from "./bring.ts";

/** The article on the page, once somebody has asked for its brief. */
export interface Reading {
  /** Reads the article as it stands now. Throws when the brief script does not come or fails. */
  brief(): Promise<BriefReply>;
  /** As `ReadArticle.pageFields`; reads the article when that was not done yet. */
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

  const readNow = async (): Promise<ReadArticle> => {
    const readArticle = await bring("brief", reader, background);
    read = readArticle(document);
    return read;
  };

  return {
    async brief() {
      const { extraction, brief, ms } = await readNow();
      return { article: extraction.article, brief, ms };
    },
    pageFields: async () => (read ?? (await readNow())).pageFields,
    rangeOf: (place) => read?.rangeOf(place) ?? null,
    headings: () => read?.brief.outline.map(({ place }) => read?.rangeOf(place) ?? null) ?? [],
    forget() {
      read = null;
    },
  };
}
