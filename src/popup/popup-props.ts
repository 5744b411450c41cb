import type { Annotation, Colour } from "../model/annotation.ts";
import type { Place } from "../model/article.ts";
import type { SavedPage } from "../model/page.ts";
import type { BriefReply, NoAccess, PageState, Spot } from "../protocol.ts";

/** What the popup shows and what it can do; `main.tsx` fills both in, tests as well. */

/** The tab, as the browser tells before any script runs in it. */
export interface TabFacts {
  readonly title: string;
  /** Host of the address; "" when the browser does not tell. */
  readonly host: string;
  /** Null when the browser does not tell. */
  readonly address: string | null;
  readonly isPrivate: boolean;
}

/** Something asked for: not here yet, here, or failed with the error's words. */
export type Asked<T> =
  | { readonly kind: "waiting" }
  | { readonly kind: "here"; readonly value: T }
  | { readonly kind: "failed"; readonly error: string; readonly noAnswer: boolean };

/** The question whether highlights may show on return. */
export interface Offer {
  readonly host: string;
  /** Match patterns of "this site"; made beforehand, since the click must ask the browser at once. */
  readonly patterns: readonly string[];
}

export interface PopupActions {
  /** Scrolls the page there; false when it is not on the page. */
  show(target: { place: Place } | { annotation: string; spot?: Spot }): Promise<boolean>;
  /** Keeps a stretch of the article as a highlight; false when it is not on the page. */
  keep(place: Place): Promise<boolean>;
  /** Highlights what is selected in the page; false when nothing is. */
  highlightSelection(): Promise<boolean>;
  /** Gives a highlight another place: a spot, where it is painted now, what is selected; false when that is not there. */
  attach(id: string, to: Spot | "here" | "selection"): Promise<boolean>;
  /** Takes that back: the highlight as it was. */
  putBack(annotation: Annotation): Promise<void>;
  /** Asks in the page where it belongs, and leaves the page to the reader; false when the page could not ask. */
  askWhere(id: string): Promise<boolean>;
  /** Takes a highlight that is not found out of the count, or into it again. */
  dismiss(id: string, dismissed: boolean): Promise<void>;
  copy(text: string): Promise<void>;
  saveDraft(id: string, text: string | null): Promise<void>;
  changeNote(id: string, note: string): Promise<void>;
  changeColour(id: string, colour: Colour): Promise<void>;
  remove(id: string): Promise<void>;
  restore(id: string): Promise<void>;
  /** Asks the browser for the sites. Chromium destroys the popup: nothing may follow. */
  request(patterns: readonly string[]): void;
  decline(host: string): Promise<void>;
  /** Asks for everything again. */
  retry(): void;
  openSettings(): void;
}

export interface PopupProps {
  /** Null until the browser has named the tab. */
  readonly tab: TabFacts | null;
  /** Why no script may run in the tab; null when one may, or while that is not known. */
  readonly noAccess: NoAccess | null;
  readonly brief: Asked<BriefReply>;
  /** Null until the page script has answered. */
  readonly state: PageState | null;
  /** Null until the store has answered. */
  readonly saved: SavedPage | null;
  /** The error that reading the saved highlights met; null when there was none. */
  readonly savedError: string | null;
  /** Null when there is nothing to ask: granted, declined, or no site. */
  readonly offer: Offer | null;
  /** BCP 47; the interface language, for dates. */
  readonly locale: string;
  readonly actions: PopupActions;
}
