import { render } from "preact";
import browser from "webextension-polyfill";
import { toJsonLd } from "../exchange/json-ld.ts";
import { background, DECLINED } from "../protocol.ts";
import { readStore } from "../store/read.ts";
import { grantedSites } from "./granted-sites.ts";
import { saveFile } from "./save-file.ts";
import { sendLibrary } from "./send-library.ts";
import { Settings } from "./settings.tsx";
import type { SettingsActions, SettingsProps, Shortcut } from "./settings-props.ts";

/** The settings page's entry: the real doors, and one drawing a change. */

const root = document.getElementById("root");
if (root === null) throw new Error("the settings page has no root");
const container = root;
document.documentElement.lang = browser.i18n.getUILanguage();
document.documentElement.dir = browser.i18n.getMessage("@@bidi_dir") || "ltr";

const reader = readStore();
const actions: SettingsActions = {
  async revoke(patterns) {
    for (const pattern of patterns) await background().revokeSite({ pattern });
    await readSites();
  },
  async askAgain(host) {
    await background().declineOffer({ host, declined: false });
  },
  readLibrary: async () => toJsonLd(await reader.everything()),
  saveFile: (name, text) => saveFile(document, name, text),
  importLibrary(text) {
    const run = crypto.randomUUID();
    return sendLibrary(text, (part) => background().importLibrary({ run, ...part }));
  },
  deleteEverything: async () => (await background().deleteEverything({})).deleted,
  restoreEverything: (deleted) => background().restoreEverything({ deleted }),
  changeShortcuts,
};

let view: Omit<SettingsProps, "actions" | "today"> = {
  sites: null,
  declined: [],
  counts: null,
  storeError: null,
  shortcuts: [],
};
function change(part: Partial<typeof view>): void {
  view = { ...view, ...part };
  render(<Settings {...view} today={() => new Date()} actions={actions} />, container);
}

async function readSites(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  change({ sites: grantedSites(origins) });
}

async function readDeclined(): Promise<void> {
  const keys = Object.keys(await browser.storage.local.get(null));
  const hosts = keys.filter((key) => key.startsWith(DECLINED)).map((key) => key.slice(DECLINED.length));
  change({ declined: hosts.sort() });
}

async function readShortcuts(): Promise<void> {
  const commands = await browser.commands.getAll();
  const shortcuts = commands.map(
    ({ name = "", description = "", shortcut = "" }): Shortcut => ({
      command: name,
      description,
      keys: shortcut,
    }),
  );
  change({ shortcuts });
}

/** Firefox has a call for its page of shortcuts; Chromium has an address, which only an extension may open. */
async function changeShortcuts(): Promise<void> {
  const commands: object = browser.commands;
  if ("openShortcutSettings" in commands && typeof commands.openShortcutSettings === "function") {
    await commands.openShortcutSettings();
  } else {
    await browser.tabs.create({ url: "chrome://extensions/shortcuts" });
  }
}

function report(what: string): (error: unknown) => void {
  return (error) => console.error(`Postil: ${what} not read:`, error);
}

change({});
const readSitesNow = () => readSites().catch(report("sites"));
browser.permissions.onAdded.addListener(readSitesNow);
browser.permissions.onRemoved.addListener(readSitesNow);
browser.storage.onChanged.addListener((changes, area) => {
  if (area === "local" && Object.keys(changes).some((key) => key.startsWith(DECLINED))) {
    readDeclined().catch(report("declined sites"));
  }
});
// Shortcuts are changed in another tab.
window.addEventListener("focus", () => readShortcuts().catch(report("shortcuts")));
reader.watchCounts(
  (counts) => change({ counts, storeError: null }),
  (error) => change({ storeError: error instanceof Error ? error.message : String(error) }),
);
readSites().catch(report("sites"));
readDeclined().catch(report("declined sites"));
readShortcuts().catch(report("shortcuts"));
