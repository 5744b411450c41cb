import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  type ChromeScope,
  chromeScope,
  type FirefoxGlobals,
  type FirefoxWindow,
  type XulElement,
} from "./chrome-scope.ts";
import { downloaded } from "./downloads.ts";
import { type FirefoxLine, startFirefox } from "./firefox-line.ts";
import { firefoxSurface } from "./firefox-surface.ts";
import { documentPanel } from "./panel.ts";
import { profileFolder } from "./process.ts";
import type {
  ExtensionPage,
  LaunchOptions,
  Popup,
  Problem,
  ReaderBrowser,
  ReaderTab,
} from "./reader-browser.ts";
import { readerTab, type TabHost } from "./reader-tab.ts";
import { pause, until } from "./surface.ts";
import { Refused } from "./wire.ts";
import { zipOf } from "./zip.ts";

/**
 * Firefox with the extension installed for good, as a reader has it: nothing granted at install, there after a restart. What a reader
 * does outside the page (button, menu, shortcut, the browser's question) is done in the browser's own window, see `chrome-scope.ts`.
 */

/** The globals of Firefox's window, inside functions sent there. */
declare const ChromeUtils: FirefoxGlobals["ChromeUtils"];
declare const Services: FirefoxGlobals["Services"];
declare const OpenBrowserWindow: FirefoxGlobals["OpenBrowserWindow"];
declare const window: FirefoxWindow;

/** Fixed, so that the address of the extension's pages is known before it is installed. */
const UUID = "7d0c6f0e-53f4-4f5c-9c8e-0f4a4d1b7a11";

