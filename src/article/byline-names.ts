/** The names in what stands where a byline should stand: "By", dates, offices and the house cut off, junk refused. */

import { plainText } from "./json-ld.ts";

/** The longest byline, in characters; the most words of a name. */
const LONGEST = 160;
const MOST_WORDS = 9;

/** The names in some bylines, each once, in order. `site` is refused as a name. */
export function namesOf(raw: readonly (string | null)[], site: string | null): string[] {
  const names = raw
    .flatMap((r) => (r === null || /https?:\/\//i.test(r) ? [] : splitNames(cleanName(r))))
    .map((name) => withoutHouse(name, site))
    .filter((name) => isName(name, site) && !/\((?:foto|photo)\p{L}*\)$/iu.test(name));
  const seen = new Set<string>();
  return names.filter((name) => {
    const key = name.toLowerCase();
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Who took the pictures or edited the text: behind the names, or alone. */
const CREDITS =
  /(?:^|[;,.|/]?\s)(?:(?:photos?|photograph\w*|pictures?|illustrations?|videos?|fotos?|fotograf\w*|bild(?:er)?|kuvat?|fotók?|фото|撮影|写真|사진|编辑|編輯|责编|責任編輯)\s*(?:by\b|von\b|par\b|[:：=/]).*|(?:edited|translated) by\b.*)$/iu;

/** What stands before "by" in the languages where no name has that word: "Posted by", "Publié le 4 mars par". */
const BY = /^[^;|]*?(?<!\p{L})(?:by|par|por|door|a cura di|pubblicato da|escrito por)(?:\s*[:：]\s*|\s+)/iu;
/** "Von", "Text:" and their like before the names, with what kind of piece it is. */
const LEAD_INS =
  /^(?:(?:eine? |ein\p{L}* )?\p{Lu}\p{L}{4,} von|aufgezeichnet von|von|di|av|af|autor(?:zy|ka)?|autor[ae]?s?|auteurs?|redacción(?! \S+$)|text|texte?|testo|tekst|teksti|haber|opracowa(?:ł|ła|nie)|oprac\.|текст|автор(?:ы)?|kirjoittaja|írta|szerző|yazan|بقلم|كتب|كتبت|लेखक)(?:\s*[:：–-]\s*|\s+)/iu;
/** East Asian names need no space behind the word for "text" or "reporter"; "文" alone begins names too. */
const EAST_ASIAN_LEAD =
  /^(?:(?:取材[・、]?)?文\s*(?:[:：＝=]|\s)|.{0,8}?(?:记者|記者|作者|撰文|執筆)(?=\s*[:：＝=]?\s*\p{L})|글\s*(?:[:：=]|\s))\s*[:：＝=]?\s*/u;
const EAST_ASIAN_OFFICE =
  /\s*(?:記者|记者|(?:선임|수습|전문)?기자|특파원|논설위원|編集委員|特派員|ライター)$/u;

/** What follows the names: dates, places, offices, invitations to follow. */
const TAILS =
  /\s*(?:\||•|·|–|—| - |\((?:avec|with|mit|con|com|met|med|z)\s|\bfor\b (?:the )?\p{Lu}|\b(?:updated|published|posted|last modified|am|le|el|il) ?:? ?\d|\b(?:updated|published|posted|aktualisiert|publié|publicado|actualizado)\b|\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{4}年|\d+\s+(?:min\b|comments?|kommentare?|commentaires?|comentarios|comentários|commenti|reacties)|\s(?:is|ist|est|es|è|é|är|jest) (?:an?|the|eine?|une?|der|die|una?|uma?) |,?\s(?:staff (?:writer|reporter)|follow).*|\s(?:in|on|at|from|aus|à) \p{L}|@\w+|\bfollow\b|\bview all\b).*$/iu;

/** "March 11", "11 mars": a day left over at the end. */
const DAY_TAIL =
  /[\s,]+(?:\p{Lu}\p{L}{2,8}\.? \d{1,2}(?!\.? (?:\p{Lu}|\p{L}{3,} \d{4}))|\d{1,2}\.? \p{L}{3,9})(?:,? \d{4})?(?:,? .*)?$/u;

function cleanName(raw: string): string {
  let text = plainText(raw)
    .normalize("NFC")
    .replace(/^[[【〔(](.*)[\]】〕)]$/u, "$1")
    .replace(CREDITS, "");
  text = text.replace(BY, "");
  for (let i = 0; i < 2; i++) text = text.replace(LEAD_INS, "").replace(EAST_ASIAN_LEAD, "");
  return text
    .replace(/^(?:unser\p{L}*|notre|nuestr[oa]|our|onze|vår) \p{L}+\s*/iu, "")
    .replace(/[([]?\S+@\S+\.\S+[)\]]?/g, " ")
    .replace(TAILS, "")
    .replace(DAY_TAIL, "")
    .replace(/^[\s,;:|–—-]+|[\s,;:|–—-]+$/g, "")
    .replace(EAST_ASIAN_OFFICE, "")
    .replace(/\s+/g, " ");
}

/** "Ann Lee, Bo Chu and Cem Er" as three names; "Lee, Ann" stays one. */
function splitNames(text: string): string[] {
  const parts = text.split(
    /\s*(?:;|\/|、|・(?=\p{Script=Han})|\s(?:and|und|et|y|e|og|och|en|ja|i|и|ve|és)\s|\s&\s)\s*/u,
  );
  return parts.flatMap((part) => {
    const [first = "", ...more] = part.split(/\s*[,，]\s*/u).filter(Boolean);
    if (!/\s/.test(first)) return [part];
    return [first, ...more.filter((name) => /\s/.test(name) && !isHouseOrOffice(name))];
  });
}

/** What a comma sets behind a name: "BBC News", "Science Editor", "in Lorvan". A name has no such words. */
function isHouseOrOffice(text: string): boolean {
  const shouts = !/\p{Ll}/u.test(text);
  return (
    /^\p{Ll}/u.test(text) ||
    (!shouts && /(?<!\p{L})\p{Lu}{3,}(?!\p{L})/u.test(text)) ||
    /(?<!\p{L})(?:tv|editor|reporter|writer|correspondent|contributor|producer|columnist|professor|director|news|press|times|post|university|redaktion|korrespondent(?:in)?|journaliste?|redacteur|rédactrice|corresponsal|redactora?)(?!\p{L})/iu.test(
      text,
    )
  );
}

/** "Ann Lee USA TODAY" on that paper's own pages is Ann Lee; so is "Ann Lee, Bell". */
function withoutHouse(name: string, site: string | null): string {
  if (site === null || name.length <= site.length || !name.includes(" ")) return name;
  const words = name.split(" ");
  for (let cut = 1; cut < words.length; cut++) {
    if (bare(words.slice(cut).join("")) === bare(site)) return words.slice(0, cut).join(" ");
  }
  return name;
}

/** Words that page templates leave where a name should stand. */
const PLACEHOLDERS =
  /^(?:admin(?:istrator)?|author|authors?|editor|editors|editorial|editorial (?:team|staff|board)|staff|staff (?:writer|reporter)s?|webmaster|web ?desk|news ?desk|newsroom|news|root|user|guest|unknown|anonymous|anonyme?|anónimo|anônimo|anonimo|аноним|nil|n\/?a|none|null|undefined|false|true|test|default|by|updated|published|posted|share|contributor|wordpress|your name|留言|回應|評論|コメント|댓글|(?:view |all |more |see |voir |ver |alle |tous )+(?:posts?|articles?|stories|by|from|artikel|beiträge|más|todos).*|redaktion|redaktor|redakcja|redaction|la rédaction|rédaction|redacción|redação|redazione|redactie|редакция|автор|编辑|編集部|記者|글쓴이|관리자|\d+)$/iu;
/** What the house calls itself: "Daily Bell Staff", "Redaktion Bell". */
const HOUSE_WORDS =
  /(?<!\p{L})(?:staff|team|desk|newsroom|redaktion|rédaction|redacción|redação|redazione|redactie|online|reporters?|writers?|editors?)(?!\p{L})/giu;

function bare(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}

function isName(text: string, site: string | null): boolean {
  if (text.length < 2 || text.length > LONGEST || !/\p{L}{2}/u.test(text)) return false;
  if (/https?:|www\.|\.(?:com|org|net|html?)\b|^\S+\.\p{Ll}{2,}$|[{}<>=[\]%]|\d{3}|\d \p{Ll}/iu.test(text))
    return false;
  if (PLACEHOLDERS.test(text)) return false;
  // A sentence, not a name.
  if (text.split(/\s+/).length > MOST_WORDS || /[.!?]\s+\p{Lu}.*\s\p{Ll}+\s\p{Ll}+/u.test(text)) return false;
  // The house alone, or the house and its seat ("The Daily Bell, Lorvan, Norway"), is an imprint.
  const house = site === null ? null : bare(site);
  return (
    house === null ||
    ![text, text.split(",")[0] ?? "", text.replace(HOUSE_WORDS, "")].some((form) => bare(form) === house)
  );
}
