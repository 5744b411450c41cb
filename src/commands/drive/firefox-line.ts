import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { WebSocket } from "ws";
import { requireBrowser } from "../browsers.ts";
import { downloadFolder } from "./downloads.ts";
import { type BrowserProcess, startProcess } from "./process.ts";
import type { LaunchOptions } from "./reader-browser.ts";
import { type Wire, wire } from "./wire.ts";

/** Starts Firefox and opens a WebDriver BiDi session (W3C WebDriver BiDi) to it over a socket. */

export interface FirefoxLine {
  readonly wire: Wire;
  readonly process: BrowserProcess;
  readonly version: string;
}

/** Starting takes 3 to 5 s, a multiple on a machine that does other things too. */
const START_MS = 60_000;

/** What Firefox must be told so that it is quiet, installs an unsigned extension for good and shows real questions. */
function preferences(options: LaunchOptions, profile: string, extension: { id: string; uuid: string }) {
  return {
    "browser.download.folderList": 2, // the folder named next
    "browser.download.dir": downloadFolder(profile),
    "browser.download.always_ask_before_handling_new_types": false,
    "browser.download.alwaysOpenPanel": false,
    // The host of the extension's own pages.
    "extensions.webextensions.uuids": JSON.stringify({ [extension.id]: extension.uuid }),
    "xpinstall.signatures.required": false,
    "extensions.autoDisableScopes": 0,
    // A question is answered as soon as it stands, not after the half second that guards against a stray click.
    "security.notification_enable_delay": 0,
    "network.dns.localDomains": (options.hosts ?? []).join(","),
    // Plain http stays plain: one scenario is about it.
    "dom.security.https_first": false,
    "dom.security.https_first_pbm": false,
    "dom.security.https_first_schemeless": false,
    "layout.css.prefers-color-scheme.content-override": options.colours === "dark" ? 0 : 1,
    "layout.css.devPixelsPerPx": String(options.scale ?? 1),
    "ui.systemUsesDarkTheme": options.colours === "dark" ? 1 : 0,
    "ui.prefersReducedMotion": 0,
    "browser.shell.checkDefaultBrowser": false,
    "browser.startup.page": 0,
    "browser.startup.homepage_override.mstone": "ignore",
    "browser.aboutwelcome.enabled": false,
    "browser.newtabpage.enabled": false,
    "browser.sessionstore.resume_from_crash": false,
    "browser.tabs.warnOnClose": false,
    "browser.contentblocking.category": "custom",
    "datareporting.policy.dataSubmissionEnabled": false,
    "toolkit.telemetry.reportingpolicy.firstRun": false,
    "app.update.enabled": false,
    "app.normandy.enabled": false,
    "extensions.update.enabled": false,
    "extensions.getAddons.cache.enabled": false,
    "network.captive-portal-service.enabled": false,
    "network.connectivity-service.enabled": false,
    "browser.safebrowsing.downloads.remote.enabled": false,
    "services.settings.server": "data:,#",
    "intl.accept_languages": "en-GB,en",
    // A proxy where nobody listens (the discard port).
    ...(options.bench
      ? {
          "privacy.reduceTimerPrecision": false,
          "network.proxy.type": 1,
          "network.proxy.http": "127.0.0.1",
          "network.proxy.http_port": 9,
          "network.proxy.ssl": "127.0.0.1",
          "network.proxy.ssl_port": 9,
        }
      : {}),
  };
}

export async function startFirefox(
  options: LaunchOptions,
  profile: string,
  extension: { id: string; uuid: string },
): Promise<FirefoxLine> {
  const lines = Object.entries(preferences(options, profile, extension)).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, "user.js"), `${lines.join("\n")}\n`);
  const args = [
    ...(options.headless === false ? [] : ["--headless"]),
    "--no-remote",
    "--remote-debugging-port=0",
    "--remote-allow-system-access",
    "--profile",
    profile,
    "about:blank",
  ];
  const size = { MOZ_HEADLESS_WIDTH: "1280", MOZ_HEADLESS_HEIGHT: "900" };
  const started = startProcess(
    requireBrowser("firefox").executable,
    args,
    ["ignore", "ignore", "pipe"],
    size,
  );
  try {
    return await connected(started);
  } catch (error) {
    await started.end();
    throw error;
  }
}

async function connected(started: BrowserProcess): Promise<FirefoxLine> {
  const address = await listeningAddress(started);
  const socket = new WebSocket(`${address}/session`, { perMessageDeflate: false });
  await new Promise<void>((resolve, reject) => {
    socket.once("open", () => resolve());
    socket.once("error", reject);
  });
  const line = wire((text) => socket.send(text));
  socket.on("message", (data) => line.receive(String(data)));
  socket.on("close", () => line.cut("Firefox ended"));
  socket.on("error", (error) => line.cut(`Firefox is gone: ${error.message}`));
  const { capabilities } = await line.ask<{ capabilities: { browserVersion: string } }>("session.new", {
    capabilities: { alwaysMatch: { acceptInsecureCerts: false } },
  });
  return { wire: line, process: started, version: `Firefox/${capabilities.browserVersion}` };
}

/** Firefox says on its error output where it listens. */
function listeningAddress({ child }: BrowserProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = "";
    const timer = setTimeout(() => reject(new Error(`Firefox did not start:\n${said}`)), START_MS);
    const output = child.stderr as Readable; // asked for as a pipe
    output.setEncoding("utf8");
    output.on("data", (chunk: string) => {
      said = (said + chunk).slice(-4000);
      const address = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(said)?.[1];
      if (address === undefined) return;
      clearTimeout(timer);
      resolve(address);
    });
    child.once("error", reject);
    child.once("exit", (code) => reject(new Error(`Firefox ended (${code}):\n${said}`)));
  });
}
