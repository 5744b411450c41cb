import { pageIdentity, presenceKey } from "../model/page-url.ts";
import type { Script } from "../protocol.ts";
import { addressesOf } from "./page-addresses.ts";

/**
 * The boot script: the only thing that runs by itself, and on granted sites only. It brings the page script when the page has
 * annotations or the reader selects text, and otherwise does nothing. It asks the presence index, so that ordinary browsing
 * leaves the background asleep. At most 4 KB, hence the browser's own API rather than the polyfill or `protocol.ts`.
 */

interface BootBrowser {
  readonly runtime: { sendMessage(message: object): Promise<unknown> };
  readonly storage: {
    readonly local: { get(keys: readonly string[]): Promise<Record<string, unknown>> };
    readonly onChanged: {
      addListener(listener: (changes: Record<string, { newValue?: unknown }>) => void): void;
      removeListener(listener: (changes: Record<string, { newValue?: unknown }>) => void): void;
    };
  };
  readonly extension: { readonly inIncognitoContext: boolean };
}

/** Both browsers give this namespace with promises to content scripts. */
declare const chrome: BootBrowser;
declare const navigation: EventTarget | undefined;
declare global {
  /** Set in the isolated world by the first copy; a second injection of the same version does nothing. */
  var postilBoot: boolean | undefined;
}

if (!globalThis.postilBoot && document.contentType === "text/html") {
  globalThis.postilBoot = true;
  boot();
}

function boot(): void {
  const keys = (): readonly string[] => pageIdentity(addressesOf(document)).keys.map(presenceKey);
  const bring = async (scripts: readonly Script[] = ["page"]): Promise<void> => {
    stop();
    await chrome.runtime.sendMessage({ to: "background", call: "bringScripts", args: { scripts } });
  };
  const look = async (): Promise<void> => {
    const known = await chrome.storage.local.get(keys());
    if (chrome.extension.inIncognitoContext || Object.keys(known).length > 0) await bring();
  };
  // After an update of the extension this copy's calls throw: it falls silent, the new version boots at the next load.
  const quietly = (work: () => Promise<void>) => (): void => void work().catch(stop);

  const onSelection = (): void => {
    if (document.getSelection()?.isCollapsed === false) quietly(() => bring(["page", "controls"]))();
  };
  const onStored = (changes: Record<string, { newValue?: unknown }>): void => {
    if (keys().some((key) => changes[key]?.newValue !== undefined)) quietly(bring)();
  };
  const onNavigation = quietly(look);
  const stop = (): void => {
    document.removeEventListener("pointerup", onSelection, true);
    document.removeEventListener("keyup", onSelection, true);
    chrome.storage?.onChanged.removeListener(onStored);
    if (typeof navigation !== "undefined") navigation.removeEventListener("currententrychange", onNavigation);
  };

  document.addEventListener("pointerup", onSelection, true);
  document.addEventListener("keyup", onSelection, true);
  chrome.storage.onChanged.addListener(onStored);
  if (typeof navigation !== "undefined") navigation.addEventListener("currententrychange", onNavigation);
  onNavigation();
}
