import { spawnSync } from "node:child_process";
import { resolve } from "node:path";

/** Where npm puts the programs of installed packages. */
export function toolPath(name: string): string {
  return resolve("node_modules/.bin", process.platform === "win32" ? `${name}.cmd` : name);
}

/** Runs one of the project's own tools with the terminal shared; throws when it fails. */
export function runTool(name: string, args: readonly string[]): void {
  const { status, error } = spawnSync(toolPath(name), args, {
    stdio: ["ignore", "inherit", "inherit"],
    shell: process.platform === "win32",
  });
  if (error) throw error;
  if (status !== 0) throw new ToolFailed(name, status ?? 1);
}

/** A tool ended with an exit code other than 0; it has already said why. */
export class ToolFailed extends Error {
  override readonly name = "ToolFailed";
  readonly status: number;
  constructor(tool: string, status: number) {
    super(`${tool} ended with exit code ${status}`);
    this.status = status;
  }
}

/** Runs a command's main function; a failure is one line on stderr and a non-zero exit code. */
export async function main(work: () => Promise<void> | void): Promise<void> {
  try {
    await work();
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = error instanceof ToolFailed ? error.status : 1;
  }
}
