import type { Annotation } from "../model/annotation.ts";
import type { Page, SavedPage } from "../model/page.ts";
import { type PageIdentity, pageIdentity } from "../model/page-url.ts";
import type { BackgroundCalls, Caller } from "../protocol.ts";
import { addressesOf } from "./page-addresses.ts";
import { needsAnotherLook, readPage, type Standing, standingsOn } from "./standings.ts";

/** The page's annotations: what is saved for it, and where each stands on the page. A read writes nothing. */
export interface PageAnnotations {
  identity(): PageIdentity;
  /** The saved page; null before its first annotation. */
  page(): Page | null;
  standings(): readonly Standing[];
  get(id: string): Standing | undefined;
  /** The unfinished note as last read; undefined when there is none. */
  draft(id: string): string | undefined;
  /** Asks what is saved and finds what is new. Later calls overtake earlier ones. Throws when no answer came. */
  read(): Promise<void>;
  /** Takes in what the background has just acknowledged, with its range where that is at hand. */
  put(annotation: Annotation, range?: Range): void;
  remove(id: string): void;
  /** Looks again for annotations without a place and those whose place was changed. False when there are none. */
  retry(): boolean;
  /**
   * Looks at the page's addresses again. "other": another page stands here now, and nothing is held until `read`; "more": the
   * same one, known by other addresses than before.
   */
  recheckIdentity(): "same" | "more" | "other";
}

export interface PageAnnotationsSetting {
  readonly document: Document;
  /** Our element in the page, no part of its text. */
  readonly host: Element;
  readonly background: Pick<Caller<BackgroundCalls>, "annotationsOn">;
  /** After every change in what is held or where it stands. */
  readonly changed: () => void;
}

export function pageAnnotations({
  document,
  host,
  background,
  changed,
}: PageAnnotationsSetting): PageAnnotations {
  let staleClaims: ReadonlySet<string> = new Set();
  let identity = pageIdentity(addressesOf(document));
  let held = new Map<string, Standing>();
  let page: Page | null = null;
  let drafts: SavedPage["drafts"] = {};
  /** Counts reads, and own writes, so that an answer from before either is not taken for the newest. */
  let reads = 0;
  let writes = 0;

  const take = (saved: SavedPage): void => {
    page = saved.page;
    drafts = saved.drafts;
    const next = new Map<string, Standing>();
    const toFind: Annotation[] = [];
    for (const annotation of saved.annotations) {
      const before = held.get(annotation.id);
      if (before?.range && hasSameTarget(before.annotation, annotation)) {
        next.set(annotation.id, { ...before, annotation });
      } else toFind.push(annotation);
    }
    for (const standing of find(toFind)) next.set(standing.annotation.id, standing);
    held = next;
    changed();
  };

  const find = (annotations: readonly Annotation[]): readonly Standing[] =>
    annotations.length === 0 ? [] : standingsOn(readPage(document, host), annotations);

  const read = async (): Promise<void> => {
    reads++;
    const [thisRead, writesBefore] = [reads, writes];
    const saved = await background.annotationsOn({ keys: identity.keys });
    if (thisRead !== reads) return;
    if (writesBefore !== writes) return read();
    take(saved);
  };

  return {
    identity: () => identity,
    page: () => page,
    standings: () => [...held.values()],
    get: (id) => held.get(id),
    draft: (id) => drafts[id],
    read,
    put(annotation, range) {
      writes++;
      const before = held.get(annotation.id);
      const place = range ?? (before && hasSameTarget(before.annotation, annotation) ? before.range : null);
      const standing = place
        ? { grade: "exact" as const, now: null, ...before, annotation, range: place, words: place.toString() }
        : find([annotation])[0];
      if (standing) held.set(annotation.id, standing);
      changed();
    },
    remove(id) {
      writes++;
      held.delete(id);
      changed();
    },
    retry() {
      const again = [...held.values()].filter(needsAnotherLook).map(({ annotation }) => annotation);
      for (const standing of find(again)) held.set(standing.annotation.id, standing);
      if (again.length > 0) changed();
      return again.length > 0;
    },
    recheckIdentity() {
      const own = addressesOf(document, staleClaims);
      let next = pageIdentity(own);
      const isOther = next.keys[0] !== identity.keys[0];
      const isSame = next.keys.join("\n") === identity.keys.join("\n");
      if (isOther) {
        staleClaims = new Set([own.canonical, own.ogUrl].filter((claim) => claim !== null));
        next = pageIdentity(addressesOf(document, staleClaims));
        held = new Map();
        page = null;
        drafts = {};
        reads++;
        changed();
      }
      identity = next;
      return isOther ? "other" : isSame ? "same" : "more";
    },
  };
}

function hasSameTarget(a: Annotation, b: Annotation): boolean {
  return JSON.stringify(a.target.selectors) === JSON.stringify(b.target.selectors);
}
