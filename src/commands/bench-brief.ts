import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import type { Page } from "playwright";
import { type BenchPage, pagesIn, plainChromium } from "./bench-pages.ts";

/**
 * Time from live document to brief, with the very script that ships, against bare Readability (full clone and parse) on the
 * same page in the same run in Chromium: each page the median of seven runs of either, interleaved.
 */

const RUNS = 7;
/** How long one page may take to load before it is left out, in ms. */
const LOAD_MS = 20_000;
/** Readability's cost below which a ratio is clock noise, in ms: such pages are left out of the ratios. */
const TOO_QUICK_MS = 1;

interface Timing {
  readonly name: string;
  readonly brief: number;
  readonly bare: number;
}

export async function benchBrief(): Promise<void> {
  const browser = await plainChromium();
  try {
    for (const folder of ["test/pages", "../shared/pages"]) {
      const sources = pagesIn(resolve(folder));
      if (sources.length === 0) continue;
      const timings: Timing[] = [];
      for (const source of sources) {
        const page = await browser.newPage({ bypassCSP: true });
        timings.push(await time(page, source));
        await page.close();
      }
      print(folder, timings);
    }
  } finally {
    await browser.close();
  }
}

async function time(page: Page, { name, html }: BenchPage): Promise<Timing> {
  // The page as saved: nothing it links to is loaded, and none of its scripts is worth waiting for.
  await page.route("**/*", (route) =>
    route.request().isNavigationRequest() && route.request().frame() === page.mainFrame()
      ? route.fulfill({ body: html, contentType: "text/html; charset=utf-8" })
      : route.abort(),
  );
  await page.goto("https://article.example/", { waitUntil: "domcontentloaded", timeout: LOAD_MS });
  const readability = createRequire(import.meta.url).resolve("@mozilla/readability/Readability.js");
  await page.evaluate(readFileSync(resolve("dist/brief.js"), "utf8"));
  await page.evaluate(`${readFileSync(readability, "utf8")};globalThis.PeerReadability = Readability;`);
  const { brief, bare } = await page.evaluate((runs) => {
    // Both were put there by the two evaluations above.
    const scope = globalThis as unknown as {
      postilReadArticle(document: Document): unknown;
      PeerReadability: new (document: Node) => { parse(): unknown };
    };
    const measure = (work: () => unknown): number => {
      const before = performance.now();
      work();
      return performance.now() - before;
    };
    const [brief, bare]: [number[], number[]] = [[], []];
    for (let i = 0; i < runs; i++) {
      brief.push(measure(() => scope.postilReadArticle(document)));
      bare.push(measure(() => new scope.PeerReadability(document.cloneNode(true)).parse()));
    }
    return { brief, bare };
  }, RUNS);
  return { name, brief: quantile(brief, 0.5), bare: quantile(bare, 0.5) };
}

function print(folder: string, timings: readonly Timing[]): void {
  const rated = timings.filter((t) => t.bare >= TOO_QUICK_MS).map((t) => ({ ...t, ratio: t.brief / t.bare }));
  const ms = (values: readonly number[], q: number) => quantile(values, q).toFixed(1).padStart(8);
  const [briefs, bares, ratios] = [
    timings.map((t) => t.brief),
    timings.map((t) => t.bare),
    rated.map((t) => t.ratio),
  ];
  console.log(
    `\nBrief against bare Readability, ${timings.length} pages of ${folder}, Chromium (ms, median of ${RUNS})\n`,
  );
  console.log(`${"".padEnd(24)}${"median".padStart(8)}${"p95".padStart(8)}`);
  console.log(`${"whole brief".padEnd(24)}${ms(briefs, 0.5)}${ms(briefs, 0.95)}`);
  console.log(`${"bare Readability".padEnd(24)}${ms(bares, 0.5)}${ms(bares, 0.95)}`);
  console.log(
    `${"ratio, page by page".padEnd(24)}${quantile(ratios, 0.5).toFixed(2).padStart(8)}${quantile(ratios, 0.95).toFixed(2).padStart(8)}`,
  );
  const slowest = rated.toSorted((a, b) => b.ratio - a.ratio).slice(0, 3);
  console.log(
    `highest ratios: ${slowest.map((t) => `${t.name} ${t.ratio.toFixed(2)} (${t.brief.toFixed(0)} ms)`).join(", ")}`,
  );
}

/** Linear interpolation between the closest ranks; NaN for no values. */
export function quantile(values: readonly number[], q: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (sorted.length - 1) * q;
  const [low, high] = [sorted[Math.floor(at)] ?? Number.NaN, sorted[Math.ceil(at)] ?? Number.NaN];
  return low + (high - low) * (at - Math.floor(at));
}
