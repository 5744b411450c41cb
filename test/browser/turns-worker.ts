import { textCalls } from "../../src/background/text-calls.ts";
import { turns } from "../../src/background/turns.ts";

/** A worker that describes words in a text, and answers at once whatever else it is asked. */

const texts = textCalls(turns);

// The test speaks to it; what it sends is what `describeText` takes, or anything else.
addEventListener("message", ({ data }: MessageEvent<{ readonly text?: string }>) => {
  if (data.text === undefined) postMessage("answered");
  else void texts.describeText(data).then(() => postMessage("described"));
});
