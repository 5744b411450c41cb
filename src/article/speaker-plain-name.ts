/** The plain form of a name that a source word puts into the genitive: "По словам Ольги Сомовой", "Minna Ojalan mukaan". */

type Rule = readonly [genitive: RegExp, plain: string];

/** A surname whose form shows a woman or a man; what such surnames have in common in the East Slavic languages. */
const EAST: readonly Rule[] = [
  // Women: Марии, Ольги, Натальи, Анны and Сомовой, Ильиной, Крымской.
  [/^(\p{L}+и)и (\p{L}+(?:[оеё]в|[иы]н))ой$/u, "$1я $2а"],
  [/^(\p{L}+ь)и (\p{L}+(?:[оеё]в|[иы]н))ой$/u, "$1я $2а"],
  [/^(\p{L}+)[иы] (\p{L}+(?:[оеё]в|[иы]н))ой$/u, "$1а $2а"],
  [/^(\p{L}+)[иы] (\p{L}+[сц]к)ой$/u, "$1а $2ая"],
  // Men: Сергея, Игоря, Ивана and Лапина, Бельского.
  [/^(\p{L}+[аеиоуы])я (\p{L}+(?:[оеё]в|[иы]н))а$/u, "$1й $2"],
  [/^(\p{L}+)я (\p{L}+(?:[оеё]в|[иы]н))а$/u, "$1ь $2"],
  [/^(\p{L}+)а (\p{L}+(?:[оеё]в|[иы]н))а$/u, "$1 $2"],
  [/^(\p{L}+)а (\p{L}+[сц]к)ого$/u, "$1 $2ий"],
];

const RULES: Readonly<Record<string, readonly Rule[]>> = {
  ru: EAST,
  uk: [
    [/^(\p{L}+)[иі] (\p{L}+[сц]ьк)ої$/u, "$1а $2а"],
    [/^(\p{L}+)а (\p{L}+[сц]ьк)ого$/u, "$1 $2ий"],
  ],
  cs: [[/^(\p{L}+)[yi] (\p{L}+ov)é$/u, "$1a $2á"]],
  pl: [
    [/^(\p{L}+)[yi] (\p{L}+[sc]k)iej$/u, "$1a $2a"],
    [/^(\p{L}+)a (\p{L}+[sc]k)iego$/u, "$1 $2i"],
  ],
  // A first name before it stays as it is.
  fi: [
    [/sen$/u, "nen"],
    [/mäen$/u, "mäki"],
    [/rannan$/u, "ranta"],
    [/lahden$/u, "lahti"],
    [/(?<=[^e])en$/u, "i"],
    [/(?<=[aeiouyäö])n$/u, ""],
  ],
};

/** `name` where no rule of the language fits, as where several forms could be meant. */
export function plainName(name: string, language: string): string {
  const rule = (RULES[language] ?? []).find(([genitive]) => genitive.test(name));
  return rule ? name.replace(rule[0], rule[1]) : name;
}
