/** Speech interrupted by its own attribution: «A, – said she, – B», "– A, säger hon. B", « A, dit-elle. B ». */

import type { Place } from "../model/article.ts";
import type { SpeechTest } from "./speaker-words.ts";

export interface SplitSpeech {
  /** What was said, in order; trimmed, never empty strings. */
  readonly parts: readonly Place[];
  /** The attributions between and after, in order. */
  readonly incises: readonly Place[];
}

export interface SplitOptions {
  /** Speech opened by a dash: the paragraph is all speech, so looser signs of attribution are enough. */
  readonly dialogue: boolean;
  /** Whether a comma before a verb of speech opens an attribution within quotation marks (Romance languages). */
  readonly commas: boolean;
}

/** Cuts the attributions out of a stretch of speech. Places are offsets into `text`. Linear in the stretch. */
export function splitSpeech(
  text: string,
  place: Place,
  test: SpeechTest,
  options: SplitOptions,
): SplitSpeech {
  const incises = [...dashIncises(text, place, test, options), ...commaIncises(text, place, test, options)]
    .sort((a, b) => a.start - b.start)
    .filter((incise, i, all) => i === 0 || incise.start >= (all[i - 1]?.end ?? 0));
  const parts: Place[] = [];
  let from = place.start;
  for (const incise of [...incises, { start: place.end, end: place.end }]) {
    const part = trimmed(text, from, incise.start);
    if (part) parts.push(part);
    from = incise.end;
  }
  return { parts, incises };
}

/** A dash set off by a space, or a Spanish raya that closes against its word. */
const DASH = /(?<=\s)[—–―-]+(?=[\s\p{L}.,;:])|(?<=[\p{L}\p{N}.!?…])[—–―](?=[\s.,;:]|$)/gu;

/** Words of an incise in which its verb must stand: "– sagte gestern –", "– jak mówi –". */
const VERB_WITHIN = 3;

/** In dialogue a comma or more, and behind the dash a few words with a name: ", — радіє вчитель Степан Коваль". */
const INCISE_FORM = /[,!?…]\s+\p{Ll}\p{L}*(?:\s\p{Ll}[\p{L}-]*){0,3}\s\p{Lu}/u;

/** "– A – śmiał się Maj.": what closes a paragraph of speech behind its last dash. */
const LAST_INCISE = /^\s\p{Ll}\p{L}*(?:\s\p{Ll}[\p{L}-]*){0,3}(?:\s\p{Lu}[\p{L}-]+){1,3}\.?$/u;

function dashIncises(text: string, place: Place, test: SpeechTest, options: SplitOptions): Place[] {
  const stretch = text.slice(place.start, place.end);
  const dashes = [...stretch.matchAll(DASH)].map((match) => ({
    at: match.index,
    end: match.index + match[0].length,
  }));
  const incises: Place[] = [];
  for (let i = 0; i < dashes.length; i += 1) {
    const dash = dashes[i];
    if (!dash) continue;
    const end = dashes[i + 1]?.at ?? stretch.length;
    const ahead = stretch.slice(dash.end, Math.min(end, dash.end + 90));
    const isIncise =
      startsWithVerb(ahead, test, VERB_WITHIN) ||
      (options.dialogue && i === dashes.length - 1 && LAST_INCISE.test(stretch.slice(dash.end))) ||
      (options.dialogue && INCISE_FORM.test(stretch.slice(Math.max(0, dash.at - 3), dash.at) + ahead));
    if (!isIncise) continue;
    const close = dashes[i + 1];
    incises.push({ start: place.start + dash.at, end: place.start + (close ? close.end : end) });
    i += 1;
  }
  return incises;
}

