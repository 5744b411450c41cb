import { expect, it } from "vitest";
import type { ReaderTab } from "../../src/commands/drive/reader-browser.ts";
import { pause, until } from "../../src/commands/drive/surface.ts";
import {
  grantSite,
  highlight,
  inBothBrowsers,
  paintedWords,
  readPopup,
  readStored,
  squeeze,
  untilPaintedAre,
  wake,
  wording,
} from "./reader.ts";

const TERNS = "which she puts down to the minute";
const WINDS = "the wind is about to change";

/** Long enough for a boot script to ask and a page script to paint, where none of that should happen. */
const NOTHING_MS = 1_000;

inBothBrowsers("Before a site is granted", (world) => {
  it("puts nothing into pages by itself, whatever is stored of them", async () => {
    const tab = await world.browser.openTab(world.site.at("/stories/ungranted"));
    await wake(tab);
    const words = await highlight(tab, TERNS);
    await tab.reload();
    await tab.select("nine against");
    await pause(NOTHING_MS);
    expect(await tab.toolbar.text()).toBe("");
    expect(await paintedWords(tab)).toEqual([]);
    await wake(tab);
    await untilPaintedAre(tab, [words]);
    await tab.close();
  });

  it("offers to show highlights on return after the first one, and keeps quiet once told not now", async () => {
    const tab = await world.browser.openTab(world.site.plain("/stories/offer"));
    const before = await readPopup(tab);
    expect(await before.text()).not.toContain(wording("popupOfferQuestion"));
    await before.close();
    await highlight(tab, TERNS);
    const popup = await readPopup(tab);
    await popup.waitForText(wording("popupOfferQuestion"));
    await popup.click("Not now");
    await popup.waitForText(wording("popupOfferDeclined"));
    await popup.close();
    const again = await readPopup(tab);
    await again.waitForText("1 highlight");
    expect(await again.text()).not.toContain(wording("popupOfferQuestion"));
    await again.close();
    await tab.close();
  });
});

