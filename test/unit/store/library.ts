import type { Annotation, Colour } from "../../../src/model/annotation.ts";
import type { PageDraft } from "../../../src/model/page.ts";
import { addressKey } from "../../../src/model/page-url.ts";

/** Small, valid pieces of a library for tests. */

export const ARTICLE = "https://gazette.example/2026/harbour-accord";

export function pageDraft(source = ARTICLE, more: Partial<PageDraft> = {}): PageDraft {
  return {
    source,
    addresses: [addressKey(source)],
    title: "Two harbours, one accord",
    byline: null,
    site: "The Gazette",
    published: null,
    language: "en",
    text: "The ferries will run again.\nNobody expected it.",
    ...more,
  };
}

/** The n-th annotation: the same number makes the same id. */
export function annotation(n: number, more: Partial<Annotation> = {}, source = ARTICLE): Annotation {
  const colours: readonly Colour[] = ["yellow", "green", "blue", "pink", "purple"];
  return {
    id: `00000000-0000-4000-8000-${String(n).padStart(12, "0")}`,
    target: {
      source,
      selectors: [
        { type: "TextQuoteSelector", exact: `passage ${n}`, prefix: "before ", suffix: " after" },
        { type: "TextPositionSelector", start: n, end: n + 9 },
        { type: "StructureSelector", heading: "A section" },
      ],
    },
    colour: colours[n % 5] ?? "yellow",
    note: n % 2 ? `note ${n}` : "",
    tags: n % 3 ? [] : ["harbour"],
    created: "2026-11-20T10:00:00.000Z",
    modified: "2026-11-20T10:00:00.000Z",
    ...more,
  };
}
