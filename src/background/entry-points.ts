import browser, { type Menus, type Tabs } from "webextension-polyfill";
import { page } from "../protocol.ts";
import { message } from "../ui/messages.ts";
import { inject } from "./inject.ts";

/** Shortcuts and context menu: the two ways into a page beside the popup. Both bring `activeTab` with them. */

const MENUS: readonly Menus.CreateCreatePropertiesType[] = [
  { id: "highlight", title: message("menuHighlight"), contexts: ["selection"] },
  { id: "note", title: message("menuNote"), contexts: ["selection"] },
  { id: "open", title: message("menuOpen"), contexts: ["page", "link", "image", "editable", "selection"] },
];

/**
 * Makes the menus that are not there, at every start of the background. Browsers keep them from start to start, but Firefox
 * (153) drops them when the extension is switched off and on or let into private windows, and `onInstalled` does not tell of
 * it.
 */
export function keepMenus(): void {
  for (const item of MENUS) {
    browser.contextMenus.create({ ...item, documentUrlPatterns: ["*://*/*", "file:///*"] }, () => {
      // That an item is there already is what is wanted; reading the error keeps it out of the console.
      void browser.runtime.lastError;
    });
  }
}

/** Makes the menus anew: at install and update, when their words may have changed. */
export async function makeMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  keepMenus();
}

const MARKING = ["page", "controls"] as const;
const OPENING = [...MARKING, "cards"] as const;

/** Does what a shortcut or menu item names in the tab, and tells on the toolbar button when it cannot. */
export async function act(what: string, tab: Tabs.Tab | undefined): Promise<void> {
  if (tab?.id === undefined) return;
  const { id } = tab;
  // Right after a shortcut the first injection is at times refused though the tab is granted (Chromium 156): try twice.
  const scripts = what === "highlight" ? MARKING : OPENING;
  const refusal = (await inject(id, scripts)) && (await inject(id, scripts));
  if (refusal) {
    await tell(id, message("actionNoAccess"));
    return;
  }
  const calls = page(id);
  const done =
    what === "open"
      ? await calls.openHighlight({})
      : await calls.highlightSelection({ colour: "yellow", note: what === "note" });
  await tell(id, done ? null : message(what === "open" ? "actionNoHighlightHere" : "actionNothingSelected"));
}

/** A sign on the toolbar button of this tab with the reason as its title; null takes it away. */
async function tell(tabId: number, reason: string | null): Promise<void> {
  await browser.action.setBadgeText({ tabId, text: reason === null ? "" : "!" });
  await browser.action.setTitle({ tabId, title: reason ?? message("actionTitle") });
}
