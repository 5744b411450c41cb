import { copyFileSync, readdirSync } from "node:fs";
import { resolve } from "node:path";
import { playwright } from "@vitest/browser-playwright";
import { minify } from "terser";
import type { BuildEnvironmentOptions, EnvironmentOptions, Plugin, UserConfig } from "vite";
import { defineConfig } from "vitest/config";
import { findBrowser } from "./src/commands/browsers.ts";

/**
 * `vite build` makes the whole extension in `dist/`: the pages, the background (ES module) and each page script (IIFE, since
 * content scripts cannot be modules), one Vite environment each. `vite build --mode commands` bundles `src/commands` for Node.
 */

const root = import.meta.dirname;

/** How long a test may take on a machine that does other things too, in ms: none waits for it unless something is wrong. */
const PATIENCE_MS = 30_000;
const at = (path: string) => resolve(root, path);

const READABILITY = /\/readability\/Readability\.js$/;

/**
 * Methods of Readability that are never reached: what it does with the content once found, for which
 * `article/readable-shortcuts` does not wait, and those that have a shorter way there. 2.5 KB (gzip) of a script that has
 * little room.
 */
const UNREACHED =
  `_postProcessContent _cleanClasses _fixRelativeUris _simplifyNestedElements _getJSONLD _unescapeHtmlEntities
  _getArticleMetadata _getArticleTitle _isSingleImage _unwrapNoscriptImages _removeScripts _cleanStyles _isValidByline
  _isElementWithoutContent _isProbablyVisible _isUrl _findNode _removeFlag _fixLazyImages`.split(/\s+/);

/** Tables of Readability that only the methods above, or none, read: `name: /…/,`, `name: {…},` or `name: […],`. */
const UNREAD =
  `extraneous replaceFonts nextLink prevLink srcsetUrl b64DataUrl jsonLdArticleTypes HTML_ESCAPE_MAP PRESENTATIONAL_ATTRIBUTES
  DEPRECATED_SIZE_ATTRIBUTE_ELEMS videos`.split(/\s+/);

