/**
 * Who speaks in a clause: the subject before its verb or behind it.
 * Over 300 lines: subjects before and behind the verb share every test, and reading one needs the other.
 */

import {
  ARTICLED,
  type ClauseContext,
  COMPLEMENT,
  GENITIVE,
  GOVERNS,
  isArticle,
  isAuthor,
  type Word,
} from "./speaker-grammar.ts";
import { isFromTown, type NameRun, nameRuns, TITLES } from "./speaker-names.ts";
import { withoutArticle } from "./speaker-role.ts";
import { uncasedAfter, uncasedBefore } from "./speaker-uncased.ts";

export type Subject =
  | { readonly kind: "name"; readonly run: NameRun; readonly role: string | null }
  /** A noun phrase without a name: "one official familiar with the meeting". */
  | { readonly kind: "noun"; readonly text: string }
  /** He, she, or nothing at all, as Spanish, Polish or Arabic leave it: somebody named before. */
  | { readonly kind: "before" }
  | { readonly kind: "author" };

/** "According to X", "de acuerdo con X", but "X mukaan", "X szerint". */
export function sourceSubject(
  context: ClauseContext,
  words: readonly Word[],
  source: number,
  end: number,
): Subject | null {
  let from = source + 1;
  while (
    from < source + 3 &&
    GOVERNS.test(words[from]?.text ?? "") &&
    !isArticle(context, words[from]?.text ?? "")
  )
    from += 1;
  return subjectAfter(context, words, from, end) ?? subjectBefore(context, words.slice(0, source));
}

