import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";

/** Bytes of each built script, raw and gzip, against the limit it is held to. */

interface Limit {
  readonly file: string;
  readonly what: string;
  /** Bytes. */
  readonly limit: number;
  readonly counts: "raw" | "gzip";
}

const LIMITS: readonly Limit[] = [
  { file: "boot.js", what: "in every page of granted sites", limit: 4096, counts: "raw" },
  { file: "page.js", what: "where there are marks", limit: 20 * 1024, counts: "gzip" },
  { file: "brief.js", what: "when the popup asks", limit: 120 * 1024, counts: "gzip" },
];

/** Bytes, gzip, of all that a page may carry without the brief: marks, and the controls that come at the reader's first touch. */
const PAGE_SIDE = { files: ["page.js", "controls.js"], limit: 20 * 1024 } as const;

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
    const limit = LIMITS.find((l) => l.file === file);
    const share = limit
      ? `${((100 * (limit.counts === "raw" ? bytes.length : gzipped)) / limit.limit).toFixed(0)} %`
      : "";
    const note = limit ? `  limit ${limit.limit} ${limit.counts}, ${limit.what}` : "";
    console.log(
      `${file.padEnd(36)}${String(bytes.length).padStart(10)}${String(gzipped).padStart(10)}${share.padStart(12)}${note}`,
    );
  }
  const together = PAGE_SIDE.files.reduce((sum, file) => sum + (packed.get(file) ?? 0), 0);
  const share = ((100 * together) / PAGE_SIDE.limit).toFixed(0);
  console.log(`\n${PAGE_SIDE.files.join(" and ")}: ${together} gzip, ${share} % of limit ${PAGE_SIDE.limit}`);
}
