import { describe, expect, it } from "vitest";
import { keyQuotesOf } from "../../../src/article/key-quote.ts";
import { page } from "./quotation-pages.ts";

/** Language, speaker, role (null: not asked for), and the paragraphs of a story, parted by "||". */
type Case = readonly [language: string, speaker: string, role: string | null, story: string];

const CASES: readonly Case[] = [
  [
    "da",
    "Allan Holm",
    "entreprenør",
    "Da maskinen ramte noget, troede entreprenør Allan Holm, at det var kloakken. || »Jeg så allerede regningen for mig,« siger han.",
  ],
  [
    "no",
    "Torill Hamnes",
    "Kjøpmann",
    "Kjøpmann Torill Hamnes har satt en lapp på døra. || – Det er grenser for hvor lenge man kan være grei, sier hun.",
  ],
  [
    "pt",
    "Caio Venturim",
    "entomologista",
    "Para o entomologista Caio Venturim, da Universidade do Vale, a explicação é outra: “A gente esqueceu que embaixo da bananeira mora um mosquito.”",
  ],
  [
    "fr",
    "Agnès Roubaud",
    "vice-présidente chargée des routes",
    "Lors d’un point presse, la vice-présidente chargée des routes, Agnès Roubaud, a tranché : « On ne fera pas passer un car sous une falaise qui bouge. »",
  ],
  [
    "en",
    "R Sundaravel",
    null,
    "A bench of Justices R Sundaravel and Meera Chand heard it. “You slept over three orders of this very court,” Justice Sundaravel observed.",
  ],
  [
    "en",
    "Oliver Tranter",
    "harbour secretary",
    "The harbour secretary, Oliver Tranter, ruled out more money, telling reporters: “We were promised a bridge and we got a brochure with a bridge on it.”",
  ],
  [
    "it",
    "Chiara Damilano",
    "enologa",
    "Di parere opposto l'enologa Chiara Damilano, che ha firmato uno studio: «Difendere la regola e perdere la vigna non è tradizione».",
  ],
  [
    "it",
    "Marco Tibaldi",
    "assessore all'Agricoltura",
    "L'assessore all'Agricoltura Marco Tibaldi frena e aggiunge: «Nessuno verrà lasciato solo, e se i numeri sono questi la firma arriverà».",
  ],
  [
    "sv",
    "Anneli Dahlbom",
    "Kommunalrådet",
    "Kommunalrådet Anneli Dahlbom är besviken. || – Någon annan får betala, och det blir de som inte kan resa sig, säger hon.",
  ],
  [
    "en",
    "Maren Oduvale",
    "Isander’s chief negotiator",
    "Maren Oduvale, Isander’s chief negotiator, told reporters on the quay: “We were promised a bridge and we got a brochure with a bridge on it.”",
  ],
  [
    "en",
    "Tolan Reyk",
    "United Ports’ finance director",
    "“We were promised a bridge and we got a brochure with a bridge on it,” said Tolan Reyk, the United Ports’ finance director.",
  ],
  [
    "en",
    "Joren Vail",
    "Council Member",
    "“We were promised a bridge and we got a brochure with a bridge on it,” Council Member Joren Vail said Monday.",
  ],
  [
    "en",
    "Joren Vail",
    "Council Member",
    "“We were promised a bridge and we got a brochure with a bridge on it,” said Council Member Joren Vail, who voted against the plan.",
  ],
  [
    "en",
    "the union",
    null,
    "“We were promised a bridge and we got a brochure with a bridge on it,” the union said in a statement.",
  ],
  [
    "en",
    "a spokesperson for the airline",
    null,
    "“We were promised a bridge and we got a brochure with a bridge on it,” said a spokesperson for the airline.",
  ],
  [
    "en",
    "Idris Kwame",
    "Northquay Water chief executive",
    "Northquay Water chief executive Idris Kwame said: “We were promised a bridge and we got a brochure with a bridge on it.”",
  ],
  [
    "en",
    "Mia Stone",
    "Detective Inspector",
    "Detective Inspector Mia Stone, of Pell police, said: “We were promised a bridge and we got a brochure with a bridge on it.”",
  ],
  [
    "de",
    "Karl Meier",
    "Vorsitzende des Vereins",
    "„Wir haben zehn Jahre lang auf diese Brücke gewartet und bekommen ein Faltblatt“, sagte der Vorsitzende des Vereins, Karl Meier.",
  ],
  [
    "de",
    "Karl Meier",
    "Vereinsvorsitzender",
    "„Wir haben zehn Jahre lang auf diese Brücke gewartet und bekommen ein Faltblatt“, so Vereinsvorsitzender Karl Meier.",
  ],
  [
    "de",
    "Jens Rabe",
    "Geschäftsführer der Stadtwerke",
    "Jens Rabe, Geschäftsführer der Stadtwerke, sagt: „Wir haben zehn Jahre lang auf diese Brücke gewartet und bekommen ein Faltblatt.“",
  ],
  [
    "de",
    "Heike Brandl",
    "Grünen-Fraktionschefin",
    "„Wir haben zehn Jahre lang auf diese Brücke gewartet und bekommen ein Faltblatt“, sagte Grünen-Fraktionschefin Heike Brandl der Zeitung.",
  ],
  [
    "de",
    "Heike Brandl",
    null,
    "Für Heike Brandl ist die Sache klar: „Wir haben zehn Jahre lang auf diese Brücke gewartet und bekommen ein Faltblatt.“",
  ],
  [
    "de",
    "Heike Brandl",
    null,
    "»Wir haben zehn Jahre lang auf diese Brücke gewartet und bekommen ein Faltblatt«, findet Heike Brandl. Sie wohnt seit 1980 hier.",
  ],
  [
    "fr",
    "Aïcha Benmoussa",
    "maire de Lorvan",
    "« Nous avons attendu ce pont dix ans et on nous donne une brochure », regrette Aïcha Benmoussa, maire de Lorvan.",
  ],
  [
    "fr",
    "Aïcha Benmoussa",
    "maire de Lorvan",
    "La maire de Lorvan, Aïcha Benmoussa, ne décolère pas : « Nous avons attendu ce pont dix ans et on nous donne une brochure. »",
  ],
  [
    "fr",
    "Luc de La Tour",
    "président du conseil régional",
    "« Nous avons attendu ce pont dix ans et on nous donne une brochure », a réagi le président du conseil régional, Luc de La Tour.",
  ],
  [
    "fr",
    "Inès Caron",
    null,
    "« Nous avons attendu ce pont dix ans, peste Inès Caron, et on nous donne une brochure. »",
  ],
  [
    "fr",
    "Inès Caron",
    "infirmière de 34 ans",
    "« Nous avons attendu ce pont dix ans et on nous donne une brochure », témoigne Inès Caron, infirmière de 34 ans.",
  ],
  [
    "es",
    "Nuria Vidal",
    "presidenta de la Asociación de Vecinos",
    "«Llevamos diez años esperando el puente y nos dan un folleto», ha lamentado la presidenta de la Asociación de Vecinos, Nuria Vidal.",
  ],
  [
    "es",
    "Nuria Vidal",
    "alcaldesa",
    "“Llevamos diez años esperando el puente y nos dan un folleto”, dijo la alcaldesa Nuria Vidal.",
  ],
  [
    "es",
    "Pablo de los Ríos",
    "portavoz del sindicato",
    "Pablo de los Ríos, portavoz del sindicato, asegura que «llevamos diez años esperando el puente y nos dan un folleto».",
  ],
  [
    "it",
    "Marco Rinaldi",
    "sindaco",
    "«Aspettiamo questo ponte da dieci anni e ci danno un opuscolo», è lo sfogo del sindaco Marco Rinaldi.",
  ],
  [
    "it",
    "Marco Rinaldi",
    "sindaco di Lorvano",
    "Il sindaco di Lorvano, Marco Rinaldi, non ci sta: «Aspettiamo questo ponte da dieci anni e ci danno un opuscolo».",
  ],
  [
    "it",
    "Marco Rinaldi",
    null,
    "«Aspettiamo questo ponte da dieci anni – spiega Marco Rinaldi – e ci danno un opuscolo».",
  ],
  [
    "it",
    "Marco Rinaldi",
    "assessore ai Trasporti",
    "“Aspettiamo questo ponte da dieci anni e ci danno un opuscolo”, le parole dell’assessore ai Trasporti Marco Rinaldi.",
  ],
  [
    "pt",
    "Marta Lobo",
    "presidente da Câmara de Lourosa",
    "“Esperamos dez anos por esta ponte e recebemos um folheto”, lamentou a presidente da Câmara de Lourosa, Marta Lobo.",
  ],
  [
    "pt",
    "Marta Lobo",
    "prefeita",
    "“Esperamos dez anos por esta ponte e recebemos um folheto”, disse a prefeita Marta Lobo (PSB).",
  ],
  [
    "pt",
    "João da Mata",
    "diretor do Sindicato dos Portuários",
    "Para João da Mata, diretor do Sindicato dos Portuários, “esperamos dez anos por esta ponte e recebemos um folheto”.",
  ],
  [
    "pt",
    "Marta Lobo",
    null,
    "— Esperamos dez anos por esta ponte e recebemos um folheto — reclama Marta Lobo, de 48 anos.",
  ],
  [
    "nl",
    "Wim de Graaf",
    "voorzitter van de vereniging",
    "‘We wachten al tien jaar op deze brug en nu krijgen we een folder’, zegt Wim de Graaf, voorzitter van de vereniging.",
  ],
  [
    "nl",
    "Wim de Graaf",
    "burgemeester",
    "“We wachten al tien jaar op deze brug en nu krijgen we een folder”, aldus burgemeester Wim de Graaf.",
  ],
  [
    "nl",
    "een woordvoerder van de gemeente",
    null,
    "‘We wachten al tien jaar op deze brug en nu krijgen we een folder’, laat een woordvoerder van de gemeente weten.",
  ],
  [
    "pl",
    "Ewa Zając",
    "burmistrz Lorwanu",
    "– Czekamy na ten most dziesięć lat, a dostaliśmy broszurę – mówi Ewa Zając, burmistrz Lorwanu.",
  ],
  [
    "pl",
    "Adam Kruk",
    "prezes spółki",
    "– Czekamy na ten most dziesięć lat, a dostaliśmy broszurę – tłumaczy prezes spółki Adam Kruk.",
  ],
  [
    "pl",
    "Adam Kruk",
    "rzecznik Mostostalu",
    "„Czekamy na ten most dziesięć lat, a dostaliśmy broszurę” – poinformował rzecznik Mostostalu Adam Kruk.",
  ],
  [
    "pl",
    "Jadwiga Orłowska",
    "prezydent Wiślan",
    "„Czekamy na ten most dziesięć lat, a dostaliśmy broszurę” – powiedziała prezydent Wiślan Jadwiga Orłowska. || Wiślany czekają.",
  ],
  [
    "pl",
    "Ewa Zając",
    null,
    "Jak podkreśla Ewa Zając, „czekamy na ten most dziesięć lat, a dostaliśmy broszurę”.",
  ],
  [
    "ru",
    "Анна Рогова",
    "мэр Лорвана",
    "«Мы ждали этот мост десять лет, а получили брошюру», — заявила мэр Лорвана Анна Рогова.",
  ],
  [
    "ru",
    "Олег Бадьин",
    "директор завода",
    "— Мы ждали этот мост десять лет, а получили брошюру, — возмущается директор завода Олег Бадьин.",
  ],
  [
    "ru",
    "Олег Бадьин",
    null,
    "Как рассказал Олег Бадьин, «мы ждали этот мост десять лет, а получили брошюру».",
  ],
  [
    "ru",
    "Олег Бадьин",
    "глава комитета",
    "По словам главы комитета Олега Бадьина, «мы ждали этот мост десять лет, а получили брошюру». || Раньше комитет возглавлял не Олег Бадьин, глава комитета.",
  ],
  [
    "sv",
    "Karin af Ekenstam",
    "ordförande i föreningen",
    "– Vi har väntat på bron i tio år och så får vi en broschyr, säger Karin af Ekenstam, ordförande i föreningen.",
  ],
  [
    "sv",
    "Nils Berg",
    "kommunalrådet",
    "”Vi har väntat på bron i tio år och så får vi en broschyr”, säger kommunalrådet Nils Berg (C).",
  ],
  [
    "sv",
    "Nils Berg",
    null,
    "– Vi har väntat på bron i tio år. Och så får vi en broschyr, säger Nils Berg till tidningen.",
  ],
  [
    "fi",
    "Anna Mäkelä",
    "kaupunginjohtaja",
    "– Olemme odottaneet siltaa kymmenen vuotta ja saimme esitteen, sanoo kaupunginjohtaja Anna Mäkelä.",
  ],
  [
    "fi",
    "Anna Mäkelä",
    "yhdistyksen puheenjohtaja",
    "”Olemme odottaneet siltaa kymmenen vuotta ja saimme esitteen”, harmittelee yhdistyksen puheenjohtaja Anna Mäkelä.",
  ],
  [
    "hu",
    "Nagy Eszter",
    "polgármester",
    "„Tíz éve várunk erre a hídra, és kaptunk egy szórólapot” – mondta Nagy Eszter polgármester.",
  ],
  [
    "hu",
    "Nagy Eszter",
    "egyesület elnöke",
    "„Tíz éve várunk erre a hídra, és kaptunk egy szórólapot” – fogalmazott Nagy Eszter, az egyesület elnöke.",
  ],
  ["hu", "Kiss Béla", null, "Kiss Béla szerint „tíz éve várunk erre a hídra, és kaptunk egy szórólapot”."],
  [
    "hu",
    "Kiss Béla",
    null,
    "– Tíz éve várunk erre a hídra, és kaptunk egy szórólapot – panaszolta Kiss Béla.",
  ],
  [
    "tr",
    "Ayşe Demirtaş",
    "Belediye Başkanı",
    "Belediye Başkanı Ayşe Demirtaş, “Bu köprüyü on yıl bekledik, elimize broşür verdiler” dedi.",
  ],
  [
    "tr",
    "Ayşe Demirtaş",
    null,
    "Ayşe Demirtaş, “Bu köprüyü on yıl bekledik, elimize broşür verdiler” diye konuştu.",
  ],
  [
    "tr",
    "Ali Kaya",
    "Dernek Başkanı",
    "Dernek Başkanı Ali Kaya ise “Bu köprüyü on yıl bekledik, elimize broşür verdiler” ifadelerini kullandı.",
  ],
  [
    "tr",
    "Ali Kaya",
    null,
    '"Bu köprüyü on yıl bekledik, elimize broşür verdiler" diyen Ali Kaya, dava açacaklarını söyledi.',
  ],
  [
    "ar",
    "سلمى العبدالله",
    "مديرة مستشفى النور",
    'وأوضحت مديرة مستشفى النور سلمى العبدالله أن "انتظرنا هذا الجسر عشر سنوات فأعطونا كتيبا ملونا".',
  ],
  [
    "ar",
    "ليلى حداد",
    "رئيسة بلدية النجيلة",
    "وأكدت رئيسة بلدية النجيلة ليلى حداد، في تصريح صحافي: «انتظرنا هذا الجسر عشر سنوات فأعطونا كتيبا ملونا».",
  ],
  ["ja", "佐伯真一", "市長", "佐伯真一市長は「橋を十年待ったのに、届いたのは冊子一冊だった」と話した。"],
  [
    "ja",
    "佐伯真一",
    "市民団体の代表",
    "市民団体の代表・佐伯真一さんは「橋を十年待ったのに、届いたのは冊子一冊だった」と憤る。",
  ],
  [
    "ja",
    "佐伯真一",
    "町内会長",
    "町内会長の佐伯真一さん（70）は「橋を十年待ったのに、届いたのは冊子一冊だった」と肩を落とした。",
  ],
  ["ja", "市の担当者", null, "市の担当者は「橋を十年待ったのに、届いたのは冊子一冊だった」としている。"],
  ["zh", "林晓芳", "县长", "“我们等了这座桥十年，等来的却是一本小册子。”县长林晓芳说。"],
  ["zh", "林晓芳", "市民", "市民林晓芳告诉记者：“我们等了这座桥十年，等来的却是一本小册子。”"],
  ["zh", "林晓芳", "村支书", "“我们等了这座桥十年，等来的却是一本小册子。”村支书林晓芳叹了口气说。"],
  ["ko", "박서연", "시장", '박서연 시장은 "다리를 십 년 기다렸는데 책자 한 권을 받았다"고 비판했다.'],
  ["ko", "박서연", "주민", '주민 박서연(55) 씨는 "다리를 십 년 기다렸는데 책자 한 권을 받았다"고 말했다.'],
  [
    "da",
    "Lis Holm",
    "formand for foreningen",
    "»Vi har ventet på broen i ti år og får en brochure,« siger Lis Holm, der er formand for foreningen.",
  ],
  [
    "da",
    "Lis Holm",
    "borgmester",
    "- Vi har ventet på broen i ti år og får en brochure, siger borgmester Lis Holm (V).",
  ],
  [
    "uk",
    "Ірина Гай",
    "мер Лорвана",
    "«Ми чекали цей міст десять років, а отримали брошуру», — заявила мер Лорвана Ірина Гай.",
  ],
  [
    "en",
    "Naomi Achterberg",
    "Judge",
    "Judge Naomi Achterberg wrote in her ruling that “the ministry promised a bridge and delivered a brochure with a picture of one.”",
  ],
  [
    "de",
    "Murat Yıldız",
    "Betriebsratschef",
    "„Wir haben zehn Jahre lang auf diese Brücke gewartet“, sagt Betriebsratschef Murat Yıldız. „Jetzt bekommen wir ein Faltblatt.“",
  ],
  [
    "de",
    "Paul zu Hohenfels",
    "Präsident des Landkreistags",
    "Der Präsident des Landkreistags, Paul zu Hohenfels, nannte den Plan falsch. „Wir haben zehn Jahre lang gewartet und bekommen ein Faltblatt“, sagte er.",
  ],
  [
    "fr",
    "Karim Lebrun",
    "syndicaliste",
    "« C’est une honte pour tout le monde, s’emporte Karim Lebrun, syndicaliste. Nous avons attendu dix ans. »",
  ],
  [
    "fr",
    "Karim Lebrun",
    "ministre des Transports",
    "Pour le ministre des Transports, Karim Lebrun, « nous avons attendu ce pont dix ans et on nous donne une brochure ».",
  ],
  [
    "es",
    "Marta Gil",
    "consejera de Salud",
    "«Llevamos diez años esperando el puente y nos dan un folleto», ha dicho la consejera de Salud, Marta Gil, este martes.",
  ],
  [
    "es",
    "Marta Gil Robles",
    "ministra de Salud",
    "“Llevamos diez años esperando el puente y nos dan un folleto”, indicó la ministra de Salud Marta Gil Robles.",
  ],
  [
    "es",
    "Marta Gil",
    null,
    "A juicio de Marta Gil, «llevamos diez años esperando el puente y nos dan un folleto de papel».",
  ],
  [
    "pt",
    "Ana Lins",
    "secretária de Saúde",
    "“Esperamos dez anos por esta ponte e recebemos um folheto”, explicou a secretária de Saúde, Ana Lins.",
  ],
  [
    "pt",
    "Ana Lins",
    "diretora da escola",
    '"Esperamos dez anos por esta ponte. Recebemos um folheto", conta Ana Lins, diretora da escola.',
  ],
  [
    "it",
    "Ada Neri",
    "presidente della Regione",
    "«Aspettiamo questo ponte da dieci anni e ci danno un opuscolo», ha commentato la presidente della Regione, Ada Neri.",
  ],
  [
    "it",
    "Ada Neri",
    null,
    "Secondo Ada Neri «aspettiamo questo ponte da dieci anni e ci danno un opuscolo di carta».",
  ],
  [
    "nl",
    "Joost van den Berg",
    "wethouder",
    "‘We wachten al tien jaar op deze brug en nu krijgen we een folder’, reageert wethouder Joost van den Berg (VVD).",
  ],
  [
    "nl",
    "Joost van den Berg",
    "directeur van Waterwerk",
    "Volgens Joost van den Berg, directeur van Waterwerk, ‘wachten we al tien jaar op deze brug en krijgen we een folder’.",
  ],
  [
    "pl",
    "Maria Nowak-Sowa",
    "mieszkanka Lorwanu",
    "– To jakiś żart – denerwuje się Maria Nowak-Sowa, mieszkanka Lorwanu. – Czekamy na ten most dziesięć lat.",
  ],
  [
    "ru",
    "Пётр Ильич Сомов",
    "Профессор",
    "Профессор Пётр Ильич Сомов считает, что «мост ждали десять лет, а получили одну только цветную брошюру».",
  ],
  [
    "hu",
    "Tóth Anna",
    "államtitkár",
    "„Tíz éve várunk erre a hídra, és kaptunk egy szórólapot” – közölte Tóth Anna államtitkár szerdán.",
  ],
  [
    "hu",
    "Tóth Anna",
    null,
    "Tóth Anna azt mondta: „Tíz éve várunk erre a hídra, és kaptunk egy szórólapot”.",
  ],
  [
    "ko",
    "윤태호",
    "국토부 장관",
    '윤태호 국토부 장관은 27일 "다리를 십 년 기다렸는데 책자 한 권을 받았다"고 밝혔다.',
  ],
  [
    "cs",
    "Eva Nová",
    "ředitelka školy",
    "„Čekali jsme na most deset let a dostali jsme brožuru,“ říká ředitelka školy Eva Nová.",
  ],
  [
    "en",
    "Johan Carsten",
    "Assistant Secretary of State for Island Affairs",
    "“The people of the islands have already paid a very high price for peace,” said Johan Carsten, Assistant Secretary of State for Island Affairs.",
  ],
  [
    "en",
    "Alan Shatt",
    "justice minister",
    "And his justice minister, Alan Shatt, vowed that “no effort will be spared in bringing those who did this to justice.”",
  ],
  [
    "en",
    "Maria Bidel",
    "Vega's cousin",
    "Vega's cousin, Maria Bidel, said: “I wanted to become a lawyer to defend innocent people like him.”",
  ],
  [
    "en",
    "Helena Rodin Clay",
    "Secretary of State",
    "“They stand for the failures of the past and nothing else,” U.S. Secretary of State Helena Rodin Clay said.",
  ],
  [
    "en",
    "Mike Tayler",
    "FDA deputy commissioner for foods",
    "FDA deputy commissioner for foods Mike Tayler said: “We have got a huge problem and it is due to what we eat outside the home.”",
  ],
  [
    "en",
    "Glen Post",
    "chief executive",
    "The company is done buying lines, said chief executive Glen Post. “We do not feel like we need to look for more lines at this point,” Post said.",
  ],
];

