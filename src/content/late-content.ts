/** Pages go on changing after they came: notices when one has been quiet again, within bounds. */

export interface LateContentSetting {
  readonly document: Document;
  /** Tells our own element, whose coming and going is none of the page's changes. */
  readonly isOwn: (node: Node) => boolean;
  /** At every change of text or of what is shown, as it happens: has to be quick. */
  readonly changed: () => void;
  /** Called when the page is quiet. True when there was something to look for: it counts against the bounds. */
  readonly look: () => Promise<boolean>;
  /** Milliseconds of work that looks have taken so far. */
  readonly worked: () => number;
}

export interface LateContentWatch {
  /** Starts over with the full budget: another article came, or other annotations, or the reader moves on in the page. */
  restart(): void;
  stop(): void;
}

/** A page counts as quiet when nothing changed for this long. */
const QUIET_MS = 500;
/** A page that never rests (tickers, clocks) is looked at this long after it began to change. */
const PATIENCE_MS = 5_000;
/** Looks without the reader's doing: enough for a dozen loads; then what is missing stays missing until the reader moves. */
const MOST_LOOKS = 24;
/** Work on looks without the reader's doing, before it could be felt. */
const BUDGET_MS = 600;

export function watchLateContent(setting: LateContentSetting): LateContentWatch {
  const { document, isOwn, look, worked, changed } = setting;
  let looks = 0;
  let spent = 0;
  let began = 0;
  let latest = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isLooking = false;
  /** The page changed while the budget was spent, or under a look. */
  let isBehind = false;

  const hasBudget = (): boolean => looks < MOST_LOOKS && spent < BUDGET_MS;
  const whenQuiet = async (): Promise<void> => {
    timer = undefined;
    const now = performance.now();
    const wait = Math.min(latest + QUIET_MS, began + PATIENCE_MS) - now;
    if (wait > 0) {
      timer = setTimeout(whenQuiet, wait);
      return;
    }
    isBehind = false;
    isLooking = true;
    const before = worked();
    try {
      if (await look()) looks++;
    } catch (error) {
      console.warn("Postil: the changed page was not read:", error);
    }
    isLooking = false;
    spent += worked() - before;
    if (isBehind) wake();
  };
  const wake = (): void => {
    if (timer !== undefined) return;
    isBehind = isLooking || !hasBudget();
    if (isBehind) return;
    began = performance.now();
    timer = setTimeout(whenQuiet, QUIET_MS);
  };
  const observer = new MutationObserver((records) => {
    if (records.every((r) => r.type === "childList" && [...r.addedNodes, ...r.removedNodes].every(isOwn)))
      return;
    changed();
    latest = performance.now();
    wake();
  });
  return {
    restart() {
      looks = 0;
      spent = 0;
      observer.observe(document, {
        childList: true,
        characterData: true,
        // What unfolds (paywalls, "read more", tabs) was there before and was hidden.
        attributes: true,
        attributeFilter: ["class", "style", "hidden", "open"],
        subtree: true,
      });
      if (isBehind) wake();
    },
    stop() {
      observer.disconnect();
      clearTimeout(timer);
      timer = undefined;
    },
  };
}
