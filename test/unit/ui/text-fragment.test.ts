import { describe, expect, test } from "vitest";
import { textFragmentLink } from "../../../src/ui/text-fragment.ts";

const address = "https://courier.example/ferry";
const directive = (passage: string, to = address) => textFragmentLink(to, passage).split(":~:text=")[1] ?? "";

describe("a link to a passage", () => {
  test("gives a short passage whole", () => {
    expect(textFragmentLink(address, "a place to leave")).toBe(`${address}#:~:text=a%20place%20to%20leave`);
  });

  test("escapes what the directive's grammar uses itself", () => {
    expect(directive("salt-water, wind & rain")).toBe("salt%2Dwater%2C%20wind%20%26%20rain");
  });

  test("gives a long passage by its first and last words", () => {
    const passage = `the first few words of it ${"and more ".repeat(30)}until the last few words`;
    const [start = "", end = ""] = directive(passage).split(",");
    expect(decodeURIComponent(start)).toBe("the first few words of");
    expect(decodeURIComponent(end)).toBe("until the last few words");
  });

  test("never lets the words of one side run over a block's end", () => {
    const [start = "", end = ""] = directive("Two words\nand the next block of words here").split(",");
    expect(decodeURIComponent(start)).toBe("Two words");
    expect(decodeURIComponent(end)).toBe("next block of words here");
  });

  test("cuts long text without spaces by characters, never through one", () => {
    const [start = "", end = ""] = directive("𠮷野の渡し".repeat(40)).split(",");
    expect([...decodeURIComponent(start)]).toHaveLength(12);
    expect([...decodeURIComponent(end)]).toHaveLength(12);
  });

  test.each([
    [
      "whole words around a short passage",
      "argin of no more than ",
      " in a stormy sess",
      "no more than-,two votes,-in a stormy",
    ],
    ["nothing from beyond the block", "An earlier block.\n", "\nA later one follows", "two votes"],
    [
      "nothing on a side where it was cut out of a word",
      "He kept the old ",
      "s of the coast",
      "kept the old-,two votes",
    ],
  ])("gives %s", (_, prefix, suffix, expected) => {
    const link = textFragmentLink(address, "two votes", { prefix, suffix });
    expect(decodeURIComponent(link.split(":~:text=")[1] ?? "")).toBe(expected);
  });

  test("takes the place of a fragment that names a place in the page", () => {
    expect(textFragmentLink(`${address}#comments`, "the quay")).toBe(`${address}#:~:text=the%20quay`);
  });

  test("keeps a fragment that is a route", () => {
    expect(textFragmentLink("https://courier.example/#/ferry", "the quay")).toBe(
      "https://courier.example/#/ferry:~:text=the%20quay",
    );
  });

  test("is the address alone when there are no words", () => {
    expect(textFragmentLink(address, " \n ")).toBe(address);
  });
});
