import { resolve } from "node:path";
import { quantile } from "./bench-brief.ts";
import { launch } from "./launch.ts";
import { SAMPLE_FILE, SAMPLE_PATH } from "./sample.ts";
import { servePage } from "./serve.ts";

/**
 * The popup from its navigation to first paint and to the brief on screen, on the sample article, in Chromium. The limit: a
 * reader feels what takes over 100 ms as a wait (Nielsen, Usability Engineering, 1993, section 5.5).
 */

const OPENINGS = 7;
const LIMIT_MS = 100;

export async function benchPopup(): Promise<void> {
  const sample = await servePage(resolve(SAMPLE_FILE), SAMPLE_PATH);
  const browser = await launch("chromium", { headless: true });
  try {
    const tab = await browser.openTab(sample.url);
    const [paints, briefs]: [number[], number[]] = [[], []];
    for (let i = 0; i < OPENINGS; i++) {
      const popup = await tab.openPopup();
      await popup.waitFor({ css: ".quote-card" });
      const { paint, brief } = await popup.run(
        () => ({
          paint: performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Number.NaN,
          brief: performance.getEntriesByName("brief")[0]?.startTime ?? Number.NaN,
        }),
        null,
      );
      paints.push(paint);
      briefs.push(brief);
      await popup.close();
    }
    console.log(
      `\nPopup on the sample article, Chromium (ms, ${OPENINGS} openings, the first one with everything cold)\n`,
    );
    console.log(`${"".padEnd(24)}${"first".padStart(8)}${"median".padStart(8)}${"of limit".padStart(12)}`);
    for (const [name, values] of [
      ["first paint", paints],
      ["brief shown", briefs],
    ] as const) {
      const median = quantile(values, 0.5);
      const first = (values[0] ?? Number.NaN).toFixed(0).padStart(8);
      console.log(
        `${name.padEnd(24)}${first}${median.toFixed(0).padStart(8)}${`${((100 * median) / LIMIT_MS).toFixed(0)} %`.padStart(12)}`,
      );
    }
  } finally {
    await browser.close();
    await sample.close();
  }
}
