/**
 * Words that the engine's dictionary does not know, in scripts that set no spaces: it cuts them into single characters (云|溪|市,
 * 秦|卫|东). Characters left single side by side are put together again; a small word or a numeral among them only where it
 * keeps the same company throughout the article (三号线).
 */

export interface Cut {
  readonly segment: string;
  readonly index: number;
}

const HAN = /^\p{Script=Han}$/u;
export const HAN_NUMERAL = /^[〇零一二两三四五六七八九十百千万萬億亿兆]+$/u;
/** Personal names have up to four characters; longer rows of single ones are no word. */
const MOST_CHARACTERS = 4;
/** A small word belongs to a name when so much of both their uses is side by side. */
const SAME_COMPANY = 0.8;

/** Two other characters are one word when the rarer has the other beside it more often than this. */
const OFTEN_TOGETHER = 0.5;

/** How often a character stands in a text, and how often a pair of them. */
export interface CharacterCounts {
  readonly of: (characters: string) => number;
}

/** One pass over the text. */
export function countCharacters(text: string): CharacterCounts {
  const counts = new Map<string, number>();
  let before = "";
  for (const character of text) {
    counts.set(character, (counts.get(character) ?? 0) + 1);
    const pair = before + character;
    if (before !== "") counts.set(pair, (counts.get(pair) ?? 0) + 1);
    before = character;
  }
  return { of: (characters) => counts.get(characters) ?? 0 };
}

/** The pieces of a run in order, with rows of single characters joined. */
export function joinSingles(
  pieces: readonly Cut[],
  counts: CharacterCounts,
  isStop: (character: string) => boolean,
): Cut[] {
  const joined: Cut[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const first = pieces[at];
    if (!first) continue;
    let word = first.segment;
    let next = at + 1;
    for (; next < pieces.length; next++) {
      const piece = pieces[next];
      const before = pieces[next - 1];
      if (!piece || !before || !belongTogether(before.segment, piece.segment, counts, isStop)) break;
      word += piece.segment;
    }
    if (next - at > 1 && next - at <= MOST_CHARACTERS) {
      joined.push({ segment: word, index: first.index });
      at = next - 1;
    } else {
      for (const piece of pieces.slice(at, next)) joined.push(piece);
      at = next - 1;
    }
  }
  return joined;
}

function belongTogether(
  a: string,
  b: string,
  counts: CharacterCounts,
  isStop: (character: string) => boolean,
): boolean {
  if (!HAN.test(a) || !HAN.test(b)) return false;
  const pair = counts.of(a + b);
  if (HAN_NUMERAL.test(b)) return false;
  const rarer = Math.min(counts.of(a), counts.of(b));
  if (HAN_NUMERAL.test(a)) return !isStop(b) && pair >= 2 && pair >= OFTEN_TOGETHER * rarer;
  if (!isStop(a) && !isStop(b)) {
    // What stands together once may be a name, unless either is known from elsewhere: 邵海生|登.
    if (pair === 1) return counts.of(a) === 1 && counts.of(b) === 1;
    return pair > OFTEN_TOGETHER * rarer;
  }
  return (
    pair >= 2 && pair >= SAME_COMPANY * Math.max(counts.of(a), counts.of(b)) && !(isStop(a) && isStop(b))
  );
}
