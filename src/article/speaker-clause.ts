/** Clauses that attribute speech, found by word order: "said X", "X said", "according to X", "X:". */

import type { Place } from "../model/article.ts";
import { type ClauseContext, GOVERNS, isArticle, isAuthor, type Word, wordsIn } from "./speaker-grammar.ts";
import { nameRuns } from "./speaker-names.ts";
import { phraseEnd, type Subject, sourceSubject, subjectAfter, subjectBefore } from "./speaker-subject.ts";

export interface Clause {
  readonly subject: Subject;
  /** How the clause shows that it attributes: a verb of speech, a source word, a colon, or its form alone. */
  readonly sign: "verb" | "source" | "colon" | "form";
  readonly place: Place;
}

/** Verbs this far into what follows a quotation belong to another statement. */
const VERB_WITHIN = 16; // words

/** What follows a quotation, up to the end of its sentence. Null when it attributes nothing. */
export function clauseAfter(
  context: ClauseContext,
  start: number,
  end: number,
  detached: boolean,
): Clause | null {
  const words = wordsIn(context, start, end);
  if (words.length === 0) return null;
  const first = words[0];
  const place = (to: number) => ({ start: first?.start ?? start, end: Math.max(first?.end ?? start, to) });
  const source = words.slice(0, 7).findIndex((word) => context.test.isSource(word.text));
  const verb = words.slice(0, VERB_WITHIN).findIndex(
    (word, i) =>
      isVerbAt(context, word, i === 0 && !detached) &&
      // "“It is too early” to say so, she said."
      !(context.language === "en" && words[i - 1]?.text === "to"),
  );
  if (source >= 0 && (verb < 0 || source < verb)) {
    const subject = sourceSubject(context, words, source, end);
    if (subject && !(detached && source > 0))
      return { subject, sign: "source", place: place(clauseEnd(words, source)) };
  }
  // "gliser han": a word and a pronoun, whatever the word.
  if (verb < 0 && words.length === 2 && context.test.isPronoun(words[1]?.text ?? "") && !detached)
    return { subject: { kind: "before" }, sign: "verb", place: place(end) };
  if (verb < 0) return null;
  // After a full stop inside the marks only a clause that is nothing but an attribution still belongs to the quotation.
  if (detached && (verb > 4 || words.slice(1, verb + 1).some((word) => word.broken))) return null;
  // "scritto da Ada Neri", "written by Ann Roe": a writing has an author, speech a speaker.
  if (verb === 0 && BY.test(words[1]?.text ?? "") && /^\p{Lu}/u.test(words[2]?.text ?? "")) return null;
  const verbWord = words[verb];
  if (!verbWord) return null;
  // "“cold” to Holt because he said": a reason or a time, within which somebody speaks.
  const parted = words.slice(0, verb + 1).findLastIndex((word) => word.broken);
  if (words.slice(Math.max(0, parted), verb).some(({ text }) => SUBORDINATES.test(text))) return null;
  const quoted = quotedBy(context, words, verb, end);
  if (quoted) return { subject: quoted, sign: "verb", place: place(end) };
  const told = context.text.slice(verbWord.end, end);
  if (detached && context.language === "en" && verbWord.text !== "told" && GOES_ON.test(told)) return null;
  if ((verb <= 1 && leadsVerb(context, words, verb)) || pointsBack(words.slice(0, verb), detached)) {
    const subject = subjectAfter(context, words, verb + 1, end) ?? { kind: "before" };
    return { subject, sign: "verb", place: place(clauseEnd(words, verb)) };
  }
  const subject = subjectBefore(context, words.slice(0, verb), detached);
  if (!subject) return null;
  return { subject, sign: "verb", place: place(Math.max(verbWord.end, clauseEnd(words, verb))) };
}

/** "the Times quoted an aide as saying", "citing": whom a paper lets speak. */
function quotedBy(context: ClauseContext, words: readonly Word[], verb: number, end: number): Subject | null {
  if (context.language !== "en" || !/^(?:quot|cit)/.test(words[verb]?.text ?? "")) return null;
  const as = words.findIndex(({ text }, i) => i > verb + 1 && text === "as");
  return as < 0 ? null : subjectAfter(context, words.slice(0, as), verb + 1, end);
}

