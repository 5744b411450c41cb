/** Questions and answers as JSON over a pipe or a socket: what CDP and WebDriver BiDi have in common. */

/** A browser that says no: its own words, with the method that was asked. */
export class Refused extends Error {
  override readonly name = "Refused";
}

export interface WireEvent {
  readonly method: string;
  readonly params: unknown;
  /** CDP's flat sessions; undefined for the browser itself and in BiDi. */
  readonly sessionId: string | undefined;
}

export interface Wire {
  /**
   * Asks one thing. Rejects with `Refused` when the browser refuses, when the line is cut, or after `timeoutMs`.
   * The answer is the browser's word: each caller names the part of the protocol it relies on.
   */
  ask<Answer = unknown>(
    method: string,
    params?: object,
    options?: { sessionId?: string | undefined; timeoutMs?: number },
  ): Promise<Answer>;
  /** Hears every event; returns the undo. */
  hear(listener: (event: WireEvent) => void): () => void;
  /** Takes one message from the other side. */
  receive(text: string): void;
  /** Rejects all that is still open. */
  cut(reason: string): void;
}

/** A browser on a busy machine answers late; past this it hangs. */
const ANSWER_MS = 30_000;

interface Open {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
  readonly timer: NodeJS.Timeout;
}

/** One line to a browser; `send` writes one JSON text to it. */
export function wire(send: (text: string) => void): Wire {
  const open = new Map<number, Open>();
  const listeners = new Set<(event: WireEvent) => void>();
  let last = 0;
  let cutBecause: string | null = null;

  const settle = (id: number): Open | undefined => {
    const question = open.get(id);
    open.delete(id);
    if (question) clearTimeout(question.timer);
    return question;
  };

  return {
    ask<Answer>(
      method: string,
      params: object = {},
      options: { sessionId?: string; timeoutMs?: number } = {},
    ) {
      if (cutBecause !== null) return Promise.reject(new Refused(`${method}: ${cutBecause}`));
      const id = ++last;
      const { sessionId, timeoutMs = ANSWER_MS } = options;
      return new Promise<Answer>((resolve, reject) => {
        const timer = setTimeout(() => {
          open.delete(id);
          reject(new Refused(`${method}: no answer in ${timeoutMs} ms`));
        }, timeoutMs);
        // `Answer` is what the protocol documents for `method`; the caller named it.
        open.set(id, { resolve: resolve as (value: unknown) => void, reject, timer });
        send(JSON.stringify({ id, method, params, ...(sessionId === undefined ? {} : { sessionId }) }));
      });
    },
    hear(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    receive(text) {
      const message = parse(text);
      if (typeof message.id === "number") {
        const question = settle(message.id);
        if (message.error !== undefined) question?.reject(new Refused(refusal(message)));
        else question?.resolve(message.result);
      } else if (typeof message.method === "string") {
        const { method, params } = message;
        const sessionId = typeof message.sessionId === "string" ? message.sessionId : undefined;
        for (const listener of listeners) listener({ method, params, sessionId });
      }
    },
    cut(reason) {
      cutBecause ??= reason;
      for (const id of [...open.keys()]) settle(id)?.reject(new Refused(reason));
    },
  };
}

interface Message {
  readonly id?: unknown;
  readonly method?: unknown;
  readonly params?: unknown;
  readonly sessionId?: unknown;
  readonly result?: unknown;
  readonly error?: unknown;
  readonly message?: unknown;
}

function parse(text: string): Message {
  const value: unknown = JSON.parse(text);
  if (typeof value !== "object" || value === null) throw new Error(`not a protocol message: ${text}`);
  return value;
}

/** CDP puts `{code, message}` into `error`; BiDi a word, with the sentence beside it. */
function refusal({ error, message }: Message): string {
  if (typeof error === "object" && error !== null && "message" in error) return String(error.message);
  return `${String(error)}: ${String(message)}`;
}
