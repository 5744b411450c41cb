import type { Colour } from "../../model/annotation.ts";
import { message } from "../../ui/messages.ts";
import { DRAWINGS, iconButton, type Swatches, statusLine, stopAt } from "./buttons.ts";
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
  readonly swatches: Swatches;
  readonly selection: TextSelection;
  readonly actions: ToolbarActions;
  /** Said at once; "" for nothing. */
  readonly notice: string;
}

/** Its `fail` also says why something asked for elsewhere, by shortcut or menu, came to nothing. */
export function toolbar({
  surface,
  swatches,
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
      status.say(done);
      if (done === "") leave();
      else farewell = setTimeout(leave, COPIED_MS);
    } catch (error) {
      fail(error);
    } finally {
      isBusy = false;
      for (const button of buttons) button.removeAttribute("aria-disabled");
    }
  };
  const press =
    (action: () => Promise<void>, done = "") =>
    () =>
      void run(action, done);
  const leave = (): void => surface.hide(view);
  const fail = (error: unknown): void => {
    clearTimeout(farewell);
    status.fail(error);
  };

  const colours = swatches(
    (name) => message("pageHighlightIn", name),
    (colour) => void run(() => actions.highlight(colour), ""),
  );
  const note = iconButton(DRAWINGS.note, message("pageAddNote"), press(actions.note));
  const copied = message("pageCopied");
  const others = [
    note,
    iconButton(DRAWINGS.quote, message("pageCopyQuote"), press(actions.copyQuote, copied)),
    iconButton(DRAWINGS.link, message("pageCopyLink"), press(actions.copyLink, copied)),
  ];
  const buttons = [...colours.values(), ...others];
  const [entry = note] = buttons;
  stopAt(entry, buttons);

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
    entry,
    buttons,
    leave,
    gone: () => clearTimeout(farewell),
  };
  return view;
}
