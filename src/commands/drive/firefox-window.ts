import type { FirefoxGlobals, FirefoxWindow, XulElement } from "./chrome-scope.ts";

/**
 * Functions that run in Firefox's own window, sent there as text: each stands by itself. They do what a reader does outside the
 * page, by the parts that Firefox's own buttons, menus and keys call.
 */

declare const ChromeUtils: FirefoxGlobals["ChromeUtils"];
declare const Services: FirefoxGlobals["Services"];
declare const OpenBrowserWindow: FirefoxGlobals["OpenBrowserWindow"];
declare const window: FirefoxWindow;

/** Lets BiDi find the extension's popup, which it does not list because it is no tab. Once a session. */
export function letPopupsBeDriven(): void {
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

/** BiDi's handle of the popup that is open and loaded; null when there is none. */
export function popupContext(): string | null {
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
}

export function hidePopup(): void {
  for (const own of Services.wm.getEnumerator("navigator:browser")) {
    const browser = own.document.querySelector("browser.webextension-popup-browser");
    browser?.closest<XulElement>("panel")?.hidePopup();
  }
}

/** A click on the extension's button, in the window of a tab. */
export async function clickButton({ tab, id }: { tab: string; id: string }): Promise<void> {
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
  const { ExtensionParent } = ChromeUtils.importESModule("resource://gre/modules/ExtensionParent.sys.mjs");
  const extension = ExtensionParent.GlobalManager.getExtension(id);
  ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(own);
}

/** What the key of a command calls; a reader may have given any keys to it. */
export function runCommand({ id, command }: { id: string; command: string }): void {
  const { ExtensionParent } = ChromeUtils.importESModule("resource://gre/modules/ExtensionParent.sys.mjs");
  ExtensionParent.GlobalManager.getExtension(id).shortcuts.onCommand(command);
}

/** Says yes to the browser's question, and in the same turn the popup is gone; false while nothing is asked. */
export function answerQuestion(): boolean {
  for (const own of Services.wm.getEnumerator("navigator:browser")) {
    const question = own.document.querySelector<XulElement>("#notification-popup popupnotification");
    if (question?.closest<XulElement>("panel")?.state !== "open") continue;
    question.button.click();
    const popup = own.document.querySelector("browser.webextension-popup-browser");
    popup?.closest<XulElement>("panel")?.hidePopup();
    return true;
  }
  return false;
}

/** Chooses an item of the open context menu, opening the extension's submenu when it stands there; false while it is not. */
export function activateMenuItem(item: string): boolean {
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

export async function openPrivateWindow(): Promise<void> {
  const own = OpenBrowserWindow({ private: true });
  // A page asked for while the window still loads its own first page would be replaced by it.
  const isReady = () =>
    own.gBrowser?.selectedBrowser.currentURI.spec === "about:privatebrowsing" &&
    !own.gBrowser.selectedBrowser.webProgress.isLoadingDocument;
  for (let waits = 0; waits < 200 && !isReady(); waits++) {
    await new Promise((resolve) => window.setTimeout(resolve, 50));
  }
}

export function isInstalled(id: string): boolean {
  const { ExtensionParent } = ChromeUtils.importESModule("resource://gre/modules/ExtensionParent.sys.mjs");
  return Boolean(ExtensionParent.GlobalManager.getExtension(id)?.uuid);
}

export function isBackgroundRunning(id: string): boolean {
  const { ExtensionParent } = ChromeUtils.importESModule("resource://gre/modules/ExtensionParent.sys.mjs");
  return ExtensionParent.GlobalManager.getExtension(id).backgroundState === "running";
}

/** Stops the event page as the browser does when it is idle. */
export async function stopBackground(id: string): Promise<void> {
  const { ExtensionParent } = ChromeUtils.importESModule("resource://gre/modules/ExtensionParent.sys.mjs");
  await ExtensionParent.GlobalManager.getExtension(id).terminateBackground({ ignoreDevToolsAttached: true });
}

export interface ConsoleLine {
  readonly where: string;
  readonly text: string;
  readonly isWarning: boolean;
}

/** All that Firefox's console holds; it forgets when it quits. */
export function readConsole(): ConsoleLine[] {
  return Services.console.getMessageArray().map(({ sourceName, errorMessage, flags }) => ({
    where: sourceName ?? "",
    text: errorMessage ?? "",
    isWarning: ((flags ?? 0) & 1) !== 0, // nsIScriptError.warningFlag
  }));
}
