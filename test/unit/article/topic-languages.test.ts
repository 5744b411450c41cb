/** One short report a language, written for this test: a person by full and last name, a place, a subject of two words. */

import { describe, expect, it } from "vitest";
import { topicTagsOf } from "../../../src/article/topic-tags.ts";
import { extractionOf } from "./topic-fixture.ts";

interface Report {
  readonly language: string;
  readonly headline: string;
  readonly lines: readonly string[];
  /** Tags that must be there, in any order. */
  readonly tags: readonly string[];
  /** What must not be a tag: short names beside the full one, parts, words of no subject. */
  readonly never: readonly string[];
}

const REPORTS: readonly Report[] = [
  {
    language: "en",
    headline: "Harbour council approves tidal barrage after long dispute",
    lines: [
      "The council of Westhaven approved a tidal barrage on Tuesday, and Mayor Ingrid Solberg called it a new start for the port.",
      "Fishermen fear that the tidal barrage will close the estuary. Solberg told them that the tidal barrage has gates for their boats.",
      "Westhaven has argued about the estuary for years. Engineers from Norway studied the estuary twice.",
      "Solberg said the first turbines would arrive in Westhaven next spring.",
    ],
    tags: ["tidal barrage", "Ingrid Solberg", "Westhaven", "estuary"],
    never: ["Solberg", "Mayor Ingrid Solberg", "barrage", "said", "Tuesday", "years"],
  },
  {
    language: "de",
    headline: "Stadtrat von Altenbrück stimmt für das Gezeitenkraftwerk",
    lines: [
      "Der Stadtrat von Altenbrück hat am Dienstag das Gezeitenkraftwerk beschlossen. Bürgermeisterin Helga Brandner sprach von einem guten Tag.",
      "Die Fischer fürchten um die Flussmündung. Brandner versprach ihnen, dass das Gezeitenkraftwerk Tore für Boote bekommt.",
      "In Altenbrück wird seit Jahren über die Flussmündung gestritten, und Brandner will damit aufhören.",
      "Das Gezeitenkraftwerk soll Strom für Altenbrück liefern.",
    ],
    tags: ["Gezeitenkraftwerk", "Helga Brandner", "Flussmündung"],
    never: ["Brandner", "Dienstag", "Jahren", "Tag"],
  },
  {
    language: "fr",
    headline: "Le ministre de la Pêche défend le barrage de Kervalan",
    lines: [
      "Le ministre de la Pêche, Yann Morvézen, a défendu mardi le barrage de Kervalan devant les marins.",
      "À Kervalan, les marins craignent pour l’estuaire. Morvézen leur a promis une étude sur l’estuaire.",
      "Le ministre de la Pêche reviendra à Kervalan en juin. « L’estuaire vivra », a dit Morvézen aux marins.",
    ],
    tags: ["Yann Morvézen", "ministre de la Pêche", "barrage de Kervalan", "estuaire"],
    never: ["Morvézen", "l’estuaire", "mardi", "dit", "ministre"],
  },
  {
    language: "es",
    headline: "El puerto de Villasol estrena su energía mareomotriz",
    lines: [
      "La alcaldesa Rocío Benavides inauguró el martes la planta de energía mareomotriz de Villasol.",
      "Los pescadores de Villasol temen por la ría. Benavides respondió que la energía mareomotriz respeta la ría.",
      "La ría da trabajo a cien pescadores. Benavides prometió ayudas para los pescadores.",
      "Villasol será la primera ciudad con energía mareomotriz.",
    ],
    tags: ["energía mareomotriz", "Rocío Benavides", "Villasol", "pescadores"],
    never: ["Benavides", "energía", "mareomotriz", "martes", "primera"],
  },
  {
    language: "it",
    headline: "Portofreddo, il sindaco inaugura la centrale di marea",
    lines: [
      "Il sindaco Ettore Valbruna ha inaugurato martedì la centrale di marea di Portofreddo.",
      "I pescatori temono per la laguna. Valbruna ha spiegato che la centrale di marea non chiude la laguna.",
      "A Portofreddo la laguna dà lavoro ai pescatori. Valbruna incontrerà i pescatori a giugno.",
      "La centrale di marea è costata molto a Portofreddo.",
    ],
    tags: ["Ettore Valbruna", "centrale di marea", "Portofreddo", "laguna"],
    never: ["Valbruna", "marea", "martedì", "molto"],
  },
  {
    language: "pt",
    headline: "Prefeita de Maré Alta defende a usina de ondas",
    lines: [
      "A prefeita Jandira Queirós defendeu na terça-feira a usina de ondas de Maré Alta.",
      "Os pescadores temem pelo manguezal. Queirós afirmou que a usina de ondas protege o manguezal.",
      "O manguezal alimenta os pescadores de Maré Alta. Queirós prometeu estudar o manguezal.",
      "A usina de ondas começa em março.",
    ],
    tags: ["Jandira Queirós", "usina de ondas", "Maré Alta", "manguezal"],
    never: ["Queirós", "ondas", "março", "afirmou"],
  },
  {
    language: "pl",
    headline: "Radni Modrowa popierają elektrownię pływową",
    lines: [
      "Radni Modrowa poparli we wtorek elektrownię pływową. Burmistrzyni Halina Zdrojewska mówiła o nowym początku.",
      "Rybacy boją się o zalew. Zdrojewska obiecała rybakom, że elektrownia pływowa nie zamknie zalewu.",
      "Zalew żywi rybaków z Modrowa. Zdrojewska spotka się z rybakami w czerwcu.",
    ],
    tags: ["Halina Zdrojewska", "elektrownię pływową", "zalew"],
    never: ["Zdrojewska", "wtorek", "czerwcu"],
  },
  {
    language: "ru",
    headline: "Совет Белоручья одобрил приливную электростанцию",
    lines: [
      "Совет Белоручья одобрил приливную электростанцию. Мэр Зинаида Кораблёва назвала решение смелым.",
      "Рыбаки боятся за залив. Кораблёва обещала рыбакам, что приливная электростанция не закроет залива.",
      "Залив кормит рыбаков. Рыбаки Белоручья спорили с Кораблёвой, и залив остался открытым.",
    ],
    tags: ["Зинаида Кораблёва", "приливную электростанцию", "рыбаки", "залив"],
    never: ["Кораблёва", "Кораблёвой", "электростанция"],
  },
  {
    language: "ar",
    headline: "بلدية المرجان توافق على محطة المد",
    lines: [
      "وافقت بلدية المرجان يوم الثلاثاء على محطة المد، وقالت العمدة سلمى الدرعي إن القرار شجاع.",
      "يخشى الصيادون على الخليج، لكن محطة المد لا تغلق الخليج كما قالت سلمى الدرعي.",
      "الخليج مصدر رزق الصيادين في المرجان، وسوف تبدأ محطة المد العمل في الربيع.",
    ],
    tags: ["محطة المد", "سلمى الدرعي", "الخليج"],
    never: ["قالت", "الثلاثاء", "على", "يوم"],
  },
  {
    language: "ja",
    headline: "青浜市が潮力発電所を承認",
    lines: [
      "青浜市の議会は火曜日、潮力発電所の建設を承認した。漁師たちは干潟の将来を心配している。",
      "市によると、潮力発電所は干潟を閉じない。漁師は干潟で海苔を育てている。",
      "潮力発電所は来年の春に動き始める。干潟の調査は続く。",
    ],
    tags: ["潮力発電所", "干潟", "漁師"],
    never: ["発電", "火曜日", "している", "来年"],
  },
  {
    language: "zh",
    headline: "青湾市批准潮汐电站",
    lines: [
      "青湾市议会周二批准了潮汐电站。渔民担心红树林的未来。",
      "市长说，潮汐电站不会破坏红树林。渔民在红树林里养蟹。",
      "潮汐电站明年春天开始发电，红树林的调查还会继续，渔民会参加。",
    ],
    tags: ["潮汐电站", "红树林", "渔民"],
    never: ["潮汐", "周二", "说", "不会"],
  },
  {
    language: "ko",
    headline: "푸른만시, 조력발전소 승인",
    lines: [
      "푸른만시 의회는 화요일 조력발전소를 승인했다. 한보라 시장은 조력발전소가 새로운 시작이라고 말했다.",
      "어민들은 갯벌을 걱정한다. 한보라 시장은 조력발전소의 수문이 갯벌을 지킨다고 설명했다.",
      "갯벌은 어민들의 일터다. 푸른만시는 갯벌에서 조사를 계속한다.",
    ],
    tags: ["조력발전소", "갯벌", "푸른만시"],
    never: ["조력발전소를", "갯벌을", "말했다", "화요일"],
  },
  {
    language: "fi",
    headline: "Sinilahti hyväksyi vuorovesivoimalan",
    lines: [
      "Sinilahden valtuusto hyväksyi vuorovesivoimalan, ja kaupunginjohtaja Aino Korpelainen kiitti valtuustoa.",
      "Kalastajat pelkäävät suiston puolesta. Korpelaisen mukaan vuorovesivoimala ei sulje suistoa.",
      "Suisto elättää kalastajat. Korpelainen tapaa kalastajat keväällä.",
    ],
    tags: ["Aino Korpelainen", "Kalastajat"],
    never: ["Korpelainen", "Korpelaisen", "mukaan"],
  },
  {
    language: "tr",
    headline: "Maviköy gelgit santralini onayladı",
    lines: [
      "Maviköy meclisi salı günü gelgit santralini onayladı. Başkan Nilgün Sarıkaya kararı cesur buldu.",
      "Balıkçılar haliç için korkuyor. Sarıkaya, gelgit santralinin halici kapatmayacağını söyledi.",
      "Maviköy'ün balıkçıları haliçte çalışıyor. Sarıkaya balıkçılar ile haziranda buluşacak.",
    ],
    tags: ["Nilgün Sarıkaya", "Maviköy"],
    never: ["Sarıkaya", "Maviköy'ün", "söyledi"],
  },
];

describe.each(REPORTS)("tags of a report in $language", ({ language, headline, lines, tags, never }) => {
  const found = topicTagsOf(extractionOf({ language, headline, lines }), 8).map((t) => t.text);

  it("name what the report is about", () => {
    const lower = found.map((t) => t.toLowerCase());
    for (const tag of tags) expect(lower).toContain(tag.toLowerCase());
  });

  it("leave out short names, parts and words of no subject", () => {
    for (const word of never) expect(found).not.toContain(word);
  });

  it("stand in the text with every place of their evidence", () => {
    const extraction = extractionOf({ language, headline, lines });
    for (const tag of topicTagsOf(extraction, 8)) {
      for (const { form, places } of tag.evidence) {
        for (const { start, end } of places) expect(extraction.article.text.slice(start, end)).toBe(form);
      }
    }
  });
});