export async function launchFirefox(options: LaunchOptions): Promise<ReaderBrowser> {
  const profile = profileFolder(options.profile);
  const extension = { id: geckoId(options.dist), uuid: UUID };
  const origin = `moz-extension://${UUID}`;
  const seenProblems: Problem[] = [];
  const seenRequests: string[] = [];

  const open = async (): Promise<{ line: FirefoxLine; inWindow: ChromeScope }> => {
    const line = await startFirefox(options, profile.folder, extension);
    line.wire.hear(({ method, params }) => {
      if (method !== "network.beforeRequestSent") return;
      const { request } = params as { request: { url: string } }; // BiDi's event
      if (/^(?:https?|wss?):/.test(request.url)) seenRequests.push(request.url);
    });
    await line.wire.ask("session.subscribe", { events: ["network.beforeRequestSent"] });
    const inWindow = await chromeScope(line.wire);
    await inWindow(letPopupsBeDriven, null);
    return { line, inWindow };
  };
  let { line, inWindow } = await open();
  const ask = <Answer>(method: string, params: object = {}, timeoutMs?: number) =>
    line.wire.ask<Answer>(method, params, timeoutMs === undefined ? {} : { timeoutMs });

  const archive = join(profile.folder, "extension-under-test.xpi");
  writeFileSync(archive, zipOf(options.dist));
  await ask("webExtension.install", {
    extensionData: { type: "archivePath", path: archive },
    "moz:permanent": true,
    "moz:allowPrivateBrowsing": options.privateWindows ?? false,
  });

  /** Errors that Firefox's console holds; it forgets them when it quits. */
  const readProblems = (): Promise<Problem[]> =>
    inWindow((own) => {
      const isWarning = (flags: number | undefined) => ((flags ?? 0) & 1) !== 0;
      return Services.console
        .getMessageArray()
        .filter(({ sourceName, flags }) => sourceName?.startsWith(own) && !isWarning(flags))
        .map(({ sourceName, errorMessage }) => ({ where: sourceName ?? "", text: errorMessage ?? "" }));
    }, origin);

  const navigate = async (context: string, url: string): Promise<void> => {
    if (!url.startsWith("moz-extension:") && !url.startsWith("about:")) {
      await ask("browsingContext.navigate", { context, url, wait: "complete" });
      return;
    }
    // For privileged pages BiDi sees no end of the loading.
    await ask("browsingContext.navigate", { context, url, wait: "none" });
    await until(`${url} loaded`, async () => {
      const state = firefoxSurface(line.wire, context).run(() => [location.href, document.readyState], null);
      const [href, ready] = await state.catch(notYet);
      return href?.startsWith(url) && ready === "complete";
    });
  };

  const clickButton = (context: string): Promise<void> =>
    inWindow(
      async ({ tab, id }) => {
        const { NavigableManager } = ChromeUtils.importESModule(
          "chrome://remote/content/shared/NavigableManager.sys.mjs",
        );
        const browser = NavigableManager.getBrowserById(tab);
        if (!browser) throw new Error("the tab is gone");
        const own = browser.ownerDocument.defaultView;
        own.focus();
        // A panel opens only in the window in front.
        for (let waits = 0; waits < 40 && !own.document.hasFocus(); waits++) {
          await new Promise((resolve) => own.setTimeout(resolve, 50));
        }
        own.gBrowser.selectedTab = own.gBrowser.getTabForBrowser(browser);
        const { ExtensionParent } = ChromeUtils.importESModule(
          "resource://gre/modules/ExtensionParent.sys.mjs",
        );
        const postil = ExtensionParent.GlobalManager.getExtension(id);
        ExtensionParent.apiManager.global.browserActionFor(postil).triggerAction(own);
      },
      { tab: context, id: extension.id },
    );

  /** BiDi's handle of the popup that is open and loaded; null when there is none. */
  const popupContext = (): Promise<string | null> =>
    inWindow(() => {
      const { NavigableManager } = ChromeUtils.importESModule(
        "chrome://remote/content/shared/NavigableManager.sys.mjs",
      );
      for (const own of Services.wm.getEnumerator("navigator:browser")) {
        const browser = own.document.querySelector<XulElement>("browser.webextension-popup-browser");
        if (!browser?.currentURI?.spec.includes("popup.html")) continue;
        if (browser.closest<XulElement>("panel")?.state !== "open") continue;
        browser.permanentKey ??= {};
        return NavigableManager.getIdForBrowser(browser);
      }
      return null;
    }, null);

  const closePopup = async (): Promise<void> => {
    await inWindow(() => {
      for (const own of Services.wm.getEnumerator("navigator:browser")) {
        const browser = own.document.querySelector("browser.webextension-popup-browser");
        browser?.closest<XulElement>("panel")?.hidePopup();
      }
    }, null);
    await until("the popup gone", async () => (await popupContext()) === null);
  };

  const openPopup = async (tab: string): Promise<Popup> => {
    // A second click would close the one that is open.
    await closePopup();
    await clickButton(tab);
    const context = await until("the popup", popupContext);
    const surface = firefoxSurface(line.wire, context);
    const panel = documentPanel(surface);
    return {
      ...panel,
      run: surface.run,
      screenshot: surface.screenshot,
      close: closePopup,
      async grantBy(control) {
        await panel.click(control);
        // In one turn of the browser: the reader says yes, and the popup is gone.
        await until("the browser's question", () =>
          inWindow(() => {
            for (const own of Services.wm.getEnumerator("navigator:browser")) {
              const question = own.document.querySelector<XulElement>(
                "#notification-popup popupnotification",
              );
              if (question?.closest<XulElement>("panel")?.state !== "open") continue;
              question.button.click();
              const popup = own.document.querySelector("browser.webextension-popup-browser");
              popup?.closest<XulElement>("panel")?.hidePopup();
              return true;
            }
            return false;
          }, null),
        );
        await until("the popup gone", async () => (await popupContext()) === null);
      },
    };
  };

  const tabOf = (context: string): ReaderTab => {
    const surface = firefoxSurface(line.wire, context);
    const host: TabHost = {
      goto: (url) => navigate(context, url),
      reload: async () => {
        await ask("browsingContext.reload", { context, wait: "complete" });
      },
      bringToFront: async () => {
        await ask("browsingContext.activate", { context });
      },
      close: async () => {
        await ask("browsingContext.close", { context });
      },
      openPopup: () => openPopup(context),
      async runCommand(name) {
        await ask("browsingContext.activate", { context });
        // What the command's key element calls; a reader may have given any keys to it.
        await inWindow(
          ({ id, command }) => {
            const { ExtensionParent } = ChromeUtils.importESModule(
              "resource://gre/modules/ExtensionParent.sys.mjs",
            );
            ExtensionParent.GlobalManager.getExtension(id).shortcuts.onCommand(command);
          },
          { id: extension.id, command: name },
        );
      },
      async chooseFromMenu(item, { x, y }) {
        await ask("browsingContext.activate", { context });
        await surface.mouse([
          { kind: "move", x, y },
          { kind: "down", button: "right" },
          { kind: "up", button: "right" },
        ]);
        await until(`menu item ${item}`, () => inWindow(activateMenuItem, item));
      },
    };
    return readerTab(surface, host);
  };

  const newTab = async (url: string): Promise<string> => {
    const { context } = await ask<{ context: string }>("browsingContext.create", { type: "tab" });
    await navigate(context, url);
    return context;
  };
  const contexts = async (): Promise<readonly { context: string; url: string }[]> =>
    (await ask<{ contexts: { context: string; url: string }[] }>("browsingContext.getTree")).contexts;

  return {
    name: "firefox",
    version: line.version,
    origin,
    profile: profile.folder,
    openTab: async (url) => tabOf(await newTab(url)),
    async openPrivateTab(url) {
      const before = new Set((await contexts()).map(({ context }) => context));
      await inWindow(async () => {
        const own = OpenBrowserWindow({ private: true });
        // A page asked for while the window still loads its own first page would be replaced by it.
        const isReady = () =>
          own.gBrowser?.selectedBrowser.currentURI.spec === "about:privatebrowsing" &&
          !own.gBrowser.selectedBrowser.webProgress.isLoadingDocument;
        for (let waits = 0; waits < 200 && !isReady(); waits++) {
          await new Promise((resolve) => window.setTimeout(resolve, 50));
        }
      }, null);
      const fresh = await until("the private tab", async () =>
        (await contexts()).find(({ context }) => !before.has(context)),
      );
      await navigate(fresh.context, url);
      return tabOf(fresh.context);
    },
    async openExtensionPage(path): Promise<ExtensionPage> {
      const context = await newTab(`${origin}/${path}`);
      const surface = firefoxSurface(line.wire, context);
      const panel = documentPanel(surface);
      return {
        ...panel,
        run: surface.run,
        download: (control) => downloaded(profile.folder, () => panel.click(control)),
        reload: () => navigate(context, `${origin}/${path}`),
        screenshot: surface.screenshot,
        async chooseFile(file) {
          const found = await ask<{ nodes: { sharedId: string }[] }>("browsingContext.locateNodes", {
            context,
            locator: { type: "css", value: "input[type=file]" },
          });
          await ask("input.setFiles", {
            context,
            element: { sharedId: found.nodes[0]?.sharedId },
            files: [file],
          });
        },
        close: async () => {
          await ask("browsingContext.close", { context });
        },
      };
    },
    isBackgroundRunning: () =>
      inWindow((id) => {
        const { ExtensionParent } = ChromeUtils.importESModule(
          "resource://gre/modules/ExtensionParent.sys.mjs",
        );
        return ExtensionParent.GlobalManager.getExtension(id).backgroundState === "running";
      }, extension.id),
    stopBackground: () =>
      inWindow(async (id) => {
        const { ExtensionParent } = ChromeUtils.importESModule(
          "resource://gre/modules/ExtensionParent.sys.mjs",
        );
        const postil = ExtensionParent.GlobalManager.getExtension(id);
        await postil.terminateBackground({ ignoreDevToolsAttached: true });
      }, extension.id),
    async restart() {
      seenProblems.push(...(await readProblems()));
      await quit(line);
      ({ line, inWindow } = await open());
      await until("the extension after the restart", () => inWindow(isInstalled, extension.id));
    },
    problems: async () => [...seenProblems, ...(await readProblems())],
    // Firefox writes them to its console when it reads the manifest.
    manifestWarnings: () =>
      inWindow(
        () =>
          Services.console
            .getMessageArray()
            .map(({ errorMessage }) => errorMessage ?? "")
            .filter((text) => /Reading manifest|Loading extension/.test(text)),
        null,
      ),
    requests: () => seenRequests,
    async close() {
      await quit(line);
      profile.discard();
    },
  };
}

