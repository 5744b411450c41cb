import { Refused, type Wire } from "./wire.ts";

/**
 * Firefox's own window, where the driver may do what a reader does outside the page: click the extension's button, answer
 * the browser's questions, choose from its menus. Needs `--remote-allow-system-access`.
 */
export type ChromeScope = <Argument, Answer>(
  work: (argument: Argument) => Answer | Promise<Answer>,
  argument: Argument,
) => Promise<Answer>;

interface Evaluated {
  readonly type: string;
  readonly result?: { readonly value?: unknown };
  readonly exceptionDetails?: { readonly text: string };
}

/** Runs a function in a BiDi context, or in a sandbox beside it; argument and answer go as JSON text. */
export async function evaluate<Argument, Answer>(
  wire: Wire,
  context: string,
  work: (argument: Argument) => Answer | Promise<Answer>,
  argument: Argument,
  sandbox?: string,
): Promise<Answer> {
  const call = `(${String(work)})(${JSON.stringify(argument)})`;
  const expression = `(async () => JSON.stringify(await ${call}) ?? "null")()`;
  const params = {
    expression,
    awaitPromise: true,
    target: { context, ...(sandbox === undefined ? {} : { sandbox }) },
  };
  return parsed(await wire.ask<Evaluated>("script.evaluate", params)) as Answer; // `work`'s own, carried as JSON
}

/** The answer of a script that ends in JSON text. */
export function parsed({ type, result, exceptionDetails }: Evaluated): unknown {
  if (type !== "success") throw new Refused(exceptionDetails?.text ?? "the script failed");
  if (typeof result?.value !== "string") throw new Refused("the script gave no JSON");
  return JSON.parse(result.value);
}

export async function chromeScope(wire: Wire): Promise<ChromeScope> {
  const { contexts } = await wire.ask<{ contexts: { context: string }[] }>("browsingContext.getTree", {
    "moz:scope": "chrome",
  });
  const context = contexts[0]?.context;
  if (context === undefined) throw new Error("Firefox has no window");
  return (work, argument) => evaluate(wire, context, work, argument);
}

/* What the driver uses of Firefox's privileged scripts; inside `work` functions only. */

export interface XulElement extends Element {
  readonly browsingContext: { readonly id: number };
  readonly webProgress: { readonly isLoadingDocument: boolean };
  readonly currentURI: { readonly spec: string };
  readonly ownerDocument: Document & { readonly defaultView: FirefoxWindow };
  readonly messageManager: unknown;
  readonly button: { click(): void };
  readonly state: string;
  permanentKey?: object;
  hidePopup(): void;
  doCommand(): void;
  openMenu(open: boolean): void;
  openPopup(): void;
  activateItem(item: Element): void;
}

export interface FirefoxWindow extends Window {
  readonly document: Document;
  readonly gBrowser: {
    selectedTab: unknown;
    readonly selectedBrowser: XulElement;
    getTabForBrowser(browser: XulElement): unknown;
  };
}

export interface FirefoxGlobals {
  readonly ChromeUtils: {
    importESModule(url: string): {
      readonly NavigableManager: {
        getBrowserById(id: string): XulElement | null;
        getIdForBrowser(browser: XulElement): string | null;
      };
      readonly ExtensionParent: {
        readonly GlobalManager: { getExtension(id: string): FirefoxExtension };
        readonly apiManager: {
          readonly global: {
            browserActionFor(extension: FirefoxExtension): { triggerAction(window: Window): void };
          };
        };
      };
      readonly ExtensionPermissions: { add(id: string, permissions: object): Promise<void> };
      readonly AddonManager: { getAddonByID(id: string): Promise<{ reload(): Promise<void> }> };
    };
  };
  readonly Services: {
    readonly wm: { getEnumerator(type: string): Iterable<FirefoxWindow> };
    readonly console: {
      getMessageArray(): readonly { sourceName?: string; errorMessage?: string; flags?: number }[];
    };
  };
  readonly OpenBrowserWindow: (options: { private: boolean }) => FirefoxWindow;
}

export interface FirefoxExtension {
  readonly uuid: string;
  readonly backgroundState?: string;
  readonly shortcuts: { onCommand(name: string): void };
  terminateBackground(options: object): Promise<void>;
}
