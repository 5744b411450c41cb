import type { JSX } from "preact";
import { useCallback, useEffect, useState } from "preact/hooks";
import { Icon } from "./icon.tsx";
import { message } from "./messages.ts";

/** What came of the reader's last action, in one sentence, with a way back where there is one. */
export interface Outcome {
  readonly text: string;
  readonly failed: boolean;
  /** Takes the action back; null when it cannot be. */
  readonly undo: (() => void) | null;
}

/** Milliseconds that a plain outcome stays: enough to read a sentence twice. Failures and undo stay until dismissed. */
const STAYS_MS = 5000;

export interface Outcomes {
  readonly outcome: Outcome | null;
  readonly say: (text: string, undo?: () => void) => void;
  readonly sayFailed: (text: string) => void;
  readonly dismiss: () => void;
}

export function useOutcome(): Outcomes {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  useEffect(() => {
    if (outcome === null || outcome.failed || outcome.undo !== null) return;
    const timer = setTimeout(() => setOutcome(null), STAYS_MS);
    return () => clearTimeout(timer);
  }, [outcome]);
  const say = useCallback(
    (text: string, undo?: () => void) => setOutcome({ text, failed: false, undo: undo ?? null }),
    [],
  );
  const sayFailed = useCallback((text: string) => setOutcome({ text, failed: true, undo: null }), []);
  const dismiss = useCallback(() => setOutcome(null), []);
  return { outcome, say, sayFailed, dismiss };
}

/** The outcome's bar. Its live region is there from the start: regions added with their text are often not read out. */
export function OutcomeBar({ outcome, dismiss }: Pick<Outcomes, "outcome" | "dismiss">): JSX.Element {
  return (
    <div class="outcome-place">
      <div role={outcome?.failed ? "alert" : "status"} class="outcome-words">
        {outcome && <p class={outcome.failed ? "outcome outcome-failed" : "outcome"}>{outcome.text}</p>}
      </div>
      {outcome && (
        <div class="outcome-actions">
          {outcome.undo && (
            <button
              type="button"
              class="plain strong"
              onClick={() => {
                // First away with this one: the undo may have an outcome of its own.
                dismiss();
                outcome.undo?.();
              }}
            >
              {message("uiUndo")}
            </button>
          )}
          {(outcome.undo || outcome.failed) && (
            <button type="button" class="plain bare" aria-label={message("uiDismiss")} onClick={dismiss}>
              <Icon name="cross" />
            </button>
          )}
        </div>
      )}
    </div>
  );
}
