import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { userEvent } from "vitest/browser";
import { swatchesIn } from "../../src/content/controls/buttons.ts";
import { createSurface, type Surface } from "../../src/content/controls/surface.ts";
import { type ToolbarActions, toolbar } from "../../src/content/controls/toolbar.ts";
import { tintOf } from "../../src/content/tints.ts";
import type { Colour } from "../../src/model/annotation.ts";
import { rangeOver, select, setPage, until } from "./content-page.ts";

const PAGE = `<button id="before">Before</button><div style="height:200px"></div>
  <p id="words">The committee wants <b>nothing</b> less than a new bridge, and it wants it by the end of the year.</p>`;

describe("the toolbar", () => {
  let surface: Surface;
  let done: string[] = [];
  let fault: string | null = null;

  const act = (name: string) => async (): Promise<void> => {
    if (fault) throw new Error(fault);
    done.push(name);
  };
  const actions: ToolbarActions = {
    highlight: (colour: Colour) => act(colour)(),
    note: act("note"),
    copyQuote: act("quote"),
    copyLink: act("link"),
  };
  const show = (
    range: Range,
    setting: { isBackward?: boolean; byKeyboard?: boolean; notice?: string } = {},
  ): void => {
    select(range);
    const { isBackward = false, byKeyboard = false, notice = "" } = setting;
    surface.show(
      toolbar({
        surface,
        swatches: swatchesIn(tintOf),
        selection: { range, isBackward, byKeyboard },
        actions,
        notice,
      }),
    );
  };
  const inside = (): ShadowRoot => {
    const root = surface.host.shadowRoot;
    if (!root) throw new Error("the surface is closed");
    return root;
  };
  const button = (name: string): HTMLElement => {
    const found = inside().querySelector<HTMLElement>(`button[aria-label="${name}"]`);
    if (!found) throw new Error(`no button ${name}`);
    return found;
  };
  const focusedName = (): string | null => surface.focused()?.getAttribute("aria-label") ?? null;
  const overlapsSelection = (range: Range): boolean => {
    const box = inside().firstElementChild?.getBoundingClientRect();
    if (!box || box.width === 0) throw new Error("the toolbar takes no room");
    return [...range.getClientRects()].some(
      (line) =>
        box.left < line.right && box.right > line.left && box.top < line.bottom && box.bottom > line.top,
    );
  };

  beforeEach(() => {
    setPage(PAGE);
    done = [];
    fault = null;
    surface = createSurface(document, "open");
  });
  afterEach(() => {
    surface.destroy();
    document.getSelection()?.removeAllRanges();
  });

  it("has its host in the page only while it is shown, and the page's HTML is the same before and after", () => {
    const before = document.documentElement.outerHTML;
    show(rangeOver("nothing"));
    expect(document.documentElement.lastElementChild).toBe(surface.host);
    const shown = surface.current();
    if (shown) surface.hide(shown);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it("is closed to the page", () => {
    expect(createSurface(document).host.shadowRoot).toBeNull();
  });

  it.each([
    ["below a selection in the text", "nothing", "bridge", false],
    ["above one made from its end", "nothing", "bridge", true],
    ["beside one at the page's top", "Before", "Before", true],
  ])("stands %s, never on it", (_, from, to, isBackward) => {
    const range = rangeOver(from, to);
    show(range, { isBackward });
    expect(overlapsSelection(range)).toBe(false);
  });

  it("stands where its own style puts it, whatever the page says of its elements", () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      `html > div { display: none !important; position: static !important; opacity: 0 !important; transform: scale(0) !important }`,
    );
    document.adoptedStyleSheets.push(sheet);
    const range = rangeOver("nothing");
    show(range);
    const style = getComputedStyle(surface.host);
    expect([style.display, style.position, style.opacity, style.transform]).toEqual([
      "block",
      "fixed",
      "1",
      "none",
    ]);
    expect(overlapsSelection(range)).toBe(false);
    document.adoptedStyleSheets = [];
  });

  it("names every button in words", () => {
    show(rangeOver("nothing"));
    const names = [...inside().querySelectorAll("button")].map((b) => b.getAttribute("aria-label"));
    expect(names).toEqual([
      "Highlight: Yellow",
      "Highlight: Green",
      "Highlight: Blue",
      "Highlight: Pink",
      "Highlight: Purple",
      "Highlight and write a note",
      "Copy quote",
      "Copy a link to these words",
    ]);
  });

  it("highlights by a click that leaves the selection alone, and is gone when that is kept", async () => {
    show(rangeOver("nothing"));
    await userEvent.click(button("Highlight: Blue"));
    await until("the end", () => surface.current() === null);
    expect(done).toEqual(["blue"]);
    expect(document.getSelection()?.toString()).toBe("nothing");
    expect(surface.host.isConnected).toBe(false);
  });

  it("says on the spot why something was not kept, and stays", async () => {
    fault = "Not kept: no room on the disk.";
    show(rangeOver("nothing"));
    await userEvent.click(button("Highlight: Blue"));
    await until("the words", () => inside().querySelector("[role=alert]") !== null);
    expect(inside().querySelector("[role=alert]")?.textContent).toBe(fault);
    expect(surface.host.isConnected).toBe(true);
    fault = null;
    await userEvent.click(button("Highlight: Blue"));
    await until("the end", () => surface.current() === null);
    expect(done).toEqual(["blue"]);
  });

  it("leaves the focus in the page; Alt+Enter goes in, arrows, Home and End move, Escape gives it back", async () => {
    document.querySelector<HTMLElement>("#before")?.focus();
    show(rangeOver("nothing"));
    expect(document.activeElement?.id).toBe("before");
    await userEvent.keyboard("{Alt>}{Enter}{/Alt}");
    expect(focusedName()).toBe("Highlight: Yellow");
    await userEvent.keyboard("{ArrowRight}");
    expect(focusedName()).toBe("Highlight: Green");
    await userEvent.keyboard("{End}");
    expect(focusedName()).toBe("Copy a link to these words");
    await userEvent.keyboard("{ArrowRight}");
    expect(focusedName()).toBe("Highlight: Yellow");
    await userEvent.keyboard("{ArrowLeft}{Home}");
    expect(focusedName()).toBe("Highlight: Yellow");
    await userEvent.keyboard("{Escape}");
    expect(surface.current()).toBeNull();
    expect(document.activeElement?.id).toBe("before");
  });

  it("is one stop for Tab", () => {
    show(rangeOver("nothing"));
    expect([...inside().querySelectorAll("button")].filter((b) => b.tabIndex === 0)).toHaveLength(1);
  });

  it("runs the button that has the focus by Enter", async () => {
    show(rangeOver("nothing"));
    await userEvent.keyboard("{Alt>}{Enter}{/Alt}{ArrowRight}{ArrowRight}{ArrowRight}{Enter}");
    await until("the end", () => surface.current() === null);
    expect(done).toEqual(["pink"]);
  });

  it("keeps what is pressed inside from the page's shortcuts, and leaves all others to the page", async () => {
    const heard: string[] = [];
    const hear = (event: KeyboardEvent): void => void heard.push(event.key);
    document.addEventListener("keydown", hear);
    show(rangeOver("nothing"));
    await userEvent.keyboard("j");
    await userEvent.keyboard("{Alt>}{Enter}{/Alt}k");
    document.removeEventListener("keydown", hear);
    expect(heard).toEqual(["j", "Alt"]);
  });

  it("shows its key to those who select by keyboard, and only to them", () => {
    show(rangeOver("nothing"), { byKeyboard: true });
    expect(inside().querySelector("kbd")?.textContent).toBe("Alt+Enter");
    show(rangeOver("nothing"));
    expect(inside().querySelector("kbd")).toBeNull();
  });

  it("tells what has to be told, and says when something was copied", async () => {
    show(rangeOver("nothing"), { notice: "Private window" });
    expect(inside().querySelector("[role=status]")?.textContent).toBe("Private window");
    await userEvent.click(button("Copy quote"));
    await until("Copied", () => inside().querySelector("[role=status]")?.textContent === "Copied");
    expect(done).toEqual(["quote"]);
    await until("the end", () => surface.current() === null);
  });
});
