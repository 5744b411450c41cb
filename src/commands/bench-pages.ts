import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Browser, chromium } from "playwright";
import { requireBrowser } from "./browsers.ts";

/** What the benches run on: saved pages, in a Chromium without the extension. */

export interface BenchPage {
  /** Path below its folder: `NAME.html` or `SLUG/source.html`. */
  readonly name: string;
  readonly html: string;
}

/** The saved pages of a folder by name; none when there is no such folder. */
export function pagesIn(folder: string): readonly BenchPage[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .map((entry) => (entry.isDirectory() ? join(entry.name, "source.html") : entry.name))
    .filter((name) => name.endsWith(".html") && existsSync(join(folder, name)))
    .sort()
    .map((name) => ({ name, html: readFileSync(join(folder, name), "utf8") }));
}

/** Headless, and without what the browser does on its own account. */
export function plainChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: requireBrowser("chromium").executable,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
    ],
  });
}
