import { expect, it } from "vitest";
import { draftLine } from "../../../../src/content/cards/draft-line.ts";

/** A sender that the test lets go on by hand. */
function slowSender() {
  const sent: (string | null)[] = [];
  const open: { resolve: () => void; reject: (error: Error) => void }[] = [];
  const send = (text: string | null): Promise<void> => {
    sent.push(text);
    return new Promise((resolve, reject) => open.push({ resolve, reject }));
  };
  return { sent, open, send };
}
const turn = () => new Promise((resolve) => setTimeout(resolve));

it("sends one text at a time and then the latest, never an older after a newer", async () => {
  const { sent, open, send } = slowSender();
  const line = draftLine(send, () => undefined);
  for (const text of ["a", "ab", "abc"]) line.keep(text);
  expect(sent).toEqual(["a"]);
  open[0]?.resolve();
  await turn();
  expect(sent).toEqual(["a", "abc"]);
});

it("is settled once all is sent, whether that went well or not", async () => {
  const { open, send } = slowSender();
  const told: boolean[] = [];
  const line = draftLine(send, (isKept) => told.push(isKept));
  line.keep("a");
  line.keep("ab");
  open[0]?.reject(new Error("the disk is full"));
  await turn();
  open[1]?.resolve();
  await line.settled();
  expect(told).toEqual([false, true]);
});

it("tells that a text is kept only when no newer one waits", async () => {
  const { open, send } = slowSender();
  const told: boolean[] = [];
  const line = draftLine(send, (isKept) => told.push(isKept));
  line.keep("a");
  line.keep("ab");
  open[0]?.resolve();
  await turn();
  expect(told).toEqual([]);
  open[1]?.resolve();
  await line.settled();
  expect(told).toEqual([true]);
});

it("sends what waits at once when the page goes", async () => {
  const { sent, send } = slowSender();
  const line = draftLine(send, () => undefined);
  line.keep("a");
  line.keep("ab");
  line.flush();
  expect(sent).toEqual(["a", "ab"]);
});

it("goes on after all was sent", async () => {
  const { sent, open, send } = slowSender();
  const line = draftLine(send, () => undefined);
  line.keep("a");
  open[0]?.resolve();
  await line.settled();
  line.keep(null);
  expect(sent).toEqual(["a", null]);
});
