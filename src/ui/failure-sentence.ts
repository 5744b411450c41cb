import { message } from "./messages.ts";

/**
 * One sentence for a failed action: what did not happen, then the error's own words. Those are ours or the browser's, in
 * English, and put last so that the reader's own language comes first.
 */
export function failureSentence(what: string, error: unknown): string {
  const words = error instanceof Error ? error.message : String(error);
  return words === "" ? what : message("uiFailedBecause", what, words);
}
