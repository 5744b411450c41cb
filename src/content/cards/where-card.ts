import { type Annotation, quoteOf } from "../../model/annotation.ts";
import { message } from "../../ui/messages.ts";
import type { Pieces } from "../cards-door.ts";
import type { Surface, View } from "../controls/surface.ts";

/** Asks where a highlight belongs: the reader selects its words in the page, then attaches it there. */
export interface WhereCardSetting {
  readonly surface: Surface;
  readonly pieces: Pieces;
  readonly annotation: Annotation;
  /** Where it may have stood; null when nothing tells. */
  readonly place: Range | null;
  /** Rejects with a sentence for the reader; when done, something else is shown. */
  readonly attach: (range: Range) => Promise<void>;
  readonly closed: () => void;
}

export interface WhereCard extends View {
  /** What is selected now; null for nothing. */
  select(range: Range | null): void;
}

export function whereCard(setting: WhereCardSetting): WhereCard {
  const { surface, place } = setting;
  const { element, button, statusLine } = setting.pieces;
  const status = statusLine();
  let selected: Range | null = null;
  let isBusy = false;
  const leave = (): void => surface.hide(view);
  const run = async (): Promise<void> => {
    if (isBusy) return;
    isBusy = true;
    try {
      if (selected) await setting.attach(selected);
      else status.say(message("pageSelectFirst"), true);
    } catch (error) {
      status.fail(error);
    } finally {
      isBusy = false;
    }
  };
  const entry = button({ class: "primary", "aria-disabled": "true" }, run, message("pageAttachHere"));
  const body = element(
    "div",
    { class: "card", role: "dialog", "aria-label": message("pageWhere") },
    element(
      "p",
      { class: "was" },
      message("pageWhere"),
      element("q", { dir: "auto" }, quoteOf(setting.annotation.target).exact),
    ),
    element(
      "div",
      { class: "foot" },
      status,
      button({ class: "action" }, leave, message("pageCancel")),
      entry,
    ),
  );
  // A press on a button must not take the selection away; the click follows all the same.
  body.addEventListener("mousedown", (event) => event.preventDefault());

  const view: WhereCard = {
    body,
    entry,
    get passage() {
      return selected ?? place;
    },
    prefers: "below",
    isHeld: true,
    select(range) {
      // The card's own controls take the focus, and in some browsers the selection with it.
      if (!range && surface.focused()) return;
      selected = range;
      entry.setAttribute("aria-disabled", String(!range));
      status.say("");
      surface.place();
    },
    leave,
    gone: setting.closed,
  };
  return view;
}
