/** Whether a line is the article's title in other words: shortened, with the site's name, or with other punctuation. */

/** Share of common words from which two lines are the same title. */
const SAME_TITLE = 0.8;

/** Whether a text is, but for small changes, one of the titles. */
export function isTitleLike(text: string, titles: readonly string[]): boolean {
  const own = tokensOf(text);
  if (own.length === 0) return false;
  return titles.some((title) => {
    const other = tokensOf(title);
    const common = commonCount(own, other);
    if ((2 * common) / (own.length + other.length) >= SAME_TITLE) return true;
    // "Headline | Site name", or the headline and its second half apart.
    return own.length >= 4 && common === own.length && common / other.length >= 0.5;
  });
}

const ASCII = /^[\x20-\x7e]*$/;

/** Words in lower case without accents; Chinese and Japanese characters one by one. */
function tokensOf(text: string): string[] {
  if (ASCII.test(text)) return text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  const folded = text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .normalize("NFC")
    .toLowerCase();
  return folded.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}]+/gu) ?? [];
}

function commonCount(a: readonly string[], b: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const token of b) counts.set(token, (counts.get(token) ?? 0) + 1);
  let common = 0;
  for (const token of a) {
    const left = counts.get(token) ?? 0;
    if (left === 0) continue;
    common++;
    counts.set(token, left - 1);
  }
  return common;
}
