/** The quotation that carries an article, and the next best: every judgement a named feature with its weight and reason. */

import type { KeyQuote } from "../model/article.ts";
import type { Extraction } from "./block.ts";
import { type Centrality, centralityOf, lengthInWords, termsOf } from "./key-terms.ts";
import { wordSigns } from "./key-words.ts";
import { type Quotation, quotationsOf } from "./quotation.ts";
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
  readonly centrality: Centrality;
  /** 0 for the article's first character, 1 for its last. */
  readonly depth: number;
  /** 0 for the first quotation that is speech, then 1, 2 … */
  readonly rank: number;
  /** How many of the article's speeches are this speaker's, 0 to 1. */
  readonly share: number;
  readonly speakerInHeadline: boolean;
  /** The page repeats its words as a pull quote. */
  readonly pulled: boolean;
}

const FEATURES: readonly QuoteFeature<Candidate>[] = [
  {
    name: "speech",
    weight: 0.1,
    reason: "surer speech is the safer choice; up to eight points of evidence",
    value: (c) => Math.min(8, c.evidence),
  },
  {
    name: "named speaker",
    weight: 1,
    reason: "a reader wants to know who stands behind the words",
    value: (c) => Number(c.attribution.named),
  },
  {
    name: "role",
    weight: 0.7,
    reason: "the article introduces those who matter",
    value: (c) => Number(c.attribution.role !== null),
  },
  {
    name: "speaker in headline",
    weight: 1,
    reason: "the article is about what this person does or says",
    value: (c) => Number(c.speakerInHeadline),
  },
  { name: "main voice", weight: 0.8, reason: "who is quoted most carries the story", value: (c) => c.share },
  {
    name: "early",
    weight: 3,
    reason: "reporters put their strongest quotation first",
    value: (c) => 1 / (1 + c.rank / 3),
  },
  { name: "high up", weight: 1.2, reason: "news puts the main thing first", value: (c) => 1 - c.depth },
  {
    name: "central",
    weight: 2,
    reason: "speaks of what the article speaks of",
    value: (c) => c.centrality.of(c.quotation.text),
  },
  {
    name: "headline",
    weight: 1.5,
    reason: "the headline was often made from it",
    value: (c) => c.centrality.ofHeadline(c.quotation.text),
  },
  {
    name: "stance",
    weight: 0.4,
    reason: "takes a stand instead of giving a detail",
    value: (c) => Number(c.signs.takesStand(c.quotation.text)),
  },
  {
    name: "pulled",
    weight: 3,
    reason: "the page's editors chose it themselves",
    value: (c) => Number(c.pulled || c.quotation.kind === "pull"),
  },
  {
    name: "too short",
    weight: -2,
    reason: "under twelve words little is said",
    value: (c) => Math.max(0, (12 - c.words) / 6),
  },
  {
    name: "too long",
    weight: -1.5,
    reason: "over sixty words nobody grasps it at a glance",
    value: (c) => Math.min(2, Math.max(0, (c.words - 60) / 60)),
  },
  {
    name: "good length",
    weight: 0.8,
    reason: "fifteen to fifty words make a full thought",
    value: (c) => Number(c.words >= 15 && c.words <= 50),
  },
  {
    name: "points back",
    weight: -0.8,
    reason: "cannot stand alone",
    value: (c) => Number(c.signs.pointsBack(c.quotation.text)),
  },
  { name: "fragment", weight: -1.5, reason: "half a sentence", value: (c) => Number(isFragment(c)) },
  {
    name: "brackets",
    weight: -0.6,
    reason: "needs the reporter's insertions to be understood",
    value: (c) => Number(/\[[^\]]{2,}\]|\([^)]{2,}\)/u.test(c.quotation.text)),
  },
  {
    name: "question",
    weight: -2.5,
    reason: "asks instead of telling",
    value: (c) => Number(/[?？؟]$/u.test(c.quotation.text)),
  },
  {
    name: "figures",
    weight: -0.7,
    reason: "numbers belong in the story, not in the pull quote",
    value: (c) => Math.min(1, (c.quotation.text.match(/\d[\d.,]*/gu)?.length ?? 0) / 3),
  },
  {
    name: "unsure speaker",
    weight: -0.6,
    reason: "known only from its surroundings",
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
  return { best: quotes[0] ?? null, others: quotes.slice(1, 1 + OTHERS) };
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
    const candidate = { quotation, attribution, block, words: lengthInWords(quotation.text), signs };
    const speech = speechEvidence(candidate);
    return [{ ...candidate, ...speech, isSpeech: isSpeech(candidate, speech.evidence) }];
  });
  const speeches = judged.filter((candidate) => candidate.isSpeech);
  const centrality = centralityOf(extraction);
  const headline = new Set(termsOf(extraction.article.headline?.value ?? ""));
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
        centrality,
        depth: quotation.outer.start / Math.max(1, text.length),
        rank: judgement.isSpeech ? rank++ : rank,
        share:
          attribution.speaker === null
            ? 0
            : (voices.get(attribution.speaker) ?? 0) / Math.max(1, speeches.length),
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
