/** `npm run brief -- FILE...`: one JSON line a saved page or text file. */

import { resolve } from "node:path";
import { briefLine } from "./brief-line.ts";
import { explained } from "./explain.ts";
import { readArticle } from "./read-article.ts";
import { main } from "./run.ts";

const USAGE = "usage: npm run --silent brief -- [--tags N] [--explain] FILE...";

interface Arguments {
  readonly files: readonly string[];
  readonly explain: boolean;
  readonly tagLimit: number | null;
}

function argumentsOf(argv: readonly string[]): Arguments {
  const files: string[] = [];
  let explain = false;
  let tagLimit: number | null = null;
  for (let i = 0; i < argv.length; i++) {
    const argument = argv[i] ?? "";
    if (argument === "--explain") explain = true;
    else if (argument === "--tags") tagLimit = positive(argv[++i]);
    else if (argument.startsWith("--")) throw new Error(`unknown option ${argument}\n${USAGE}`);
    else files.push(argument);
  }
  if (files.length === 0) throw new Error(USAGE);
  return { files, explain, tagLimit };
}

function positive(value: string | undefined): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1)
    throw new Error(`--tags wants a whole number above 0\n${USAGE}`);
  return number;
}

function printBriefs(): void {
  // npm runs commands in the package folder; the reader named the files from where they stood.
  const base = process.env.INIT_CWD ?? process.cwd();
  const { files, tagLimit, explain } = argumentsOf(process.argv.slice(2));
  for (const file of files) {
    try {
      const path = resolve(base, file);
      console.log(
        explain ? explained(readArticle(path).extraction) : JSON.stringify(briefLine(path, tagLimit)),
      );
    } catch (error) {
      console.error(`${file}: ${error instanceof Error ? error.message : String(error)}`);
      process.exitCode = 1;
    }
  }
}

await main(printBriefs);
