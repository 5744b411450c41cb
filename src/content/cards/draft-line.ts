/** Sends what is being typed, one sending at a time and always the latest, so that an older text never lands on a newer. */
export interface DraftLine {
  /** Keeps a text; null ends the draft. */
  keep(text: string | null): void;
  /** Sends what waits without waiting for what is under way: the page is going. */
  flush(): void;
  /** Resolves when all is sent; never rejects. */
  settled(): Promise<void>;
}

/** `told` hears of a text kept only when none newer waits: until then the last words typed are not yet safe. */
export function draftLine(
  send: (text: string | null) => Promise<void>,
  told: (isKept: boolean) => void,
): DraftLine {
  let waiting: { readonly text: string | null } | null = null;
  let sending: Promise<void> | null = null;

  const pump = async (): Promise<void> => {
    while (waiting) {
      const { text } = waiting;
      waiting = null;
      try {
        await send(text);
        if (!waiting) told(true);
      } catch (error) {
        console.warn("Postil: draft not kept:", error);
        told(false);
      }
    }
    sending = null;
  };
  return {
    keep(text) {
      waiting = { text };
      sending ??= pump();
    },
    flush() {
      if (waiting) void pump();
    },
    settled: async () => {
      await sending;
    },
  };
}
