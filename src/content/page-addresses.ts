import { addressKey, type PageAddresses } from "../model/page-url.ts";

/**
 * What a page says about its own address. `stale` holds claims that were there before the page went to another address by
 * script: many single-page sites leave the first article's canonical link standing, so they count only once they change. The
 * same goes for claims to be the page that the document was loaded as, when it stands at another address by now; that can be
 * told without having been there.
 */
export function addressesOf(document: Document, stale: ReadonlySet<string> = new Set()): PageAddresses {
  const address = document.location.href;
  const loaded = keyOf(loadedFrom(document) ?? address);
  const hasMoved = loaded !== keyOf(address);
  const claim = (selector: string, attribute: string): string | null => {
    const value = document.querySelector(selector)?.getAttribute(attribute)?.trim();
    if (!value || !URL.canParse(value, document.baseURI)) return null;
    const { href } = new URL(value, document.baseURI);
    return stale.has(href) || (hasMoved && keyOf(href) === loaded) ? null : href;
  };
  return {
    address,
    canonical: claim('link[rel~="canonical" i][href]', "href"),
    ogUrl: claim('meta[property="og:url" i][content]', "content"),
  };
}

/** Addresses that make no key (about:blank, data:) are compared as they are. */
function keyOf(address: string): string {
  return /^https?:/.test(address) ? addressKey(address) : address;
}

/** The address of the navigation that brought the document (Navigation Timing 2); null when the browser does not tell. */
function loadedFrom(document: Document): string | null {
  return document.defaultView?.performance.getEntriesByType?.("navigation")[0]?.name ?? null;
}

/** The page's title with its white space collapsed; its address when it has none. */
export function titleOf(document: Document): string {
  return document.title.replace(/\s+/g, " ").trim() || document.location.href;
}
