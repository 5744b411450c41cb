/** Whether a quotation is speech at all, or a title, a term, a slogan, irony, a menu entry or code. */

import type { Block } from "./block.ts";
import type { WordSigns } from "./key-words.ts";
import type { Quotation } from "./quotation.ts";
import type { Attribution } from "./speaker.ts";

export interface QuoteFeature<Candidate> {
  readonly name: string;
  readonly weight: number;
  /** 0 to 1 unless the feature says otherwise. */
  readonly value: (candidate: Candidate) => number;
}

export interface SpeechCandidate {
  readonly quotation: Quotation;
  readonly attribution: Attribution;
  readonly block: Block;
  readonly words: number;
  readonly signs: WordSigns;
  /** Primary language subtag. */
  readonly language: string;
}

/**
 * Evidence needed to count as speech: an attribution and a sentence, or a long passage of several sentences in the first
 * person.
 */
export const SPEECH_THRESHOLD = 4;

/** Shorter quotations are words, not statements, whatever surrounds them. */
export const FEWEST_WORDS = 6;

const CODE = /[{}<>\\]|=>|\s=\s|;\s*$|\(\)|\w_\w|https?:|\$\{/u;

const ANYBODY =
  /(?<!\p{L})(?:you|your|yourself|anyone|someone|somebody|those|people|jemand|mancher|quelqu['’]un|ceux|celui|alguien|quien(?:es)?|qualcuno|alguém|quem|iemand|ktoś|кто-то)(?!\p{L})|\s(?:who|that|qui|que|che)$/iu;

const CASED = /[\p{Lu}\p{Ll}]/u;

const FEATURES: readonly QuoteFeature<SpeechCandidate>[] = [
  {
    // A verb of speech, a source word, a colon or a signature gives the words to somebody.
    name: "attributed",
    weight: 3,
    value: ({ attribution: { sign } }) =>
      ({ verb: 1, tail: 1, colon: 0.8, source: 0.8, form: 0.8, neighbour: 0.65, none: 0 })[sign],
  },
  {
    // Speech is quoted in whole sentences, terms and titles are not.
    name: "sentence",
    weight: 1.5,
    value: (c) => Number(isSentence(c)),
  },
  {
    // Nothing but speech runs over a full stop.
    name: "several sentences",
    weight: 1.5,
    value: ({ quotation }) =>
      Number(/[.!?…]["'’”]?\s+["“«]?[\p{Lu}\p{Lo}]|[。！？].*[。！？\p{L}]/u.test(quotation.text)),
  },
  {
    // Fourteen words say something.
    name: "long",
    weight: 1,
    value: ({ words }) => Math.min(1, words / 14),
  },
  {
    // Speaks as I, we or you.
    name: "person",
    weight: 1,
    value: ({ quotation, signs }) => Number(signs.speaksAsPerson(quotation.text)),
  },
  {
    // Begins in the middle of the reporter's sentence: a few quoted words, not a statement.
    name: "fragment",
    weight: -1.5,
    value: (c) => Number(isFragment(c)),
  },
  {
    // From nine words on even half a sentence that a named speaker is given holds a statement.
    name: "clause",
    weight: 2.5,
    value: (c) => Number(isFragment(c) && c.words >= 9 && c.attribution.named && !weak(c.attribution)),
  },
  {
    // A Title Is Written Like This.
    name: "title case",
    weight: -4,
    value: ({ quotation, words, language }) => Number(words >= 2 && isTitleCase(quotation.text, language)),
  },
  {
    // Single marks set terms and irony apart as often as speech.
    name: "single marks",
    weight: -0.8,
    value: ({ quotation }) => Number(quotation.single),
  },
  {
    // Brackets, operators and addresses are typed, not said.
    name: "code",
    weight: -6,
    value: ({ quotation }) => Number(CODE.test(quotation.text)),
  },
  {
    // A question that nobody by name asks is an example or a rubric.
    name: "unasked question",
    weight: -1.5,
    value: ({ quotation, attribution }) =>
      Number(/[?？؟]$/u.test(quotation.text) && (weak(attribution) || !attribution.named)),
  },
  {
    // "Those who say", "if you tell yourself": anybody's words are an example.
    name: "anybody",
    weight: -3,
    value: ({ attribution: { named, speaker } }) =>
      Number(!named && speaker !== null && ANYBODY.test(speaker)),
  },
  {
    // A link that covers all of it names another page.
    name: "linked whole",
    weight: -3,
    value: ({ quotation, block }) =>
      Number(
        block.inlines.some(
          (inline) =>
            inline.kind === "link" &&
            block.start + inline.start <= (quotation.parts[0]?.start ?? 0) &&
            block.start + inline.end >= (quotation.parts.at(-1)?.end ?? 0),
        ),
      ),
  },
  {
    // Lists hold steps, examples and sample lines.
    name: "list item",
    weight: -1,
    value: ({ block }) => Number(block.kind === "list-item"),
  },
  {
    // The page itself sets the words apart as a quotation.
    name: "set as a block",
    weight: 1.5,
    value: ({ quotation: { kind } }) => Number(kind === "pull" || kind === "block"),
  },
  {
    // Words that nobody is given are an example, an imagined voice or a document.
    name: "nobody",
    weight: -1.5,
    value: ({ quotation, attribution }) => Number(attribution.sign === "none" && quotation.kind === "marks"),
  },
  {
    // Blockquotes without a speaker hold documents, examples and decoration.
    name: "unsigned block",
    weight: -2,
    value: ({ quotation, attribution }) => Number(quotation.kind === "block" && attribution.sign === "none"),
  },
];

export interface SpeechEvidence {
  readonly evidence: number;
  readonly features: readonly { readonly name: string; readonly value: number; readonly points: number }[];
}

/** Weighs the signs of speech; at or above `SPEECH_THRESHOLD` the quotation is taken for speech. */
export function speechEvidence(candidate: SpeechCandidate): SpeechEvidence {
  const features = FEATURES.map(({ name, weight, value }) => {
    const amount = value(candidate);
    return { name, value: amount, points: weight * amount };
  });
  return { evidence: features.reduce((sum, feature) => sum + feature.points, 0), features };
}

function weak(attribution: Attribution): boolean {
  return attribution.sign === "none" || attribution.sign === "neighbour" || attribution.sign === "form";
}

/** Begins as a sentence does and ends as one, or is cut by the comma that leads into its attribution. */
function isSentence({ quotation, attribution }: SpeechCandidate): boolean {
  const { text } = quotation;
  const opens = !/^[\p{Ll}]/u.test(text);
  const ends = /[.!?…。！？؟।]["'’”»」)\]]*$/u.test(text);
  return opens && (ends || !["none", "neighbour"].includes(attribution.sign));
}

/** True also where the script has no capitals and nothing attributes the words. */
export function isFragment({ quotation, attribution }: SpeechCandidate): boolean {
  const { text } = quotation;
  if (/^(?:\p{Ll}|\.\.\.|…)/u.test(text)) return true;
  return !CASED.test(text.slice(0, 20)) && !/[.!?…。！？؟।]$/u.test(text) && attribution.sign === "none";
}

/** Most of its longer words begin with a capital, as English titles do. */
function isTitleCase(text: string, language: string): boolean {
  if (/[.!?]\s+\p{Lu}/u.test(text)) return false;
  const words = (text.match(/[\p{L}\p{M}'’-]+/gu) ?? []).filter((word) => word.length > 3);
  if (words.length < 2) return false;
  const capital = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  // German sentences have a capital on each noun.
  return capital / words.length > (language === "de" ? 0.9 : 0.7);
}

/** Whether the words can be offered to a reader at all: long enough, and speech. */
export function isSpeech(candidate: SpeechCandidate, evidence: number): boolean {
  return candidate.words >= FEWEST_WORDS && evidence >= SPEECH_THRESHOLD;
}
