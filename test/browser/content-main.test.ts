import { beforeAll, describe, expect, it } from "vitest";
import "../../src/content/cards/main.ts";
import "../../src/content/controls/main.ts";
import { presenceKey } from "../../src/model/page-url.ts";
import type { PageState } from "../../src/protocol.ts";
import { memoryBackground, paintedWords, rangeOver, select, setPage, until } from "./content-page.ts";

/** The page script's entry on a browser made by hand: what its lifetime depends on, and no more. */

type PageListener = (
  message: unknown,
  sender: { id: string },
  sendResponse: (answer: unknown) => void,
) => unknown;

const background = memoryBackground();
const listeners = new Set<PageListener>();
const runtime: { id: string | undefined } & Record<string, unknown> = {
  id: "postil@test",
  sendMessage: async (envelope: { call: keyof typeof background.calls; args: never }) => {
    if (runtime.id === undefined) throw new Error("Extension context invalidated.");
    return { ok: true, value: await background.calls[envelope.call](envelope.args) };
  },
  onMessage: {
    addListener: (listener: PageListener) => listeners.add(listener),
    removeListener: (listener: PageListener) => listeners.delete(listener),
  },
};
const storageListeners = new Set<(changes: object, area: string) => void>();
const browser = {
  runtime,
  storage: {
    onChanged: {
      addListener: (listener: (changes: object, area: string) => void) => storageListeners.add(listener),
      removeListener: (listener: (changes: object, area: string) => void) =>
        storageListeners.delete(listener),
    },
  },
  extension: { inIncognitoContext: false },
};

/** Sends a message as the browser does; answers what the page script answers. */
function send(message: object, sender: string): Promise<unknown> {
  return new Promise((resolve) => {
    for (const listener of listeners) listener(message, { id: sender }, resolve);
  });
}

async function ask(call: string, args: object = {}): Promise<unknown> {
  const answer = await send({ to: "page", call, args }, "postil@test");
  return (answer as { value: unknown }).value; // what `respond` in protocol.ts answers
}

beforeAll(() => {
  Object.assign(globalThis, { browser });
  Object.assign(globalThis.chrome, { runtime });
  setPage("<p>The tide tables hang beside the door of the harbour office.</p>");
});

describe("the page script", () => {
  it("starts once, however often it is brought", async () => {
    await import("../../src/content/main.ts");
    const first = globalThis.postilPage;
    // A query makes it another module: run again, as an injection does.
    await import("../../src/content/main.ts?again" as "../../src/content/main.ts");
    expect(globalThis.postilPage).toBe(first);
    expect([listeners.size, storageListeners.size]).toEqual([1, 1]);
  });

  it("marks for another part of the extension, and heeds no stranger's end", async () => {
    select(rangeOver("tide tables"));
    expect(await ask("highlightSelection", { colour: "blue", note: false })).toBe(true);
    expect(paintedWords("passage-blue")).toEqual(["tide tables"]);
    document.dispatchEvent(new CustomEvent("passage-succession"));
    expect(paintedWords("passage-blue")).toEqual(["tide tables"]);
  });

  it("refuses messages that are not the extension's", async () => {
    const answer = await send({ to: "page", call: "state", args: {} }, "another");
    expect(answer).toMatchObject({ ok: false });
  });

  it("makes way for the next copy once its extension is gone", async () => {
    expect(paintedWords("passage-blue")).toEqual(["tide tables"]);
    runtime.id = undefined;
    document.dispatchEvent(new CustomEvent("passage-succession"));
    expect(paintedWords()).toEqual([]);
    runtime.id = "postil@test";
    listeners.clear();
    storageListeners.clear();
    globalThis.postilPage = undefined; // the next copy has a world of its own
    await import("../../src/content/main.ts?next" as "../../src/content/main.ts");
    await until("the marks", () => paintedWords("passage-blue").length === 1);
  });

  it("retires by itself when a call finds the extension gone, and says so where the reader looks", async () => {
    const toolbar = (): boolean => document.documentElement.lastElementChild?.tagName === "DIV";
    select(rangeOver("harbour office"));
    await until("the toolbar", toolbar);
    const { identity } = (await ask("state")) as PageState; // what PageCalls says of it
    runtime.id = undefined;
    // As if another tab's change came in just then: the page asks what is saved, and nobody answers.
    for (const listener of storageListeners) {
      listener(Object.fromEntries(identity.keys.map((key) => [presenceKey(key), {}])), "local");
    }
    await until("no mark", () => paintedWords().length === 0);
    expect(toolbar()).toBe(true);
    window.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape" }));
    expect(toolbar()).toBe(false);
  });
});
