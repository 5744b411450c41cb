import { describe, expect, it } from "vitest";
import { keyQuotesOf } from "../../../src/article/key-quote.ts";
import { page } from "./quotation-pages.ts";

interface Case {
  readonly language: string;
  readonly form: string;
  readonly paragraphs: readonly string[];
  readonly quote: string;
  readonly speaker: string | null;
  readonly role?: string;
}

const CASES: readonly Case[] = [
  // English
  {
    language: "en",
    form: "verb and name after",
    paragraphs: [
      "“The river is not a drain, and we will not let anyone treat it like one,” said Mara Holt, the county's water commissioner.",
    ],
    quote: "The river is not a drain, and we will not let anyone treat it like one",
    speaker: "Mara Holt",
    role: "county's water commissioner",
  },
  {
    language: "en",
    form: "surname led back to the full name",
    paragraphs: [
      "Mara Holt, the water commissioner, visited the plant on Monday.",
      "“The river is not a drain, and we will not let anyone treat it like one,” Holt said.",
    ],
    quote: "The river is not a drain, and we will not let anyone treat it like one",
    speaker: "Mara Holt",
    role: "water commissioner",
  },
  {
    language: "en",
    form: "apposition between name and verb",
    paragraphs: [
      "“We counted every vote twice and found the same result,” Dana Whitlock, the clerk for the northern district, said in a statement.",
    ],
    quote: "We counted every vote twice and found the same result",
    speaker: "Dana Whitlock",
  },
  {
    language: "en",
    form: "pronoun",
    paragraphs: [
      "Mara Holt visited the plant on Monday with two engineers.",
      "“The river is not a drain, and we will not let anyone treat it like one,” she told reporters.",
    ],
    quote: "The river is not a drain, and we will not let anyone treat it like one",
    speaker: "Mara Holt",
  },
  {
    language: "en",
    form: "broken by its attribution",
    paragraphs: ["“The river is not a drain,” said Mara Holt. “We will not let anyone treat it like one.”"],
    quote: "The river is not a drain. We will not let anyone treat it like one.",
    speaker: "Mara Holt",
  },
  {
    language: "en",
    form: "unnamed official before a new paragraph",
    paragraphs: [
      "Both sides agreed on little else. One diplomat close to the talks said,",
      "“Nobody at that table believed the deadline would ever be kept.”",
    ],
    quote: "Nobody at that table believed the deadline would ever be kept.",
    speaker: "One diplomat close to the talks",
  },
  {
    language: "en",
    form: "colon",
    paragraphs: [
      "In her letter Mara Holt wrote: “The river is not a drain, and we will not let anyone treat it like one.”",
    ],
    quote: "The river is not a drain, and we will not let anyone treat it like one.",
    speaker: "Mara Holt",
  },
  {
    language: "en",
    form: "the role alone",
    paragraphs: [
      "Water commissioner Mara Holt visited the plant.",
      "“The river is not a drain, and we will not let anyone treat it like one,” the commissioner said.",
    ],
    quote: "The river is not a drain, and we will not let anyone treat it like one",
    speaker: "Mara Holt",
  },
  {
    language: "en",
    form: "organisation",
    paragraphs: [
      "“Our members have waited four years for this raise and will wait no longer,” the Harbour Pilots Union said in a statement.",
    ],
    quote: "Our members have waited four years for this raise and will wait no longer",
    speaker: "Harbour Pilots Union",
  },
  {
    language: "en",
    form: "the sentence before",
    paragraphs: [
      "Mara Holt said the plan came too late. “The river is not a drain, and we will not let anyone treat it like one.”",
    ],
    quote: "The river is not a drain, and we will not let anyone treat it like one.",
    speaker: "Mara Holt",
  },
  {
    language: "en",
    form: "the same speaker in the next paragraph",
    paragraphs: [
      "“The pumps are forty years old,” said Mara Holt.",
      "“The river is not a drain, and we will never let anyone in this county treat it like one again.”",
    ],
    quote: "The river is not a drain, and we will never let anyone in this county treat it like one again.",
    speaker: "Mara Holt",
  },
  {
    language: "en",
    form: "according to",
    paragraphs: ["“The river has not been this low since records began,” according to Mara Holt."],
    quote: "The river has not been this low since records began",
    speaker: "Mara Holt",
  },
  // German
  {
    language: "de",
    form: "verb and name after",
    paragraphs: [
      "„Wir werden den Fluss nicht länger als Abfluss behandeln lassen“, sagte Umweltministerin Petra Lindner am Dienstag.",
    ],
    quote: "Wir werden den Fluss nicht länger als Abfluss behandeln lassen",
    speaker: "Petra Lindner",
    role: "Umweltministerin",
  },
  {
    language: "de",
    form: "surname led back",
    paragraphs: [
      "Petra Lindner besuchte das Klärwerk am Montag.",
      "„Wir werden den Fluss nicht länger als Abfluss behandeln lassen“, betonte Lindner.",
    ],
    quote: "Wir werden den Fluss nicht länger als Abfluss behandeln lassen",
    speaker: "Petra Lindner",
  },
  {
    language: "de",
    form: "colon",
    paragraphs: ["Petra Lindner erklärte: »Der Fluss ist kein Abfluss, und wir dulden das nicht länger.«"],
    quote: "Der Fluss ist kein Abfluss, und wir dulden das nicht länger.",
    speaker: "Petra Lindner",
  },
  {
    language: "de",
    form: "pronoun",
    paragraphs: [
      "Petra Lindner besuchte das Klärwerk am Montag.",
      "„Wir werden den Fluss nicht länger als Abfluss behandeln lassen“, sagte sie.",
    ],
    quote: "Wir werden den Fluss nicht länger als Abfluss behandeln lassen",
    speaker: "Petra Lindner",
  },
  {
    language: "de",
    form: "so",
    paragraphs: [
      "Petra Lindner besuchte das Klärwerk am Montag.",
      "„Der Fluss ist kein Abfluss, und wir dulden das nicht länger“, so Lindner weiter.",
    ],
    quote: "Der Fluss ist kein Abfluss, und wir dulden das nicht länger",
    speaker: "Petra Lindner",
  },
  // French
  {
    language: "fr",
    form: "verb and role and name after",
    paragraphs: [
      "« Nous ne laisserons plus personne traiter ce fleuve comme un égout », a déclaré mardi la ministre de l’Environnement Claire Morvan.",
    ],
    quote: "Nous ne laisserons plus personne traiter ce fleuve comme un égout",
    speaker: "Claire Morvan",
  },
  {
    language: "fr",
    form: "incise inside the marks",
    paragraphs: [
      "Claire Morvan a visité l’usine lundi.",
      "« Ce fleuve n’est pas un égout, affirme-t-elle. Nous ne laisserons plus personne le salir. »",
    ],
    quote: "Ce fleuve n’est pas un égout. Nous ne laisserons plus personne le salir.",
    speaker: "Claire Morvan",
  },
  {
    language: "fr",
    form: "colon",
    paragraphs: [
      "Claire Morvan prévient : « Nous ne laisserons plus personne traiter ce fleuve comme un égout. »",
    ],
    quote: "Nous ne laisserons plus personne traiter ce fleuve comme un égout.",
    speaker: "Claire Morvan",
  },
  // Spanish
  {
    language: "es",
    form: "verb and role and name after",
    paragraphs: [
      "“No vamos a permitir que nadie trate este río como un desagüe”, afirmó la ministra de Ambiente, Lucía Ferrer.",
    ],
    quote: "No vamos a permitir que nadie trate este río como un desagüe",
    speaker: "Lucía Ferrer",
  },
  {
    language: "es",
    form: "subject left out",
    paragraphs: [
      "Lucía Ferrer visitó la planta el lunes.",
      "«No vamos a permitir que nadie trate este río como un desagüe», agregó.",
    ],
    quote: "No vamos a permitir que nadie trate este río como un desagüe",
    speaker: "Lucía Ferrer",
  },
  {
    language: "es",
    form: "dialogue dash",
    paragraphs: ["—Este río no es un desagüe —dijo Lucía Ferrer—. No vamos a permitir que nadie lo ensucie."],
    quote: "Este río no es un desagüe. No vamos a permitir que nadie lo ensucie.",
    speaker: "Lucía Ferrer",
  },
  {
    language: "es",
    form: "a quotation led in",
    paragraphs: [
      "Según Lucía Ferrer, “no existe otra salida que limpiar el río entero antes del verano”.",
      "“No vamos a permitir que nadie trate este río como un desagüe”, dijo Ferrer a la prensa.",
    ],
    quote: "No vamos a permitir que nadie trate este río como un desagüe",
    speaker: "Lucía Ferrer",
  },
  // Italian
  {
    language: "it",
    form: "verb and name after",
    paragraphs: [
      "«Non permetteremo più a nessuno di trattare questo fiume come una fogna», ha detto la sindaca Giulia Ferri.",
    ],
    quote: "Non permetteremo più a nessuno di trattare questo fiume come una fogna",
    speaker: "Giulia Ferri",
  },
  {
    language: "it",
    form: "dashes inside the marks",
    paragraphs: [
      "«Questo fiume non è una fogna – spiega Giulia Ferri –. Non permetteremo più a nessuno di sporcarlo».",
    ],
    quote: "Questo fiume non è una fogna. Non permetteremo più a nessuno di sporcarlo",
    speaker: "Giulia Ferri",
  },
  // Portuguese
  {
    language: "pt",
    form: "verb and name after",
    paragraphs: [
      "“Não vamos permitir que ninguém trate este rio como um esgoto”, afirmou a prefeita Helena Prado.",
    ],
    quote: "Não vamos permitir que ninguém trate este rio como um esgoto",
    speaker: "Helena Prado",
  },
  {
    language: "pt",
    form: "pronoun",
    paragraphs: [
      "Helena Prado visitou a usina na segunda-feira.",
      "“Não vamos permitir que ninguém trate este rio como um esgoto”, disse ela.",
    ],
    quote: "Não vamos permitir que ninguém trate este rio como um esgoto",
    speaker: "Helena Prado",
  },
  // Dutch
  {
    language: "nl",
    form: "verb and name after",
    paragraphs: [
      "‘We laten niemand deze rivier nog langer als riool gebruiken’, zegt wethouder Femke Brouwer.",
    ],
    quote: "We laten niemand deze rivier nog langer als riool gebruiken",
    speaker: "Femke Brouwer",
  },
  // Polish
  {
    language: "pl",
    form: "dialogue dash",
    paragraphs: [
      "– Nie pozwolimy, żeby ktokolwiek traktował tę rzekę jak ściek – powiedziała minister środowiska Anna Zielińska.",
    ],
    quote: "Nie pozwolimy, żeby ktokolwiek traktował tę rzekę jak ściek",
    speaker: "Anna Zielińska",
  },
  {
    language: "pl",
    form: "marks and a dash",
    paragraphs: [
      "„Nie pozwolimy, żeby ktokolwiek traktował tę rzekę jak ściek” – podkreśliła Anna Zielińska.",
    ],
    quote: "Nie pozwolimy, żeby ktokolwiek traktował tę rzekę jak ściek",
    speaker: "Anna Zielińska",
  },
  // Russian
  {
    language: "ru",
    form: "comma and dash",
    paragraphs: [
      "«Мы никому не позволим превращать эту реку в сточную канаву», — сказала министр экологии Ольга Сомова.",
    ],
    quote: "Мы никому не позволим превращать эту реку в сточную канаву",
    speaker: "Ольга Сомова",
  },
  {
    language: "ru",
    form: "dialogue dash, broken",
    paragraphs: [
      "— Эта река не сточная канава, — сказала Ольга Сомова. — Мы никому не позволим её загрязнять.",
    ],
    quote: "Эта река не сточная канава. Мы никому не позволим её загрязнять.",
    speaker: "Ольга Сомова",
  },
  {
    language: "ru",
    form: "attribution inside the marks",
    paragraphs: [
      "«Эта река не сточная канава, — заявила Ольга Сомова. — Мы никому не позволим её загрязнять».",
    ],
    quote: "Эта река не сточная канава. Мы никому не позволим её загрязнять",
    speaker: "Ольга Сомова",
  },
  {
    language: "ru",
    form: "a name in another case is no fuller form",
    paragraphs: [
      "Журналисты говорили с Ольгой Сомовой на берегу.",
      "«Мы никому не позволим превращать эту реку в сточную канаву», — сказала Сомова.",
    ],
    quote: "Мы никому не позволим превращать эту реку в сточную канаву",
    speaker: "Сомова",
  },
  {
    language: "uk",
    form: "comma and dash",
    paragraphs: [
      "«Ми нікому не дозволимо перетворювати цю річку на стічну канаву», — заявила міністерка Оксана Гнатюк.",
    ],
    quote: "Ми нікому не дозволимо перетворювати цю річку на стічну канаву",
    speaker: "Оксана Гнатюк",
  },
  // Nordic
  {
    language: "sv",
    form: "dash and comma",
    paragraphs: ["– Vi låter ingen använda den här ån som avlopp, säger Karin Lundgren, kommunalråd."],
    quote: "Vi låter ingen använda den här ån som avlopp",
    speaker: "Karin Lundgren",
  },
  {
    language: "no",
    form: "dash and comma, going on",
    paragraphs: ["– Denne elva er ikke et avløp, sier Kari Solheim. Vi lar ingen forurense den igjen."],
    quote: "Denne elva er ikke et avløp. Vi lar ingen forurense den igjen.",
    speaker: "Kari Solheim",
  },
  {
    language: "da",
    form: "hyphen",
    paragraphs: ["- Vi vil ikke lade nogen bruge åen som kloak, siger Mette Krogh."],
    quote: "Vi vil ikke lade nogen bruge åen som kloak",
    speaker: "Mette Krogh",
  },
  {
    language: "fi",
    form: "marks, name before the verb",
    paragraphs: ["”Emme anna kenenkään käyttää tätä jokea viemärinä”, Liisa Koskinen sanoo."],
    quote: "Emme anna kenenkään käyttää tätä jokea viemärinä",
    speaker: "Liisa Koskinen",
  },
  {
    language: "fi",
    form: "dash",
    paragraphs: ["– Emme anna kenenkään käyttää tätä jokea viemärinä, sanoo ministeri Liisa Koskinen."],
    quote: "Emme anna kenenkään käyttää tätä jokea viemärinä",
    speaker: "Liisa Koskinen",
  },
  // Central and south-eastern Europe
  {
    language: "hu",
    form: "marks and a dash",
    paragraphs: [
      "„Nem engedjük, hogy bárki szennyvízcsatornának használja ezt a folyót” – mondta Kiss Judit miniszter.",
    ],
    quote: "Nem engedjük, hogy bárki szennyvízcsatornának használja ezt a folyót",
    speaker: "Kiss Judit",
  },
  {
    language: "cs",
    form: "verb and name after",
    paragraphs: ["„Nedovolíme, aby někdo z této řeky udělal stoku,“ řekla ministryně Jana Dvořáková."],
    quote: "Nedovolíme, aby někdo z této řeky udělal stoku",
    speaker: "Jana Dvořáková",
  },
  {
    language: "ro",
    form: "verb and name after",
    paragraphs: ["„Nu vom permite nimănui să folosească acest râu drept canal”, a declarat Ioana Munteanu."],
    quote: "Nu vom permite nimănui să folosească acest râu drept canal",
    speaker: "Ioana Munteanu",
  },
  {
    language: "el",
    form: "verb and name after",
    paragraphs: ["«Δεν θα αφήσουμε κανέναν να κάνει αυτό το ποτάμι υπόνομο», δήλωσε η Ελένη Μαυρίδη."],
    quote: "Δεν θα αφήσουμε κανέναν να κάνει αυτό το ποτάμι υπόνομο",
    speaker: "Ελένη Μαυρίδη",
  },
  {
    language: "tr",
    form: "name before the verb",
    paragraphs: [
      "“Bu nehri kimsenin kanalizasyon gibi kullanmasına izin vermeyeceğiz” diyen Ayşe Korkmaz, çalışmaların sürdüğünü söyledi.",
    ],
    quote: "Bu nehri kimsenin kanalizasyon gibi kullanmasına izin vermeyeceğiz",
    speaker: "Ayşe Korkmaz",
  },
  {
    language: "id",
    form: "verb and name after",
    paragraphs: [
      "“Kami tidak akan membiarkan siapa pun memakai sungai ini sebagai selokan,” kata Wali Kota Siti Rahma.",
    ],
    quote: "Kami tidak akan membiarkan siapa pun memakai sungai ini sebagai selokan",
    speaker: "Siti Rahma",
  },
  // Scripts without capitals
  {
    language: "ar",
    form: "verb, role and name before",
    paragraphs: ["وقالت وزيرة البيئة سلمى حداد: «لن نسمح لأحد بأن يحول هذا النهر إلى مجرى للصرف الصحي»."],
    quote: "لن نسمح لأحد بأن يحول هذا النهر إلى مجرى للصرف الصحي",
    speaker: "سلمى حداد",
    role: "وزيرة البيئة",
  },
  {
    language: "ar",
    form: "subject left out",
    paragraphs: [
      "وقالت وزيرة البيئة سلمى حداد: «النهر ملك للجميع».",
      "وأضافت: «لن نسمح لأحد بأن يحول هذا النهر إلى مجرى للصرف الصحي».",
    ],
    quote: "لن نسمح لأحد بأن يحول هذا النهر إلى مجرى للصرف الصحي",
    speaker: "سلمى حداد",
  },
  {
    language: "he",
    form: "verb and name after",
    paragraphs: ['"לא ניתן לאף אחד להפוך את הנחל הזה לתעלת ביוב", אמרה נועה ברק.'],
    quote: "לא ניתן לאף אחד להפוך את הנחל הזה לתעלת ביוב",
    speaker: "נועה ברק",
  },
  {
    language: "ja",
    form: "topic before, verb after",
    paragraphs: ["山田花子市長は会見で「この川を下水のように扱うことは誰にも許さない」と述べた。"],
    quote: "この川を下水のように扱うことは誰にも許さない",
    speaker: "山田花子",
    role: "市長",
  },
  {
    language: "ja",
    form: "affiliation before the name",
    paragraphs: ["環境大学の佐藤健教授は「川の水位がここまで下がったのは観測史上初めてだ」と指摘する。"],
    quote: "川の水位がここまで下がったのは観測史上初めてだ",
    speaker: "佐藤健",
  },
  {
    language: "zh",
    form: "verb and colon before",
    paragraphs: ["环保局局长林晓梅在会上表示：“我们绝不允许任何人把这条河当成下水道。”"],
    quote: "我们绝不允许任何人把这条河当成下水道。",
    speaker: "林晓梅",
    role: "环保局局长",
  },
  {
    language: "zh",
    form: "broken by its attribution",
    paragraphs: ["“这条河不是下水道，”林晓梅说，“我们绝不允许任何人再污染它。”"],
    quote: "这条河不是下水道，我们绝不允许任何人再污染它。",
    speaker: "林晓梅",
  },
  {
    language: "zh",
    form: "traditional brackets",
    paragraphs: ["市長林曉梅指出：「我們絕不允許任何人把這條河當成下水道。」"],
    quote: "我們絕不允許任何人把這條河當成下水道。",
    speaker: "林曉梅",
  },
  {
    language: "ko",
    form: "topic before, verb after",
    paragraphs: ["김하늘 시장은 이날 “누구도 이 강을 하수구처럼 다루도록 두지 않겠다”고 말했다."],
    quote: "누구도 이 강을 하수구처럼 다루도록 두지 않겠다",
    speaker: "김하늘",
    role: "시장",
  },
  {
    language: "ko",
    form: "two halves joined by a particle",
    paragraphs: ["김하늘 시장은 “이 강은 하수구가 아니다”며 “누구도 더럽히도록 두지 않겠다”고 강조했다."],
    quote: "이 강은 하수구가 아니다 누구도 더럽히도록 두지 않겠다",
    speaker: "김하늘",
  },
  {
    language: "hi",
    form: "marked subject",
    paragraphs: ["पर्यावरण मंत्री मीरा जोशी ने कहा, “हम किसी को भी इस नदी को नाला नहीं बनाने देंगे।”"],
    quote: "हम किसी को भी इस नदी को नाला नहीं बनाने देंगे।",
    speaker: "पर्यावरण मंत्री मीरा जोशी",
  },
  // A language without a list of verbs: form alone
  {
    language: "lv",
    form: "form alone",
    paragraphs: ["“Mēs neļausim nevienam izmantot šo upi kā kanalizāciju,” uzsvēra Ilze Kalniņa."],
    quote: "Mēs neļausim nevienam izmantot šo upi kā kanalizāciju",
    speaker: "Ilze Kalniņa",
  },
];

describe("who said it, in each language's own word order", () => {
  it.each(CASES.map((one) => [`${one.language}: ${one.form}`, one] as const))("%s", (_name, one) => {
    const { best } = keyQuotesOf(page(one.paragraphs, { language: one.language }));
    expect(best?.text).toBe(one.quote);
    expect(best?.speaker).toBe(one.speaker);
    if (one.role !== undefined) expect(best?.role).toBe(one.role);
  });

  it("reads a page that declares no language by its script and form", () => {
    const { best } = keyQuotesOf(
      page(["김하늘 시장은 이날 “누구도 이 강을 하수구처럼 다루도록 두지 않겠다”고 말했다."], {
        language: "",
      }),
    );
    expect(best?.speaker).toBe("김하늘");
  });
});
