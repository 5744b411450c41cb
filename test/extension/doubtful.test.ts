import { expect, it } from "vitest";
import type { ReaderTab } from "../../src/commands/drive/reader-browser.ts";
import { until } from "../../src/commands/drive/surface.ts";
import {
  highlight,
  inBothBrowsers,
  marks,
  paintedWords,
  readPopup,
  readStored,
  untilPaintedAre,
  wake,
  wording,
} from "./reader.ts";

const COLOURS_OF_WATER = "vessels, weather, whales, the colour of the water";
const PLAN = "The meeting asked her to come back in October with a plan";
const CABLE = "had neither telephone nor forecast for sixteen days";

/** What editors do to the story so that words stand twice, with all that stood around them. */
const SAID_AGAIN =
  "<p>Since the lamp was wired to the mainland, Strand has kept a ledger of everything that passes: vessels, weather, whales, the colour of the water, and the arrival of the terns, which she puts down to the minute. Fishermen read it before they go out.</p>";
const LONG_STORY = `<p>${"The council minutes of that spring run to many pages, and most of them are about the price of paint. ".repeat(9)}</p>`;

inBothBrowsers("A highlight in doubt", (world) => {
  const open = async (path: string): Promise<ReaderTab> => {
    const tab = await world.browser.openTab(world.site.at(path));
    await wake(tab);
    return tab;
  };
  /** The one annotation kept of the page at a path. */
  const stored = async (path: string): Promise<Record<string, unknown>> => {
    const { tables } = await readStored(world.browser);
    const rows = (tables as { annotations: Record<string, unknown>[] }).annotations;
    const found = rows.filter((row) => JSON.stringify(row.target).includes(path));
    if (found.length !== 1 || !found[0]) throw new Error(`${found.length} annotations kept of ${path}`);
    return found[0];
  };

  it("that may stand in two places is painted nowhere until the reader says which, and stays there", async () => {
    const path = "/stories/twice";
    const tab = await open(path);
    await highlight(tab, COLOURS_OF_WATER, COLOURS_OF_WATER, "Green");
    await tab.clickAt("the colour of the water");
    await tab.toolbar.type("Note", "What she counts.");
    await tab.toolbar.click("Done");
    await tab.toolbar.waitUntilGone("Note");
    const before = await stored(path);
    world.site.edit(path, '<h2 id="ledger">', `${LONG_STORY}<h2 id="ledger">`);
    world.site.edit(path, "<p>The ledger fills", `${SAID_AGAIN}<p>The ledger fills`);
    await tab.reload();
    const popup = await readPopup(tab);
    await popup.waitForText("1 of 1 needs review");
    await popup.waitForText(wording("popupGradeUncertain"));
    expect(await paintedWords(tab)).toEqual([]);
    // A look at a place paints no mark.
    await popup.click({ css: ".candidates .goes", nth: 1 });
    await until("the place to flash", async () =>
      (await tab.painted()).some(({ style, text }) => /flash/.test(style) && text === COLOURS_OF_WATER),
    );
    expect(await paintedWords(tab)).toEqual([]);
    await popup.click({ css: ".candidates .way", nth: 1 });
    await untilPaintedAre(tab, [COLOURS_OF_WATER]);
    await popup.waitForText(wording("popupSettled"));
    expect(await popup.text()).not.toContain("needs review");
    await popup.click("Undo");
    await popup.waitForText(wording("popupPutBack"));
    await popup.waitForText("1 of 1 needs review");
    await untilPaintedAre(tab, []);
    await popup.close();
    expect((await stored(path)).target).toEqual(before.target);
    const again = await readPopup(tab);
    await again.click({ css: ".candidates .way", nth: 1 });
    await untilPaintedAre(tab, [COLOURS_OF_WATER]);
    await again.close();
    await tab.reload();
    await wake(tab);
    await untilPaintedAre(tab, [COLOURS_OF_WATER]);
    expect((await marks(tab)).map(({ colour }) => colour)).toEqual(["green"]);
    const { id, note, colour, tags } = await stored(path);
    expect([id, note, colour, tags]).toEqual([before.id, "What she counts.", "green", before.tags]);
    await tab.close();
  });

  it("that is lost shows where it stood, and is attached to words selected in the page", async () => {
    const path = "/stories/lost";
    const tab = await open(path);
    await highlight(tab, PLAN, PLAN, "Pink");
    const before = await stored(path);
    world.site.edit(path, ` ${PLAN}, and with smaller figures.`, "");
    world.site.edit(path, "in a storm and the island", "in a gale and the island");
    await tab.reload();
    const popup = await readPopup(tab);
    await popup.waitForText(wording("popupMissing", "1", "1"));
    await popup.waitForText(PLAN);
    await popup.waitForText("Her figures were not disputed.");
    await popup.click("Show where it stood");
    await until("the place to flash", async () =>
      (await tab.painted()).some(
        ({ style, text }) => /flash/.test(style) && text.includes("were not disputed"),
      ),
    );
    await popup.click("Attach it elsewhere");
    await tab.toolbar.waitFor("Attach here");
    await tab.toolbar.waitForText(PLAN);
    const words = await tab.select("with a vote", "with a vote");
    await tab.toolbar.click("Attach here");
    await untilPaintedAre(tab, [words]);
    await tab.toolbar.click("Undo");
    await untilPaintedAre(tab, []);
    expect((await stored(path)).target).toEqual(before.target);
    // The same from the popup, for words that are selected already.
    await tab.select("will be empty in six years");
    const again = await readPopup(tab);
    await again.click("Attach to the selected words");
    await again.waitForText(wording("popupAttached"));
    await untilPaintedAre(tab, ["will be empty in six years"]);
    expect(await again.text()).not.toContain("not found");
    await again.close();
    const { id, colour } = await stored(path);
    expect([id, colour]).toEqual([before.id, "pink"]);
    await tab.close();
  });

  it("that is lost can be put aside: kept, folded away, out of the count, and counted again", async () => {
    const path = "/stories/aside";
    const tab = await open(path);
    await highlight(tab, PLAN);
    world.site.edit(path, ` ${PLAN}, and with smaller figures.`, "");
    await tab.reload();
    const popup = await readPopup(tab);
    await popup.waitForText(wording("popupMissing", "1", "1"));
    await popup.click("Put aside");
    await popup.waitForText(wording("popupDismissed"));
    await popup.waitForText("1 highlight put aside");
    expect(await popup.text()).not.toContain(wording("popupMissing", "1", "1"));
    await popup.close();
    expect((await stored(path)).dismissed).toBe(true);
    const again = await readPopup(tab);
    await again.waitForText("1 highlight put aside");
    await again.click({ css: ".highlights details summary" });
    await again.waitForText(PLAN);
    await again.click("Count again");
    await again.waitForText(wording("popupMissing", "1", "1"));
    await again.close();
    await tab.close();
  });

  it("whose words were changed shows how, and is kept as it reads now in one click, in the popup and in the page", async () => {
    const path = "/stories/changed";
    const tab = await open(path);
    await highlight(tab, CABLE);
    world.site.edit(path, "telephone nor forecast", "telephones nor forecasts");
    await tab.reload();
    const now = "had neither telephones nor forecasts for sixteen days";
    const popup = await readPopup(tab);
    await popup.waitForText(wording("popupGradeChanged"));
    await untilPaintedAre(tab, [now]);
    await popup.click("Keep as it now reads");
    await popup.waitForText(wording("popupAccepted"));
    await popup.click("Undo");
    await popup.waitForText(wording("popupGradeChanged"));
    await popup.close();
    await tab.clickAt("for sixteen days");
    await tab.toolbar.waitForText(CABLE);
    await tab.toolbar.click("Keep as it now reads");
    await tab.toolbar.waitForText(wording("pageAccepted"));
    await tab.press("Escape");
    await untilPaintedAre(tab, [now]);
    const after = await readPopup(tab);
    await after.waitForText(now);
    expect(await after.text()).not.toContain(wording("popupGradeChanged"));
    await after.close();
    await tab.close();
  });
});
