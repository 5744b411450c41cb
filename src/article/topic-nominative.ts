/**
 * The form in which a noun stands in a dictionary, of those that an article uses, in Slavic languages: «школа» though
 * «школу» comes three times. Told by the endings that are there, not by a dictionary.
 */

import type { PhraseWord } from "./phrases-words.ts";

/** Slavic languages whose nouns have cases (Bulgarian and Macedonian have none). */
const SLAVIC = new Set("ru uk be pl cs sk sl hr sr".split(" "));

/** Fleeting vowels: «паводок», «паводка». */
const BARE = new Set(["", "ок", "ек", "ец", "ень", "ek", "ec", "ień", "й", "ь"]);
const A = new Set(["а", "я", "a", "ia"]);
const O = new Set(["о", "o"]);
/** Endings of the instrumental and accusative that only nouns in -a have, and the accusative that others have as dative. */
const ONLY_BESIDE_A = new Set(["ой", "ей", "ою", "ею", "ę", "ą", "ou", "ię", "ią"]);
const MOSTLY_BESIDE_A = new Set(["у", "ю", "u", ...ONLY_BESIDE_A]);
/** Endings in the singular of nouns without one in the nominative; in the plural those in -a have none either. */
const ONLY_BESIDE_BARE = new Set("у ю ом ем ові еві ie u em owi ovi om iem ем е".split(" "));

/**
 * Endings by which a word in another case gives its plain form away: nouns made with the same suffix all go the same way,
 * and so do most places. For words of which the article shows no plain form.
 */
const TELLING: Readonly<Record<string, readonly (readonly [RegExp, string])[]>> = {
  ru: [
    [/(?:ию|(?<=ц)ии|ией)$/, "ия"],
    [/ост(?:и|ью)$/, "ость"],
    [/(?<=[еа])ни(?:я|ю|ем|и)$/, "ние"],
    [/ств(?:а|у|ом|е)$/, "ство"],
    [/(?<=[сц]к)е$/, ""],
  ],
  uk: [
    [/(?:ію|ії|ією)$/, "ія"],
    [/(?:ості|істю)$/, "ість"],
    [/ств(?:а|у|ом|і)$/, "ство"],
    [/(?<=[^е])ові$/, "ів"],
  ],
  pl: [
    [/(?:cji|cję|cją)$/, "cja"],
    [/ości(?:ą)?$/, "ość"],
    [/(?<=[ae])ni(?:a|u|em)$/, "nie"],
    [/stw(?:a|u|em|ie)$/, "stwo"],
    [/anach$/, "any"],
    [/icach$/, "ice"],
    [/(?<=[^iz])ę$/, "a"],
  ],
  cs: [
    [/ost[ií]$/, "ost"],
    [/stv(?:a|u|em|ě)$/, "stvo"],
  ],
};

/** The plain form of a word in small letters, by its stem; null where nothing tells it. */
export type NominativeOf = (stem: string) => string | null;

/** Null for other languages. Linear in the words. */
export function nominativesOf(words: readonly PhraseWord[], code: string): NominativeOf | null {
  if (!SLAVIC.has(code)) return null;
  const byStem = new Map<string, Map<string, number>>();
  for (const { text, stem, role } of words) {
    if (role === "stop" || role === "number") continue;
    const form = text.toLowerCase();
    const forms = byStem.get(stem);
    if (forms) forms.set(form, (forms.get(form) ?? 0) + 1);
    else byStem.set(stem, new Map([[form, 1]]));
  }
  return (stem) => {
    const forms = byStem.get(stem);
    if (!forms) return null;
    const shown = forms.size > 1 ? plainest(forms) : null;
    return shown ?? toldByEnding([...forms.keys()], code);
  };
}

function plainest(forms: ReadonlyMap<string, number>): string | null {
  const length = commonLength([...forms.keys()]);
  const endings = new Map([...forms].map(([form, count]) => [form.slice(length), { form, count }]));
  const find = (kind: ReadonlySet<string>) => [...endings].find(([ending]) => kind.has(ending))?.[1];
  const o = find(O);
  if (o) return o.form;
  const a = find(A);
  const bare = find(BARE);
  if (!bare) return (a && find(MOSTLY_BESIDE_A) && a.form) ?? null;
  if (!a) return find(ONLY_BESIDE_BARE) ? bare.form : null;
  // «больница», not «больниц»; but «губернатор», not «губернатора».
  return find(ONLY_BESIDE_A) ? a.form : bare.form;
}

function toldByEnding(forms: readonly string[], code: string): string | null {
  for (const form of forms) {
    for (const [ending, plain] of TELLING[code] ?? []) {
      const told = ending.exec(form);
      if (told && told.index >= SHORTEST_TOLD) return form.slice(0, told.index) + plain;
    }
  }
  // «дамбу», «дамбы»: the accusative and the genitive of a noun in -a.
  if (
    code === "ru" &&
    forms.every((form) => /[^аеёиоуыэюя][уы]$/.test(form)) &&
    forms.some((f) => f.endsWith("у"))
  )
    return `${(forms[0] ?? "").slice(0, -1)}а`;
  return null;
}

/** Letters before an ending that tells: the endings of shorter words are their own («кости», «гости»). */
const SHORTEST_TOLD = 3;

function commonLength(forms: readonly string[]): number {
  const [first = "", ...rest] = forms;
  let length = first.length;
  for (const form of rest) while (!form.startsWith(first.slice(0, length))) length--;
  return length;
}

/**
 * A written name or noun with its last word in the plain form. What the last word sheds, its first names shed too («Ladislava
 * Kubáta» beside «Kubát»); other words stay as they are.
 */
export function withPlainEnd(written: string, nominative: string): string {
  const words = written.split(" ");
  const last = words.at(-1) ?? "";
  if (last.toLowerCase() === nominative) return written;
  const shed = last.toLowerCase().startsWith(nominative) ? last.slice(nominative.length) : null;
  if (words.length > 1 && (shed === null || !words.slice(0, -1).every((word) => word.endsWith(shed))))
    return written;
  const kept = commonLength([last.toLowerCase(), nominative]);
  const plain = last.slice(0, kept) + nominative.slice(kept);
  return [...words.slice(0, -1).map((word) => word.slice(0, word.length - (shed?.length ?? 0))), plain].join(
    " ",
  );
}
