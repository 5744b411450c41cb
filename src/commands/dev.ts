import { type ChildProcess, spawn } from "node:child_process";
import { resolve } from "node:path";
import { choice, runInBrowser } from "./browse.ts";
import { main, runTool, toolPath } from "./run.ts";
import { SAMPLE_FILE, SAMPLE_PATH } from "./sample.ts";
import { servePage } from "./serve.ts";

/** `npm run dev`: builds on every change, and web-ext reloads the extension when `dist/` changes. */

await main(async () => {
  const { browser, url } = choice(process.argv.slice(2));
  runTool("vite", ["build", "--logLevel", "warn"]);
  const watcher: ChildProcess = spawn(toolPath("vite"), ["build", "--watch", "--logLevel", "warn"], {
    stdio: ["ignore", "inherit", "inherit"],
    shell: process.platform === "win32",
  });
  process.once("exit", () => watcher.kill());
  const sample = await servePage(resolve(SAMPLE_FILE), SAMPLE_PATH);
  console.log(`The sample article: ${sample.url}`);
  await runInBrowser(browser, url ?? sample.url, { reload: true });
});
