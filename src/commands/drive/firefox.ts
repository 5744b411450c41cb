import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { downloaded } from "./downloads.ts";
import { type FirefoxShell, openShell } from "./firefox-shell.ts";
import { firefoxTab } from "./firefox-tab.ts";
import { isBackgroundRunning, openPrivateWindow, readConsole, stopBackground } from "./firefox-window.ts";
import { documentPanel } from "./panel.ts";
import { onProfile, profileFolder } from "./process.ts";
import type { ExtensionPage, LaunchOptions, Problem, ReaderBrowser } from "./reader-browser.ts";
import { until } from "./surface.ts";
import { zipOf } from "./zip.ts";

/** Fixed, so that the address of the extension's pages is known before it is installed. */
const UUID = "7d0c6f0e-53f4-4f5c-9c8e-0f4a4d1b7a11";

/** Firefox with the extension installed for good, as a reader has it: nothing granted at install, there after a restart. */
export async function launchFirefox(options: LaunchOptions): Promise<ReaderBrowser> {
  const profile = profileFolder(options.profile);
  const extension = { id: geckoId(options.dist), uuid: UUID };
  const origin = `moz-extension://${UUID}`;
  const requests: string[] = [];
  const earlier: Problem[] = [];
  const open = () => openShell(options, profile.folder, extension, (url) => requests.push(url));
  let shell = await onProfile(profile, open);

  const archive = join(profile.folder, "extension-under-test.xpi");
  writeFileSync(archive, zipOf(options.dist));
  await shell.ask("webExtension.install", {
    extensionData: { type: "archivePath", path: archive },
    "moz:permanent": true,
    "moz:allowPrivateBrowsing": options.privateWindows ?? false,
  });
  await shell.extensionReady();

  const problems = async (): Promise<readonly Problem[]> => {
    const lines = await shell.inWindow(readConsole, null);
    const ours = lines.filter(({ where, isWarning }) => where.startsWith(origin) && !isWarning);
    return [...earlier, ...ours.map(({ where, text }) => ({ where, text }))];
  };

  return {
    name: "firefox",
    version: shell.version,
    origin,
    profile: profile.folder,
    openTab: async (url) => firefoxTab(shell, await shell.newTab(url)),
    async openPrivateTab(url) {
      const before = new Set(await shell.contexts());
      await shell.inWindow(openPrivateWindow, null);
      const context = await until("the private tab", async () =>
        (await shell.contexts()).find((other) => !before.has(other)),
      );
      await shell.navigate(context, url);
      return firefoxTab(shell, context);
    },
    openExtensionPage: (path) => openExtensionPage(shell, `${origin}/${path}`, profile.folder),
    isBackgroundRunning: () => shell.inWindow(isBackgroundRunning, extension.id),
    stopBackground: () => shell.inWindow(stopBackground, extension.id),
    async restart() {
      earlier.splice(0, earlier.length, ...(await problems()));
      await shell.quit();
      shell = await open();
      await shell.extensionReady();
    },
    problems,
    // Firefox writes them to its console when it reads the manifest.
    manifestWarnings: async () =>
      (await shell.inWindow(readConsole, null))
        .map(({ text }) => text)
        .filter((text) => /Reading manifest|Loading extension/.test(text)),
    requests: () => requests,
    async close() {
      await shell.quit();
      profile.discard();
    },
  };
}

async function openExtensionPage(
  shell: FirefoxShell,
  address: string,
  profile: string,
): Promise<ExtensionPage> {
  const context = await shell.newTab(address);
  const surface = shell.surface(context);
  const panel = documentPanel(surface);
  return {
    ...panel,
    run: surface.run,
    reload: () => shell.navigate(context, address),
    screenshot: surface.screenshot,
    download: (control) => downloaded(profile, () => panel.click(control)),
    async chooseFile(file) {
      const { nodes } = await shell.ask<{ nodes: { sharedId: string }[] }>("browsingContext.locateNodes", {
        context,
        locator: { type: "css", value: "input[type=file]" },
      });
      const [field] = nodes;
      if (!field) throw new Error("the page has no file field");
      await shell.ask("input.setFiles", { context, element: { sharedId: field.sharedId }, files: [file] });
    },
    close: async () => {
      await shell.ask("browsingContext.close", { context });
    },
  };
}

/** The id that the manifest gives the extension in Firefox. */
function geckoId(dist: string): string {
  const manifest = JSON.parse(readFileSync(join(dist, "manifest.json"), "utf8")) as {
    browser_specific_settings: { gecko: { id: string } };
  }; // our own, which the build wrote
  return manifest.browser_specific_settings.gecko.id;
}
