import type { Readable, Writable } from "node:stream";
import { requireBrowser } from "../browsers.ts";
import { type BrowserProcess, startProcess } from "./process.ts";
import type { LaunchOptions } from "./reader-browser.ts";
import { type Wire, wire } from "./wire.ts";

/**
 * Starts Chromium and talks CDP to it over a pipe (file descriptors 3 and 4, messages ended by NUL). The pipe, not a socket:
 * only whoever started the browser may click an extension's button (`Extensions.triggerAction`).
 */

export interface ChromiumLine {
  readonly wire: Wire;
  readonly process: BrowserProcess;
}

export function startChromium(options: LaunchOptions, profile: string): ChromiumLine {
  const rules = (options.hosts ?? []).map((host) => `MAP ${host} 127.0.0.1`).join(",");
  const args = [
    `--user-data-dir=${profile}`,
    `--load-extension=${options.dist}`,
    `--disable-extensions-except=${options.dist}`,
    "--enable-unsafe-extension-debugging",
    "--remote-debugging-pipe",
    "--no-sandbox", // containers have no user namespaces
    "--disable-gpu",
    "--no-first-run",
    "--no-default-browser-check",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--password-store=basic",
    "--lang=en-GB",
    // Plain http stays plain: one scenario is about it.
    "--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable",
    "--window-size=1280,900",
    `--force-device-scale-factor=${options.scale ?? 1}`,
    // The headless screen is 800 × 600 device pixels otherwise, and popups are cut to it.
    `--screen-info={${1600 * (options.scale ?? 1)}x${1200 * (options.scale ?? 1)} devicePixelRatio=${options.scale ?? 1}}`,
    ...(rules ? [`--host-resolver-rules=${rules}`] : []),
    ...(options.headless === false ? [] : ["--headless=new"]),
    "about:blank",
  ];
  const started = startProcess(requireBrowser("chromium").executable, args, [
    "ignore",
    "ignore",
    "ignore",
    "pipe",
    "pipe",
  ]);
  const [, , , toBrowser, fromBrowser] = started.child.stdio;
  // "pipe" at 3 and 4 gives a duplex each; only one direction of each is used.
  const line = wire((text) => (toBrowser as Writable).write(`${text}\0`));
  const incoming = fromBrowser as Readable;
  incoming.setEncoding("utf8");
  let rest = "";
  incoming.on("data", (chunk: string) => {
    const parts = (rest + chunk).split("\0");
    rest = parts.pop() ?? "";
    for (const part of parts) line.receive(part);
  });
  started.child.once("error", (error) => line.cut(`Chromium did not start: ${error.message}`));
  started.child.once("exit", (code) => line.cut(`Chromium ended (${code})`));
  // Writing to a browser that has gone is answered by the line being cut.
  (toBrowser as Writable).on("error", (error) => line.cut(`Chromium is gone: ${error.message}`));
  return { wire: line, process: started };
}
