import type { Slicing } from "../anchoring/slices.ts";

/**
 * The background's turns: whatever else waits to be answered goes before the rest of a long piece of work. Not by
 * `scheduler.yield`: in workers and event pages what that continues goes before every message (Chromium 156 and Firefox 153:
 * of the messages sent during two seconds of slices none was answered before their end).
 */
export const turns: Slicing = {
  now: () => performance.now(),
  yieldTo: () => scheduler.postTask(() => undefined, { priority: "background" }),
};
