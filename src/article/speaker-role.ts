/** The role that an article gives with a name, by apposition or before it. */

import type { NameRun } from "./speaker-names.ts";

const NOT_A_ROLE =
  /^(?:who|whom|whose|which|that|when|where|while|as|and|but|or|with|speaking|adding|in|at|on|from|said|says|told|he|she|they|it|we|qui|que|dont|et|mais|où|quien|cual|y|pero|cuando|donde|che|e|ma|quando|quem|mas|und|aber|wer|wie|als|der|die|das|dass|który|która|które|i|ale|że|который|которая|которые|и|но|что|som|och|men|når|og|joka|jotka|ja|mutta|aki|akik|és|hogy|který|která|a\s+\p{Lu}|ale|że)(?=\s|$)/iu;

/** The role given with a name: "Anna Berg, energy minister," or "energy minister Anna Berg". Null when there is none. */
export function roleOf(text: string, run: NameRun, isVerb: (word: string) => boolean): string | null {
  const following = text.slice(run.end, run.end + 140);
  // Dots of "U.S." end no apposition; the stand-in keeps the length.
  const apposition = APPOSITION.exec(following.replace(/(?<=(?:^|[^\p{L}])\p{Lu})\./gu, "·"));
  if (apposition?.[1]) {
    const at = apposition.index + apposition[0].indexOf(apposition[1]);
    const words = following.slice(at, at + apposition[1].length).trim();
    if (/^(?:\p{Ll}|(?:A|An|The)\s)/u.test(words) && isRole(words, isVerb)) return withoutArticle(words);
  }
  if (run.title !== null && run.title.length > 4) return run.title;
  const preceding =
    PRECEDING.exec(text.slice(Math.max(0, run.start - 80), run.start))?.[1]
      ?.trim()
      .split(" ") ?? [];
  const cut = preceding.findLastIndex((word) => ROLE_BREAK.test(word) || isVerb(word));
  const before = preceding.slice(cut + 1).join(" ");
  if (/^\p{Ll}/u.test(before) && before.length > 3 && isRole(before, isVerb)) return withoutArticle(before);
  return run.title;
}

const APPOSITION =
  /^(?:\s\([^)]{1,20}\))?(?:,\s\d{1,3})?,\s([^,.;:!?"“”«»()\n—–]{3,90}?)(?=[,.;)\n]|\s(?:who|whose|which|qui|dont|quien|che|der|die|który|która|который|которая|som|joka)\s|$)/u;

const PRECEDING = /(?:^|[.,;:!?"“”«»()\n—–]\s?)((?:[\p{L}\p{M}\p{N}'’-]+ ){1,6})$/u;

/** Words a role cannot hold, so that it begins behind them: other prepositions than "of", articles, auxiliaries. */
const ROLE_BREAK =
  /^(?:the|an?|le|la|les|el|il|lo|o|as?|der|die|den|dem|das|al|um|uma|un|una|une|ein|eine|einen|in|on|at|for|from|by|to|with|against|after|before|between|and|or|when|that|what|as|is|was|were|has|had|who|her|his|their|its|en|dans|sur|chez|au|aux|pour|par|avec|et|que|qui|est|con|sobre|para|desde|y|es|fue|per|su|nel|e|com|em|no|na|und|mit|für|auf|im|am|bei|ist|war|van|voor|met|w|na|z|i|do|в|на|и|с|к|по|och|på|med|til|for|og|som)$/iu;

function isRole(words: string, isVerb: (word: string) => boolean): boolean {
  const first = words.split(/\s+/u, 1)[0] ?? "";
  const last = words.split(/\s+/u).at(-1) ?? "";
  if (
    NOT_A_ROLE.test(words) ||
    /^(?:en|in|on|at|for|from|by|to|with|con|para|por|desde|per|su|em|com|mit|für|auf|im|am|bei|voor|met|w|na|z|в|на|с|по|och|på|med|til|after|before|dans|sur|chez|pour|par|avec)\s|^a\s\p{Lu}\p{L}+$/u.test(
      words,
    ) ||
    /^(?:came|went|was|is|has|had|will|says)$/u.test(first) ||
    isVerb(first) ||
    ROLE_BREAK.test(last) ||
    /^(?:of|de|du|di|von)$/iu.test(last)
  )
    return false;
  // Participles and times are no roles: "speaking in Rome", "on Tuesday".
  return words.split(/\s+/u).length <= 12 && !/^\p{Ll}+ing\b/u.test(words) && !/^\d/u.test(words);
}

function withoutArticle(role: string): string {
  return role.replace(
    /^(?:the|an?|le|la|les|l['’]|el|il|lo|o|os|as|der|die|das|den|dem|ein|eine|un|una|une|um|uma)\s?(?<=['’\s])/iu,
    "",
  );
}