inBothBrowsers("Coming back to a granted site", (world) => {
  const open = (path: string): Promise<ReaderTab> => world.browser.openTab(world.site.at(path));

  it("brings marks to tabs that are open when the site is granted, though the popup is gone that very moment", async () => {
    const other = await open("/stories/granted");
    const tab = await open("/stories/granted");
    await wake(tab);
    const words = await highlight(tab, TERNS);
    expect(await paintedWords(other)).toEqual([]);
    await grantSite(tab);
    await untilPaintedAre(other, [words]);
    await other.close();
    await tab.reload();
    await untilPaintedAre(tab, [words]);
    await tab.close();
  });

  it("shows every mark, colour and note in a fresh browser on the same profile", async () => {
    const tab = await open("/stories/restart");
    await wake(tab);
    const first = await highlight(tab, "she put the chairs away", "along the breakwater", "Blue");
    const second = await highlight(tab, WINDS, WINDS, "Pink");
    await tab.clickAt("the wind is about");
    await tab.toolbar.type("Note", "Vail on generators.");
    await tab.toolbar.click("Done");
    await tab.toolbar.waitUntilGone("Note");
    await world.browser.restart();
    const back = await open("/stories/restart");
    await untilPaintedAre(back, [first, second]);
    const popup = await readPopup(back);
    await popup.waitForText("Vail on generators.");
    await popup.waitForText("2 highlights");
    await popup.close();
    await back.chooseFromMenu("open", "the wind is about");
    expect(await back.toolbar.value("Note")).toBe("Vail on generators.");
    await back.close();
  });

  it("lets the reader select and highlight without a click on the button first", async () => {
    const tab = await open("/stories/select-first");
    await tab.select(TERNS);
    await tab.toolbar.click("Highlight: Yellow");
    await untilPaintedAre(tab, [TERNS]);
    await tab.close();
  });

  it("leaves the background asleep on pages without marks", async () => {
    const tab = await open("/stories/quiet");
    const other = await open("/stories/quiet");
    // What earlier tabs asked on their last way may wake it once more: it is asleep when it has stayed so.
    await until("the background asleep", async () => {
      await world.browser.stopBackground();
      await pause(NOTHING_MS);
      return !(await world.browser.isBackgroundRunning());
    });
    await other.close();
    await tab.goto(world.site.at("/stories/quiet-too"));
    await tab.clickAt("The keeper");
    await pause(NOTHING_MS);
    const selected = await tab.run(() => String(getSelection()), null);
    const isAwake = await world.browser.isBackgroundRunning();
    expect({ isAwake, selected, toolbar: await tab.toolbar.text() }).toEqual({
      isAwake: false,
      selected: "",
      toolbar: "",
    });
    await tab.close();
  });

  it("follows an article that was edited: moved words, mended words, and words that are gone", async () => {
    const path = "/stories/edited";
    const tab = await open(path);
    await wake(tab);
    const moved = await highlight(tab, "Fishermen read it before they go out", undefined, "Green");
    await highlight(tab, "had neither telephone nor forecast for sixteen days", undefined, "Blue");
    await highlight(tab, "The meeting asked her to come back in October with a plan", undefined, "Pink");
    await tab.close();
    world.site.edit(
      path,
      '<h2 id="ledger">',
      '<p>A paragraph that the editors put in later, about the weather.</p><h2 id="ledger">',
    );
    world.site.edit(path, "telephone nor forecast", "telephones nor forecasts");
    world.site.edit(
      path,
      " The meeting asked her to come back in October with a plan, and with smaller figures.",
      "",
    );
    const back = await open(path);
    await untilPaintedAre(back, [moved, "had neither telephones nor forecasts for sixteen days"]);
    const popup = await readPopup(back);
    await popup.waitForText(wording("popupMissing", "1", "3"));
    await popup.waitForText("The meeting asked her to come back in October with a plan");
    await popup.waitForText(wording("popupGradeChanged"));
    await popup.close();
    await back.close();
  });

  it("knows an article by any of its addresses: tracking, AMP, canonical", async () => {
    const tab = await open("/canonical/ledger");
    await wake(tab);
    const words = await highlight(tab, TERNS);
    await tab.close();
    for (const path of [
      "/canonical/ledger?utm_source=mail&fbclid=x1",
      "/amp/canonical/ledger",
      "/canonical/ledger/#ledger",
    ]) {
      const other = await open(path.replace("ledger/#", "ledger#"));
      await untilPaintedAre(other, [words]);
      await other.close();
    }
  });

  it("does not take two articles for one because both call the front page canonical", async () => {
    const tab = await open("/wrong-canonical/tern");
    await wake(tab);
    await highlight(tab, TERNS);
    await tab.close();
    const other = await open("/wrong-canonical/bridge");
    const popup = await readPopup(other);
    expect(await popup.text()).not.toContain(TERNS);
    await popup.close();
    await other.close();
  });

  it("notices when a single-page site moves on to another article, and back", async () => {
    const tab = await open("/spa/tern");
    await wake(tab);
    const words = await highlight(tab, TERNS);
    await tab.clickAt("Go to /spa/bridge");
    await untilPaintedAre(tab, []);
    const popup = await readPopup(tab);
    await popup.waitForText("Glass bridge at Pell Gorge closes");
    expect(await popup.text()).not.toContain(TERNS);
    await popup.close();
    const bridge = await highlight(tab, "because it hums");
    await tab.clickAt("Go to /spa/tern");
    await untilPaintedAre(tab, [words]);
    await tab.run(() => history.back(), null);
    await untilPaintedAre(tab, [bridge]);
    await tab.close();
  });

  it("keeps two tabs on one article in step", async () => {
    const left = await open("/stories/two-tabs");
    const right = await open("/stories/two-tabs");
    await left.bringToFront();
    await wake(left);
    const words = await highlight(left, TERNS);
    await untilPaintedAre(right, [words]);
    await left.clickAt("puts down to");
    await left.toolbar.type("Note", "seen from the left");
    await left.toolbar.click("Done");
    await right.bringToFront();
    await right.clickAt("puts down to");
    await until(
      "the note in the other tab",
      async () => (await right.toolbar.value("Note")) === "seen from the left",
    );
    await right.toolbar.click("Delete highlight");
    await untilPaintedAre(left, []);
    await left.close();
    await right.close();
  });

  it("puts nothing into pages once the site is taken back, and keeps what is stored", async () => {
    const path = "/stories/revoked";
    const tab = await open(path);
    await wake(tab);
    const words = await highlight(tab, TERNS);
    const settings = await world.browser.openExtensionPage("settings.html");
    await settings.waitForText("127.0.0.1");
    await settings.click("Remove access: 127.0.0.1");
    await settings.waitForText(wording("settingsNoSites"));
    await settings.close();
    await tab.reload();
    await tab.select("nine against");
    await pause(NOTHING_MS);
    expect(await paintedWords(tab)).toEqual([]);
    expect(await tab.toolbar.text()).toBe("");
    const stored = await readStored(world.browser);
    expect(JSON.stringify(stored.tables).replace(/\s+/g, "")).toContain(squeeze(words));
    await tab.close();
  });

  it("shows marks on every site once the reader says so, and on none once that is taken back", async () => {
    const tab = await world.browser.openTab(world.site.plain("/stories/everywhere"));
    await wake(tab);
    const marked = await highlight(tab, TERNS);
    const popup = await readPopup(tab);
    await popup.grantBy("On every site");
    await tab.reload();
    await untilPaintedAre(tab, [marked]);
    const settings = await world.browser.openExtensionPage("settings.html");
    await settings.click(`Remove access: ${wording("settingsEverySite")}`);
    await settings.waitForText(wording("settingsNoSites"));
    await settings.close();
    await tab.reload();
    await pause(NOTHING_MS);
    expect(await paintedWords(tab)).toEqual([]);
    await tab.close();
  });
});
