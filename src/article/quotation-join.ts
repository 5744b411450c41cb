/** The words of a speech that its attribution breaks, as one text. */

import type { Place } from "../model/article.ts";

const SENTENCE_END = /[.!?…。！？؟:;]["'’”»)]*$/u;
const UNSPACED_END = /[\u3000-\u9fff\uff00-\uffef]$/u;
/** What parts two halves of a speech when the attribution between them ended with a full stop. */
const NEW_SENTENCE = /[.!?…]["'’”»)]?[\s\u00a0]*(?:[—–-][\s\u00a0]*)?["'„“«»‹›”‘’¿¡\s\u00a0]*$/u;

/** "A," he said. "B" is two sentences: the comma stood for a full stop. "A," he said, "b" is one. */
export function joinedParts(text: string, parts: readonly Place[]): string {
  let joined = "";
  for (const [i, part] of parts.entries()) {
    const following = parts[i + 1];
    if (!following) return joined + text.slice(part.start, withoutComma(text, part));
    const isClosed = NEW_SENTENCE.test(text.slice(part.end, following.start));
    const comma = /[,،，]/u.test(text[part.end] ?? "") ? 1 : 0;
    const words = text.slice(part.start, isClosed ? withoutComma(text, part) : part.end + comma);
    const stop = isClosed && /\p{L}/u.test(words) && !SENTENCE_END.test(words) && !UNSPACED_END.test(words);
    joined += `${words}${stop ? "." : ""}${UNSPACED_END.test(words) ? "" : " "}`;
  }
  return joined;
}

/** The parts in groups, of which each but the first begins behind an attribution that ended with a full stop. */
export function bySentenceEnd(text: string, parts: readonly Place[]): Place[][] {
  const groups: Place[][] = [];
  let end = 0;
  for (const part of parts) {
    const group = groups.at(-1);
    if (group && !NEW_SENTENCE.test(text.slice(end, part.start))) group.push(part);
    else groups.push([part]);
    end = part.end;
  }
  return groups;
}

/** A comma before the closing mark belongs to the sentence around the quotation. */
export function withoutComma(text: string, part: Place): number {
  let end = part.end;
  while (end > part.start && /[\s,،，、]/u.test(text[end - 1] ?? "")) end -= 1;
  return end > part.start ? end : part.end;
}
