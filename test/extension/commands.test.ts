import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it, test } from "vitest";
import type { ReadArticle } from "../../src/content/brief-door.ts";
import { inBothBrowsers } from "./reader.ts";

/** The README's commands, run as a reader of it runs them; and the brief command against the brief in the browser. */

const root = resolve(import.meta.dirname, "../..");
const pages = readdirSync(join(root, "test/pages"));

interface BriefLine {
  readonly name: string;
  readonly [field: string]: unknown;
}

/** Runs npm without a display; answers what it printed. */
function npm(...args: readonly string[]): { status: number | null; stdout: string; stderr: string } {
  const { DISPLAY: _, WAYLAND_DISPLAY: __, ...env } = process.env;
  return spawnSync("npm", args, { cwd: root, encoding: "utf8", env, timeout: 170_000 });
}

function briefsOf(files: readonly string[]): readonly BriefLine[] {
  const { stdout, status, stderr } = npm("run", "--silent", "brief", "--", ...files);
  expect(stderr.replace(/^npm warn.*$/gm, "").trim()).toBe("");
  expect(status).toBe(0);
  return stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
}

describe("npm start without a display", () => {
  test.each(["chromium", "firefox"])(
    "reads, highlights and notes in %s, and leaves pictures",
    (browser) => {
      const folder = join(root, "dist-pictures");
      rmSync(folder, { recursive: true, force: true });
      const { stdout, status } = npm("start", "--", "--browser", browser);
      expect(stdout).toContain("Velmouth and Isander sign Harbour Accord");
      expect(stdout).toContain("Maren Oduvale");
      expect(stdout.trim().endsWith(folder)).toBe(true);
      expect(status).toBe(0);
      for (const name of ["page.png", "popup.png"]) {
        const picture = readFileSync(join(folder, name));
        expect(picture.subarray(1, 4).toString("latin1")).toBe("PNG");
        expect(picture.length).toBeGreaterThan(20_000);
      }
    },
    180_000,
  );

  test("says what is wrong with an option", () => {
    const { stderr, status } = npm("start", "--", "--browser", "lynx");
    expect(stderr).toContain('not "lynx"');
    expect(status).not.toBe(0);
  }, 60_000);
});

test("npm run package makes one zip a store", () => {
  const { status } = npm("run", "package");
  expect(status).toBe(0);
  const { version } = JSON.parse(readFileSync(join(root, "manifest.json"), "utf8"));
  for (const store of ["chromium", "firefox"]) {
    expect(statSync(join(root, `dist-packages/postil-${version}-${store}.zip`)).size).toBeGreaterThan(
      100_000,
    );
  }
}, 60_000);

test("every command that the README names exists, and the other way round", () => {
  const readme = readFileSync(join(root, "README.md"), "utf8");
  const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const named = [...readme.matchAll(/(?:`|&& |^)npm (?:run (?:--silent )?)?([a-z]+)\b/gm)].map((m) => m[1]);
  const commands = new Set(named.filter((name) => name !== "ci" && name !== "run"));
  expect([...commands].sort()).toEqual(Object.keys(scripts).sort());
  for (const [, path = ""] of readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g))
    expect(existsSync(join(root, path)), path).toBe(true);
});

describe("npm run brief", () => {
  test("says which file cannot be read, and reads the others", () => {
    const { stdout, stderr, status } = npm(
      "run",
      "--silent",
      "brief",
      "--",
      "none.html",
      "test/pages/harbour-accord/source.html",
    );
    expect(stderr).toContain("none.html");
    expect(JSON.parse(stdout).verdict).toBe("article");
    expect(status).not.toBe(0);
  }, 60_000);

  test("gives every test page what an editor expects", () => {
    const lines = briefsOf(pages.map((page) => `test/pages/${page}/source.html`));
    for (const [i, page] of pages.entries()) {
      const expected = JSON.parse(readFileSync(join(root, `test/pages/${page}/expected.json`), "utf8"));
      expect(lines[i], page).toMatchObject({ title: expected.title, outline: expected.outline });
    }
  }, 60_000);
});

inBothBrowsers("The brief command and the brief script", (world) => {
  it("say the same of every test page", async () => {
    const script = readFileSync(join(root, "dist/brief.js"), "utf8");
    const lines = briefsOf(pages.map((page) => `test/pages/${page}/source.html`));
    for (const [i, name] of pages.entries()) {
      const tab = await world.browser.openTab(world.site.at(`/test-pages/${name}`));
      const here = await tab.run((source) => {
        new Function(source)();
        const scope = globalThis as unknown as { postilReadArticle(document: Document): ReadArticle }; // set by the script
        const { brief, extraction } = scope.postilReadArticle(document);
        const { article } = extraction;
        return {
          title: article.headline?.value ?? null,
          byline: article.byline?.value ?? null,
          site: article.site?.value ?? null,
          published: article.published?.value ?? null,
          language: article.language?.value ?? null,
          readingMinutes: article.readingMinutes,
          verdict: article.verdict.kind,
          outline: brief.outline.map(({ level, text }) => ({ level, text })),
          keyQuote: brief.keyQuote && { text: brief.keyQuote.text, speaker: brief.keyQuote.speaker },
          keySentence: brief.keySentence?.text ?? null,
          tags: brief.tags.map((tag) => tag.text),
        };
      }, script);
      const { name: _, ms: __, ...line } = lines[i] ?? { name: "" };
      // Firefox cuts Japanese and Chinese into words by another dictionary than Node: other tags may come out.
      const otherWords = world.browser.name === "firefox" && /^(?:ja|zh)/.test(String(here.language));
      expect(otherWords ? { ...line, tags: here.tags } : line, name).toEqual(here);
      await tab.close();
    }
  }, 120_000);
});
