/** The role that an article gives with a name, by apposition or before it. */

import { PERSONAL } from "./speaker-grammar.ts";
import { type NameRun, PARTICIPLE, TITLES } from "./speaker-names.ts";

const NOT_A_ROLE =
  /^(?:who|whom|whose|deren|dessen|cuy[oa]|cuj[oa]|which|that|when|where|while|as|and|but|or|with|speaking|adding|in|at|on|from|said|says|told|he|she|they|it|we|no|not|ils?|elles?|on|nous|je|se|si|sich|się|não|ne|nicht|non|ich|er|sie|wir|man|lui|lei|noi|ele|ela|hij|zij|ze|ik|han|hon|hun|vi|hän|qui|que|dont|ainsi|et|mais|où|quien|cual|y|pero|cuando|donde|che|e|ma|quando|quem|mas|und|aber|wer|wie|als|der|die|das|dass|który|która|które|i|ale|że|который|которая|которые|и|но|что|som|och|men|når|og|joka|jotka|ja|mutta|aki|akik|és|hogy|který|která|a\s+\p{Lu}|ale|że)(?=\s|$)/iu;

/** "France's finance minister": whose office it is opens the apposition with a capital. */
const OWNED_OFFICE = /^\p{Lu}[\p{L}.-]*(?:\s\p{Lu}[\p{L}.-]*){0,3}(?:['’]s|s['’])\s\p{Ll}/u;

/** "Port Elland manager" before a name: whose office it is stands before the office with capitals. */
const HOUSED_OFFICE =
  /(?:(?<=^|\s)(?!(?:Then|When|While|But|And|After|Before|The|As|If)\s)\p{Lu}\S+\s){1,3}(?:\p{Ll}+\s)?\p{Ll}*(?:er|or|ist|ive|man|woman|head|chief|coach|captain|boss|president)$/u;

