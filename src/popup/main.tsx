import { render } from "preact";
import browser from "webextension-polyfill";
import type { SavedPage } from "../model/page.ts";
import { sitePatterns } from "../model/page-url.ts";
import { background, DECLINED, NoAnswer, page } from "../protocol.ts";
import { Popup } from "./popup.tsx";
import type { Offer } from "./popup-props.ts";
import { type Doors, type OpenTab, openPopup } from "./popup-session.ts";

/** The popup's entry: the real doors, and one drawing a change. */

const root = document.getElementById("root");
if (root === null) throw new Error("the popup has no root");
const container = root;
const locale = browser.i18n.getUILanguage();
document.documentElement.lang = locale;
document.documentElement.dir = browser.i18n.getMessage("@@bidi_dir") || "ltr";

/** The tab in front, or the one that `?tab=` names: a popup opened in a tab of its own would find itself. */
async function findTab(): Promise<OpenTab | null> {
  const named = new URLSearchParams(location.search).get("tab");
  const found =
    named === null
      ? (await browser.tabs.query({ active: true, currentWindow: true }))[0]
      : await browser.tabs.get(Number(named));
  if (found?.id === undefined) return null;
  const { id, title = "", url = "", incognito } = found;
  return { id, title, address: URL.canParse(url) ? url : null, isPrivate: incognito };
}

async function offerFor(address: string): Promise<Offer | null> {
  if (!/^https?:/.test(address)) return null;
  const patterns = sitePatterns(address);
  const host = new URL(address).hostname;
  const declined = DECLINED + host;
  const [granted, stored] = await Promise.all([
    browser.permissions.contains({ origins: [...patterns] }),
    browser.storage.local.get(declined),
  ]);
  return granted || declined in stored ? null : { host, patterns };
}

/** The store comes after the first paint: its library is most of the popup's script. */
function watchPage(
  keys: readonly string[],
  onChange: (saved: SavedPage) => void,
  onError: (error: unknown) => void,
): () => void {
  let isStopped = false;
  let stop = () => {
    isStopped = true;
  };
  import("../store/read.ts")
    .then(({ readStore }) => {
      if (!isStopped) stop = readStore().watchPage(keys, onChange, onError);
    })
    .catch(onError);
  return () => stop();
}

const doors: Doors = {
  background: background(),
  page,
  watchPage,
  findTab,
  offerFor,
  request(patterns) {
    // First of all: the browser asks only in the click itself, and Chromium ends the popup with the question.
    browser.permissions
      .request({ origins: [...patterns] })
      .catch((error: unknown) => console.warn("Postil: the browser did not ask:", error));
  },
  copy: (text) => navigator.clipboard.writeText(text),
  openSettings() {
    browser.runtime
      .openOptionsPage()
      .then(() => window.close())
      .catch((error: unknown) => console.warn("Postil: settings did not open:", error));
  },
  close: () => window.close(),
  isNoAnswer: (error) => error instanceof NoAnswer,
  wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
};

const session = openPopup(doors, (view) => {
  render(<Popup {...view} locale={locale} />, container);
  // For `npm run bench` and the browser's own profiler.
  if (view.brief.kind === "here" && performance.getEntriesByName("brief").length === 0)
    performance.mark("brief");
});

// In Firefox the popup outlives the browser's question.
browser.permissions.onAdded.addListener(session.checkOffer);
browser.permissions.onRemoved.addListener(session.checkOffer);
// The reader may have scrolled the page beside the open popup.
document.documentElement.addEventListener("pointerenter", session.look);
