/** Readability 0.6.0 run on fresh copies of a page until one attempt finds an article. */

import { Readability } from "@mozilla/readability";
import { cloneForReading, type MappedClone } from "./clone.ts";
import { grabbed, unlikelyTest } from "./readable-shortcuts.ts";

export interface Readable {
  /** The live text nodes that Readability keeps, in no particular order. */
  readonly kept: ReadonlySet<Text>;
  /** Characters of text kept. */
  readonly length: number;
}

/**
 * Readability's own flags (FLAG_STRIP_UNLIKELYS 1, FLAG_WEIGHT_CLASSES 2, FLAG_CLEAN_CONDITIONALLY 4) in the order in
 * which it takes them away when too little text is left. Its own retry rewrites the page's HTML, which loses every
 * text node; so each try here gets a fresh copy instead.
 */
const ATTEMPTS = [7, 6, 4, 0] as const;
const STRIP_UNLIKELYS = 1;

/** Readability's own measure of "enough text", in characters. */
const ENOUGH = 500;

/** Any negative number switches Readability's own retries off (0 would mean its default). */
const NO_INNER_RETRY = -1;

/**
 * The text that makes up the article called `title`; null when nothing is found, or when `mayGoOn` says that time is up before
 * anything is. `mayGoOn` is asked before every attempt but the first: a parse once begun cannot be stopped.
 */
export function readableText(
  document: Document,
  title: string,
  mayGoOn: () => boolean,
): Readable | "too-large" | null {
  let best: Readable | null = null;
  for (const flags of ATTEMPTS) {
    if (flags !== ATTEMPTS[0] && !mayGoOn()) return best;
    const clone = cloneForReading(document, flags & STRIP_UNLIKELYS ? unlikelyTest() : () => false);
    if (!clone) return "too-large";
    const found = attempt(clone, title, flags);
    if (found && found.length > (best?.length ?? 0)) best = found;
    if (best && best.length >= ENOUGH) break;
  }
  return best;
}

function attempt(clone: MappedClone, title: string, flags: number): Readable | null {
  const reader = new Readability<Node>(clone.document, {
    charThreshold: NO_INNER_RETRY,
    disableJSONLD: true,
    keepClasses: true,
    serializer: (element) => element,
  });
  setFlags(reader, flags);
  const content = grabbed(reader, title);
  if (!content) return null;
  const kept = new Set<Text>();
  let length = 0;
  const { copies, lives } = clone.texts;
  for (let i = 0; i < lives.length; i++) {
    const live = lives[i];
    if (!live || !content.contains(copies[i] ?? null)) continue;
    kept.add(live);
    length += live.data.trim().length;
  }
  return { kept, length };
}

/** `_flags` is private to Readability 0.6.0 (pinned); a test holds it to its name. */
function setFlags(reader: Readability<Node>, flags: number): void {
  // The cast is checked at once: a release without the field fails here and not silently.
  const inner = reader as unknown as { _flags?: unknown };
  if (typeof inner._flags !== "number") throw new Error("Readability has no _flags: expected version 0.6.0");
  inner._flags = flags;
}
