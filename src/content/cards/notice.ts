import type { Pieces } from "../cards-door.ts";
import type { Surface, View } from "../controls/surface.ts";

/** A sentence beside a passage with one thing to do about it; goes by itself. */
export interface NoticeSetting {
  readonly surface: Surface;
  readonly pieces: Pieces;
  readonly passage: Range;
  readonly words: string;
  readonly action: { readonly label: string; readonly run: () => Promise<void>; readonly failed: string };
}

/** Long enough to read a sentence twice and to reach the button; the clock stops while pointer or focus is on it. */
const STAY_MS = 9_000;

export function notice({ surface, pieces, passage, words, action }: NoticeSetting): View {
  const { element, button, statusLine } = pieces;
  const status = statusLine();
  let clock: ReturnType<typeof setTimeout> | undefined;
  const leave = (): void => surface.hide(view);
  const startClock = (): void => {
    clearTimeout(clock);
    clock = setTimeout(leave, STAY_MS);
  };
  const run = async (): Promise<void> => {
    try {
      await action.run();
      leave();
    } catch (error) {
      console.warn("Postil:", error);
      status.say(action.failed, true);
    }
  };
  const entry = button({ class: "action" }, run, action.label);
  const body = element("div", { class: "notice" }, status, entry);
  for (const stay of ["pointerenter", "focusin"]) body.addEventListener(stay, () => clearTimeout(clock));
  for (const go of ["pointerleave", "focusout"]) body.addEventListener(go, startClock);
  startClock();
  status.say(words);

  const view: View = {
    body,
    entry,
    passage,
    prefers: "below",
    isHeld: true,
    leave,
    gone: () => clearTimeout(clock),
  };
  return view;
}
