/** Page furniture by its words: what headings and lines of related stories, newsletters, comments and so on say. */

import { FURNITURE_FINENESS, FURNITURE_PATTERNS, FURNITURE_SETS } from "./furniture-sets.ts";
import { unpackWords } from "./word-set.ts";

/**
 * What begins a line that leads away from the article ("Read more: …"). The line may go on with a headline, so only
 * openings that no sentence of an article begins with are listed; most want a colon, a bracket or a dash.
 */
const LINE_OPENINGS: readonly string[] = [
  "(?:read|learn|see|watch|listen|click|find out|discover) (?:more|also|next|now|here)\\b",
  "(?:more|related|see also|also read|read|watch|photos|video|gallery|listen|recommended|don'?t miss|in pictures) ?[:|»>]",
  "related (?:stories|story|articles?|content|coverage|news|posts?|links?|video)\\b",
  "(?:sign up|subscribe|join|follow us|click here|tap here|download the|get the (?:latest|best))\\b",
  "(?:suscríbete|abonnez-vous|inscrivez-vous|jetzt abonnieren|melden sie sich|iscriviti|abbonati|assine (?:a|o|já|agora)|inscreva-se|подпишитесь|подписывайтесь|zapisz się|subskrybuj|meld je aan|schrijf je in|prenumerera|iratkozz|přihlaste se|abone ol|اشترك في|購読(?:する|はこちら)|订阅|구독하)",
  "(?:lesen sie (?:auch|mehr|hier|dazu|weiter)|lies auch|mehr zum thema|mehr dazu|siehe auch|auch interessant|das könnte sie)",
  "(?:(?:à|a) (?:lire|voir|écouter)(?: aussi)?|lire (?:aussi|la suite|notre|nos)|voir aussi|lire également)\\b",
  "(?:lea (?:también|además|más)|lee (?:también|además|más)|ver más|te puede interesar|le puede interesar|seguir leyendo|mira también|además:)",
  "(?:leia (?:também|mais)|veja (?:também|mais)|saiba mais|confira também|ler mais)",
  "(?:leggi anche|guarda anche|vedi anche|potrebbe interessarti|approfondisci)",
  "(?:lees (?:ook|meer|verder)|bekijk ook|luister ook|kijk ook)",
  "(?:czytaj (?:także|też|również|więcej|dalej)|przeczytaj|zobacz (?:także|też|również|więcej|wideo)|sprawdź (?:także|też))",
  "(?:читайте (?:также|ещё|еще)|читать (?:также|далее)|смотрите также|по теме:|подробнее:|читайте також|дивіться також)",
  "(?:lue (?:myös|lisää|seuraavaksi)|katso myös)",
  "(?:olvasd el|olvass tovább|kapcsolódó|ezt is olvas|ajánlott)",
  "(?:läs (?:också|även|mer)|læs (?:også|mere)|les (?:også|mer)|se også|se även)",
  "(?:čtěte (?:také|též)|přečtěte si|mohlo by vás|čítajte|prečítajte)",
  "(?:ilgili haber|bunu da oku|ayrıca)\\s*:",
  "(?:citește și|citeste si|vezi și)",
  "(?:διαβάστε (?:επίσης|ακόμη|ακόμα))",
  "(?:baca juga|lihat juga|simak juga)",
  "(?:xem thêm|đọc thêm)",
  "(?:اقرأ أيضا|اقرأ أيضاً|اقرأ المزيد|اقرا ايضا|شاهد أيضا|طالع أيضا|بیشتر بخوانید)",
  "(?:קראו (?:גם|עוד))",
  "(?:ये भी पढ़ें|यह भी पढ़ें|इसे भी पढ़ें)",
  "(?:【?(?:関連|あわせて読みたい|合わせて読みたい|続きを読む)|>>)",
  "(?:相关(?:阅读|新闻|文章|报道)|延伸阅读|延伸閱讀|推荐阅读|更多新闻|相關新聞|更多相關|看更多)",
  "(?:\\[?관련 ?기사|▶|☞)",
];

/** Words that may follow some headings: "more news", "related today". */
const FOLLOWERS =
  "stories|story|articles?|content|news|posts?|topics?|links?|videos?|searches|coverage|for you|now|today|us|here|this week";

/** Of headings in any language, folded: those that are furniture in full, by their beginning, and with what may follow them. */
const [WHOLE, OPENINGS, FOLLOWED] = FURNITURE_SETS.map((packed) => unpackWords(packed, FURNITURE_FINENESS));

// Asked, like that of lines, of text in lower case: patterns of this size for either case, or for all of Unicode, take an engine
// ten times as long to read.
const PATTERNS = new RegExp(
  `^(?:${FURNITURE_PATTERNS.replaceAll("…", `(?: ?[:\\-–—|].*| (?:${FOLLOWERS}))?`)})$`,
);
/** Where what follows a heading may begin. */
const FOLLOWING = new RegExp(`(?= ?[:\\-–—|]| (?:${FOLLOWERS})$)`, "g");

const LINE = new RegExp(`^[\\[({*•·>»→➡▶️\\s-]*(?:${LINE_OPENINGS.join("|")})`);

/** A heading longer than this says something of its own, whatever word it begins with. */
const LONGEST_FURNITURE_HEADING = 70; // characters

/** Whether a heading's words name page furniture rather than a section of an article. */
export function isFurnitureHeading(text: string): boolean {
  const folded = text
    .normalize("NFC")
    .toLowerCase()
    // What Turkish "İ" leaves behind in lower case; Arabic vowel signs, which some editors set.
    .replaceAll("i\u0307", "i")
    .replace(/[\u064b-\u0652]+/g, "")
    // How many there are: "Comments (12)".
    .replace(/\s*[([（]\d+[)\]）]\s*$/, "")
    .replace(/^[\s\p{P}\p{S}]+|[\s:.…»>→|]+$/gu, "")
    .trim();
  if (folded === "") return true;
  if (folded.length > LONGEST_FURNITURE_HEADING) return false;
  return WHOLE?.has(folded) || isOpened(folded) || isFollowed(folded) || PATTERNS.test(folded);
}

function isOpened(heading: string): boolean {
  for (let end = 1; end <= heading.length; end++) if (OPENINGS?.has(heading.slice(0, end))) return true;
  return false;
}

function isFollowed(heading: string): boolean {
  const ends = [heading.length, ...[...heading.matchAll(FOLLOWING)].map(({ index }) => index)];
  return ends.some((end) => FOLLOWED?.has(heading.slice(0, end)));
}

/** Whether a line leads away from the article, such as "Read more: …" or "À lire aussi". */
export function isFurnitureLine(text: string): boolean {
  return text.length <= 250 && LINE.test(text.toLowerCase());
}
