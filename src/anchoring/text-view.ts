/** A page's text with its folded view: all that describing and searching need to know of a page. No DOM, so it runs anywhere. */

import type { PlainText } from "../model/passage.ts";
import { type Folded, foldedString, foldJob, foldTable, foldText } from "./fold.ts";
import { atOnce } from "./slices.ts";

export interface TextView extends PlainText {
  /** `text` folded for comparison. */
  readonly folded: Folded;
  /** The folded view as a string, for the engine's own fast search; made at the first use. */
  readonly foldedText: string;
  /** Folds any other text in the same way. */
  fold(text: string): Folded;
}

/** Units folded between two chances to stop: well under a millisecond. */
const UNITS = 50_000;

/** Folds a text in one go. */
export function textView(text: PlainText): TextView {
  return atOnce(viewSteps(text));
}

/** Folds a text in steps. */
export function* viewSteps({ text, headings }: PlainText): Generator<void, TextView> {
  const table = foldTable();
  const job = foldJob(text, table);
  for (let end = UNITS; !job.foldTo(end); end += UNITS) yield;
  const folded = job.result();
  let foldedText: string | undefined;
  return {
    text,
    headings,
    folded,
    get foldedText() {
      foldedText ??= foldedString(folded);
      return foldedText;
    },
    fold: (other) => foldText(other, table),
  };
}
