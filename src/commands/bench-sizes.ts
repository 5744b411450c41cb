import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";

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
  { file: "search.js", what: "highlighting, and highlights not in their place", limit: null, counts: "gzip" },
  { file: "controls.js", what: "the toolbar: at the first press or selection", limit: null, counts: "gzip" },
  {
    file: "cards.js",
    what: "notes, copying: at the first; and when the popup asks",
    limit: null,
    counts: "gzip",
  },
  { file: "brief.js", what: "when the popup asks", limit: 120 * 1024, counts: "gzip" },
];

/** Bytes, gzip, for anchoring, painting and toolbar, and what of them is in a page when. */
const MARKING_LIMIT = 20 * 1024;
const MARKING = [
  { files: ["page.js", "controls.js"], when: "when words are selected and the toolbar shows" },
  {
    files: ["page.js", "search.js", "controls.js"],
    when: "once one is highlighted, or an older highlight is not in its place",
  },
] as const;

export function benchSizes(): void {
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
  for (const { files, when } of MARKING) {
    const sum = files.reduce((bytes, file) => bytes + (packed.get(file) ?? 0), 0);
    const share = shareOf(sum, MARKING_LIMIT);
    console.log(`${files.join(" + ")}: ${sum} gzip, ${share} of limit ${MARKING_LIMIT}, ${when}`);
  }
}

function shareOf(bytes: number, limit: number): string {
  return `${((100 * bytes) / limit).toFixed(0)} %`;
}
