import { quantile } from "./bench-brief.ts";
import type { BrowserName } from "./browsers.ts";
import { launch } from "./launch.ts";

/**
 * What it costs to ask the background about a text, beside the work itself: a message with the text, there and back. Asked by
 * a page of the extension, which is refused once its message is there.
 */

/** Units of a text by what it is the text of: the sample article, and the two made-up pages of the speed table. */
const TEXTS: Readonly<Record<string, number>> = {
  "an article": 6_000,
  "20,000 words": 125_000,
  "101,000 words": 551_000,
};
const RUNS = 15;

/** Chrome's namespace is in both browsers; used inside functions sent there. */
declare const chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };

export async function benchAsking(name: BrowserName): Promise<void> {
  const browser = await launch(name, { headless: true });
  try {
    const page = await browser.openExtensionPage("settings.html");
    console.log("\nasking the background, the message alone: ms there and back / of it in the page, median");
    for (const [what, units] of Object.entries(TEXTS)) {
      const times = await page.run(
        async ({ units, runs }) => {
          const line = "A sentence that stands in a page again and again. ";
          const text = line.repeat(units / line.length + 1).slice(0, units);
          const all: { there: number; here: number }[] = [];
          for (let i = 0; i < runs; i++) {
            const began = performance.now();
            const answer = chrome.runtime.sendMessage({
              to: "background",
              call: "describeText",
              args: { text, headings: [], start: 0, end: 1 },
            });
            const here = performance.now() - began;
            await answer;
            all.push({ there: performance.now() - began, here });
          }
          return all;
        },
        { units, runs: RUNS },
      );
      const median = (of: readonly number[]): string => quantile(of, 0.5).toFixed(1).padStart(8);
      console.log(
        `${what.padEnd(18)}${median(times.map(({ there }) => there))}${median(times.map(({ here }) => here))}`,
      );
    }
  } finally {
    await browser.close();
  }
}
