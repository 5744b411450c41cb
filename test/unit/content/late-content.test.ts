// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type LateContentWatch, watchLateContent } from "../../../src/content/late-content.ts";

describe("waiting for late content", () => {
  let looks = 0;
  let changes = 0;
  let workPerLook = 1;
  let isMissing = true;
  let own: Element;
  let watch: LateContentWatch;
  const start = (): void => {
    let worked = 0;
    watch = watchLateContent({
      document,
      isOwn: (node) => node === own,
      changed: () => changes++,
      look: async () => {
        looks++;
        worked += workPerLook;
        return isMissing;
      },
      worked: () => worked,
    });
    watch.restart();
  };
  const change = async (ms: number): Promise<void> => {
    document.body.append(document.createElement("p"));
    await vi.advanceTimersByTimeAsync(ms);
  };

  beforeEach(() => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
    [looks, changes, workPerLook, isMissing] = [0, 0, 1, true];
    document.body.replaceChildren();
    own = document.createElement("div");
    start();
  });
  afterEach(() => {
    watch.stop();
    vi.useRealTimers();
  });

  it("looks once when the page has been quiet again", async () => {
    for (let i = 0; i < 5; i++) await change(100);
    expect([looks, changes]).toEqual([0, 5]);
    await vi.advanceTimersByTimeAsync(600);
    expect(looks).toBe(1);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(looks).toBe(1);
  });

  it("looks at a page that never rests all the same, but seldom", async () => {
    for (let i = 0; i < 100; i++) await change(200);
    expect(looks).toBeGreaterThanOrEqual(3);
    expect(looks).toBeLessThanOrEqual(5);
  });

  it("notices what is shown by a class, and passes over our own element", async () => {
    document.body.append(own);
    await vi.advanceTimersByTimeAsync(1_000);
    expect([looks, changes]).toEqual([0, 0]);
    document.body.className = "unfolded";
    await vi.advanceTimersByTimeAsync(1_000);
    expect([looks, changes]).toEqual([1, 1]);
    document.body.removeAttribute("class");
    await vi.advanceTimersByTimeAsync(1_000);
  });

  it("stops after so many looks, goes on hearing of changes, and looks again when the reader moves on", async () => {
    for (let i = 0; i < 60; i++) await change(600);
    expect([looks, changes]).toEqual([24, 60]);
    watch.restart();
    await vi.advanceTimersByTimeAsync(600);
    expect(looks).toBe(25);
  });

  it("stops sooner when looks cost much", async () => {
    workPerLook = 250;
    for (let i = 0; i < 20; i++) await change(600);
    expect(looks).toBe(3);
  });

  it("does not count looks when nothing was missing", async () => {
    isMissing = false;
    for (let i = 0; i < 40; i++) await change(600);
    expect(looks).toBe(40);
  });

  it("hears nothing any more once stopped", async () => {
    watch.stop();
    await change(1_000);
    expect([looks, changes]).toEqual([0, 0]);
  });
});
