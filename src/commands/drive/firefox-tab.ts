import type { FirefoxShell } from "./firefox-shell.ts";
import {
  activateMenuItem,
  answerQuestion,
  clickButton,
  hidePopup,
  popupContext,
  runCommand,
} from "./firefox-window.ts";
import { documentPanel } from "./panel.ts";
import type { Popup, ReaderTab } from "./reader-browser.ts";
import { readerTab } from "./reader-tab.ts";
import { until } from "./surface.ts";

/** What a reader does with a tab in Firefox. */
export function firefoxTab(shell: FirefoxShell, context: string): ReaderTab {
  const surface = shell.surface(context);
  const bringToFront = async (): Promise<void> => {
    await shell.ask("browsingContext.activate", { context });
  };
  return readerTab(surface, {
    goto: (url) => shell.navigate(context, url),
    reload: async () => {
      await shell.ask("browsingContext.reload", { context, wait: "complete" });
    },
    bringToFront,
    close: async () => {
      await shell.ask("browsingContext.close", { context });
    },
    openPopup: () => openPopup(shell, context),
    async runCommand(command) {
      await bringToFront();
      await shell.inWindow(runCommand, { id: shell.extension.id, command });
    },
    async chooseFromMenu(item, { x, y }) {
      await bringToFront();
      await surface.mouse([
        { kind: "move", x, y },
        { kind: "down", button: "right" },
        { kind: "up", button: "right" },
      ]);
      await until(`menu item ${item}`, () => shell.inWindow(activateMenuItem, item));
    },
  });
}

async function openPopup(shell: FirefoxShell, tab: string): Promise<Popup> {
  const gone = async (): Promise<void> => {
    await until("the popup gone", async () => (await shell.inWindow(popupContext, null)) === null);
  };
  const close = async (): Promise<void> => {
    await shell.inWindow(hidePopup, null);
    await gone();
  };
  // A second click would close the one that is open.
  await close();
  await shell.inWindow(clickButton, { tab, id: shell.extension.id });
  const surface = shell.surface(await until("the popup", () => shell.inWindow(popupContext, null)));
  const panel = documentPanel(surface);
  return {
    ...panel,
    run: surface.run,
    screenshot: surface.screenshot,
    close,
    async grantBy(control) {
      await panel.click(control);
      await until("the browser's question", () => shell.inWindow(answerQuestion, null));
      await gone();
    },
  };
}
