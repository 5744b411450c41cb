import { vi } from "vitest";
import type { Annotation } from "../../../src/model/annotation.ts";
import type { Article, Brief, KeyQuote, Place } from "../../../src/model/article.ts";
import type { PopupActions, PopupProps } from "../../../src/popup/popup-props.ts";
import type { Mark, PageState } from "../../../src/protocol.ts";

/** A small article about a place that does not exist, its brief, and marks on it. */

const text = [
  "The ferry council of Brennholm voted to run the island line through the night.",
  "Who pays",
  "Half of the cost falls to the harbour fund, which is not rich.",
  "\u201cAn island that sleeps at nine is a place to leave,\u201d said Ilse Tamm, the harbour warden.",
  "The fishers object",
  "\u201cNobody asked the people who sleep on the water,\u201d said Joren Falk. The harbour fund is theirs too.",
].join("\n");

export function placeOf(words: string, from = 0): Place {
  const start = text.indexOf(words, from);
  if (start < 0) throw new Error(`the sample does not say: ${words}`);
  return { start, end: start + words.length };
}

export const article: Article = {
  verdict: { kind: "article" },
  headline: { value: "Island ferry to sail through the night", source: "JSON-LD headline" },
  kicker: { value: "Harbour", source: "JSON-LD articleSection" },
  dek: { value: "Boats after nine, at last.", source: "meta description" },
  byline: { value: "Maud Ollenberg", source: "visible byline" },
  site: { value: "The Sound Courier", source: "og:site_name" },
  published: { value: "2031-03-04", source: "JSON-LD datePublished" },
  modified: { value: "2031-03-05", source: "meta article:modified_time" },
  language: { value: "en", source: "html lang" },
  direction: "ltr",
  wordCount: 1240,
  readingMinutes: 5,
  text,
};

export const keyQuote: KeyQuote = {
  text: "An island that sleeps at nine is a place to leave",
  speaker: "Ilse Tamm",
  role: "harbour warden",
  attribution: "said Ilse Tamm, the harbour warden",
  place: placeOf("An island that sleeps at nine is a place to leave"),
  attributionPlace: placeOf("said Ilse Tamm, the harbour warden"),
  score: 8,
};

export const otherQuote: KeyQuote = {
  text: "Nobody asked the people who sleep on the water",
  speaker: "Joren Falk",
  role: null,
  attribution: "said Joren Falk",
  place: placeOf("Nobody asked the people who sleep on the water"),
  attributionPlace: null,
  score: 6,
};

export const brief: Brief = {
  outline: [
    { level: 2, text: "Who pays", place: placeOf("Who pays") },
    { level: 3, text: "The fishers object", place: placeOf("The fishers object") },
  ],
  keyQuote,
  otherQuotes: [otherQuote],
  keySentence: null,
  tags: [
    {
      text: "harbour fund",
      count: 2,
      evidence: [
        {
          form: "harbour fund",
          places: [placeOf("harbour fund"), placeOf("harbour fund", placeOf("harbour fund").end)],
        },
      ],
    },
    { text: "Brennholm", count: 1, evidence: [{ form: "Brennholm", places: [placeOf("Brennholm")] }] },
  ],
  summary: [
    {
      text: "The ferry council of Brennholm voted to run the island line through the night.",
      place: placeOf("The ferry council of Brennholm voted to run the island line through the night."),
    },
  ],
};

export function annotationOf(n: number, exact: string, more: Partial<Annotation> = {}): Annotation {
  return {
    id: `00000000-0000-4000-8000-00000000000${n}`,
    target: {
      source: "https://courier.example/ferry",
      selectors: [{ type: "TextQuoteSelector", exact, prefix: "", suffix: "" }],
    },
    colour: "yellow",
    note: "",
    tags: [],
    created: `2031-03-05T10:0${n}:00Z`,
    modified: `2031-03-05T10:0${n}:00Z`,
    ...more,
  };
}

export function markOf(annotation: Annotation, more: Partial<Mark> = {}): Mark {
  return {
    id: annotation.id,
    grade: "exact",
    order: 0,
    section: null,
    now: null,
    candidates: [],
    nearest: null,
    ...more,
  };
}

export const state: PageState = {
  identity: { source: "https://courier.example/ferry", keys: ["courier.example/ferry"] },
  title: "Ferry",
  isPrivate: false,
  marks: [],
  currentSection: 0,
  canHighlight: true,
  selected: null,
};

/** Actions that succeed; each a mock. */
export function workingActions() {
  return {
    show: vi.fn<PopupActions["show"]>(async () => true),
    attach: vi.fn<PopupActions["attach"]>(async () => true),
    putBack: vi.fn<PopupActions["putBack"]>(async () => {}),
    askWhere: vi.fn<PopupActions["askWhere"]>(async () => true),
    dismiss: vi.fn<PopupActions["dismiss"]>(async () => {}),
    keep: vi.fn<PopupActions["keep"]>(async () => true),
    highlightSelection: vi.fn<PopupActions["highlightSelection"]>(async () => true),
    copy: vi.fn<PopupActions["copy"]>(async () => {}),
    saveDraft: vi.fn<PopupActions["saveDraft"]>(async () => {}),
    changeNote: vi.fn<PopupActions["changeNote"]>(async () => {}),
    changeColour: vi.fn<PopupActions["changeColour"]>(async () => {}),
    remove: vi.fn<PopupActions["remove"]>(async () => {}),
    restore: vi.fn<PopupActions["restore"]>(async () => {}),
    request: vi.fn<PopupActions["request"]>(),
    decline: vi.fn<PopupActions["decline"]>(async () => {}),
    retry: vi.fn<PopupActions["retry"]>(),
    openSettings: vi.fn<PopupActions["openSettings"]>(),
  };
}

export function popupProps(more: Partial<PopupProps> = {}): PopupProps {
  return {
    tab: {
      title: "Ferry | The Sound Courier",
      host: "courier.example",
      address: "https://courier.example/ferry?utm_source=x",
      isPrivate: false,
    },
    noAccess: null,
    brief: { kind: "here", value: { article, brief, ms: 31.4 } },
    state,
    saved: { page: null, annotations: [], drafts: {} },
    savedError: null,
    offer: null,
    locale: "en-GB",
    actions: workingActions(),
    ...more,
  };
}
