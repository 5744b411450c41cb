import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { pause, until } from "../../src/commands/drive/surface.ts";
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

const TERNS = "which she puts down to the minute";

inBothBrowsers("Keeping what the reader wrote", (world) => {
  it("keeps a note typed half in the popup when the popup is closed, and shows it in the page and in the popup", async () => {
    const tab = await world.browser.openTab(world.site.at("/stories/half"));
    await wake(tab);
    await highlight(tab, TERNS);
    const popup = await readPopup(tab);
    await popup.click("Add note");
    await popup.type("Note", "half a tho");
    await popup.close();
    const again = await readPopup(tab);
    await again.waitForText(wording("popupUnfinished"));
    expect(await again.value("Note")).toBe("half a tho");
    await again.close();
    await tab.clickAt("puts down to");
    await until("the draft in the page", async () => (await tab.toolbar.value("Note")) === "half a tho");
    await tab.toolbar.type("Note", "ught");
    await tab.toolbar.click("Done");
    await tab.toolbar.waitUntilGone("Note");
    const last = await readPopup(tab);
    await last.waitForText("half a thought");
    expect(await last.text()).not.toContain(wording("popupUnfinished"));
    await last.close();
    await tab.close();
  });

  it("keeps a note typed half in the page when the tab is closed and the browser ends", async () => {
    const tab = await world.browser.openTab(world.site.at("/stories/half-page"));
    await wake(tab);
    const words = await highlight(tab, TERNS);
    await tab.clickAt("puts down to");
    await tab.toolbar.type("Note", "not done y");
    await tab.toolbar.waitForText(wording("pageDraftKept"));
    await tab.close();
    await world.browser.restart();
    const back = await world.browser.openTab(world.site.at("/stories/half-page"));
    await wake(back);
    await untilPaintedAre(back, [words]);
    await back.clickAt("puts down to");
    // Closing the tab ends the note as typed or leaves it a draft; either way the words are there.
    await until(
      async () => `the words; there are: ${await back.toolbar.value("Note")}`,
      async () => (await back.toolbar.value("Note")) === "not done y",
    );
    await back.close();
  });

  it("goes on when the worker is stopped between two actions", async () => {
    const tab = await world.browser.openTab(world.site.at("/stories/stopped"));
    await wake(tab);
    const words = await highlight(tab, TERNS);
    await world.browser.stopBackground();
    await tab.clickAt("puts down to");
    await tab.toolbar.type("Note", "after the stop");
    await tab.toolbar.click("Done");
    await tab.toolbar.waitUntilGone("Note");
    await world.browser.stopBackground();
    const popup = await readPopup(tab);
    await popup.waitForText("after the stop");
    await popup.close();
    await tab.reload();
    await wake(tab);
    await untilPaintedAre(tab, [words]);
    await tab.close();
  });

  it("saves once, and says so truly, when the worker is stopped while a save is under way", async () => {
    for (let round = 0; round < 4; round++) {
      const path = `/stories/under-way-${round}`;
      const tab = await world.browser.openTab(world.site.at(path));
      await wake(tab);
      const words = await tab.select(TERNS);
      // A later moment of the save each time.
      await Promise.all([
        tab.toolbar.click("Highlight: Green"),
        pause(80 + round * 25).then(() => world.browser.stopBackground()),
      ]);
      await untilPaintedAre(tab, [words]);
      await tab.reload();
      await wake(tab);
      await untilPaintedAre(tab, [words]);
      await tab.close();
    }
  });
});

inBothBrowsers("A page that meddles", (world) => {
  it("is not heard by the background, and cannot frame the extension's pages", async () => {
    const tab = await world.browser.openTab(world.site.at("/meddler"));
    await wake(tab);
    const marked = await highlight(tab, TERNS);
    const before = await readStored(world.browser);
    await tab.bringToFront();
    const answers = await tab.run((origin) => {
      // Defined by the page, see fixtures.
      const { meddle } = globalThis as unknown as { meddle(origin: string): Promise<unknown[]> };
      return meddle(origin);
    }, world.browser.origin);
    expect(answers).toEqual([]);
    await untilPaintedAre(tab, [marked]);
    expect(await readStored(world.browser)).toEqual(before);
    await tab.close();
  });
});

inBothBrowsers(
  "Private windows",
  (world) => {
    it("shows the brief and highlights that live as long as the tab, tells so, and writes nothing", async () => {
      const before = await readStored(world.browser);
      const tab = await world.browser.openPrivateTab(world.site.at("/stories/private"));
      const first = await readPopup(tab);
      await first.waitForText("Tern Island votes to keep its lighthouse keeper");
      await first.waitForText(wording("popupPrivate"));
      await first.close();
      await tab.select(TERNS);
      await tab.chooseFromMenu("highlight", null);
      await untilPaintedAre(tab, [TERNS]);
      await tab.clickAt("puts down to");
      await tab.toolbar.type("Note", "nobody shall know");
      await tab.toolbar.click("Done");
      await tab.toolbar.waitUntilGone("Note");
      const popup = await readPopup(tab);
      await popup.waitForText("nobody shall know");
      await popup.waitForText("1 highlight");
      expect(await popup.text()).not.toContain(wording("popupOfferQuestion"));
      await popup.close();
      await tab.reload();
      await wake(tab);
      await untilPaintedAre(tab, [TERNS]);
      await tab.close();
      await pause(300);
      const after = await readStored(world.browser);
      expect(after).toEqual(before);
      expect(JSON.stringify(after)).not.toContain("nobody shall know");
    });

    it("does not show in an ordinary window what was marked in a private one", async () => {
      const tab = await world.browser.openTab(world.site.at("/stories/private"));
      await wake(tab);
      expect(await paintedWords(tab)).toEqual([]);
      await tab.close();
    });
  },
  { privateWindows: true },
);

