/**
 * The quotation that carries an article, and the next best: every judgement a named feature with its weight and reason.
 * Over 300 lines: the features are one table, which is read best beside what fills it.
 */

import type { KeyQuote } from "../model/article.ts";
import type { Extraction } from "./block.ts";
import { answersOf } from "./interview.ts";
import { type Centrality, centralityOf, lengthInWords, type Terms, termsOf } from "./key-terms.ts";
import { wordSigns } from "./key-words.ts";
import { type Quotation, quotationsOf } from "./quotation.ts";
import { quotedSpans } from "./quotation-marks.ts";
import {
  isFragment,
  isSpeech,
  type QuoteFeature,
  type SpeechCandidate,
  speechEvidence,
} from "./quotation-speech.ts";
import { type Attribution, attribute } from "./speaker.ts";

/** How many quotations are offered beside the best. */
const OTHERS = 4;

interface Candidate extends SpeechCandidate {
  readonly evidence: number;
  readonly terms: Terms;
  readonly centrality: Centrality;
  /** 0 for the article's first character, 1 for its last. */
  readonly depth: number;
  /** 0 for the first quotation that is speech, then 1, 2 … */
  readonly rank: number;
  /** How many of the article's speeches are this speaker's, 0 to 1. */
  readonly share: number;
  readonly speakerInHeadline: boolean;
  /** How much of what the headline or standfirst quotes is in it, 0 to 1; 0 below two thirds. */
  readonly quotedInHeadline: number;
  /** The page repeats its words as a pull quote. */
  readonly pulled: boolean;
}

const FEATURES: readonly QuoteFeature<Candidate>[] = [
  {
    // Surer speech is the safer choice; up to eight points of evidence.
    name: "speech",
    weight: 0.1,
    value: (c) => Math.min(8, c.evidence),
  },
  {
    // A reader wants to know who stands behind the words.
    name: "named speaker",
    weight: 1,
    value: (c) => Number(c.attribution.named),
  },
  {
    // The article introduces those who matter.
    name: "role",
    weight: 0.5,
    value: (c) => Number(c.attribution.role !== null),
  },
  {
    // The article is about what this person does or says.
    name: "speaker in headline",
    weight: 1,
    value: (c) => Number(c.speakerInHeadline),
  },
  // Who is quoted most carries the story.
  { name: "main voice", weight: 0.8, value: (c) => c.share },
  {
    // Reporters put their strongest quotation first.
    name: "early",
    weight: 3,
    value: (c) => 1 / (1 + c.rank / 3),
  },
  // News puts the main thing first.
  { name: "high up", weight: 1, value: (c) => 1 - c.depth },
  {
    // Speaks of what the article speaks of.
    name: "central",
    weight: 2,
    value: (c) => c.centrality.of(c.terms),
  },
  {
    // The headline was often made from it.
    name: "headline",
    weight: 1.5,
    value: (c) => c.centrality.ofHeadline(c.terms),
  },
  {
    // The headline or standfirst quotes it: editors chose it themselves.
    name: "quoted in headline",
    weight: 2.5,
    value: (c) => c.quotedInHeadline,
  },
  {
    // Sets one thing against another, or tells why; a bare fact takes no second clause.
    name: "clauses",
    weight: 0.8,
    value: (c) => Number(/[,;:—–،؛](?=\s)|[、，；：]/u.test(c.quotation.text)),
  },
  {
    // The page's editors chose it themselves.
    name: "pulled",
    weight: 3,
    value: (c) => Number(c.pulled || c.quotation.kind === "pull"),
  },
  {
    // Under twelve words little is said.
    name: "too short",
    weight: -2,
    value: (c) => Math.max(0, (12 - c.words) / 6),
  },
  {
    // Over eighty words nobody grasps it at a glance.
    name: "too long",
    weight: -1.5,
    value: (c) => Math.min(2, Math.max(0, (c.words - 80) / 60)),
  },
  {
    // Fifteen to sixty words make a full thought.
    name: "good length",
    weight: 0.8,
    value: (c) => Number(c.words >= 15 && c.words <= 60),
  },
  {
    // Leans on what stands before; a headline often says what "this" is.
    name: "points back",
    weight: -0.7,
    value: (c) => Number(c.signs.pointsBack(c.quotation.text)),
  },
  // Half a sentence.
  { name: "fragment", weight: -1.5, value: (c) => Number(isFragment(c)) },
  {
    // Needs the reporter's insertions to be understood.
    name: "brackets",
    weight: -0.6,
    value: (c) => Number(/\[[^\]]{2,}\]|\([^)]{2,}\)/u.test(c.quotation.text)),
  },
  {
    // Asks instead of telling.
    name: "question",
    weight: -2.5,
    value: (c) => Number(/[?？؟]$/u.test(c.quotation.text)),
  },
  {
    // Numbers belong in the story, not in the pull quote.
    name: "figures",
    weight: -1,
    value: (c) => Math.min(1, (c.quotation.text.match(/\d[\d.,]*/gu)?.length ?? 0) / 3),
  },
  {
    // Known only from its surroundings.
    name: "unsure speaker",
    weight: -0.6,
    value: (c) => Number(["neighbour", "none", "form"].includes(c.attribution.sign)),
  },
];

