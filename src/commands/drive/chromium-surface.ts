import { chord, keyNamed, MODIFIER_BITS } from "./keys.ts";
import type { MouseStep, Surface } from "./surface.ts";
import { Refused, type Wire } from "./wire.ts";

/** One attached target (tab, popup, worker) of Chromium, and what reaches it by CDP. */
export interface Session extends Surface {
  readonly targetId: string;
  readonly id: string;
  ask<Answer = unknown>(method: string, params?: object): Promise<Answer>;
}

const SHIFT = MODIFIER_BITS.Shift;

interface Evaluated {
  readonly result: { readonly value?: unknown };
  readonly exceptionDetails?: {
    readonly text: string;
    readonly exception?: { readonly description?: string };
  };
}

interface DomNode {
  readonly nodeName: string;
  readonly backendNodeId: number;
  readonly children?: readonly DomNode[];
  readonly shadowRoots?: readonly (DomNode & { readonly shadowRootType: string })[];
}

export function chromiumSession(wire: Wire, targetId: string, id: string): Session {
  const ask = <Answer>(method: string, params: object = {}): Promise<Answer> =>
    wire.ask<Answer>(method, params, { sessionId: id });
  let held = 0;
  let heldButton: "left" | "right" | "none" = "none";
  let pointer = { x: 0, y: 0 };

  const key = async (type: "keyDown" | "keyUp", name: string): Promise<void> => {
    const { key, code, keyCode, text } = keyNamed(name);
    const bit = bitOf(name);
    if (type === "keyDown") held |= bit;
    else held &= ~bit;
    // A key struck with Ctrl, Alt or Meta writes nothing.
    const writes = type === "keyDown" && text !== "" && (held & ~SHIFT) === 0;
    await ask("Input.dispatchKeyEvent", {
      type: type === "keyDown" && !writes ? "rawKeyDown" : type,
      key,
      code,
      windowsVirtualKeyCode: keyCode,
      modifiers: held,
      ...(writes ? { text, unmodifiedText: text } : {}),
      // What the window system makes of these keys; keys sent over CDP do not pass through it.
      ...(type === "keyDown" && held === MODIFIER_BITS.Ctrl && name === "v" ? { commands: ["paste"] } : {}),
    });
  };

  const mouse = async (step: MouseStep): Promise<void> => {
    if (step.kind === "keyDown" || step.kind === "keyUp") return key(step.kind, step.key);
    const [type, button] =
      step.kind === "move"
        ? ["mouseMoved", heldButton]
        : [step.kind === "down" ? "mousePressed" : "mouseReleased", step.button];
    if (step.kind === "move") pointer = { x: step.x, y: step.y };
    if (step.kind === "down") heldButton = step.button;
    const buttons = heldButton === "left" ? 1 : heldButton === "right" ? 2 : 0;
    if (step.kind === "up") heldButton = "none";
    const clickCount = step.kind === "move" ? 0 : 1;
    await ask("Input.dispatchMouseEvent", { type, ...pointer, button, buttons, clickCount, modifiers: held });
  };

  /** The same world each time: Chromium makes one a name and document. */
  const worldAside = async (): Promise<number> => {
    const { frameTree } = await ask<{ frameTree: { frame: { id: string } } }>("Page.getFrameTree");
    const params = { frameId: frameTree.frame.id, worldName: "reader" };
    const { executionContextId } = await ask<{ executionContextId: number }>(
      "Page.createIsolatedWorld",
      params,
    );
    return executionContextId;
  };
  const evaluate = async <A, R>(
    work: (argument: A) => R | Promise<R>,
    argument: A,
    where: object,
  ): Promise<R> => {
    const expression = `(${String(work)})(${JSON.stringify(argument)})`;
    const params = { expression, awaitPromise: true, returnByValue: true, ...where };
    return answerOf(await ask<Evaluated>("Runtime.evaluate", params)) as R; // `work`'s own, carried as JSON
  };

  return {
    targetId,
    id,
    ask,
    run: (work, argument) => evaluate(work, argument, {}),
    async runAside(work, argument) {
      return evaluate(work, argument, { contextId: await worldAside() });
    },
    async runInToolbar(work, argument) {
      const { root } = await ask<{ root: DomNode }>("DOM.getDocument", { depth: 3, pierce: true });
      const html = root.children?.find((node) => node.nodeName === "HTML");
      const shadow = html?.children
        ?.flatMap((node) => node.shadowRoots ?? [])
        .find(({ shadowRootType }) => shadowRootType === "closed");
      if (!shadow) return null;
      const { object } = await ask<{ object: { objectId: string } }>("DOM.resolveNode", {
        backendNodeId: shadow.backendNodeId,
        executionContextId: await worldAside(),
      });
      const functionDeclaration = `function (argument) { return (${String(work)})(this, argument); }`;
      const evaluated = await ask<Evaluated>("Runtime.callFunctionOn", {
        objectId: object.objectId,
        functionDeclaration,
        arguments: [{ value: argument }],
        returnByValue: true,
      });
      return answerOf(evaluated) as ReturnType<typeof work>; // carried as JSON
    },
    async mouse(steps) {
      for (const step of steps) await mouse(step);
    },
    async press(keys) {
      const { held, struck } = chord(keys);
      for (const name of held) await key("keyDown", name);
      await key("keyDown", struck);
      await key("keyUp", struck);
      for (const name of [...held].reverse()) await key("keyUp", name);
    },
    async type(text) {
      for (const character of text) {
        const name = character === "\n" ? "Enter" : character;
        await key("keyDown", name);
        await key("keyUp", name);
      }
    },
    async screenshot() {
      const { data } = await ask<{ data: string }>("Page.captureScreenshot", { format: "png" });
      return Buffer.from(data, "base64");
    },
  };
}

function answerOf({ result, exceptionDetails }: Evaluated): unknown {
  if (exceptionDetails) throw new Refused(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}

function bitOf(name: string): number {
  return Object.entries(MODIFIER_BITS).find(([modifier]) => modifier === name)?.[1] ?? 0;
}
