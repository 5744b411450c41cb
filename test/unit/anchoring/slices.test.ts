import { describe, expect, it } from "vitest";
import { atOnce, inSlices } from "../../../src/anchoring/slices.ts";

function* count(to: number): Generator<void, number> {
  for (let i = 0; i < to; i++) yield;
  return to;
}

describe("work in slices", () => {
  it("gives what it gives at once", async () => {
    let time = 0;
    let turns = 0;
    const result = await inSlices(count(20), {
      now: () => time++,
      yieldTo: async () => {
        turns++;
      },
      budget: 3,
    });
    expect(result).toBe(atOnce(count(20)));
    expect(turns).toBeGreaterThan(3);
  });

  it("takes no turn while it is within its budget", async () => {
    const yieldTo = (): Promise<void> => Promise.reject(new Error("no turn was due"));
    expect(await inSlices(count(20), { now: () => 0, yieldTo })).toBe(20);
  });

  it("gives up when the page has changed", async () => {
    let time = 0;
    const slicing = { now: () => time++, yieldTo: async () => undefined, budget: 1 };
    expect(await inSlices(count(20), slicing, () => false)).toBeNull();
  });
});
