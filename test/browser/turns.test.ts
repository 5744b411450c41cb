import { expect, it } from "vitest";

it("the background answers others while it works on a long text", async () => {
  const worker = new Worker(new URL("./turns-worker.ts", import.meta.url), { type: "module" });
  try {
    const next = (): Promise<unknown> =>
      new Promise((resolve, reject) => {
        worker.onmessage = ({ data }) => resolve(data);
        worker.onerror = (event) => reject(new Error(event.message));
      });
    worker.postMessage({});
    expect(await next()).toBe("answered");
    const text = "The terns came back to the island in spring. ".repeat(100_000);
    worker.postMessage({ text, headings: [], start: 4, end: 9 });
    for (let i = 0; i < 3; i++) {
      worker.postMessage({});
      expect(await next()).toBe("answered");
    }
    expect(await next()).toBe("described");
  } finally {
    worker.terminate();
  }
});
