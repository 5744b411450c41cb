import type { BackgroundCalls, Caller, Script } from "../protocol.ts";

/** How long a script that was brought may take to run on a busy page, in ms. */
const PATIENCE_MS = 10_000;
const STEP_MS = 25;

/**
 * What another script of ours has put at its door: at once when it is here, else once it was brought. Throws when it does
 * not come.
 */
export async function bring<T>(
  script: Script,
  door: () => T | undefined,
  background: Pick<Caller<BackgroundCalls>, "bringScripts">,
): Promise<T> {
  const here = door();
  if (here) return here;
  const refusal = await background.bringScripts({ scripts: [script] });
  if (refusal) throw new Error(`no ${script} script: ${refusal}`);
  for (let waited = 0; waited < PATIENCE_MS; waited += STEP_MS) {
    const brought = door();
    if (brought) return brought;
    await new Promise((resolve) => setTimeout(resolve, STEP_MS));
  }
  throw new Error(`the ${script} script did not come within ${PATIENCE_MS} ms`);
}

/** What `make` makes, made at the first call and once; after a failure the next call tries again. */
export function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () => {
    made ??= make().catch((error: unknown) => {
      made = null;
      throw error;
    });
    return made;
  };
}
