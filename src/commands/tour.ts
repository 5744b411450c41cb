import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { BrowserName } from "./browsers.ts";
import type { Popup, ReaderTab } from "./drive/reader-browser.ts";
import { until } from "./drive/surface.ts";
import { launch } from "./launch.ts";

/** What a reader does with Postil on the sample article, done headless; the words are the sample article's. */

/** Passages that the tour marks: the first is highlighted with one click, the second gets a note. */
export const PASSAGES = {
  highlighted: "Both city councils must still approve the text by 18 December.",
  noted: "What changed minds was a collision.",
  note: "The turning point: compare with the pilots’ account further down.",
} as const;

/**
 * Reads, highlights, notes, reloads; prints the brief; answers the folder with `popup.png` and `page.png`. Throws when any
 * step does not do what a reader would see.
 */
export async function tour(name: BrowserName, url: string, folder: string): Promise<string> {
  mkdirSync(folder, { recursive: true });
  const browser = await launch(name, { headless: true, scale: 2 });
  try {
    const tab = await browser.openTab(url);
    console.log(`Opened ${url} in ${browser.version}.\n`);
    const popup = await tab.openPopup();
    await popup.waitFor({ css: ".quote-card" });
    console.log(`${await readBrief(popup)}\n`);
    await popup.close();

    await highlightAndNote(tab);
    console.log(`Highlighted two passages and noted one: “${PASSAGES.note}”`);

    await tab.reload();
    const again = await tab.openPopup();
    await again.waitForText(PASSAGES.note);
    writeFileSync(join(folder, "popup.png"), await again.screenshot());
    await again.close();
    const painted = await waitForPainted(tab, [PASSAGES.highlighted, PASSAGES.noted]);
    console.log(`After a reload ${painted} passages are painted again.`);
    await tab.run(() => scrollTo(0, 0), null);
    writeFileSync(join(folder, "page.png"), await tab.screenshot());
    return folder;
  } finally {
    await browser.close();
  }
}

/** The brief as the popup shows it, all sections unfolded, for a terminal. */
async function readBrief(popup: Popup): Promise<string> {
  if (await popup.has({ css: ".unfold" })) await popup.click({ css: ".unfold" });
  const { headline, facts, quote, speaker, tags, sections } = await popup.run(() => {
    const texts = (selector: string): string[] =>
      [...document.querySelectorAll<HTMLElement>(selector)].map((element) => element.innerText.trim());
    return {
      headline: texts(".headline").join(),
      facts: texts(".fact").join(" \u00b7 "),
      quote: texts(".quotation-main blockquote").join(),
      speaker: [...document.querySelectorAll(".quotation-main .speaker > *")]
        .map((part) => part.textContent?.trim() ?? "")
        .filter((part) => part !== "")
        .join(", "),
      tags: texts(".tag").map((tag) => tag.replace(/\s+(\d+)$/, " ($1)")),
      sections: [...document.querySelectorAll<HTMLElement>(".outline li")].map(
        (item) => "  ".repeat(Number(/\d/.exec(item.className)?.[0] ?? 2) - 2) + item.innerText.trim(),
      ),
    };
  }, null);
  const list = (title: string, lines: readonly string[]) => [title, ...lines.map((line) => `  ${line}`)];
  return [
    headline,
    facts,
    "",
    `\u201c${quote}\u201d`,
    `  \u2014 ${speaker}`,
    "",
    `Topics: ${tags.join(", ")}`,
    "",
    ...list("Sections:", sections),
  ].join("\n");
}

/** Marks the two passages by mouse and keyboard. The popup has been opened before, so the page script is there. */
export async function highlightAndNote(tab: ReaderTab): Promise<void> {
  await tab.select(PASSAGES.highlighted);
  await tab.toolbar.click("Highlight: Yellow");
  await waitForPainted(tab, [PASSAGES.highlighted]);
  await tab.select(PASSAGES.noted);
  await tab.toolbar.click("Highlight and write a note");
  await tab.toolbar.type({ css: "textarea" }, PASSAGES.note);
  await tab.toolbar.press("Ctrl+Enter");
  // Gone means kept: a reload before that would leave an unfinished note.
  await tab.toolbar.waitUntilGone({ css: "textarea" });
  await waitForPainted(tab, [PASSAGES.highlighted, PASSAGES.noted]);
}

/** How many of the texts are painted, once all are. */
export async function waitForPainted(tab: ReaderTab, texts: readonly string[]): Promise<number> {
  let painted: readonly string[] = [];
  await until(
    () => `painted ${JSON.stringify(texts)}; there is: ${JSON.stringify(painted)}`,
    async () => {
      painted = (await tab.painted()).map((p) => p.text);
      return texts.every((text) => painted.includes(text));
    },
  );
  return texts.length;
}
