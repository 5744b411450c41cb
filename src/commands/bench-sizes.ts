import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "vite";

/** Bytes of each built script, raw and gzip, against the limit it is held to. */

interface Limit {
  readonly file: string;
  readonly what: string;
  /** Bytes; null where the script has no limit of its own. */
  readonly limit: number | null;
  readonly counts: "raw" | "gzip";
}

const LIMITS: readonly Limit[] = [
  { file: "boot.js", what: "in every page of granted sites", limit: 4096, counts: "raw" },
  { file: "page.js", what: "where there are marks", limit: 20 * 1024, counts: "gzip" },
  { file: "controls.js", what: "the toolbar: at the first press or selection", limit: null, counts: "gzip" },
  {
    file: "cards.js",
    what: "notes, copying: at the first; and when the popup asks",
    limit: null,
    counts: "gzip",
  },
  { file: "background.js", what: "in no page; searches and describes for them", limit: null, counts: "gzip" },
  { file: "brief.js", what: "when the popup asks", limit: 120 * 1024, counts: "gzip" },
];

/** Bytes, gzip, for anchoring, painting and toolbar, and all that a page may ever load for them. */
const MARKING_LIMIT = 20 * 1024;
const MARKING = ["page.js", "controls.js"] as const;

export async function benchSizes(): Promise<void> {
  const dist = resolve("dist");
  const scripts = readdirSync(dist, { recursive: true, encoding: "utf8" }).filter((file) =>
    /\.(?:js|css)$/.test(file),
  );
  console.log("\nSizes (bytes)\n");
  console.log(`${"file".padEnd(36)}${"raw".padStart(10)}${"gzip".padStart(10)}${"of limit".padStart(12)}`);
  const packed = new Map<string, number>();
  for (const file of scripts.sort()) {
    const bytes = readFileSync(join(dist, file));
    const gzipped = gzipSync(bytes, { level: 9 }).length;
    packed.set(file, gzipped);
    const known = LIMITS.find((l) => l.file === file);
    const limit = known?.limit ?? null;
    const share = limit === null ? "" : shareOf(known?.counts === "raw" ? bytes.length : gzipped, limit);
    const held = limit === null ? "" : `limit ${limit} ${known?.counts}, `;
    const note = known ? `  ${held}${known.what}` : "";
    console.log(
      `${file.padEnd(36)}${String(bytes.length).padStart(10)}${String(gzipped).padStart(10)}${share.padStart(12)}${note}`,
    );
  }
  console.log();
  const sum = MARKING.reduce((bytes, file) => bytes + (packed.get(file) ?? 0), 0);
  console.log(
    `${MARKING.join(" + ")}: ${sum} gzip, ${shareOf(sum, MARKING_LIMIT)} of limit ${MARKING_LIMIT}: all that a page may load for anchoring, painting and toolbar`,
  );
  console.log(
    `searching and describing by themselves, in background.js and in no page: ${await textCallsBytes()} gzip`,
  );
}

/** What the background has in the place of pages, bundled alone. */
async function textCallsBytes(): Promise<number> {
  const built = await build({
    configFile: false,
    logLevel: "warn",
    publicDir: false,
    build: {
      write: false,
      lib: { entry: "src/background/text-calls.ts", formats: ["iife"], name: "texts", fileName: "texts" },
    },
  });
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((o) => ("output" in o ? o.output : []));
  const [chunk] = outputs;
  if (chunk?.type !== "chunk") throw new Error("the background's part was not built");
  return gzipSync(chunk.code, { level: 9 }).length;
}

function shareOf(bytes: number, limit: number): string {
  return `${((100 * bytes) / limit).toFixed(0)} %`;
}
