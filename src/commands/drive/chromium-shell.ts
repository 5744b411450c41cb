import type { ChromiumApi } from "./chromium-api.ts";
import { type ChromiumLine, startChromium } from "./chromium-line.ts";
import { chromiumSession, type Session } from "./chromium-surface.ts";
import { type ChromiumWatch, watchChromium } from "./chromium-watch.ts";
import { downloadFolder } from "./downloads.ts";
import type { LaunchOptions } from "./reader-browser.ts";
import { pause, until } from "./surface.ts";

/** One run of Chromium with the extension: its targets, its pages, and places from which the browser can be told things. */

/** How long a worker takes to start on a busy machine, in ms. */
const COMING_UP_MS = 400;

export interface Target {
  readonly targetId: string;
  readonly type: string;
  readonly url: string;
  readonly browserContextId: string;
  readonly embedderData?: { readonly tabActive?: boolean };
}

type Work<Argument, Answer> = (argument: Argument) => Answer | Promise<Answer>;

export interface ChromiumShell {
  /** The extension's id. */
  readonly id: string;
  readonly product: string;
  readonly watch: ChromiumWatch;
  ask<Answer = unknown>(method: string, params?: object): Promise<Answer>;
  targets(filter?: readonly object[]): Promise<readonly Target[]>;
  /** The extension's worker while it runs. */
  worker(): Promise<Target | undefined>;
  attachPage(targetId: string): Promise<Session>;
  newPage(url: string): Promise<Session>;
  navigate(session: Session, url: string): Promise<void>;
  reload(session: Session): Promise<void>;
  closeTarget(targetId: string): Promise<void>;
  /** Runs something in a page of the extension that runs none of its scripts. Closes an open popup. */
  inExtension<A, R>(work: Work<A, R>, argument: A): Promise<R>;
  /** Runs something on chrome://extensions. Leaves an open popup open. */
  inBrowserSettings<A, R>(work: Work<A, R>, argument: A): Promise<R>;
  /** Runs something in the worker, waking it when it sleeps. */
  inWorker<A>(work: Work<A, void>, argument: A): Promise<void>;
  stopWorker(): Promise<void>;
  quit(): Promise<void>;
}

declare const chrome: ChromiumApi;

const WORKER = /^chrome-extension:\/\/[a-p]{32}\/background\.js$/;
const START_MS = 20_000;
const LOAD_MS = 30_000;

/** Starts Chromium and waits for the extension. `before` is the watch of an earlier run on the same profile. */
export async function openShell(
  options: LaunchOptions,
  profile: string,
  before?: ChromiumWatch,
): Promise<ChromiumShell> {
  const line = startChromium(options, profile);
  try {
    return await shellOver(line, options, profile, before);
  } catch (error) {
    await line.process.end();
    throw error;
  }
}

async function shellOver(
  { wire, process }: ChromiumLine,
  options: LaunchOptions,
  profile: string,
  before: ChromiumWatch | undefined,
): Promise<ChromiumShell> {
  const watch = watchChromium(before);
  const ask = <Answer>(method: string, params: object = {}) => wire.ask<Answer>(method, params);

  const targets = async (filter?: readonly object[]): Promise<readonly Target[]> => {
    const answer = await ask<{ targetInfos: Target[] }>("Target.getTargets", filter ? { filter } : {});
    return answer.targetInfos;
  };
  const worker = async () =>
    (await targets()).find(({ type, url }) => type === "service_worker" && WORKER.test(url));

  const attach = async (targetId: string): Promise<Session> => {
    const { sessionId } = await ask<{ sessionId: string }>("Target.attachToTarget", {
      targetId,
      flatten: true,
    });
    const session = chromiumSession(wire, targetId, sessionId);
    await session.ask("Runtime.enable");
    return session;
  };
  const detach = ({ id: sessionId }: Session) => ask("Target.detachFromTarget", { sessionId });
  const attachPage = async (targetId: string): Promise<Session> => {
    const session = await attach(targetId);
    watch.follow(session.id);
    for (const domain of ["Page", "Log", "Network"]) await session.ask(`${domain}.enable`);
    const features = [{ name: "prefers-color-scheme", value: options.colours ?? "light" }];
    await session.ask("Emulation.setEmulatedMedia", { features });
    return session;
  };

  /** Starts what loads a document and waits for its load event. */
  const loading = async (session: Session, start: () => Promise<unknown>): Promise<void> => {
    let isLoaded = false;
    const stop = wire.hear(({ method, sessionId }) => {
      if (sessionId === session.id && method === "Page.loadEventFired") isLoaded = true;
    });
    try {
      await start();
      await until("the page's load event", async () => isLoaded, LOAD_MS);
    } finally {
      stop();
    }
  };
  const navigate = (session: Session, url: string): Promise<void> =>
    loading(session, async () => {
      const { errorText } = await session.ask<{ errorText?: string }>("Page.navigate", { url });
      if (errorText !== undefined) throw new Error(`${url}: ${errorText}`);
    });
  const createTarget = async (background: boolean): Promise<string> => {
    const { targetId } = await ask<{ targetId: string }>("Target.createTarget", {
      url: "about:blank",
      background,
    });
    return targetId;
  };
  const closeTarget = async (targetId: string): Promise<void> => {
    await ask("Target.closeTarget", { targetId });
  };

  const first = await until("the first tab", async () =>
    (await targets()).find(({ type }) => type === "page"),
  );
  const inBrowserSettings = async <A, R>(work: Work<A, R>, argument: A): Promise<R> => {
    const session = await attach(first.targetId);
    try {
      return await session.run(work, argument);
    } finally {
      await detach(session);
    }
  };
  const inExtension = async <A, R>(work: Work<A, R>, argument: A): Promise<R> => {
    const targetId = await createTarget(true);
    const session = await attach(targetId);
    try {
      await session.ask("Page.enable");
      await navigate(session, `chrome-extension://${id}/manifest.json`);
      return await session.run(work, argument);
    } finally {
      await closeTarget(targetId);
    }
  };

  const { url } = await until("the extension's worker", worker, START_MS);
  const id = new URL(url).host;
  watch.start(wire, id);
  await ask("Browser.setDownloadBehavior", { behavior: "allow", downloadPath: downloadFolder(profile) });
  const settings = await attach(first.targetId);
  await settings.ask("Page.enable");
  await navigate(settings, "chrome://extensions/");
  await detach(settings);
  const { product } = await ask<{ product: string }>("Browser.getVersion");

  return {
    id,
    product,
    watch,
    ask,
    targets,
    worker,
    attachPage,
    async newPage(address) {
      const session = await attachPage(await createTarget(false));
      await navigate(session, address);
      return session;
    },
    navigate,
    reload: (session) => loading(session, () => session.ask("Page.reload")),
    closeTarget,
    inExtension,
    inBrowserSettings,
    async inWorker(work, argument) {
      if (!(await worker())) {
        await inExtension(() => chrome.runtime.sendMessage({ to: "nobody" }).catch(String), null);
      }
      const session = await attach((await until("the extension's worker", worker)).targetId);
      await session.run(work, argument);
      await detach(session);
    },
    async stopWorker() {
      const session = await attach(first.targetId);
      await session.ask("ServiceWorker.enable");
      await until("the worker stopped", async () => {
        await session.ask("ServiceWorker.stopAllWorkers");
        if (!(await worker())) return true;
        // Stopped while it starts with a message waiting, it is started anew at once: without a break it would be so for ever.
        await pause(COMING_UP_MS);
        return false;
      });
      await detach(session);
    },
    async quit() {
      watch.stop();
      await ask("Browser.close");
      await process.ended();
    },
  };
}
