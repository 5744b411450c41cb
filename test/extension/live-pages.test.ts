import { expect, it } from "vitest";
import { pause } from "../../src/commands/drive/surface.ts";
import {
  highlight,
  inBothBrowsers,
  paintedWords,
  readPopup,
  untilPaintedAre,
  wake,
  wording,
} from "./reader.ts";

const FEE = "came out with a fee that nobody had proposed";
const FERRY = "loading hay, two goats and a piano";

/** Longer than a page is waited for to be quiet. */
const QUIET_MS = 1_200;

inBothBrowsers("A page that goes on changing", (world) => {
  it("keeps a mark while news comes above it, and while its nodes are made anew", async () => {
    const tab = await world.browser.openTab(world.site.at("/live/report"));
    await wake(tab);
    const words = await highlight(tab, FEE);
    for (let i = 0; i < 3; i++) await tab.clickOn("News comes");
    await pause(QUIET_MS);
    await untilPaintedAre(tab, [words]);
    await tab.clickOn("Load the report");
    await untilPaintedAre(tab, [words]);
    await tab.close();
  });

  it("finds words that come after the page has been read, or are unfolded by a class", async () => {
    const tab = await world.browser.openTab(world.site.at("/live/late"));
    await wake(tab);
    await tab.clickOn("Load the report");
    const words = await highlight(tab, FEE);
    await tab.reload();
    const popup = await readPopup(tab);
    await popup.waitForText(wording("popupMissing", "1", "1"));
    await popup.close();
    expect(await paintedWords(tab)).toEqual([]);
    await tab.clickOn("Load the report");
    await untilPaintedAre(tab, [words]);
    await tab.reload();
    await tab.clickOn("Fold");
    await tab.clickOn("Load the report");
    await wake(tab);
    await pause(QUIET_MS);
    expect(await paintedWords(tab)).toEqual([]);
    await tab.clickOn("Fold");
    await untilPaintedAre(tab, [words]);
    await tab.close();
  });

  it("never has a mark on other words that a list puts into its nodes, and has it back with the words", async () => {
    const tab = await world.browser.openTab(world.site.at("/live/rows"));
    await wake(tab);
    const words = await highlight(tab, FERRY);
    for (let i = 0; i < 2; i++) {
      await tab.clickOn("Rows down");
      // At once, not only when the page has been quiet.
      expect((await paintedWords(tab)).join("")).toBe("");
      await pause(QUIET_MS);
      expect((await paintedWords(tab)).join("")).toBe("");
      await tab.clickOn("Rows up");
      await untilPaintedAre(tab, [words]);
    }
    await tab.close();
  });
});