export interface ExplainedQuote {
  readonly quote: KeyQuote;
  /** False for titles, terms and the like: never offered. */
  readonly isSpeech: boolean;
  readonly evidence: number;
  readonly features: readonly { readonly name: string; readonly value: number; readonly points: number }[];
}

/** The best quotation and the next best, at most four. `best` is null when nothing quoted is speech fit to stand alone. */
export function keyQuotesOf(extraction: Extraction): { best: KeyQuote | null; others: readonly KeyQuote[] } {
  const quotes = explainQuotes(extraction)
    .filter((candidate) => candidate.isSpeech)
    .map((candidate) => candidate.quote);
  // Answers of an interview stand without marks: the page's form gives them to the interviewee. What stands in marks there
  // is what others once said to them.
  const isReport =
    quotes.length >= FEWEST_OF_REPORT ||
    (quotes.length > 0 && quotedSpans(extraction.article.headline?.value ?? "").length === 0);
  const answers = isReport ? [] : answersOf(extraction, 1 + OTHERS);
  const offered = answers.length > 0 ? answers : quotes;
  return { best: offered[0] ?? null, others: offered.slice(1, 1 + OTHERS) };
}

/** Every quotation of the article with what spoke for and against it: speech first, best first. */
export function explainQuotes(extraction: Extraction): readonly ExplainedQuote[] {
  const scan = quotationsOf(extraction);
  const attributions = attribute(extraction, scan);
  const { text } = extraction.article;
  const signs = wordSigns(scan.language);
  const judged = scan.quotations.flatMap((quotation, i) => {
    const attribution = attributions[i];
    const block = extraction.blocks[quotation.block];
    if (!attribution || !block) return [];
    const candidate = {
      quotation,
      attribution,
      block,
      words: lengthInWords(quotation.text),
      signs,
      language: scan.language,
    };
    const speech = speechEvidence(candidate);
    return [{ ...candidate, ...speech, isSpeech: isSpeech(candidate, speech.evidence) }];
  });
  const speeches = judged.filter((candidate) => candidate.isSpeech);
  const centrality = centralityOf(extraction);
  const headline = new Set(termsOf(extraction.article.headline?.value ?? ""));
  const headQuotes = [extraction.article.headline, extraction.article.dek].flatMap((said) => {
    const value = said?.value ?? "";
    const quoted = quotedSpans(value).map(({ start, end }) => value.slice(start, end));
    // "No ferry: – We are an island now": dialogue has no closing mark, and a colon may do without any.
    return (quoted.length > 0 ? quoted : [DIALOGUE.exec(value)?.[1] ?? ""]).map(termsOf);
  });
  const voices = new Map<string, number>();
  for (const { attribution } of speeches)
    if (attribution.speaker !== null)
      voices.set(attribution.speaker, (voices.get(attribution.speaker) ?? 0) + 1);
  const pulls = scan.quotations
    .filter((quotation) => quotation.kind === "pull")
    .map((quotation) => folded(quotation.text));
  let rank = 0;
  const explained = judged
    .filter((candidate) => candidate.quotation.kind !== "pull" || !standsElsewhere(text, candidate.quotation))
    .map((judgement): ExplainedQuote => {
      const { quotation, attribution } = judgement;
      const candidate: Candidate = {
        ...judgement,
        terms: centrality.termsIn(quotation.text),
        centrality,
        depth: quotation.outer.start / Math.max(1, text.length),
        rank: judgement.isSpeech ? rank++ : rank,
        share:
          attribution.speaker === null
            ? 0
            : (voices.get(attribution.speaker) ?? 0) / Math.max(1, speeches.length),
        quotedInHeadline: shareOfQuoted(headQuotes, judgement.quotation.text),
        speakerInHeadline: attribution.speaker !== null && inHeadline(attribution.speaker, headline),
        pulled: pulls.some(
          (pull) =>
            folded(quotation.text).includes(pull.slice(0, 80)) || pull.includes(folded(quotation.text)),
        ),
      };
      const features = FEATURES.map(({ name, weight, value }) => {
        const amount = value(candidate);
        return { name, value: amount, points: weight * amount };
      });
      const score = features.reduce((sum, feature) => sum + feature.points, 0);
      return {
        quote: keyQuote(extraction, quotation, attribution, score),
        isSpeech: judgement.isSpeech,
        evidence: judgement.evidence,
        features: [...judgement.features, ...features].filter((feature) => feature.points !== 0),
      };
    });
  return explained.sort((a, b) => Number(b.isSpeech) - Number(a.isSpeech) || b.quote.score - a.quote.score);
}

