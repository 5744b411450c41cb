/** Whom the article has named and let speak so far, and whom "she", "the minister" or a surname therefore means. */

import type { Extraction } from "./block.ts";
import type { Quotation, QuotationScan } from "./quotation.ts";
import { sentenceStart } from "./speaker-bounds.ts";
import type { Gender } from "./speaker-gender.ts";
import { type ClauseContext, DECLINES, GOVERNS } from "./speaker-grammar.ts";
import { folded, type Names } from "./speaker-persons.ts";
import { plainName } from "./speaker-plain-name.ts";
import { fullName } from "./speaker-scripts.ts";

type Mention = Names["mentions"][number];

export interface Speaker {
  readonly name: string;
  readonly role: string | null;
  readonly named: boolean;
  /** Where in `Article.text` they were last said to speak. */
  readonly at: number;
}

export interface State {
  readonly extraction: Extraction;
  readonly scan: QuotationScan;
  readonly names: Names;
  readonly context: ClauseContext;
  readonly genderOf: (name: string) => Gender | null;
  readonly spoken: Speaker[];
  /** Index of the first mention not yet passed; quotations come in order, so it only grows. */
  mention: number;
}

/** How far back a pronoun or a left-out subject may reach for its name. */
const REACH = 1500; // UTF-16 units

/** In languages that decline names the fuller form must end in the very word at hand, or it is another case of it. */
export function fuller(full: string, seen: string): boolean {
  const end = (name: string) => folded(name).split(/\s+/u).at(-1);
  return (
    full.length >= seen.length && (end(full) === end(seen) || folded(full).startsWith(`${folded(seen)} `))
  );
}

export const DEFINITE = /^(?:the|le|la|l['’]|el|il|lo|o|a|der|die|den|de|het|ο|η)\s?(?<=['’\s])/iu;

/** "the 45-year-old", "der 45-Jährige", "le trentenaire": somebody just named. */
export const AGE = /year-old|jährig|\bans$|enaire$|\baños$|\banni$|årig|-летн|-vuotias/u;

/** "The official" is one who was never named; "the actor" is the one we know. */
export const OFFICIAL =
  /official|spokes|source|insider|friend|witness|onlooker|funcionari|portavo|vocer|fuente|porte-parole|responsable|fonte|sprecher|woordvoerder|rzeczni|talsperson/u;

export const NOT_PERSONS =
  /(?:court|police|bank|company|team|club|union|council|agency|university|paper|letter|center|order|office|ministry|government|parliament|department|statement|report|regulator|manufacturer|operator|maker|publisher|broadcaster|insurer|lender)$/iu;

/** The one person the article has let speak so far, or is about by name; null when there are several. */
export function onlyVoice(state: State): Speaker | null {
  const voices = state.spoken.filter((speaker) => speaker.named);
  const last = voices.at(-1);
  return last && voices.every((speaker) => speaker.name === last.name) ? last : null;
}

/** How many mentions are looked through for a role, and how far around each. */
const MENTIONS = 40;

/** More words are a clause: "the news of the closure came a month". */
const LONGEST_NOUN = 6;

const NEAR_NAME = 90; // UTF-16 units

/** The full name that the text before gives with a surname and its office: "김 시장", "山田氏", "الخطيب". */
export function bySurname(state: State, name: string, before: number): Speaker | null {
  const { text } = state.context;
  const found = fullName(text.slice(Math.max(0, before - SURNAME_REACH), before), name, state.scan.language);
  return found === null ? null : { name: found.name, role: found.role, named: true, at: before };
}

/** How far back a surname with an office is led to the full name. */
const SURNAME_REACH = 4000; // UTF-16 units

