import type { ImportOutcome } from "../protocol.ts";

/** UTF-16 units a message: at most 3 bytes each in UTF-8 and escapes on top, below the browsers' 64 MiB. */
const PART_LENGTH = 8_000_000;
/** How often a background that was stopped under way may hear the file from its beginning. */
const MOST_BEGINNINGS = 3;

/** A part of the file and where it belongs, counted from 0; the answer is the outcome, or the part that is wanted next. */
export type SendPart = (part: {
  readonly part: number;
  readonly parts: number;
  readonly text: string;
}) => Promise<ImportOutcome | { readonly kind: "partly"; readonly next: number }>;

/** Sends a file in parts until it has been read in or refused. Throws when the background is stopped again and again. */
export async function sendLibrary(
  text: string,
  send: SendPart,
  partLength = PART_LENGTH,
): Promise<ImportOutcome> {
  const parts = Math.max(1, Math.ceil(text.length / partLength));
  let beginnings = 0;
  for (let part = 0; ; ) {
    if (part === 0 && ++beginnings > MOST_BEGINNINGS)
      throw new Error(`the background was stopped ${MOST_BEGINNINGS} times while it read the file`);
    const slice = text.slice(part * partLength, (part + 1) * partLength);
    const outcome = await send({ part, parts, text: slice });
    if (outcome.kind !== "partly") return outcome;
    part = outcome.next;
  }
}
