import type { TextIndex } from "../anchoring/text-index.ts";
import type { Spot } from "../protocol.ts";

/** Places in the page's text as readers recognise them: the words there with a few around them. */

/** A spot and where it stands on the page. */
export interface PlacedSpot {
  readonly spot: Spot;
  /** Over the spot's words; over those around it where nothing stands between them. */
  readonly range: Range;
}

/** UTF-16 units of page text on each side: about eight words. */
const AROUND = 50;
/** Longer words are shown by their two ends, of this many units each. */
const LONGEST = 300;
const END = 120;

/** The spots of a list of places, in its order; places that hold no text are left out. */
export function spotsAt(
  index: TextIndex,
  places: readonly { readonly start: number; readonly end: number }[],
): readonly PlacedSpot[] {
  const seen = new Map<string, number>();
  return places.flatMap(({ start, end }) => {
    const from = Math.max(0, start - AROUND);
    const to = Math.min(index.text.length, end + AROUND);
    const range = end > start ? index.rangeAt(start, end) : index.rangeAt(from, to);
    if (!range) return [];
    const words = shortened(index.text.slice(start, end));
    const before = (from > 0 ? withoutFirstWord : whole)(index.text.slice(from, start));
    const after = (to < index.text.length ? withoutLastWord : whole)(index.text.slice(end, to));
    const reading = `${before}\0${words}\0${after}`;
    const copy = seen.get(reading) ?? 0;
    seen.set(reading, copy + 1);
    return [{ spot: { before, words, after, copy }, range }];
  });
}

/** The place of a spot that was told to others; undefined when the page has changed so that it is none of these any more. */
export function placeOfSpot(
  { before, words, after, copy }: Spot,
  places: readonly PlacedSpot[],
): PlacedSpot | undefined {
  return places.find(
    ({ spot }) =>
      spot.before === before && spot.words === words && spot.after === after && spot.copy === copy,
  );
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