export function subjectAfter(
  context: ClauseContext,
  words: readonly Word[],
  from: number,
  end: number,
): Subject | null {
  const before = words[from - 1];
  // "katanya": the pronoun hangs on its verb.
  const isHung = context.language === "id" && before?.text.endsWith("nya");
  if (before && (isHung || context.test.isPronoun(before.text))) return { kind: "before" };
  const first = words[from];
  if (!first || first.broken) return null;
  if (context.uncased) return uncasedAfter(context, words, from);
  if (MEANWHILE.test(first.text)) return null;
  let governed = false;
  // "řekl v pořadu Otázky": behind a preposition and its noun one word more is theirs, unless it is somebody.
  let preposed = false;
  let noun = -1;
  for (let i = from; i < Math.min(words.length, from + 14); i += 1) {
    const word = words[i];
    if (!word || COMPLEMENT.test(word.text)) break;
    if (i > from && word.broken) {
      const named = noun < 0 ? null : nameInApposition(context, words, noun, i, end);
      if (named) return named;
      break;
    }
    // Vietnamese "ông" is "he" alone and "Mr" before a name.
    const isTitle = /^\p{Lu}/u.test(words[i + 1]?.text ?? "") && context.language === "vi";
    if (
      i <= from + 2 &&
      // Greek "ο ίδιος" has an article.
      (noun < 0 || (i === noun + 1 && isArticle(context, words[noun]?.text ?? ""))) &&
      context.test.isPronoun(word.text) &&
      !/^\p{Lu}/u.test(word.text) &&
      !isTitle
    )
      return { kind: "before" };
    if (i <= from + 1 && isAuthor(context, word.text)) return { kind: "author" };
    if (/^\p{Lu}/u.test(word.text)) {
      const run = nameRuns(
        context.text,
        word.start,
        Math.min(end, word.start + 120),
        context.isCommon,
        context.ownerLeads,
        false,
      )[0];
      // "said Holt's lawyer, Ann Roe": the owner is not the speaker.
      if (run && (isOwner(context, run) || opensOffice(context, run))) {
        if (noun < 0) noun = i;
        governed = false;
        continue;
      }
      // "der 81 Jahre alte Otto Brehm": what is counted is no name.
      if (run?.words === 1 && /^\d/.test(words[i - 1]?.text ?? "")) continue;
      if (run && run.words === 1 && DEMONYM.test(run.text) && isArticle(context, words[i - 1]?.text ?? ""))
        return { kind: "before" };
      // German writes every noun with a capital: behind an article one word is a noun, not a name, and so is "Kölner Wirtin".
      if (
        run &&
        context.language === "de" &&
        !governed &&
        isArticle(context, words[i - 1]?.text ?? "") &&
        (run.words === 1 || isFromTown(run))
      ) {
        if (noun < 0) noun = i - 1;
        i += run.words - 1;
        continue;
      }
      const housed = run && !governed ? nameBehindOffice(context, words, run, end) : null;
      if (housed) return housed;
      const holder = run && !governed ? holderBehindComma(context, words, i, run, end) : null;
      if (holder) return holder;
      const appositive =
        run && (governed || noun >= 0) ? nameBehindComma(context, words, noun, run, end) : null;
      if (appositive) return appositive;
      if (run && run.start <= word.start + 60) {
        const isTheirs = preposed && run.words === 1 && !context.isPerson(run.text);
        const chosen = governed && run.start === word.start ? withoutOffice(run) : isTheirs ? null : run;
        if (chosen)
          return { kind: "name", run: chosen, role: roleBetween(context, words, from, chosen.start) };
        // "a spokesman for Acme": the name belongs to the phrase; look on behind it.
        while (i + 1 < words.length && (words[i + 1]?.start ?? 0) < run.end) i += 1;
      }
      governed = false;
      continue;
    }
    // "säger rektorn och skrattar": what the subject does beside speaking.
    const next = words[i + 1]?.text ?? "";
    if (noun >= 0 && context.language !== "en" && AND.test(word.text) && /^\p{Ll}/u.test(next))
      if (!isArticle(context, next)) return nounPhrase(context, words, noun, i);
    const preposition = GOVERNS.test(word.text) && !isArticle(context, word.text);
    // "said the official to reporters": a finished noun phrase before a preposition is the subject.
    // "jedna z matek", "один из жителей": one alone is no subject yet.
    const isOne = i === noun + 1 && isArticle(context, words[noun]?.text ?? "");
    if (preposition && noun >= 0 && !isOne && !GENITIVE.test(word.text)) {
      // "a spokesperson for the airline", "a source at the ministry": whose they are is part of who they are.
      const isHouse = HOUSE.test(word.text) && OFFICIAL.test(words[i - 1]?.text ?? "");
      return nounPhrase(context, words, noun, isHouse ? phraseEnd(words, noun) : i);
    }
    // "taglia corto il patron", "dit hier le maire": the word between is an adverb.
    const isAdverb =
      noun === i - 1 && isArticle(context, word.text) && !isArticle(context, words[noun]?.text ?? "");
    if ((noun < 0 || isAdverb) && !governed && !preposition && isNounStart(context, words, i)) noun = i;
    preposed ||= preposition && !ARTICLED.has(context.language);
    governed = preposition || GENITIVE.test(word.text) || (governed && isArticle(context, word.text));
  }
  // Turkish puts its subject first; what follows the verb is a name or nothing.
  if (noun < 0 || context.language === "tr") return null;
  return nounPhrase(context, words, noun, phraseEnd(words, noun));
}

/** "dice senza voltarsi", "explica mientras aparca el coche": how and when, not who. */
const MEANWHILE =
  /^(?:mientras|cuando|sin|senza|mentre|quando|dopo|sans|tandis|quand|avant|pendant|während|wenn|bevor|nachdem|ohne|while|when|before|without|enquanto|sem|depois|terwijl|toen|zonder|medan|när|innan|utan|kiedy|gdy|bez|podczas|když|než|bez|когда|пока|без)$/u;

/** "said the Spaniard": somebody named before, called by their country. */
const DEMONYM =
  /^(?!Vatican)(?:\p{L}+(?:ian|[eiou]an|[rx]ican|ese|iard|[cst]hman)|Briton|Dane|Finn|Swede|Turk|Greek|Czech|Pole|Scot|Serb|Croat|Espagnol|Français|Italien|Allemand|Anglais)e?$/u;

