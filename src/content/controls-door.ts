import type { Annotation, Colour } from "../model/annotation.ts";
import type { BackgroundCalls, Caller, Spot } from "../protocol.ts";
import type { Hands } from "./controls/selection.ts";
import type { PageText } from "./page-text.ts";
import type { Painter } from "./painter.ts";
import type { PageAnnotations } from "./saved-page.ts";

/**
 * Where `page.js` and `controls.js` meet: toolbar, notes and cards come when the reader first touches the page, so that a page
 * with marks costs no more than its marks. The global is the extension's own: pages have another.
 */

export interface ControlsSetting {
  readonly document: Document;
  readonly background: Caller<BackgroundCalls>;
  readonly text: PageText;
  readonly annotations: PageAnnotations;
  readonly painter: Pick<Painter, "setActive" | "flash">;
  readonly isPrivate: boolean;
  /** Whether the extension is still there; without it nothing opens. */
  readonly isAlive: () => boolean;
  /** What the reader was doing when the controls came: most likely selecting. */
  readonly hands: Hands;
  /** Scrolls to a range and flashes it; false when it takes no room on the page. */
  readonly show: (range: Range) => boolean;
  /** The page has got its first annotation. */
  readonly pageSaved: () => void;
  /** "open" in tests alone. */
  readonly shadow: ShadowRootMode | undefined;
}

export interface Controls {
  /** Our one element in the page. */
  readonly host: Element;
  /** A click or context menu from before the controls came. */
  met(event: MouseEvent): void;
  /** The words selected now, their white space collapsed; null when there are none. */
  selected(): string | null;
  /** Keeps a highlight over a range. Rejects with a sentence for the reader. */
  highlight(range: Range, colour: Colour): Promise<Annotation>;
  /** As `PageCalls.highlightSelection`; a failure is shown on the page. */
  highlightSelection(wish: { readonly colour: Colour; readonly note: boolean }): Promise<boolean>;
  /** Opens what the last context menu was over, else the highlight next to the selection, else the first in view. */
  openNext(): Promise<boolean>;
  /** As `PageCalls.attach`. Rejects when the background could not keep it; then nothing has changed. */
  attach(id: string, to: Spot | "here" | "selection"): Promise<Annotation | null>;
  /** As `PageCalls.askWhere`. */
  askWhere(id: string): Promise<boolean>;
  /** What is saved has been read again: the open note follows. */
  refresh(): void;
  /** Another article stands on the page: what is open is kept and closed. */
  leave(): void;
  /** Off the page. Words that are not kept stay; so does, with `isTold`, what the reader is looking at. */
  retire(isTold: boolean): void;
}

/** Puts the controls into the page: nothing shows until the reader selects or clicks something. */
export type ControlsMaker = (setting: ControlsSetting) => Controls;

declare global {
  var postilControls: ControlsMaker | undefined;
}