/** What is taken out of packages, and how often it must be there (once when not said). */
const LEFT_OUT: readonly { file: RegExp; from: RegExp; to: string; times?: number }[] = [
  // Preact: dangerouslySetInnerHTML, which Postil never uses, and which the extension's lint rightly reports.
  { file: /\/preact\/dist\/preact\.mjs$/, from: /\|\|\((\w+)\.innerHTML=(\w+)\.__html\)/g, to: "" },
  // Readability: lines for its own debugging.
  {
    file: READABILITY,
    from: /\n\s*this\.log\((?:[^()]|\([^()]*\))*\);/g,
    to: "",
    times: 24,
  },
  {
    file: READABILITY,
    from: /\n {2}if \(this\._debug\) \{[\s\S]*?\n {2}\}(?=\n\})/g,
    to: "",
  },
  // Readability: its reasons in words, which only its debugging reads.
  {
    file: READABILITY,
    from: /(?<=errs\.push\()\s*`[^`]*`\s*(?=\);)/g,
    to: "1",
    times: 8,
  },
  // Readability: what follows where `article/readable-shortcuts` ends the parse.
  {
    file: READABILITY,
    from: /(?<=this\._grabArticle\(\);)\n {4}if \(!articleContent\) \{[\s\S]*?(?=\n {2}\},)/g,
    to: " return articleContent;",
  },
  // Readability: its own retries, which put the page back by an HTML assignment; `article/readable` retries on fresh copies.
  { file: READABILITY, from: /\n {4}var pageCacheHtml = page\.innerHTML;/g, to: "" },
  {
    file: READABILITY,
    from: /\n {6}var parseSuccessful = true;[\s\S]*?\n {8}return articleContent;\n {6}\}/g,
    to: "\n      return articleContent;",
  },
  // Readability: which embedded videos are kept, told by attributes that the copy does not have.
  {
    file: READABILITY,
    from: /,\s*function \(element\) \{\s*\/\/ Allow youtube[\s\S]*?\n {4}\}(?=\);)/g,
    to: "",
  },
  { file: READABILITY, from: /\n {4}var isEmbed = .*/g, to: "" },
  {
    file: READABILITY,
    from: /\n {8}for \(var i = 0; i < embeds\.length;[\s\S]*?embedCount\+\+;\n {8}\}/g,
    to: "\n        embedCount = embeds.length;",
  },
  // Readability: options that are not given here, and the limit that `article/size-guard` keeps.
  {
    file: READABILITY,
    from: /\n {2}this\._debug = [\s\S]*?(?=\n {2}this\._nbTopCandidates)/g,
    to: "",
  },
  {
    file: READABILITY,
    from: /\n {2}this\._charThreshold = [\s\S]*?(?=\n {2}this\._linkDensityModifier)/g,
    to: "",
  },
  { file: READABILITY, from: /(?<=\n {2}parse\(\) \{)[\s\S]*?(?=\n {4}this\._prepDocument)/g, to: "" },
  { file: READABILITY, from: /(?<=\._getArticleMetadata\()jsonLd(?=\);)/g, to: "" },
  // Readability: what it does last with the content, which moves no text.
  {
    file: READABILITY,
    from: /\n {4}this\._replaceNodeTags\(\n {6}this\._getAllNodesWithTag\(articleContent, \["h1"\]\),[\s\S]*?(?=\n {2}\},)/g,
    to: "",
  },
  ...UNREAD.map((name) => ({
    file: READABILITY,
    from: new RegExp(`\\n( {2,4})${name}:(?:\\s*/.*,|.*\\],| [{[]\\n[^]*?\\n\\1[}\\]],)(?=\\n)`, "g"),
    to: "",
  })),
  ...UNREACHED.map((method) => ({
    file: READABILITY,
    from: new RegExp(`\\n {2}${method}\\([^)]*\\) \\{\\n[^]*?\\n {2}\\},`, "g"),
    to: "",
  })),
];

/** Takes out what is listed above; the build fails when something does not match exactly as often as it should. */
function withoutUnusedParts(): Plugin {
  return {
    name: "without-unused-parts",
    enforce: "pre",
    transform(code, id) {
      const file = id.replaceAll("\\", "/").replace(/\?.*$/, "");
      const rules = LEFT_OUT.filter((rule) => rule.file.test(file));
      if (rules.length === 0) return null;
      let out = code;
      for (const { from, to, times = 1 } of rules) {
        const matches = out.match(from)?.length ?? 0;
        if (matches !== times)
          throw new Error(`${file}: ${from} matches ${matches} times, expected ${times}`);
        out = out.replace(from, () => to);
      }
      return { code: out, map: null };
    },
  };
}

/** What `article/readable-shortcuts` and `article/readable` ask Readability for by name. */
const ASKED_BY_NAME = ["_flags", "_grabArticle", "_getLinkDensity"];

/** Readability's private names, all of which begin with an underscore, as short as any: 0.4 KB (gzip). */
const shortNames = { properties: { regex: /^_/, reserved: ASKED_BY_NAME } };

/** All is minified once more by another minifier, for what goes into readers' pages: 1 % (brief.js) to 3 % (page.js) less of it. */
function minifiedAgain(): Plugin {
  return {
    name: "minified-again",
    applyToEnvironment: (environment) => environment.name !== "ssr",
    async generateBundle({ format }, bundle) {
      const module = format === "es";
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== "chunk") continue;
        const { code } = await minify(chunk.code, {
          ecma: 2020,
          module,
          compress: { passes: 3 },
          mangle: chunk.name === "brief" ? shortNames : {},
        });
        if (code === undefined) throw new Error(`${chunk.fileName} could not be minified`);
        chunk.code = code;
      }
    },
  };
}

/**
 * Chromium refuses content scripts with noncharacters or halves of pairs, and the minifier writes them raw: those are
 * escaped. All else stays UTF-8, which both browsers take scripts for whatever the page's encoding: 2 KB (gzip) less of word
 * lists.
 */
function loadableScripts(): Plugin {
  return {
    name: "loadable-scripts",
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== "chunk") continue;
        chunk.code = chunk.code.replace(
          /[\ud800-\udfff\ufdd0-\ufdef\ufeff\ufffe\uffff]/g,
          (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
        );
      }
    },
  };
}

/** Puts the manifest beside the built scripts, and flattens the pages' names (popup.html, settings.html). */
function manifestAndPages(): Plugin {
  return {
    name: "manifest-and-pages",
    applyToEnvironment: (environment) => environment.name === "client",
    enforce: "post",
    generateBundle(_, bundle) {
      for (const [name, file] of Object.entries(bundle)) {
        const page = /^src\/(\w+)\/index\.html$/.exec(name)?.[1];
        if (page === undefined || file.type !== "asset") continue;
        // The pages move two folders up, and so do their links.
        file.source = String(file.source).replaceAll('"../../', '"./');
        file.fileName = `${page}.html`;
      }
    },
    writeBundle() {
      copyFileSync(at("manifest.json"), at("dist/manifest.json"));
    },
  };
}

/**
 * In pages the polyfill is left out: both browsers' own namespaces give promises to Manifest V3 extensions, and 3 KB (gzip)
 * count where every annotated page pays for them.
 */
function withoutPolyfill(): Plugin {
  const id = "\0browser-namespace";
  return {
    name: "without-polyfill",
    enforce: "pre",
    applyToEnvironment: (environment) => environment.name === "page",
    resolveId: (source) => (source === "webextension-polyfill" ? id : null),
    load: (loaded) => (loaded === id ? "export default globalThis.browser ?? globalThis.chrome;" : null),
  };
}

const shared: BuildEnvironmentOptions = {
  outDir: "dist",
  // The manifest's minimum versions: nothing is rewritten, in scripts or styles, that both browsers know.
  target: ["chrome140", "firefox150"],
  modulePreload: false,
  reportCompressedSize: false,
};

/** One self-contained script a file: an IIFE for pages, an ES module for the background. */
function script(name: string, entry: string, format: "iife" | "es"): EnvironmentOptions {
  const build: BuildEnvironmentOptions = {
    ...shared,
    emptyOutDir: false,
    copyPublicDir: false,
    rolldownOptions: {
      input: { [name]: at(entry) },
      output: { format, codeSplitting: false, entryFileNames: "[name].js" },
    },
  };
  return { consumer: "client", build };
}

/** The commands, bundled for Node; our own code and Readability in, every other package left outside. */
function commands(): UserConfig {
  const names = readdirSync(at("src/commands")).filter((file) => /^[\w-]+\.tsx?$/.test(file));
  return {
    ssr: { noExternal: ["@mozilla/readability"] },
    build: {
      ssr: true,
      outDir: ".build/commands",
      emptyOutDir: true,
      copyPublicDir: false,
      target: "node20",
      rolldownOptions: {
        // A package that is not installed, and so not left outside by itself: only the bench's page needs it.
        external: ["@apache-annotator/dom"],
        input: Object.fromEntries(
          names.map((file) => [file.replace(/\.tsx?$/, ""), at(`src/commands/${file}`)]),
        ),
      },
    },
  };
}

export default defineConfig(({ mode }) => ({
  root,
  base: "./",
  // Tests import the English strings as a module, which Vite allows for no file of a public folder.
  publicDir: mode === "test" ? false : "assets",
  oxc: { jsx: { importSource: "preact" } },
  plugins: [withoutUnusedParts(), withoutPolyfill(), minifiedAgain(), loadableScripts(), manifestAndPages()],
  ...(mode === "commands"
    ? commands()
    : {
        environments: {
          client: {
            build: {
              ...shared,
              // While watching, the other scripts must stay: each is written only when it changes.
              emptyOutDir: !process.argv.includes("--watch"),
              rolldownOptions: { input: [at("src/popup/index.html"), at("src/settings/index.html")] },
            },
          },
          background: script("background", "src/background/main.ts", "es"),
          boot: script("boot", "src/content/boot.ts", "iife"),
          page: script("page", "src/content/main.ts", "iife"),
          controls: script("controls", "src/content/controls/main.ts", "iife"),
          cards: script("cards", "src/content/cards/main.ts", "iife"),
          brief: script("brief", "src/content/brief.ts", "iife"),
        },
        builder: {
          async buildApp(builder) {
            for (const environment of Object.values(builder.environments)) {
              if (environment.name !== "ssr") await builder.build(environment);
            }
          },
        },
      }),
  test: {
    reporters: ["default", "./test/count-reporter.ts"],
    // What the code under test logs of failures that a test makes on purpose would bury what fails unasked.
    silent: "passed-only",
    allowOnly: false,
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          // One project after the other: real browsers need the machine for themselves.
          sequence: { groupOrder: 0 },
          include: ["test/unit/**/*.test.{ts,tsx}"],
          // Vitest itself leaves one core free: on two cores that is half of them.
          maxWorkers: "100%",
          environment: "node",
          testTimeout: PATIENCE_MS,
          setupFiles: ["test/unit/setup.ts"],
          server: { deps: { inline: ["@mozilla/readability"] } },
        },
      },
      {
        extends: true,
        // Found late, it would make Vite reload the page in the middle of a test.
        optimizeDeps: { include: ["webextension-polyfill"] },
        test: {
          name: "browser",
          sequence: { groupOrder: 1 },
          include: ["test/browser/**/*.test.{ts,tsx}"],
          testTimeout: PATIENCE_MS,
          setupFiles: ["test/unit/setup.ts"],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                // Without one here the launch fails and says so; `npm test` has installed it by then.
                executablePath: findBrowser("chromium")?.executable ?? "chromium",
                args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
              },
            }),
            instances: [{ browser: "chromium", viewport: { width: 1000, height: 700 } }],
          },
        },
      },
      {
        extends: true,
        test: {
          name: "extension",
          sequence: { groupOrder: 2 },
          include: ["test/extension/**/*.test.ts"],
          environment: "node",
          fileParallelism: false,
          // Whole browsers on a busy machine: one more attempt, and the reporter tells of it.
          retry: 1,
          testTimeout: 2 * PATIENCE_MS,
          hookTimeout: 2 * PATIENCE_MS,
        },
      },
    ],
  },
}));
