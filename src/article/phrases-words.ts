/**
 * An article as the words that phrases are made of: each with its stem, its role, its case, and whether it joins the word
 * before.
 */

import type { BlockKind, Extraction } from "./block.ts";
import { datelineLength } from "./dateline.ts";
import { attestedRoot, foldWord, primaryLanguage, stemOf } from "./phrases-inflection.ts";
import { particleLength, vocabularyOf } from "./phrases-particles.ts";
import {
  type CharacterCounts,
  type Cut,
  countCharacters,
  HAN_NUMERAL,
  joinSingles,
} from "./phrases-unspaced.ts";
import { isPlain, PLAIN_SIGNS } from "./scripts.ts";
import { stopWordsOf, type WordRole } from "./stop-words.ts";
import { segmenterFor } from "./text.ts";

/** Where a word stands: a block's kind, or the headline, which is outside the text. */
export type WordPart = BlockKind | "headline";

export interface PhraseWord {
  /** As written, without a possessive ending or a Korean particle. */
  readonly text: string;
  /** In `Article.text`, UTF-16 units; -1 both for words of the headline, which has no place there. */
  readonly start: number;
  readonly end: number;
  readonly stem: string;
  /** Number of its stem among those of one reading, from 0 in order of first use. */
  readonly id: number;
  /** A number is no word: it may end a name ("iPhone 4") and nothing else. */
  readonly role: WordRole | "number";
  /** Only a space, a hyphen or a name's dot stands between it and the word before, so a phrase may run over both. */
  readonly joins: boolean;
  /** What stands between it and the word before when it joins: "" in scripts without spaces. */
  readonly gap: string;
  /** "proper": a capital where a common word would have none. "unclear": one that stands where any word has it. */
  readonly capital: "none" | "unclear" | "proper";
  readonly part: WordPart;
  /** Number of its block, counted from 0; the headline is -2. */
  readonly block: number;
}

/** Code and tables are text that nobody wrote as prose; times head entries. */
const SKIPPED: ReadonlySet<BlockKind> = new Set<BlockKind>(["code", "timestamp", "pull-quote"]);

/** Words are read up to here, so that no page can stall the tab; a long book chapter has fewer. */
export const MOST_WORDS = 200_000;

/** The words of headline and text, in this order. The dek mostly repeats the lede and would count it twice. */
export function phraseWordsOf(extraction: Extraction): PhraseWord[] {
  const { article, blocks } = extraction;
  const language = article.language?.value ?? null;
  const headline = article.headline?.value ?? "";
  const reader = new WordReader(language, `${headline}\n${article.text}`);
  const words: PhraseWord[] = [];
  if (headline !== "") reader.read(headline, -1, "headline", -2, words);
  for (const [number, block] of blocks.entries()) {
    if (SKIPPED.has(block.kind) || words.length > MOST_WORDS) continue;
    // Where a report was filed is not what it is about.
    const skipped = datelineLength(block.text);
    // A heading that quotes gives a speaker's words, not a subject.
    const part = block.kind === "heading" && QUOTES.test(block.text) ? "paragraph" : block.kind;
    reader.read(block.text.slice(skipped), block.start + skipped, part, number, words);
  }
  return words;
}

