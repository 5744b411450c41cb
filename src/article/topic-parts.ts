/** Which of two expressions, one a part of the other, is the tag: the longer when it accounts for most uses of the shorter. */

import { isClause } from "./phrases-shape.ts";
import type { PhraseWord } from "./phrases-words.ts";
import { type Group, type GroupsByStems, partsOf } from "./topic-groups.ts";

/** A longer phrase that accounts for this share of a shorter one's uses stands for it: "tidal barrage" for "barrage". */
const STANDS_FOR = 0.5;
/** A name is a tag by itself: "Kervalan" stays beside "phare Kervalan" unless it hardly ever comes without. */
const STANDS_FOR_NAME = 0.8;
/** A longer phrase below this share is one use among many: "Oslo tidal power" beside twenty times "tidal power". */
const PASSING = 0.34;

export function takeInParts(
  groups: readonly Group[],
  byStems: GroupsByStems,
  words: readonly PhraseWord[],
  code: string,
): void {
  // Longest first, so that a part is measured against whole phrases only.
  const long = groups.filter((g) => g.content > 1 && !g.isTaken).sort((a, b) => b.content - a.content);
  for (const group of long) {
    // What is nothing by itself takes nothing in: its parts may be something.
    if (group.isTaken) continue;
    if (!group.isName && (isEcho(group) || isClauseGroup(group, words, code))) {
      group.isTaken = true;
      if (isEcho(group)) dropPieces(group, byStems);
      continue;
    }
    if (HAS_CASES.has(code) && namesAfterNoun(group, words, byStems)) {
      const noun = byStems.get(group.phrase.stems[0] ?? "");
      if (noun) countInWhole(noun, group, STANDS_FOR);
      group.isTaken = true;
      continue;
    }
    const parts: Group[] = [];
    for (const stems of partsOf(group.phrase.stems)) {
      const part = byStems.get(stems);
      if (part && part !== group && !part.isTaken) parts.push(part);
    }
    const uses = group.spans.length;
    const isFullName = group.isName && group.genericShare < 0.5 && isLeftWhole(group, words);
    const isPassing = parts.some((p) => uses < PASSING * p.phrase.spans.length && isMoreTelling(p, group));
    const isHeadlined = uses > 1 && group.phrase.spans.some(([from]) => words[from]?.part === "headline");
    if (isPassing && !isFullName && !isHeadlined) {
      group.isTaken = true;
      continue;
    }
    for (const part of parts) {
      countInWhole(part, group, part.isName && !group.isName ? STANDS_FOR_NAME : STANDS_FOR);
    }
  }
}

/** What a part is used for inside the whole is no use of its own; above `share` of them it is nothing by itself. */
function countInWhole(part: Group, whole: Group, share: number): void {
  const inside = whole.spans.length / part.phrase.spans.length;
  part.ownCount -= whole.spans.length;
  part.wholeShare = Math.max(part.wholeShare, inside);
  if (inside >= share) part.isTaken = true;
}

/**
 * Languages where the noun before a name has a case of its own: «в деревне Верхняя Пажга» gives the name as it is, the noun
 * as nobody would tag it.
 */
const HAS_CASES = new Set("ru uk be pl cs sk sl hr sr".split(" "));

/** A small word and a name that is a candidate by itself. */
function namesAfterNoun({ phrase }: Group, words: readonly PhraseWord[], byStems: GroupsByStems): boolean {
  const rest = byStems.get(phrase.stems.slice(1).join(" "));
  return (
    rest?.isName === true &&
    !rest.isTaken &&
    phrase.spans.every(([from]) => words[from]?.capital === "none" || words[from]?.part === "headline")
  );
}

function isMoreTelling(part: Group, whole: Group): boolean {
  return part.genericShare <= whole.genericShare || part.content > 1;
}

function isLeftWhole(group: Group, words: readonly PhraseWord[]): boolean {
  return group.phrase.spans.some(([from, to]) => {
    for (let at = from; at < to; at++)
      if (words[at] && words[at]?.capital !== "proper" && words[at]?.role === "content") return false;
    return true;
  });
}

/** So many content words in small letters are a sentence that the headline quotes, unless they come a third time. */
const LONG_PHRASE = 4;

function isEcho(group: Group): boolean {
  return group.content >= LONG_PHRASE && group.phrase.spans.length < 3;
}

/** What only a quoted sentence holds is no expression either. */
function dropPieces(group: Group, byStems: GroupsByStems): void {
  for (const piece of partsOf(group.phrase.stems)) {
    const part = byStems.get(piece);
    if (part && part.content > 1 && !part.isName && part.phrase.spans.length <= group.phrase.spans.length)
      part.isTaken = true;
  }
}

function isClauseGroup(group: Group, words: readonly PhraseWord[], code: string): boolean {
  const [from, to] = group.phrase.spans[0] ?? [0, 0];
  return isClause(words, from, to, code);
}
