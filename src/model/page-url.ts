/** One article, one key: which addresses are the same page, and how the presence index names them. */

/** What a page says about its own address. All absolute; null where the page does not say. */
export interface PageAddresses {
  readonly address: string;
  readonly canonical: string | null;
  readonly ogUrl: string | null;
}

export interface PageIdentity {
  /** The address to store and show: the accepted canonical, else og:url, else the page's own; no fragment, no tracking. */
  readonly source: string;
  /** Keys of every address the page goes by; the page's own first. Two pages with a key in common are one page. */
  readonly keys: readonly string[];
}

/** Query parameters that say how the reader came, never what is shown. */
const TRACKING =
  /^(?:utm_.*|mtm_.*|pk_.*|piwik_.*|hsa_.*|ns_.*|at_.*|_hs.*|vero_.*|oly_.*|wt_.*|cmp(?:id)?|cid|campaign(?:_id)?|ito|smid|smtyp|partner|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|igshid|igsh|mc_cid|mc_eid|mkt_tok|ref|referer|referrer|ref_src|ref_url|source|src|rss|feed|share|shared|sharetype|spm|xtor|sr_share|socialshare|guccounter|guce_referrer.*|ocid|icid|ncid|taid|sh|sfnsn|__twitter_impression|amp_js_v|usqp)$/i;

/** Parameters and path ends that ask for the AMP copy of the same article. */
const AMP_PARAMETER = /^(?:amp|output_?type|is_?amp|view)$/i;
const AMP_PATH = /(?:\/amp|\.amp)(?=\/?$|\.html?$)|^\/amp(?=\/)/i;

/** Host prefixes that name another dress of the same site. */
const HOST_PREFIX = /^(?:www\d?|m|mobile|amp)\.(?=[^.]+\.[^.])/;

/**
 * The address with what does not count removed: fragment (unless it is a route, "#/" or "#!"), tracking
 * parameters. Other parameters are kept in their order. Throws a TypeError when the address is not absolute.
 */
