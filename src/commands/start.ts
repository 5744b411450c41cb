import { resolve } from "node:path";
import { choice, hasDisplay, runInBrowser } from "./browse.ts";
import { main, runTool } from "./run.ts";
import { SAMPLE_FILE, SAMPLE_PATH } from "./sample.ts";
import { servePage } from "./serve.ts";
import { tour } from "./tour.ts";

/**
 * `npm start`: builds, then opens a browser with Postil on the sample article, or on `--url`. Without a display the same is
 * done headless, as a tour that leaves pictures.
 */

await main(async () => {
  const { browser, url } = choice(process.argv.slice(2));
  runTool("vite", ["build", "--logLevel", "warn"]);
  const sample = await servePage(resolve(SAMPLE_FILE), SAMPLE_PATH);
  if (!hasDisplay()) {
    if (url !== null)
      console.log("Without a display the tour reads the sample article; --url is left aside.");
    try {
      const folder = await tour(browser.name, sample.url, resolve("dist-pictures"));
      console.log(`Pictures of page and popup: ${folder}`);
    } finally {
      await sample.close();
    }
    return;
  }
  console.log(
    [
      `Opening ${url ?? "the sample article"} in ${browser.executable}. Then:`,
      "  1. Click the Postil button in the toolbar (in Chromium it is behind the puzzle piece) or press Alt+Q.",
      "  2. Select some words in the article and pick a colour, or press Alt+W.",
      "  3. Click a highlight to write a note; open the popup again to see them all.",
      "Ctrl+C ends it.",
    ].join("\n"),
  );
  await runInBrowser(browser, url ?? sample.url, { reload: false });
});
