import { type ChromiumLine, startChromium } from "./chromium-line.ts";
import { chromiumSession, type Session } from "./chromium-surface.ts";
import { type ChromiumWatch, watchChromium } from "./chromium-watch.ts";
import { downloaded, downloadFolder } from "./downloads.ts";
import { documentPanel } from "./panel.ts";
import { profileFolder } from "./process.ts";
import type { ExtensionPage, LaunchOptions, Popup, ReaderBrowser, ReaderTab } from "./reader-browser.ts";
import { readerTab, type TabHost } from "./reader-tab.ts";
import { pause, until } from "./surface.ts";

/**
 * Chromium with the extension loaded. What a reader does outside the page has no key in headless Chromium, so:
 * the toolbar button is `Extensions.triggerAction` (activeTab and popup as from a click); a command or menu item is granted
 * activeTab by the same click with the popup turned off for that moment, then reported to the worker's listeners; and the question for
 * sites, which cannot be answered there, is settled beforehand on chrome://extensions.
 */

interface Target {
  readonly targetId: string;
  readonly type: string;
  readonly url: string;
  readonly browserContextId: string;
  readonly embedderData?: { readonly tabActive?: boolean };
}

/** The part of the extension API that the driver itself uses, inside pages of the extension. */
declare const chrome: {
  runtime: { sendMessage(message: unknown): Promise<unknown> };
  windows: { create(options: object): Promise<unknown>; getLastFocused(): Promise<{ id: number }> };
  tabs: { query(options: object): Promise<{ id: number; url?: string }[]> };
  action: { setPopup(options: { popup: string }): Promise<void>; getPopup(options: object): Promise<string> };
  commands: { onCommand: { dispatch(command: string, tab: object): void } };
  contextMenus: { onClicked: { dispatch(info: object, tab: object): void } };
  developerPrivate: {
    addHostPermission(id: string, pattern: string): Promise<void>;
    updateProfileConfiguration(options: object): Promise<void>;
    updateExtensionConfiguration(options: object): Promise<void>;
    reload(id: string, options: object): Promise<unknown>;
    getExtensionInfo(id: string): Promise<{ manifestErrors: { message: string }[] }>;
  };
};

