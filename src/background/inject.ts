import browser from "webextension-polyfill";
import { messageOf, type NoAccess, type Script } from "../protocol.ts";

/** Brings scripts into tabs, and says in one word why a tab takes none. */

const STORES =
  /^https:\/\/(?:chromewebstore\.google\.com|chrome\.google\.com\/webstore|microsoftedge\.microsoft\.com\/addons|addons\.mozilla\.org)(?:\/|$)/;

/** Scripts run once a document: each looks for an earlier copy of itself. Null when they are in. */
export async function inject(tabId: number, scripts: readonly Script[]): Promise<NoAccess | null> {
  const files = scripts.map((script) => `${script}.js`);
  try {
    const results = await browser.scripting.executeScript({ target: { tabId }, files });
    // Firefox resolves all the same: with an empty result in its own pages, with the error of a script that threw.
    const [result] = results;
    if (!result) return await refusalOf(tabId, "");
    if (result.error) throw new Error(`a page script failed: ${messageOf(result.error)}`);
    return null;
  } catch (error) {
    const refusal = await refusalOf(tabId, messageOf(error));
    console.info(`Postil: no script in tab ${tabId} (${refusal}): ${messageOf(error)}`);
    return refusal;
  }
}

async function refusalOf(tabId: number, words: string): Promise<NoAccess> {
  const tab = (await browser.tabs.query({})).find((t) => t.id === tabId);
  if (!tab) return "gone";
  // Chromium hides the address of its own pages even after a click on the button: there its words tell.
  if (/extensions gallery/i.test(words)) return "store-page";
  if (
    /cannot access (?:a|contents of url "?)\s?(?:chrome|edge|about|devtools|view-source)[\w-]*:/i.test(words)
  ) {
    return "browser-page";
  }
  const { url } = tab;
  if (url === undefined || url === "") return "not-granted";
  if (!/^(?:https?|file|ftp):/.test(url)) return "browser-page";
  if (STORES.test(url)) return "store-page";
  if (/\.pdf$/i.test(new URL(url).pathname)) return "pdf";
  return "not-granted";
}