/** Lets BiDi find the extension's popup, which it does not list because it is no tab. */
function letPopupsBeDriven(): void {
  const { NavigableManager } = ChromeUtils.importESModule(
    "chrome://remote/content/shared/NavigableManager.sys.mjs",
  );
  const tabById = NavigableManager.getBrowserById.bind(NavigableManager);
  NavigableManager.getBrowserById = (id) => {
    for (const own of Services.wm.getEnumerator("navigator:browser")) {
      const popup = own.document.querySelector<XulElement>("browser.webextension-popup-browser");
      if (popup?.permanentKey && NavigableManager.getIdForBrowser(popup) === id) return popup;
    }
    return tabById(id);
  };
}

function isInstalled(id: string): boolean {
  const { ExtensionParent } = ChromeUtils.importESModule("resource://gre/modules/ExtensionParent.sys.mjs");
  return Boolean(ExtensionParent.GlobalManager.getExtension(id)?.uuid);
}

/** Chooses an item of the open context menu, opening the extension's submenu when it has one; false while it is not there. */
function activateMenuItem(item: string): boolean {
  for (const own of Services.wm.getEnumerator("navigator:browser")) {
    const menu = own.document.querySelector<XulElement>("#contentAreaContextMenu");
    if (menu?.state !== "open") continue;
    const found = menu.querySelector<XulElement>(`menuitem[id$="menuitem-_${item}"]`);
    const parent = found?.closest<XulElement>("menupopup");
    if (!found || !parent) continue;
    if (parent.state !== "open") {
      parent.closest<XulElement>("menu")?.openMenu(true);
      continue;
    }
    parent.activateItem(found);
    return true;
  }
  return false;
}

function notYet(error: unknown): string[] {
  // While the document changes there is no window to ask.
  if (error instanceof Refused) return [];
  throw error;
}

async function quit({ wire, process }: FirefoxLine): Promise<void> {
  // Firefox may cut the line before it has answered.
  await wire.ask("browser.close").catch((error: unknown) => {
    if (!(error instanceof Refused)) throw error;
  });
  await pause(0);
  await process.ended();
}

/** The id that the manifest gives the extension in Firefox. */
function geckoId(dist: string): string {
  const manifest = JSON.parse(readFileSync(join(dist, "manifest.json"), "utf8")) as {
    browser_specific_settings: { gecko: { id: string } };
  }; // our own, which the build wrote
  return manifest.browser_specific_settings.gecko.id;
}
