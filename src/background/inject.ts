import browser from "webextension-polyfill";
import { messageOf, type NoAccess } from "../protocol.ts";

/** Brings scripts into tabs, and says in one word why a tab takes none. */

const STORES =
  /^https:\/\/(?:chromewebstore\.google\.com|chrome\.google\.com\/webstore|microsoftedge\.microsoft\.com\/addons|addons\.mozilla\.org)(?:\/|$)/;

/** Scripts run once a document: each looks for an earlier copy of itself. Null when they are in. */
export async function inject(tabId: number, scripts: { readonly brief: boolean }): Promise<NoAccess | null> {
  const files = scripts.brief ? ["page.js", "brief.js"] : ["page.js"];
  try {
    await browser.scripting.executeScript({ target: { tabId }, files });
    return null;
  } catch (error) {
    const refusal = await refusalOf(tabId);
    console.info(`Postil: no script in tab ${tabId} (${refusal}): ${messageOf(error)}`);
    return refusal;
  }
}

async function refusalOf(tabId: number): Promise<NoAccess> {
  const tab = (await browser.tabs.query({})).find((t) => t.id === tabId);
  if (!tab) return "gone";
  const { url } = tab;
  // Without access to the tab its address is hidden.
  if (url === undefined || url === "") return "not-granted";
  if (!/^(?:https?|file|ftp):/.test(url)) return "browser-page";
  if (STORES.test(url)) return "store-page";
  if (/\.pdf$/i.test(new URL(url).pathname)) return "pdf";
  return "not-granted";
}
