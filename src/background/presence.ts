import type { Storage } from "webextension-polyfill";
import type { Page } from "../model/page.ts";
import { presenceKey } from "../model/page-url.ts";

/**
 * The presence index: one small key in storage.local for each address of an annotated page, so that the boot script knows
 * without waking the background. Derived data; the database is the truth. Page scripts hear a key change and read again.
 */

export interface Presence {
  /** Before a row is written: a key too many costs one needless injection, a key too few loses marks. */
  announce(addresses: readonly string[]): Promise<void>;
  /** After a write: everyone who shows the page reads again. */
  bump(addresses: readonly string[]): Promise<void>;
  /** After the page's last annotation went. */
  retire(addresses: readonly string[]): Promise<void>;
  /** Makes the index what the database says; removes all else. */
  rebuild(pages: readonly Page[]): Promise<void>;
}

export function presenceIndex(area: Storage.StorageArea, now: () => number = Date.now): Presence {
  const values = (addresses: readonly string[], value: number) =>
    Object.fromEntries(addresses.map((address) => [presenceKey(address), value]));
  return {
    async announce(addresses) {
      const keys = addresses.map(presenceKey);
      const known = await area.get(keys);
      const missing = addresses.filter((_, i) => !((keys[i] ?? "") in known));
      if (missing.length > 0) await area.set(values(missing, 0));
    },
    bump: (addresses) => area.set(values(addresses, now())),
    retire: (addresses) => area.remove(addresses.map(presenceKey)),
    async rebuild(pages) {
      const wanted = values(
        pages.flatMap((page) => page.addresses),
        now(),
      );
      const present = Object.keys(await area.get(null)).filter((key) => key.startsWith("page:"));
      await area.set(wanted);
      await area.remove(present.filter((key) => !(key in wanted)));
    },
  };
}