function keyQuote(
  extraction: Extraction,
  quotation: Quotation,
  attribution: Attribution,
  score: number,
): KeyQuote {
  const first = quotation.parts[0] ?? quotation.outer;
  const last = quotation.parts.at(-1) ?? quotation.outer;
  const { place } = attribution;
  return {
    text: quotation.text,
    speaker: attribution.speaker,
    role: attribution.role,
    attribution: place ? extraction.article.text.slice(place.start, place.end).trim() : null,
    place: { start: first.start, end: last.end },
    attributionPlace: place,
    score: Math.round(score * 100) / 100,
  };
}

/** Headlines shorten and turn what they quote, so its words need not stand together. */
function shareOfQuoted(headQuotes: readonly (readonly string[])[], text: string): number {
  const terms = new Set(termsOf(text));
  const shares = headQuotes
    .filter((quoted) => quoted.length >= FEWEST_QUOTED)
    .map((quoted) => quoted.filter((term) => terms.has(term)).length / quoted.length);
  const share = Math.max(0, ...shares);
  return share < 2 / 3 ? 0 : share;
}

/** Quotations; more are a report's, whatever its headings ask. */
const FEWEST_OF_REPORT = 3;

const DIALOGUE = /(?:^[–—-]|:)\s(.+)$/u;

/** Fewer words in a headline's marks are a title or irony. */
const FEWEST_QUOTED = 3;

function inHeadline(speaker: string, headline: ReadonlySet<string>): boolean {
  const last = termsOf(speaker).at(-1);
  return last !== undefined && headline.has(last);
}

/** A pull quote repeats words that stand in the text; then those are the quotation, or the author's own words and none. */
function standsElsewhere(text: string, pull: Quotation): boolean {
  const words = pull.text.slice(0, 60);
  const first = text.indexOf(words);
  return first >= 0 && (first !== pull.parts[0]?.start || text.indexOf(words, first + 1) >= 0);
}

function folded(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
