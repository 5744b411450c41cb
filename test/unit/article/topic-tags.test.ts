/** What makes a tag: names in full, whole expressions, the page's own tags as evidence, and never more than there is. */

import { describe, expect, it } from "vitest";
import { explainTags, TAG_LIMIT, topicTagsOf } from "../../../src/article/topic-tags.ts";
import { type Draft, extractionOf } from "./topic-fixture.ts";

const tagsOf = (draft: Draft, limit = TAG_LIMIT) => topicTagsOf(extractionOf(draft), limit);
const textsOf = (draft: Draft, limit = TAG_LIMIT) => tagsOf(draft, limit).map((t) => t.text);
const english = (headline: string, ...lines: string[]): Draft => ({ language: "en", headline, lines });

const RESERVOIR = english(
  "Reservoir plan divides Aldermoor",
  "Aldermoor may lose its oldest orchard to a reservoir, the water company Clearbrook said on Monday.",
  "Orchard owner Dorothea Finch told the parish council that the reservoir would drown her apple trees. Finch wants a smaller reservoir.",
  "Clearbrook replied that Aldermoor needs the reservoir before the next drought. A drought emptied the wells of Aldermoor in 2019.",
  "Dorothea Finch and the parish council will meet Clearbrook in June. The parish council has no vote.",
);

describe("a person", () => {
  it("is one tag by the full name, with the short uses counted to it", () => {
    const finch = tagsOf(RESERVOIR).find((t) => t.text === "Dorothea Finch");
    expect(finch?.count).toBe(3);
    expect(finch?.evidence.map((e) => e.form).sort()).toEqual(["Dorothea Finch", "Finch"]);
    expect(textsOf(RESERVOIR)).not.toContain("Finch");
  });

  it("is named without the office before the name", () => {
    const draft = english(
      "Premier Rowena Ashdown resigns over ferry contract",
      "Premier Rowena Ashdown resigned on Friday over the ferry contract. President Ashdown, as a poster called her, smiled.",
      "The ferry contract cost Ashdown her party. Premier Rowena Ashdown leaves in May.",
    );
    expect(textsOf(draft)).toContain("Rowena Ashdown");
    expect(textsOf(draft).filter((t) => t.includes("Ashdown"))).toHaveLength(1);
  });

  it("keeps apart from another bearer of the last name: a short use goes to the last one named in full", () => {
    const draft = english(
      "Brothers fight over brewery",
      "Leopold Gantry owns the brewery. Gantry wants to sell the brewery.",
      "His brother Casimir Gantry wants to keep it. Gantry sued the brewery. Gantry lost.",
    );
    const tags = tagsOf(draft);
    expect(tags.find((t) => t.text === "Leopold Gantry")?.count).toBe(2);
    expect(tags.find((t) => t.text === "Casimir Gantry")?.count).toBe(3);
  });

  it("keeps the particles of the name", () => {
    const draft: Draft = {
      language: "nl",
      headline: "Liesbeth van der Molen leidt het waterschap",
      lines: [
        "Liesbeth van der Molen wordt dijkgraaf. Het waterschap koos haar maandag.",
        "Volgens Liesbeth van der Molen moet het waterschap zuinig zijn.",
      ],
    };
    expect(textsOf(draft)).toContain("Liesbeth van der Molen");
  });
});

describe("an expression", () => {
  it("stands for the words that it is made of", () => {
    expect(textsOf(RESERVOIR)).toContain("parish council");
    expect(textsOf(RESERVOIR)).not.toContain("parish");
    expect(textsOf(RESERVOIR)).not.toContain("council");
  });

  it("is no part of another tag, nor the other way round", () => {
    const texts = textsOf(RESERVOIR).map((t) => ` ${t.toLowerCase()} `);
    for (const a of texts) for (const b of texts) if (a !== b) expect(b).not.toContain(a);
  });

  it("is written as the text writes it in mid-sentence, whatever the headings do", () => {
    const draft = english(
      "Night Trains Return To The Valley",
      "The valley has night trains again. Two night trains a week stop at Oberwald.",
      "# Night Trains For Everyone In The Valley",
      "Oberwald waited long for night trains.",
    );
    expect(textsOf(draft)).toContain("night trains");
    expect(textsOf(draft)).not.toContain("Night Trains");
  });

  it("is not repeated in another inflection or as a relative of the same family", () => {
    const draft = english(
      "Hibernation for crews",
      "Hibernation could help crews. Hibernating crews eat less, and hibernation saves weight.",
      "A hibernating crew sleeps. Crews in hibernation need a doctor on call.",
    );
    expect(textsOf(draft).filter((t) => /^hibernat/i.test(t))).toHaveLength(1);
    expect(textsOf(draft).filter((t) => /^crews?$/i.test(t)).length).toBeLessThanOrEqual(1);
  });

  it("may be a title with small words when the text comes back to it", () => {
    const draft = english(
      "Why 'Walking with the Herons' lasted",
      "The programme 'Walking with the Herons' ended after ten years. Viewers loved 'Walking with the Herons' for its silence.",
    );
    expect(textsOf(draft)).toContain("Walking with the Herons");
  });
});

