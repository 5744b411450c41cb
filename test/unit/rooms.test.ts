import { readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { expect, test } from "vitest";

/** Who may import whom: the table of the README, as an allow-list. */

const src = resolve(import.meta.dirname, "../../src");

interface Room {
  readonly rooms: readonly string[];
  readonly packages: readonly string[];
}

const ROOMS: Readonly<Record<string, Room>> = {
  model: { rooms: [], packages: [] },
  article: { rooms: ["model"], packages: ["@mozilla/readability"] },
  anchoring: { rooms: ["model"], packages: [] },
  exchange: { rooms: ["model"], packages: [] },
  store: { rooms: ["model"], packages: ["dexie"] },
  "protocol.ts": { rooms: ["model"], packages: ["webextension-polyfill"] },
  ui: { rooms: ["model"], packages: ["preact"] },
  background: {
    rooms: ["model", "protocol.ts", "store", "anchoring", "exchange", "ui"],
    packages: ["webextension-polyfill"],
  },
  content: { rooms: ["model", "protocol.ts", "article", "anchoring", "ui"], packages: ["preact"] },
  popup: { rooms: ["model", "protocol.ts", "ui", "exchange", "store/read.ts"], packages: ["preact"] },
  settings: { rooms: ["model", "protocol.ts", "ui", "exchange", "store/read.ts"], packages: ["preact"] },
  commands: {
    rooms: ["model", "article", "anchoring", "exchange"],
    packages: [
      "node:",
      "web-ext",
      "playwright",
      "ws",
      "jsdom",
      "vite",
      "stopword",
      "dom-anchor-text-quote",
      "@apache-annotator/dom",
    ],
  },
};

/** The polyfill throws outside an extension, so only entry files import it beside the door. */
const POLYFILL_ENTRIES = ["content/main.ts", "content/brief.ts", "popup/main.tsx", "settings/main.tsx"];

function filesUnder(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file) && !file.endsWith(".d.ts"))
    .map((file) => join(folder, file));
}

function importsOf(file: string): readonly string[] {
  const text = readFileSync(file, "utf8");
  const found = text.matchAll(
    /^(?:import|export)\s+(?:type\s+)?[\w\s{},*$]+?\sfrom\s+"([^"]+)"|^import\s+"([^"]+)"|\bimport\(\s*"([^"]+)"/gm,
  );
  return [...found].map((match) => match[1] ?? match[2] ?? match[3] ?? "");
}

function faultOf(file: string, imported: string): string | null {
  const name = relative(src, file);
  const [own = ""] = name.split("/");
  const room = ROOMS[own];
  if (!room) return `${name} stands in no room`;
  if (imported.startsWith(".")) {
    const target = relative(src, resolve(file, "..", imported)).replace(/\?.*$/, "");
    const [other = ""] = target.split("/");
    if (other === own || other === ".." || room.rooms.includes(other) || room.rooms.includes(target))
      return null;
    return `${name} may not import ${target}`;
  }
  if (imported === "webextension-polyfill" && POLYFILL_ENTRIES.includes(name)) return null;
  if (
    room.packages.some(
      (allowed) =>
        imported === allowed || imported.startsWith(allowed.endsWith(":") ? allowed : `${allowed}/`),
    )
  ) {
    return null;
  }
  return `${name} may not import ${imported}`;
}

test("each room imports only what the table of rooms allows", () => {
  const files = filesUnder(src);
  expect(files.length).toBeGreaterThan(30);
  const imports = files.flatMap((file) => importsOf(file).map((imported) => ({ file, imported })));
  expect(imports.length).toBeGreaterThan(60);
  const faults = imports
    .map(({ file, imported }) => faultOf(file, imported))
    .filter((fault) => fault !== null);
  expect(faults).toEqual([]);
});

test("the table is the one that the README shows", () => {
  const readme = readFileSync(resolve(src, "../README.md"), "utf8");
  for (const [room, { rooms }] of Object.entries(ROOMS)) {
    const row = readme.split("\n").find((line) => line.startsWith(`| \`${room}\` |`));
    expect(row, `README has no row for ${room}`).toBeDefined();
    for (const other of rooms)
      expect(row, `README's row for ${room} lacks ${other}`).toContain(other.replace(/\.tsx?$/, ""));
  }
});
