/**
 * Who said each quotation of an article: by its own clause, by what stands around it, or by who spoke last.
 * Over 300 lines: the order in which clause, neighbour and memory are asked is the rule itself and reads best whole.
 */

import type { Place } from "../model/article.ts";
import type { Extraction } from "./block.ts";
import type { Quotation, QuotationScan } from "./quotation.ts";
import { sentenceEnd, sentenceStart } from "./speaker-bounds.ts";
import { type Clause, clauseAfter, clauseBefore, clauseByForm, tailSubject } from "./speaker-clause.ts";
import { type Gender, genderIn, genderOfNoun, gendersOf, hasPronoun, isPast } from "./speaker-gender.ts";
import {
  ARTICLED,
  type ClauseContext,
  DECLINES,
  DEFINITE_ENDING,
  GENITIVE,
  GOVERNS,
  isArticle,
  PERSONAL,
  type Word,
  wordsIn,
} from "./speaker-grammar.ts";
import {
  AGE,
  blockBefore,
  bySurname,
  DEFINITE,
  fuller,
  lastSpeaker,
  mentionedAs,
  NOT_PERSONS,
  namesake,
  OFFICIAL,
  onlyNamed,
  onlyVoice,
  passed,
  type Speaker,
  type State,
} from "./speaker-memory.ts";
import { narratedBefore } from "./speaker-narrated.ts";
import { namesIn } from "./speaker-persons.ts";
import { plainName } from "./speaker-plain-name.ts";
import { officeOf, roleOf } from "./speaker-role.ts";
import { earlierSubject, nameAndRole, scriptAttribution } from "./speaker-scripts.ts";
import { type Subject, subjectBefore } from "./speaker-subject.ts";
import type { SpeechTest } from "./speaker-words.ts";

/** How a quotation's speaker is known, from the surest to the least sure. */
export type AttributionSign = Clause["sign"] | "tail" | "neighbour" | "none";

export interface Attribution {
  /** Null when nobody is named. */
  readonly speaker: string | null;
  readonly role: string | null;
  /** The attributing words, as they stand; offsets into `Article.text`. Null when there are none. */
  readonly place: Place | null;
  readonly sign: AttributionSign;
  /** Whether the speaker is a person or body the article names, not "an official". */
  readonly named: boolean;
}

/** A scrap shorter than this makes nobody without a name a speaker: "a product called “…”". */
const SPOKEN = 30; // UTF-16 units

/** How many speeches back a role or a short name is looked for; bounds the search in very long texts. */
const REMEMBERED = 60;

/** Attributes quotations in reading order; the result has one attribution for each. Linear in the article's text. */
export function attribute(extraction: Extraction, scan: QuotationScan): readonly Attribution[] {
  // Reading the names costs as much as finding the quotations; most of the articles that quote nobody are long.
  if (scan.quotations.length === 0) return [];
  const { text } = extraction.article;
  const uncased =
    !/\p{Lu}\p{Ll}/u.test(text.slice(0, 4000)) ||
    ["ar", "he", "fa", "hi", "th", "zh", "ja", "ko"].includes(scan.language);
  const names = namesIn(text, scan.test, scan.language);
  const context: ClauseContext = {
    text,
    language: scan.language,
    test: scan.test,
    isCommon: names.isCommon,
    isProper: names.isProper,
    ownerLeads: names.ownerLeads,
    isPerson: (name) => names.personOf(name) !== null,
    uncased,
  };
  let genders: ((name: string) => Gender | null) | null = null;
  const genderOf = (name: string) => {
    genders ??= gendersOf(
      text,
      names,
      scan.quotations.flatMap(({ parts }) => parts),
      scan.language,
    );
    return genders(name);
  };
  const state: State = { extraction, scan, names, context, genderOf, spoken: [], mention: 0 };
  return scan.quotations.map((quotation, i) => {
    const found = attributed(state, quotation, scan.quotations[i - 1], scan.quotations[i + 1]);
    // What is known only by its surroundings must not pass itself on.
    if (
      found.speaker !== null &&
      found.sign !== "neighbour" &&
      (found.named || quotation.text.length >= SPOKEN)
    ) {
      if (state.spoken.length >= REMEMBERED) state.spoken.shift();
      state.spoken.push({
        name: found.speaker,
        role: found.role,
        named: found.named,
        at: quotation.outer.end,
      });
    }
    return found;
  });
}

