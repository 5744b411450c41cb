/**
 * The browsers of the anchoring bench: a blank page in each, without the extension and without network, that runs the page
 * script.
 */

import { plainChromium } from "./bench-pages.ts";
import type { BrowserName } from "./browsers.ts";
import { startFirefox } from "./drive/firefox-line.ts";
import { onProfile, profileFolder } from "./drive/process.ts";

export interface ScriptPage {
  readonly version: string;
  /** Calls a function of the page script; argument and answer go as JSON. The caller names what that function gives. */
  call<T>(name: string, argument: unknown): Promise<T>;
  close(): Promise<void>;
}

/** Longest that one page's changes or one speed table may take, in milliseconds: minutes on a busy machine. */
const CALL_MS = 600_000;
/** No extension is installed: the line to Firefox asks for names all the same. */
const NO_EXTENSION = { id: "none@postil.invalid", uuid: "00000000-0000-4000-8000-000000000000" };

/** Opens a browser on a blank page that has run `script`, which defines the global `benchAnchoring`. */
export function openScriptPage(browser: BrowserName, script: string): Promise<ScriptPage> {
  return browser === "chromium" ? inChromium(script) : inFirefox(script);
}

async function inChromium(script: string): Promise<ScriptPage> {
  const browser = await plainChromium();
  const page = await browser.newPage({ offline: true });
  page.setDefaultTimeout(CALL_MS);
  await page.route("**/*", (route) => route.abort());
  await page.addInitScript({ content: script });
  await page.goto("about:blank");
  return {
    version: `Chromium/${browser.version()}`,
    async call<T>(name: string, argument: unknown): Promise<T> {
      const answer = await page.evaluate(
        async ([f, json]) => {
          const functions: Record<string, (x: unknown) => unknown> = Reflect.get(
            globalThis,
            "benchAnchoring",
          );
          return JSON.stringify(await functions[f]?.(JSON.parse(json)));
        },
        [name, JSON.stringify(argument)] as const,
      );
      return JSON.parse(answer) as T; // what bench-anchoring-page.ts gives under that name
    },
    close: () => browser.close(),
  };
}

async function inFirefox(script: string): Promise<ScriptPage> {
  const profile = profileFolder(undefined);
  const line = await onProfile(profile, () =>
    startFirefox({ dist: "", bench: true }, profile.folder, NO_EXTENSION),
  );
  const { contexts } = await line.wire.ask<{ contexts: { context: string }[] }>("browsingContext.getTree");
  const context = contexts[0]?.context;
  if (context === undefined) throw new Error("Firefox has no tab");
  const run = async (functionDeclaration: string, ...values: string[]): Promise<string> => {
    const answer = await line.wire.ask<{
      result?: { value?: string };
      exceptionDetails?: { text: string };
    }>(
      "script.callFunction",
      {
        functionDeclaration,
        arguments: values.map((value) => ({ type: "string", value })),
        target: { context },
        awaitPromise: true,
      },
      { timeoutMs: CALL_MS },
    );
    if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.text);
    return answer.result?.value ?? "null";
  };
  // By an element of the page: what a debugger defines (and BiDi is one) Firefox runs without its optimizing compiler, tight
  // loops 20 to 50 times slower than in any script of a page or an extension.
  await run("(text) => document.head.appendChild(document.createElement('script')).append(text)", script);
  return {
    version: line.version,
    async call<T>(name: string, argument: unknown): Promise<T> {
      const answer = await run(
        "async (f, json) => JSON.stringify(await globalThis.benchAnchoring[f](JSON.parse(json)))",
        name,
        JSON.stringify(argument),
      );
      return JSON.parse(answer) as T; // what bench-anchoring-page.ts gives under that name
    },
    async close() {
      line.wire.cut("the bench is done");
      await line.process.end();
      profile.discard();
    },
  };
}
