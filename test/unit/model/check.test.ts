import { describe, expect, it } from "vitest";
import { asTarget, Misshapen } from "../../../src/model/check.ts";

const QUOTE = { type: "TextQuoteSelector", exact: "the ferry", prefix: "", suffix: "" };
const structured = (fields: object) => ({
  source: "https://example.org/a",
  selectors: [QUOTE, { type: "StructureSelector", heading: "news", ...fields }],
});

describe("a target's structure", () => {
  it.each([{}, { likeness: 0 }, { likeness: 100, copy: 0, copies: 2 }, { likeness: 63, shared: [0, 240] }])(
    "may have any of its optional fields: %j",
    (fields) => {
      expect(asTarget(structured(fields))).toEqual(structured(fields));
    },
  );

  it("of earlier versions loses what is used no more", () => {
    expect(asTarget(structured({ block: "0011aabb" }))).toEqual(structured({}));
  });

  it.each([
    { likeness: -1 },
    { likeness: "63" },
    { copy: 0.5 },
    { copies: null },
    { shared: 12 },
    { shared: [12] },
    { shared: [12, 13, 14] },
    { shared: [12, -1] },
    { heading: 7 },
  ])("is refused when misshapen: %j", (fields) => {
    expect(() => asTarget(structured(fields))).toThrow(Misshapen);
  });
});
