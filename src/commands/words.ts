/**
 * `npm run words`: makes `word-sets.ts`, `speech-sets.ts` and `furniture-sets.ts` in `src/article/` of the lists in
 * `word-lists/` and of the `stopword` package.
 */

import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { main, runTool } from "./run.ts";
import { FINENESS, furnitureSets } from "./word-lists/furniture-sets.ts";
import { speechSets, wordSets } from "./word-lists/word-sets.ts";

const TARGET = "src/article/word-sets.ts";

const HEAD = `/** Made by \`npm run words\`; the words themselves stand in \`src/commands/word-lists/\` and in the \`stopword\` package (MIT). */

/** Three sets (see word-set.ts): folded stop words, stems of stop words, stems of generic words. */
export type PackedWords = readonly [stop: string, stopStems: string, generic: string];

/** By primary language subtag. */
`;

const SPEECH_TARGET = "src/article/speech-sets.ts";

const SPEECH_HEAD = `/** Made by \`npm run words\`; the verbs themselves stand in \`src/commands/word-lists/speech-verbs.ts\`. */

/** Two sets (see word-set.ts): verbs of speech as whole words, and stems of such verbs. */
export type PackedVerbs = readonly [exact: string, stems: string];

/** By primary language subtag. */
`;

function write(target: string, head: string, name: string, type: string, sets: object): void {
  const made = `${head}export const ${name}: Readonly<Record<string, ${type}>> = ${JSON.stringify(sets)};\n`;
  writeFileSync(resolve(target), made);
  runTool("biome", ["format", "--write", target]);
}

const FURNITURE_TARGET = "src/article/furniture-sets.ts";

function writeFurniture(): void {
  const { sets, patterns } = furnitureSets();
  const made = `/** Made by \`npm run words\`; the headings themselves stand in \`src/commands/word-lists/furniture-headings.ts\`. */

/** Sets (see word-set.ts) of headings in full, of their beginnings, and of those that a few words may follow. */
export const FURNITURE_SETS: readonly string[] = ${JSON.stringify(sets)};

/** The low bits of these sets. */
export const FURNITURE_FINENESS = ${FINENESS};

/** Headings that are more than words, as alternatives of a pattern. */
export const FURNITURE_PATTERNS = ${JSON.stringify(patterns)};
`;
  writeFileSync(resolve(FURNITURE_TARGET), made);
  runTool("biome", ["format", "--write", FURNITURE_TARGET]);
}

function writeWordSets(): void {
  writeFurniture();
  write(TARGET, HEAD, "WORD_SETS", "PackedWords", wordSets());
  write(SPEECH_TARGET, SPEECH_HEAD, "SPEECH_SETS", "PackedVerbs", speechSets());
}

await main(writeWordSets);
