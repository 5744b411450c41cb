import { COLOURS, type Colour } from "../../model/annotation.ts";
import { colourName } from "../../ui/colour-name.ts";
import type { Tint, Tone } from "../tints.ts";
import { button, element } from "./element.ts";
import type { Surface } from "./surface.ts";

/** The small buttons that toolbar and note share. */

const SVG = "http://www.w3.org/2000/svg";

/** Line drawings on a field of 20 by 20, as paths. */
export const DRAWINGS = {
  note: "M5 3.5h10a1.5 1.5 0 0 1 1.5 1.5v7l-4.5 4.5H5A1.5 1.5 0 0 1 3.5 15V5A1.5 1.5 0 0 1 5 3.5zM16.5 12H13.5A1.5 1.5 0 0 0 12 13.5v3M7 7.5h6M7 10.5h3.5",
  quote: "M8.5 5.5C5.8 6.3 4 8.4 4 11.2V14h4.2v-4.2H6.1M16 5.5c-2.7.8-4.5 2.9-4.5 5.7V14h4.2v-4.2h-2.1",
  link: "M8.5 11.5a3.2 3.2 0 0 0 4.5 0l2.6-2.6a3.2 3.2 0 0 0-4.5-4.5l-.9.9M11.5 8.5a3.2 3.2 0 0 0-4.5 0l-2.6 2.6a3.2 3.2 0 0 0 4.5 4.5l.9-.9",
} as const;

/** A button with a drawing, named in words for everyone who does not see it, and on hovering. */
export function iconButton(drawing: string, label: string, press: () => unknown): HTMLButtonElement {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", "0 0 20 20");
  svg.setAttribute("aria-hidden", "true");
  const line = document.createElementNS(SVG, "path");
  line.setAttribute("d", drawing);
  svg.append(line);
  return button({ title: label, "aria-label": label }, press, svg);
}

/** The five colours as buttons. `label` makes a name of the colour's name. */
export type Swatches = (
  label: (colourName: string) => string,
  press: (colour: Colour) => void,
) => ReadonlyMap<Colour, HTMLButtonElement>;

/** Makes swatches that look as marks do: tint and underline. */
export function swatchesIn(tintOf: (colour: Colour, tone: Tone) => Tint): Swatches {
  return (label, press) =>
    new Map(
      COLOURS.map((colour) => {
        const name = label(colourName(colour));
        const [light, dark] = [tintOf(colour, "light"), tintOf(colour, "dark")];
        const specimen = element("span", { "aria-hidden": "true" }, "\u00a0a\u00a0");
        specimen.style.setProperty("--tint", `light-dark(${light.background}, ${dark.background})`);
        specimen.style.setProperty("--solid", `light-dark(${light.line}, ${dark.line})`);
        specimen.style.textDecorationStyle = light.underline;
        return [
          colour,
          button({ class: "swatch", title: name, "aria-label": name }, () => press(colour), specimen),
        ];
      }),
    );
}

/**
 * Arrow keys, Home and End among buttons that are one stop for Tab (WAI-ARIA Authoring Practices, toolbar pattern): the
 * focus goes to the next. False when the key is none of these or the focus is elsewhere.
 */
export function moveAmong(
  key: string,
  surface: Pick<Surface, "focus" | "focused">,
  buttons: readonly HTMLButtonElement[],
): boolean {
  const next = buttonAfter(key, surface.focused(), buttons);
  if (!next) return false;
  stopAt(next, buttons);
  surface.focus(next);
  return true;
}

function buttonAfter(
  key: string,
  focused: Element | null,
  buttons: readonly HTMLButtonElement[],
): HTMLButtonElement | null {
  const at = focused instanceof HTMLButtonElement ? buttons.indexOf(focused) : -1;
  if (at < 0) return null;
  const isRtl = getComputedStyle(buttons[at] ?? document.documentElement).direction === "rtl";
  const step = { ArrowRight: isRtl ? -1 : 1, ArrowLeft: isRtl ? 1 : -1 }[key];
  const to =
    key === "Home"
      ? 0
      : key === "End"
        ? buttons.length - 1
        : step && (at + step + buttons.length) % buttons.length;
  return to === undefined ? null : (buttons[to] ?? null);
}

/** Makes one button of a group its stop for Tab. */
export function stopAt(stop: HTMLButtonElement, buttons: readonly HTMLButtonElement[]): void {
  for (const button of buttons) button.tabIndex = button === stop ? 0 : -1;
}

export interface StatusLine extends HTMLElement {
  say(words: string, isFailure?: boolean): void;
  /** Says a thrown value's words, which are for the reader. */
  fail(error: unknown): void;
}

/** A line that says what happened, also to screen readers. It has to be on the page before its words come. */
export function statusLine(): StatusLine {
  const line = element("p", { class: "status", role: "status" });
  const say = (words: string, isFailure = false): void => {
    line.classList.toggle("failed", isFailure);
    line.setAttribute("role", isFailure ? "alert" : "status");
    line.textContent = words;
  };
  return Object.assign(line, {
    say,
    fail: (error: unknown) => say(error instanceof Error ? error.message : String(error), true),
  });
}
