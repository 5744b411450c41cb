import type { Annotation, Selector } from "../model/annotation.ts";
import {
  asAnnotation,
  asObject,
  asPageFields,
  asText,
  asTextOrNull,
  asTime,
  Misshapen,
} from "../model/check.ts";
import type { Library, LibraryFault, LibraryPage } from "../model/library.ts";
import { addressKey } from "../model/page-url.ts";

/**
 * The library as W3C Web Annotations in JSON-LD (https://www.w3.org/TR/annotation-model/): one AnnotationPage whose items any
 * such tool reads. What the model has no word for (pages, their texts, addresses) stands under the "postil:" prefix.
 */

/** Largest file read in, in UTF-16 units: some 50,000 annotations with their pages. */
const LARGEST_FILE = 300_000_000;

const CONTEXT = ["http://www.w3.org/ns/anno.jsonld", { postil: "urn:postil:" }] as const;
const STYLE_CLASS = "postil-";

/** The library as JSON-LD text, indented, pages and annotations in the order given. */
export function toJsonLd(library: Library): string {
  return `${JSON.stringify(
    {
      "@context": CONTEXT,
      id: "urn:postil:library",
      type: "AnnotationPage",
      items: library.annotations.map(itemOf),
      "postil:pages": library.pages,
    },
    null,
    2,
  )}\n`;
}

/** A library read from JSON-LD text, or the first fault that makes it none. Accepts other tools' W3C annotations too. */
export function fromJsonLd(text: string, now: () => Date = () => new Date()): Library | LibraryFault {
  if (text.length > LARGEST_FILE) return { reason: "too-large" };
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    if (error instanceof SyntaxError) return { reason: "not-json" };
    throw error;
  }
  const file = listAndPages(json);
  if (!file) return { reason: "not-annotations" };
  const time = now().toISOString();
  const annotations = readAll(file.items, "bad-annotation", (item) => annotationOf(item, time));
  if ("reason" in annotations) return annotations;
  const pages = readAll(file.pages, "bad-page", pageOf);
  if ("reason" in pages) return pages;
  const known = new Set(pages.list.map((page) => page.source));
  const missing = [...new Set(annotations.list.map((a) => a.target.source))].filter(
    (source) => !known.has(source),
  );
  return {
    annotations: annotations.list,
    pages: [...pages.list, ...missing.map((source) => bare(source, time))],
  };
}

function readAll<T>(
  values: readonly unknown[],
  reason: "bad-annotation" | "bad-page",
  read: (value: unknown) => T,
): { list: readonly T[] } | LibraryFault {
  const list: T[] = [];
  for (const [i, value] of values.entries()) {
    try {
      list.push(read(value));
    } catch (error) {
      if (error instanceof Misshapen) return { reason, item: i + 1, what: error.message };
      throw error;
    }
  }
  return { list };
}

function listAndPages(json: unknown): { items: readonly unknown[]; pages: readonly unknown[] } | null {
  if (Array.isArray(json)) return { items: json, pages: [] };
  if (typeof json !== "object" || json === null) return null;
  // AnnotationCollection embeds its first page; a single Annotation stands for itself.
  const top = asObject(json, "file");
  if (top.type === "Annotation") return { items: [top], pages: [] };
  const page =
    "items" in top
      ? top
      : typeof top.first === "object" && top.first !== null
        ? asObject(top.first, "first")
        : null;
  if (!page || !Array.isArray(page.items)) return null;
  const pages = top["postil:pages"] ?? [];
  return Array.isArray(pages) ? { items: page.items, pages } : null;
}

function itemOf(annotation: Annotation): object {
  const { note, tags } = annotation;
  const body = [
    ...(note === ""
      ? []
      : [{ type: "TextualBody", value: note, format: "text/plain", purpose: "commenting" }]),
    ...tags.map((tag) => ({ type: "TextualBody", value: tag, format: "text/plain", purpose: "tagging" })),
  ];
  return {
    id: `urn:uuid:${annotation.id}`,
    type: "Annotation",
    motivation: note === "" ? "highlighting" : "commenting",
    created: annotation.created,
    modified: annotation.modified,
    ...(body.length > 0 ? { body } : {}),
    ...(annotation.dismissed ? { "postil:dismissed": true } : {}),
    target: {
      source: annotation.target.source,
      styleClass: STYLE_CLASS + annotation.colour,
      selector: annotation.target.selectors.map((s) =>
        s.type === "StructureSelector" ? { ...s, type: "postil:StructureSelector" } : s,
      ),
    },
  };
}

function annotationOf(value: unknown, time: string): Annotation {
  const item = asObject(value, "annotation");
  const target = asObject(Array.isArray(item.target) ? item.target[0] : item.target, "target");
  const bodies = item.body === undefined ? [] : Array.isArray(item.body) ? item.body : [item.body];
  const texts = bodies.map((body, i) => {
    if (typeof body === "string") return { value: body, purpose: "commenting" };
    const fields = asObject(body, `body[${i}]`);
    return { value: asText(fields.value, `body[${i}].value`), purpose: fields.purpose };
  });
  const styleClass = typeof target.styleClass === "string" ? target.styleClass : "";
  const created = item.created === undefined ? time : inUtc(item.created, "created");
  return asAnnotation({
    id: asText(item.id, "id").replace(/^urn:uuid:/i, ""),
    target: {
      source: typeof target.source === "string" ? target.source : asObject(target.source, "target.source").id,
      selectors: selectorsOf(target.selector),
    },
    colour: styleClass.startsWith(STYLE_CLASS) ? styleClass.slice(STYLE_CLASS.length) : "yellow",
    note: texts
      .filter((t) => t.purpose !== "tagging")
      .map((t) => t.value)
      .join("\n\n"),
    tags: texts.filter((t) => t.purpose === "tagging").map((t) => t.value),
    dismissed: item["postil:dismissed"],
    created,
    modified: item.modified === undefined ? created : inUtc(item.modified, "modified"),
  });
}

/** Only the kinds that Postil can use; a selector of another kind beside them is no fault. */
function selectorsOf(value: unknown): readonly unknown[] {
  const list = Array.isArray(value) ? value : [value];
  return list.flatMap((selector): unknown[] => {
    const fields = asObject(selector, "selector");
    const type = fields.type === "postil:StructureSelector" ? "StructureSelector" : fields.type;
    const isKnown = [
      "TextQuoteSelector",
      "TextPositionSelector",
      "StructureSelector",
    ] satisfies readonly Selector["type"][];
    return isKnown.some((known) => known === type) ? [{ ...fields, type }] : [];
  });
}

/** Other tools write times with a zone; Postil keeps UTC. */
function inUtc(value: unknown, name: string): string {
  const text = asText(value, name, 40);
  const date = new Date(text);
  if (Number.isNaN(date.getTime())) throw new Misshapen(`${name} is no time`);
  return /Z$/.test(text) ? text : date.toISOString();
}

function pageOf(value: unknown): LibraryPage {
  const fields = asObject(value, "page");
  return {
    ...asPageFields(fields),
    created: asTime(fields.created, "created"),
    modified: asTime(fields.modified, "modified"),
    text: asTextOrNull(fields.text, "text"),
  };
}

function bare(source: string, time: string): LibraryPage {
  const site = new URL(source).host;
  const fields = { title: source, byline: null, site, published: null, language: null, text: null };
  return { source, addresses: [addressKey(source)], ...fields, created: time, modified: time };
}
