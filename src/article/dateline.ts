/** Datelines: where and when a report was filed, before its first sentence. */

/** "MEMPHIS, Tenn. - ", "Madrid, 3 mar (EFE).- ", "Москва, 3 марта — ". */
const DATELINE =
  /^(?:\(\p{Lu}[\p{Lu}/]+\) )?(?:\p{Lu}[\p{Lu}.'’/ -]{2,30}(?:,[^—–:;!?"“”]{1,45}?)?|\p{Lu}[\p{L}\d.,'’/ -]{1,45}?(?= \()|\p{Lu}[\p{L} ]{2,25}, \d{1,2}\.? \p{L}{3,9})(?: \(\p{L}{2,12}\))?\.?\s?[—–-]{1,2}\s(?=[\p{Lu}"“«„])/u;

/** How long the dateline at the head of a paragraph is, the space behind it included, in UTF-16 units; 0 without one. */
export function datelineLength(paragraph: string): number {
  return DATELINE.exec(paragraph)?.[0].length ?? 0;
}

/**
 * Whether what stands before a paragraph's first dash is where and when: "MADRID.", "Lorvan, 3 mars.". Looser than the above, for
 * which a town in small letters without date or agency might be anything; what it denies is dialogue alone.
 */
export function isDateline(lead: string): boolean {
  return lead !== "" && !/[.!?]\s/.test(lead) && (/\d|\p{Lu}{3}/u.test(lead) || lead.split(/\s/).length < 3);
}
