/** `npm run eval -- DIR`: the brief on every labelled page of DIR, scored by the scorer that lies there. */

import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { performance } from "node:perf_hooks";
import { briefOf } from "../article/brief.ts";
import { readArticle } from "./read-article.ts";

const USAGE =
  "usage: npm run eval -- DIR   (DIR holds pages.json, NAME.html, labels/NAME.json and score.mjs)";
const SLOWEST_SHOWN = 5;
const WORST_SHOWN = 12;

interface Result {
  readonly name: string;
  readonly line: string;
  readonly ms: number;
}

/** One page in three is never looked at but as figures: the choice hangs on its name alone. */
export function isSetAside(name: string): boolean {
  const digest = createHash("sha256").update(name).digest("hex");
  return Number.parseInt(digest.slice(0, 8), 16) % 3 === 0;
}

function namesIn(dir: string): string[] {
  const listed: unknown = JSON.parse(readFileSync(join(dir, "pages.json"), "utf8"));
  const pages = typeof listed === "object" && listed !== null && "pages" in listed ? listed.pages : null;
  if (!Array.isArray(pages)) throw new Error(`${join(dir, "pages.json")} has no list "pages"`);
  return pages.flatMap((page: unknown) => {
    const name = typeof page === "object" && page !== null && "name" in page ? page.name : null;
    return typeof name === "string" ? [name] : [];
  });
}

function resultOf(dir: string, name: string): Result {
  const { extraction, extractMs } = readArticle(join(dir, `${name}.html`));
  const begun = performance.now();
  const brief = briefOf(extraction);
  const ms = extractMs + performance.now() - begun;
  const keyQuote = brief.keyQuote && { text: brief.keyQuote.text, speaker: brief.keyQuote.speaker };
  const line = JSON.stringify({
    name,
    outline: brief.outline.map(({ level, text }) => ({ level, text })),
    keyQuote,
    tags: brief.tags.map((t) => t.text),
  });
  return { name, line, ms };
}

function scored(dir: string, results: readonly Result[], worst: number): string {
  const folder = mkdtempSync(join(tmpdir(), "postil-eval-"));
  try {
    const predictions = join(folder, "predictions.jsonl");
    writeFileSync(predictions, `${results.map((r) => r.line).join("\n")}\n`);
    const names = results.map((r) => r.name).join(",");
    const run = spawnSync(
      process.execPath,
      [join(dir, "score.mjs"), predictions, "--only", names, "--worst", String(worst)],
      { encoding: "utf8" },
    );
    if (run.status !== 0)
      throw new Error(`the scorer failed: ${run.stderr || run.error?.message || run.status}`);
    return run.stdout.trimEnd();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function printPart(title: string, dir: string, results: readonly Result[], named: boolean): void {
  const times = results.map((r) => r.ms).sort((a, b) => a - b);
  const at = (share: number): string => (times[Math.floor(share * (times.length - 1))] ?? 0).toFixed(0);
  console.log(`\n== ${title}`);
  const table = scored(dir, results, named ? WORST_SHOWN : 0);
  console.log(named ? table : table.replace(/\nworst pages[^\n]*$/, ""));
  console.log(`time       median ${at(0.5)} ms  95th percentile ${at(0.95)} ms  slowest ${at(1)} ms`);
  if (!named) return;
  const slowest = [...results].sort((a, b) => b.ms - a.ms).slice(0, SLOWEST_SHOWN);
  console.log(`slowest pages: ${slowest.map((r) => `${r.name} ${r.ms.toFixed(0)} ms`).join(", ")}`);
}

function main(): void {
  const [given] = process.argv.slice(2);
  if (given === undefined) throw new Error(USAGE);
  const dir = resolve(process.env.INIT_CWD ?? process.cwd(), given);
  for (const needed of ["pages.json", "score.mjs", "labels"]) {
    if (!existsSync(join(dir, needed)))
      throw new Error(`${dir} has no ${needed}: no labelled pages there\n${USAGE}`);
  }
  const results = namesIn(dir).map((name) => resultOf(dir, name));
  printPart(
    "two thirds to develop on",
    dir,
    results.filter((r) => !isSetAside(r.name)),
    true,
  );
  printPart(
    "one third set aside (figures only)",
    dir,
    results.filter((r) => isSetAside(r.name)),
    false,
  );
}

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
