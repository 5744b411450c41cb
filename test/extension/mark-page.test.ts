import { expect, it } from "vitest";
import { pause, until } from "../../src/commands/drive/surface.ts";
import {
  highlight,
  inBothBrowsers,
  marks,
  paintedWords,
  readPopup,
  squeeze,
  untilPainted,
  untilPaintedAre,
  wake,
} from "./reader.ts";

const CHAIRS = "she put the chairs away";
const ACROSS = { from: "Halla Strand", to: "A ledger nobody" };

inBothBrowsers("Marking a page", (world) => {
  it("highlights a selection across paragraphs and inline markup, on its words and in its colour", async () => {
    const tab = await world.browser.openTab(world.site.at("/stories/across"));
    const before = await tab.html();
    const bare = await tab.colourBehind(CHAIRS);
    await wake(tab);
    const words = await highlight(tab, ACROSS.from, ACROSS.to, "Green");
    expect(words).toContain(squeeze("is sixty-one and has lived under the lamp for thirty-four winters"));
    expect(squeeze((await paintedWords(tab)).join(""))).toBe(words);
    await tab.press("Escape");
    await tab.run(() => getSelection()?.removeAllRanges(), null);
    const [red, green, blue] = await tab.colourBehind(CHAIRS);
    expect([red, green, blue]).not.toEqual(bare);
    expect(green).toBeGreaterThan(red);
    expect(await tab.colourBehind("Treasurer Ilse Marrow")).toEqual(bare);
    expect(await tab.html()).toBe(before);
    await tab.close();
  });

  it("keeps the toolbar off the selection, and Escape sends it away with the page untouched", async () => {
    const tab = await world.browser.openTab(world.site.at("/stories/toolbar"));
    await wake(tab);
    const before = await tab.html();
    await tab.select("The ledger fills forty-one volumes", "wipe their feet");
    const box = await until("the toolbar", () => tab.toolbar.box());
    const lines = await tab.run(
      () =>
        [...(getSelection()?.getRangeAt(0).getClientRects() ?? [])].map(({ top, bottom, left, right }) => ({
          top,
          bottom,
          left,
          right,
        })),
      null,
    );
    for (const line of lines) {
      const apart =
        box.top >= line.bottom ||
        box.top + box.height <= line.top ||
        box.left >= line.right ||
        box.left + box.width <= line.left;
      expect(apart).toBe(true);
    }
    await tab.press("Escape");
    await until("the toolbar gone", async () => (await tab.toolbar.box()) === null);
    expect(await tab.html()).toBe(before);
    await tab.close();
  });

  it("highlights by keyboard alone: into the toolbar, to a colour, Enter", async () => {
    const tab = await world.browser.openTab(world.site.at("/stories/keyboard"));
    await wake(tab);
    const words = await tab.select("nine against");
    await tab.toolbar.waitFor("Highlight: Yellow");
    await tab.press("Alt+Enter");
    await tab.press("ArrowRight");
    await tab.press("Enter");
    await untilPaintedAre(tab, [words]);
    expect((await marks(tab))[0]?.colour).toBe("green");
    await tab.close();
  });

  it("keeps a note off its passage while it grows", async () => {
    const tab = await world.browser.openTab(world.site.at("/stories/growing"));
    await wake(tab);
    const words = "telephone";
    await highlight(tab, words);
    await tab.clickAt(words);
    await tab.toolbar.waitFor("Note");
    // At the foot of the window there is room above alone.
    const top = await tab.run((wanted) => {
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      let text = texts.nextNode();
      while (text && !text.textContent?.includes(wanted)) text = texts.nextNode();
      if (!text) throw new Error("the words are not there");
      const range = document.createRange();
      range.setStart(text, text.textContent?.indexOf(wanted) ?? 0);
      range.setEnd(text, range.startOffset + wanted.length);
      scrollBy({ top: range.getBoundingClientRect().bottom - innerHeight + 20, behavior: "instant" });
      return range.getBoundingClientRect().top;
    }, words);
    const small = await until("the note above its words", async () => {
      const box = await tab.toolbar.box();
      return box && box.top + box.height <= top ? box : null;
    });
    await tab.type("She counts what passes, and what does not. ".repeat(8));
    await until("the note, grown and still above", async () => {
      const box = await tab.toolbar.box();
      return box && box.height > small.height + 40 && box.top + box.height <= top;
    });
    await tab.close();
  });

  it("highlights by the shortcut on a page where nothing of the extension was before", async () => {
    const tab = await world.browser.openTab(world.site.at("/stories/shortcut"));
    const words = await tab.select("forty-one volumes");
    await tab.runCommand("highlight");
    await untilPaintedAre(tab, [words]);
    await tab.close();
  });

  it("opens the note at the passage from the context menu", async () => {
    const tab = await world.browser.openTab(world.site.at("/stories/menu"));
    const words = await tab.select("wipe their feet");
    await tab.chooseFromMenu("note", null);
    await tab.toolbar.type("Note", "House rules.");
    await tab.toolbar.click("Done");
    await untilPaintedAre(tab, [words]);
    const popup = await readPopup(tab);
    await popup.waitForText("House rules.");
    await popup.close();
    await tab.close();
  });

  it("keeps overlapping highlights apart; clicks open the shortest first, then the other", async () => {
    const tab = await world.browser.openTab(world.site.at("/stories/overlap"));
    await wake(tab);
    await highlight(tab, "The keeper costs the island", "second generator", "Blue");
    await highlight(tab, "rather more than the school roof", "rather more than the school roof", "Pink");
    const popup = await readPopup(tab);
    await popup.waitForText("2 highlights");
    await popup.close();
    await tab.clickAt("the school roof");
    await tab.toolbar.waitFor("Note");
    await tab.toolbar.type("Note", "the short one");
    await tab.toolbar.click("Done");
    await tab.toolbar.waitUntilGone("Note");
    const after = await readPopup(tab);
    await after.waitForText("the short one");
    const list = await after.text();
    expect(list.indexOf("the short one")).toBeGreaterThan(list.indexOf("rather more than the school roof"));
    await after.close();
    await tab.clickAt("the school roof");
    await tab.toolbar.waitFor("Note");
    expect(await tab.toolbar.value("Note")).toBe("the short one");
    await tab.clickAt("the school roof");
    await until("the longer one open", async () => (await tab.toolbar.value("Note")) === "");
    await tab.press("Escape");
    await tab.close();
  });

  it("leaves a link's click to the page, and opens the highlight there from the context menu", async () => {
    const tab = await world.browser.openTab(world.site.at("/stories/link"));
    await wake(tab);
    await highlight(tab, "and the arrival of the terns", "to the minute", "Purple");
    const address = await tab.url();
    await tab.chooseFromMenu("open", "the arrival of");
    await tab.toolbar.waitFor("Note");
    await tab.press("Escape");
    await tab.toolbar.waitUntilGone("Note");
    await tab.clickAt("the arrival of");
    await until("the link followed", async () => (await tab.url()) !== address);
    expect(await tab.url()).toContain("/about/terns");
    await tab.close();
  });

  it("opens nothing at a click that made a selection", async () => {
    const tab = await world.browser.openTab(world.site.at("/stories/selecting"));
    await wake(tab);
    await highlight(tab, "The ledger fills forty-one volumes", "may read it between nine and noon");
    await tab.select("on shelves that were built for drums");
    await tab.toolbar.waitFor("Highlight: Yellow");
    expect(await tab.toolbar.has("Note")).toBe(false);
    await tab.close();
  });

  it("changes colour at the passage and in the popup", async () => {
    const tab = await world.browser.openTab(world.site.at("/stories/colours"));
    await wake(tab);
    const words = await highlight(tab, "No boat was lost");
    await tab.clickAt("boat was");
    await tab.toolbar.click("Pink");
    await until("pink", async () => (await marks(tab)).every(({ colour }) => colour === "pink"));
    await tab.press("Escape");
    const popup = await readPopup(tab);
    await popup.click("Colour: Pink. Change");
    await popup.click("Blue");
    await until("blue", async () => (await marks(tab)).every(({ colour }) => colour === "blue"));
    expect((await paintedWords(tab)).map(squeeze)).toEqual([words]);
    await popup.close();
    await tab.close();
  });

  it("deletes a highlight and brings it back, in the page and in the popup", async () => {
    const tab = await world.browser.openTab(world.site.at("/stories/delete"));
    await wake(tab);
    const words = await highlight(tab, "stay at home");
    await tab.clickAt("stay at");
    await tab.toolbar.click("Delete highlight");
    await untilPaintedAre(tab, []);
    await tab.toolbar.click("Undo");
    await untilPaintedAre(tab, [words]);
    const popup = await readPopup(tab);
    await popup.click("Delete highlight");
    await untilPaintedAre(tab, []);
    await popup.click("Undo");
    await untilPaintedAre(tab, [words]);
    await popup.waitForText("1 highlight");
    await popup.close();
    await tab.close();
  });

  it("works under a strict content security policy with Trusted Types", async () => {
    const tab = await world.browser.openTab(world.site.at("/strict/tern"));
    const before = await tab.html();
    const bare = await tab.colourBehind(CHAIRS);
    await wake(tab);
    const words = await highlight(tab, CHAIRS, CHAIRS, "Yellow");
    await tab.run(() => getSelection()?.removeAllRanges(), null);
    await tab.press("Escape");
    expect(await tab.colourBehind(CHAIRS)).not.toEqual(bare);
    await tab.clickAt("the chairs");
    await tab.toolbar.type("Note", "Kept under a strict policy.");
    await tab.toolbar.click("Done");
    await tab.toolbar.waitUntilGone("Note");
    const popup = await readPopup(tab);
    await popup.waitForText("Kept under a strict policy.");
    await popup.close();
    await untilPaintedAre(tab, [words]);
    expect(await tab.html()).toBe(before);
    await tab.close();
  });

  it("works on plain http, where pages have no crypto.randomUUID and no clipboard", async () => {
    const tab = await world.browser.openTab(world.site.plain("/stories/plain"));
    expect(
      await tab.run(() => [isSecureContext, "randomUUID" in crypto, "clipboard" in navigator], null),
    ).toEqual([false, false, false]);
    await wake(tab);
    const words = await highlight(tab, CHAIRS);
    await tab.clickAt("the chairs");
    await tab.toolbar.click("Copy quote");
    await tab.toolbar.waitForText("Copied");
    await tab.press("Escape");
    await tab.reload();
    await wake(tab);
    await untilPaintedAre(tab, [words]);
    await tab.close();
  });

  it("copies from the toolbar on plain http, though what copies has to come first", async () => {
    const tab = await world.browser.openTab(world.site.plain("/stories/plain-copy"));
    await tab.select("No boat was lost");
    await tab.runCommand("highlight");
    await untilPainted(tab, (painted) => painted.length > 0, "the mark");
    await tab.select(CHAIRS);
    await tab.toolbar.click("Copy quote");
    await tab.toolbar.waitForText("Copied");
    await tab.close();
  });

  it("brings marks back after a reload at the next click on the button, and on other pages puts nothing", async () => {
    const tab = await world.browser.openTab(world.site.at("/stories/reload"));
    const bare = await tab.colourBehind(CHAIRS);
    await wake(tab);
    const words = await highlight(tab, ACROSS.from, ACROSS.to);
    await tab.reload();
    await pause(300);
    expect(await paintedWords(tab)).toEqual([]);
    await wake(tab);
    await untilPainted(tab, (painted) => squeeze(painted.join("")) === words, words);
    expect(await tab.colourBehind(CHAIRS)).not.toEqual(bare);
    expect(await tab.colourBehind("Treasurer Ilse Marrow")).toEqual(bare);
    await tab.goto(world.site.at("/stories/another"));
    await wake(tab);
    expect(await paintedWords(tab)).toEqual([]);
    await tab.close();
  });
});
