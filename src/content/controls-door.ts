import type { Annotation, Colour } from "../model/annotation.ts";
import type { BackgroundCalls, Caller } from "../protocol.ts";
import type { Cards, CardsMaker } from "./cards-door.ts";
import type { Hands } from "./hands.ts";
import type { PageText } from "./page-text.ts";
import type { Painter } from "./painter.ts";
import type { PageAnnotations } from "./saved-page.ts";
import type { tintOf } from "./tints.ts";

/**
 * Where `page.js` and `controls.js` meet: the toolbar comes when the reader first touches the page, so that a page with
 * marks costs no more than its marks. The global is the extension's own: pages have another.
 */

export interface ControlsSetting {
  readonly document: Document;
  readonly background: Caller<BackgroundCalls>;
  readonly text: PageText;
  readonly annotations: PageAnnotations;
  readonly isPrivate: boolean;
  /** Whether the extension is still there; without it nothing opens. */
  readonly isAlive: () => boolean;
  readonly hands: Hands;
  readonly painter: Pick<Painter, "setActive" | "flash">;
  readonly tintOf: typeof tintOf;
  /** The cards, which come when the first of them is wanted. */
  readonly cards: () => Promise<Cards>;
  /** The page has got its first annotation. */
  readonly pageSaved: () => void;
  /** "open" in tests alone. */
  readonly shadow: ShadowRootMode | undefined;
}

export interface Controls {
  /** Our one element in the page. */
  readonly host: Element;
  /** The words selected now, their white space collapsed; null when there are none. */
  selected(): string | null;
  /** Keeps a highlight over a range. Rejects with a sentence for the reader. */
  highlight(range: Range, colour: Colour): Promise<Annotation>;
  /** As `PageCalls.highlightSelection`; a failure is shown on the page. */
  highlightSelection(wish: { readonly colour: Colour; readonly note: boolean }): Promise<boolean>;
  /** Another article stands on the page: what is open is kept and closed. */
  leave(): void;
  /** The cards have come: gives them what they share with the toolbar. Once. */
  addCards(make: CardsMaker): Cards;
  /** Off the page. Words that are not kept stay; so does, with `isTold`, what the reader is looking at. */
  retire(isTold: boolean): void;
}

/** Puts the toolbar into the page: nothing shows until the reader selects something. */
export type ControlsMaker = (setting: ControlsSetting) => Controls;

declare global {
  var postilControls: ControlsMaker | undefined;
}
