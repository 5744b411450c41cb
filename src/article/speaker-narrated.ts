/** Who speaks in scripts without capitals where a quotation has no subject of its own: the report before it tells. */

import type { Quotation } from "./quotation.ts";
import { sentenceStart } from "./speaker-bounds.ts";
import { blockBefore, type State } from "./speaker-memory.ts";
import { narrator } from "./speaker-uncased.ts";

/** Scripts without capitals, in which no list of mentions tells who was named last. */
const NARRATED = new Set(["ar", "fa", "he", "hi"]);

/**
 * Whom the sentences before, back to the last speech or the beginning of the paragraph, let speak last. Null in languages whose
 * names have capitals: there the mentions tell.
 */
export function narratedBefore(state: State, quotation: Quotation, before: number): string | null {
  const { context, extraction, scan } = state;
  if (!NARRATED.has(context.language)) return null;
  const { text } = context;
  const start = extraction.blocks[quotation.block]?.start ?? 0;
  const opens = text.slice(start, before).trim() === "";
  const block = opens ? (extraction.blocks[blockBefore(state, quotation.block)]?.start ?? start) : start;
  const since = Math.max(block, state.spoken.at(-1)?.at ?? 0);
  for (let end = text.slice(0, before).trimEnd().length; end > since; ) {
    const from = sentenceStart(text, since, end - 1, scan.language);
    const found = narrator(context, from, end);
    if (found !== null) return found;
    end = from > since ? text.slice(0, from).trimEnd().length : since;
  }
  return null;
}
