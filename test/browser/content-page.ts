import { textCalls } from "../../src/background/text-calls.ts";
import type { Annotation } from "../../src/model/annotation.ts";
import type { BackgroundCalls, Caller } from "../../src/protocol.ts";

/** What the page-side tests share: a page made by hand, ranges by their words, and a background that keeps all in memory. */

/** Puts markup into the test page's body. */
export function setPage(html: string): void {
  document.body.innerHTML = html;
}

/** The range from the first occurrence of `from` to the end of the first `to` behind it. Throws when one is not there. */
export function rangeOver(from: string, to: string = from): Range {
  const range = document.createRange();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let isStarted = false;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { data } = node as Text; // SHOW_TEXT shows nothing else
    const start = isStarted ? 0 : data.indexOf(from);
    if (start < 0) continue;
    if (!isStarted) range.setStart(node, start);
    isStarted = true;
    const end = data.indexOf(to, start);
    if (end < 0) continue;
    range.setEnd(node, end + to.length);
    return range;
  }
  throw new Error(`no "${from}" … "${to}" on the page`);
}

export function select(range: Range): void {
  const selection = document.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
}

/** The words painted in the registry under names that begin with `name`, in no order. */
export function paintedWords(name = "passage-"): readonly string[] {
  const words: string[] = [];
  CSS.highlights.forEach((highlight, key) => {
    if (!key.startsWith(name)) return;
    for (const range of highlight as Iterable<AbstractRange>) words.push((range as Range).toString());
  });
  return words;
}

/** Asks until it is true; throws, with `what`, after two seconds. */
export async function until(what: string, claim: () => boolean): Promise<void> {
  for (let waited = 0; !claim(); waited += 10) {
    if (waited > 10_000) throw new Error(`never came: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

export function anAnnotation(id: string, fields: Partial<Annotation> = {}): Annotation {
  return {
    id,
    target: {
      source: "https://news.example/a",
      selectors: [{ type: "TextQuoteSelector", exact: "words", prefix: "", suffix: "" }],
    },
    colour: "yellow",
    note: "",
    tags: [],
    created: "2026-01-05T10:00:00.000Z",
    modified: "2026-01-05T10:00:00.000Z",
    ...fields,
  };
}

export interface MemoryBackground {
  readonly calls: Caller<BackgroundCalls>;
  readonly kept: Map<string, Annotation>;
  readonly drafts: Map<string, string>;
  /** Every call that came, in order. */
  readonly log: { readonly call: string; readonly args: unknown }[];
  /** While set, every call of these names fails. */
  failing: ReadonlySet<string>;
  /** Happens after a call has come and before it is answered. */
  meanwhile: (call: string) => void | Promise<void>;
}

/** Keeps annotations and drafts as the background promises to, without a disk. */
export function memoryBackground(): MemoryBackground {
  const kept = new Map<string, Annotation>();
  const aside = new Map<string, Annotation>();
  const drafts = new Map<string, string>();
  const found = (id: string): Annotation => {
    const annotation = kept.get(id);
    if (!annotation) throw new Error(`annotation ${id} is not kept`);
    return annotation;
  };
  const refuse = (call: string) => async (): Promise<never> => {
    throw new Error(`the page asked for ${call}`);
  };
  // As the background searches and describes, arguments checked and all.
  const texts = textCalls({ now: () => performance.now(), yieldTo: () => scheduler.yield() });
  const calls: Caller<BackgroundCalls> = {
    searchText: (args) => texts.searchText(args),
    describeText: (args) => texts.describeText(args),
    annotationsOn: async () => ({
      page: null,
      annotations: [...kept.values()],
      drafts: Object.fromEntries(drafts),
    }),
    saveAnnotation: async ({ annotation }) => {
      kept.set(annotation.id, annotation);
      return annotation;
    },
    changeAnnotation: async ({ id, changes }) => {
      const changed = { ...found(id), ...changes };
      kept.set(id, changed);
      if (changes.note !== undefined) drafts.delete(id);
      return changed;
    },
    deleteAnnotation: async ({ id }) => {
      aside.set(id, found(id));
      kept.delete(id);
    },
    restoreAnnotation: async ({ id }) => {
      const back = aside.get(id) ?? found(id);
      kept.set(id, back);
      return back;
    },
    saveDraft: async ({ id, text }) => {
      if (text === null) drafts.delete(id);
      else drafts.set(id, text);
    },
    describePage: async () => undefined,
    bringScripts: async () => "gone",
    injectPage: refuse("injectPage"),
    privatePage: refuse("privatePage"),
    declineOffer: refuse("declineOffer"),
    revokeSite: refuse("revokeSite"),
    importLibrary: refuse("importLibrary"),
    deleteEverything: refuse("deleteEverything"),
    restoreEverything: refuse("restoreEverything"),
  };
  const background: MemoryBackground = {
    calls: watch(),
    kept,
    drafts,
    log: [],
    failing: new Set(),
    meanwhile: () => undefined,
  };
  function watch(): Caller<BackgroundCalls> {
    return new Proxy(calls, {
      get: (target, name) => async (args: unknown) => {
        background.log.push({ call: String(name), args });
        await background.meanwhile(String(name));
        if (background.failing.has(String(name))) throw new Error("the disk is full");
        const call: unknown = Reflect.get(target, name);
        // Every property of the table is a call.
        return (call as (args: unknown) => Promise<unknown>)(args);
      },
    });
  }
  return background;
}