describe("the speaker and the office given with the name", () => {
  it.each(CASES)("%s: %s, %s", (language, speaker, role, story) => {
    const { best } = keyQuotesOf(page(story.split(" || "), { language }));
    expect(best?.speaker).toBe(speaker);
    if (role !== null) expect(best?.role).toBe(role);
  });

  it("leaves two first names together where no owner stands before them", () => {
    const story = "– Mostu nie będzie, jest tylko broszura – powiedziała Anna Maria Kos na sesji rady.";
    expect(keyQuotesOf(page([story], { language: "pl" })).best?.speaker).toBe("Anna Maria Kos");
  });

  it.each([
    [
      "es",
      "Iñaki Sotos",
      "capitán",
      "El capitán, Iñaki Sotos, asumió la culpa. «Los que fallamos los goles fuimos nosotros», declaró.",
    ],
    [
      "sv",
      "Nils Bergander",
      null,
      "Nils Bergander, 26, pluggar i Umeå sedan i höstas. ”Det är korna som har fått mig ur sängen”, säger han.",
    ],
    [
      "tr",
      "Elif Demirel",
      null,
      "Her şey söylendi. Elif Demirel, davanın sürdüğünü hatırlattı. “Bilirkişi raporu mayısta açıklanacak ve göreceğiz” dedi.",
    ],
    [
      "en",
      "Alexandre de Betol",
      null,
      "Alexandre de Betol dressed a hundred young men in black. “I had to train the guys to use those lasers. It was absurd,” Mr. de Betol said.",
    ],
    [
      "en",
      "Sergei Gordin",
      null,
      "“In March we began to register something that points to an accident,” the company's Sergei Gordin said.",
    ],
    [
      "en",
      "Vera Azaro",
      null,
      "Eighth-seeded Vera Azaro won. “I played really well in the first set and never looked back,” Azaro said.",
    ],
    [
      "en",
      "Mike Litow",
      null,
      "Mike Litow, a consultant and freelance sportswriter but, more important, a fan, is sure. “You are never going to predict the success of an underdog,” Litow said.",
    ],
  ])(
    "takes what somebody does, is called or belongs to for no role (%s)",
    (language, speaker, role, story) => {
      expect(keyQuotesOf(page([story], { language })).best).toMatchObject({ speaker, role });
    },
  );

  it("takes no clause and no time for a role", () => {
    const clause =
      "For Lena Ortiz, the answer was simple. “We were promised a bridge and we got a brochure,” she said.";
    expect(keyQuotesOf(page([clause])).best).toMatchObject({ speaker: "Lena Ortiz", role: null });
    const time =
      "«Llevamos diez años esperando el puente y nos dan un folleto», dijo Marta Gil, este martes.";
    expect(keyQuotesOf(page([time], { language: "es" })).best).toMatchObject({
      speaker: "Marta Gil",
      role: null,
    });
  });
});

describe("a quotation broken by its attribution", () => {
  const whole = (language: string, story: string) => keyQuotesOf(page([story], { language })).best?.text;

  it("gets the full stop that the comma stood for", () => {
    expect(whole("en", "“The power is on,” said Mara Holt. “It has never come back in the harbour.”")).toBe(
      "The power is on. It has never come back in the harbour.",
    );
    expect(
      whole("de", "„Das Licht brennt wieder“, sagte Karl Meier. „Im Hafen ist es nie zurückgekommen.“"),
    ).toBe("Das Licht brennt wieder. Im Hafen ist es nie zurückgekommen.");
  });

  it("goes on in one sentence where the attribution ends with a comma", () => {
    expect(
      whole("en", "“The power is on,” said Mara Holt, “but I have not seen a lamp in the harbour.”"),
    ).toBe("The power is on, but I have not seen a lamp in the harbour.");
  });

  it("has no space where the script has none", () => {
    expect(
      whole("zh", "“树倒的时候我听见了，像一个老人叹了口气。”茶农罗兴旺说，“钱可以再挣，六百年怎么再挣？”"),
    ).toBe("树倒的时候我听见了，像一个老人叹了口气。钱可以再挣，六百年怎么再挣？");
  });
});
