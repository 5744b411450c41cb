import { requireBrowser } from "./browsers.ts";
import { main, runTool } from "./run.ts";

/** `npm test`: types, lint, build and every test, in both browsers, after installing what is missing. */

await main(() => {
  const chromium = requireBrowser("chromium");
  const firefox = requireBrowser("firefox");
  runTool("tsc", ["--noEmit"]);
  runTool("biome", ["check", "--error-on-warnings"]);
  runTool("vite", ["build", "--logLevel", "warn"]);
  const env = { ...process.env, POSTIL_CHROMIUM: chromium.executable, POSTIL_FIREFOX: firefox.executable };
  runTool("vitest", ["run", ...process.argv.slice(2)], env);
});
