import type { Spot } from "../../protocol.ts";
import { AROUND, type Standing, type TextPlace } from "../standings.ts";

/** Places in the page's text as readers recognise them: the words there with a few around them. */

/** A spot and where it stands on the page. */
export interface PlacedSpot {
  readonly spot: Spot;
  readonly range: Range;
}

/** Longer words are shown by their two ends, of this many units each. */
const LONGEST = 300;
const END = 120;

/** The spots of a list of places of a text, in its order. */
export function spotsAt(text: string, places: readonly TextPlace[]): readonly PlacedSpot[] {
  const seen = new Map<string, number>();
  return places.map(({ start, end, range }) => {
    const from = Math.max(0, start - AROUND);
    const to = Math.min(text.length, end + AROUND);
    const words = shortened(text.slice(start, end));
    const before = (from > 0 ? withoutFirstWord : whole)(text.slice(from, start));
    const after = (to < text.length ? withoutLastWord : whole)(text.slice(end, to));
    const reading = `${before}\0${words}\0${after}`;
    const copy = seen.get(reading) ?? 0;
    seen.set(reading, copy + 1);
    return { spot: { before, words, after, copy }, range };
  });
}

/** The place of one of a standing's spots; undefined when it has none that reads so (any more). */
export function placeOfSpot(
  { text, places }: Pick<Standing, "text" | "places">,
  wanted: Spot,
): Range | undefined {
  return spotsAt(text, places).find(
    ({ spot: { before, words, after, copy } }) =>
      before === wanted.before && words === wanted.words && after === wanted.after && copy === wanted.copy,
  )?.range;
}

function shortened(words: string): string {
  if (words.length <= LONGEST) return words;
  return `${words.slice(0, END).toWellFormed()} \u2026 ${words.slice(-END).toWellFormed()}`;
}

const whole = (text: string): string => text;

/** The first word was cut somewhere; where words have no spaces between them all stays. */
function withoutFirstWord(text: string): string {
  return text.replace(/^\S*\s+(?=\S)/, "").toWellFormed();
}

function withoutLastWord(text: string): string {
  return text.replace(/(?<=\S)\s+\S*$/, "").toWellFormed();
}
