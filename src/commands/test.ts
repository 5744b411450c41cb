import { requireBrowser } from "./browsers.ts";
import { main, runTool } from "./run.ts";

/** `npm test`: types, lint, build and every test, in both browsers, after installing what is missing. */

await main(() => {
  requireBrowser("chromium");
  requireBrowser("firefox");
  runTool("tsc", ["--noEmit"]);
  runTool("biome", ["check", "--error-on-warnings"]);
  runTool("vite", ["build", "--logLevel", "warn"]);
  runTool("vitest", ["run", ...process.argv.slice(2)]);
});
