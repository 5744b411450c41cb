import { describe, expect, it } from "vitest";
import { stopWordsOf } from "../../../src/article/stop-words.ts";

describe("stop words", () => {
  it.each([
    ["en", ["the", "would", "said", "Tuesday", "March"], "harbour"],
    ["de", ["und", "wurde", "sagte", "Dienstag", "März"], "Hafen"],
    ["fr", ["les", "être", "mardi", "février"], "estuaire"],
    ["es", ["los", "sido", "martes", "enero"], "bahía"],
    ["it", ["della", "essere", "martedì", "gennaio"], "laguna"],
    ["pt", ["não", "também", "janeiro"], "manguezal"],
    ["nl", ["het", "wordt", "dinsdag"], "dijk"],
    ["sv", ["och", "inte", "tisdag"], "hamn"],
    ["pl", ["jest", "przez", "wtorek", "stycznia"], "zalew"],
    ["cs", ["jsou", "který", "úterý"], "přístav"],
    ["ru", ["был", "который", "вторник", "января"], "залив"],
    ["uk", ["був", "який", "вівторок"], "затока"],
    ["hu", ["hogy", "volt", "kedd"], "kikötő"],
    ["fi", ["että", "oli", "tiistai"], "satama"],
    ["tr", ["için", "daha", "salı"], "liman"],
    ["ro", ["este", "pentru", "marți"], "port"],
    ["el", ["και", "είναι", "Τρίτη"], "λιμάνι"],
    ["ar", ["في", "على", "التي"], "الخليج"],
    ["fa", ["است", "این"], "بندر"],
    ["he", ["של", "הוא"], "נמל"],
    ["hi", ["और", "है"], "बंदरगाह"],
    ["id", ["yang", "dengan"], "pelabuhan"],
    ["vi", ["của", "những"], "cảng"],
    ["ja", ["この", "について"], "干潟"],
    ["ko", ["그리고", "하지만"], "갯벌"],
    ["zh", ["我们", "没有"], "红树林"],
  ])("%s: %j carry no subject, %s does", (language, words, subject) => {
    const { roleOf } = stopWordsOf(language);
    expect(words.map((w) => [w, roleOf(w)])).toEqual(words.map((w) => [w, "stop"]));
    expect(roleOf(subject)).toBe("content");
  });

  it("know generic nouns in any number and case", () => {
    expect([
      stopWordsOf("en").roleOf("Years"),
      stopWordsOf("ru").roleOf("людей"),
      stopWordsOf("de").roleOf("Jahren"),
    ]).not.toContain("content");
  });

  it("tell dates, so that a capital does not make them names", () => {
    expect(stopWordsOf("en").isDate("Wednesday")).toBe(true);
    expect(stopWordsOf("en").isDate("Wednesbury")).toBe(false);
  });

  it("leave a language without lists to the form of its words", () => {
    expect(stopWordsOf("haw").roleOf("aloha")).toBe("content");
  });
});
