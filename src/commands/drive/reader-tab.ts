import { type Found, findStretch, readPainted } from "./page-scripts.ts";
import { documentPanel, toolbarPanel } from "./panel.ts";
import { type Picture, readPng } from "./png.ts";
import type { ClickOptions, Popup, ReaderTab } from "./reader-browser.ts";
import { type MouseStep, pause, type Surface, until } from "./surface.ts";

/** What a browser itself does for a tab, beside its surface. */
export interface TabHost {
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  bringToFront(): Promise<void>;
  close(): Promise<void>;
  openPopup(): Promise<Popup>;
  runCommand(name: string): Promise<void>;
  /** Right-clicks the place and chooses the extension's item. */
  chooseFromMenu(item: string, place: { x: number; y: number }): Promise<void>;
}

/** Browsers take two clicks within half a second at one place for a double click. */
const DOUBLE_CLICK_MS = 550;

/** The tab as a reader uses it, the same in every browser. */
export function readerTab(surface: Surface, host: TabHost): ReaderTab {
  let lastClick = 0;

  const find = (from: string, to: string, scroll: boolean): Promise<Found | null> =>
    surface.runAside(findStretch, { from, to, scroll });
  const found = async (from: string, to = from): Promise<Found> => {
    const there = await until(`text on the page: ${from}${to === from ? "" : ` … ${to}`}`, () =>
      find(from, to, true),
    );
    return there;
  };
  const settle = async (): Promise<void> => {
    const wait = lastClick + DOUBLE_CLICK_MS - Date.now();
    if (wait > 0) await pause(wait);
    lastClick = Date.now();
  };

  return {
    run: surface.run,
    runAside: surface.runAside,
    goto: host.goto,
    reload: host.reload,
    url: () => surface.runAside(() => location.href, null),
    bringToFront: host.bringToFront,
    close: host.close,
    html: () =>
      surface.run(() => {
        const doctype = document.doctype ? new XMLSerializer().serializeToString(document.doctype) : "";
        return doctype + document.documentElement.outerHTML;
      }, null),

    async select(from, to = from) {
      const { start, end } = await found(from, to);
      const { height } = await surface.runAside(() => ({ height: innerHeight }), null);
      if (end.y >= height) throw new Error(`"${from}" to "${to}" does not fit into the window`);
      await settle();
      await surface.mouse([
        { kind: "move", ...start },
        { kind: "down", button: "left" },
        { kind: "move", x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 },
        { kind: "move", ...end },
        { kind: "up", button: "left" },
      ]);
      lastClick = Date.now();
      return surface.runAside(() => getSelection()?.toString() ?? "", null);
    },

    async clickAt(text, { button = "left", modifiers = [] }: ClickOptions = {}) {
      const { firstLine } = await found(text);
      await settle();
      const held: MouseStep[] = modifiers.map((key) => ({ kind: "keyDown", key }));
      const freed: MouseStep[] = [...modifiers].reverse().map((key) => ({ kind: "keyUp", key }));
      await surface.mouse([
        { kind: "move", ...middle(firstLine) },
        ...held,
        { kind: "down", button },
        { kind: "up", button },
        ...freed,
      ]);
      lastClick = Date.now();
    },

    clickOn: documentPanel(surface).click,
    press: (keys) => surface.press(keys),
    type: (text) => surface.type(text),
    toolbar: toolbarPanel(surface),
    openPopup: host.openPopup,
    runCommand: host.runCommand,

    async chooseFromMenu(item, text) {
      const place =
        text === null
          ? await surface.runAside(() => {
              const rect = getSelection()?.getRangeAt(0).getClientRects()[0];
              if (!rect) throw new Error("nothing is selected");
              return { x: rect.left + rect.width / 2, y: rect.top + rect.height / 2 };
            }, null)
          : middle((await found(text)).firstLine);
      await host.chooseFromMenu(item, place);
    },

    painted: () => surface.run(readPainted, null),
    inView: async (text) => {
      const there = await find(text, text, false);
      if (there === null) return false;
      const { height } = await surface.runAside(() => ({ height: innerHeight }), null);
      return there.firstLine.top >= 0 && there.firstLine.top + there.firstLine.height <= height;
    },
    screenshot: () => surface.screenshot(),

    async colourBehind(text) {
      const { firstLine } = await found(text);
      const picture = readPng(await surface.screenshot());
      const { width } = await surface.runAside(() => ({ width: innerWidth }), null);
      return fillOf(picture, firstLine, picture.width / width);
    },
  };
}

function middle(box: { left: number; top: number; width: number; height: number }): { x: number; y: number } {
  return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
}

/** The commonest colour in a box: the ground behind text, since letters cover less than half of it. */
function fillOf(
  picture: Picture,
  box: { left: number; top: number; width: number; height: number },
  scale: number,
): readonly [number, number, number] {
  const counts = new Map<string, { colour: readonly [number, number, number]; count: number }>();
  for (let y = Math.ceil((box.top + 1) * scale); y < Math.floor((box.top + box.height - 1) * scale); y++) {
    for (let x = Math.ceil((box.left + 1) * scale); x < Math.floor((box.left + box.width - 1) * scale); x++) {
      const colour = picture.colourAt(x, y);
      const seen = counts.get(colour.join());
      counts.set(colour.join(), { colour, count: (seen?.count ?? 0) + 1 });
    }
  }
  const first = [...counts.values()].sort((a, b) => b.count - a.count)[0];
  if (!first) throw new Error("the text covers no pixel");
  return first.colour;
}
