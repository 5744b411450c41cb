import { describe, expect, it } from "vitest";
import { wire } from "../../../../src/commands/drive/wire.ts";

/** A line whose other side answers by hand. */
function line() {
  const sent: { id: number; method: string; sessionId?: string }[] = [];
  const here = wire((text) => sent.push(JSON.parse(text)));
  return { here, sent, say: (message: object) => here.receive(JSON.stringify(message)) };
}

describe("wire", () => {
  it("gives each question its own answer, in whatever order they come", async () => {
    const { here, sent, say } = line();
    const [first, second] = [here.ask("a"), here.ask("b", {}, { sessionId: "s" })];
    expect(sent.map(({ method, sessionId }) => [method, sessionId])).toEqual([
      ["a", undefined],
      ["b", "s"],
    ]);
    say({ id: sent[1]?.id, result: "for b" });
    say({ id: sent[0]?.id, result: "for a" });
    expect(await Promise.all([first, second])).toEqual(["for a", "for b"]);
  });

  it("rejects in the browser's words, as CDP and as BiDi say them", async () => {
    const { here, sent, say } = line();
    const [cdp, bidi] = [here.ask("a"), here.ask("b")];
    say({ id: sent[0]?.id, error: { code: -1, message: "No such target" } });
    say({ id: sent[1]?.id, type: "error", error: "no such frame", message: "it is gone" });
    await expect(cdp).rejects.toThrow("No such target");
    await expect(bidi).rejects.toThrow("no such frame: it is gone");
  });

  it("gives up after its time, and when the line is cut", async () => {
    const { here } = line();
    await expect(here.ask("slow", {}, { timeoutMs: 5 })).rejects.toThrow("slow: no answer in 5 ms");
    const open = here.ask("open");
    here.cut("the browser ended");
    await expect(open).rejects.toThrow("the browser ended");
    await expect(here.ask("late")).rejects.toThrow("late: the browser ended");
  });

  it("tells listeners of events until they stop listening", () => {
    const { here, say } = line();
    const heard: string[] = [];
    const stop = here.hear(({ method, sessionId }) => heard.push(`${method} ${sessionId}`));
    say({ method: "Page.loaded", params: {}, sessionId: "s" });
    stop();
    say({ method: "Page.loaded", params: {} });
    expect(heard).toEqual(["Page.loaded s"]);
  });
});
