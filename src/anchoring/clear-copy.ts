/**
 * The exact copy of a passage that no further search can change: most of its telling context stands around it, far more than
 * around any other. Spares unedited passages the seeds and alignments of edited ones. Cost: the context, once for each copy.
 */

import { copyAt, type Match } from "./measure-match.ts";
import { type Codes, type Pattern, tellingBits } from "./pattern.ts";

/** Bits of telling context by which it must exceed every other copy. */
const CLEAR = 40;
/** Share of the telling context that must stand around it unchanged. */
const SHARE = 0.9;
/** The same for words that stood only once on their page and stand only once on this one. */
const ONLY_SHARE = 0.5;

/** The copy whose context agrees so well, and so much better than that of all others; `copies` are all there are. */
export function clearCopy(pattern: Pattern, text: Codes, copies: readonly number[]): Match | null {
  let best: Match | null = null;
  let second = 0;
  for (const at of copies) {
    const match = copyAt(pattern, text, at, []);
    if (!best || match.telling > best.telling) {
      second = best?.telling ?? 0;
      best = match;
    } else second = Math.max(second, match.telling);
  }
  if (!best) return null;
  const share = pattern.likeness < 1 && copies.length === 1 ? ONLY_SHARE : SHARE;
  return best.telling >= share * tellingBits(pattern) && best.telling - second >= CLEAR ? best : null;
}
