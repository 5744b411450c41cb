/** The small words by which a clause is read: articles, prepositions, "that"; and its words with the breaks between them. */

import type { SpeechTest } from "./speaker-words.ts";

export interface ClauseContext {
  readonly text: string;
  /** Primary language subtag. */
  readonly language: string;
  readonly test: SpeechTest;
  readonly isCommon: (lower: string) => boolean;
  readonly isPerson: (name: string) => boolean;
  /** Whether a name stands elsewhere than at the head of a sentence. */
  readonly isProper: (name: string) => boolean;
  /** For `nameRuns`. */
  readonly ownerLeads: (words: readonly string[], lead: string) => number;
  /** The script has no capital letters, so that names are told by place alone. */
  readonly uncased: boolean;
}

export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** A comma, bracket or dash stands before it. */
  readonly broken: boolean;
}

const TITLED = /«[^«»]{1,40}»|“[^“”]{1,40}”|„[^„“”]{1,40}[“”]|"[^"]{1,40}"/gu;

/** "vd:n", "STT:lle": a colon joins an ending in small letters. */
const WORD = /[\p{L}\p{M}\p{N}@_]+(?:(?:[-'’.‑"״\u200c]|:(?=\p{Ll}))[\p{L}\p{M}\p{N}_]+)*/gu;

/** Before a name these make it a place or an object, not the speaker. Prepositions of the main news languages. */
export const GOVERNS =
  /^(?:in|at|on|for|from|of|by|to|with|near|about|against|after|before|im|am|bei|beim|aus|von|vom|zu|zum|zur|nach|auf|für|mit|gegen|über|an|gegenüber|seit|durch|ohne|unter|zwischen|hinter|neben|vor|entre|tra|à|de|du|des|d|en|dans|sur|chez|au|aux|pour|par|avec|a|al|ai|agli|alle|allo|del|dei|degli|delle|dello|dai|sulla|sui|nei|con|sobre|para|desde|ante|di|da|dal|della|alla|all|per|su|nel|nella|dell|sul|em|no|na|do|dos|das|ao|aos|à|por|com|van|voor|naar|bij|op|aan|met|uit|tegen|tegenover|tijdens|tussen|achter|naast|zonder|w|we|z|ze|od|dla|przy|o|po|pod|в|во|на|из|с|со|от|по|о|об|к|для|при|у|i|på|av|från|till|för|med|hos|fra|til|ved|v|ve|s|k|pro|při|για|στο|στη|στην|στον|σε|από|με|του|της|των|din|la|cu|pe|despre|dari|di|untuk|kepada|pada)$/iu;

/** Articles in one language, prepositions or conjunctions in others. */
const ARTICLE_IN: Readonly<Record<string, string>> = {
  a: "en pt hu gl",
  as: "pt gl",
  o: "pt gl",
  os: "pt gl",
  i: "it",
  en: "sv no nb nn da",
  de: "nl sv no nb da",
  den: "sv no nb da de",
  et: "no nb nn da",
  das: "de",
  an: "en",
  dem: "de",
  la: "fr es it ro ca",
  le: "fr it",
  l: "fr it ca",
};

export function isArticle(context: ClauseContext, word: string): boolean {
  return (
    ARTICLE.test(word) && (ARTICLE_IN[word.toLowerCase()]?.split(" ").includes(context.language) ?? true)
  );
}

const ARTICLE =
  /^(?:the|an?|le|la|les|l|el|los|las|il|lo|gli|i|o|a|os|as|der|die|das|den|dem|(?:m|d|s|k)?ein(?:e[mnrs]?)?|(?:ihr|unser|dies|jed)e[mnrs]?|un|una|une|um|uma|de|het|een|en|et|ett|ο|η|το|οι|ένας|μία|az|egy|jeden|jedna|jedno|один|одна|eräs|bir)$/iu;

/** Of these a noun phrase may be made up; any other preposition ends it. */
export const GENITIVE =
  /^(?:of|de|du|des|d|del|da|do|dos|das|di|della|dello|dell|dei|von|vom|der|des|van|av|af|of|του|της|των)$/iu;

/** What was said begins here: "said that …", "explicó que …". */
export const COMPLEMENT =
  /^(?:that|dass|daß|que|qu|che|dat|że|что|що|att|at|että|hogy|že|ότι|πως|că|bahwa)$/iu;

/** First person: the author reports their own words. The same letters are "and" next door. */
const AUTHOR: Readonly<Record<string, string>> = {
  en: "i",
  de: "ich",
  fr: "je j",
  es: "yo",
  it: "io",
  pt: "eu",
  nl: "ik",
  pl: "ja",
  ru: "я",
  uk: "я",
  sv: "jag",
  no: "jeg",
  da: "jeg",
  fi: "minä",
};

export function isAuthor(context: ClauseContext, word: string): boolean {
  return (AUTHOR[context.language] ?? "").split(" ").includes(word.toLowerCase());
}

export function wordsIn(context: ClauseContext, start: number, end: number): Word[] {
  const words: Word[] = [];
  let last = start;
  // The name of a paper or a film within an attribution is nobody; the blanks keep the offsets.
  const stretch = context.text.slice(start, end).replace(TITLED, (title) => " ".repeat(title.length));
  for (const match of stretch.matchAll(WORD)) {
    const from = start + match.index;
    const gap = context.text.slice(last, from);
    words.push({
      text: match[0],
      start: from,
      end: from + match[0].length,
      broken: words.length > 0 && /[,;(—–،:]|\s-\s/u.test(gap),
    });
    last = from + match[0].length;
  }
  return words;
}

/** Endings of nouns for persons in the main news languages: minister, acteur, Sprecherin, directora, учитель. */
export const PERSONAL =
  /(?:модель|звезда|форвард|капитан|femme|homme|mujer|hombre|donna|uomo|mulher|homem|[^n]er|ora?|ist|ista|iste|eur|euse|ienne?|(?<!m)ente?|ante?|aire|ari[oa]|er[oa]|iere|ore|rice|in|man|woman|frau|mann|mother|father|тель|ист|ер|ник|ница|ор|яр|лог|врач|эксперт|e[kx]s?pert(?:ka)?|olog|n[ií]k|arz|ář|prezes|[dglst]ő|nök|женщина|мужчина|девушка|жінка|чоловік|хлопець|kobieta|mężczyzna|žena|muž|asszony|férfi|(?:ici|er)alul|dilul|marul|strul|[pv][uo][tc]atul|orul|istul|pertul|dicul|batul|chief|coach|judge|star|mayor|t[eé]cnico|patron|s[ií]ndac?o|m[eé]dico|alcalde|net[oa]|nipote|fi(?:gli|lh)[oa]|hij[oa]|padre|madre|pai|mãe)$/u;

/** Languages whose articles tell "the minister" from "a minister"; in the others a bare noun may mean somebody known. */
export const ARTICLED = new Set([
  "en",
  "de",
  "fr",
  "es",
  "it",
  "pt",
  "nl",
  "sv",
  "no",
  "nb",
  "da",
  "el",
  "ro",
  "hu",
  "ca",
  "gl",
]);

/** Languages whose names have cases. */
export const DECLINES = new Set("ru uk be pl cs sk fi hr sr sl lt lv et".split(" "));

/** "His mother, Inés": kin in front of a name. */
export const SONS =
  /(?<!\p{L})(?:father|brother|son|husband|uncle|Vater|Bruder|Sohn|père|frère|fils|mari|padre|hermano|hijo|marido|fratello|figlio|marito|pai|irmão|filho),?\s$/u;
export const DAUGHTERS =
  /(?<!\p{L})(?:mother|sister|daughter|wife|aunt|Mutter|Schwester|Tochter|mère|sœur|fille|épouse|madre|hermana|hija|esposa|sorella|figlia|moglie|mãe|irmã|filha),?\s$/u;

/** Scandinavian nouns for persons with the article behind them: forskaren, rektorn, læreren, mannen, kvinden. */
export const DEFINITE_ENDING = /^\p{L}+(?:[aeø]ren|orn|ern|isten|enten|chefen|mann?en|kvinnan|kvind?n?en)$/u;
