/** Why a brief came out as it did: the candidates for quote, sentence and tags with the features that ranked them. */

import type { Extraction } from "../article/block.ts";
import { explainQuotes } from "../article/key-quote.ts";
import { rankedSentences } from "../article/key-sentence.ts";
import { outlineOf } from "../article/outline.ts";
import { explainTags } from "../article/topic-tags.ts";

const SHOWN = 12;
const LONGEST = 140; // characters of a candidate's text

/** A text for people, several lines, without a line break at its end. */
export function explained(extraction: Extraction): string {
  return [
    ...metadataLines(extraction),
    ...outlineLines(extraction),
    ...quoteLines(extraction),
    ...sentenceLines(extraction),
    ...tagLines(extraction),
  ].join("\n");
}

function metadataLines({ article }: Extraction): string[] {
  const { headline, kicker, dek, byline, site, published, modified, language, verdict } = article;
  const values = { headline, kicker, dek, byline, site, published, modified, language };
  return [
    `verdict: ${verdict.kind === "article" ? "article" : `no article (${verdict.reason})`}`,
    ...Object.entries(values).map(
      ([name, said]) => `${name}: ${said ? `${cut(said.value)}   [${said.source}]` : "-"}`,
    ),
  ];
}

function outlineLines(extraction: Extraction): string[] {
  const levels = new Map(extraction.blocks.map((b) => [b.start, b.level]));
  const sections = outlineOf(extraction);
  return [
    `\noutline: ${sections.length} sections`,
    ...sections.map(({ level, text, place }) => {
      const element = levels.get(place.start);
      const origin = typeof element === "number" ? `h${element}` : "a line that acts as a heading";
      return `${"  ".repeat(level - 1)}${cut(text)}   [${origin}]`;
    }),
  ];
}

function quoteLines(extraction: Extraction): string[] {
  const quotes = explainQuotes(extraction);
  return [
    `\nquotations: ${quotes.length}`,
    ...quotes
      .slice(0, SHOWN)
      .flatMap(({ quote, isSpeech, features }) => [
        `${quote.score.toFixed(2)}  ${isSpeech ? "" : "(no speech) "}${cut(quote.text)}   [${quote.speaker ?? "nobody named"}]`,
        `        ${features.map((f) => `${f.name} ${signed(f.points)}`).join(", ")}`,
      ]),
  ];
}

function sentenceLines(extraction: Extraction): string[] {
  return [
    "\nkey sentences:",
    ...rankedSentences(extraction)
      .slice(0, 5)
      .map((s) => `  ${cut(s.text)}`),
  ];
}

function tagLines(extraction: Extraction): string[] {
  return [
    "\ntags:",
    ...explainTags(extraction)
      .slice(0, SHOWN * 2)
      .map(({ text, score, count, features }) => {
        const reasons = features.map((f) => `${f.name} ${signed(f.value * f.weight)}`).join(", ");
        return `${score.toFixed(2)}  ${text} (${count})   ${reasons}`;
      }),
  ];
}

function signed(points: number): string {
  return `${points < 0 ? "" : "+"}${points.toFixed(2)}`;
}

function cut(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
