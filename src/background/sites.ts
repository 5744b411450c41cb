import browser from "webextension-polyfill";

/** Granted sites: their boot script registered, their open tabs served, everything taken back when the reader says so. */

const BOOT = "boot";

/** The site patterns the reader has granted, http and https. */
export async function grantedPatterns(): Promise<readonly string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((origin) => /^(?:\*|https?):\/\//.test(origin) || origin === "<all_urls>");
}

/**
 * Brings the registration in line with what is granted. Browsers drop registrations at updates, so this runs at install,
 * update, browser start and each change of permissions.
 */
export async function registerBoot(): Promise<void> {
  const matches = [...(await grantedPatterns())];
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [BOOT] });
  if (matches.length === 0) {
    if (registered) await browser.scripting.unregisterContentScripts({ ids: [BOOT] });
    return;
  }
  const script = {
    id: BOOT,
    matches,
    js: ["boot.js"],
    runAt: "document_idle",
    persistAcrossSessions: true,
  } as const;
  if (registered) await browser.scripting.updateContentScripts([{ ...script, js: [...script.js] }]);
  else await browser.scripting.registerContentScripts([{ ...script, js: [...script.js] }]);
}

/** A registered script runs at the next load only: tabs that are open on these sites get it now. */
export async function bootOpenTabs(patterns: readonly string[]): Promise<void> {
  const tabs = await browser.tabs.query({ url: [...patterns] });
  await Promise.all(
    tabs.map(async ({ id, discarded }) => {
      if (id === undefined || discarded) return;
      try {
        await browser.scripting.executeScript({ target: { tabId: id }, files: ["boot.js"] });
      } catch (error) {
        // A tab may close or navigate meanwhile; the registration serves its next page.
        console.info(`Postil: tab ${id} not reached:`, error);
      }
    }),
  );
}

/** Removes every granted pattern that covers a site of this one. */
export async function revoke(pattern: string): Promise<void> {
  const covering = (await grantedPatterns()).filter((granted) => covers(granted, pattern));
  if (covering.length > 0) await browser.permissions.remove({ origins: covering });
}

/** Whether a granted pattern lets in anything that `pattern` names. Match patterns as Chrome and MDN define them. */
export function covers(granted: string, pattern: string): boolean {
  if (granted === "<all_urls>" || granted === pattern) return true;
  const [own, other] = [hostOf(granted), hostOf(pattern)];
  if (own === null || other === null) return false;
  if (own === "*" || own === other) return true;
  return own.startsWith("*.") && (`.${other}`.endsWith(own.slice(1)) || other === own.slice(2));
}

function hostOf(pattern: string): string | null {
  return /^[^:]+:\/\/([^/]+)\//.exec(pattern)?.[1] ?? null;
}
