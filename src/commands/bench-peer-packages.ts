/** Peers that the project does not install: brought for the bench alone, into the build folder, at one version. */

import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";

const FOLDER = ".build/peers";

/**
 * Apache Annotator, last released in 2021: it asks for Node 16 at most, of which every install of the project would warn, and
 * brings 16 MB with an install script, which is not run here.
 */
const APACHE_ANNOTATOR = "@apache-annotator/dom";
/** The first imports the second without saying so in its package.json. */
const PACKAGES = [`${APACHE_ANNOTATOR}@0.2.0`, "@apache-annotator/selector@0.2.0"];

/** The folder of Apache Annotator, brought by npm when it is not there yet. Throws what npm says when it cannot be brought. */
export function apacheAnnotator(): string {
  const folder = resolve(FOLDER, "node_modules", APACHE_ANNOTATOR);
  if (!existsSync(join(folder, "package.json")))
    execFileSync(
      "npm",
      ["install", "--prefix", FOLDER, "--no-save", "--ignore-scripts", "--loglevel=error", ...PACKAGES],
      { stdio: ["ignore", "ignore", "inherit"] },
    );
  return folder;
}