const AND = /^(?:and|und|et|y|e|en|och|og|i|и)$/iu;

const HOUSE = /^(?:for|at|with|from|bei|voor|bij|pour|chez)$/iu;
const OFFICIAL =
  /^(?:spokes\p{L}+|official|source|porte-parole|Sprecher(?:in)?|woordvoerder|woordvoerster)$/u;

/** "said Port Elland manager Kim Sund": whose office it is, the office in small letters, and then the name. */
function nameBehindOffice(
  context: ClauseContext,
  words: readonly Word[],
  house: NameRun,
  end: number,
): Subject | null {
  if (context.language !== "en") return null;
  const from = words.findIndex((word) => word.start >= house.end);
  const at = from < 0 ? -1 : words.findIndex((word, i) => i >= from && /^\p{Lu}/u.test(word.text));
  const name = words[at];
  const office = words.slice(from, at);
  if (!name || office.length === 0 || office.length > MOST_OFFICE_WORDS || name.broken) return null;
  if (
    office.some(
      ({ text, broken }) => broken || GOVERNS.test(text) || context.test.isVerb(text) || JOINS.test(text),
    )
  )
    return null;
  const run = nameRuns(context.text, name.start, end, context.isCommon, context.ownerLeads, false)[0];
  if (!run || run.start !== name.start || (run.words < 2 && !context.isPerson(run.text))) return null;
  return { kind: "name", run, role: context.text.slice(house.start, name.start).trim() };
}

/** "deputy chief executive officer"; more words are a clause. */
const MOST_OFFICE_WORDS = 4;
const JOINS = /^(?:and|or|who|that|as|when|while|if|because|after|he|she|they|it)$/u;

/** "vélte Tölgyes mestere, Csonka István": whose office, the office in small letters, a comma and the name. */
function holderBehindComma(
  context: ClauseContext,
  words: readonly Word[],
  from: number,
  house: NameRun,
  end: number,
): Subject | null {
  const after = words.findIndex((word) => word.start >= house.end);
  const at = words.findIndex((word, i) => i >= after && word.broken);
  if (after < 0 || at <= after || at - after > 2) return null;
  const isOffice = words
    .slice(after, at)
    .every(({ text }) => /^\p{Ll}{4,}/u.test(text) && !GOVERNS.test(text) && !context.test.isVerb(text));
  return isOffice ? nameInApposition(context, words, from, at, end) : null;
}

/** "el presidente de la Cámara de Comercio, Luis Peña": the institution belongs to the office, the person follows. */
function nameBehindComma(
  context: ClauseContext,
  words: readonly Word[],
  noun: number,
  institution: NameRun,
  end: number,
): Subject | null {
  const at = words.findIndex((word) => word.start >= institution.end && word.broken);
  const isNext = at > 0 && words.findIndex((word) => word.start >= institution.end) === at;
  return noun >= 0 && isNext && /^,\s$/u.test(context.text.slice(institution.end, words[at]?.start))
    ? nameInApposition(context, words, noun, at, end)
    : null;
}

/** "afirmó la ministra de Ambiente, Lucía Ferrer.": the name is an apposition to its office. */
function nameInApposition(
  context: ClauseContext,
  words: readonly Word[],
  noun: number,
  at: number,
  end: number,
): Subject | null {
  const word = words[at];
  const last = words[at - 1];
  const first = words[isArticle(context, words[noun]?.text ?? "") ? noun + 1 : noun];
  if (!word || !last || !first || !/^\p{Lu}/u.test(word.text)) return null;
  const run = nameRuns(
    context.text,
    word.start,
    Math.min(end, word.start + 80),
    context.isCommon,
    context.ownerLeads,
    false,
  )[0];
  if (
    !run ||
    run.start !== word.start ||
    run.words < 2 ||
    !/^\s?(?:[,.;:()]|$)/u.test(context.text.slice(run.end, run.end + 2))
  )
    return null;
  return { kind: "name", run, role: context.text.slice(first.start, last.end) };
}

