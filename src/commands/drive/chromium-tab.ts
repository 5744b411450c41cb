import type { ChromiumApi } from "./chromium-api.ts";
import type { ChromiumShell } from "./chromium-shell.ts";
import type { Session } from "./chromium-surface.ts";
import { documentPanel } from "./panel.ts";
import type { Popup, ReaderTab } from "./reader-browser.ts";
import { readerTab } from "./reader-tab.ts";
import { until } from "./surface.ts";

/**
 * What a reader does with a tab in Chromium. What has no key in headless Chromium is done so: the toolbar button is
 * `Extensions.triggerAction` (activeTab and popup as from a click); a command or menu item is granted activeTab by the same
 * click with the popup turned off for that moment, then reported to the worker's listeners; and the question for sites, which
 * cannot be answered there, is settled beforehand on chrome://extensions.
 */

declare const chrome: ChromiumApi;

export function chromiumTab(shell: ChromiumShell, session: Session): ReaderTab {
  return readerTab(session, {
    goto: (url) => shell.navigate(session, url),
    reload: () => shell.reload(session),
    bringToFront: async () => {
      await session.ask("Page.bringToFront");
    },
    close: () => shell.closeTarget(session.targetId),
    openPopup: () => openPopup(shell, session),
    async runCommand(name) {
      await giveActiveTab(shell, session);
      await shell.inWorker(async (command) => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        if (tab) chrome.commands.onCommand.dispatch(command, tab);
      }, name);
    },
    async chooseFromMenu(item, place) {
      await session.runAside(tellOfRightClick, place);
      await giveActiveTab(shell, session);
      const selectionText = await session.runAside(() => getSelection()?.toString() ?? "", null);
      const pageUrl = await session.runAside(() => location.href, null);
      const info = { menuItemId: item, selectionText, pageUrl, frameId: 0, editable: false };
      await shell.inWorker(async (clicked) => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        if (tab) chrome.contextMenus.onClicked.dispatch(clicked, tab);
      }, info);
    },
  });
}

/** The page hears of the right click; the menu itself cannot be seen in headless Chromium. */
function tellOfRightClick({ x, y }: { x: number; y: number }): void {
  const target = document.elementFromPoint(x, y) ?? document.body;
  const at = { clientX: x, clientY: y, button: 2 };
  target.dispatchEvent(
    new MouseEvent("contextmenu", { bubbles: true, composed: true, cancelable: true, ...at }),
  );
}

/** A click on the extension's button in the window of this tab. */
async function clickButton(shell: ChromiumShell, session: Session): Promise<void> {
  await session.ask("Page.bringToFront");
  const own = (await shell.targets()).find(({ targetId }) => targetId === session.targetId);
  // A page's tab is told by address and window: CDP names no parent.
  const tabs = (await shell.targets([{ type: "tab" }])).filter(
    ({ url, browserContextId }) => url === own?.url && browserContextId === own.browserContextId,
  );
  const tab = tabs.find(({ embedderData }) => embedderData?.tabActive === true) ?? tabs[0];
  if (!tab) throw new Error(`no tab shows ${own?.url}`);
  await shell.ask("Extensions.triggerAction", { id: shell.id, targetId: tab.targetId });
}

/** activeTab for this tab, as a shortcut or menu item gives it, without the popup. */
async function giveActiveTab(shell: ChromiumShell, session: Session): Promise<void> {
  const popup = await shell.inExtension(async () => {
    const before = await chrome.action.getPopup({});
    await chrome.action.setPopup({ popup: "" });
    return before;
  }, null);
  await clickButton(shell, session);
  await shell.inExtension((address) => chrome.action.setPopup({ popup: address }), popup);
  await session.ask("Page.bringToFront");
}

async function openPopup(shell: ChromiumShell, tab: Session): Promise<Popup> {
  const popupTarget = async () =>
    (await shell.targets()).find(
      ({ type, url }) => type === "page" && url.startsWith(`chrome-extension://${shell.id}/popup.html`),
    );
  const before = await popupTarget();
  // A second click would close the one that is open.
  if (before) await shell.closeTarget(before.targetId);
  await until("no popup", async () => !(await popupTarget()));
  await clickButton(shell, tab);
  const { targetId } = await until("the popup", popupTarget);
  const session = await shell.attachPage(targetId);
  const close = async (): Promise<void> => {
    await shell.closeTarget(targetId);
    await until("the popup gone", async () =>
      (await shell.targets()).every((target) => target.targetId !== targetId),
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
      await shell.inBrowserSettings(
        (id) => chrome.developerPrivate.addHostPermission(id, "*://*/*"),
        shell.id,
      );
      await panel.click(control);
      // With its real question Chromium ends the popup at once.
      await close();
    },
  };
}
