/** The headings of page furniture as the extension carries them: what is words as sets, the rest as patterns. */

import { packWords } from "../../article/word-set.ts";
import { FURNITURE_HEADINGS } from "./furniture-headings.ts";

export interface FurnitureSets {
  /** Headings in full, their beginnings, and those that a few words may follow. */
  readonly sets: readonly [whole: string, openings: string, followed: string];
  readonly patterns: string;
}

/** Low bits (see word-set.ts): of a heading dozens of beginnings are asked for, and hardly one in ten thousand is mistaken. */
export const FINENESS = 18;
/** With others "create a" was taken for one of the beginnings. */
const SALT = 1;

/** A letter of a pattern takes about half a byte, packed; a word of a set two and a half. */
const LETTERS_A_WORD = 5;

export function furnitureSets(): FurnitureSets {
  const whole = new Set<string>();
  const openings = new Set<string>();
  const followed = new Set<string>();
  const patterns: string[] = [];
  for (const alternative of Object.values(FURNITURE_HEADINGS).flatMap(alternativesOf)) {
    const [, bare = "", end = ""] = /^(.*?)(\.\*|…)?$/u.exec(alternative) ?? [];
    const texts = textsOf(bare);
    if (texts === null || texts.length * LETTERS_A_WORD > alternative.length) patterns.push(alternative);
    else for (const text of texts) (end === "" ? whole : end === "…" ? followed : openings).add(text);
  }
  const [a, b, c] = [whole, openings, followed].map((words) => packWords(words, SALT, FINENESS));
  return { sets: [a ?? "", b ?? "", c ?? ""], patterns: patterns.join("|") };
}

/** The alternatives of a pattern that stand in no group. As the folded words are; the Hindi of some keyboards is not. */
function alternativesOf(pattern: string): string[] {
  const found = [""];
  let depth = 0;
  for (const sign of pattern.normalize("NFC")) {
    depth += Number(sign === "(") - Number(sign === ")");
    if (sign === "|" && depth === 0) found.push("");
    else found.push((found.pop() ?? "") + sign);
  }
  return found;
}

/** Every text that a pattern stands for; null when it is more than letters, groups, classes and question marks. */
function textsOf(pattern: string): string[] | null {
  if (/[\\.*+{]|\[[^\]]*-/u.test(pattern)) return null;
  let at = 0;
  const alternatives = (): string[] => {
    const texts = sequence();
    while (pattern[at] === "|") {
      at++;
      texts.push(...sequence());
    }
    return texts;
  };
  const sequence = (): string[] => {
    let texts = [""];
    while (at < pattern.length && !"|)".includes(pattern[at] ?? "")) {
      const next = one();
      if (pattern[at] === "?") {
        at++;
        next.push("");
      }
      texts = texts.flatMap((text) => next.map((more) => text + more));
    }
    return texts;
  };
  const one = (): string[] => {
    if (pattern.startsWith("(?:", at)) {
      at += "(?:".length;
      const inside = alternatives();
      at++;
      return inside;
    }
    const end = pattern[at] === "[" ? pattern.indexOf("]", at) : at;
    const letters = end === at ? [pattern[at] ?? ""] : [...pattern.slice(at + 1, end)];
    at = end + 1;
    return letters;
  };
  return alternatives();
}
