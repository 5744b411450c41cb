import { describe, expect, it } from "vitest";
import { quotedSpans } from "../../../src/article/quotation-marks.ts";

const quoted = (text: string) => quotedSpans(text).map((span) => text.slice(span.start, span.end));

describe("quotation marks", () => {
  const systems: readonly (readonly [name: string, text: string, ...spans: string[]])[] = [
    ["English", "She said “we are ready” and left.", "we are ready"],
    ["straight", 'She said "we are ready" and left.', "we are ready"],
    ["British single", "She said ‘we’re ready, all of us’, and left.", "we’re ready, all of us"],
    ["German low", "Sie sagte: „Wir sind bereit.“ Dann ging sie.", "Wir sind bereit."],
    ["German guillemets", "Sie sagte: »Wir sind bereit.« Dann ging sie.", "Wir sind bereit."],
    ["French with spaces", "Elle a dit : « Nous sommes prêts » avant de partir.", "Nous sommes prêts"],
    ["Spanish", "Dijo: «Estamos listos», y se fue.", "Estamos listos"],
    ["Polish", "Powiedziała: „Jesteśmy gotowi” i wyszła.", "Jesteśmy gotowi"],
    ["two commas typed for a low mark", 'Powiedziała: ,,Jesteśmy gotowi" i wyszła.', "Jesteśmy gotowi"],
    ["Finnish", "Hän sanoi: ”Olemme valmiita.” Sitten hän lähti.", "Olemme valmiita."],
    ["Swedish guillemets", "Hon sade: »Vi är redo» och gick.", "Vi är redo"],
    ["Russian", "Она сказала: «Мы готовы» и ушла.", "Мы готовы"],
    ["Japanese", "市長は「準備はできている」と述べた。", "準備はできている"],
    ["Japanese nested", "市長は「彼は『はい』と言った」と述べた。", "彼は『はい』と言った"],
    ["Chinese", "市长表示：“我们准备好了。”会议结束。", "我们准备好了。"],
    ["Korean", "시장은 “준비가 됐다”고 말했다.", "준비가 됐다"],
    ["Hebrew, with gershayim inside", 'דובר צה"ל אמר: "אנחנו מוכנים" והלך.', "אנחנו מוכנים"],
    ["Arabic", "وقال الوزير: «نحن جاهزون» ثم غادر.", "نحن جاهزون"],
    ["the keyboard's one mark at both ends", "Sie sagte “wir sind bereit“ und ging.", "wir sind bereit"],
    ["curly that closes straight", 'He said “we are ready" and left.', "we are ready"],
    ["nested double in single", "‘He told me “no” twice,’ she said.", "He told me “no” twice,"],
    [
      "French nested, one mark closing both",
      "Il répond : « On m’a dit : « Partez ! »",
      "On m’a dit : « Partez !",
    ],
  ];
  it.each(systems)("finds the words between %s marks", (_name, text, ...spans) => {
    expect(quoted(text)).toEqual(spans);
  });

  const none: readonly (readonly [name: string, text: string])[] = [
    ["apostrophes", "It’s the girls’ choice, isn't it, and the dogs' too."],
    ["feet and inches", 'He is 6\'2" tall and has a 16" laptop.'],
    ["decades and elisions", "rock ’n’ roll in the ’90s and the '80s"],
    ["French elisions", "L’homme qu’on voit aujourd’hui n’est pas d’ici."],
    [
      "an apostrophe set the wrong way",
      "The American ‘keeper saved. It was late. David Moyles’ team went home.",
    ],
    ["Hebrew abbreviations", 'מנכ"ל החברה ויו"ר הוועד הגיעו לחו"ל.'],
  ];
  it.each(none)("takes %s for no quotation", (_name, text) => {
    expect(quoted(text)).toEqual([]);
  });

  it("says when a quotation does not close in its block", () => {
    const [span] = quotedSpans("“First paragraph of a long speech.");
    expect(span).toMatchObject({ closed: false, outerStart: 0 });
  });

  it("keeps several quotations of one block apart, in order", () => {
    expect(quoted('"One," he said. "Two." Then "three".')).toEqual(["One,", "Two.", "three"]);
  });

  it("pairs straight marks however they are spaced", () => {
    expect(quoted('Il a dit : " Nous sommes prêts " avant " de partir ".')).toEqual([
      "Nous sommes prêts",
      "de partir",
    ]);
  });
});
