/** Which names are one: offices go, short uses join the full name, neighbours by accident part. */

import { NAME_PARTICLES } from "./phrases.ts";
import { looksLikeVerb } from "./phrases-shape.ts";
import type { PhraseWord } from "./phrases-words.ts";
import { INSTITUTION } from "./speaker-names.ts";
import { stopWordsOf } from "./stop-words.ts";
import type { Span } from "./topic-forms.ts";
import { type Group, type GroupsByStems, isIn, isWithin, partsOf } from "./topic-groups.ts";
import { isOffice } from "./topic-offices.ts";

/**
 * Names that stand side by side once by accident: "Oslossa Suomen", "Fishermen Finch". Two that both stand alone elsewhere
 * are two names; so is an owner and what is owned when the owner does ("NATO's Open Days", but "Finch's Landing").
 */
export function dropAccidents(
  groups: readonly Group[],
  byStems: GroupsByStems,
  words: readonly PhraseWord[],
  text: string,
  lowerCase: ReadonlySet<string>,
  code: string,
): void {
  const isPlain = (word: PhraseWord) => lowerCase.has(word.stem) || looksLikeVerb(word.text, code);
  for (const group of groups) {
    const { stems, spans } = group.phrase;
    const span = spans[0];
    if (spans.length > 1 || stems.length < 2 || !span) continue;
    for (let cut = 1; cut < stems.length; cut++) {
      const lead = byStems.get(stems.slice(0, cut).join(" "));
      const rest = byStems.get(stems.slice(cut).join(" "));
      const leadAlone = standsAlone(lead, words);
      const owner = words[span[0] + cut - 1];
      const isOwned =
        owner !== undefined && owner.end >= 0 && /^['’]s /.test(text.slice(owner.end, owner.end + 3));
      if (cut === 1 && stems.length > 2 && leadAlone && lead?.isName && OWNS_BY_CASE.has(code)) {
        group.isTaken = true;
        const first = stems[0] ?? "";
        for (const piece of partsOf(stems)) {
          const part = byStems.get(piece);
          if (part && piece.startsWith(`${first} `) && part.spans.length === 1) part.isTaken = true;
        }
      }
      if (leadAlone && (isOwned || standsAlone(rest, words))) group.isTaken = true;
      // "Supposedly Fox", "Veteran Rossi": the sentence gave the first word its capital.
      const first = words[span[0]];
      if (cut === 1 && code !== "de" && rest?.isName && first?.capital === "unclear" && isPlain(first))
        group.isTaken = true;
    }
  }
}

/** Where owners stand in the genitive before a name: "rzecznik Agrovexu Jan Lis" beside "Agrovex". */
const OWNS_BY_CASE = new Set("ru uk be pl cs sk hr sr sl".split(" "));

function isParticle(word: PhraseWord | undefined): boolean {
  return word !== undefined && word.capital === "none" && NAME_PARTICLES.has(word.text);
}

/** Whether a name is used at least once with no other name right beside it. */
function standsAlone(group: Group | undefined, words: readonly PhraseWord[]): boolean {
  if (!group) return false;
  return group.phrase.spans.some(([from, to]) => {
    // "Maria" and "Luz Trigueiros" do not stand alone in "Maria da Luz Trigueiros".
    const before =
      words[
        isParticle(words[from - 1]) && words[from]?.joins && words[from - 1]?.joins ? from - 2 : from - 1
      ];
    const after = words[isParticle(words[to]) && words[to]?.joins ? to + 1 : to];
    const isLed = words[from]?.joins && before && before.capital !== "none" && before.role !== "stop";
    const isFollowed = after?.joins && after.capital !== "none" && after.role !== "stop";
    return !isLed && !isFollowed;
  });
}

/**
 * "Harbour Minister Ingrid Solberg" is Ingrid Solberg: what ends in a word of office, or in a generic one, and opens a
 * name is an office, and so is a word that opens a sentence and has its capital nowhere else («Мэр Зинаида Кораблёва»). The
 * other pieces of such a run ("Minister Ingrid") are nothing.
 */
export function takeInOffices(
  groups: readonly Group[],
  byStems: GroupsByStems,
  words: readonly PhraseWord[],
  code: string,
): void {
  const proper = new Set<string>();
  for (const { capital, stem } of words) if (capital === "proper") proper.add(stem);
  for (const group of groups) {
    const { stems, spans } = group.phrase;
    const first = spans[0];
    if (!group.isName || group.content < 3 || !first || first[1] - first[0] !== stems.length) continue;
    let lead = stems.length - 2;
    while (lead > 0 && !isOfficeAt(words[first[0] + lead - 1], code)) lead--;
    if (lead === 0 && code !== "de" && !proper.has(stems[0] ?? "")) lead = 1;
    if (lead === 0) continue;
    const bare = stems.slice(lead);
    const name = byStems.get(bare.join(" "));
    // "International Monetary Fund": what holds such a word is nobody who could have an office.
    if (!name || name.genericShare > 0 || bare.some((stem) => INSTITUTION.test(stem))) continue;
    group.isTaken = true;
    for (const piece of partsOf(stems)) {
      const part = byStems.get(piece);
      const pieceStems = piece.split(" ");
      if (!part || pieceStems.length < 2 || part.spans.length > group.spans.length) continue;
      if (!isIn(pieceStems, bare) && !isIn(pieceStems, stems.slice(0, lead))) part.isTaken = true;
    }
  }
}

/** "Minister", not a small word that opens a name: "Good Morning America". */
function isOfficeAt(word: PhraseWord | undefined, code: string): boolean {
  if (!word) return false;
  return isOffice(word.text, code) || (word.role === "generic" && !stopWordsOf(code).isListed(word.text));
}

/**
 * "Solberg" after "Ingrid Solberg" is she: news style gives the full name once and the last name from then on. Each short
 * use goes to the last full name before it that ends so; in Hungarian the family name comes first. What comes before the
 * short name must be a first name, not a thing of its own ("Harbour" in "Harbour Council").
 */
export function takeInShortNames(
  groups: readonly Group[],
  byStems: GroupsByStems,
  words: readonly PhraseWord[],
  code: string,
): void {
  const fullNames = new Map<string, Group[]>();
  for (const group of groups) {
    const { stems } = group.phrase;
    if (group.isTaken || !group.isName || group.genericShare > 0) continue;
    if (stems.length < 2 || stems.length > 4 || mostlyGoesOn(group, words)) continue;
    for (let cut = 1; cut < stems.length; cut++) {
      const [lead, short] = [stems.slice(0, cut).join(" "), stems.slice(cut).join(" ")];
      const [kept, dropped] = code === "hu" ? [lead, short] : [short, lead];
      const shortGroup = byStems.get(kept);
      if (!shortGroup?.isName) continue;
      if (aloneOutside(byStems.get(dropped), group) > FIRST_NAME_ALONE * shortGroup.phrase.spans.length)
        continue;
      const known = fullNames.get(kept);
      if (known) known.push(group);
      else fullNames.set(kept, [group]);
    }
  }
  // Longest short names first: "Vale Finch" goes to "Dora Vale Finch" before "Finch" does.
  const shorts = [...fullNames].sort(([a], [b]) => b.split(" ").length - a.split(" ").length);
  for (const [short, names] of shorts) {
    const group = byStems.get(short);
    if (!group?.isName || group.isTaken) continue;
    const whole = names.filter((n) => !n.isTaken).slice(0, MOST_NAMESAKES);
    // Of names one within another ("Ingrid Solberg", "Mayor Ingrid Solberg") the shorter counts.
    const full = whole.filter((n) => !whole.some((o) => o !== n && isWithin(o.phrase.stems, n.phrase.stems)));
    if (full.length > 0) shareOut(group, full);
  }
}

/** "Oslo Bergen" is no full name where "express" follows it nearly always. */
function mostlyGoesOn({ phrase }: Group, words: readonly PhraseWord[]): boolean {
  let goesOn = 0;
  for (const [, to] of phrase.spans) {
    const after = words[to];
    if (after?.joins && (after.role === "content" || after.role === "generic")) goesOn++;
  }
  return goesOn > phrase.spans.length / 2 && phrase.spans.length > 1;
}

/** So many bearers of one last name are told apart; a page of thousands is a register. */
const MOST_NAMESAKES = 40;

/** A first name stands alone this often at most, for each use of the last name. */
const FIRST_NAME_ALONE = 0.34;

function aloneOutside(lead: Group | undefined, full: Group): number {
  return lead ? lead.phrase.spans.length - full.phrase.spans.length : 0;
}

function shareOut(short: Group, names: readonly Group[]): void {
  const mentions = names
    .flatMap((n) => n.phrase.spans.map((span) => ({ span, name: n })))
    .sort((a, b) => a.span[0] - b.span[0]);
  let next = 0;
  let last = mentions[0]?.name;
  const shares = new Map<Group, Span[]>();
  for (const span of short.phrase.spans) {
    let covered = false;
    while (next < mentions.length && (mentions[next]?.span[0] ?? 0) <= span[0]) {
      const mention = mentions[next++];
      if (!mention) break;
      last = mention.name;
      covered = mention.span[1] >= span[1];
    }
    if (!covered && last) {
      const share = shares.get(last);
      if (share) share.push(span);
      else shares.set(last, [span]);
    }
  }
  for (const [name, share] of shares) {
    name.spans = [...name.spans, ...share].sort((a, b) => a[0] - b[0]);
    name.ownCount += share.length;
  }
  short.isTaken = true;
}
