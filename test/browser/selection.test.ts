import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { userEvent } from "vitest/browser";
import { selectedText, type TextSelection, watchSelection } from "../../src/content/controls/selection.ts";
import { watchHands } from "../../src/content/hands.ts";
import { rangeOver, select, setPage, until } from "./content-page.ts";

const PAGE = `<p id="a">  The vote
  was close. </p><p id="b">  Nobody <em>slept</em> well.</p>
  <textarea id="field">typed words</textarea><div contenteditable="true" id="editor">written words</div><p id="sign">— * —</p>`;

describe("the selection", () => {
  beforeEach(() => setPage(PAGE));
  afterEach(() => document.getSelection()?.removeAllRanges());

  it.each([
    ["words in one text node", "vote", "vote", "vote"],
    ["words across blocks and markup", "close", "slept", "close. Nobody slept"],
    ["words with white space around them", "  The", "was ", "The vote was"],
  ])("gives %s without white space at the ends", (_, from, to, words) => {
    select(rangeOver(from, to));
    expect(selectedText(document)?.range.toString().replace(/\s+/g, " ")).toBe(words);
  });

  it("of a whole paragraph, as three clicks make it, ends with the paragraph", () => {
    const range = document.createRange();
    range.setStart(document.querySelector("#a") ?? document, 0);
    range.setEnd(document.querySelector("#b") ?? document, 0);
    select(range);
    expect(selectedText(document)?.range.toString().replace(/\s+/g, " ")).toBe("The vote was close.");
  });

  it("of everything lies within the page's text", () => {
    setPage("<main><p>First.</p><p>Last.</p></main><script>// no words</script>");
    document.getSelection()?.selectAllChildren(document.body);
    expect(selectedText(document)?.range.toString()).toBe("First.Last.");
  });

  it.each([
    ["only signs", "#sign"],
    ["words in an editor", "#editor"],
  ])("of %s is none", (_, selector) => {
    document.getSelection()?.selectAllChildren(document.querySelector(selector) ?? document);
    expect(selectedText(document)).toBeNull();
  });

  it("in a field is none", () => {
    const field = document.querySelector<HTMLTextAreaElement>("#field");
    field?.focus();
    field?.select();
    expect(selectedText(document)).toBeNull();
  });

  it("knows when it was made from end to start", () => {
    const range = rangeOver("vote", "Nobody");
    document
      .getSelection()
      ?.setBaseAndExtent(range.endContainer, range.endOffset, range.startContainer, range.startOffset);
    expect(selectedText(document)?.isBackward).toBe(true);
    select(range);
    expect(selectedText(document)?.isBackward).toBe(false);
  });
});

describe("the selection's watch", () => {
  let told: (TextSelection | null)[] = [];
  let stop: () => void = () => undefined;
  beforeEach(() => {
    setPage(PAGE);
    told = [];
    const listeners = new AbortController();
    const hands = watchHands(window, listeners.signal);
    const watch = watchSelection(document, (selection) => told.push(selection), hands);
    stop = () => {
      watch.stop();
      listeners.abort();
    };
  });
  afterEach(() => {
    stop();
    document.getSelection()?.removeAllRanges();
  });

  it("tells of words selected with the mouse once the button is up", async () => {
    const words = document.querySelector("em");
    if (words) await userEvent.dblClick(words);
    await until("the selection", () => told.length > 0);
    expect(told.at(-1)?.range.toString()).toBe("slept");
    expect(told.at(-1)?.byKeyboard).toBe(false);
  });

  it("waits for a selection that grows by keyboard, and tells of it once", async () => {
    const { startContainer, startOffset } = rangeOver("vote");
    document.getSelection()?.collapse(startContainer, startOffset);
    // Shift+ArrowRight of a sent key moves nothing in a headless frame: the key is real, what it does is asked for. Only the
    // first is sent by the browser's own way, which takes longer than fingers on a busy machine.
    await userEvent.keyboard("{Shift}");
    for (let letters = 0; letters < 4; letters++) {
      document.body.dispatchEvent(
        new KeyboardEvent("keydown", { key: "ArrowRight", shiftKey: true, bubbles: true }),
      );
      document.getSelection()?.modify("extend", "forward", "character");
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
    await until("the selection", () => told.length > 0);
    expect(told.map((selection) => selection?.range.toString())).toEqual(["vote"]);
    expect(told[0]?.byKeyboard).toBe(true);
  });

  it("tells of words that are being selected when it begins once the hand rests", async () => {
    stop();
    select(rangeOver("vote"));
    const hands = { isPressed: true, byKeyboard: false };
    stop = watchSelection(document, (selection) => told.push(selection), hands).stop;
    await new Promise((resolve) => setTimeout(resolve, 450));
    expect(told).toEqual([]);
    window.dispatchEvent(new PointerEvent("pointerup"));
    await until("the selection", () => told.length === 1);
  });

  it("tells when it is gone", async () => {
    select(rangeOver("vote"));
    await until("the selection", () => told.length === 1);
    document.getSelection()?.removeAllRanges();
    await until("its end", () => told.length === 2);
    expect(told[1]).toBeNull();
  });

  it("tells nothing any more once stopped", async () => {
    stop();
    select(rangeOver("vote"));
    await new Promise((resolve) => setTimeout(resolve, 450));
    expect(told).toEqual([]);
  });
});
