import type { Annotation } from "../model/annotation.ts";
import type { Spot } from "../protocol.ts";
import type { PageAccount } from "./cards/account.ts";
import type * as Buttons from "./controls/buttons.ts";
import type * as Elements from "./controls/element.ts";
import type { TextSelection } from "./controls/selection.ts";
import type { Surface } from "./controls/surface.ts";
import type { ControlsSetting } from "./controls-door.ts";

/**
 * Where `cards.js` meets the other two: the note, the question where a highlight belongs, notices, and the answers to the popup
 * come when the first of them is wanted, after the toolbar, whose surface and small pieces they share.
 */

/** What toolbar and cards are built of. */
export type Pieces = Pick<typeof Buttons, "DRAWINGS" | "iconButton" | "statusLine" | "stopAt"> &
  Pick<typeof Elements, "button" | "element"> & { readonly swatches: Buttons.Swatches };

export interface CardsSetting extends ControlsSetting {
  readonly surface: Surface;
  readonly pieces: Pieces;
  /** The words selected now. */
  readonly selectedRange: () => Range | null;
}

export interface Cards {
  /** A click or context menu from before anything listened. */
  met(event: MouseEvent): void;
  /** Opens a highlight's note. False when it has no place on the page, or an open note could not be kept. */
  open(id: string): Promise<boolean>;
  /** Opens what the last context menu was over, else the highlight next to the selection, else the first in view. */
  openNext(): Promise<boolean>;
  /** What the popup is told; `headings` are the outline's live ranges, null where they are not on the page. */
  account(headings: readonly (Range | null)[]): PageAccount;
  /** Scrolls to a range, a highlight or one of its spots, and flashes it; false when it takes no room on the page. */
  show(what: Range | { readonly annotation: string; readonly spot?: Spot }): boolean;
  /** Put on the clipboard, from a click or key press: the words of a range with page and link, or a link to them alone. */
  copyQuote(range: Range): Promise<void>;
  /** Both reject with a sentence for the reader. */
  copyLink(range: Range): Promise<void>;
  /** As `PageCalls.attach`. Rejects when the background could not keep it; then nothing has changed. */
  attach(id: string, to: Spot | "here" | "selection"): Promise<Annotation | null>;
  /** As `PageCalls.askWhere`. */
  askWhere(id: string): Promise<boolean>;
  /** Takes a selection while the reader is being asked; false when it is not. */
  select(selection: TextSelection | null): boolean;
  /** What is saved has been read again: the open note follows. */
  refresh(): void;
  stop(): void;
}

export type CardsMaker = (setting: CardsSetting) => Cards;

declare global {
  var postilCards: CardsMaker | undefined;
}
