import type { Run } from "./reader-browser.ts";

/** A document on the screen and what reaches it: the little that each browser does in its own way. */
export interface Surface {
  /** In the document's own world, as its own scripts see it. */
  readonly run: Run;
  /** In a world beside it: what the page did to its globals does not show there. */
  readonly runAside: Run;
  /** The same with a closed shadow root: the one of the element that the extension added. Null when there is none. */
  runInToolbar<Argument, Answer>(
    work: (root: ShadowRoot, argument: Argument) => Answer,
    argument: Argument,
  ): Promise<Answer | null>;
  mouse(steps: readonly MouseStep[]): Promise<void>;
  /** e.g. "Ctrl+Shift+Y", "Escape", "a". */
  press(keys: string): Promise<void>;
  /** One keystroke a character. */
  type(text: string): Promise<void>;
  screenshot(): Promise<Buffer>;
}

/** In CSS pixels of the document's window. */
export type MouseStep =
  | { readonly kind: "move"; readonly x: number; readonly y: number }
  | { readonly kind: "down"; readonly button: "left" | "right" }
  | { readonly kind: "up"; readonly button: "left" | "right" }
  | { readonly kind: "keyDown"; readonly key: string }
  | { readonly kind: "keyUp"; readonly key: string };

/** How long a reader waits for something to show on a busy machine. */
export const PATIENCE_MS = 20_000;
const POLL_MS = 50;

/** Asks until the answer is neither null, undefined nor false. Throws, with what was awaited, when patience ends. */
export async function until<T>(
  what: string | (() => string | Promise<string>),
  look: () => Promise<T | null | undefined | false>,
  patienceMs = PATIENCE_MS,
): Promise<T> {
  const end = Date.now() + patienceMs;
  for (;;) {
    const seen = await look();
    if (seen !== null && seen !== undefined && seen !== false) return seen;
    if (Date.now() > end) throw new Error(`never came: ${typeof what === "string" ? what : await what()}`);
    await pause(POLL_MS);
  }
}

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
