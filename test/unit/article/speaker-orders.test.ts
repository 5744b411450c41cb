import { describe, expect, it } from "vitest";
import { keyQuotesOf } from "../../../src/article/key-quote.ts";
import { page } from "./quotation-pages.ts";

/** Language, speaker, paragraphs parted by "||". */
const CASES: readonly (readonly [language: string, speaker: string, story: string])[] = [
  [
    "nl",
    "Kees Vonk",
    "In een brief aan de burgemeester schrijft Kees Vonk: “Wij geven deze haven niet op zolang hier nog één schip aanlegt.”",
  ],
  [
    "nl",
    "Kees Vonk",
    "In een interview met de krant zei directeur Kees Vonk van de rederij: “Wij geven deze haven niet op zolang hier nog één schip aanlegt.”",
  ],
  [
    "nl",
    "Kees Vonk",
    "“Wij geven deze haven niet op zolang hier nog één schip aanlegt.” Dat zei wethouder Kees Vonk maandag.",
  ],
  [
    "nl",
    "Kees Vonk",
    "Tegenover de NOS zei Kees Vonk: “Wij geven deze haven niet op zolang hier nog één schip aanlegt.”",
  ],
  [
    "sv",
    "Lena Holm",
    "I ett brev till kommunen skriver Lena Holm: ”Vi tänker inte ge upp den här hamnen så länge ett enda fartyg lägger till här.”",
  ],
  [
    "sv",
    "Lena Holm",
    "I en intervju med tidningen säger vd:n Lena Holm: ”Vi tänker inte ge upp den här hamnen så länge ett enda fartyg lägger till här.”",
  ],
  [
    "da",
    "Lars Holm",
    "I et brev til borgmesteren skriver Lars Holm: ”Vi vil ikke opgive denne havn, så længe et eneste skib lægger til her.”",
  ],
  [
    "da",
    "Lars Holm",
    "I en pressemeddelelse udtaler Lars Holm: ”Vi vil ikke opgive denne havn, så længe et eneste skib lægger til her.”",
  ],
  [
    "no",
    "Kari Holm",
    "I et brev til ordføreren skriver Kari Holm: «Vi vil ikke gi opp denne havnen så lenge et eneste skip legger til her.»",
  ],
  [
    "fr",
    "Anne Roy",
    "Dans un courrier adressé à la maire, Anne Roy écrit : « Nous n’abandonnerons pas ce port tant qu’un seul bateau viendra encore y accoster. »",
  ],
  [
    "fr",
    "Anne Roy",
    "« Nous n’abandonnerons pas ce port tant qu’un seul bateau viendra encore y accoster. » C’est ce qu’a déclaré Anne Roy lundi.",
  ],
  [
    "es",
    "Ana Ruiz",
    "En una carta a la alcaldesa, Ana Ruiz escribe: «No vamos a abandonar este puerto mientras un solo barco siga atracando aquí.»",
  ],
  [
    "es",
    "Ana Ruiz",
    "«No vamos a abandonar este puerto mientras un solo barco siga atracando aquí.» Así lo afirmó Ana Ruiz el lunes.",
  ],
  [
    "es",
    "Ana Ruiz",
    "Para Ana Ruiz, está claro: «No vamos a abandonar este puerto mientras un solo barco siga atracando aquí.»",
  ],
  [
    "it",
    "Ada Neri",
    "In una lettera alla sindaca, Ada Neri scrive: «Non abbandoneremo questo porto finché una sola nave continuerà ad attraccare qui.»",
  ],
  [
    "it",
    "Ada Neri",
    "«Non abbandoneremo questo porto finché una sola nave continuerà ad attraccare qui.» Lo ha detto Ada Neri lunedì.",
  ],
  [
    "pt",
    "Ana Lima",
    "Em carta à prefeita, Ana Lima escreve: “Não vamos abandonar este porto enquanto um único navio continuar a atracar aqui.”",
  ],
  [
    "pt",
    "Ana Lima",
    "“Não vamos abandonar este porto enquanto um único navio continuar a atracar aqui.” Foi o que disse Ana Lima nesta segunda.",
  ],
  [
    "pl",
    "Anna Lis",
    "Zdaniem Anny Lis miarka się przebrała. – Nie oddamy tego portu, dopóki choć jeden statek będzie tu cumował – mówi. Anna Lis kieruje portem od lat.",
  ],
  [
    "pl",
    "Anna Lis",
    "„Nie oddamy tego portu, dopóki choć jeden statek będzie tu cumował” – wyjaśnia PAP Anna Lis, przewodnicząca związku.",
  ],
  [
    "pl",
    "Anna Lis",
    "Dla Anny Lis sprawa jest jasna: „Nie oddamy tego portu, dopóki choć jeden statek będzie tu cumował.” Anna Lis zostaje.",
  ],
  [
    "cs",
    "Jana Nová",
    "V dopise starostce Jana Nová píše: „Tento přístav nevzdáme, dokud tu bude kotvit jediná loď.“",
  ],
  [
    "cs",
    "Jana Nová",
    "Podle Jany Nové je míra plná. „Tento přístav nevzdáme, dokud tu bude kotvit jediná loď“ říká. Jana Nová vede přístav roky.",
  ],
  [
    "ru",
    "Анна Рогова",
    "«Мы не сдадим этот порт, пока сюда заходит хотя бы одно судно.» Об этом заявила Анна Рогова в понедельник.",
  ],
  [
    "ru",
    "Анна Рогова",
    "По словам Анны Роговой, терпение кончилось. «Мы не сдадим этот порт, пока сюда заходит хотя бы одно судно», — говорит она. Анна Рогова руководит портом давно.",
  ],
  [
    "ru",
    "Анна Рогова",
    "«Мы не сдадим этот порт, пока сюда заходит хотя бы одно судно», — пояснила ТАСС Анна Рогова, председатель профсоюза.",
  ],
  [
    "uk",
    "Анна Рогова",
    "«Ми не здамо цей порт, поки сюди заходить хоча б одне судно.» Про це заявила Анна Рогова в понеділок.",
  ],
  [
    "tr",
    "Ayşe Kaya",
    "Gazeteye konuşan müdür Ayşe Kaya, “Buraya tek bir gemi yanaştığı sürece bu limanı bırakmayacağız” diye konuştu.",
  ],
  [
    "hu",
    "Kiss Anna",
    "Arra a kérdésre, hogy marad-e, Kiss Anna így válaszolt: „Nem adjuk fel ezt a kikötőt, amíg egyetlen hajó is kiköt itt.”",
  ],
  [
    "fi",
    "Anna Salo",
    "Anna Salon mukaan mitta on täynnä. ”Emme luovu tästä satamasta niin kauan kuin yksikin laiva tulee tänne”, hän sanoo. Anna Salo on johtanut satamaa pitkään.",
  ],
  [
    "fi",
    "Anna Salo",
    "”Emme luovu tästä satamasta niin kauan kuin yksikin laiva tulee tänne”, sanoo Anna Salo STT:lle.",
  ],
  [
    "ro",
    "Ana Radu",
    "Într-o scrisoare către primar, Ana Radu scrie: „Nu vom abandona acest port cât timp o singură navă mai acostează aici.”",
  ],
  [
    "el",
    "Άννα Ράλλη",
    "«Δεν θα εγκαταλείψουμε αυτό το λιμάνι όσο έστω και ένα πλοίο δένει εδώ», δήλωσε η διευθύντρια του λιμανιού, Άννα Ράλλη.",
  ],
  [
    "id",
    "Ani Wijaya",
    "Dalam surat kepada wali kota, Ani Wijaya menulis: “Kami tidak akan meninggalkan pelabuhan ini selama masih ada satu kapal yang bersandar di sini.”",
  ],
  [
    "en",
    "Ann Roe",
    "In a letter to the mayor, Ann Roe writes: “We will not give up this harbour as long as a single ship still ties up here.”",
  ],
  [
    "en",
    "Ann Roe",
    "Asked whether she would stay, Ann Roe answered: “We will not give up this harbour as long as a single ship still ties up here.”",
  ],
  [
    "en",
    "Ann Roe",
    "The agency, whose director is Ann Roe, is defiant. “We will not give up this harbour as long as a single ship still ties up here,” Roe said.",
  ],
  [
    "de",
    "Lena Maurer",
    "„Wir werden diesen Hafen nicht aufgeben, solange hier noch ein einziges Schiff anlegt“, kritisierte Grünen-Fraktionschefin Lena Maurer.",
  ],
  [
    "de",
    "Andreas Wolf",
    "„Wir werden diesen Hafen nicht aufgeben, solange hier noch ein einziges Schiff anlegt“, betont Andreas Wolf vom Bund der Steuerzahler.",
  ],
  [
    "de",
    "Hans-Jürgen Mertens",
    "Wie es weitergeht, weiß Hans-Jürgen Mertens nicht: „Wir werden diesen Hafen nicht aufgeben, solange hier noch ein einziges Schiff anlegt.“",
  ],
  [
    "de",
    "Jörn Tams",
    "Der Biologe an der Universität Kiel, Jörn Tams, warnt: „Wir werden diesen Hafen nicht aufgeben, solange hier noch ein einziges Schiff anlegt.“",
  ],
  [
    "de",
    "Mia Sand",
    "„Wir werden diesen Hafen nicht aufgeben, solange hier noch ein einziges Schiff anlegt“, schreibt die Autorin Mia Sand in ihrem Buch „Ebbe“.",
  ],
  [
    "de",
    "Kurt Halm",
    "In einem Interview mit der Zeitung sagte Bahnchef Kurt Halm: „Wir werden diesen Hafen nicht aufgeben, solange hier noch ein einziges Schiff anlegt.“",
  ],
  [
    "de",
    "Hansi Wolff",
    "Auf die Frage, ob er bleibe, antwortete Trainer Hansi Wolff: „Wir werden diesen Hafen nicht aufgeben, solange hier noch ein einziges Schiff anlegt.“",
  ],
  [
    "de",
    "Ole Harms",
    "Gegenüber dem NDR erklärte der Chef der Werft, Ole Harms: „Wir werden diesen Hafen nicht aufgeben, solange hier noch ein einziges Schiff anlegt.“",
  ],
  [
    "de",
    "Kölner Kardinal Rainer Woelk",
    "„Wir werden diesen Hafen nicht aufgeben, solange hier noch ein einziges Schiff anlegt.“ Das sagte der Kölner Kardinal Rainer Woelk am Sonntag.",
  ],
  [
    "de",
    "der Verein Hafenfreunde",
    "In einem Brief an die Bürgermeisterin schreibt der Verein Hafenfreunde: „Wir werden diesen Hafen nicht aufgeben, solange hier noch ein einziges Schiff anlegt.“",
  ],
  [
    "de",
    "Maren Voss",
    "In einer Mail an die Belegschaft schrieb Maren Voss: „Wir werden diesen Hafen nicht aufgeben, solange hier noch ein einziges Schiff anlegt.“",
  ],
  [
    "de",
    "Maren Voss",
    "Maren Voss hat eine Mail an alle geschickt. Darin schreibt sie: „Wir werden diesen Hafen nicht aufgeben, solange hier noch ein einziges Schiff anlegt.“",
  ],
  [
    "de",
    "Karl Bode",
    "Der Betriebsratsvorsitzende Karl Bode ist empört. „Wir werden diesen Hafen nicht aufgeben, solange hier noch ein einziges Schiff anlegt“, sagt er und ballt die Faust.",
  ],
  [
    "de",
    "Petra Klein",
    "Wirtschaftsministerin Petra Klein stellte sich am Dienstag hinter die Pläne. „Wir werden diesen Hafen nicht aufgeben, solange hier noch ein einziges Schiff anlegt“, sagte die SPD-Politikerin in Kiel.",
  ],
  [
    "de",
    "Petra Klein",
    "Petra Klein vom Verband Deutscher Reeder sieht das anders: „Wir werden diesen Hafen nicht aufgeben, solange hier noch ein einziges Schiff anlegt.“",
  ],
  [
    "de",
    "Otto Brehm",
    "„Wir werden diesen Hafen nicht aufgeben, solange hier noch ein einziges Schiff anlegt“, erinnert sich der 81 Jahre alte Otto Brehm.",
  ],
  [
    "de",
    "Otto Brehm",
    "Otto Brehm schüttelt den Kopf. „Wir werden diesen Hafen nicht aufgeben, solange hier noch ein einziges Schiff anlegt.“",
  ],
  [
    "de",
    "Otto Brehm",
    "Prof. Dr. Otto Brehm von der Hochschule Bremen: „Wir werden diesen Hafen nicht aufgeben, solange hier noch ein einziges Schiff anlegt.“",
  ],
  [
    "de",
    "Jan Ohm",
    "Der Reporter Jan Ohm schreibt seit Jahren über den Hafen. Am Montag kam eine optimistische Mail. Er habe jetzt Zugang zu den Leuten: „Fünf Männer, die seit Wochen auf dem alten Kutter leben und nichts mehr zu verlieren haben.“ || Jemand hatte die Mail Tage nach dem Eingang bearbeitet.",
  ],
  [
    "de",
    "Chef",
    "Die Abteilung hat sechzig Prüfer, ein großer Apparat, dessen Chef sagt: „Wir glauben erst einmal gar nichts, was aus dem Hafen kommt.“",
  ],
  [
    "de",
    "der Mann",
    "Im Prozess sagte am Montag ein Zeuge aus. „Der Angeklagte war die ganze Nacht bei mir, das kann ich beschwören“, so der Mann vor Gericht.",
  ],
  [
    "de",
    "Klaus Peters",
    "„Wir hatten großes Glück, beim nächsten Mal kann das anders ausgehen“, sagt Pegelwart Klaus Peters. || Für einen Pegelwart ist das eine lange Rede.",
  ],
];

describe("the speaker, wherever the sentence puts the name", () => {
  it.each(CASES)("%s: %s, in: %s", (language, speaker, story) => {
    expect(keyQuotesOf(page(story.split(" || "), { language })).best?.speaker).toBe(speaker);
  });
});