inBothBrowsers("Taking everything out and in again", (world) => {
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "postil-files-"));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("exports all, deletes all, reads it in again: the same, highlights, notes and pages", async () => {
    const tab = await world.browser.openTab(world.site.at("/stories/export"));
    await wake(tab);
    await highlight(tab, TERNS, TERNS, "Purple");
    const second = await highlight(tab, "nobody asked for", undefined, "Blue");
    await tab.clickAt("asked for");
    await tab.toolbar.type("Note", 'Ümlaut, 漢字 and "quotes".');
    await tab.toolbar.click("Done");
    await tab.toolbar.waitUntilGone("Note");
    const before = await readStored(world.browser);
    const settings = await world.browser.openExtensionPage("settings.html");
    const text = await settings.download("Export everything");
    const file = join(folder, "postil.jsonld");
    writeFileSync(file, text);
    await settings.click("Delete everything");
    await settings.waitForText(/Highlights\s+0/);
    await untilPaintedAre(tab, []);
    await settings.chooseFile(file);
    await settings.waitForText(/Highlights\s+2/);
    await settings.close();
    const after = await readStored(world.browser);
    expect(after.tables?.annotations).toEqual(before.tables?.annotations);
    expect(after.tables?.pages).toEqual(before.tables?.pages);
    expect(after.local).toEqual(
      expect.objectContaining(
        Object.fromEntries(Object.keys(before.local).map((key) => [key, expect.anything()])),
      ),
    );
    await untilPaintedAre(tab, [TERNS, second]);
    await tab.close();
  });

  it.each([
    ["not JSON at all", "{ this is not", wording("settingsFaultNotJson")],
    ["JSON of another kind", JSON.stringify({ hello: "world" }), wording("settingsFaultNotAnnotations")],
    [
      "a collection with one broken annotation",
      JSON.stringify({
        "@context": "http://www.w3.org/ns/anno.jsonld",
        type: "AnnotationCollection",
        items: [{ type: "Annotation", id: 7 }],
      }),
      wording("settingsFaultAnnotation", "1", "").replace(/:.*/, ""),
    ],
  ])("refuses %s, says what is wrong, and writes nothing", async (_, text, sentence) => {
    const before = await readStored(world.browser);
    const file = join(folder, `broken-${readdirSync(folder).length}.jsonld`);
    writeFileSync(file, text);
    const settings = await world.browser.openExtensionPage("settings.html");
    await settings.chooseFile(file);
    await settings.waitForText(sentence);
    await settings.waitForText(wording("settingsNothingChanged"));
    await settings.close();
    expect(await readStored(world.browser)).toEqual(before);
  });
});

inBothBrowsers("A database that cannot be written", (world) => {
  it("is told of wherever words cannot be kept; what was typed stays in its field, and nothing is painted", async () => {
    const noted = await world.browser.openTab(world.site.at("/stories/broken"));
    await wake(noted);
    await highlight(noted, TERNS);
    await noted.clickAt("puts down to");
    await noted.toolbar.waitFor("Note");
    const marked = await world.browser.openTab(world.site.at("/stories/broken-too"));
    await wake(marked);
    const page = await world.browser.openExtensionPage("settings.html");
    // As another program, a full disk or a bad sector may do: the tables are not there any more.
    await page.run(async () => {
      await new Promise<void>((resolve, reject) => {
        const request = indexedDB.open("postil", 9_999);
        request.onupgradeneeded = () => {
          for (const name of [...request.result.objectStoreNames]) request.result.deleteObjectStore(name);
        };
        request.onsuccess = () => {
          request.result.close();
          resolve();
        };
        request.onerror = () => reject(request.error);
      });
    }, null);

    await noted.bringToFront();
    await noted.toolbar.type("Note", "words that must not be lost");
    await noted.toolbar.waitForText(wording("pageDraftNotKept"));
    await noted.toolbar.click("Done");
    await noted.toolbar.waitForText(wording("pageNoteNotKept"));
    expect(await noted.toolbar.value("Note")).toBe("words that must not be lost");
    // Neither Escape nor a click elsewhere takes them away.
    await noted.press("Escape");
    await noted.clickAt("Treasurer Ilse Marrow");
    await pause(300);
    expect(await noted.toolbar.value("Note")).toBe("words that must not be lost");

    await marked.bringToFront();
    await marked.select("nine against");
    await marked.toolbar.click("Highlight: Green");
    await marked.toolbar.waitForText(wording("pageSaveFailed"));
    expect(await paintedWords(marked)).toEqual([]);

    await page.close();
    await marked.close();
    await noted.close();
  });
});