/** Parts of separable verbs: "fügte hinzu", "tette hozzá", "voegt toe". */
const PARTICLES =
  /^(?:hinzu|mit|fest|aus|ein|an|ab|auf|zu|vor|hozzá|toe|uit|op|af|weten|til|auch|weiter|dann)$/iu;

/** An article, or at once behind the verb a bare noun ("said police"): not an adverb, gerund, number or another verb. */
function isNounStart(context: ClauseContext, words: readonly Word[], at: number): boolean {
  const word = words[at]?.text ?? "";
  if (isArticle(context, word)) return words[at + 1] !== undefined;
  if (at > 0 && !context.test.isVerb(words[at - 1]?.text ?? "")) return false;
  return (
    (word.length > 2 || /^s[au]$/.test(word)) &&
    !PARTICLES.test(word) &&
    !/(?:ing|ly|mente|ment|ndo(?:se|le|lo|la|me|nos|lhe)?|т[ьи](?:ся)?)$|^\d/u.test(word) &&
    !context.test.isVerb(word)
  );
}

/** Of "Salud Juan Pérez" behind "ministro de" the office keeps the first word and the person the rest. */
function withoutOffice(run: NameRun): NameRun | null {
  const words = run.text.split(/\s+/u);
  if (words.length < 3) return null;
  const text = words.slice(1).join(" ");
  return { ...run, text, start: run.end - text.length, words: words.length - 1 };
}

/** A relative clause between commas says more of the subject and is not it: "the reporter, whose paper Nova …, said". */
const RELATIVE =
  /^(?:who|whose|whom|which|where|cuyo|cuya|quien|quienes|que|qui|dont|lequel|laquelle|che|cui|cujo|cuja|quem|der|die|das|dessen|deren|den|dem|wie|die|dat|który|która|którego|której|которая|который|чей|чья|який|яка|som|vars|hvis|joka|jonka|aki|akinek|který|která|jehož)$/iu;

function withoutRelatives(words: readonly Word[]): Word[] {
  let inside = false;
  return words.filter((word) => {
    if (word.broken) inside = RELATIVE.test(word.text);
    return !inside;
  });
}

/** "an agency whose head", "ein Amt, dessen Chef": of these the relative clause has a subject of its own. */
const WHOSE = /^(?:whose|dessen|deren|cuy[oa]|cuj[oa]|vars|hvis|jehož|którego|której)$/iu;

/** Whether a comma follows the last of the words. */
function closes(context: ClauseContext, words: readonly Word[]): boolean {
  const end = words.at(-1)?.end ?? 0;
  return /^\s*,/u.test(context.text.slice(end, end + 3));
}

