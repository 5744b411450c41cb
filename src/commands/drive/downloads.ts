import { mkdirSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { pause, until } from "./surface.ts";

/** Where a driven browser puts what the reader saves. */
export function downloadFolder(profile: string): string {
  const folder = join(profile, "reader-downloads");
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** Does what saves a file and answers the file once it is whole. */
export async function downloaded(profile: string, save: () => Promise<void>): Promise<Buffer> {
  const folder = downloadFolder(profile);
  const before = new Set(readdirSync(folder));
  await save();
  const name = await until("the saved file", async () =>
    readdirSync(folder).find((file) => !before.has(file) && !/\.(?:crdownload|part|tmp)$/.test(file)),
  );
  const path = join(folder, name);
  // Firefox makes the file first, empty, under its final name.
  await until("the saved file whole", async () => {
    const { size } = statSync(path);
    await pause(100);
    return size > 0 && statSync(path).size === size;
  });
  return readFileSync(path);
}
