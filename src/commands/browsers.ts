import { spawnSync } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

/** Finds the browsers that Postil runs in and, where a system package manager allows it, installs the missing ones. */

export type BrowserName = "chromium" | "firefox";

export interface Installed {
  readonly name: BrowserName;
  readonly executable: string;
}

const PROGRAMS: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: [
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "microsoft-edge",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
  ],
  firefox: [
    "firefox-esr",
    "firefox",
    "/Applications/Firefox.app/Contents/MacOS/firefox",
    "C:\\Program Files\\Mozilla Firefox\\firefox.exe",
  ],
};

/** Debian's and Ubuntu's names; the fonts let pictures show every script that the tests use. */
const DEBIAN: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: ["chromium", "fonts-noto-core"],
  firefox: ["firefox-esr", "fonts-noto-core"],
};

/** The first of a browser's programs on this machine; null when there is none. POSTIL_CHROMIUM or POSTIL_FIREFOX goes first. */
export function findBrowser(name: BrowserName): Installed | null {
  const asked = process.env[name === "chromium" ? "POSTIL_CHROMIUM" : "POSTIL_FIREFOX"];
  for (const program of asked ? [asked] : PROGRAMS[name]) {
    const executable = pathOf(program);
    if (executable !== null) return { name, executable };
  }
  return null;
}

/**
 * Finds a browser, installing it from the system's packages when it is missing. Throws with what to do when that cannot be
 * done.
 */
export function requireBrowser(name: BrowserName): Installed {
  const found = findBrowser(name);
  if (found) return found;
  installPackages(DEBIAN[name]);
  const installed = findBrowser(name);
  if (!installed) throw new Error(`${name} was installed but is not on the PATH`);
  return installed;
}

function installPackages(packages: readonly string[]): void {
  const words = packages.join(" ");
  if (pathOf("apt-get") === null) {
    throw new Error(`No browser found: install Chromium (or Chrome, Edge) and Firefox, then run this again.`);
  }
  const prefix = process.getuid?.() === 0 ? [] : ["sudo", "-n"];
  console.error(`Installing ${words} from the system's packages …`);
  for (const step of [
    ["apt-get", "update", "-q"],
    ["apt-get", "install", "-y", "-q", "--no-install-recommends", ...packages],
  ]) {
    const [program = "", ...args] = [...prefix, ...step];
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    // Its progress goes to stderr: some commands print data on stdout.
    const { status } = spawnSync(program, args, { stdio: ["ignore", 2, 2], env });
    if (status !== 0) {
      throw new Error(
        `Could not install ${words}. Install them by hand (as root: apt-get install ${words}), then run this again.`,
      );
    }
  }
}

function pathOf(program: string): string | null {
  const candidates = /[/\\]/.test(program)
    ? [program]
    : (process.env.PATH ?? "").split(delimiter).map((folder) => join(folder, program));
  return candidates.find(isExecutable) ?? null;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false; // accessSync tells "no" only by throwing.
  }
}
