/** German common nouns, which have capitals as names have: told by the words that the article sets before them. */

/**
 * What stands before a noun and never before a person's name: indefinite and possessive articles, "kein", "dieser", and
 * prepositions grown together with their article, an adjective between them or not. "Der" and "die" tell nothing: "die
 * Merkel", "der Ökonom Vogt".
 */
const BEHIND_ARTICLE =
  /(?<!\p{L})(?:[EeKkMmDdSs]?eine?[mnrs]?|(?:[Ii]hr|[Uu]nser|[Dd]ies|[Jj]ed)e?[mnrs]?|[AaIi]m|[Vv]om|[Zz]u[mr]|[Bb]eim|[AaIi]ns)\s(?:\p{Ll}[\p{L}-]+e[mnrs]?\s)?(\p{Lu}[\p{Ll}-]+)/gu;

/** The nouns of a German text that it sets behind such an article, as written; none of another language. Linear in the text. */
export function commonNouns(text: string, language: string): ReadonlySet<string> {
  const nouns = new Set<string>();
  if (language === "de") for (const [, noun = ""] of text.matchAll(BEHIND_ARTICLE)) nouns.add(noun);
  return nouns;
}
