import { type ChromeScope, chromeScope } from "./chrome-scope.ts";
import { startFirefox } from "./firefox-line.ts";
import { firefoxSurface } from "./firefox-surface.ts";
import { isInstalled, letPopupsBeDriven } from "./firefox-window.ts";
import type { LaunchOptions } from "./reader-browser.ts";
import { type Surface, until } from "./surface.ts";
import { Refused } from "./wire.ts";

/** One run of Firefox: its tabs by BiDi context, and its own window. */
export interface FirefoxShell {
  readonly version: string;
  readonly extension: ExtensionName;
  /** Runs a function in the browser's own window. */
  readonly inWindow: ChromeScope;
  ask<Answer = unknown>(method: string, params?: object): Promise<Answer>;
  surface(context: string): Surface;
  contexts(): Promise<readonly string[]>;
  newTab(url: string): Promise<string>;
  navigate(context: string, url: string): Promise<void>;
  /** Waits until the extension runs. */
  extensionReady(): Promise<void>;
  quit(): Promise<void>;
}

export interface ExtensionName {
  /** As the manifest says. */
  readonly id: string;
  /** Host of the extension's own pages. */
  readonly uuid: string;
}

export async function openShell(
  options: LaunchOptions,
  profile: string,
  extension: ExtensionName,
  onRequest: (url: string) => void,
): Promise<FirefoxShell> {
  const { wire, process, version } = await startFirefox(options, profile, extension);
  const ask = <Answer>(method: string, params: object = {}) => wire.ask<Answer>(method, params);
  wire.hear(({ method, params }) => {
    if (method !== "network.beforeRequestSent") return;
    const { request } = params as { request: { url: string } }; // BiDi's event
    if (/^(?:https?|wss?):/.test(request.url)) onRequest(request.url);
  });
  await ask("session.subscribe", { events: ["network.beforeRequestSent"] });
  const inWindow = await chromeScope(wire);
  await inWindow(letPopupsBeDriven, null);

  const surface = (context: string) => firefoxSurface(wire, context);
  const navigate = async (context: string, url: string): Promise<void> => {
    if (!/^(?:moz-extension|about):/.test(url)) {
      await ask("browsingContext.navigate", { context, url, wait: "complete" });
      return;
    }
    // For privileged pages BiDi sees no end of the loading.
    await ask("browsingContext.navigate", { context, url, wait: "none" });
    await until(`${url} loaded`, async () => {
      const state = surface(context).run(() => [location.href, document.readyState], null);
      const [href, ready] = await state.catch(notYet);
      return href?.startsWith(url) && ready === "complete";
    });
  };

  return {
    version,
    extension,
    inWindow,
    ask,
    surface,
    async contexts() {
      const { contexts } = await ask<{ contexts: { context: string }[] }>("browsingContext.getTree");
      return contexts.map(({ context }) => context);
    },
    async newTab(url) {
      const { context } = await ask<{ context: string }>("browsingContext.create", { type: "tab" });
      await navigate(context, url);
      return context;
    },
    navigate,
    extensionReady: async () => {
      await until("the extension", () => inWindow(isInstalled, extension.id));
    },
    async quit() {
      // Firefox may cut the line before it has answered.
      await ask("browser.close").catch(notYet);
      await process.ended();
    },
  };
}

/** While a document or the browser goes away there is nothing to ask; anything else is a fault. */
function notYet(error: unknown): string[] {
  if (error instanceof Refused) return [];
  throw error;
}
