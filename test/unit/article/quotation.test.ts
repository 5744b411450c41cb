import { describe, expect, it } from "vitest";
import { quotationsOf } from "../../../src/article/quotation.ts";
import { scriptLanguage } from "../../../src/article/quotation-language.ts";
import { page } from "./quotation-pages.ts";

const texts = (...args: Parameters<typeof page>) =>
  quotationsOf(page(...args)).quotations.map((quotation) => quotation.text);

describe("quotations", () => {
  it("joins one that its attribution breaks", () => {
    expect(texts(["“The pumps are old,” she said. “They leak.”"])).toEqual(["The pumps are old. They leak."]);
  });

  it("keeps two apart when the second has a lead of its own", () => {
    expect(texts(["“The pumps are old,” she said. She added: “They leak.”"])).toEqual([
      "The pumps are old",
      "They leak.",
    ]);
  });

  it("keeps quoted words in narration apart", () => {
    expect(texts(["The “river” and the “drain” are one."])).toEqual(["river", "drain"]);
  });

  it("joins paragraphs that each open with a mark", () => {
    expect(texts(["“The pumps are old.", "“They leak.", "“We must act,” she said."])).toEqual([
      "The pumps are old. They leak. We must act",
    ]);
  });

  it("joins paragraphs where only the last one closes", () => {
    expect(
      texts(["Sie sagte: „Die Pumpen sind alt.", "Sie lecken. Wir handeln.“ Dann ging sie."], {
        language: "de",
      }),
    ).toEqual(["Die Pumpen sind alt. Sie lecken. Wir handeln."]);
  });

  it("offers a long speech over paragraphs one by one", () => {
    const long =
      "The pumps are old and nobody has looked after them for many years, as everyone in this valley knows very well by now";
    const found = texts([`“${long}.`, `“${long} indeed.`, `“${long} again.`, `“${long} at last.”`]);
    expect(found).toHaveLength(4);
  });

  it("ends the first half of one with a full stop where the attribution did, in a long speech too", () => {
    const long =
      "The pumps are old and nobody has looked after them for many years, as everyone in this valley knows very well by now";
    const found = texts([`“${long},” said Anna Vail. “They leak.`, `“${long}.`, `“${long}.`, `“${long}.”`]);
    expect(found[0]).toBe(`${long}. They leak.`);
  });

  it("drops a mark that never closes in the middle of a paragraph", () => {
    expect(texts(["The pump has a “new valve and works again.", "The river rises."])).toEqual([]);
  });

  it("reads q elements, whose marks the style sheet draws", () => {
    const text = "She wrote that the river is not a drain at all.";
    const inlines = [{ kind: "quote" as const, start: 15, end: 46 }];
    expect(texts([{ kind: "paragraph", text, inlines }])).toEqual(["the river is not a drain at all"]);
  });

  it("takes no dashed list for dialogue", () => {
    expect(texts(["– Wasser sparen", "– Ufer schützen", "- Pumpen erneuern"], { language: "de" })).toEqual(
      [],
    );
  });

  it("cuts the attribution out of dialogue, wherever it stands", () => {
    expect(texts(["– Ån är inget avlopp, säger Karin Lundgren. Vi slutar nu."], { language: "sv" })).toEqual([
      "Ån är inget avlopp. Vi slutar nu.",
    ]);
    expect(texts(["— Река не канава, — сказала она, — и никогда ею не будет."], { language: "ru" })).toEqual([
      "Река не канава, и никогда ею не будет.",
    ]);
  });

  it.each([
    ["en", "LORVAN, N.H. - A court has thrown out the suit - said Holt - and nobody wept."],
    ["es", "MADRID. – La alcaldesa quiere cerrar el mercado en mayo – dijo Marta Gil."],
    ["pl", "Lorwan, 3 maja. – Rada zamknie most, jak zapowiada – powiedział Jan Nowak."],
    ["fr", "Lorvan. — Le maire veut fermer le marché — a dit Inès Caron — en mai."],
  ])("takes no report behind a dateline for dialogue (%s)", (language, story) => {
    expect(texts([story], { language })).toEqual([]);
  });

  it("leaves a parenthesis between dashes in the speech", () => {
    expect(texts(["«Эта река — наша общая — не канава», — сказала она."], { language: "ru" })).toEqual([
      "Эта река — наша общая — не канава",
    ]);
  });
});

describe("the language to read by", () => {
  it("is the declared one where the script agrees", () => {
    expect(scriptLanguage(page(["Ми тут."], { language: "uk" }))).toBe("uk");
    expect(scriptLanguage(page(["Estamos aquí."], { language: "es-MX" }))).toBe("es");
  });

  it("is told by the script where the page is wrong", () => {
    expect(scriptLanguage(page(["この川は下水ではないと市長は述べた。"], { language: "en" }))).toBe("ja");
    expect(scriptLanguage(page(["Эта река не канава."], { language: "en" }))).toBe("ru");
  });
});
