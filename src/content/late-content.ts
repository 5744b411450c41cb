/** Pages go on changing after they came: notices when one has been quiet again, within bounds. */

export interface LateContentSetting {
  readonly document: Document;
  /** Called when the page is quiet. True when there was something to look for: it counts against the bounds. */
  readonly look: () => boolean;
}

export interface LateContentWatch {
  /** Starts over with the full budget: another article came, or other annotations. */
  restart(): void;
  stop(): void;
}

/** A page counts as quiet when nothing changed for this long. */
const QUIET_MS = 500;
/** A page that never rests (tickers, clocks) is looked at this long after it began to change. */
const PATIENCE_MS = 5_000;
/** Looks a page: enough for a dozen loads while scrolling; then what is missing stays missing until the reader comes back. */
const MOST_LOOKS = 24;
/** Time spent on looks a page, before they could be felt. */
const BUDGET_MS = 600;

export function watchLateContent(setting: LateContentSetting): LateContentWatch {
  const { document, look } = setting;
  let looks = 0;
  let spent = 0;
  let began = 0;
  let latest = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const whenQuiet = (): void => {
    timer = undefined;
    const now = performance.now();
    const wait = Math.min(latest + QUIET_MS, began + PATIENCE_MS) - now;
    if (wait > 0) {
      timer = setTimeout(whenQuiet, wait);
      return;
    }
    if (!look()) return;
    looks++;
    spent += performance.now() - now;
    if (looks >= MOST_LOOKS || spent >= BUDGET_MS) stop();
  };
  const observer = new MutationObserver(() => {
    latest = performance.now();
    if (timer !== undefined) return;
    began = latest;
    timer = setTimeout(whenQuiet, QUIET_MS);
  });
  const stop = (): void => {
    observer.disconnect();
    clearTimeout(timer);
    timer = undefined;
  };
  return {
    restart() {
      looks = 0;
      spent = 0;
      observer.observe(document, { childList: true, characterData: true, subtree: true });
    },
    stop,
  };
}