function commaIncises(text: string, place: Place, test: SpeechTest, options: SplitOptions): Place[] {
  if (!options.dialogue && !options.commas) return [];
  const stretch = text.slice(place.start, place.end);
  const incises: Place[] = [];
  let from = 0;
  for (const match of stretch.matchAll(/[,?!…]["”»]? (?=\p{L})/gu)) {
    const at = match.index + match[0].length;
    if (at < from) continue;
    const ahead = stretch.slice(at, at + 90);
    if (!(options.dialogue ? opensInDialogue(ahead, test) : opensInMarks(ahead, test))) continue;
    const end = inciseEnd(stretch, at);
    // A comma belongs to the attribution, an exclamation or question mark to the speech.
    const start = match[0].startsWith(",") ? match.index : at - 1;
    incises.push({ start: place.start + start, end: place.start + end });
    from = end;
  }
  return incises;
}

/** ", säger hon" and ", Merkel sanoo": the verb first, or after a name of up to three words. */
function opensInDialogue(ahead: string, test: SpeechTest): boolean {
  const words = leadingWords(ahead, 4);
  const first = words[0];
  if (first === undefined) return false;
  if (/^\p{Ll}/u.test(first) && test.isVerb(first)) return true;
  // "… hver dag! roper han.": nothing but a word and a pronoun.
  if (words.length === 2 && test.isPronoun(words[1] ?? "")) return true;
  const verb = words.findIndex((word) => /^\p{Ll}/u.test(word) && test.isVerb(word));
  return verb > 0 && words.slice(0, verb).every((word) => /^\p{Lu}/u.test(word) || test.isPronoun(word));
}

/** Within marks ", explique le maire" and ", dit-elle", but not ", dice que no": a subject must follow. */
function opensInMarks(ahead: string, test: SpeechTest): boolean {
  const words = leadingWords(ahead, 6).filter((word, i, all) => {
    // "confie au Monde Agathe Lemoine": to whom it was said.
    const isHearer =
      /^(?:à|au|aux|al?|alla?)$/u.test(word) || /^(?:à|au|aux|al?|alla?)$/u.test(all[i - 1] ?? "");
    return i === 0 || !isHearer;
  });
  // "prédit-elle.": the pronoun proves the verb.
  if (/^[^\s,.?]+[-‑](?:ils?|elles?)[.,]/u.test(ahead)) return true;
  const verb = words.findIndex((word) => test.isVerb(word));
  if (verb < 0 || verb > 2) return false;
  if (words.slice(0, verb + 1).some((word) => /[-‑](?:t[-‑])?(?:ils?|elles?|on|je)$/u.test(word)))
    return true;
  return (
    verb <= 1 && /^(?:\p{Lu}|(?:le|la|les|l['’]\p{L}+|il|lo|el|un|une|una|o|a)$)/u.test(words[verb + 1] ?? "")
  );
}

function inciseEnd(stretch: string, at: number): number {
  // "dit-elle, B": a bare pronoun ends at its comma; anything longer may hold commas of its own and runs to the full stop.
  const bare = /^[^\s,]+[-‑](?:ils?|elles?|on|je)(?: \p{Ll}+)?,\s/u.exec(stretch.slice(at, at + 60));
  if (bare) return at + bare[0].length;
  const stop = /[.!?…](?=\s+["“«]?[\p{Lu}\d[]|\s*$)/gu;
  stop.lastIndex = at;
  const found = stop.exec(stretch);
  return found ? found.index + 1 : stretch.length;
}

function startsWithVerb(ahead: string, test: SpeechTest, within: number): boolean {
  const words = leadingWords(ahead, within);
  const verb = words.findIndex((word) => test.isVerb(word));
  return verb === 0 || (verb > 0 && words.slice(0, verb).every((word) => word.length < 12));
}

/** The first words up to the first comma or full stop. */
function leadingWords(ahead: string, limit: number): string[] {
  const clause = /^[^.,;:!?"”»]*/u.exec(ahead)?.[0] ?? "";
  return clause.trim().split(/\s+/u).slice(0, limit).filter(Boolean);
}

function trimmed(text: string, start: number, end: number): Place | null {
  let from = start;
  let to = end;
  while (from < to && /[\s,.;—–―-]/u.test(text[from] ?? "")) from += 1;
  while (to > from && /[\s—–―-]/u.test(text[to - 1] ?? "")) to -= 1;
  return to > from ? { start: from, end: to } : null;
}