export async function launchChromium(options: LaunchOptions): Promise<ReaderBrowser> {
  const profile = profileFolder(options.profile);
  let line: ChromiumLine = await startChromium(options, profile.folder);
  let id = "";
  let watch: ChromiumWatch = watchChromium();
  const ask = <Answer>(method: string, params: object = {}) => line.wire.ask<Answer>(method, params);

  const targets = async (filter?: object[]): Promise<readonly Target[]> => {
    const answer = await ask<{ targetInfos: Target[] }>("Target.getTargets", filter ? { filter } : {});
    return answer.targetInfos;
  };
  const worker = async () =>
    (await targets()).find(
      ({ type, url }) => type === "service_worker" && url.startsWith(`chrome-extension://${id}`),
    );

  const attach = async (targetId: string): Promise<Session> => {
    const params = { targetId, flatten: true };
    const { sessionId } = await ask<{ sessionId: string }>("Target.attachToTarget", params);
    const session = chromiumSession(line.wire, targetId, sessionId);
    await session.ask("Runtime.enable");
    return session;
  };
  const attachPage = async (targetId: string): Promise<Session> => {
    const session = await attach(targetId);
    watch.follow(session.id);
    await session.ask("Page.enable");
    await session.ask("Log.enable");
    await session.ask("Network.enable");
    const features = [{ name: "prefers-color-scheme", value: options.colours ?? "light" }];
    await session.ask("Emulation.setEmulatedMedia", { features });
    return session;
  };

  /** Starts what loads a document and waits for its load event. */
  const loading = async (session: Session, start: () => Promise<unknown>): Promise<void> => {
    let loaded = false;
    const stop = line.wire.hear(({ method, sessionId }) => {
      if (sessionId === session.id && method === "Page.loadEventFired") loaded = true;
    });
    try {
      await start();
      await until("the page's load event", async () => loaded, 30_000);
    } finally {
      stop();
    }
  };
  const newPage = async (url: string, background = false): Promise<Session> => {
    const { targetId } = await ask<{ targetId: string }>("Target.createTarget", {
      url: "about:blank",
      background,
    });
    const session = await attachPage(targetId);
    await navigate(session, url);
    return session;
  };
  const navigate = (session: Session, url: string): Promise<void> =>
    loading(session, async () => {
      const { errorText } = await session.ask<{ errorText?: string }>("Page.navigate", { url });
      if (errorText !== undefined) throw new Error(`${url}: ${errorText}`);
    });

  /** Does something in a page of a given address that nobody sees, then closes it. */
  const aside = async <A, R>(url: string, work: (argument: A) => R | Promise<R>, argument: A): Promise<R> => {
    const { targetId } = await ask<{ targetId: string }>("Target.createTarget", {
      url: "about:blank",
      background: true,
    });
    const session = await attach(targetId);
    try {
      await session.ask("Page.enable");
      await navigate(session, url);
      return await session.run(work, argument);
    } finally {
      await ask("Target.closeTarget", { targetId });
    }
  };
  // The manifest is the one page of the extension that runs none of its scripts.
  const inExtension = <A, R>(work: (argument: A) => R | Promise<R>, argument: A) =>
    aside(`chrome-extension://${id}/manifest.json`, work, argument);
  // The tab that the browser starts with: opening another one would close the popup.
  const inBrowserSettings = async <A, R>(work: (argument: A) => R | Promise<R>, argument: A): Promise<R> => {
    const first = await until("the first tab", async () =>
      (await targets()).find(
        ({ type, url }) => type === "page" && /^(?:about:blank|chrome:\/\/extensions\/)$/.test(url),
      ),
    );
    const session = await attach(first.targetId);
    if (first.url === "about:blank") {
      await session.ask("Page.enable");
      await navigate(session, "chrome://extensions/");
    }
    const answer = await session.run(work, argument);
    await ask("Target.detachFromTarget", { sessionId: session.id });
    return answer;
  };

  /** Reports an event to the worker's own listeners. */
  const inWorker = async <A>(work: (argument: A) => Promise<void>, argument: A): Promise<void> => {
    if (!(await worker()))
      await inExtension(() => chrome.runtime.sendMessage({ to: "nobody" }).catch(String), null);
    const target = await until("the extension's worker", worker);
    const session = await attach(target.targetId);
    await session.run(work, argument);
    await ask("Target.detachFromTarget", { sessionId: session.id });
  };

  /** A click on the extension's button in the window of this tab. */
  const clickButton = async (session: Session): Promise<void> => {
    await session.ask("Page.bringToFront");
    const own = (await targets()).find(({ targetId }) => targetId === session.targetId);
    // A page's tab is told by address and window: CDP names no parent.
    const tabs = (await targets([{ type: "tab" }])).filter(
      ({ url, browserContextId }) => url === own?.url && browserContextId === own.browserContextId,
    );
    const tab = tabs.find(({ embedderData }) => embedderData?.tabActive === true) ?? tabs[0];
    if (!tab) throw new Error(`no tab shows ${own?.url}`);
    await ask("Extensions.triggerAction", { id, targetId: tab.targetId });
  };
  /** activeTab for this tab, as a shortcut or menu item gives it, without the popup. */
  const giveActiveTab = async (session: Session): Promise<void> => {
    const popup = await inExtension(async () => {
      const before = await chrome.action.getPopup({});
      await chrome.action.setPopup({ popup: "" });
      return before;
    }, null);
    await clickButton(session);
    await inExtension((address) => chrome.action.setPopup({ popup: address }), popup);
    await session.ask("Page.bringToFront");
  };

  const popupTarget = async () =>
    (await targets()).find(
      ({ type, url }) => type === "page" && url.startsWith(`chrome-extension://${id}/popup.html`),
    );

  const openPopup = async (tab: Session): Promise<Popup> => {
    const before = await popupTarget();
    // A second click would close the one that is open.
    if (before) await ask("Target.closeTarget", { targetId: before.targetId });
    await until("no popup", async () => !(await popupTarget()));
    await clickButton(tab);
    const { targetId } = await until("the popup", popupTarget);
    const session = await attachPage(targetId);
    const close = async (): Promise<void> => {
      await ask("Target.closeTarget", { targetId });
      await until(
        "the popup gone",
        async () => !(await targets()).some((target) => target.targetId === targetId),
      );
    };
    const panel = documentPanel(session);
    return {
      ...panel,
      run: session.run,
      screenshot: session.screenshot,
      close,
      async grantBy(control) {
        await panel.waitFor(control);
        await inBrowserSettings((own) => chrome.developerPrivate.addHostPermission(own, "*://*/*"), id);
        await panel.click(control);
        await close();
      },
    };
  };

  const tabOf = (session: Session): ReaderTab => {
    const host: TabHost = {
      goto: (url) => navigate(session, url),
      reload: () => loading(session, () => session.ask("Page.reload")),
      bringToFront: async () => {
        await session.ask("Page.bringToFront");
      },
      close: async () => {
        await ask("Target.closeTarget", { targetId: session.targetId });
      },
      openPopup: () => openPopup(session),
      async runCommand(name) {
        await giveActiveTab(session);
        await inWorker(async (command) => {
          const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
          if (tab) chrome.commands.onCommand.dispatch(command, tab);
        }, name);
      },
      async chooseFromMenu(item, place) {
        await session.run(
          // The page hears of the click; the menu itself cannot be seen in headless Chromium.
          ({ x, y }) => {
            const target = document.elementFromPoint(x, y) ?? document.body;
            const init = {
              bubbles: true,
              composed: true,
              cancelable: true,
              clientX: x,
              clientY: y,
              button: 2,
            };
            target.dispatchEvent(new MouseEvent("contextmenu", init));
          },
          place,
        );
        await giveActiveTab(session);
        const selectionText = await session.run(() => getSelection()?.toString() ?? "", null);
        const pageUrl = await session.run(() => location.href, null);
        const info = { menuItemId: item, selectionText, pageUrl, frameId: 0, editable: false };
        await inWorker(async (clicked) => {
          const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
          if (tab) chrome.contextMenus.onClicked.dispatch(clicked, tab);
        }, info);
      },
    };
    return readerTab(session, host);
  };

  const ready = async (): Promise<void> => {
    const isOurs = ({ type, url }: Target) =>
      type === "service_worker" && /^chrome-extension:\/\/[a-p]{32}\/background\.js$/.test(url);
    const target = await until("the extension's worker", async () => (await targets()).find(isOurs), 20_000);
    id = new URL(target.url).host;
    const downloadPath = downloadFolder(profile.folder);
    await ask("Browser.setDownloadBehavior", { behavior: "allow", downloadPath });
    watch.start(line.wire, id);
  };
  await ready();
  await inBrowserSettings(() => null, null);
  if (options.privateWindows) {
    await inBrowserSettings(async (extensionId) => {
      // Changing the setting loads the extension anew, and without developer mode it would stay off.
      await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
      await chrome.developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true });
    }, id);
    await until("the extension, loaded again", worker);
  }
  const { product } = await ask<{ product: string }>("Browser.getVersion");

  return {
    name: "chromium",
    version: product,
    origin: `chrome-extension://${id}`,
    profile: profile.folder,
    openTab: async (url) => tabOf(await newPage(url)),
    async openPrivateTab(url) {
      const before = new Set((await targets()).map(({ targetId }) => targetId));
      await inExtension((address) => chrome.windows.create({ incognito: true, url: address }), "about:blank");
      const target = await until("the private tab", async () =>
        (await targets()).find(
          (t) => t.type === "page" && t.url === "about:blank" && !before.has(t.targetId),
        ),
      );
      const session = await attachPage(target.targetId);
      await navigate(session, url);
      return tabOf(session);
    },
    async openExtensionPage(path): Promise<ExtensionPage> {
      const session = await newPage(`chrome-extension://${id}/${path}`);
      const panel = documentPanel(session);
      return {
        ...panel,
        run: session.run,
        download: (control) => downloaded(profile.folder, () => panel.click(control)),
        reload: () => loading(session, () => session.ask("Page.reload")),
        screenshot: session.screenshot,
        async chooseFile(file) {
          const { root } = await session.ask<{ root: { nodeId: number } }>("DOM.getDocument");
          const { nodeId } = await session.ask<{ nodeId: number }>("DOM.querySelector", {
            nodeId: root.nodeId,
            selector: "input[type=file]",
          });
          await session.ask("DOM.setFileInputFiles", { files: [file], nodeId });
        },
        close: async () => {
          await ask("Target.closeTarget", { targetId: session.targetId });
        },
      };
    },
    isBackgroundRunning: async () => (await worker()) !== undefined,
    async stopBackground() {
      const page = (await targets()).find(
        ({ type, url }) => type === "page" && !url.startsWith("chrome-extension:"),
      );
      if (!page) throw new Error("no page to stop the worker from");
      const session = await attach(page.targetId);
      await session.ask("ServiceWorker.enable");
      // A worker that is just starting outlives the first call.
      await until("the worker stopped", async () => {
        await session.ask("ServiceWorker.stopAllWorkers");
        return !(await worker());
      });
      await ask("Target.detachFromTarget", { sessionId: session.id });
    },
    async restart() {
      watch.stop();
      await quit(line);
      line = await startChromium(options, profile.folder);
      watch = watchChromium(watch);
      await ready();
      await inBrowserSettings(() => null, null);
    },
    problems: async () => watch.problems(),
    // They are collected only while developer mode is on, and only at a load.
    manifestWarnings: () =>
      inBrowserSettings(async (extensionId) => {
        await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
        await chrome.developerPrivate.reload(extensionId, { failQuietly: true });
        await new Promise((resolve) => setTimeout(resolve, 1_000));
        const { manifestErrors } = await chrome.developerPrivate.getExtensionInfo(extensionId);
        return manifestErrors.map(({ message }) => message);
      }, id),
    requests: () => watch.requests(),
    async close() {
      await quit(line);
      profile.discard();
    },
  };
}

async function quit({ wire, process }: ChromiumLine): Promise<void> {
  await wire.ask("Browser.close");
  await pause(0);
  await process.ended();
}
