/** Interviews in questions and answers: whose the answers are, and which of their sentences carries the talk. */

import type { KeyQuote } from "../model/article.ts";
import type { Block, Extraction } from "./block.ts";
import { rankedSentences } from "./key-sentence.ts";
import { wordSigns } from "./key-words.ts";
import { scriptLanguage } from "./quotation-language.ts";
import { folded, namesIn } from "./speaker-persons.ts";
import { speechTestFor } from "./speaker-words.ts";

/** Fewer questions are rhetoric. */
const FEWEST_QUESTIONS = 3;
/** Of all headings at least this share asks. */
const ASKING = 0.5;
/** Of the paragraphs from the first question on, where the questions are paragraphs too; an answer may take three. */
const ASKING_PARAGRAPHS = 0.25;
/** A paragraph that is one question. */
const LONGEST_QUESTION = 320; // UTF-16 units
/** Of all answers at least this share speaks as "I" or "we": a page of frequent questions answers in the third person. */
const IN_PERSON = 0.34;

/** Languages that leave "I" out: there a headline such as "Ana Ruiz: “…”" says that it is an interview. */
const DROPS_PRONOUNS = new Set("es it pt ro pl cs ru uk hr sr hu fi tr el ja zh ko ar he".split(" "));

/** Points beside those of `key-sentence`, whose features rank the text as a whole. */
const FIRST_PERSON = 1.2;

/** The interviewee's sentences, best first, at most `limit`; empty when the article is no interview or names nobody. */
export function answersOf(extraction: Extraction, limit: number): readonly KeyQuote[] {
  const { blocks } = extraction;
  const kind = ["heading" as const, "paragraph" as const].find((one) => isInterview(blocks, one));
  const first = blocks.findIndex((block) => block.kind === kind && asks(block));
  if (first < 0) return [];
  const signs = wordSigns(scriptLanguage(extraction));
  const answers = blocks.slice(first).filter((block) => block.kind === "paragraph" && !asks(block));
  const inPerson = answers.filter((block) => signs.speaksAsPerson(block.text)).length;
  const person = interviewee(extraction, blocks[first]?.start ?? 0);
  if (person === null || answers.length === 0) return [];
  const headline = extraction.article.headline?.value ?? "";
  const isAnnounced =
    (/[:：“«「"‘„]/u.test(headline) && headline.includes(person.name)) ||
    // Every answer in quotation marks or behind a dash.
    answers.every(({ text }) => SPOKEN.test(text));
  if (
    inPerson < IN_PERSON * answers.length &&
    !(isAnnounced && DROPS_PRONOUNS.has(scriptLanguage(extraction)))
  )
    return [];
  return rankedSentences(extraction)
    .filter(({ block, text }) => block > first && !signs.pointsBack(text))
    .map(({ text, place, score }) => {
      const own = FIRST_PERSON * Number(signs.speaksAsPerson(text));
      return {
        text: text.replace(LABEL, "").replace(/^([^“"«「]*)[”"»」]$/u, "$1"),
        speaker: person.name,
        role: person.role,
        attribution: null,
        place,
        attributionPlace: null,
        score: Math.round((score + own) * 100) / 100,
      };
    })
    .sort((a, b) => b.score - a.score)
    .slice(0, limit);
}

const SPOKEN = /^[“"«„「『—–-]/u;

/** "— ", "R. ", "Answer: " before an answer. */
const LABEL = /^(?:[—–-]\s?|[“"]|\p{Lu}\p{L}{0,10}[.:]\s)/u;

/** Whether the page asks in its headings, or in paragraphs between those that answer. */
function isInterview(blocks: readonly Block[], kind: "heading" | "paragraph"): boolean {
  const first = blocks.findIndex((block) => block.kind === kind && asks(block));
  const all = (kind === "heading" ? blocks : blocks.slice(Math.max(0, first))).filter(
    (block) => block.kind === kind,
  );
  const questions = all.filter(
    (block, i) => asks(block) && (kind === "heading" || !asks(all[i + 1] ?? block)),
  );
  const share = kind === "heading" ? ASKING : ASKING_PARAGRAPHS;
  return questions.length >= FEWEST_QUESTIONS && questions.length >= share * all.length;
}

/** Questions end in their mark; Japanese ones also in か, and Korean ones stand behind a dash. */
function asks({ kind, text }: Block): boolean {
  if (kind === "heading") return /(?:[?？؟]["”»」]?|か)$|^[—–-]\s?[\p{Lo}\d]/u.test(text);
  return kind === "paragraph" && text.length <= LONGEST_QUESTION && /[?？؟]["”»」]?$/u.test(text);
}

interface Interviewee {
  readonly name: string;
  readonly role: string | null;
}

const JAPANESE_NAME = /([\p{Script=Han}\p{Script=Katakana}ー]{2,10})(?:さん|氏)/u;

const KOREAN_NAME =
  /([가-힣]{3})(?:\(\d+\))? ?(?:대표|작가|감독|교수|배우|의원|씨|선수|소장|원장|관장|회장|시인|가수|박사|팀장)/u;

/** The person of the headline, else the only one whom the introduction names. */
function interviewee(extraction: Extraction, introEnd: number): Interviewee | null {
  const { article } = extraction;
  const headline = article.headline?.value ?? "";
  const language = scriptLanguage(extraction);
  const intro = article.text.slice(0, introEnd);
  if (language === "ja" || language === "ko") {
    const named = language === "ja" ? JAPANESE_NAME : KOREAN_NAME;
    const name = named.exec(intro)?.[1] ?? named.exec(headline)?.[1];
    return name === undefined ? null : { name, role: null };
  }
  const names = namesIn(`${intro}\n${headline}`, speechTestFor(language), language);
  const byline = folded(article.byline?.value ?? "");
  const persons = new Map(
    names.mentions
      .filter(
        ({ person, start }) =>
          start < introEnd && person.name.includes(" ") && !byline.includes(folded(person.name)),
      )
      .map(({ person }) => [person.name, person] as const),
  );
  const title = folded(headline);
  const all = [...persons.values()];
  const titled = all.find(({ name }) => title.includes(folded(name.split(" ").at(-1) ?? name)));
  const found = titled ?? (all.length === 1 ? all[0] : undefined);
  return found ? { name: found.name, role: found.role } : null;
}
