import { expect, it } from "vitest";
import { pause } from "../../src/commands/drive/surface.ts";
import {
  highlight,
  inBothBrowsers,
  paintedWords,
  readPopup,
  readStored,
  untilPaintedAre,
  wake,
  wording,
} from "./reader.ts";

const CABLE = "had neither telephone nor forecast for sixteen days";
const COLOURS_OF_WATER = "vessels, weather, whales, the colour of the water";
/** What the editors have put in: much like what stood there before. */
const LIKE_IT =
  "<p>The new volume has a column each for vessels, weather, whales, the colour of the sky and whoever came to read.</p>";

/** What the background works out for pages: where lost words stand now, and what looks like words that are marked. */
inBothBrowsers("A page that asks the background", (world) => {
  it("finds words that were rewritten on the open page, though the background was stopped before", async () => {
    const tab = await world.browser.openTab(world.site.at("/stories/rewritten"));
    await wake(tab);
    await highlight(tab, CABLE);
    await world.browser.stopBackground();
    await tab.run(() => {
      const old = [...document.querySelectorAll("p")].find((p) => p.textContent.includes("nor forecast"));
      const fresh = document.createElement("p");
      fresh.textContent =
        old?.textContent.replace("telephone nor forecast", "telephones nor forecasts") ?? "";
      // Halves of pairs and a noncharacter, as careless scripts leave them: each has to count as a unit on the way there and back.
      document
        .querySelector("h1")
        ?.append(String.fromCharCode(0xd83d, 0x20, 0xffff, 0x20, 0xdc4d, 0x20, 0xd83d, 0xdc4d));
      old?.replaceWith(fresh);
    }, null);
    await untilPaintedAre(tab, ["had neither telephones nor forecasts for sixteen days"]);
    await tab.close();
  });

  it("finds them with the page's next change at the latest when the background is stopped while it searches", async () => {
    const tab = await world.browser.openTab(world.site.at("/stories/under-search"));
    await wake(tab);
    await highlight(tab, CABLE);
    for (let round = 1; round <= 4; round++) {
      await tab.run((to) => {
        const old = [...document.querySelectorAll("p")].find((p) => p.textContent.includes("nor forecast"));
        const fresh = document.createElement("p");
        fresh.textContent = old?.textContent.replace(/telephone\S* nor forecast\S*/, to) ?? "";
        old?.replaceWith(fresh);
      }, `telephones${round} nor forecasts`);
      // A page is asked about once it has been quiet for half a second.
      await pause(440 + 40 * round);
      await world.browser.stopBackground();
      // The page asks twice; a stop that takes its time may swallow both.
      await tab.run(() => document.body.append(document.createElement("i")), null);
      await untilPaintedAre(tab, [`had neither telephones${round} nor forecasts for sixteen days`]);
    }
    await tab.close();
  });

  it("keeps a highlight that is made right after the background was stopped", async () => {
    const tab = await world.browser.openTab(world.site.at("/stories/right-after"));
    await wake(tab);
    const words = await tab.select(CABLE);
    await world.browser.stopBackground();
    await tab.toolbar.click("Highlight: Pink");
    await untilPaintedAre(tab, [words]);
    await tab.reload();
    await wake(tab);
    await untilPaintedAre(tab, [words]);
    await tab.close();
  });

  it("saves what else looks like the words, and never takes that for them", async () => {
    const path = "/stories/look-alike";
    world.site.edit(path, "<p>There will be another vote", `${LIKE_IT}<p>There will be another vote`);
    const tab = await world.browser.openTab(world.site.at(path));
    await wake(tab);
    await highlight(tab, COLOURS_OF_WATER);
    const { tables } = await readStored(world.browser);
    const kept = JSON.stringify(tables?.annotations?.filter((row) => JSON.stringify(row).includes(path)));
    const likeness = Number(/"likeness":(\d+)/.exec(kept)?.[1]);
    expect(likeness, kept).toBeGreaterThan(50);
    expect(likeness).toBeLessThan(100);
    world.site.edit(path, `everything that\npasses: ${COLOURS_OF_WATER}, and <a`, "<a");
    await tab.reload();
    const popup = await readPopup(tab);
    await popup.waitForText(wording("popupMissing", "1", "1"));
    await popup.close();
    expect(await paintedWords(tab)).toEqual([]);
    await tab.close();
  });
});