/** The last person with whose name the article gives this role, in either order: "the reporter who …, Ana Ruiz". */
export function mentionedAs(state: State, noun: string, before: number): Speaker | null {
  const { text } = state.context;
  // The head noun stands first in Romance languages and last in Germanic ones.
  const words = noun.split(/\s+/u);
  if (words.length > LONGEST_NOUN) return null;
  // "A kórház főigazgatója, Perlaki Ottó": Hungarian writes whose it is onto the office.
  const isOwned = state.scan.language === "hu";
  const heads = [words[0] ?? "", words.at(-1) ?? ""].filter((word) => word.length > 4);
  for (let i = passed(state, before) - 1, seen = 0; i >= 0 && seen < MENTIONS; i -= 1, seen += 1) {
    const mention = state.names.mentions[i];
    if (!mention || mention.start >= before || isQuoted(state, mention.start)) continue;
    const role = mention.person.role?.toLowerCase() ?? "";
    if (` ${role} `.includes(` ${noun} `)) return speakerOf(state, mention);
    const near = Math.max(0, mention.start - NEAR_NAME, ownEnd(state, i - 1));
    const lead = text.slice(sentenceStart(text, near, mention.start, state.scan.language), mention.start);
    const after = /^,[^.,\n]{0,90}/u.exec(text.slice(mention.end, mention.end + NEAR_NAME))?.[0] ?? "";
    if (
      /^[^“«"]*[,\s]$/u.test(lead) &&
      `${lead} ${after}`
        .toLowerCase()
        .split(/[^\p{L}\p{M}-]+/u)
        .some((word) => heads.includes(word) || (isOwned && heads.includes(word.replace(/j?[ae]$/u, ""))))
    )
      return speakerOf(state, mention);
  }
  return null;
}

/** Where a name ends that has what stands before it to itself; 0 for one that belongs to an office, "the mayor of San Lido". */
function ownEnd({ names, context }: State, at: number): number {
  const mention = names.mentions[at];
  if (!mention) return 0;
  const lead = context.text.slice(Math.max(0, mention.start - 20), mention.start);
  return GOVERNS.test(/(\p{L}+)\s$/u.exec(lead)?.[1] ?? "") ? 0 : mention.end;
}

function speakerOf(state: State, mention: Mention): Speaker {
  const said = namesake(state, mention.text);
  if (said) return { ...said, at: mention.start };
  const name = properName(mention.person.name, mention.text);
  const { text, test, language } = state.context;
  const lead = /\p{L}+(?=\s$)/u.exec(text.slice(Math.max(0, mention.start - 20), mention.start))?.[0] ?? "";
  const next = /(?<=^\s)\p{L}+/u.exec(text.slice(mention.end, mention.end + 20))?.[0] ?? "";
  return {
    // "Zdaniem Anny Wilskiej …, ocenia ekspertka.", "Minna Ojalan mielestä …".
    name: name === mention.text && [lead, next].some(test.isSource) ? plainName(name, language) : name,
    role: mention.person.role,
    named: true,
    at: mention.start,
  };
}

/** Whom a surname means that several share: the one who spoke last. */
export function namesake(state: State, surname: string): Speaker | undefined {
  return surname.includes(" ")
    ? undefined
    : state.spoken.findLast((speaker) => speaker.named && speaker.name.endsWith(` ${surname}`));
}

export function passed(state: State, before: number): number {
  const { mentions } = state.names;
  while (state.mention < mentions.length && (mentions[state.mention]?.start ?? 0) < before)
    state.mention += 1;
  return state.mention;
}

/**
 * Whom a pronoun means: somebody named since the last speech, first in this paragraph, then as the subject of a sentence
 * before it; else the last speaker, else the last name. Those whom the article shows to be persons come before all other names.
 */
export function lastSpeaker(
  state: State,
  before: number,
  quotation: Quotation,
  gender: Gender | null,
): Speaker | null {
  const { names, extraction, context } = state;
  const at = extraction.blocks[quotation.block]?.start ?? 0;
  const opens = context.text.slice(at, quotation.outer.start).trim() === "";
  const here = (opens ? extraction.blocks[quotation.block - 1]?.start : undefined) ?? at;
  const fits = (name: string) => gender === null || (state.genderOf(name) ?? gender) === gender;
  // "C’è anche il sindaco, Elena Forti.": between a comma and a stop somebody is introduced.
  const isApposed = (start: number, end: number) =>
    context.text.slice(start - 2, start) === ", " && /^[.(]/.test(context.text.slice(end, end + 2).trim());
  const isPerson = ({ person, text, start, end, leads, words }: Mention) =>
    (names.isShown(person) ||
      (words > 1 &&
        start >= here &&
        !names.isPlace(person) &&
        (leads || isApposed(start, end) || person.role !== null))) &&
    !/^['’]s\s/u.test(context.text.slice(end, end + 3)) &&
    // The form at hand: another case may look like another gender.
    fits(text);
  const last = (isMeant: (mention: Mention) => boolean, fitsToo = fits) =>
    lastNamed(state, before, quotation, here, isMeant, fitsToo);
  // "She" is sooner one whom the article has called so than a name that merely stands nearer.
  const isKnown = (name: string) => state.genderOf(name) === gender;
  const isCalledSo = ({ person, text }: Mention) =>
    isKnown(text) && (names.isShown(person) || state.spoken.some(({ name }) => name === person.name));
  const since = Math.max(here, state.spoken.findLast(({ name }) => fits(name))?.at ?? 0);
  // "Того же мнения придерживается Анна Сухова.": in such languages the subject may close its sentence.
  const closes = ({ text, words, end }: Mention) =>
    DECLINES.has(context.language) &&
    words > 1 &&
    isKnown(text) &&
    /^\.(?:\s|$)/.test(context.text.slice(end, end + 2));
  const opensSince = (mention: Mention) =>
    mention.start >= since &&
    (closes(mention) || (mention.leads && (isPerson(mention) || isCalledSo(mention))));
  // The first asks of what stands here alone, so that nobody who spoke before it fits.
  const byGender = gender && (last(opensSince, () => false) ?? last(isCalledSo, isKnown));
  return (
    byGender ??
    last(isPerson) ??
    last(({ person, text }) => fits(text) && !names.isPlace(person)) ??
    state.spoken.at(-1) ??
    null
  );
}

/** The one person whom the paragraph names by their full name before a quotation; null for none and for several. */
export function onlyNamed(state: State, quotation: Quotation): Speaker | null {
  const { names, extraction } = state;
  const start = extraction.blocks[quotation.block]?.start ?? 0;
  let only: Mention | null = null;
  for (let i = passed(state, quotation.outer.start) - 1; i >= 0; i -= 1) {
    const mention = names.mentions[i];
    if (!mention || mention.start < start) break;
    if (mention.words < 2 || names.isPlace(mention.person) || isQuoted(state, mention.start)) continue;
    if (only && only.person !== mention.person) return null;
    only = mention;
  }
  return only && speakerOf(state, only);
}

function lastNamed(
  state: State,
  before: number,
  quotation: Quotation,
  paragraph: number,
  isMeant: (mention: Mention) => boolean,
  fits: (name: string) => boolean,
): Speaker | null {
  const limit = Math.min(before, quotation.outer.start);
  const near = state.spoken.findLast((speaker) => limit - speaker.at < REACH && fits(speaker.name));
  let inParagraph: Speaker | null = null;
  let fallback: Speaker | null = null;
  for (let i = passed(state, limit) - 1; i >= 0; i -= 1) {
    const mention = state.names.mentions[i];
    if (!mention || limit - mention.start > REACH || (near && mention.start < near.at)) break;
    if (mention.start >= limit || !isMeant(mention) || isQuoted(state, mention.start)) continue;
    if (mention.start < paragraph && inParagraph) break;
    if (mention.leads) return speakerOf(state, sentenceOpener(state, i, isMeant));
    if (mention.start >= paragraph) inParagraph ??= speakerOf(state, mention);
    fallback ??= speakerOf(state, mention);
  }
  return inParagraph ?? near ?? fallback;
}

/** Whether a name stands within somebody's words or a title, where no narrator's pronoun looks for it. */
function isQuoted({ scan }: State, at: number): boolean {
  const around = scan.quotations.findLast(({ outer }) => outer.start <= at);
  return around?.parts.some(({ start, end }) => start <= at && at < end) ?? false;
}

/** Of the names at the head of one sentence the first is its subject: "Holt conceded that Ann Roe had …". */
function sentenceOpener(state: State, at: number, isMeant: (mention: Mention) => boolean): Mention {
  const { mentions } = state.names;
  const last = mentions[at] as Mention; // the caller has read it
  const before = mentions[at - 1];
  if (!before?.leads || !isMeant(before) || last.start - before.end > NEAR_NAME) return last;
  return /[.!?\n]/u.test(state.context.text.slice(before.end, last.start)) ? last : before;
}

function properName(full: string, seen: string): string {
  return fuller(full, seen) ? full : seen;
}

/** The block before one, past the captions and pull quotes that stand between paragraphs. */
export function blockBefore(state: State, block: number): number {
  let before = block - 1;
  while (
    before > block - 4 &&
    ["caption", "pull-quote", "timestamp"].includes(state.extraction.blocks[before]?.kind ?? "")
  )
    before -= 1;
  return before;
}
