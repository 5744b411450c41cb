import { benchAnchoring } from "./bench-anchoring.ts";
import { benchBrief } from "./bench-brief.ts";
import { benchLong } from "./bench-long.ts";
import { benchPopup } from "./bench-popup.ts";
import { benchSizes } from "./bench-sizes.ts";
import { main } from "./run.ts";

/** `npm run bench [-- PART…]`: sizes and times as ratios against a peer or a limit in the same run. No part: all of them. */

const PARTS: Readonly<Record<string, (args: readonly string[]) => Promise<void> | void>> = {
  sizes: benchSizes,
  brief: benchBrief,
  long: benchLong,
  popup: benchPopup,
  anchoring: benchAnchoring,
};

await main(async () => {
  const [asked, ...rest] = process.argv.slice(2);
  if (asked !== undefined && !(asked in PARTS))
    throw new Error(`parts are: ${Object.keys(PARTS).join(", ")}`);
  for (const [name, part] of Object.entries(PARTS)) {
    if (asked === undefined || asked === name) await part(rest);
  }
});