/** The role given with a name: "Anna Berg, energy minister," or "energy minister Anna Berg". Null when there is none. */
export function roleOf(
  text: string,
  run: NameRun,
  isVerb: (word: string) => boolean,
  language: string,
): string | null {
  const following = text.slice(run.end, run.end + 140);
  // Dots of "U.S." end no apposition; the stand-in keeps the length.
  const apposition = APPOSITION.exec(following.replace(/(?<=(?:^|[^\p{L}])\p{Lu})\./gu, "·"));
  if (apposition?.[1] && !tells(text, run, apposition[0].length, isVerb)) {
    const at = apposition.index + apposition[0].indexOf(apposition[1]);
    const words = following
      .slice(at, at + apposition[1].length)
      .trim()
      .replace(COPULA, "")
      .replace(HEARER, "");
    const isForm = /^(?:\p{Ll}|(?:A|An|The)\s)/u.test(words) || OWNED_OFFICE.test(words);
    if (isForm && isRole(words, isVerb)) {
      const role = withoutArticle(words);
      // "The mayor, Ann Roe, ruled it out, saying": between such commas stands the name, and what follows is the sentence.
      return (role === words && officeBefore(text, run, isVerb)) || role;
    }
    const isOffice =
      language === "de" ? GERMAN_OFFICE.test(words) : language === "en" && opensWithTitle(words);
    if (isOffice && isRole(words, isVerb)) return words;
  }
  if (language === "hu") {
    const behind = HUNGARIAN_OFFICE.exec(following)?.[1];
    const office = behind?.replace(/\s\p{Ll}+(?:[aeoöá]n|ban|ben|kor|[an]?nak|nek)$/u, "");
    if (office !== undefined && isRole(office, isVerb)) return office;
  }
  const title = officeOf(run);
  if (title !== null && title.length > 4) return title;
  const lead = text.slice(Math.max(0, run.start - 80), run.start);
  const whole = PRECEDING.exec(lead)?.[1];
  const preceding = (whole ?? LAST_WORDS.exec(lead)?.[0] ?? "").trim().split(" ");
  const cut = preceding.findLastIndex(
    (word, i) =>
      isVerb(word) ||
      // "troede entreprenør Allan Holm": Scandinavian verbs before their subject.
      (/^(?:da|n[bo]|sv)$/.test(language) && /[ea]de$/.test(word)) ||
      // "di parere opposto l’enologa": an article that leans on its noun opens the phrase.
      (/^l['’]/.test(preceding[i + 1] ?? "") && !/^(?:de|à)$/.test(word)) ||
      // "commissioner for foods Ann Roe": what an office is for belongs to it.
      (ROLE_BREAK.test(word) && !(word === "for" && HOLDS.test(preceding[i - 1] ?? ""))),
  );
  // Of a longer clause only what stands behind such a word is known to be one phrase.
  const isUnknown =
    (whole === undefined && cut < 0) ||
    COURTESY.test(preceding.at(-1) ?? "") ||
    // "W 97. minucie Ann Roe": what is counted is no office.
    /\d\.?\s(?:\p{L}+\s)$/u.test(lead) ||
    // "que dirige Ana Ruiz": behind a relative stands a verb.
    /^(?:qu[ei]|che)$/.test(preceding[cut] ?? "");
  const before = (isUnknown ? [] : preceding)
    .slice(cut + 1)
    .join(" ")
    .replace(TOLD_OR_OWNED, "");
  // German offices have a capital and stand in the name's own run; what is small before a name is its verb.
  if (
    language !== "de" &&
    (/^(?:\p{Lu}{2,} )?\p{Ll}/u.test(before) || isOfficeAtHead(before)) &&
    before.length > 3 &&
    isRole(before, isVerb)
  )
    return withoutArticle(before);
  const housed =
    language === "en" ? (HOUSED_OFFICE.exec(before) ?? CAPITAL_OFFICE.exec(before))?.[0] : undefined;
  if (housed !== undefined) return housed;
  return title ?? officeBefore(text, run, isVerb);
}

/** "заявил журналистам глава города …", "Jej przewodnicząca …": to whom it was said, and whose office it is. */
const TOLD_OR_OWNED =
  /^(?:(?:журнал[иі]ст|репорт[её]р|dziennikarz|novinář)\p{L}+|Jej|Jego|Ich|Е[её]|Его|Их) /u;

/** "Prezes spółki Ciepło …": an office that opens the sentence, with what it belongs to behind it. */
function isOfficeAtHead(before: string): boolean {
  const head = /^(\p{Lu}\p{Ll}+) \p{Ll}/u.exec(before)?.[1]?.toLowerCase() ?? "";
  return head !== "" && (TITLES.has(head) || PERSONAL.test(head));
}

/** The office or rank in the name's own run; null for "Mr" and the like. */
export function officeOf({ title }: NameRun): string | null {
  return title !== null && COURTESY.test(title) ? null : title;
}

/** What anybody is called and nobody is: no role. */
const COURTESY =
  /^(?:M(?:rs?|s|iss|me|lle|adame|onsieur|evrouw|eneer)?|Sir|Dame|Lord|Lady|Herr|Frau|S(?:eñ)?ora?|Sra?|Srta|Don|Doña|Signora?|Pani?)\b\.?$/u;

/** "U.S. Secretary of State", "Minister for Health": offices of several words in capitals. */
const CAPITAL_OFFICE =
  /(?:\p{Lu}\p{L}+ )*(?:Secretary|Minister|Chief|Director|Commissioner|Head) (?:of|for) \p{Lu}[\p{L} ]*$/u;

const HOLDS = /(?:er|or|ist|man|person|head|chief)$/;

/** "Assistant Secretary of State for …" behind a name. */
function opensWithTitle(words: string): boolean {
  return words
    .split(" ")
    .slice(0, 3)
    .some((word) => TITLES.has(word.toLowerCase()));
}

/**
 * "Nils Berg, 78, har hjälpt till.": what runs from the head of a sentence to its stop tells what somebody did, not who they
 * are.
 */
function tells(text: string, run: NameRun, length: number, isVerb: (word: string) => boolean): boolean {
  const lead = /[^.!?…\n]*$/u.exec(text.slice(Math.max(0, run.start - 40), run.start))?.[0] ?? "";
  return (
    run.leads &&
    /[.\n]/.test(text[run.end + length] ?? "") &&
    !(lead.match(/[\p{L}\p{M}]+/gu) ?? []).slice(-3).some(isVerb)
  );
}

/** "La maire de Lorvan, Anna Berg, …": the office with its article opens the sentence, the name follows between commas. */
function officeBefore(text: string, run: NameRun, isVerb: (word: string) => boolean): string | null {
  if (!/^\s?[,(:]/u.test(text.slice(run.end, run.end + 2))) return null;
  const office = OFFICE_BEFORE.exec(text.slice(Math.max(0, run.start - 90), run.start))?.[1];
  if (office === undefined || office.split(" ").some(isVerb)) return null;
  const role = withoutArticle(office.replace(/^(?:And|But|También|Também|Anche|Aussi|Auch) /, "")).replace(
    /^(?:his|her|their|its) /i,
    "",
  );
  return (role !== office || /['’]s /.test(role)) && isRole(role, isVerb) ? role : null;
}

const OFFICE_BEFORE =
  /(?:^|[.!?\n“”"«»„]\s?|, (?=(?:the|l[aeo]|el|il|der|die|de|het|[ao]) |l['’]))((?:\p{L}+(?:['’]s)?\s|[Ll]['’])[^.,;:!?“”"«»()\n—–]{3,70}),\s$/u;

/** "der Sprecher ist", "who is a carpenter": the role stands behind the copula. */
const COPULA = /^(?:who|der|die|som|qui|que|quien|che|die)\s(?:is|was|er|är|ist|est|es|è|é|is)\s(?=\p{L})/u;

/** "az egyesület elnöke a lapunknak": to whom it was said. */
const HEARER = /\s(?:a|az)\s\p{L}+n[ae]k$/u;

/** German writes roles with a capital: an agent noun, alone or with what it belongs to. */
const GERMAN_OFFICE =
  /^\p{Lu}[\p{L}-]*(?:er|erin|in|or|ent|ist|eur|chef|mann|frau|walt|leiter|rat|ende[rn]?|eigner|kraft|arzt|wirt)(?:\s(?:\p{Ll}+\s?|\p{Lu}[\p{L}-]+\s?)+)?$/u;

/** Hungarian puts the office behind the name, small: "Nagy Eszter polgármester". */
const HUNGARIAN_OFFICE = /^\s((?:\p{Ll}[\p{L}-]+\s?){1,2})(?=[,.;:–]|$)/u;

const APPOSITION =
  /^(?:\s\([^)]{1,20}\))?(?:,\s(?:de\s|med\s)?\d{1,3}(?:\s(?:ans|años|anos|anni|Jahre|år|lat|let|лет|років|tuổi|tahun))?)?,\s([^,.;:!?"“”«»()\n—–]{3,90}?)(?=[,.;)\n]|\s(?:who|whose|which|qui|dont|quien|che|który|która|который|которая|som|joka)\s|$)/u;

const PRECEDING = /(?:^|:\s|[.,;!?"“”«»()\n—–]\s?)((?:[\p{L}\p{M}\p{N}'’-]+ ){1,6})$/u;

const LAST_WORDS = /(?:[\p{L}\p{M}\p{N}'’-]+ ){2,6}$/u;

/** Words a role cannot hold, so that it begins behind them: other prepositions than "of", articles, auxiliaries. */
const ROLE_BREAK =
  /^(?:but|into|like|than|over|about|the|an?|le|la|les|el|il|lo|o|as?|der|die|den|dem|das|al|um|uma|un|una|une|ein|eine|einen|in|on|at|for|from|by|to|with|against|after|before|between|and|or|when|that|what|as|is|was|were|has|had|who|her|his|their|its|en|dans|sur|chez|au|aux|pour|par|avec|et|que|qui|est|con|sobre|para|desde|y|es|fue|per|su|nel|e|com|em|no|na|und|mit|für|auf|im|am|bei|ist|war|van|voor|met|w|na|z|i|do|в|на|и|с|к|по|после|перед|во|при|от|до|со|och|på|med|til|for|og|som|[οη]|τον|την?|του|της)$/iu;

/** "este martes", "the answer was simple": a time or a clause, no role. */
const TIME_OR_CLAUSE =
  /^ (?:este|esta|esse|ce|cet|cette|questo|questa|diese[rnms]?|this|last|next|hoy|ayer|hier|ieri|oggi|hoje|ontem|heute|gestern|today|yesterday) | (?:is|was|are|were|has|had|ist|war|hat|était|fue|foi|jest|był|była|är|var|oli|heeft|werd) /u;

function isRole(words: string, isVerb: (word: string) => boolean): boolean {
  const first = words.split(/\s+/u, 1)[0] ?? "";
  const last = words.split(/\s+/u).at(-1) ?? "";
  if (
    NOT_A_ROLE.test(words) ||
    /^of\s|^(?:d[aeou]|del|de la|della|vo[nm]|van) ?\p{Lu}/u.test(words) ||
    TIME_OR_CLAUSE.test(` ${words} `) ||
    /^(?:en|in|on|at|for|from|by|to|with|con|para|por|desde|per|su|em|com|mit|für|auf|im|am|bei|vor|hinter|à|aux?|voor|met|w|na|z|в|на|с|по|och|på|med|til|after|before|dans|sur|chez|pour|par|avec)\s|^a\s\p{Lu}\p{L}+$/u.test(
      words,
    ) ||
    /^(?:came|went|was|is|has|had|har|hade|ist|hat|war|heeft|will|would|could|can|may|might|should|says|also|just|now|then|once|still|joins|being)$/u.test(
      first,
    ) ||
    isVerb(first) ||
    ROLE_BREAK.test(last) ||
    PARTICIPLE.test(last) ||
    /^(?:of|de|du|di|von)$|['’]s$/iu.test(last)
  )
    return false;
  // Participles and times are no roles: "speaking in Rome", "on Tuesday".
  return (
    words.split(/\s+/u).length <= 12 && !/^\p{Ll}+(?:ing|ly|mente|ment)\b/u.test(words) && !/^\d/u.test(words)
  );
}

export function withoutArticle(role: string): string {
  return role.replace(
    /^(?:the|an?|le|la|les|l['’]|el|il|lo|o|os|as|der|die|das|den|dem|ein|eine|un|una|une|um|uma|ο|η|az|egy|het|de|een|del|della|dell['’]|dello|degli|dei|du|da|do|dal|dalla|dall['’]|vom|zum|zur)\s?(?<=['’\s])/iu,
    "",
  );
}
