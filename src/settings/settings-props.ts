import type { ImportOutcome } from "../protocol.ts";
import type { Counts } from "../store/read.ts";
import type { GrantedSite } from "./granted-sites.ts";

/** What the settings page shows and what it can do; `main.tsx` fills both in, tests as well. */

export interface Shortcut {
  /** The command's name in the manifest. */
  readonly command: string;
  /** In words; "" for the browser's own commands. */
  readonly description: string;
  /** E.g. "Alt+Q"; "" when none is set. */
  readonly keys: string;
}

export interface SettingsActions {
  /** Takes the patterns back. */
  revoke(patterns: readonly string[]): Promise<void>;
  /** Lets the popup ask about this site again. */
  askAgain(host: string): Promise<void>;
  /** Everything that is kept, as W3C JSON-LD text. */
  readLibrary(): Promise<string>;
  /** Hands the reader a file. */
  saveFile(name: string, text: string): void;
  importLibrary(text: string): Promise<ImportOutcome>;
  /** Answers what `restoreEverything` needs. */
  deleteEverything(): Promise<string>;
  restoreEverything(deleted: string): Promise<void>;
  /** Opens the browser's page for shortcuts. */
  changeShortcuts(): Promise<void>;
}

export interface SettingsProps {
  /** Null until the browser has told. */
  readonly sites: readonly GrantedSite[] | null;
  /** Hosts for which the reader said "not now". */
  readonly declined: readonly string[];
  /** Null until the store has answered. */
  readonly counts: Counts | null;
  /** Why the store cannot be read; null when it can. */
  readonly storeError: string | null;
  readonly shortcuts: readonly Shortcut[];
  readonly today: () => Date;
  readonly actions: SettingsActions;
}
