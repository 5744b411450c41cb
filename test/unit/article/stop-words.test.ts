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
    ["uk", ["був", "який", "вівторок", "каже", "розповідає"], "затока"],
    ["hu", ["hogy", "volt", "kedd"], "kikötő"],
    ["fi", ["että", "oli", "tiistai"], "satama"],
    ["tr", ["için", "daha", "salı"], "liman"],
    ["ro", ["este", "pentru", "marți"], "port"],
    ["el", ["και", "είναι", "Τρίτη"], "λιμάνι"],
    ["ar", ["في", "على", "التي"], "الخليج"],
    ["fa", ["است", "این"], "بندر"],
    ["he", ["של", "הוא"], "נמל"],
    ["hi", ["और", "है", "मेरी"], "बंदरगाह"],
    ["id", ["yang", "dengan"], "pelabuhan"],
    ["vi", ["của", "những"], "cảng"],
    ["ja", ["この", "について"], "干潟"],
    ["ko", ["그리고", "하지만"], "갯벌"],
    ["zh", ["我们", "没有"], "红树林"],
    ["de", ["zwanzig", "sechs"], "Elf"],
    ["fr", ["vingt", "quarante"], "phare"],
    ["es", ["cinco", "veinte"], "faro"],
    ["it", ["otto", "venti"], "torre"],
    ["pt", ["oito", "vinte"], "farol"],
    ["nl", ["twaalf", "dertig"], "toren"],
    ["sv", ["två", "tre"], "fyr"],
    ["da", ["elleve", "tredive"], "fyr"],
    ["no", ["tolv", "tretti"], "fyr"],
  ])("%s: %j carry no subject, %s does", (language, words, subject) => {
    const { roleOf } = stopWordsOf(language);
    expect(words.map((w) => [w, roleOf(w)])).toEqual(words.map((w) => [w, "stop"]));
    expect(roleOf(subject)).toBe("content");
  });

  it.each([
    ["en", "however despite meanwhile reportedly I've you’ll don't", "Frozen"],
    ["de", "trotz jedoch außerdem mittlerweile angesichts", "Runde"],
    ["fr", "néanmoins plutôt bientôt actuellement", "presse"],
    ["es", "mediante obstante únicamente actualmente", "pronóstico"],
    ["it", "nonostante tuttavia inoltre soprattutto", "presse"],
    ["pt", "apesar entretanto provavelmente", "apego"],
    ["nl", "ondanks tijdens bovendien inmiddels", "tijd"],
    ["sv", "dessutom alltså fastän särskilt", "fasta"],
    ["da", "desuden alligevel hidtil især", "knap"],
    ["no", "likevel dessuten særlig overalt", "sår"],
    ["fi", "siksi lopulta todennäköisesti jokainen", "tuska"],
    ["pl", "ponadto zwłaszcza chociaż wśród", "środowisko"],
    ["cs", "navzdory během zejména kromě", "krok"],
    ["ru", "несмотря согласно среди вероятно", "согласие"],
    ["uk", "незважаючи однак проте згідно", "згода"],
    ["tr", "nihayet muhtemelen yalnızca", "aslan"],
    ["hu", "mégis továbbá kimondottan természetesen", "vég"],
    ["ro", "conform aproximativ întotdeauna", "sfat"],
    ["el", "ωστόσο τελικά ιδιαίτερα", "τέλος"],
  ])("%s: what joins and weighs carries no subject: %s", (language, words, near) => {
    const { roleOf } = stopWordsOf(language);
    expect(words.split(" ").filter((word) => roleOf(word) !== "stop")).toEqual([]);
    expect(roleOf(near)).not.toBe("stop");
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
