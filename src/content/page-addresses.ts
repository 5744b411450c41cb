import type { PageAddresses } from "../model/page-url.ts";

/**
 * What a page says about its own address. `stale` holds claims that were there before the page went to another address by
 * script: many single-page sites leave the first article's canonical link standing, so they count only once they change.
 */
export function addressesOf(document: Document, stale: ReadonlySet<string> = new Set()): PageAddresses {
  const address = document.location.href;
  const claim = (selector: string, attribute: string): string | null => {
    const value = document.querySelector(selector)?.getAttribute(attribute)?.trim();
    if (!value || !URL.canParse(value, document.baseURI)) return null;
    const { href } = new URL(value, document.baseURI);
    return stale.has(href) ? null : href;
  };
  return {
    address,
    canonical: claim('link[rel~="canonical" i][href]', "href"),
    ogUrl: claim('meta[property="og:url" i][content]', "content"),
  };
}
