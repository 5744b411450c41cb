/** What a page's structure says about where a passage should stand. */

import type { StructureSelector } from "../model/annotation.ts";
import { headingText } from "./describe.ts";
import type { TextIndex } from "./text-index.ts";

/**
 * Bits for a place below the same heading: sections are few, and outlive most edits. (An unchanged block, and its heading as a fixed point for
 * order, were tried on the bench: neither told more than the context does.)
 */
const SECTION = 4;

/** Bits that speak for a place at text offset `start`; never below zero. */
export function structureBits(saved: StructureSelector, start: number, index: TextIndex): number {
  if (index.headings.length < 2) return 0;
  const heading = index.headings.findLast((h) => h.end <= start);
  return (heading ? headingText(heading, index) : null) === saved.heading ? SECTION : 0;
}
