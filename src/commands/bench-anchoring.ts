/**
 * `npm run bench -- anchoring [options]`: how often passages are found again after what publishers do to pages, and how fast.
 * The speed tables are of anchoring as a whole in one place. In the extension a page indexes, looks in place and makes
 * ranges; the rest is the background's work, which costs the page a message: the last table.
 *
 * --pages=FOLDER,…  folders of *.html or of SLUG/source.html (default: test/pages, and ../shared/pages when present)
 * --only=PART       pages whose name holds PART;   --seed=N  other passages, other changes (default 1)
 * --browser=NAME    chromium or firefox alone;   --quick  every fourth page, no peers, no speed table
 * --alone           each passage without its neighbours;   --no-peers  Postil alone;   --no-speed, --no-changes
 * --show=CHANGE     prints what failed under a change
 */

import { build } from "vite";
import { openScriptPage, type ScriptPage } from "./bench-anchoring-browsers.ts";
import type { Outcome, PageInput } from "./bench-anchoring-page.ts";
import type { SliceRow, SpeedRow } from "./bench-anchoring-speed.ts";
import { benchAsking } from "./bench-asking.ts";
import { type BenchPage, pagesIn } from "./bench-pages.ts";
import { apacheAnnotator } from "./bench-peer-packages.ts";
import type { BrowserName } from "./browsers.ts";

const FOLDERS = ["test/pages", "../shared/pages"];
const BROWSERS: readonly BrowserName[] = ["chromium", "firefox"];
/** Changes after which the only right answer is none. */
const GONE = ["deleted", "replaced by other text"];
/** Of how many pages the quick bench takes one. */
const QUICK = 4;

export async function benchAnchoring(args: readonly string[]): Promise<void> {
  const option = (name: string): string | undefined =>
    args.find((a) => a.startsWith(`--${name}=`))?.slice(name.length + 3);
  const quick = args.includes("--quick");
  const folders = option("pages")?.split(",") ?? FOLDERS;
  const pages = folders
    .flatMap(pagesIn)
    .filter(({ name }, i) => name.includes(option("only") ?? "") && (!quick || i % QUICK === 0));
  const script = await bundlePageScript();
  for (const name of BROWSERS.filter((each) => (option("browser") ?? each) === each)) {
    const page = await openScriptPage(name, script);
    try {
      console.log(`\n${page.version}, seed ${option("seed") ?? 1}, ${pages.length} pages`);
      if (!args.includes("--no-changes")) {
        const asked = {
          seed: Number(option("seed") ?? 1),
          alone: args.includes("--alone"),
          peers: !quick && !args.includes("--no-peers"),
        };
        printOutcomes(await runChanges(page, pages, asked), option("show"));
      }
      if (!quick && !args.includes("--no-speed")) {
        for (const words of [20_000, 101_000]) {
          const input = { words, passages: 1_000, runs: 15 };
          printSpeed(words, await page.call<SpeedRow[]>("speed", input));
          printSlices(await page.call<SliceRow[]>("slices", input));
        }
      }
    } finally {
      await page.close();
    }
    if (!quick && !args.includes("--no-speed")) await benchAsking(name);
  }
}

/** Words from which a page can lend text to others. */
const LENDER = 400;

async function runChanges(
  page: ScriptPage,
  pages: readonly BenchPage[],
  asked: Pick<PageInput, "alone" | "peers" | "seed">,
): Promise<Outcome[]> {
  const texts: string[][] = [];
  for (const { html } of pages) texts.push(await page.call<string[]>("words", html));
  const lenders = texts.filter((words) => words.length >= LENDER);
  const outcomes: Outcome[] = [];
  for (const [i, { html }] of pages.entries()) {
    // Which page lends to which changes with the seed.
    const first = (i + asked.seed - 1) % Math.max(1, lenders.length);
    const donor = lenders.find((words, n) => n >= first && words !== texts[i]) ?? lenders[0];
    if (!donor) throw new Error(`no page has ${LENDER} words to lend`);
    const input: PageInput = { ...asked, html, seed: asked.seed * 1_000 + i, donor };
    outcomes.push(...(await page.call<Outcome[]>("run", input)));
  }
  return outcomes;
}

async function bundlePageScript(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "warn",
    publicDir: false,
    define: { "process.env.NODE_ENV": '"production"' },
    resolve: { alias: { "@apache-annotator/dom": apacheAnnotator() } },
    build: {
      write: false,
      minify: false,
      lib: {
        entry: "src/commands/bench-anchoring-page.ts",
        formats: ["iife"],
        name: "bench",
        fileName: "page",
      },
    },
  });
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((o) => ("output" in o ? o.output : []));
  const chunk = outputs.find((o) => o.type === "chunk");
  if (chunk?.type !== "chunk") throw new Error("the bench's page script was not built");
  return chunk.code;
}

function printOutcomes(outcomes: readonly Outcome[], show: string | undefined): void {
  const isGone = ({ change }: Outcome): boolean => GONE.includes(change);
  const groups: [string, readonly Outcome[], (o: Outcome) => string][] = [
    ["by change", outcomes, (o) => o.change],
    ["by kind, passage still there", outcomes.filter((o) => !isGone(o)), (o) => o.kind],
    ["by kind, passage gone", outcomes.filter(isGone), (o) => o.kind],
  ];
  for (const engine of new Set(outcomes.map((o) => o.engine))) {
    for (const [title, all, by] of groups) {
      console.log(`\n${engine}, ${title}: % correct / wrong / orphaned / needs review`);
      const rows = new Map<string, Outcome[]>();
      for (const o of all.filter((each) => each.engine === engine)) {
        rows.set(by(o), [...(rows.get(by(o)) ?? []), o]);
      }
      for (const [name, list] of rows) {
        const share = (result: Outcome["result"]): string =>
          ((100 * list.filter((o) => o.result === result).length) / list.length).toFixed(1).padStart(6);
        const cells = (["correct", "wrong", "orphan", "uncertain"] as const).map(share).join("");
        console.log(`${name.padEnd(28)}${cells}   n ${list.length}`);
      }
    }
  }
  if (show === undefined) return;
  for (const o of outcomes) {
    if (o.engine === "postil" && o.result !== "correct" && o.change.includes(show)) {
      console.log(`${o.change} | ${o.kind} | ${o.result} | ${o.note}`);
    }
  }
}

function printSpeed(words: number, rows: readonly SpeedRow[]): void {
  console.log(
    `\nspeed, page of ${words} words, 1,000 passages: ms quartile / first / slowest, times the floor of the same run`,
  );
  for (const { what, quartile, first, slowest, ratio, note } of rows) {
    const times = [quartile, first, slowest].map((ms) => ms.toFixed(1).padStart(8)).join("");
    console.log(`${what.padEnd(18)}${times}  x ${ratio.toFixed(1).padStart(6)}   ${note}`);
  }
}

function printSlices(rows: readonly SliceRow[]): void {
  console.log(
    "in slices: ms of the longest slice (limit 8) / longest step, slices; a quarter of the runs is below",
  );
  for (const { what, slice, step, slices } of rows) {
    const times = [slice, step].map((ms) => ms.toFixed(1).padStart(8)).join("");
    console.log(`${what.padEnd(24)}${times}${String(slices).padStart(6)}`);
  }
}
