import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { plainChromium } from "./bench-pages.ts";
import { launch } from "./launch.ts";
import { main } from "./run.ts";
import { SAMPLE_FILE, SAMPLE_PATH } from "./sample.ts";
import { servePage } from "./serve.ts";
import { highlightAndNote, PASSAGES, waitForPainted } from "./tour.ts";

/** `npm run pictures`: the README's pictures, of the real extension on the sample article, light and dark. */

const FOLDER = "test/pictures";
const SCHEMES = ["light", "dark"] as const;

/** Within so many pixels from the top the highlighted line starts, so that the picture shows it whole. */
const SHOWN_PX = 640;

/** The toolbar fades in, in ms. */
const TOOLBAR_MS = 400;

interface Pictures {
  readonly page: Buffer;
  readonly popup: Buffer;
  readonly toolbar: Buffer;
  readonly settings: Buffer;
}

await main(async () => {
  mkdirSync(FOLDER, { recursive: true });
  for (const scheme of SCHEMES) {
    const { page, popup, toolbar, settings } = await take(scheme);
    writeFileSync(join(FOLDER, `reading-${scheme}.png`), await compose(page, popup, scheme));
    writeFileSync(join(FOLDER, `marking-${scheme}.png`), toolbar);
    writeFileSync(join(FOLDER, `settings-${scheme}.png`), settings);
  }
  console.log(`Pictures: ${resolve(FOLDER)}`);
});

async function take(scheme: (typeof SCHEMES)[number]): Promise<Pictures> {
  const sample = await servePage(resolve(SAMPLE_FILE), SAMPLE_PATH);
  const browser = await launch("chromium", { headless: true, colours: scheme, scale: 2 });
  try {
    const tab = await browser.openTab(sample.url);
    const first = await tab.openPopup();
    await first.waitFor({ css: ".quote-card" });
    await first.close();
    await highlightAndNote(tab);
    await tab.run(showFromTop, { words: PASSAGES.highlighted, within: SHOWN_PX });
    await waitForPainted(tab, [PASSAGES.highlighted]);
    const page = await tab.screenshot();
    const opened = await tab.openPopup();
    await opened.waitFor({ css: ".quote-card" });
    const popup = await opened.screenshot();
    await opened.close();
    await tab.select("a single list of arriving ships, one corps of pilots");
    await tab.toolbar.waitFor("Highlight: Yellow");
    await pause(TOOLBAR_MS);
    const toolbar = await tab.screenshot();
    const settingsPage = await browser.openExtensionPage("settings.html");
    await settingsPage.waitForText("Postil");
    return { page, popup, toolbar, settings: await settingsPage.screenshot() };
  } finally {
    await browser.close();
    await sample.close();
  }
}

/** Scrolls to the top, or just as far down as it takes to see the words: fonts differ from machine to machine. */
function showFromTop({ words, within }: { readonly words: string; readonly within: number }): void {
  scrollTo({ top: 0, behavior: "instant" });
  const block = [...document.querySelectorAll("p")].find((p) => p.textContent?.includes(words));
  const beyond = (block?.getBoundingClientRect().top ?? 0) - within;
  if (beyond > 0) scrollTo({ top: beyond, behavior: "instant" });
}

/** The popup over the page's right top corner, where the browser shows it. */
async function compose(page: Buffer, popup: Buffer, scheme: string): Promise<Buffer> {
  const browser = await plainChromium();
  try {
    const sheet = await browser.newPage({ viewport: { width: 1280, height: 813 }, deviceScaleFactor: 1 });
    const source = (picture: Buffer) => `data:image/png;base64,${picture.toString("base64")}`;
    const line = scheme === "dark" ? "#555" : "#ccc";
    await sheet.setContent(
      `<body style="margin:0"><img src="${source(page)}" style="display:block;width:1280px">
       <img src="${source(popup)}" style="position:absolute;top:8px;right:24px;width:400px;border:1px solid ${line};
       border-radius:10px;box-shadow:0 12px 40px #0006"></body>`,
    );
    return await sheet.screenshot({ clip: { x: 0, y: 0, width: 1280, height: 720 } });
  } finally {
    await browser.close();
  }
}