const QUOTES = /(?:^|:\s)["“„«»'‘”–—]/u;

/** The stems of several short texts, such as the page's own tags, each read by itself as `phraseWordsOf` would read it. */
export function stemsOfAll(texts: readonly string[], language: string | null): string[][] {
  const shared = new WordReader(language, "");
  return texts.map((text) => {
    const words: PhraseWord[] = [];
    // Where a text's own words decide on its stems, a reader cannot be shared.
    const reader = shared.hangsOnText ? new WordReader(language, text) : shared;
    reader.read(text, -1, "headline", -2, words);
    return words.map((w) => w.stem);
  });
}

/**
 * "U.S.", or letters and figures with the marks that stand inside words: "O'Hara", "Covid-19", "Node.js", "AT&T", "Ctrl+K",
 * "2,000".
 */
const WORD =
  /(?:\p{Lu}\.){2,}|[\p{L}\p{N}][\p{L}\p{N}\p{M}\u200c]*(?:(?:[’'‑\-.&＋+·_]|(?<=\p{N}),(?=\p{N}))[\p{L}\p{N}][\p{L}\p{N}\p{M}\u200c]*)*/gu;
/** The same for plain texts without such capitals. */
const PLAIN_WORD = new RegExp(
  `[${PLAIN_SIGNS}]+(?:(?:[’'‑\\-.&+·_]|(?<=[0-9]),(?=[0-9]))[${PLAIN_SIGNS}]+)*`,
  "g",
);
const DOTTED = /\S\.\S\./;

function wordPattern(text: string): RegExp {
  return isPlain(text) && !DOTTED.test(text) ? PLAIN_WORD : WORD;
}

/** Scripts that put no space between words: the engine's dictionary cuts them. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々〆〇\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+/gu;
const UNSPACED_ONE =
  /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff々〆〇]|[\ud840-\ud87f]/;
const NUMBER = /^[\p{N}.,%°+-]+(?:[kmbn]{1,2})?$/u;
/** A space, nothing, the mark of an elision ("Val d'Isère"), the dot in a transcribed name (ジョー・バイデン, 弗拉基米尔·普京). */
const JOINING = /^(?:[ \u00a0]?|['’・·])$/u;
/** After these a word opens a sentence or a quotation, and its capital tells nothing. */
const AFTER_COMMA = /^[\s,)\]’'»”]+$/u;
const CAPITAL = /^\p{Lu}/u;
/** "iPhone", "WASI", "Windows10": written so by their owners wherever they stand. */
const INNER_CAPITAL = /^.+\p{Lu}|^\p{Lu}+\p{N}+/u;

/** Articles and prepositions that lose their vowel and lean on the next word: "l'université", "d'État", "dell'Italia". */
const ELISION =
  /^(?:[ldcjmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|un|gl|all|dall|dell|nell|sull|coll|quest|quell|sant)['’](?=.{2})/iu;
const ELIDING = new Set(["fr", "it", "ca"]);

/** No foldable or cut letter, no figure: two letters and more, since a single one may be a number's unit. */
const SMALL_ASCII = /^[a-z]{2,}$/;
const CAPITAL_ASCII = /^[A-Z][a-z]+$/;

/** Three letters and more, no pronoun with its verb ("I'm") and no article, which headlines and names carry alike. */
const CAN_OPEN_NAME = /^(?!the$|les$|los$|las$|der$|die$|das$|het$)\p{L}{3,}$/iu;

/** "Denver-based Qwest", "Nacchio-led board": an adjective, though it has a capital. */
const COMPOUND_PARTICIPLE = /^[A-Z][^-]+(?:-[a-z]+)*-(?:[a-z]+ed|[a-z]{3,}ing|led|born|run|made|style)$/;

const HAN = /^\p{Script=Han}$/u;
const SHORT_KANA = /^\p{Script=Hiragana}{1,3}$/u;
const INFLECTED_KANA = /^\p{Script=Han}+\p{Script=Hiragana}{1,3}$/u;

/** Languages that put ending on ending: "Korpelaisen" is Korpelainen's. */
const PILING = new Set(["fi", "hu", "tr", "et"]);

function foldedWords(text: string, code: string): ReadonlySet<string> {
  return new Set((text.match(WORD) ?? []).map((word) => foldWord(word, code)));
}

/** What a word says wherever it stands. */
interface KnownWord {
  /** Without a possessive ending or a Korean particle. */
  readonly written: string;
  readonly stem: string;
  readonly id: number;
  readonly role: WordRole | "number";
  readonly capital: PhraseWord["capital"];
  /** The same where every word has a capital. */
  readonly capitalAtHead: PhraseWord["capital"];
}

/** Holds what is made once an article: the language's lists and tables. */
class WordReader {
  readonly #code: string;
  readonly #language: string | null;
  readonly #stop: ReturnType<typeof stopWordsOf>;
  readonly #vocabulary: ReadonlySet<string> | null;
  /** The text's folded words, where endings pile up and only they tell where a name ends; else null. */
  readonly #roots: ReadonlySet<string> | null;
  readonly #elides: boolean;
  readonly #text: string;
  #characters: CharacterCounts | null = null;
  /** By the form in the text: an article repeats itself. */
  readonly #known = new Map<string, KnownWord>();
  readonly #ids = new Map<string, number>();

  constructor(language: string | null, text: string) {
    this.#language = language;
    this.#text = text;
    this.#code = primaryLanguage(language);
    this.#stop = stopWordsOf(language);
    this.#vocabulary = this.#code === "ko" ? vocabularyOf(text) : null;
    this.#elides = ELIDING.has(this.#code);
    this.#roots = PILING.has(this.#code) ? foldedWords(text, this.#code) : null;
  }

  get hangsOnText(): boolean {
    return this.#vocabulary !== null || this.#roots !== null;
  }

  read(text: string, offset: number, part: WordPart, block: number, into: PhraseWord[]): void {
    const first = into.length;
    const isUnspaced = UNSPACED_ONE.test(text);
    let hasProper = false;
    let before = 0;
    const add = (raw: string, from: number): void => {
      const word = this.#known.get(raw) ?? this.#lookUp(raw);
      const gap = text.slice(before, from);
      const isFirst = into.length === first;
      // "Apple's review": what follows a possessive is another phrase's head, but one phrase may run over it ("Dawson's
      // Creek").
      const joins =
        !isFirst &&
        (gap === " " || JOINING.test(gap)) &&
        !(
          (this.#vocabulary !== null || this.#code === "tr") &&
          this.#isMarked(into[into.length - 1], text, before, offset)
        );
      const opens = isFirst || (!joins && !AFTER_COMMA.test(gap));
      const capital = opens ? word.capitalAtHead : word.capital;
      if (capital === "proper") hasProper = true;
      into.push({
        text: word.written,
        start: offset < 0 ? -1 : offset + from,
        end: offset < 0 ? -1 : offset + from + word.written.length,
        stem: word.stem,
        id: word.id,
        role: word.role,
        joins,
        gap: joins ? gap : "",
        capital,
        part,
        block,
      });
      before = from + raw.length;
    };
    let reached = 0;
    for (const run of text.match(wordPattern(text)) ?? []) {
      // Runs matched all at once and looked up again take half the time of one match after the other. Between two runs there is
      // no sign of a word, so the first place where a run's signs stand is its own.
      const at = text.indexOf(run, reached);
      reached = at + run.length;
      if (isUnspaced && UNSPACED_ONE.test(run)) {
        for (const [from, to] of this.#cut(run)) add(run.slice(from, to), at + from);
        continue;
      }
      const elision = this.#elides ? ELISION.exec(run)?.[0].length : undefined;
      if (elision === undefined) add(run, at);
      else {
        add(run.slice(0, elision - 1), at);
        add(run.slice(elision), at + elision);
      }
    }
    if (hasProper) this.#weighCapitals(into, first, part);
  }

  /** Capitals that a title or a shouted line gave prove no name; a small word that has one of its own is part of a name. */
  #weighCapitals(words: PhraseWord[], first: number, part: WordPart): void {
    const isTitle = isTitleCase(words, first, part, this.#code);
    for (let i = first; i < words.length; i++) {
      const word = words[i];
      if (word?.capital !== "proper") continue;
      const isShouted = isAllCapitals(word.text) && isAllCapitals(words[i - 1]?.text ?? "") && i > first;
      if ((isTitle && !INNER_CAPITAL.test(word.text)) || isShouted)
        words[i] = { ...word, capital: "unclear" };
    }
    // "New York", "Lady Falls", "Les Républicains": a small word written with a capital in mid-sentence is part of a name.
    if (this.#code === "de") return;
    for (let i = first; i < words.length; i++) {
      const word = words[i];
      if (word?.role !== "stop" || word.capital !== "proper" || !CAN_OPEN_NAME.test(word.text)) continue;
      if (this.#stop.isDate(word.text)) continue;
      words[i] = { ...word, role: this.#stop.isListed(word.text) ? "generic" : "content" };
    }
  }

  /** A Korean noun with its particle ends its phrase; 의, "of", alone does not. So does a Turkish name with a marked ending. */
  #isMarked(last: PhraseWord | undefined, text: string, lastEnd: number, offset: number): boolean {
    if (!last || last.start < 0) return false;
    const particle = text.slice(last.end - offset, lastEnd);
    return particle !== "" && particle !== "의";
  }

  #lookUp(raw: string): KnownWord {
    const made =
      this.#vocabulary === null ? (this.#readPlain(raw) ?? this.#readAny(raw)) : this.#readAny(raw);
    this.#known.set(raw, made);
    return made;
  }

  /** Most words of most articles have nothing to fold, no tail, and at most the first letter as a capital; null for others. */
  #readPlain(written: string): KnownWord | null {
    const isSmall = SMALL_ASCII.test(written);
    if (!isSmall && !CAPITAL_ASCII.test(written)) return null;
    const folded = isSmall ? written : written.toLowerCase();
    const stem = stemOf(this.#rootOf(folded), this.#code);
    return {
      written,
      stem,
      id: this.#idOf(stem),
      role: this.#roleOf(written, folded),
      capital: isSmall ? "none" : "proper",
      capitalAtHead: isSmall ? "none" : "unclear",
    };
  }

  #readAny(raw: string): KnownWord {
    const written = withoutTail(raw, this.#code, this.#vocabulary);
    const folded = foldWord(written, this.#code);
    const stem = stemOf(this.#rootOf(folded), this.#code);
    return {
      written,
      stem,
      id: this.#idOf(stem),
      role: NUMBER.test(folded) || HAN_NUMERAL.test(folded) ? "number" : this.#roleOf(written, folded),
      capital: capitalOf(written, false),
      capitalAtHead: capitalOf(written, true),
    };
  }

  #idOf(stem: string): number {
    const known = this.#ids.get(stem);
    if (known !== undefined) return known;
    this.#ids.set(stem, this.#ids.size);
    return this.#ids.size - 1;
  }

  #rootOf(folded: string): string {
    return this.#roots === null ? folded : attestedRoot(folded, this.#code, this.#roots);
  }

  #roleOf(written: string, folded: string): WordRole {
    if (this.#code === "en" && COMPOUND_PARTICIPLE.test(written)) return "stop";
    const listed = this.#stop.roleOf(written, folded);
    if (listed === "stop" || /^[a-z]{2,}$/.test(folded)) return listed;
    // A single character may be half of a name that the dictionary does not know; a single letter or a few kana never are.
    if (/^.$/u.test(folded)) return HAN.test(folded) ? "generic" : "stop";
    if (SHORT_KANA.test(folded)) return "stop";
    // Characters with a kana ending are verbs and adjectives; in a noun they come first (お金).
    return INFLECTED_KANA.test(folded) ? "generic" : listed;
  }

  /** The words of a run that holds letters of a script without spaces: these by the dictionary. Offsets are the run's. */
  *#cut(run: string): Generator<readonly [number, number]> {
    let from = 0;
    for (const { 0: letters, index: start } of run.matchAll(UNSPACED)) {
      if (start > from) yield* trimmed(run, from, start);
      for (const { segment, index } of this.#pieces(letters))
        yield [start + index, start + index + segment.length];
      from = start + letters.length;
    }
    if (from < run.length) yield* trimmed(run, from, run.length);
  }

  #pieces(run: string): Iterable<Cut> {
    const pieces = segmenterFor(this.#language, "word").segment(run);
    if (this.#code !== "zh" && this.#code !== "ja") return pieces;
    this.#characters ??= countCharacters(this.#text);
    return joinSingles([...pieces], this.#characters, (character) => this.#stop.roleOf(character) === "stop");
  }
}

/** A mark between two scripts belongs to neither: "Web-サービス". */
function* trimmed(run: string, from: number, to: number): Generator<readonly [number, number]> {
  const part = run.slice(from, to);
  const lead = part.length - part.replace(/^[^\p{L}\p{N}]+/u, "").length;
  const length = part.replace(/[^\p{L}\p{N}]+$/u, "").length;
  if (length > lead) yield [from + lead, from + length];
}

function withoutTail(raw: string, code: string, vocabulary: ReadonlySet<string> | null): string {
  if (vocabulary !== null) return raw.slice(0, raw.length - particleLength(raw, vocabulary));
  if (/['’]s$/u.test(raw) && (code === "en" || code === "nl")) return raw.slice(0, -2);
  // "Türkiye'nin", "EU:n": the case ending behind the mark.
  if (code === "tr") return raw.replace(/['’]\p{Ll}{1,6}$/u, "");
  return raw;
}

/** Two in a row are a shouted line: "CLICK HERE NOW". */
function isAllCapitals(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();
}

/** Longer words in capitals are shouted; acronyms are short. */
const LONGEST_ACRONYM = 5;

function capitalOf(word: string, opens: boolean): PhraseWord["capital"] {
  if (word.length > LONGEST_ACRONYM && word === word.toUpperCase())
    return CAPITAL.test(word) ? "unclear" : "none";
  if (INNER_CAPITAL.test(word)) return "proper";
  if (!CAPITAL.test(word)) return "none";
  return opens ? "unclear" : "proper";
}

/** Half of a line's longer words and more in capitals is a way of setting headings, not a row of names. */
const TITLE_CASE_SHARE = 0.7;
const LONGEST_TITLE = 25; // words

function isTitleCase(words: readonly PhraseWord[], first: number, part: WordPart, code: string): boolean {
  const count = words.length - first;
  // German writes every noun so; in running text a row of names is a row of names.
  if (code === "de" || count > LONGEST_TITLE || (part === "paragraph" && count > 12)) return false;
  let content = 0;
  let capital = 0;
  for (let i = first + 1; i < words.length; i++) {
    const word = words[i];
    // Small words stay small in title case too.
    if (!word || word.role === "number" || word.text.length < 4) continue;
    content++;
    if (word.capital !== "none") capital++;
  }
  return content >= 3 && capital / content >= TITLE_CASE_SHARE;
}