export function cleanAddress(address: string): string {
  const url = new URL(address);
  if (!/^#[!/]/.test(url.hash)) url.hash = "";
  url.search = parametersOf(url)
    .filter(([name]) => !TRACKING.test(name))
    .map(([name, value]) => (value === null ? name : `${name}=${value}`))
    .join("&");
  url.username = "";
  url.password = "";
  return url.href.replace(/\?$/, "");
}

/**
 * The comparable form of an address: host without www., m., mobile., amp.; path without AMP marks, index file and closing
 * slash; the remaining parameters sorted; no scheme, no tracking, no fragment. Throws a TypeError when not absolute.
 */
export function addressKey(address: string): string {
  const url = new URL(cleanAddress(address));
  const host = url.host.replace(HOST_PREFIX, "");
  const path = url.pathname
    .replace(AMP_PATH, "")
    .replace(/\/(?:index|default)\.(?:html?|php|aspx?)$/i, "/")
    .replace(/\/+$/, "");
  const query = parametersOf(url)
    .filter(([name, value]) => !(AMP_PARAMETER.test(name) && /^(?:amp|1|true|)$/i.test(value ?? "")))
    .map(([name, value]) => `${name}=${value ?? ""}`)
    .sort()
    .join("&");
  return `${host}${path}${query ? `?${query}` : ""}${url.hash}`;
}

/**
 * The query's parameters as written. By hand: in Firefox a content script sees URLSearchParams through a wrapper that cannot be
 * iterated ("Xray wrapping of iterators not supported").
 */
function parametersOf(url: URL): readonly (readonly [name: string, value: string | null])[] {
  return url.search
    .slice(1)
    .split("&")
    .filter((part) => part !== "")
    .map((part) => {
      const [name = "", ...value] = part.split("=");
      return [name, value.length > 0 ? value.join("=") : null];
    });
}

/** Which page this is. An address claim (canonical, og:url) counts only when `acceptsClaim` lets it. */
export function pageIdentity(page: PageAddresses): PageIdentity {
  const keys = [addressKey(page.address)];
  let source: string | null = null;
  for (const claim of [page.canonical, page.ogUrl]) {
    if (claim === null || !acceptsClaim(page.address, claim)) continue;
    source ??= cleanAddress(claim);
    const key = addressKey(claim);
    if (!keys.includes(key)) keys.push(key);
  }
  return { source: source ?? cleanAddress(page.address), keys };
}

/**
 * Whether a page at `address` may call itself `claim`. Refused: not http(s), another site, a site's or
 * section's root for a page below it (a common template fault that would make every article one).
 */
export function acceptsClaim(address: string, claim: string): boolean {
  if (!URL.canParse(claim)) return false;
  const own = new URL(address);
  const other = new URL(claim);
  if (!/^https?:$/.test(other.protocol) || !sameSite(own.hostname, other.hostname)) return false;
  const [ownKey, otherKey] = [addressKey(address), addressKey(claim)];
  if (ownKey === otherKey) return true;
  const segments = (key: string) =>
    key
      .replace(/[?#].*$/, "")
      .split("/")
      .slice(1);
  const [ownPath, otherPath] = [segments(ownKey), segments(otherKey)];
  const hasQuery = otherKey.includes("?");
  if (otherPath.length === 0 && !hasQuery) return false;
  const isAbove = otherPath.length < ownPath.length && otherPath.every((part, i) => part === ownPath[i]);
  if (isAbove && !hasQuery) return false;
  // A lone word such as "/politics" is a section; articles carry digits or several words.
  return (
    hasQuery || otherPath.length > 1 || ownPath.length <= 1 || /\d|[-_.].*[-_.]/.test(otherPath[0] ?? "")
  );
}

/** Whether two hosts belong to one publisher: the same last labels, three of them under "co.uk" and its like. */
export function sameSite(a: string, b: string): boolean {
  return siteOf(a) === siteOf(b);
}

function siteOf(host: string): string {
  const labels = host.toLowerCase().split(".");
  if (/^[\d.]+$/.test(host) || host.includes(":") || labels.length <= 2) return host.toLowerCase();
  const last = labels.at(-1) ?? "";
  const second = labels.at(-2) ?? "";
  const isPublicPair =
    last.length === 2 && (second.length <= 3 || /^(?:asso|info|press|media)$/.test(second));
  return labels.slice(isPublicPair ? -3 : -2).join(".");
}

/** The match patterns that "this site" means: the host and, under www., m., mobile. or amp., its siblings; never a port. */
export function sitePatterns(address: string): readonly string[] {
  const host = new URL(address).hostname;
  const bare = host.replace(HOST_PREFIX, "");
  const hosts =
    bare === host ? [host] : [host, ...["", "www.", "m.", "mobile.", "amp."].map((p) => p + bare)];
  return [...new Set(hosts)].map((h) => `*://${h}/*`);
}

/** Key of an address in the presence index (storage.local): "page:" and a 53-bit hash, not for secrets. */
export function presenceKey(key: string): string {
  let h1 = 0xdeadbeef;
  let h2 = 0x41c6ce57;
  for (let i = 0; i < key.length; i++) {
    const unit = key.charCodeAt(i);
    h1 = Math.imul(h1 ^ unit, 0x9e3779b1);
    h2 = Math.imul(h2 ^ unit, 0x5f356495);
  }
  h1 = Math.imul(h1 ^ (h1 >>> 16), 0x85ebca6b) ^ Math.imul(h2 ^ (h2 >>> 13), 0xc2b2ae35);
  h2 = Math.imul(h2 ^ (h2 >>> 16), 0x85ebca6b) ^ Math.imul(h1 ^ (h1 >>> 13), 0xc2b2ae35);
  return `page:${((h2 & 0x1fffff) * 0x100000000 + (h1 >>> 0)).toString(36)}`;
}