/** `heads`: the clause begins a sentence, so that the capital of its first word proves nothing. */
export function subjectBefore(context: ClauseContext, clause: readonly Word[], heads = true): Subject | null {
  const words = context.uncased ? clause : withoutRelatives(clause);
  const first = words[0];
  const last = words.at(-1);
  if (!first || !last) return null;
  if (context.uncased) return uncasedBefore(context, words);
  const whose = clause.findLastIndex((word) => word.broken && WHOSE.test(word.text));
  if (whose >= 0 && !clause.slice(whose + 1).some((word) => word.broken) && !closes(context, clause))
    return nounPhrase(context, clause, whose + 1, clause.length);
  const runs = nameRuns(context.text, first.start, last.end, context.isCommon, context.ownerLeads, heads);
  const near = words.slice(-4);
  // "X, the minister of Y, said": between two commas stands an apposition to the name before them.
  const commas = words.filter((word) => word.broken).length;
  const stands = (run: NameRun) => words.some((word) => word.start >= run.start && word.start < run.end);
  const free = runs.filter(
    (run) => stands(run) && !isOwner(context, run) && !isGoverned(context, words, run),
  );
  const only = words.length <= 3 ? free[0] : undefined;
  if (only?.words === 1 && DEMONYM.test(only.text) && isArticle(context, first.text))
    return { kind: "before" };
  const pronoun = near.some((word) => context.test.isPronoun(word.text));
  const nearest = free.at(-1);
  if (
    pronoun &&
    (!nearest || nearest.end < (near.find((word) => context.test.isPronoun(word.text))?.start ?? 0))
  )
    return { kind: "before" };
  if (near.some((word) => isAuthor(context, word.text)) && !nearest) return { kind: "author" };
  const heading = free[0];
  const closed = closes(context, words);
  if (
    heading &&
    commas > 0 &&
    (closed || commas > 1 || free.length === 1) &&
    nameOpens(context, words, heading)
  )
    return named(context, words, heading);
  const persons = free.filter((run) => context.isPerson(run.text) || run.words > 1 || run.title !== null);
  // At the head of a sentence one capital proves no name: "Former officials said".
  const proven = (run: NameRun) => !run.initial || words.length === 1 || context.isProper(run.text);
  const chosen = persons.at(-1) ?? (nearest && proven(nearest) ? nearest : undefined);
  if (chosen) {
    // A name well before the verb, behind which a new subject has begun, does not speak: "In Rome the mayor said".
    const behind = words.filter((word) => word.start > chosen.end && !word.broken);
    if (behind.length <= 6 || commas > 0) return named(context, words, chosen);
  }
  const cut = words.findLastIndex((word) => word.broken);
  // "Asked about it, replied": without an article nothing before the only comma is a subject.
  if (cut < 0 && closed && ARTICLED.has(context.language) && !isArticle(context, first.text))
    return { kind: "before" };
  return nounPhrase(context, words, Math.max(0, cut), words.length);
}

/** "said Minister of Health Ann Roe". */
function opensOffice({ text, language }: ClauseContext, run: NameRun): boolean {
  return (
    language === "en" &&
    TITLES.has(run.text.toLowerCase()) &&
    /^ (?:of|for) \p{Lu}/u.test(text.slice(run.end, run.end + 6))
  );
}

