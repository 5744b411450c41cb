import { message } from "../../ui/messages.ts";
import { statusLine } from "./buttons.ts";
import { element } from "./element.ts";
import type { Surface, View } from "./surface.ts";

/** A sentence beside a passage with, it may be, one thing to do about it; goes by itself. */
export interface NoticeSetting {
  readonly surface: Surface;
  readonly passage: Range;
  readonly words: string;
  readonly action?: { readonly label: string; readonly run: () => Promise<void>; readonly failed: string };
}

/** Long enough to read a sentence twice and to reach the button; the clock stops while pointer or focus is on it. */
const STAY_MS = 9_000;

export function notice({
  surface,
  passage,
  words,
  action,
}: NoticeSetting): View & { readonly button: HTMLElement } {
  const status = statusLine();
  const button = element(
    "button",
    { type: "button", class: "action" },
    action?.label ?? message("pageDismiss"),
  );
  const body = element("div", { class: "notice" }, status, button);
  let clock: ReturnType<typeof setTimeout> | undefined;
  const leave = (): void => surface.hide(view);
  const startClock = (): void => {
    clearTimeout(clock);
    clock = setTimeout(leave, STAY_MS);
  };
  const run = async (): Promise<void> => {
    try {
      await action?.run();
      leave();
    } catch (error) {
      console.warn("Postil:", error);
      status.say(action?.failed ?? "", true);
      surface.place();
    }
  };
  button.addEventListener("click", () => void run());
  for (const stay of ["pointerenter", "focusin"]) body.addEventListener(stay, () => clearTimeout(clock));
  for (const go of ["pointerleave", "focusout"]) body.addEventListener(go, startClock);
  startClock();
  status.say(words);

  const view: View & { readonly button: HTMLElement } = {
    body,
    button,
    passage,
    prefers: "below",
    isHeld: true,
    keydown(event, isInside) {
      if (event.key === "Escape") leave();
      else if (!isInside && event.key === "Enter" && event.altKey) surface.focus(button);
      else return false;
      return true;
    },
    gone: () => clearTimeout(clock),
  };
  return view;
}
