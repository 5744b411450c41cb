import type { Colour } from "../../model/annotation.ts";
import { message } from "../../ui/messages.ts";
import { iconButton, moveAmong, statusLine, stopAt, swatches } from "./buttons.ts";
import { element } from "./element.ts";
import type { TextSelection } from "./selection.ts";
import type { Surface, View } from "./surface.ts";

/**
 * The toolbar beside selected words. Built by hand: with Preact the page script would pass its 20 KB, and nothing here changes
 * but one line of words.
 *
 * Keys: it leaves the focus in the page, where a growing selection needs it; Alt+Enter goes in, arrows move, Escape leaves.
 */
export interface ToolbarActions {
  /** Each resolves when done; a rejection's message is for the reader. */
  highlight(colour: Colour): Promise<void>;
  note(): Promise<void>;
  copyQuote(): Promise<void>;
  copyLink(): Promise<void>;
}

/** How long "Copied" can be read before the toolbar goes. */
const COPIED_MS = 1100;

export interface ToolbarSetting {
  readonly surface: Surface;
  readonly selection: TextSelection;
  readonly actions: ToolbarActions;
  /** Said at once; "" for nothing. */
  readonly notice: string;
}

/** Its `fail` also says why something asked for elsewhere, by shortcut or menu, came to nothing. */
export function toolbar({
  surface,
  selection,
  actions,
  notice,
}: ToolbarSetting): View & Required<Pick<View, "fail">> {
  const status = statusLine();
  let isBusy = false;
  let farewell: ReturnType<typeof setTimeout> | undefined;

  const run = async (action: () => Promise<void>, done: string): Promise<void> => {
    if (isBusy) return;
    isBusy = true;
    for (const button of buttons) button.setAttribute("aria-disabled", "true");
    try {
      await action();
      if (done === "") surface.hide(view);
      else status.say(done);
      if (done !== "") farewell = setTimeout(() => surface.hide(view), COPIED_MS);
    } catch (error) {
      fail(error instanceof Error ? error.message : String(error));
    } finally {
      isBusy = false;
      for (const button of buttons) button.removeAttribute("aria-disabled");
      surface.place();
    }
  };
  const press =
    (action: () => Promise<void>, done = "") =>
    () =>
      void run(action, done);
  const fail = (words: string): void => {
    clearTimeout(farewell);
    status.say(words, true);
    surface.place();
  };

  const colours = swatches(
    (name) => message("pageHighlightIn", name),
    (colour) => void run(() => actions.highlight(colour), ""),
  );
  const others = [
    iconButton("note", message("pageAddNote"), press(actions.note)),
    iconButton("quote", message("pageCopyQuote"), press(actions.copyQuote, message("pageCopied"))),
    iconButton("link", message("pageCopyLink"), press(actions.copyLink, message("pageCopied"))),
  ];
  const buttons = [...colours.values(), ...others];
  const [first] = buttons;
  if (first) stopAt(first, buttons);

  const row = element(
    "div",
    { class: "row", role: "toolbar", "aria-label": message("pageToolbar"), "aria-keyshortcuts": "Alt+Enter" },
    ...colours.values(),
    element("span", { class: "rule" }),
    ...others,
  );
  if (selection.byKeyboard) row.append(element("kbd", {}, message("pageToolbarKey")));
  const body = element("div", { class: "toolbar" }, row, status);
  // A press on a button must not take the selection away; the click follows all the same.
  body.addEventListener("mousedown", (event) => event.preventDefault());
  status.say(notice);

  const view = {
    body,
    passage: selection.range,
    prefers: selection.isBackward ? ("above" as const) : ("below" as const),
    isHeld: false,
    fail,
    keydown(event: KeyboardEvent, isInside: boolean): boolean {
      if (event.key === "Escape") {
        surface.hide(view);
        return true;
      }
      if (!isInside) {
        if (event.key !== "Enter" || !event.altKey || event.ctrlKey || event.metaKey) return false;
        if (first) surface.focus(first);
        return true;
      }
      return moveAmong(event.key, surface, buttons);
    },
    gone: () => clearTimeout(farewell),
  };
  return view;
}