function attributed(
  state: State,
  quotation: Quotation,
  previous: Quotation | undefined,
  next: Quotation | undefined,
): Attribution {
  const clause = ownClause(state, quotation, previous, next);
  if (clause) return plain(state, resolved(state, quotation, clause));
  const neighbour = neighbourClause(state, quotation, previous);
  if (neighbour) return plain(state, resolved(state, quotation, neighbour));
  // "L’enseignement est pour lui une vocation : « … »": a colon hands a whole sentence to whoever is spoken of.
  const led = ledIn(state, quotation);
  if (led) return led;
  // Speech that opens a paragraph right after another's goes on being theirs; behind a picture a new passage begins.
  const last = state.spoken.at(-1);
  const goesOn = quotation.kind === "marks" || quotation.kind === "dash";
  if (last && previous && quotation.block - 1 <= previous.lastBlock && goesOn)
    return { speaker: last.name, role: last.role, place: null, sign: "neighbour", named: last.named };
  return { speaker: null, role: null, place: null, sign: "none", named: false };
}

/** "Podle Jany Nové …", říká: the speaker by the plain form of the name, where the article has it. */
function plain({ names, context }: State, found: Attribution): Attribution {
  const { speaker } = found;
  if (!found.named || speaker === null || !DECLINES.has(context.language)) return found;
  // A plain form that the article does not have was made from the one it has.
  return names.personOf(speaker) ? { ...found, speaker: names.declined(speaker)?.name ?? speaker } : found;
}

/** How far back a colon's clause is looked through for a pronoun. */
const LEAD = 120; // UTF-16 units

function ledIn(state: State, quotation: Quotation): Attribution | null {
  const { text } = state.context;
  const start = state.extraction.blocks[quotation.block]?.start ?? 0;
  const lead = text.slice(Math.max(start, quotation.outer.start - LEAD), quotation.outer.start).trimEnd();
  const isSentence = !/^\p{Ll}/u.test(quotation.text) && /[.!?…]$/u.test(quotation.text);
  if (!/[:：]$/.test(lead.slice(-1)) || !isSentence || quotation.kind !== "marks") return null;
  if (!hasPronoun(lead, state.context.language)) return null;
  const said = lastSpeaker(state, quotation.outer.start, quotation, null);
  return said && { speaker: said.name, role: said.role, place: null, sign: "neighbour", named: said.named };
}

type Found = Clause | { readonly subject: Subject; readonly sign: AttributionSign; readonly place: Place };

