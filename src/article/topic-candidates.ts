/**
 * From phrases to candidates: one for each thing the article names. A full name takes in its short forms, a longer phrase
 * takes in the shorter one that it mostly stands for, and each keeps all its uses.
 */

import type { Extraction } from "./block.ts";
import { phrasesOf } from "./phrases.ts";
import { primaryLanguage } from "./phrases-inflection.ts";
import type { PhraseWord } from "./phrases-words.ts";
import { type Span, shownForm } from "./topic-forms.ts";
import { type Group, groupOf } from "./topic-groups.ts";
import { dropAccidents, takeInOffices, takeInShortNames } from "./topic-names.ts";
import { type NominativeOf, nominativesOf, withPlainEnd } from "./topic-nominative.ts";
import { takeInParts } from "./topic-parts.ts";
import { takeInShortForms } from "./topic-short-forms.ts";

export interface Candidate {
  /** Stems of its content words, in order. */
  readonly stems: readonly string[];
  /** The same, joined by spaces. */
  readonly key: string;
  readonly text: string;
  /** Word numbers of every use, all forms together, in order. */
  readonly spans: readonly Span[];
  /** Written with capitals where a common word has none, in most of its uses. */
  readonly isName: boolean;
  /** Its stems without those of generic words; all of them when there are no others. */
  readonly telling: readonly string[];
  /** Share of its content words that are generic. */
  readonly genericShare: number;
  /** Its uses inside the longer candidate that holds most of them, as a share of all its uses; 0 when none does. */
  readonly wholeShare: number;
  /** Its uses that are not inside a longer candidate. */
  readonly ownCount: number;
}

/** The candidates among an article's words, less the single words that come once, in small letters, and are left out. */
export function candidatesOf(
  extraction: Extraction,
  words: readonly PhraseWord[],
  isLeftOut?: (word: PhraseWord) => boolean,
): readonly Candidate[] {
  const language = extraction.article.language?.value ?? null;
  const code = primaryLanguage(language);
  const groups = phrasesOf(words, language, isLeftOut).map((phrase) => groupOf(phrase, words));
  const byStems = new Map<string, Group>();
  for (const group of groups) byStems.set(group.phrase.key, group);
  const lowerCase = new Set<string>();
  for (const word of words) if (word.capital === "none") lowerCase.add(word.stem);
  dropAccidents(groups, byStems, words, extraction.article.text, lowerCase, code);
  takeInOffices(groups, byStems, words, code);
  takeInShortNames(groups, byStems, words, code);
  takeInShortForms(groups, byStems, words, extraction.article.text);
  takeInParts(groups, byStems, words, code);
  const nominativeOf = nominativesOf(words, code);
  return (
    groups
      .filter((g) => !g.isTaken && g.spans.length > 0)
      .map((g) => candidateOf(g, words, extraction.article.text, lowerCase, code, nominativeOf))
      // German nouns have capitals: what is small throughout is a verb, an adjective or an adverb.
      .filter(({ text }) => code !== "de" || /\p{Lu}|\d/u.test(text))
  );
}

function candidateOf(
  group: Group,
  words: readonly PhraseWord[],
  text: string,
  lowerCase: ReadonlySet<string>,
  code: string,
  nominativeOf: NominativeOf | null,
): Candidate {
  const shown = shownForm(group.phrase.spans, group.isName, words, text, lowerCase, code);
  const { stems, key } = group.phrase;
  const plain = stems.length === 1 || group.isName ? nominativeOf?.(stems.at(-1) ?? "") : null;
  return {
    stems,
    key,
    text: plain ? withPlainEnd(shown, plain) : shown,
    spans: group.spans,
    isName: group.isName,
    genericShare: group.genericShare,
    telling: group.telling,
    wholeShare: group.wholeShare,
    ownCount: Math.max(0, group.ownCount),
  };
}
