import { describe, expect, test } from "vitest";
import { fromJsonLd, toJsonLd } from "../../../src/exchange/json-ld.ts";
import type { Library } from "../../../src/model/library.ts";
import { annotation, pageDraft } from "../store/library.ts";

const times = { created: "2026-11-20T10:00:00.000Z", modified: "2026-11-21T10:00:00.000Z" };
const library: Library = {
  pages: [{ ...pageDraft(), ...times }],
  annotations: [
    annotation(1),
    annotation(2, { dismissed: true }),
    annotation(3, { note: "«Zitat»\n第二行", tags: ["a", "b"] }),
  ],
};

/** The exported file as data, for breaking. */
function exported(): { items: Record<string, unknown>[]; "postil:pages": Record<string, unknown>[] } {
  return JSON.parse(toJsonLd(library));
}

test("a library goes out and comes back the same", () => {
  expect(fromJsonLd(toJsonLd(library))).toEqual(library);
});

test("the file is a W3C AnnotationPage whose items any W3C tool reads", () => {
  const file = JSON.parse(toJsonLd(library));
  expect(file).toMatchObject({
    type: "AnnotationPage",
    "@context": ["http://www.w3.org/ns/anno.jsonld", {}],
  });
  expect(file.items[0]).toMatchObject({
    id: `urn:uuid:${annotation(1).id}`,
    type: "Annotation",
    motivation: "commenting",
    body: [{ type: "TextualBody", value: "note 1", format: "text/plain", purpose: "commenting" }],
    target: {
      source: annotation(1).target.source,
      selector: [{ type: "TextQuoteSelector", exact: "passage 1" }, {}, {}],
    },
  });
  expect(file.items[0]).not.toHaveProperty("creator");
});

test("another tool's annotation is read: zone in its time, one selector, selectors Postil does not know", () => {
  const other = {
    "@context": "http://www.w3.org/ns/anno.jsonld",
    id: `urn:uuid:${annotation(7).id}`,
    type: "Annotation",
    created: "2026-01-02T03:04:05+01:00",
    body: { type: "TextualBody", value: "seen", purpose: "commenting" },
    target: {
      source: { id: "https://herald.example/a" },
      selector: [
        { type: "XPathSelector", value: "/p[1]" },
        { type: "TextQuoteSelector", exact: "here" },
      ],
    },
  };
  const read = fromJsonLd(JSON.stringify([other]));
  expect(read).toMatchObject({
    annotations: [{ note: "seen", created: "2026-01-02T02:04:05.000Z", colour: "yellow" }],
    pages: [{ source: "https://herald.example/a", addresses: ["herald.example/a"] }],
  });
});

describe("a broken file is refused as a whole, with the reason", () => {
  test.each([
    ["no JSON", "{", { reason: "not-json" }],
    ["nothing", "", { reason: "not-json" }],
    ["other JSON", '{"bookmarks":[]}', { reason: "not-annotations" }],
    ["a number", "12", { reason: "not-annotations" }],
  ])("%s", (_, text, fault) => {
    expect(fromJsonLd(text)).toEqual(fault);
  });

  test.each<[string, (item: Record<string, unknown>) => void, RegExp]>([
    ["no id", (item) => delete item.id, /id is no text/],
    ["an id that is none", (item) => Object.assign(item, { id: "42" }), /no UUID/],
    ["no target", (item) => delete item.target, /target is no object/],
    [
      "a script address",
      (item) => Object.assign(item, { target: { source: "javascript:alert(1)", selector: [] } }),
      /TextQuote|web address/,
    ],
    ["a time that is none", (item) => Object.assign(item, { created: "yesterday" }), /created is no time/],
    ["a note that is no text", (item) => Object.assign(item, { body: [{ value: 7 }] }), /value is no text/],
    ["an unknown colour", (item) => Object.assign(item.target ?? {}, { styleClass: "postil-red" }), /colour/],
  ])("an annotation with %s", (_, spoil, what) => {
    const file = exported();
    const [, second] = file.items;
    if (second) spoil(second);
    expect(fromJsonLd(JSON.stringify(file))).toEqual({
      reason: "bad-annotation",
      item: 2,
      what: expect.stringMatching(what),
    });
  });

  test("a page without an address", () => {
    const file = exported();
    Object.assign(file["postil:pages"][0] ?? {}, { addresses: [] });
    expect(fromJsonLd(JSON.stringify(file))).toMatchObject({ reason: "bad-page", item: 1 });
  });
});
