/** `npm run words`: makes `src/article/word-sets.ts` of the lists in `word-lists/` and of the `stopword` package. */

import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { main, runTool } from "./run.ts";
import { wordSets } from "./word-lists/word-sets.ts";

const TARGET = "src/article/word-sets.ts";

const HEAD = `/** Made by \`npm run words\`; the words themselves stand in \`src/commands/word-lists/\` and in the \`stopword\` package (MIT). */

/** Three sets (see word-set.ts): folded stop words, stems of stop words, stems of generic words. */
export type PackedWords = readonly [stop: string, stopStems: string, generic: string];

/** By primary language subtag. */
`;

function writeWordSets(): void {
  const sets = JSON.stringify(wordSets());
  const type = "Readonly<Record<string, PackedWords>>";
  writeFileSync(resolve(TARGET), `${HEAD}export const WORD_SETS: ${type} = ${sets};\n`);
  runTool("biome", ["format", "--write", TARGET]);
}

await main(writeWordSets);
