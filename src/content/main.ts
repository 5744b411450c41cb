import browser from "webextension-polyfill";
import { answer, background, type PageCalls } from "../protocol.ts";
import "./brief-door.ts";
import "./cards-door.ts";
import "./controls-door.ts";
import { startPageSession } from "./page-session.ts";

/**
 * The page script: wires a session to the browser, and knows when its time is over. It may be brought in again and again: a
 * living copy stays, one whose extension is gone (updated, reloaded, removed) makes way.
 */

interface LiveCopy {
  isAlive(): boolean;
  retire(): void;
}

declare global {
  var postilPage: LiveCopy | undefined;
}

/** Said to copies that run in a world of their own. It says nothing, and only orphans heed it: pages may send it freely. */
const SUCCESSION = "passage-succession";

if (!globalThis.postilPage?.isAlive()) {
  if (globalThis.postilPage) {
    globalThis.postilPage.retire();
    // What else it had brought is as old as it is.
    globalThis.postilControls = undefined;
    globalThis.postilCards = undefined;
    globalThis.postilReadArticle = undefined;
  }
  document.dispatchEvent(new CustomEvent(SUCCESSION));
  globalThis.postilPage = start();
}

function start(): LiveCopy {
  const session = startPageSession({
    document,
    background: background(() => {
      // After the caller has told the reader what failed.
      if (!isAlive()) setTimeout(() => retire(true));
    }),
    isAlive,
    isPrivate: browser.extension.inIncognitoContext === true,
    reader: () => globalThis.postilReadArticle,
    controls: () => globalThis.postilControls,
    cards: () => globalThis.postilCards,
  });
  const stopAnswering = answer<PageCalls>("page", session.calls);
  const onStored = (changes: object, area: string): void => {
    if (area === "local") session.presenceChanged(Object.keys(changes));
  };
  browser.storage.onChanged.addListener(onStored);
  const onSuccession = (): void => {
    if (!isAlive()) retire();
  };
  document.addEventListener(SUCCESSION, onSuccession);

  const retire = (isTold = false): void => {
    document.removeEventListener(SUCCESSION, onSuccession);
    session.retire(isTold);
    // An orphan's browser objects may throw; then nothing listens any more anyway.
    if (!isAlive()) return;
    stopAnswering();
    browser.storage.onChanged.removeListener(onStored);
  };
  return { isAlive, retire };
}

/** Whether this copy's extension is still there. */
function isAlive(): boolean {
  try {
    return browser.runtime?.id !== undefined;
  } catch (error) {
    console.info("Postil: the extension is gone:", error);
    return false;
  }
}
