import { evaluate, parsed } from "./chrome-scope.ts";
import { chord, keyNamed } from "./keys.ts";
import type { MouseStep, Surface } from "./surface.ts";
import type { Wire } from "./wire.ts";

/** One browsing context of Firefox (tab or popup), and what reaches it by BiDi. */
export function firefoxSurface(wire: Wire, context: string): Surface {
  const perform = (actions: readonly object[]) => wire.ask("input.performActions", { context, actions });

  const key = (type: "keyDown" | "keyUp", name: string) => ({ type, value: keyNamed(name).webdriver });
  const strike = (keys: readonly object[]) => perform([{ type: "key", id: "keyboard", actions: keys }]);

  return {
    run: (work, argument) => evaluate(wire, context, work, argument),
    runAside: (work, argument) => evaluate(wire, context, work, argument, "reader"),
    async runInToolbar(work, argument) {
      const shadow = await closedShadow(wire, context);
      if (shadow === null) return null;
      const answer = await wire.ask<Parameters<typeof parsed>[0]>("script.callFunction", {
        functionDeclaration: `(root) => JSON.stringify((${String(work)})(root, ${JSON.stringify(argument)})) ?? "null"`,
        arguments: [{ sharedId: shadow }],
        awaitPromise: false,
        target: { context, sandbox: "reader" },
      });
      return parsed(answer) as ReturnType<typeof work>; // carried as JSON
    },
    async mouse(steps) {
      // Two devices act in step: while the one does something the other waits.
      const mouse: object[] = [];
      const keyboard: object[] = [];
      for (const step of steps) {
        const isKey = step.kind === "keyDown" || step.kind === "keyUp";
        mouse.push(isKey ? { type: "pause" } : pointerAction(step));
        keyboard.push(isKey ? key(step.kind, step.key) : { type: "pause" });
      }
      await perform([
        { type: "pointer", id: "mouse", parameters: { pointerType: "mouse" }, actions: mouse },
        { type: "key", id: "keyboard", actions: keyboard },
      ]);
    },
    async press(keys) {
      const { held, struck } = chord(keys);
      await strike([
        ...held.map((name) => key("keyDown", name)),
        key("keyDown", struck),
        key("keyUp", struck),
        ...[...held].reverse().map((name) => key("keyUp", name)),
      ]);
    },
    async type(text) {
      const names = [...text].map((character) => (character === "\n" ? "Enter" : character));
      await strike(names.flatMap((name) => [key("keyDown", name), key("keyUp", name)]));
    },
    async screenshot() {
      const { data } = await wire.ask<{ data: string }>("browsingContext.captureScreenshot", { context });
      return Buffer.from(data, "base64");
    },
  };
}

function pointerAction(step: Exclude<MouseStep, { kind: "keyDown" | "keyUp" }>): object {
  if (step.kind === "move") return { type: "pointerMove", x: step.x, y: step.y, duration: 20 };
  return { type: step.kind === "down" ? "pointerDown" : "pointerUp", button: step.button === "left" ? 0 : 2 };
}

interface RemoteNode {
  readonly value?: {
    readonly shadowRoot?: { readonly sharedId?: string; readonly value?: { readonly mode?: string } } | null;
    readonly children?: readonly RemoteNode[];
  };
}

/** Handle of the closed shadow root among the document element's children; null when there is none. */
async function closedShadow(wire: Wire, context: string): Promise<string | null> {
  const { result } = await wire.ask<{ result: RemoteNode }>("script.evaluate", {
    expression: "document.documentElement",
    awaitPromise: false,
    target: { context },
    serializationOptions: { includeShadowTree: "all", maxDomDepth: 1 },
  });
  for (const child of result.value?.children ?? []) {
    const shadow = child.value?.shadowRoot;
    if (shadow?.value?.mode === "closed" && shadow.sharedId !== undefined) return shadow.sharedId;
  }
  return null;
}
