/** Owners that run into the name behind them, where offices are written small and name no person themselves. */

import { GOVERNS } from "./speaker-grammar.ts";

/**
 * How many words at a run's head are not the person's but the owner's: "мэр Лорвана Анна Рогова", "rzecznik Mostostalu Adam
 * Kruk".
 */
export type OwnerTest = (words: readonly string[], lead: string) => number;

/** East Slavic names of three words have a patronymic; without one the first is not the person's. */
const PATRONYMIC = /(?:вич|вна|чна|ич|ївна)(?:а|у|ем|ы|е|ой|ові|и)?$/u;
const EAST_GENITIVE = /(?:[аяыиіїу]|[оеє]го|[оеє]ї|[ое]й)$/u;
const EAST_SLAVIC = new Set(["ru", "uk", "be"]);
const WEST_SLAVIC = new Set(["pl", "cs", "sk", "hr", "sr", "bs", "sl"]);

/** "assessore ai Trasporti Marco Rinaldi", "secretário de Saúde João Lima": a department runs into the name behind it. */
const ROMANCE_OFFICE =
  /(?:ministr|minister|secr[eé]t|assess|conse[ij]|conseill|concejal|comiss[aá]ri|commissa|direct|diret|dirett|direit|adjoint|déléguée?|deleg|subsecret|coordin|viceminist|responsable|vereador)[\p{Ll}]*\s(?:de|da|do|del|della|dell['’]|di|ai|al|alla|agli|all['’]|à|aux?)(?:\s(?:la|l['’]|las|los|les|el))?\s?$/u;
/** "Secretary of State Ann Marie Roe", "Chief of Staff Bo Lee": the same in English, where such offices have capitals. */
const ENGLISH_OFFICE =
  /\b(?:Secretary|Minister|Chief|Director|Commissioner|Bishop|Archbishop|Dean|Head) (?:of|for) $/u;
/** What the name of a department ends in: "Minister of Civil Affairs Bo Sun". */
const DEPARTMENT =
  /^(?:Affairs|Health|Education|Defen[cs]e|Finance|Trade|Agriculture|Transport|Energy|Security|Services|Development|Culture|Sports?|Industry|Operations)$/;
const ROMANCE = new Set(["es", "pt", "it", "fr", "gl", "ca"]);
const OFFICE_WORD = /\p{Ll}[\p{L}-]+(?= $)/u;

/**
 * Where offices are written small and their owners stand in the genitive without a preposition, an owner runs into the name
 * behind it. Never in languages without such a rule.
 */
export function ownerTest(
  language: string,
  isVerb: (word: string) => boolean,
  stemsAlone: () => ReadonlySet<string>,
  stemOf: (name: string) => string,
  isNoun: (word: string) => boolean,
): OwnerTest {
  const isEast = EAST_SLAVIC.has(language);
  // "Landrat Klaus Peters", where the article speaks of "ein Landrat" too: German writes offices as it writes names.
  if (language === "de") return (words) => Number(words.length > 2 && isNoun(words[0] ?? ""));
  if (language === "en")
    return (words, lead) =>
      words.length > 2 && ENGLISH_OFFICE.test(lead)
        ? Math.max(1, 1 + words.slice(0, -1).findLastIndex((word) => DEPARTMENT.test(word)))
        : 0;
  // "ο δήμαρχος Ανεμόεσσας Στέλιος Κόκκινος": Greeks have two names.
  if (language === "el") return (words, lead) => (OFFICE_WORD.test(lead) ? Math.max(0, words.length - 2) : 0);
  // "confie au Monde Agathe Lemoine": to whom it was said.
  const hears = (lead: string) => isVerb(/(\p{L}+) (?:au|à|aux|al|alla|a|ao) $/u.exec(lead)?.[1] ?? "");
  if (ROMANCE.has(language))
    return (words, lead) => Number(words.length > 2 && (ROMANCE_OFFICE.test(lead) || hears(lead)));
  // "Wali Kota Tegalsari Hendra Gunadi", where Tegalsari is also named alone.
  if (language === "id")
    return ([first = "", ...rest], lead) =>
      Number(rest.length > 1 && OFFICE_WORD.test(lead) && stemsAlone().has(stemOf(first)));
  if (!isEast && !WEST_SLAVIC.has(language)) return () => 0;
  const alone = isEast ? new Set<string>() : stemsAlone();
  return (words, lead) => {
    const first = words[0] ?? "";
    const office = OFFICE_WORD.exec(lead)?.[0];
    if (words.length < 3 || office === undefined || isVerb(office) || GOVERNS.test(office)) return 0;
    if (!isEast) {
      // "Anna Maria Kos" has two first names; no first name ends in -u, and none stands alone so often as a place does.
      return words.length > 3 || first.endsWith("u") || alone.has(stemOf(first)) ? words.length - 2 : 0;
    }
    if (!EAST_GENITIVE.test(first) || PATRONYMIC.test(words.at(-1) ?? "")) return 0;
    return Math.max(0, words.length - (PATRONYMIC.test(words.at(-2) ?? "") ? 3 : 2));
  };
}