const SUBORDINATES =
  /^(?:because|when|while|after|before|if|since|until|weil|wenn|nachdem|bevor|obwohl|parce|quand|lorsque|porque|cuando|quando|perché|omdat|toen|eftersom|fordi|kiedy|gdy|потому|когда)$/u;

/** “…” "Police said the man had …": what is said goes on to something else. */
const GOES_ON = /^ (?:that|the|an?|he|she|it|they|his|her|their|there) /;

const BY = /^(?:by|da|dal|dalla|por|par|door|av|af)$/u;

/** What leads up to a quotation, from the start of its sentence. Null when it attributes nothing. */
export function clauseBefore(context: ClauseContext, start: number, end: number): Clause | null {
  const words = wordsIn(context, start, end);
  const colon = /[:：]\s*[—–-]?\s*$/u.test(context.text.slice(start, end));
  const first = words[0];
  if (!first) return null;
  const place = { start: first.start, end: words.at(-1)?.end ?? end };
  const source = words.findIndex((word) => context.test.isSource(word.text));
  const verb = words.findLastIndex(
    (word, i) => isVerbAt(context, word, i === 0) && !(i === words.length - 1 && NAMES_IT.test(word.text)),
  );
  // "Tell yourself “…”", "a card that reads “…”": an order and a writing give the words to nobody.
  const head = words[verb]?.text ?? "";
  if (context.language === "en" && ((verb === 0 && ORDERS.test(head)) || /^reads?$/.test(head))) return null;
  if (verb >= 0 && (colon || words.length - verb <= 12)) {
    // "ونعت وزيرة الثقافة الراحل قائلة": the clause opens with a verb of its own.
    const from = /^قائل/u.test(head) && verb > 2 ? 1 : 0;
    const left = subjectBefore(context, words.slice(from, verb));
    const right = inverts(context, words, verb) ? subjectAfter(context, words, verb + 1, end) : null;
    const subject =
      // Arabic puts its verb before the subject.
      ((right?.kind === "name" && yields(context, words, verb, left)) ||
      (right?.kind === "before" && isAdverb(left)) ||
      context.language === "ar"
        ? right
        : left) ??
      left ??
      right ??
      ({ kind: "before" } as const);
    return { subject, sign: colon ? "colon" : "verb", place };
  }
  if (source >= 0) {
    const subject = sourceSubject(context, words, source, end);
    if (subject) return { subject, sign: "source", place };
  }
  // "Pour Inès Caron, « … »", "Für Karl Meier ist klar: „…“": in whose eyes it is so.
  if (FOR_WHOM.test(first.text) && words[1]) {
    const subject = subjectAfter(context, words, 1, end);
    if (subject?.kind === "name" && (subject.run.words > 1 || context.isPerson(subject.run.text)))
      return { subject, sign: colon ? "colon" : "source", place };
  }
  if (!colon) return null;
  // "Er habe jetzt Zugang: „…“": whoever else the clause names is spoken of.
  if (SUBJECT_PRONOUN.test(first.text) && context.test.isPronoun(first.text))
    return { subject: { kind: "before" }, sign: "colon", place };
  const named = subjectBefore(context, words);
  const subject = named?.kind === "name" ? named : opener(context, start, end);
  return subject ? { subject, sign: "colon", place } : null;
}

/** "Die Hydrologin Carla Weingart hält den Plan für falsch: „…“": whoever opens the sentence that leads up to a colon. */
function opener(context: ClauseContext, start: number, end: number): Subject | null {
  const run = nameRuns(context.text, start, end, context.isCommon, context.ownerLeads)[0];
  if (!run?.leads || (run.words < 2 && !context.isPerson(run.text))) return null;
  return GOVERNS.test(context.text.slice(start, run.start).trim().split(/\s/u).at(-1) ?? "")
    ? null
    : { kind: "name", run, role: null };
}

/** "a film called “…”": right before the marks these give a thing its name. */
const NAMES_IT = /^(?:called|genannt|namens|appelée?s?|llamad[oa]s?|chiamat[oaie]|chamad[oa]s?)$/u;

/**
 * English puts the subject behind a verb of speech only where the verb opens the clause: "Said Ann Roe: …", never "told Ann
 * Roe".
 */
function inverts(context: ClauseContext, words: readonly Word[], verb: number): boolean {
  return (
    context.language !== "en" || (verb === 0 && !/^(?:call|describ|t[eo]l)/iu.test(words[0]?.text ?? ""))
  );
}

