import { addressKey } from "../model/page-url.ts";

/** The granted match patterns as a reader knows them: sites. */

export interface GrantedSite {
  /** The site without www. and its like; null for every site. */
  readonly host: string | null;
  /** The patterns that make it up, to be taken back together. */
  readonly patterns: readonly string[];
}

/**
 * Every site first and, while it is granted, alone: single sites add nothing to it, and taking back one of them alone would
 * not hide anything. Otherwise the sites by name. Patterns of other schemes (file) are left out: they are not asked for.
 */
export function grantedSites(origins: readonly string[]): readonly GrantedSite[] {
  const every = origins.filter(
    (origin) => origin === "<all_urls>" || /^(?:\*|https?):\/\/\*\/\*$/.test(origin),
  );
  if (every.length > 0) return [{ host: null, patterns: every }];
  const sites = new Map<string, string[]>();
  for (const origin of origins) {
    const host = /^(?:\*|https?):\/\/([^/]+)\//.exec(origin)?.[1];
    if (host === undefined) continue;
    const site = addressKey(`https://${host.replace(/^\*\./, "")}/`);
    sites.set(site, [...(sites.get(site) ?? []), origin]);
  }
  return [...sites]
    .map(([host, patterns]) => ({ host, patterns }))
    .sort((a, b) => a.host.localeCompare(b.host));
}
