import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { launchChromium } from "../../src/commands/drive/chromium.ts";
import { launchFirefox } from "../../src/commands/drive/firefox.ts";

/** What ships, looked at as files: what no run could prove, such as that a script cannot reach the network. */

const ROOT = join(import.meta.dirname, "../..");
const DIST = process.env.POSTIL_DIST ?? join(ROOT, "dist");

const files = readdirSync(DIST, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(DIST.length + 1));
const scripts = files.filter((file) => file.endsWith(".js"));
const read = (file: string) => readFileSync(join(DIST, file), "utf8");

/**
 * The extension's policy forbids connections to its pages and background; content scripts live under the page's, so look at
 * the code.
 */
const CONNECTIONS: Readonly<Record<string, RegExp>> = {
  fetch: /\bfetch\s*\(/,
  XMLHttpRequest: /\bXMLHttpRequest\b/,
  WebSocket: /\bWebSocket\b/,
  WebTransport: /\bWebTransport\b/,
  EventSource: /\bEventSource\b/,
  sendBeacon: /\bsendBeacon\b/,
  RTCPeerConnection: /\bRTCPeerConnection\b/,
  "new Image": /\bnew\s+Image\b/,
  Worker: /\bnew\s+(?:Shared)?Worker\b/,
  importScripts: /\bimportScripts\b/,
  // The extension's own files, by a path beside the script, are no connection.
  "dynamic import": /\bimport\s*\((?!\s*["'`]\.\/)/,
  eval: /\beval\s*\(|\bnew\s+Function\b/,
  "style sheet from an address": /@import\b|url\(\s*["']?(?:https?:)?\/\//,
};

const HTML_FROM_TEXT: Readonly<Record<string, RegExp>> = {
  innerHTML: /\.innerHTML\s*=(?!=)/,
  outerHTML: /\.outerHTML\s*=(?!=)/,
  insertAdjacentHTML: /\binsertAdjacentHTML\b/,
  "document.write": /\bdocument\.write/,
  createContextualFragment: /\bcreateContextualFragment\b/,
  setHTMLUnsafe: /\bsetHTMLUnsafe\b/,
};

/**
 * Readability puts addresses into the elements of the copy it works on, which has no window and loads nothing; a scenario with
 * a lazy image and a <noscript> watches the server for it. Nothing else may.
 */
const ADDRESSES: Readonly<Record<string, RegExp>> = {
  property: /\.(?:src|srcset|poster|action|formAction)\s*=(?!=)/,
  attribute: /setAttribute\(\s*["'`](?:src|srcset|poster|action)["'`]/,
};

/** Names of the patterns that a script holds, each with what stands around its first place. */
function found(code: string, patterns: Readonly<Record<string, RegExp>>): string[] {
  return Object.entries(patterns).flatMap(([name, pattern]) => {
    const at = code.search(pattern);
    return at < 0 ? [] : [`${name}: ${code.slice(Math.max(0, at - 60), at + 60)}`];
  });
}

describe("the built extension", () => {
  it("holds the scripts the manifest and the background name", () => {
    expect(scripts).toEqual(
      expect.arrayContaining(["background.js", "boot.js", "page.js", "controls.js", "cards.js", "brief.js"]),
    );
    expect(files).toEqual(expect.arrayContaining(["manifest.json", "popup.html", "settings.html"]));
  });

  it.each(scripts)("has nothing in %s that reaches the network", (file) => {
    expect(found(read(file), CONNECTIONS)).toEqual([]);
  });

  it.each(scripts)("makes no HTML from text in %s", (file) => {
    expect(found(read(file), HTML_FROM_TEXT)).toEqual([]);
  });

  it.each(scripts.filter((file) => file !== "brief.js"))("puts no address into an element in %s", (file) => {
    expect(found(read(file), ADDRESSES)).toEqual([]);
  });

  it("would see a connection or an HTML assignment if there were one", () => {
    expect(found("async()=>{await fetch (x);new Image;import(z)}", CONNECTIONS)).toHaveLength(3);
    expect(found("e.src=y;e.setAttribute(`src`,y)", ADDRESSES)).toHaveLength(2);
    expect(found("e.innerHTML=x", HTML_FROM_TEXT)).toHaveLength(1);
  });

  it("loads pages from itself alone", () => {
    for (const file of files.filter((name) => name.endsWith(".html"))) {
      expect(read(file), file).not.toMatch(/(?:src|href)\s*=\s*["'](?:https?:)?\/\//);
      expect(read(file), file).not.toMatch(/<style|\sstyle=|\son\w+=/);
    }
  });

  it("forbids connections and inline scripts to its own pages", () => {
    const policy = manifest().content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'none'");
    expect(policy).not.toMatch(/unsafe|https?:/);
  });

  it("asks for nothing at install that a browser would announce", () => {
    const silent = ["activeTab", "scripting", "storage", "unlimitedStorage", "contextMenus", "alarms"];
    expect(manifest().permissions.filter((name) => !silent.includes(name))).toEqual([]);
    expect(manifest().host_permissions).toBeUndefined();
    expect(manifest().content_scripts).toBeUndefined();
    expect(manifest().optional_host_permissions).toEqual(["*://*/*"]);
  });

  it("keeps the boot script within 4 KB", () => {
    expect(statSync(join(DIST, "boot.js")).size).toBeLessThanOrEqual(4096);
  });

  it("is UTF-8 without noncharacters in every script, or Chromium would not load it", () => {
    for (const file of scripts) {
      const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(
        readFileSync(join(DIST, file)),
      );
      expect(text, file).not.toMatch(/[\ufdd0-\ufdef\ufffe\uffff]|[\u{1fffe}\u{1ffff}]/u);
    }
  });

  it("passes web-ext lint without an error, notice or warning", () => {
    const args = [
      "--no-install",
      "web-ext",
      "lint",
      "--source-dir",
      DIST,
      "--output",
      "json",
      "--no-config-discovery",
    ];
    const report: unknown = JSON.parse(execFileSync("npx", args, { cwd: ROOT, encoding: "utf8" }));
    expect(report).toMatchObject({
      summary: { errors: 0, notices: 0, warnings: 0 },
      errors: [],
      notices: [],
      warnings: [],
    });
  }, 60_000);
});

describe("the manifest as browsers read it", () => {
  it("has no fault in Chromium but the line about Firefox's way of naming the background", async () => {
    const browser = await launchChromium({ dist: DIST });
    try {
      expect(await browser.manifestWarnings()).toEqual([
        "'background.scripts' requires manifest version of 2 or lower.",
      ]);
    } finally {
      await browser.close();
    }
  }, 60_000);

  it("has no fault in Firefox", async () => {
    const browser = await launchFirefox({ dist: DIST });
    try {
      expect(await browser.manifestWarnings()).toEqual([]);
    } finally {
      await browser.close();
    }
  }, 60_000);
});

interface Manifest {
  readonly permissions: readonly string[];
  readonly host_permissions?: readonly string[];
  readonly optional_host_permissions: readonly string[];
  readonly content_scripts?: unknown;
  readonly content_security_policy: { readonly extension_pages: string };
}

function manifest(): Manifest {
  return JSON.parse(read("manifest.json")) as Manifest; // our own, which the build copied
}
