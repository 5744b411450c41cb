import { describe, expect, it } from "vitest";
import type { ImportOutcome } from "../../../src/protocol.ts";
import { type SendPart, sendLibrary } from "../../../src/settings/send-library.ts";

const DONE: ImportOutcome = { kind: "done", added: 1, same: 0, updated: 0 };

/** A background that holds the parts in memory, and loses them when it is stopped: before each of these sendings. */
function background(stops: readonly number[] = []) {
  const sent: string[] = [];
  let held: string[] = [];
  const send: SendPart = async ({ part, parts, text }) => {
    if (stops.includes(sent.length)) held = [];
    sent.push(text);
    if (part <= held.length) held[part] = text;
    return held.length < parts ? { kind: "partly", next: held.length } : DONE;
  };
  return { sent, send, read: () => held.join("") };
}

describe("a library file on its way to the background", () => {
  it("goes whole when it is small, an empty one too", async () => {
    for (const text of ["", "short"]) {
      const { sent, send } = background();
      expect(await sendLibrary(text, send)).toEqual(DONE);
      expect(sent).toEqual([text]);
    }
  });

  it("goes in parts when it is large", async () => {
    const { sent, send, read } = background();
    expect(await sendLibrary("abcdefgh", send, 3)).toEqual(DONE);
    expect(sent).toEqual(["abc", "def", "gh"]);
    expect(read()).toBe("abcdefgh");
  });

  it("starts over when the background was stopped on the way", async () => {
    const { sent, send, read } = background([2]);
    expect(await sendLibrary("abcdefgh", send, 3)).toEqual(DONE);
    expect(sent).toEqual(["abc", "def", "gh", "abc", "def", "gh"]);
    expect(read()).toBe("abcdefgh");
  });

  it("gives up when the background is stopped again and again", async () => {
    const { send } = background([1, 2, 3, 4, 5, 6, 7, 8]);
    await expect(sendLibrary("abcdefgh", send, 3)).rejects.toThrow(/stopped 3 times/);
  });

  it("ends at once when the file is refused", async () => {
    const refused: ImportOutcome = { kind: "refused", fault: { reason: "not-json" } };
    expect(await sendLibrary("abcdefgh", async () => refused, 3)).toEqual(refused);
  });
});
