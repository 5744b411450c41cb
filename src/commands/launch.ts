import { resolve } from "node:path";
import type { BrowserName } from "./browsers.ts";
import { launchChromium } from "./drive/chromium.ts";
import { launchFirefox } from "./drive/firefox.ts";
import type { LaunchOptions, ReaderBrowser } from "./drive/reader-browser.ts";

/** A browser with the built extension, driven as a reader drives it. */
export function launch(name: BrowserName, options: Omit<LaunchOptions, "dist">): Promise<ReaderBrowser> {
  const all = { ...options, dist: resolve("dist") };
  return name === "chromium" ? launchChromium(all) : launchFirefox(all);
}
