import { type Annotation, quoteOf } from "../../model/annotation.ts";
import { message } from "../../ui/messages.ts";
import { statusLine } from "./buttons.ts";
import { element } from "./element.ts";
import type { Surface, View } from "./surface.ts";

/** Asks where a highlight belongs: the reader selects its words in the page, then attaches it there. */
export interface WhereCardSetting {
  readonly surface: Surface;
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

export function whereCard({ surface, annotation, place, attach, closed }: WhereCardSetting): WhereCard {
  const status = statusLine();
  let selected: Range | null = null;
  let isBusy = false;
  const here = element(
    "button",
    { type: "button", class: "primary", "aria-disabled": "true" },
    message("pageAttachHere"),
  );
  const cancel = element("button", { type: "button", class: "action" }, message("pageCancel"));
  const body = element(
    "div",
    { class: "card", role: "dialog", "aria-label": message("pageWhere") },
    element(
      "p",
      { class: "was" },
      message("pageWhere"),
      element("q", { dir: "auto" }, quoteOf(annotation.target).exact),
    ),
    element("div", { class: "foot" }, status, cancel, here),
  );
  const leave = (): void => surface.hide(view);
  const run = async (): Promise<void> => {
    if (isBusy) return;
    if (!selected) {
      status.say(message("pageSelectFirst"), true);
      surface.place();
      return;
    }
    isBusy = true;
    try {
      await attach(selected);
    } catch (error) {
      status.say(error instanceof Error ? error.message : String(error), true);
      surface.place();
    } finally {
      isBusy = false;
    }
  };
  // A press on a button must not take the selection away; the click follows all the same.
  body.addEventListener("mousedown", (event) => event.preventDefault());
  here.addEventListener("click", () => void run());
  cancel.addEventListener("click", leave);

  const view: WhereCard = {
    body,
    get passage() {
      return selected ?? place;
    },
    prefers: "below",
    isHeld: true,
    select(range) {
      // The card's own controls take the focus, and in some browsers the selection with it.
      if (!range && surface.focused()) return;
      selected = range;
      here.setAttribute("aria-disabled", String(!range));
      status.say("");
      surface.place();
    },
    keydown(event, isInside) {
      if (event.key === "Escape") leave();
      else if (!isInside && event.key === "Enter" && event.altKey) surface.focus(here);
      else return false;
      return true;
    },
    gone: closed,
  };
  return view;
}
