/** What a page's structure says about where a passage should stand: one look at the headings for each place asked about. */

import type { StructureSelector } from "../model/annotation.ts";
import { headingAbove } from "./describe.ts";
import type { TextView } from "./text-view.ts";

/**
 * Bits for a place below the same heading: sections are few, and outlive most edits. (The block's own text as a hash, and
 * the heading as a fixed point for order, were tried on the bench: neither told more than the context does.)
 */
const SECTION = 4;

/** Bits that speak for a place at text offset `start`; never below zero. */
export function structureBits(saved: StructureSelector, start: number, view: TextView): number {
  return view.headings.length > 1 && headingAbove(start, view) === saved.heading ? SECTION : 0;
}
