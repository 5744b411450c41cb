import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createPainter, type Painter } from "../../src/content/painter.ts";
import { lightOf, tintOf, toneUnder } from "../../src/content/tints.ts";
import { COLOURS } from "../../src/model/annotation.ts";
import { paintedWords, rangeOver, setPage, until } from "./content-page.ts";

const PAGE = `<p id="a">The ferry left at dawn with <em>forty</em> passengers.</p><p id="b">It came back at noon.</p>`;

describe("the painter", () => {
  let painter: Painter;
  beforeEach(() => {
    setPage(PAGE);
    painter = createPainter();
  });
  afterEach(() => painter.destroy());

  it("paints passages across inline markup and blocks without touching the page's HTML", () => {
    const before = document.documentElement.outerHTML;
    painter.paint([{ id: "1", range: rangeOver("dawn", "back"), colour: "green" }]);
    expect(paintedWords("passage-green")).toEqual(["dawn with forty passengers.It came back"]);
    painter.flash(rangeOver("noon"));
    painter.setActive(rangeOver("ferry"));
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it("shows each stretch of overlapping passages in one colour, the shortest passage's", () => {
    painter.paint([
      { id: "long", range: rangeOver("The ferry", "passengers"), colour: "yellow" },
      { id: "short", range: rangeOver("dawn"), colour: "pink" },
      { id: "crossing", range: rangeOver("forty", "It"), colour: "blue" },
    ]);
    expect(paintedWords("passage-pink")).toEqual(["dawn"]);
    expect(paintedWords("passage-yellow")).toEqual(["The ferry left at ", " with "]);
    expect(paintedWords("passage-blue")).toEqual(["forty passengers.It"]);
  });

  it("leaves passages that only touch whole", () => {
    painter.paint([
      { id: "1", range: rangeOver("The ferry "), colour: "yellow" },
      { id: "2", range: rangeOver("left at"), colour: "yellow" },
    ]);
    expect(paintedWords()).toEqual(["The ferry ", "left at"]);
  });

  it("takes away what is painted no more", () => {
    painter.paint([{ id: "1", range: rangeOver("dawn"), colour: "green" }]);
    painter.paint([]);
    expect(paintedWords()).toEqual([]);
  });

  it("puts back what the page deletes: the registry's entries and the sheet", () => {
    painter.paint([{ id: "1", range: rangeOver("dawn"), colour: "green" }]);
    CSS.highlights.clear();
    document.adoptedStyleSheets = [];
    painter.mend();
    expect(paintedWords("passage-green")).toEqual(["dawn"]);
    expect(document.adoptedStyleSheets).toHaveLength(1);
  });

  it("changes its tint with the page's theme", () => {
    painter.paint([{ id: "1", range: rangeOver("dawn"), colour: "green" }]);
    expect(paintedWords("passage-green-light")).toEqual(["dawn"]);
    document.body.style.background = "#101014";
    painter.mend();
    document.body.removeAttribute("style");
    expect(paintedWords("passage-green-light")).toEqual([]);
    expect(paintedWords("passage-green-dark")).toEqual(["dawn"]);
  });

  it("paints in open shadow roots, whose sheets are their own", () => {
    const root = document.querySelector("#a")?.attachShadow({ mode: "open" });
    root?.append("Written in the shade.");
    const range = document.createRange();
    if (root?.firstChild) range.selectNodeContents(root.firstChild);
    painter.paint([{ id: "1", range, colour: "blue" }]);
    expect(root?.adoptedStyleSheets).toHaveLength(1);
    painter.destroy();
    expect(root?.adoptedStyleSheets).toHaveLength(0);
  });

  it("leaves nothing behind", () => {
    painter.paint([{ id: "1", range: rangeOver("dawn"), colour: "green" }]);
    painter.flash(rangeOver("noon"));
    painter.destroy();
    expect(CSS.highlights.size).toBe(0);
    expect(document.adoptedStyleSheets).toHaveLength(0);
  });
});

describe("the tint", () => {
  it.each(COLOURS.flatMap((colour) => (["light", "dark"] as const).map((tone) => [colour, tone] as const)))(
    "of %s on %s ground keeps its words at 4.5:1 or more",
    (colour, tone) => {
      const { background, ink } = tintOf(colour, tone);
      const light = (hex: string): number => {
        document.body.style.color = hex;
        const found = lightOf(getComputedStyle(document.body).color);
        document.body.removeAttribute("style");
        return found?.luminance ?? Number.NaN;
      };
      const [high = 0, low = 1] = [light(background), light(ink)].sort((a, b) => b - a);
      expect((high + 0.05) / (low + 0.05)).toBeGreaterThanOrEqual(4.5);
    },
  );

  it.each([
    ["#fff", "light"],
    ["#111", "dark"],
    ["rgb(20 20 20 / 10%)", "light"],
    ["oklch(20% 0.02 250)", "dark"],
    ["lab(92% 0 0)", "light"],
    ["color(display-p3 0.1 0.1 0.12)", "dark"],
    ["color-mix(in srgb, black 80%, white)", "dark"],
  ] as const)("on a ground of %s is the %s one", (ground, tone) => {
    setPage(`<div style="background:#fff"><p style="background:${ground}"><b>words</b></p></div>`);
    const words = document.querySelector("b");
    expect(words && toneUnder(words)).toBe(tone);
  });

  it("on a picture goes by the colour of the words there", () => {
    setPage(`<div style="background:linear-gradient(#000,#222);color:#fafafa"><b>words</b></div>`);
    const words = document.querySelector("b");
    expect(words && toneUnder(words)).toBe("dark");
  });
});

describe("a same-origin frame's text", () => {
  it("is painted in the frame's own registry, and forgotten with the frame", async () => {
    setPage(`<p>Outside the frame</p>`);
    const frame = document.createElement("iframe");
    frame.srcdoc = "<p>Inside the frame</p>";
    const loaded = new Promise((resolve) => frame.addEventListener("load", resolve));
    document.body.append(frame);
    await loaded;
    const inner = frame.contentDocument?.querySelector("p")?.firstChild;
    const view = frame.contentWindow as (Window & typeof globalThis) | null; // a frame's window is one
    if (!inner || !view) throw new Error("the frame has no text");
    const range = view.document.createRange();
    range.selectNodeContents(inner);
    const painter = createPainter();
    const outside = rangeOver("Outside");
    painter.paint([
      { id: "a", range: outside, colour: "green" },
      { id: "b", range, colour: "green" },
    ]);
    expect(paintedWords("passage-green")).toEqual(["Outside"]);
    expect(view.CSS.highlights.has("passage-green-light")).toBe(true);
    expect(view.document.adoptedStyleSheets).toHaveLength(1);
    view.CSS.highlights.clear();
    painter.mend();
    expect(view.CSS.highlights.has("passage-green-light")).toBe(true);
    painter.paint([{ id: "a", range: outside, colour: "green" }]);
    expect(view.CSS.highlights.size).toBe(0);
    frame.remove();
    painter.paint([
      { id: "a", range: outside, colour: "green" },
      { id: "b", range, colour: "green" },
    ]);
    expect(paintedWords("passage-green")).toEqual(["Outside"]);
    painter.destroy();
    expect(paintedWords()).toEqual([]);
  });
});

describe("a page with many marks", () => {
  it("has those in view painted at once, then all of them", async () => {
    setPage(Array.from({ length: 400 }, (_, i) => `<p>Row number ${i} of the ledger</p>`).join(""));
    const passages = [...document.querySelectorAll("p")].map((p, i) => {
      const range = document.createRange();
      range.selectNodeContents(p.firstChild ?? p);
      return { id: String(i), range, colour: "blue" as const };
    });
    const painter = createPainter();
    const row = (i: number) => `Row number ${i} of the ledger`;
    try {
      document.querySelectorAll("p")[200]?.scrollIntoView();
      painter.paint(passages);
      const first = paintedWords("passage-blue");
      expect(first).toContain(row(200));
      expect(first).toContain(row(205));
      expect(first).not.toContain(row(0));
      expect(first).not.toContain(row(399));
      await until("all", () => paintedWords("passage-blue").length === 400);
      // A newer painting is not overtaken by one under way.
      painter.paint(passages);
      painter.paint(passages.slice(0, 3));
      await new Promise((resolve) => setTimeout(resolve, 300));
      expect(paintedWords("passage-blue")).toEqual([row(0), row(1), row(2)]);
    } finally {
      painter.destroy();
      scrollTo(0, 0);
    }
  });
});

it("asks for no style between adopting its sheet and the page's turn: all styles would be worked out for that", () => {
  setPage(Array.from({ length: 300 }, (_, i) => `<p>Row number ${i} of the ledger</p>`).join(""));
  const passages = [...document.querySelectorAll("p")].map((p, i) => {
    const range = document.createRange();
    range.selectNodeContents(p);
    return { id: String(i), range, colour: "blue" as const };
  });
  const painter = createPainter();
  const before = document.adoptedStyleSheets.length;
  const own = window.getComputedStyle;
  const sheets: number[] = [];
  window.getComputedStyle = (...asked) => {
    sheets.push(document.adoptedStyleSheets.length);
    return own.apply(window, asked);
  };
  try {
    painter.paint(passages);
    expect(document.adoptedStyleSheets.length).toBe(before + 1);
    expect(new Set(sheets)).toEqual(new Set([before]));
  } finally {
    window.getComputedStyle = own;
    painter.destroy();
  }
});

it("gives passages on dark ground the light tints on paper", () => {
  setPage("<p>The tide tables hang beside the door.</p>");
  const painter = createPainter();
  painter.paint([{ id: "a", range: rangeOver("tide tables"), colour: "green" }]);
  const sheet = document.adoptedStyleSheets.at(-1);
  const printed = [...(sheet?.cssRules ?? [])].find(
    (rule) => rule instanceof CSSMediaRule && rule.conditionText === "print",
  );
  const { background } = tintOf("green", "light");
  const [red, green, blue] = (background.match(/[0-9a-f]{2}/g) ?? []).map((hex) => Number.parseInt(hex, 16));
  expect(printed?.cssText).toContain("::highlight(passage-green-dark)");
  expect(printed?.cssText).toContain(`background-color: rgb(${red}, ${green}, ${blue})`);
  painter.destroy();
});