const ORDERS = /^(?:say|tell|ask|repeat|write|call|put)$/iu;

/** Third person and nominative alone. */
const SUBJECT_PRONOUN = /^(?:He|She|Er|Il|Elle|Hij|Zij|Han|Hon|Hun|Él|Ella|Ele|Ela|Он|Она|Він|Вона)$/u;

const FOR_WHOM = /^(?:Pour|Für|Para|Per|Dla|Voor|Za|Для|För|For)$/u;

/** A clause of a language whose verbs are not listed: short, beside the quotation, with a name in it. */
export function clauseByForm(context: ClauseContext, start: number, end: number): Clause | null {
  const words = wordsIn(context, start, end);
  const first = words[0];
  const last = words.at(-1);
  if (!first || !last || words.length > 12) return null;
  const subject = subjectBefore(context, words) ?? null;
  return subject?.kind === "name"
    ? { subject, sign: "form", place: { start: first.start, end: last.end } }
    : null;
}

/** The name in a tail such as "— Anna Berg, ministra de Energía". */
export function tailSubject(context: ClauseContext, start: number, end: number): Subject | null {
  const words = wordsIn(context, start, end);
  const run = nameRuns(context.text, start, end, context.isCommon, context.ownerLeads)[0];
  if (run) return { kind: "name", run, role: null };
  const text = words.map((word) => word.text).join(" ");
  return text === "" ? null : { kind: "noun", text };
}

/** "Darin schreibt sie": one word before the verb and a pronoun behind it. */
function isAdverb(left: Subject | null): boolean {
  return left?.kind === "noun" && !/\s/.test(left.text);
}

/**
 * Whether what stands before a verb is less likely its subject than a name behind it: "Es sei genug, sagt Karl Meier", "Как
 * заявил Иван Петров".
 */
function yields(context: ClauseContext, words: readonly Word[], verb: number, left: Subject | null): boolean {
  if (left?.kind !== "name") return true;
  if (
    left.run.words === 1 &&
    left.run.initial &&
    !context.isProper(left.run.text) &&
    !context.isPerson(left.run.text)
  )
    return true;
  // After a comma the verb comes first, unless the comma closes an apposition to the name that opens the clause.
  return (
    words[verb]?.broken === true && !/^\s?[,(]/u.test(context.text.slice(left.run.end, left.run.end + 2))
  );
}

/** A capitalised word is a verb only at the head of its sentence, as in "Dijo Ana: …". */
function isVerbAt(context: ClauseContext, word: Word, heads: boolean): boolean {
  if (!context.uncased && !heads && /^\p{Lu}/u.test(word.text)) return false;
  return context.test.isVerb(word.text) || HUNG.test(word.text);
}

/** "reconnaît-elle": the pronoun behind it proves a verb that no list holds. */
const HUNG = /\p{L}[-‑](?:t[-‑])?(?:ils?|elles?)$/u;

/** „…“ "Das sagte X", "Lo dijo X", «Об этом заявил X»: what stands before the verb is the quotation. */
function pointsBack(words: readonly Word[], detached: boolean): boolean {
  return detached && POINTS_BACK.test(words.map((word) => word.text).join(" "));
}

const POINTS_BACK =
  /^(?:Das|Dies|So|Dat|Zo|Det|Så|(?:Así )?lo|Así|Così|Lo ha|C['’]est ce qu(?:e|['’]a)|[ÉE] o que|Foi o que|Об этом|Про це|Так|Tak|To|Ezt|Így|Näin)$/iu;

/** "said X", "a déclaré X", "hat X gesagt": nothing but small auxiliaries stands before the verb. */
function leadsVerb(context: ClauseContext, words: readonly Word[], verb: number): boolean {
  if (verb === 0) return true;
  const head = words[0]?.text ?? "";
  if (context.uncased) return false;
  return /^\p{Ll}/u.test(head) &&
    head.length <= 5 &&
    !context.test.isPronoun(head) &&
    !isArticle(context, head) &&
    !isAuthor(context, head)
    ? true
    : /^(?:a|o|ha|han|as|s|l)$/u.test(head);
}

function clauseEnd(words: readonly Word[], from: number): number {
  return words[phraseEnd(words, from + 1) - 1]?.end ?? words[from]?.end ?? 0;
}
