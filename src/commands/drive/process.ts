import { type ChildProcess, type StdioOptions, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A browser's process and its profile folder. */

export interface BrowserProcess {
  readonly child: ChildProcess;
  /** Waits for the process to end by itself, then ends it: a browser that was asked to quit needs a moment to write. */
  ended(): Promise<void>;
  /** Ends it at once, for a start that went wrong. */
  end(): Promise<void>;
}

/** A browser asked to quit writes its profile; on a busy disk that takes seconds. */
const QUIT_MS = 10_000;

export function startProcess(
  program: string,
  args: readonly string[],
  stdio: StdioOptions,
  env: Readonly<Record<string, string>> = {},
): BrowserProcess {
  // A group of its own: the browser's helper processes are ended with it.
  const child = spawn(program, args, { stdio, detached: true, env: { ...process.env, ...env } });
  const exit = new Promise<void>((resolve) => {
    child.once("exit", () => resolve());
    child.once("error", () => resolve());
  });
  const kill = (): void => endGroup(child);
  process.once("exit", kill);
  const end = async (): Promise<void> => {
    kill();
    await exit;
    process.off("exit", kill);
  };
  return {
    child,
    end,
    async ended() {
      const timer = setTimeout(kill, QUIT_MS);
      await exit;
      clearTimeout(timer);
      await end();
    },
  };
}

function endGroup(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, "SIGKILL");
  } catch (error) {
    // The group has ended already: what was wanted.
    if (!(error instanceof Error && "code" in error && error.code === "ESRCH")) throw error;
  }
}

export interface Profile {
  readonly folder: string;
  /** Removes it when it was made here. */
  discard(): void;
}

/** Starts something on a profile; when that fails, nothing is left behind. */
export async function onProfile<T>(profile: Profile, start: () => Promise<T>): Promise<T> {
  try {
    return await start();
  } catch (error) {
    profile.discard();
    throw error;
  }
}

export function profileFolder(given: string | undefined): Profile {
  if (given !== undefined) return { folder: given, discard: () => undefined };
  const folder = mkdtempSync(join(tmpdir(), "postil-reader-"));
  return {
    folder,
    discard: () => rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }),
  };
}
