import browser from "webextension-polyfill";
import { answer, type BackgroundCalls, DECLINED, messageOf } from "../protocol.ts";
import { openDatabase } from "../store/database.ts";
import { readStore } from "../store/read.ts";
import { writeStore } from "../store/write.ts";
import { backgroundCalls } from "./calls.ts";
import { act, keepMenus, makeMenus } from "./entry-points.ts";
import { inject } from "./inject.ts";
import { presenceIndex } from "./presence.ts";
import { privateTabs } from "./private-tabs.ts";
import { bootOpenTabs, registerBoot, revoke } from "./sites.ts";
import { textCalls } from "./text-calls.ts";
import { turns } from "./turns.ts";

/** The background: every listener is set here, synchronously, because a woken background misses what it does not yet hear. */

const database = openDatabase();
const reader = readStore(database);
const writer = writeStore(database);
const presence = presenceIndex(browser.storage.local);
const privately = privateTabs(browser.storage.session);

/** Registrations are changed one at a time: two changes at once would end in either's state. */
let registering: Promise<void> = Promise.resolve();
function register(): Promise<void> {
  registering = registering.then(registerBoot).catch(report("registering the boot script"));
  return registering;
}

answer<BackgroundCalls>(
  "background",
  backgroundCalls({
    origin: browser.runtime.getURL(""),
    reader,
    writer,
    presence,
    privateTabs: privately,
    texts: textCalls(turns),
    inject,
    revoke,
    async decline(host, declined) {
      const key = DECLINED + host;
      await (declined ? browser.storage.local.set({ [key]: true }) : browser.storage.local.remove(key));
    },
  }),
);

browser.runtime.onInstalled.addListener(() => {
  Promise.all([makeMenus(), setUp()]).catch(report("setting up after install"));
});
browser.runtime.onStartup.addListener(() => {
  setUp().catch(report("setting up at browser start"));
});
browser.permissions.onAdded.addListener(({ origins = [] }) => {
  // The popup that asked may be gone by now: everything a grant brings happens here.
  register()
    .then(() => bootOpenTabs(origins))
    .catch(report("serving granted sites"));
});
browser.permissions.onRemoved.addListener(() => {
  register().catch(report("taking back sites"));
});
browser.commands.onCommand.addListener((command, tab) => {
  act(command, tab).catch(report(command));
});
browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
  act(String(menuItemId), tab).catch(report(String(menuItemId)));
});
browser.windows.onRemoved.addListener(() => {
  sweepPrivate().catch(report("forgetting closed private tabs"));
});
keepMenus();
sweepPrivate().catch(report("forgetting closed private tabs"));

async function sweepPrivate(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await privately.sweep(tabs.flatMap(({ id }) => (id === undefined ? [] : [id])));
}

/** What browsers drop or what may have gone stale: registration, presence index, trash. */
async function setUp(): Promise<void> {
  await register();
  await writer.emptyTrash();
  await presence.rebuild(await reader.pages());
}

function report(what: string): (error: unknown) => void {
  return (error) => console.error(`Postil: ${what} failed: ${messageOf(error)}`);
}
