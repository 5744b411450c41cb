import type { ChromiumApi } from "./chromium-api.ts";
import { type ChromiumShell, openShell } from "./chromium-shell.ts";
import { chromiumTab } from "./chromium-tab.ts";
import { downloaded } from "./downloads.ts";
import { documentPanel } from "./panel.ts";
import { onProfile, profileFolder } from "./process.ts";
import type { ExtensionPage, LaunchOptions, ReaderBrowser } from "./reader-browser.ts";
import { pause, until } from "./surface.ts";

declare const chrome: ChromiumApi;

/** Chromium's manifest check runs a moment after the extension is loaded. */
const CHECKED_MS = 1_000;

/** Chromium with the extension loaded from its folder, nothing granted. */
export async function launchChromium(options: LaunchOptions): Promise<ReaderBrowser> {
  const profile = profileFolder(options.profile);
  let shell = await onProfile(profile, () => openShell(options, profile.folder));
  if (options.privateWindows) await letIntoPrivateWindows(shell);

  return {
    name: "chromium",
    version: shell.product,
    origin: `chrome-extension://${shell.id}`,
    profile: profile.folder,
    openTab: async (url) => chromiumTab(shell, await shell.newPage(url)),
    async openPrivateTab(url) {
      const before = new Set((await shell.targets()).map(({ targetId }) => targetId));
      await shell.inExtension(() => chrome.windows.create({ incognito: true, url: "about:blank" }), null);
      const { targetId } = await until("the private tab", async () =>
        (await shell.targets()).find(
          (target) => target.type === "page" && target.url === "about:blank" && !before.has(target.targetId),
        ),
      );
      const session = await shell.attachPage(targetId);
      await shell.navigate(session, url);
      return chromiumTab(shell, session);
    },
    openExtensionPage: (path) => openExtensionPage(shell, path, profile.folder),
    isBackgroundRunning: async () => (await shell.worker()) !== undefined,
    stopBackground: () => shell.stopWorker(),
    async restart() {
      await shell.quit();
      shell = await openShell(options, profile.folder, shell.watch);
    },
    problems: async () => shell.watch.problems(),
    async manifestWarnings() {
      // They are collected only while developer mode is on, and only at a load.
      await shell.inBrowserSettings(async (id) => {
        await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
        await chrome.developerPrivate.reload(id, { failQuietly: true });
      }, shell.id);
      await pause(CHECKED_MS);
      return shell.inBrowserSettings(async (id) => {
        const { manifestErrors } = await chrome.developerPrivate.getExtensionInfo(id);
        return manifestErrors.map(({ message }) => message);
      }, shell.id);
    },
    requests: () => shell.watch.requests(),
    async close() {
      await shell.quit();
      profile.discard();
    },
  };
}

async function letIntoPrivateWindows(shell: ChromiumShell): Promise<void> {
  await shell.inBrowserSettings(async (extensionId) => {
    // Changing the setting loads the extension anew, and without developer mode it would stay off.
    await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await chrome.developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true });
  }, shell.id);
  await until("the extension, loaded again", shell.worker);
}

async function openExtensionPage(
  shell: ChromiumShell,
  path: string,
  profile: string,
): Promise<ExtensionPage> {
  const session = await shell.newPage(`chrome-extension://${shell.id}/${path}`);
  const panel = documentPanel(session);
  return {
    ...panel,
    run: session.run,
    reload: () => shell.reload(session),
    screenshot: session.screenshot,
    download: (control) => downloaded(profile, () => panel.click(control)),
    async chooseFile(file) {
      const { root } = await session.ask<{ root: { nodeId: number } }>("DOM.getDocument");
      const { nodeId } = await session.ask<{ nodeId: number }>("DOM.querySelector", {
        nodeId: root.nodeId,
        selector: "input[type=file]",
      });
      await session.ask("DOM.setFileInputFiles", { files: [file], nodeId });
    },
    close: () => shell.closeTarget(session.targetId),
  };
}
