import { resolve } from "node:path";
import { parseArgs } from "node:util";
import webExt from "web-ext";
import { type BrowserName, findBrowser, type Installed, requireBrowser } from "./browsers.ts";

/** Opening a real browser with the built extension in it, through web-ext. */

export interface Choice {
  readonly browser: Installed;
  /** The page asked for; null for the sample article. */
  readonly url: string | null;
}

/**
 * Reads `--browser chromium|firefox` and `--url URL`. Without a browser's name the first one found, else Chromium, installed.
 */
export function choice(args: readonly string[]): Choice {
  const { values } = parseArgs({
    args: [...args],
    options: { browser: { type: "string" }, url: { type: "string" } },
  });
  const { browser: name, url } = values;
  if (name !== undefined && name !== "chromium" && name !== "firefox") {
    throw new Error(`--browser is "chromium" (also Chrome and Edge) or "firefox", not "${name}"`);
  }
  if (url !== undefined && !URL.canParse(url))
    throw new Error(`--url needs a whole address, such as https://…, not "${url}"`);
  const browser = name
    ? requireBrowser(name)
    : (findBrowser("chromium") ?? findBrowser("firefox") ?? requireBrowser("chromium"));
  return { browser, url: url ?? null };
}

/** Whether a window can be shown. */
export function hasDisplay(): boolean {
  if (process.platform !== "linux") return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** Opens the browser with `dist/` loaded, at `url`; resolves when it runs. It ends with this process (Ctrl+C). */
export async function runInBrowser(
  browser: Installed,
  url: string,
  options: { reload: boolean },
): Promise<void> {
  const targets: Readonly<Record<BrowserName, object>> = {
    chromium: { target: ["chromium"], chromiumBinary: browser.executable },
    firefox: { target: ["firefox-desktop"], firefox: browser.executable },
  };
  // Chromium does not start as root without this switch.
  const isRoot = process.getuid?.() === 0;
  await webExt.cmd.run(
    {
      sourceDir: resolve("dist"),
      startUrl: [url],
      noInput: true,
      noReload: !options.reload,
      ...(browser.name === "chromium" && isRoot ? { args: ["--no-sandbox"] } : {}),
      ...targets[browser.name],
    },
    { shouldExitProgram: false },
  );
}