describe("the page's own tags", () => {
  const lines = [
    "The ferry was late. Harbour pilots blame the fog, and the fog blames nobody.",
    "Pilots waited. A lighthouse keeper saw the ferry and the pilots through the fog.",
  ];

  it("lift what the article bears out", () => {
    const without = explainTags(extractionOf({ language: "en", headline: "Late again", lines }));
    const withTag = explainTags(
      extractionOf({
        language: "en",
        headline: "Late again",
        lines,
        pageTags: ["Lighthouse keeper", "lighthouse"],
      }),
    );
    const scoreOf = (all: typeof without) => all.find((t) => t.text === "lighthouse")?.score ?? 0;
    expect(scoreOf(withTag)).toBeGreaterThan(scoreOf(without));
  });

  it("are not believed when the article never says them", () => {
    const texts = textsOf({
      language: "en",
      headline: "Late again",
      lines,
      pageTags: ["Celebrity", "Top stories"],
    });
    expect(texts).not.toContain("Celebrity");
    expect(texts).not.toContain("Top stories");
  });
});

describe("the place of a word", () => {
  it("counts: the headline's subject comes before what is said as often further down", () => {
    const draft = english(
      "Beavers return to the Lunne",
      "Beavers are back on the Lunne. Walkers saw beavers at the weir.",
      "Anglers met. The anglers talked about weeds, and anglers left.",
    );
    const texts = textsOf(draft);
    expect(texts.indexOf("beavers")).toBeGreaterThanOrEqual(0);
    expect(texts.indexOf("beavers")).toBeLessThan(texts.indexOf("anglers"));
  });

  it("keeps out what captions alone name, and the site's own name", () => {
    const draft: Draft = {
      language: "en",
      headline: "Glacier melts",
      site: "Morning Ledger",
      lines: [
        "The glacier above Sarnen melts. Morning Ledger measured the glacier with farmers of Sarnen.",
        "^ The glacier. Photo: Tadeo Quill",
        "Farmers below the glacier store water for Sarnen.",
      ],
    };
    const texts = textsOf(draft, 4);
    expect(texts).not.toContain("Morning Ledger");
    expect(texts).not.toContain("Tadeo Quill");
  });

  it("keeps out the agency that every caption credits", () => {
    const rooms = ["hall", "yard", "stairs", "cellar", "attic", "kitchen"];
    const draft: Draft = {
      language: "en",
      headline: "Old mill opens",
      lines: rooms.flatMap((room) => [
        `The mill has a ${room}, and visitors of the mill like its ${room} best in spring.`,
        "^ Halden Pictures",
      ]),
    };
    expect(textsOf(draft, 3)).toContain("mill");
    expect(textsOf(draft, 3)).not.toContain("Halden Pictures");
  });
});

describe("a list of tags", () => {
  it("keeps to its limit and its order", () => {
    const eight = textsOf(RESERVOIR, 8);
    expect(textsOf(RESERVOIR, 3)).toEqual(eight.slice(0, 3));
    expect(eight.length).toBeLessThanOrEqual(8);
  });

  it("is short when the article carries no more, and empty without text", () => {
    expect(textsOf(english("Rain", "Rain fell."), 8).length).toBeLessThanOrEqual(2);
    expect(textsOf({ language: null, headline: null, lines: [] })).toEqual([]);
  });

  it("gives at most twenty places a tag, each where the form stands", () => {
    const line = "The ferry left and the ferry came.";
    const extraction = extractionOf(english("Ferry", ...Array.from({ length: 30 }, () => line)));
    const ferry = topicTagsOf(extraction, 8).find((t) => t.text.toLowerCase() === "ferry");
    expect(ferry?.count).toBe(61);
    const places = ferry?.evidence.flatMap((e) => e.places) ?? [];
    expect(places).toHaveLength(20);
    for (const { start, end } of places) expect(extraction.article.text.slice(start, end)).toBe("ferry");
  });

  it("says why each candidate got its score", () => {
    const [first] = explainTags(extractionOf(RESERVOIR));
    const sum = first?.features.reduce((s, f) => s + f.value * f.weight, 0) ?? 0;
    expect(sum).toBeCloseTo(first?.score ?? -1, 6);
    expect(first?.features.map((f) => f.name)).toContain("headline");
  });
});

describe("hostile input", () => {
  it("may be a register of namesakes or a long book", () => {
    const register = Array.from({ length: 4000 }, (_, i) => `Anna${i} Smith met Bo${i} Smith.`).join(" ");
    const book = Array.from(
      { length: 2500 },
      (_, i) => `The keeper of lamp ${i} saw storm${i % 700} and wrote about whales${i % 90} again.`,
    );
    expect(topicTagsOf(extractionOf(english("Smith", register)), 8).length).toBeGreaterThan(0);
    expect(topicTagsOf(extractionOf(english("Lamps", ...book)), 8).length).toBeGreaterThan(0);
  });

  it("throws at nothing: odd languages, lone surrogates, marks only", () => {
    for (const language of ["xx-invalid-@@", "", "zh-Hant-TW", null]) {
      for (const line of ["\ud800 \udfff ’’’ ・・・", "«»“”", "🙂🙂 🙂", "a".repeat(5000)]) {
        expect(() => topicTagsOf(extractionOf({ language, headline: line, lines: [line] }), 8)).not.toThrow();
      }
    }
  });
});
