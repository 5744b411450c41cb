/** Where the sentence around a quotation begins and ends. */

import { endsInAbbreviation } from "./abbreviations.ts";

/** What may end a sentence. Most signs are none of these, which a look into a set tells sooner than patterns do. */
const ENDS = new Set("。！？।\n.!?…");

/** Start of the sentence that runs up to `to`, not before `from`. Reads back no further than a long sentence. */
export function sentenceStart(text: string, from: number, to: number, language: string): number {
  const low = Math.max(from, to - 600);
  for (let i = to - 2; i > low; i -= 1) {
    const sign = text[i] ?? "";
    if (!ENDS.has(sign)) continue;
    if (/[。！？।\n]/u.test(sign)) return i + 1;
    if (!/[.!?…]/u.test(sign) || !/[\s)"”»“’]/u.test(text[i + 1] ?? " ")) continue;
    if (sign === "." && endsInAbbreviation(text.slice(Math.max(low, i - 14), i + 1), language)) continue;
    if (text.slice(i + 1, to).trim() === "") continue;
    return i + 1;
  }
  return low;
}

export function sentenceEnd(text: string, from: number, limit: number, language: string): number {
  const stop = Math.min(limit, from + 400, text.length);
  for (let i = from; i < stop; i += 1) {
    const sign = text[i] ?? "";
    if (!ENDS.has(sign)) continue;
    if (/[。！？।\n]/u.test(sign)) return i;
    // A full stop right after the closing mark ends nothing when an attribution may still follow.
    if (!/[.!?…]/u.test(sign) || i === from || !/[\s)"”»]/u.test(text[i + 1] ?? " ")) continue;
    if (sign === "." && endsInAbbreviation(text.slice(Math.max(from, i - 14), i + 1), language)) continue;
    return i;
  }
  return stop;
}
