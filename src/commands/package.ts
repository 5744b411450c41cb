import { rmSync } from "node:fs";
import { resolve } from "node:path";
import webExt from "web-ext";
import { main } from "./run.ts";

/** `npm run package`: one zip a store, of the same built extension, since one manifest serves both browsers. */

await main(async () => {
  const artifactsDir = resolve("dist-packages");
  rmSync(artifactsDir, { recursive: true, force: true });
  for (const store of ["chromium", "firefox"]) {
    await webExt.cmd.build(
      {
        sourceDir: resolve("dist"),
        artifactsDir,
        filename: `postil-{version}-${store}.zip`,
        overwriteDest: true,
      },
      { shouldExitProgram: false },
    );
  }
});
