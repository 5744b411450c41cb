import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import messages from "../../assets/_locales/en/messages.json" with { type: "json" };
import { launchChromium } from "../../src/commands/drive/chromium.ts";
import { launchFirefox } from "../../src/commands/drive/firefox.ts";
import type {
  LaunchOptions,
  Popup,
  ReaderBrowser,
  ReaderTab,
} from "../../src/commands/drive/reader-browser.ts";
import { until } from "../../src/commands/drive/surface.ts";
import { openSite, PLAIN_HOST, type Site } from "./fixtures/site.ts";

/** What readers do, for the scenarios: each file runs in both browsers, with one browser and one fresh profile a file. */

/** What pages of the extension have in both browsers; used inside functions sent there. */
declare const chrome: { storage: { local: { get(): Promise<Record<string, unknown>> } } };

export interface World {
  readonly browser: ReaderBrowser;
  readonly site: Site;
}

/** The built extension; built before these tests run. */
const DIST = process.env.POSTIL_DIST ?? join(import.meta.dirname, "../../dist");

const LAUNCHERS = [
  { name: "Chromium", launch: launchChromium },
  { name: "Firefox", launch: launchFirefox },
] as const;

/** Starting both a browser and the site, on a machine that does other things too. */
const START_MS = 90_000;

/**
 * Runs the scenarios in Chromium and in Firefox. After them it looks whether the extension's scripts threw anywhere, and
 * whether anything but the site was asked for.
 */
export function inBothBrowsers(
  title: string,
  scenarios: (world: World) => void,
  options: Partial<LaunchOptions> = {},
): void {
  describe.each(LAUNCHERS)(`${title}, in $name`, ({ launch }) => {
    const begun: { browser?: ReaderBrowser; site?: Site; dist?: string } = {};
    const world: World = {
      get browser() {
        if (!begun.browser) throw new Error("the browser has not started");
        return begun.browser;
      },
      get site() {
        if (!begun.site) throw new Error("the site has not started");
        return begun.site;
      },
    };
    beforeAll(async () => {
      // A copy, so that a build in the meantime does not change the extension under test.
      begun.dist = mkdtempSync(join(tmpdir(), "postil-dist-"));
      cpSync(DIST, begun.dist, { recursive: true });
      begun.site = await openSite();
      begun.browser = await launch({ dist: begun.dist, hosts: [PLAIN_HOST], ...options });
    }, START_MS);
    afterAll(async () => {
      await begun.browser?.close();
      await begun.site?.close();
      if (begun.dist !== undefined) rmSync(begun.dist, { recursive: true, force: true });
    }, START_MS);

    scenarios(world);

    it("throws nothing in the extension's own scripts", async () => {
      expect(await world.browser.problems()).toEqual([]);
    });
    it("asks the network for nothing but the pages the reader opened", () => {
      const hosts = [world.site.at("/"), world.site.plain("/")].map((address) => new URL(address).host);
      const others = world.browser.requests().filter((address) => !hosts.includes(new URL(address).host));
      expect(others).toEqual([]);
    });
  });
}

/** Opens the popup and waits until it has said all it has to say of the page. */
export async function readPopup(tab: ReaderTab): Promise<Popup> {
  const popup = await tab.openPopup();
  await until(
    async () => `the popup at rest; it says: ${await popup.text()}`,
    () =>
      popup.run(() => {
        const main = document.querySelector("main");
        return main !== null && main.getAttribute("aria-busy") !== "true" && main.innerText.trim() !== "";
      }, null),
  );
  return popup;
}

/** A click on the button, a look at the popup, a click away: from then on the page script is in the page. */
export async function wake(tab: ReaderTab): Promise<void> {
  const popup = await readPopup(tab);
  await popup.close();
}

export type Colour = "Yellow" | "Green" | "Blue" | "Pink" | "Purple";

/** Selects with the mouse, chooses a colour in the toolbar, and waits until the words are painted. Answers the words. */
export async function highlight(
  tab: ReaderTab,
  from: string,
  to = from,
  colour: Colour = "Yellow",
): Promise<string> {
  const words = squeeze(await tab.select(from, to));
  await tab.toolbar.click(`Highlight: ${colour}`);
  await untilPainted(tab, (painted) => painted.some((text) => squeeze(text) === words), words);
  return words;
}

/** The words painted now, in the order of their colours' names and of the page; what flashes or is open is not a mark. */
export async function paintedWords(tab: ReaderTab): Promise<readonly string[]> {
  return (await marks(tab)).map(({ text }) => text);
}

export interface Mark {
  readonly colour: string;
  readonly text: string;
}

export async function marks(tab: ReaderTab): Promise<readonly Mark[]> {
  const colour = (style: string) => /yellow|green|blue|pink|purple/.exec(style)?.[0];
  return (await tab.painted()).flatMap(({ style, text }) => {
    const found = colour(style);
    return found === undefined ? [] : [{ colour: found, text }];
  });
}

/** Waits until what is painted fits. */
export async function untilPainted(
  tab: ReaderTab,
  fits: (painted: readonly string[]) => boolean,
  what: string,
): Promise<void> {
  let last: readonly string[] = [];
  await until(
    () => `painted: ${what}; painted is: ${JSON.stringify(last)}`,
    async () => {
      last = await paintedWords(tab);
      return fits(last);
    },
  );
}

/** Waits until exactly these words are painted. */
export function untilPaintedAre(tab: ReaderTab, words: readonly string[]): Promise<void> {
  const wanted = [...words].map(squeeze).sort().join("\n");
  return untilPainted(
    tab,
    (painted) => [...painted].map(squeeze).sort().join("\n") === wanted,
    JSON.stringify(words),
  );
}

/** Grants this site through the popup's offer, which comes after the first highlight; the popup is gone then. */
export async function grantSite(tab: ReaderTab): Promise<void> {
  const popup = await readPopup(tab);
  await popup.grantBy("On this site");
}

/** Words without white space, which layout and selection each treat in their own way. */
export function squeeze(text: string): string {
  return text.replace(/\s+/g, "");
}

export interface Stored {
  /** Rows by table; null while there is no database. */
  readonly tables: Readonly<Record<string, readonly unknown[]>> | null;
  readonly local: Readonly<Record<string, unknown>>;
}

/** What the extension has written, read without its help. */
export async function readStored(browser: ReaderBrowser): Promise<Stored> {
  const page = await browser.openExtensionPage("settings.html");
  try {
    return await page.run(async () => {
      const local = await chrome.storage.local.get();
      if (!(await indexedDB.databases()).some(({ name }) => name === "postil"))
        return { tables: null, local };
      const settle = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const database = await settle(indexedDB.open("postil"));
      const tables: Record<string, unknown[]> = {};
      for (const name of database.objectStoreNames) {
        tables[name] = await settle(database.transaction(name).objectStore(name).getAll());
      }
      database.close();
      return { tables, local };
    }, null);
  } finally {
    await page.close();
  }
}

const STRINGS = new Map(Object.entries(messages));

/** A sentence of the interface by its key, in English: what it says may be reworded, what it means is tested. */
export function wording(key: string, ...substitutions: readonly string[]): string {
  const entry = STRINGS.get(key);
  if (!entry) throw new Error(`no string is called ${key}`);
  return entry.message.replace(/\$(\d)/g, (_, n: string) => substitutions[Number(n) - 1] ?? "");
}