function ownClause(
  state: State,
  quotation: Quotation,
  previous: Quotation | undefined,
  next: Quotation | undefined,
): Found | null {
  const { context, extraction } = state;
  const { text } = context;
  const tail = quotation.incises.at(-1);
  if (tail && (quotation.kind === "block" || quotation.kind === "pull")) {
    const subject = tailSubject(context, tail.start, tail.end);
    return subject ? { subject, sign: "tail", place: tail } : null;
  }
  if (quotation.kind === "block" || quotation.kind === "pull") return null;
  const first = extraction.blocks[quotation.block];
  const last = extraction.blocks[quotation.lastBlock];
  if (!first || !last) return null;
  const script = scriptFound(state, quotation);
  if (script) return script;
  for (const { start, end } of quotation.incises) {
    // "– felelte a főigazgató. Hozzátette: …": narration goes on behind the attribution's stop.
    const stop = sentenceEnd(text, start, end, state.scan.language);
    const clause = clauseAfter(context, start, stop, false) ?? clauseByForm(context, start, stop);
    if (clause) return clause;
  }
  const isPaper =
    previous !== undefined &&
    previous.text.length <= TITLE &&
    /^[:：,\s]*$/.test(text.slice(previous.outer.end, quotation.outer.start));
  const open = previous && previous.outer.end <= quotation.outer.start && !isPaper ? previous.outer.end : 0;
  const before = sentenceStart(text, Math.max(first.start, open), quotation.outer.start, state.scan.language);
  const lead = text.slice(before, quotation.outer.start);
  if (/[:：]\s*$/u.test(lead)) {
    const clause = clauseBefore(context, before, quotation.outer.start);
    if (clause) return clause;
  }
  const isTitle = next !== undefined && next.text.length <= TITLE && next.block === quotation.lastBlock;
  const limit = Math.min(
    last.start + last.text.length,
    next && next.outer.start >= quotation.outer.end && !isTitle ? next.outer.start : Number.POSITIVE_INFINITY,
  );
  const after = sentenceEnd(text, quotation.outer.end, limit, state.scan.language);
  const follow = text.slice(quotation.outer.end, after);
  const detached =
    (/[.…。]$/u.test(quotation.text) || /^[.!?]/.test(follow)) &&
    !/^\s*[,،—–-]/u.test(follow) &&
    !/^\s*\p{Ll}/u.test(follow);
  const closing =
    quotation.kind === "marks" && follow.trim() !== ""
      ? clauseAfter(context, quotation.outer.end, after, detached)
      : null;
  // "Hasan Bıyıklı, “…” diye konuştu": Turkish puts its subject before, its verb behind what is said.
  if (closing?.subject.kind === "before" && state.scan.language === "tr" && /,\s*$/.test(lead)) {
    const subject = subjectBefore(context, wordsIn(context, before, quotation.outer.start));
    if (subject?.kind === "name") return { ...closing, subject };
  }
  const opening = lead.trim() !== "" ? clauseBefore(context, before, quotation.outer.start) : null;
  // Words that lead into the quotation bind it closer than a sentence that merely follows.
  if (
    closing &&
    !(opening && opening.sign === "verb" && !/^\s*[,،—–-]|^\s*\p{Ll}/u.test(follow) && detached)
  ) {
    if (!(opening && endsInVerb(lead, state) && !/^\s*[,،—–-]/u.test(follow))) return closing;
  }
  // "„…“ – mondta X. „…“ – felelte Y.": what ends with a full stop was of the quotation before.
  if (opening && !(previous && /\.\s*$/.test(lead) && INVERTED.test(follow))) return opening;
  if (!state.scan.test.known && follow.trim() !== "" && !detached)
    return clauseByForm(context, quotation.outer.end, after);
  // "- wykrztusił do mikrofonu": no list holds the verb, but its ending tells that somebody did it.
  const did = /^\s?[,–—-]+\s?(\p{Ll}+)/u.exec(follow)?.[1] ?? "";
  if (/^(?:.*[.!?…])?\s*$/su.test(lead) && isPast(did, state.scan.language) && !INVERTED.test(follow))
    return { subject: { kind: "before" }, sign: "form", place: { start: quotation.outer.end, end: after } };
  // "…», s’amuse Lucien Vasseur": a verb that no list holds, and then the name.
  const verb = INVERTED.exec(follow)?.[1]?.split(" ") ?? [];
  // "«…», premier roman d’Inès Caron", "featuring Ann Roe": a title's apposition, not a verb.
  if (verb.length === 0 || verb.some((word) => /^d['’]|ing$/.test(word) || GOVERNS.test(word))) return null;
  const inverted = clauseByForm(context, quotation.outer.end, after);
  // A title stands within its sentence; speech with such an attribution opens it.
  return inverted && { ...inverted, sign: /^(?:.*[.!?…])?\s*$/su.test(lead) ? "form" : "neighbour" };
}

/** The name of a paper within the attribution: "— пояснил «Заречному вестнику» Артур Бельский". */
const TITLE = 30; // UTF-16 units

const INVERTED = /^\s?[,–—-]\s?(\p{Ll}[\p{L}’'-]*(?:\s\p{Ll}[\p{L}’'-]*){0,2})\s\p{Lu}/u;

function endsInVerb(lead: string, state: State): boolean {
  if (/[.!?…]["”»]?\s*$/u.test(lead)) return false;
  const words = lead.trim().split(/\s+/u).slice(-3);
  return words.some((word) => state.scan.test.isVerb(word.replace(/[^\p{L}\p{M}'’-]/gu, "")));
}

function scriptFound(state: State, quotation: Quotation): Found | null {
  const { language } = state.scan;
  if (!["zh", "ja", "ko"].includes(language)) return null;
  const inner = quotation.incises[0];
  const places = inner
    ? [
        [quotation.outer.start, inner.start],
        [quotation.outer.start, quotation.outer.end],
      ]
    : [[quotation.outer.start, quotation.outer.end]];
  for (const [start, end] of places) {
    if (start === undefined || end === undefined) continue;
    const found = scriptAttribution(state.context.text, start, end, language);
    if (!found) continue;
    const place = { start: found.start, end: found.end };
    const block = state.extraction.blocks[quotation.block]?.start ?? start;
    const phrase = found.phrase ?? earlierSubject(state.context.text.slice(block, start), language);
    const subject: Subject = phrase === null ? { kind: "before" } : { kind: "noun", text: phrase };
    return { subject, sign: "verb", place };
  }
  return null;
}

/**
 * The sentence before a quotation that stands alone: "The minister was angry. “…”" or "One official said," and a new paragraph.
 */
function neighbourClause(state: State, quotation: Quotation, previous: Quotation | undefined): Found | null {
  const { context, extraction } = state;
  const { text } = context;
  const block = extraction.blocks[quotation.block];
  if (!block) return null;
  const inBlock = text.slice(block.start, quotation.outer.start).trim();
  let from = block.start;
  let to = quotation.outer.start;
  if (inBlock === "") {
    const before = extraction.blocks[blockBefore(state, quotation.block)];
    if (!before || before.kind === "heading" || before.kind === "code" || before.kind === "table")
      return null;
    from = before.start;
    to = before.start + before.text.length;
    const leadsIn = /[,:：،]$/u.test(before.text);
    if (!leadsIn && previous && previous.lastBlock >= blockBefore(state, quotation.block)) return null;
    const start = sentenceStart(text, from, to, state.scan.language);
    const clause = clauseBefore(context, start, to);
    if (clause && (leadsIn || clause.subject.kind === "name"))
      return leadsIn ? clause : { ...clause, sign: "neighbour" };
    return null;
  }
  if (previous && previous.outer.end > from && previous.outer.end <= to) from = previous.outer.end;
  const stop = text.slice(0, to).trimEnd().length;
  const start = sentenceStart(text, from, stop - 1, state.scan.language);
  const phrase = earlierSubject(text.slice(from, to), state.scan.language);
  if (phrase !== null)
    return { subject: { kind: "noun", text: phrase }, sign: "neighbour", place: { start, end: stop } };
  const clause = clauseBefore(context, start, stop);
  if (clause && (clause.subject.kind === "name" || /[:：,]$/u.test(text.slice(start, stop))))
    return { ...clause, sign: "neighbour" };
  // "The mayor, Ann Roe, is blunt. “…”": a whole quoted sentence after one about a person is that person's.
  const whole = /^\p{Lu}/u.test(quotation.text) && /[.!?…]$/u.test(quotation.text);
  const head = wordsIn(context, start, stop)[0]?.text ?? "";
  const goesOn: Subject | null =
    /^\p{Lu}/u.test(head) && context.test.isPronoun(head) ? { kind: "before" } : null;
  const subject = whole && !clause ? (goesOn ?? openingSubject(state, start, stop)) : null;
  if (subject) return { subject, sign: "neighbour", place: { start, end: stop } };
  return null;
}

/** The person a sentence opens with; null when it opens otherwise. */
function openingSubject(state: State, start: number, end: number): Subject | null {
  for (let i = passed(state, end) - 1; i >= 0; i -= 1) {
    const mention = state.names.mentions[i];
    if (!mention || mention.start < start) return null;
    if (mention.start < end && mention.leads && mention.start - start < 60)
      return { kind: "name", run: mention, role: null };
  }
  return null;
}

function resolved(state: State, quotation: Quotation, found: Found): Attribution {
  const { subject, sign } = found;
  const place = found.place;
  const { names, context } = state;
  if (subject.kind === "author") {
    const byline = state.extraction.article.byline?.value ?? null;
    return { speaker: byline, role: null, place, sign, named: byline !== null };
  }
  if (subject.kind === "name") {
    // "По словам Ольги Сомовой": a source word puts the name into another case.
    const declined =
      sign === "source" && DECLINES.has(context.language) ? names.declined(subject.run.text) : null;
    const isSeen = (name: string) => name === subject.run.text;
    if (declined) {
      const name = isSeen(declined.name) ? plainName(declined.name, context.language) : declined.name;
      return { speaker: name, role: declined.role, place, sign, named: true };
    }
    const same = namesake(state, subject.run.text);
    if (same) return { speaker: same.name, role: same.role, place, sign, named: true };
    // "vysvětluje Mašková" of one whom the article has named in another case alone: "Terezy Maškové".
    const kin = names.personOf(subject.run.text) ? null : names.surnamed(subject.run.text);
    const whole = kin && plainName(kin.name, context.language);
    if (whole?.endsWith(` ${subject.run.text}`))
      return { speaker: whole, role: kin?.role ?? subject.role, place, sign, named: true };
    const person = names.personOf(subject.run.text);
    const seen = person && fuller(person.name, subject.run.text) ? person.name : subject.run.text;
    const name = sign === "source" && isSeen(seen) ? plainName(seen, context.language) : seen;
    const role =
      person?.role ??
      officeOf(subject.run) ??
      subject.role ??
      roleOf(
        context.text,
        subject.run,
        (word) => context.test.isVerb(word) || context.test.isSource(word),
        context.language,
      );
    return { speaker: name, role, place, sign, named: true };
  }
  if (subject.kind === "noun") return fromNoun(state, quotation, subject.text, sign, place);
  const words = context.text.slice(place.start, place.end);
  // "They wrote": several, of whom the last to speak is at most one.
  if (sign === "verb" && PLURAL.test(words)) return { speaker: null, role: null, place, sign, named: false };
  const begun = Math.min(place.start, quotation.outer.start);
  const narrated = narratedBefore(state, quotation, begun);
  if (narrated !== null) return fromNoun(state, quotation, narrated, sign, place);
  const unnamed = introduced(state, quotation, begun);
  if (unnamed !== null) return { speaker: unnamed, role: null, place, sign, named: false };
  const last = lastSpeaker(
    state,
    place.start + pronounIn(words, context.test),
    quotation,
    genderIn(words, context.language, context.test),
  );
  return { speaker: last?.name ?? null, role: last?.role ?? null, place, sign, named: last?.named ?? false };
}

/** "A clerk at the court regretted it. She said: “…”": whom the sentence before opens with, when they have no name. */
function introduced(state: State, quotation: Quotation, before: number): string | null {
  const { context, extraction, scan } = state;
  const { text } = context;
  const start = extraction.blocks[quotation.block]?.start ?? 0;
  const opens = text.slice(start, before).trim() === "";
  const from = opens ? (extraction.blocks[blockBefore(state, quotation.block)]?.start ?? start) : start;
  const stop = text.slice(0, before).trimEnd().length;
  const sentence = wordsIn(context, sentenceStart(text, from, stop - 1, scan.language), stop);
  // "But a clerk at the court …".
  const words = sentence.slice(Number(INDEFINITE.test(sentence[1]?.text ?? "")));
  const isOfficial = (word: Word | undefined) => OFFICIAL.test(word?.text.toLowerCase() ?? "");
  const head = words.findIndex(
    (word) => isOfficial(word) || (PERSONAL.test(word.text) && !NOT_PERSONS.test(word.text)),
  );
  if (!INDEFINITE.test(words[0]?.text ?? "") || head < 1 || head > 3) return null;
  // "A man was hurt. “…,” she said.": whoever is not there to speak must be said to.
  if (!isOfficial(words[head]) && !words.some((word) => context.test.isVerb(word.text))) return null;
  // "… for the Royal Society for Animals", "… der Stadt": what belongs to the noun, and no verb.
  let end = head + 1;
  for (let at = end; at < words.length && !words[at]?.broken; at += 1) {
    const word = words[at]?.text ?? "";
    const joins = AND.test(word) && /^\p{Lu}/u.test(words[at + 1]?.text ?? "");
    if (joins || GOVERNS.test(word) || GENITIVE.test(word) || isArticle(context, word)) continue;
    // A word behind such small ones, and the capitals that go on from it.
    const belongs = at > end || (end > head + 1 && /^\p{Lu}/u.test(word));
    if (!belongs) break;
    end = at + 1;
  }
  const until = words[end - 1]?.end;
  // "A spokesman, Karl Roe, …": somebody with a name.
  return /^,?\s\p{Lu}/u.test(text.slice(until)) ? null : text.slice(words[0]?.start, until);
}

const AND = /^(?:and|und|et|y|e|en|och|og|i)$/;
const INDEFINITE = /^(?:an?|one|eine?|une?|una|uno|uma?|een|ett?|en)$/iu;

const PLURAL = /(?<!\p{L})(?:they|ils|elles|ellos|ellas|eles|elas|они|вони|oni)(?!\p{L})/iu;

/** Where the last pronoun stands, so that the names before it in its own clause are looked at; 0 without one. */
function pronounIn(words: string, test: SpeechTest): number {
  let at = 0;
  for (const match of words.matchAll(/[\p{L}\p{M}'’-]+/gu)) if (test.isPronoun(match[0])) at = match.index;
  return at;
}

function fromNoun(
  state: State,
  quotation: Quotation,
  phrase: string,
  sign: AttributionSign,
  place: Place,
): Attribution {
  const { scan } = state;
  const script = ["zh", "ja", "ko", "ar", "fa", "he", "hi"].includes(scan.language);
  if (script) {
    const { name, role } = nameAndRole(phrase, scan.language);
    const known = state.spoken.findLast(
      (speaker) => speaker.name.length > name.length && speaker.name.includes(name),
    );
    const shorter = state.spoken.findLast(
      (speaker) => speaker.named && speaker.name.length >= 2 && phrase.includes(speaker.name),
    );
    const same = known ?? shorter ?? bySurname(state, name, quotation.outer.start);
    if (same) return { speaker: same.name, role: same.role ?? role, place, sign, named: same.named };
    return { speaker: name, role, place, sign, named: role !== null || name.length <= 4 };
  }
  // Without articles a bare "rzecznik" is the one of before; Romanian hangs its article on, "edilul".
  const isBare =
    ((!ARTICLED.has(scan.language) || scan.language === "ro") && phrase.split(/\s+/u).length <= 2) ||
    DEFINITE_ENDING.test(phrase);
  if ((DEFINITE.test(phrase) && !(/^a\s/iu.test(phrase) && scan.language === "en")) || isBare) {
    const noun = phrase
      .replace(DEFINITE, "")
      .replace(/^["“«][^"”»]*["”»]\s/u, "")
      .toLowerCase();
    const head = noun.split(/\s+/u)[0] ?? "";
    // "The agency" is one introduced so, "the court" not the one whose office is "district court judge".
    const isBody = NOT_PERSONS.test(noun);
    const called = ({ role, name }: Speaker) => {
      const held = ` ${role ?? name} `.toLowerCase();
      return isBody ? held.endsWith(` ${noun} `) : held.includes(` ${noun} `);
    };
    const holder = state.spoken.findLast(called);
    const mentioned =
      holder || isBody ? null : mentionedAs(state, noun, Math.min(place.start, quotation.outer.start));
    const person = holder ?? mentioned;
    if (person) return { speaker: person.name, role: person.role, place, sign, named: person.named };
    if (
      noun.split(/\s+/u).length <= 5 &&
      (PERSONAL.test(head) || PERSONAL.test(noun) || AGE.test(noun) || DEFINITE_ENDING.test(noun)) &&
      !isBody
    ) {
      const here = onlyNamed(state, quotation);
      // "The official" is one who was never named, unless the paragraph has just named somebody who is yet to speak.
      const isStranger = OFFICIAL.test(noun) && (!here || state.spoken.some(({ at }) => at >= here.at));
      const last = here ?? lastSpeaker(state, place.start, quotation, genderOfNoun(phrase));
      if (last?.named && !isStranger)
        return { speaker: last.name, role: last.role, place, sign, named: true };
    }
  }
  const only = onlyVoice(state);
  if (only && !ARTICLED.has(scan.language) && phrase.split(/\s+/u).length <= 3 && PERSONAL.test(phrase))
    return { speaker: only.name, role: only.role, place, sign, named: true };
  return { speaker: phrase, role: null, place, sign, named: false };
}
