import { type Annotation, COLOURS, type Colour, type Selector, type Target } from "./annotation.ts";
import type { Page } from "./page.ts";

/**
 * Parsing of unknown values into the model, for every door that lets something in: messages, files. Each function throws a
 * `Misshapen` error that names the first field that is wrong.
 */

export class Misshapen extends Error {
  override readonly name = "Misshapen";
}

/** Longest text accepted for one field, UTF-16 units: far above any passage, far below what would stall a page. */
const LONGEST_FIELD = 1_000_000;
const MOST_TAGS = 500;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const ISO_UTC = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/;

type Fields = Readonly<Record<string, unknown>>;

export function asObject(value: unknown, name: string): Fields {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new Misshapen(`${name} is no object`);
  // A non-null, non-array object may be read by any name.
  return value as Fields;
}

export function asList(value: unknown, name: string): readonly unknown[] {
  if (!Array.isArray(value)) throw new Misshapen(`${name} is no list`);
  return value;
}

export function asText(value: unknown, name: string, longest = LONGEST_FIELD): string {
  if (typeof value !== "string") throw new Misshapen(`${name} is no text`);
  if (value.length > longest) throw new Misshapen(`${name} is longer than ${longest} characters`);
  return value;
}

export function asTextOrNull(value: unknown, name: string): string | null {
  return value === null || value === undefined ? null : asText(value, name);
}

export function asWhole(value: unknown, name: string): number {
  if (typeof value !== "number" || !Number.isSafeInteger(value))
    throw new Misshapen(`${name} is no whole number`);
  return value;
}

/** A whole number from 0. */
export function asCount(value: unknown, name: string): number {
  const count = asWhole(value, name);
  if (count < 0) throw new Misshapen(`${name} is below 0`);
  return count;
}

export function asTime(value: unknown, name: string): string {
  const text = asText(value, name, 40);
  if (!ISO_UTC.test(text) || Number.isNaN(Date.parse(text)))
    throw new Misshapen(`${name} is no ISO 8601 time in UTC`);
  return text;
}

export function asId(value: unknown, name = "id"): string {
  const text = asText(value, name, 36);
  if (!UUID.test(text)) throw new Misshapen(`${name} is no UUID`);
  return text.toLowerCase();
}

export function asColour(value: unknown): Colour {
  const colour = COLOURS.find((c) => c === value);
  if (!colour) throw new Misshapen(`colour is none of ${COLOURS.join(", ")}`);
  return colour;
}

export function asTags(value: unknown): readonly string[] {
  const tags = asList(value, "tags");
  if (tags.length > MOST_TAGS) throw new Misshapen(`more than ${MOST_TAGS} tags`);
  return tags.map((tag, i) => asText(tag, `tags[${i}]`, 1_000));
}

/** An address that may be stored, shown and linked: http, https or file. */
export function asAddress(value: unknown, name: string): string {
  const text = asText(value, name, 20_000);
  if (!URL.canParse(text) || !/^(?:https?|file):$/.test(new URL(text).protocol)) {
    throw new Misshapen(`${name} is no web address`);
  }
  return text;
}

export function asTarget(value: unknown): Target {
  const target = asObject(value, "target");
  const selectors = asSelectors(target.selectors, "target.selectors");
  return { source: asAddress(target.source, "target.source"), selectors };
}

/** The selectors of one passage: one of them is its quote. */
export function asSelectors(value: unknown, name: string): readonly Selector[] {
  const selectors = asList(value, name).map((s, i) => asSelector(s, `${name}[${i}]`));
  const quotes = selectors.filter((s) => s.type === "TextQuoteSelector");
  if (quotes.length !== 1) throw new Misshapen(`${name} have ${quotes.length} TextQuoteSelectors, not one`);
  return selectors;
}

function asSelector(value: unknown, name: string): Selector {
  const selector = asObject(value, name);
  switch (selector.type) {
    case "TextQuoteSelector": {
      const exact = asText(selector.exact, `${name}.exact`);
      if (exact.trim() === "") throw new Misshapen(`${name}.exact is empty`);
      const prefix = asText(selector.prefix ?? "", `${name}.prefix`);
      return {
        type: "TextQuoteSelector",
        exact,
        prefix,
        suffix: asText(selector.suffix ?? "", `${name}.suffix`),
      };
    }
    case "TextPositionSelector": {
      const [start, end] = [asCount(selector.start, `${name}.start`), asCount(selector.end, `${name}.end`)];
      if (end <= start) throw new Misshapen(`${name} ends at ${end}, before it starts at ${start}`);
      return { type: "TextPositionSelector", start, end };
    }
    case "StructureSelector":
      return {
        type: "StructureSelector",
        heading: asTextOrNull(selector.heading, `${name}.heading`),
        ...(selector.shared === undefined ? {} : { shared: asPair(selector.shared, `${name}.shared`) }),
        ...optionalCount("likeness", selector.likeness, name),
        ...optionalCount("copy", selector.copy, name),
        ...optionalCount("copies", selector.copies, name),
      };
    default:
      throw new Misshapen(`${name} is of an unknown type`);
  }
}

function asPair(value: unknown, name: string): readonly [number, number] {
  const [first, second, ...more] = asList(value, name);
  if (more.length > 0) throw new Misshapen(`${name} is no pair`);
  return [asCount(first, `${name}[0]`), asCount(second, `${name}[1]`)];
}

/** A count that files of earlier versions lack. */
function optionalCount<Key extends string>(key: Key, value: unknown, name: string): { [K in Key]?: number } {
  // A computed key widens the type; the object has this one key or none.
  return value === undefined ? {} : ({ [key]: asCount(value, `${name}.${key}`) } as { [K in Key]?: number });
}

export function asAnnotation(value: unknown): Annotation {
  const fields = asObject(value, "annotation");
  return {
    id: asId(fields.id),
    target: asTarget(fields.target),
    colour: asColour(fields.colour),
    note: asText(fields.note, "note"),
    tags: asTags(fields.tags),
    ...(fields.dismissed === true ? { dismissed: true } : {}),
    created: asTime(fields.created, "created"),
    modified: asTime(fields.modified, "modified"),
  };
}

/** A page's fields without its times. */
export function asPageFields(value: unknown): Omit<Page, "created" | "modified"> {
  const fields = asObject(value, "page");
  const addresses = asList(fields.addresses, "addresses").map((a, i) => asText(a, `addresses[${i}]`, 20_000));
  if (addresses.length === 0 || addresses.length > 100)
    throw new Misshapen(`page has ${addresses.length} addresses`);
  return {
    source: asAddress(fields.source, "source"),
    addresses,
    title: asText(fields.title, "title"),
    byline: asTextOrNull(fields.byline, "byline"),
    site: asTextOrNull(fields.site, "site"),
    published: asTextOrNull(fields.published, "published"),
    language: asTextOrNull(fields.language, "language"),
  };
}
