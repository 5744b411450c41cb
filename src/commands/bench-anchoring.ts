/** `npm run bench -- anchoring`: how often passages are found after what publishers do to pages, and how fast. */

import { appendFile, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright";
import { build } from "vite";
import type { Outcome, PageInput } from "./bench-anchoring-page.ts";
import type { SpeedRow } from "./bench-anchoring-speed.ts";

export async function benchAnchoring(args: readonly string[]): Promise<void> {
  const option = (name: string, otherwise: string): string =>
    args.find((a) => a.startsWith(`--${name}=`))?.slice(name.length + 3) ?? otherwise;
  const seed = Number(option("seed", "1"));
  const folders = option("pages", "../shared/pages").split(",");
  const only = option("only", "");
  const dump = option("dump", "");
  const show = option("show", "");
  const shard = option("shard", "0/1").split("/").map(Number);
  const pages: { name: string; html: string }[] = [];
  for (const folder of folders) {
    for (const name of (await readdir(folder)).filter((f) => f.endsWith(".html")).sort()) {
      if (only && !name.includes(only)) continue;
      pages.push({ name, html: await readFile(join(folder, name), "utf8") });
    }
  }
  const bundle = await bundlePage();
  const browser = await chromium.launch({
    executablePath: "/usr/bin/chromium",
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
    ],
  });
  try {
    const page = await browser.newPage({ offline: true });
    await page.route("**/*", (route) => route.abort());
    await page.addInitScript({ content: bundle });
    await page.goto("about:blank");
    if (args.includes("--speed")) {
      for (const words of [20_000, 101_000]) {
        console.log(`${words} words`);
        for (const row of await call<SpeedRow[]>(page, "speed", { words, passages: 1_000, runs: 15 })) {
          const ms = (n: number): string => n.toFixed(1).padStart(7);
          console.log(
            `${row.what.padEnd(18)} median ${ms(row.median)} first ${ms(row.first)} slowest ${ms(row.slowest)}  ${row.note}`,
          );
        }
      }
      return;
    }
    const outcomes: Outcome[] = [];
    let donor = ["and", "the", "other", "words"];
    for (const [i, { name, html }] of pages.entries()) {
      if (i % (shard[1] ?? 1) !== (shard[0] ?? 0)) continue;
      if (donor.length < 1000)
        donor = await call<string[]>(page, "words", pages[(i + 1) % pages.length]?.html);
      const input: PageInput = {
        html,
        seed: seed * 1000 + i,
        donor,
        alone: args.includes("--alone"),
        failures: dump !== "",
      };
      const got = await call<Outcome[]>(page, "run", input);
      outcomes.push(...got);
      if (dump) {
        for (const o of got)
          if (o.failure) await appendFile(dump, `${JSON.stringify({ page: name, ...o })}\n`);
      }
      if (show) {
        for (const o of got) {
          if (o.result !== "correct" && o.change.includes(show) && o.kind.includes(option("kind", "")))
            console.log(`${name} | ${o.change} | ${o.kind} | ${o.result} | ${o.note}`);
        }
      }
      const next = await call<string[]>(page, "words", html);
      if (next.length >= 1000) donor = next;
    }
    print(outcomes, (o) => o.change);
    print(
      outcomes.filter((o) => !["deleted", "replaced by other text"].includes(o.change)),
      (o) => o.kind,
    );
    print(
      outcomes.filter((o) => ["deleted", "replaced by other text"].includes(o.change)),
      (o) => `gone: ${o.kind}`,
    );
  } finally {
    await browser.close();
  }
}

async function call<T>(page: import("playwright").Page, name: string, argument: unknown): Promise<T> {
  return page.evaluate(
    ([n, a]) =>
      (globalThis as unknown as { benchAnchoring: Record<string, (x: unknown) => T> }).benchAnchoring[
        n as string
      ]?.(a) as T,
    [name, argument] as const,
  );
}

async function bundlePage(): Promise<string> {
  const out = await mkdtemp(join(tmpdir(), "bench-anchoring-"));
  try {
    await build({
      configFile: false,
      logLevel: "warn",
      publicDir: false,
      build: {
        outDir: out,
        emptyOutDir: false,
        minify: false,
        lib: {
          entry: "src/commands/bench-anchoring-page.ts",
          formats: ["iife"],
          name: "bench",
          fileName: () => "page.js",
        },
      },
    });
    return await readFile(join(out, "page.js"), "utf8");
  } finally {
    await rm(out, { recursive: true });
  }
}

function print(outcomes: readonly Outcome[], by: (o: Outcome) => string): void {
  const rows = new Map<string, Outcome[]>();
  for (const o of outcomes) rows.set(by(o), [...(rows.get(by(o)) ?? []), o]);
  for (const [name, list] of rows) {
    const share = (result: Outcome["result"]): string =>
      ((100 * list.filter((o) => o.result === result).length) / list.length).toFixed(1).padStart(6);
    console.log(
      `${name.padEnd(30)} n ${String(list.length).padStart(5)} correct ${share("correct")} wrong ${share("wrong")} orphan ${share("orphan")} uncertain ${share("uncertain")}`,
    );
  }
  console.log();
}
