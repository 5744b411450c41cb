/** Datelines: where and when a report was filed, before its first sentence. */

/** "MEMPHIS, Tenn. - ", "Madrid, 3 mar (EFE).- ", "Москва, 3 марта — ". */
const DATELINE =
  /^(?:\(\p{Lu}[\p{Lu}/]+\) )?(?:\p{Lu}[\p{Lu}.'’/ -]{2,30}(?:,[^—–:;!?"“”]{1,45}?)?|\p{Lu}[\p{L}\d.,'’/ -]{1,45}?(?= \()|\p{Lu}[\p{L} ]{2,25}, \d{1,2}\.? \p{L}{3,9})(?: \(\p{L}{2,12}\))?\.?\s?[—–-]{1,2}\s(?=[\p{Lu}"“«„])/u;

/** How long the dateline at the head of a paragraph is, the space behind it included, in UTF-16 units; 0 without one. */
export function datelineLength(paragraph: string): number {
  return DATELINE.exec(paragraph)?.[0].length ?? 0;
}