/** "Holt's lawyer", "LRF:s ordförande", "SAK:n puheenjohtaja". */
function isOwner(context: ClauseContext, run: NameRun): boolean {
  return /^(?:['’]s|:\p{Ll}{1,3})\s\p{Ll}/u.test(context.text.slice(run.end, run.end + 6));
}

/** Whether a preposition stands before a name, its article, or the name it is joined to by "and". */
function isGoverned(context: ClauseContext, words: readonly Word[], run: NameRun): boolean {
  let at = words.findIndex(
    (word) => word.start >= run.start - (run.title === null ? 0 : run.title.length + 1),
  );
  // "a Facebookon azt írta": a Hungarian ending says where, behind an article.
  if (context.language === "hu" && IN_CASE.test(run.text) && isArticle(context, words[at - 1]?.text ?? ""))
    return true;
  for (let steps = 0; steps < 6 && at > 0; steps += 1) {
    const word = words[at];
    const previous = words[at - 1];
    if (!word || !previous || word.broken) return false;
    if (GOVERNS.test(previous.text) && !isArticle(context, previous.text)) return true;
    if (GENITIVE.test(previous.text)) return true;
    const passes =
      isArticle(context, previous.text) ||
      AND.test(previous.text) ||
      (steps > 0 && /^\p{Lu}/u.test(previous.text));
    if (!passes) return false;
    at -= 1;
  }
  return false;
}

const IN_CASE = /(?:[oeö]n|[bv][ae]n|n[ae]k|r[óő]l|t[óő]l|n[áé]l)$/u;

function named(context: ClauseContext, words: readonly Word[], run: NameRun): Subject {
  const from = words.findLastIndex((word) => word.broken && word.start <= run.start);
  return { kind: "name", run, role: roleBetween(context, words, Math.max(0, from), run.start) };
}

/** Whether the clause opens with the name and an apposition follows it at once. */
function nameOpens(context: ClauseContext, words: readonly Word[], run: NameRun): boolean {
  return (
    (words[0]?.start ?? 0) >= run.start - (run.title?.length ?? 0) - 8 &&
    /^\s?[,(]/u.test(context.text.slice(run.end, run.end + 2))
  );
}

function roleBetween(
  context: ClauseContext,
  words: readonly Word[],
  from: number,
  nameStart: number,
): string | null {
  const role = words.slice(from).filter((word) => word.end <= nameStart);
  while (
    role.length > 0 &&
    (isArticle(context, role[0]?.text ?? "") ||
      context.test.isSource(role[0]?.text ?? "") ||
      context.test.isVerb(role[0]?.text ?? "") ||
      GOVERNS.test(role[0]?.text ?? ""))
  )
    role.shift();
  const first = role[0];
  const last = role.at(-1);
  if (!first || !last || role.length > 8) return null;
  // "the company's Ann Roe": whose they are is not who they are.
  if (/['’]s$/.test(last.text)) return null;
  // "que", "auch", "on Tuesday": short words alone are no role.
  return role.some((word) => word.text.length > 4)
    ? withoutArticle(context.text.slice(first.start, last.end))
    : null;
}

/** "La préfecture a indiqué", "the actor previously said": what stands before a participle is no part of the subject. */
const AUXILIARY =
  /^(?:(?:[mtl]['’])?a|ont|avait|has|have|had|hat|haben|hatte|ha|han|había|habían|hanno|aveva|tem|heeft|har|hade|on|was|is|war|[a-z]+(?<!fami|al|assemb|monopo)ly)$/u;

/** "as one resident put it", "but the mayor said": these lead into a clause and are no part of its subject. */
const CONJUNCTION =
  /^(?:and|but|so|as|when|because|then|although|though|while|und|aber|wie|als|obwohl|während|et|mais|comme|bien|tandis|alors|y|pero|como|aunque|mientras|e|ma|come|mas|embora|enquanto|mentre|en|maar|zoals|terwijl|och|og|men|som|i|a|ale|jak|choć|и|а|но|как|як|хотя|ja|mutta|kuten|és|ahogy)$/iu;

function nounPhrase(
  context: ClauseContext,
  words: readonly Word[],
  from: number,
  to: number,
): Subject | null {
  let start = from;
  // "I en intervju": elsewhere that word is "and".
  if (/^i$/i.test(words[start]?.text ?? "") && /^(?:sv|da|no)$/.test(context.language)) return null;
  while (
    start < to &&
    CONJUNCTION.test(words[start]?.text ?? "") &&
    !isArticle(context, words[start]?.text ?? "")
  )
    start += 1;
  const next = words.findIndex(
    (word, i) => i > start && context.language === "hu" && isArticle(context, word.text),
  );
  const phrase = words.slice(start, Math.min(to, start + 10, next < 0 ? to : next));
  while (
    phrase.length > 1 &&
    [PARTICLES, AUXILIARY, GENITIVE].some((ends) => ends.test(phrase.at(-1)?.text ?? ""))
  )
    phrase.pop();
  // "in Rome yesterday" is no one.
  if (GOVERNS.test(phrase[0]?.text ?? "") && !isArticle(context, phrase[0]?.text ?? "")) return null;
  const first = phrase[0];
  const last = phrase.at(-1);
  if (!first || !last || phrase.every((word) => word.text.length < 4)) return null;
  // "Zij hoopt dat iemand zich meldt": a pronoun opens no noun phrase.
  if (context.test.isPronoun(first.text)) return { kind: "before" };
  return { kind: "noun", text: context.text.slice(first.start, last.end) };
}

export function phraseEnd(words: readonly Word[], from: number): number {
  let end = from;
  while (end < words.length && (end === from || !words[end]?.broken)) end += 1;
  return end;
}
