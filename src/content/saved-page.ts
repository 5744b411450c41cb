import type { Annotation } from "../model/annotation.ts";
import type { Page, SavedPage } from "../model/page.ts";
import { type PageIdentity, pageIdentity } from "../model/page-url.ts";
import type { BackgroundCalls, Caller } from "../protocol.ts";
import { addressesOf } from "./page-addresses.ts";
import type { PageText } from "./page-text.ts";
import { needsAnotherLook, type Standing, standingAt, standingsOf } from "./standings.ts";

/** The page's annotations: what is saved for it, and where each stands on the page. A read writes nothing. */
export interface PageAnnotations {
  identity(): PageIdentity;
  /** The saved page; null before its first annotation. */
  page(): Page | null;
  standings(): readonly Standing[];
  get(id: string): Standing | undefined;
  /** The unfinished note as last read; undefined when there is none. */
  draft(id: string): string | undefined;
  /**
   * Asks what is saved and finds what is new. Later calls overtake earlier ones, which then end with them. Throws when no
   * answer came.
   */
  read(): Promise<void>;
  /**
   * Takes in what the background has just acknowledged, with its range where that is at hand; resolves once it has its place.
   */
  put(annotation: Annotation, range?: Range): Promise<void>;
  remove(id: string): void;
  /** Looks again for annotations without a place and those whose place was changed. False when there are none. */
  retry(): Promise<boolean>;
  /**
   * Looks at the page's addresses again. "other": another page stands here now, and nothing is held until `read`; "more": the
   * same one, known by other addresses than before.
   */
  recheckIdentity(): "same" | "more" | "other";
}

export interface PageAnnotationsSetting {
  readonly document: Document;
  readonly text: PageText;
  readonly background: Pick<Caller<BackgroundCalls>, "annotationsOn">;
  /** After every change in what is held or where it stands. */
  readonly changed: () => void;
}

export function pageAnnotations({
  document,
  text,
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

  const find = async (annotations: readonly Annotation[]): Promise<readonly Standing[]> =>
    annotations.length === 0 ? [] : standingsOf(annotations, await text.find(annotations));
  let newest: Promise<void> | undefined;
  const read = (): Promise<void> => {
    reads++;
    // Whoever asked wants to know how things stand now: not before a call that has overtaken this one is done too.
    const own: Promise<void> = readOnce(reads).then(() => (newest === own ? undefined : newest));
    newest = own;
    return own;
  };
  const readOnce = async (thisRead: number): Promise<void> => {
    const writesBefore = writes;
    const saved = await background.annotationsOn({ keys: identity.keys });
    const isKnown = (annotation: Annotation): boolean => {
      const before = held.get(annotation.id);
      return Boolean(before?.range && hasSameTarget(before.annotation, annotation));
    };
    // In order from the start: comparing ranges costs, and what comes sorted is compared once.
    const annotations = [...saved.annotations].sort((a, b) => savedStart(a) - savedStart(b));
    const found = await find(annotations.filter((annotation) => !isKnown(annotation)));
    if (thisRead !== reads) return;
    if (writesBefore !== writes) return read();
    const byId = new Map(found.map((standing) => [standing.annotation.id, standing]));
    const next = annotations.flatMap((annotation) => {
      const standing = byId.get(annotation.id) ?? held.get(annotation.id);
      return standing ? [[annotation.id, { ...standing, annotation }] as const] : [];
    });
    page = saved.page;
    drafts = saved.drafts;
    held = new Map(next);
    changed();
  };

  return {
    identity: () => identity,
    page: () => page,
    standings: () => [...held.values()],
    get: (id) => held.get(id),
    draft: (id) => drafts[id],
    read,
    async put(annotation, range) {
      writes++;
      const before = held.get(annotation.id);
      const isSame = before && hasSameTarget(before.annotation, annotation);
      if (range) held.set(annotation.id, standingAt(annotation, range));
      else if (isSame) held.set(annotation.id, { ...before, annotation });
      else {
        const here = identity.keys[0];
        const [standing] = await find([annotation]);
        // Whatever came meanwhile is newer, and the page may have gone on to another article.
        if (!standing || here !== identity.keys[0] || held.get(annotation.id) !== before) return;
        held.set(annotation.id, standing);
      }
      changed();
    },
    remove(id) {
      writes++;
      held.delete(id);
      changed();
    },
    async retry() {
      const again = [...held.values()].filter(needsAnotherLook);
      if (again.length === 0) return false;
      const [readsBefore, writesBefore] = [reads, writes];
      const found = await find(again.map(({ annotation }) => annotation));
      if (readsBefore !== reads || writesBefore !== writes) return true;
      for (const standing of found) held.set(standing.annotation.id, standing);
      // Painting anew costs: not for a page that ticks while something stays missing.
      if (again.some(({ range }) => range) || found.some(({ range }) => range)) changed();
      return true;
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

function savedStart({ target }: Annotation): number {
  return target.selectors.find((s) => s.type === "TextPositionSelector")?.start ?? 0;
}
