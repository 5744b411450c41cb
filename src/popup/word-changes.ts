/**
 * Which words of a passage were changed: a longest common subsequence of words (Hunt and Szymanski 1977 describe the problem).
 */

export interface Stretch {
  readonly text: string;
  /** Whether the other text has these words at this place too. */
  readonly isShared: boolean;
}

/**
 * Words compared at most, both texts multiplied: beyond it the table of their comparison is too large to be made at a glance.
 */
const MOST_PAIRS = 250_000;

/** The same for languages without spaces: there each character counts as a word. */
const PIECES = /\s*(?:[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|\S+)/gu;

/** `text` cut into stretches that `other` shares or lacks; joined again they are `text`. */
export function wordChanges(text: string, other: string): readonly Stretch[] {
  const [own, others] = [text.match(PIECES) ?? [], other.match(PIECES) ?? []];
  if (own.length * others.length > MOST_PAIRS) return [{ text, isShared: text === other }];
  const isSame = (i: number, j: number): boolean => own[i]?.trim() === others[j]?.trim();
  // longest[i][j]: how many words the rests from i and from j share, in order.
  const longest = Array.from({ length: own.length + 1 }, () => new Uint16Array(others.length + 1));
  const at = (i: number, j: number): number => longest[i]?.[j] ?? 0;
  for (let i = own.length - 1; i >= 0; i--) {
    const row = longest[i];
    if (!row) continue;
    for (let j = others.length - 1; j >= 0; j--) {
      row[j] = isSame(i, j) ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const stretches: Stretch[] = [];
  for (let i = 0, j = 0; i < own.length; ) {
    if (j < others.length && isSame(i, j)) {
      put(stretches, own[i++], true);
      j++;
    } else if (j < others.length && at(i + 1, j) < at(i, j + 1)) j++;
    else put(stretches, own[i++], false);
  }
  return stretches;
}

function put(stretches: Stretch[], text = "", isShared: boolean): void {
  const last = stretches.at(-1);
  if (last?.isShared === isShared) stretches[stretches.length - 1] = { text: last.text + text, isShared };
  else stretches.push({ text, isShared });
}
