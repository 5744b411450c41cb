import type { Problem } from "./reader-browser.ts";
import type { Wire } from "./wire.ts";

/** Keeps what goes wrong in the extension's scripts and what is fetched while Chromium runs. */
export interface ChromiumWatch {
  start(wire: Wire, extensionId: string): void;
  /** Counts a session's events: pages and popups are each attached once by the driver. */
  follow(sessionId: string): void;
  /** From now on nothing counts: what scripts say while the browser ends under them is no fault of theirs. */
  stop(): void;
  problems(): readonly Problem[];
  requests(): readonly string[];
}

interface Frame {
  readonly url: string;
}
interface Thrown {
  readonly exceptionDetails: {
    readonly text: string;
    readonly url?: string;
    readonly stackTrace?: { readonly callFrames: readonly Frame[] };
    readonly exception?: { readonly description?: string };
  };
}
interface Logged {
  readonly type: string;
  readonly args: readonly { readonly value?: unknown; readonly description?: string }[];
  readonly stackTrace?: { readonly callFrames: readonly Frame[] };
}
interface Entry {
  readonly entry: { readonly level: string; readonly text: string; readonly url?: string };
}

/** What Chromium (156) answers a worker that it is stopping: scenarios stop workers on purpose, at any moment. */
const CUT_OFF = /: No SW$/;

/** A new watch; one for a restarted browser goes on with what the one before has seen. */
export function watchChromium(before?: ChromiumWatch): ChromiumWatch {
  const problems: Problem[] = [...(before?.problems() ?? [])];
  const requests: string[] = [...(before?.requests() ?? [])];
  const followed = new Set<string>();
  let hasStopped = false;

  const startWatching = (wire: Wire, origin: string): void => {
    const note = (where: string | undefined, text: string): void => {
      if (where?.startsWith(origin) && !CUT_OFF.test(text)) problems.push({ where, text });
    };
    wire.hear(({ method, params, sessionId }) => {
      if (hasStopped) return;
      if (method === "Target.targetCreated") {
        const { targetInfo } = params as { targetInfo: { targetId: string; type: string; url: string } }; // CDP's event
        if (targetInfo.type === "service_worker" && targetInfo.url.startsWith(origin)) {
          attachWorker(wire, targetInfo.targetId, followed);
        }
      }
      if (sessionId === undefined || !followed.has(sessionId)) return;
      // The shapes below are CDP's, each for its own event.
      if (method === "Runtime.exceptionThrown") {
        const { exceptionDetails: it } = params as Thrown;
        note(it.url ?? it.stackTrace?.callFrames[0]?.url, it.exception?.description ?? it.text);
      } else if (method === "Runtime.consoleAPICalled") {
        const { type, args, stackTrace } = params as Logged;
        if (type !== "error" && type !== "assert") return;
        note(stackTrace?.callFrames[0]?.url, args.map((a) => a.description ?? String(a.value)).join(" "));
      } else if (method === "Log.entryAdded") {
        const { entry } = params as Entry;
        if (entry.level === "error") note(entry.url, entry.text);
      } else if (method === "Network.requestWillBeSent") {
        const { request } = params as { request: { url: string } };
        if (/^(?:https?|wss?):/.test(request.url)) requests.push(request.url);
      }
    });
    wire.ask("Target.setDiscoverTargets", { discover: true }).catch((error: unknown) => {
      problems.push({ where: "driver", text: String(error) });
    });
  };

  return {
    start: (wire, extensionId) => startWatching(wire, `chrome-extension://${extensionId}/`),
    follow: (sessionId) => {
      followed.add(sessionId);
    },
    stop: () => {
      hasStopped = true;
    },
    problems: () => problems,
    requests: () => requests,
  };
}

/** Listens to a worker. One that stopped before it could be listened to said nothing that is lost here. */
function attachWorker(wire: Wire, targetId: string, followed: Set<string>): void {
  wire
    .ask<{ sessionId: string }>("Target.attachToTarget", { targetId, flatten: true })
    .then(async ({ sessionId }) => {
      followed.add(sessionId);
      await wire.ask("Runtime.enable", {}, { sessionId });
      await wire.ask("Network.enable", {}, { sessionId });
    })
    .catch((error: unknown) => {
      if (!/No target|not found|closed|ended|gone/i.test(String(error)))
        console.warn("worker not watched:", error);
    });
}
