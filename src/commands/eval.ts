/** `npm run eval -- DIR`: the brief on every labelled page of DIR, scored by the scorer that lies there. */

import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { type BriefLine, briefLine } from "./brief-line.ts";
import { main } from "./run.ts";

const USAGE =
  "usage: npm run eval -- DIR   (DIR holds pages.json, NAME.html, labels/NAME.json and score.mjs)";
const SLOWEST_SHOWN = 5;
const WORST_SHOWN = 12;

/** One page in three is never looked at but as figures: the choice hangs on its name alone. */
function isSetAside(name: string): boolean {
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

function scored(dir: string, results: readonly BriefLine[], worst: number): string {
  const folder = mkdtempSync(join(tmpdir(), "postil-eval-"));
  try {
    const predictions = join(folder, "predictions.jsonl");
    writeFileSync(predictions, `${results.map((r) => JSON.stringify(r)).join("\n")}\n`);
    const names = results.map((r) => r.name).join(",");
    const run = spawnSync(
      process.execPath,
      // By its own path: reached by a link, the scorer takes itself for a module and prints nothing.
      [realpathSync(join(dir, "score.mjs")), predictions, "--only", names, "--worst", String(worst)],
      { encoding: "utf8" },
    );
    if (run.status !== 0)
      throw new Error(`the scorer failed: ${run.stderr || run.error?.message || run.status}`);
    return run.stdout.trimEnd();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function printPart(title: string, dir: string, results: readonly BriefLine[], named: boolean): void {
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

function scorePages(): void {
  const [given] = process.argv.slice(2);
  if (given === undefined) throw new Error(USAGE);
  const dir = resolve(process.env.INIT_CWD ?? process.cwd(), given);
  for (const needed of ["pages.json", "score.mjs", "labels"]) {
    if (!existsSync(join(dir, needed)))
      throw new Error(`${dir} has no ${needed}: no labelled pages there\n${USAGE}`);
  }
  const results = namesIn(dir).map((name) => briefLine(join(dir, `${name}.html`), null));
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

await main(scorePages);
