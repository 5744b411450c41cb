import type { Colour } from "../model/annotation.ts";

/** What a highlight looks like on the page, on light and on dark ground. */

export type Tone = "light" | "dark";

export interface Tint {
  readonly background: string;
  readonly ink: string;
  readonly line: string;
  /** The second cue: each colour has its own underline. */
  readonly underline: "solid" | "dotted" | "dashed" | "wavy" | "double";
}

const INK: Readonly<Record<Tone, string>> = { light: "#1a1c22", dark: "#eceae5" };

/**
 * [tint, line] a tone: the tints and solids of `ui/tokens-own.css`, which a test compares. They are repeated because a custom
 * property that the page's own sheet could read would have to stand on the page's root.
 */
const PAIRS: Readonly<Record<Colour, Readonly<Record<Tone, readonly [string, string]>>>> = {
  yellow: { light: ["#fdf0ab", "#b08400"], dark: ["#4a3f10", "#e3bb35"] },
  green: { light: ["#d3f0d0", "#3b8a4a"], dark: ["#1f4227", "#6cc47c"] },
  blue: { light: ["#d2e8fb", "#2f7fc4"], dark: ["#1b3c57", "#6bb3ef"] },
  pink: { light: ["#fcdbe4", "#cf4878"], dark: ["#55263a", "#ef85aa"] },
  purple: { light: ["#e7defb", "#8258c8"], dark: ["#3d3060", "#b396f0"] },
};

const UNDERLINES: Readonly<Record<Colour, Tint["underline"]>> = {
  yellow: "solid",
  green: "dotted",
  blue: "dashed",
  pink: "wavy",
  purple: "double",
};

/** Ink on background keeps at least 7:1, whatever the page's own colours are, since both are set. */
export function tintOf(colour: Colour, tone: Tone): Tint {
  const [background, line] = PAIRS[colour][tone];
  return { background, ink: INK[tone], line, underline: UNDERLINES[colour] };
}

/** What an element's ground says of itself: "text" where only the text on it tells, such as over a picture. */
export type Ground = Tone | "text";

/**
 * Whether the ground under an element is light or dark. Asks the styles of its ancestors; `grounds` keeps the answers, so
 * that each is asked once for many elements.
 */
export function toneUnder(element: Element, grounds: Map<Element, Ground> = new Map()): Tone {
  const asked: Element[] = [];
  let ground: Ground | undefined;
  for (let at: Element | null = element; at && !ground; at = at.parentElement) {
    ground = grounds.get(at) ?? groundOf(getComputedStyle(at));
    asked.push(at);
  }
  for (const at of asked) grounds.set(at, ground ?? "text");
  if (ground && ground !== "text") return ground;
  const text = lightOf(getComputedStyle(element).color);
  return text && text.luminance > MIDDLE_GREY ? "dark" : "light";
}

/** Undefined for see-through ones. A picture says nothing about its brightness. */
function groundOf({ backgroundImage, backgroundColor }: CSSStyleDeclaration): Ground | undefined {
  if (backgroundImage !== "none") return "text";
  const ground = lightOf(backgroundColor);
  if (!ground || ground.alpha <= 0.5) return undefined;
  return ground.luminance > MIDDLE_GREY ? "light" : "dark";
}

/** Relative luminance at which black and white contrast equally (WCAG 2.2, contrast ratio): sqrt(1.05 × 0.05) − 0.05. */
const MIDDLE_GREY = 0.179;

/** Relative luminance (0–1) and alpha (0–1) of a computed colour; null for a notation unknown here. */
export function lightOf(colour: string): { readonly luminance: number; readonly alpha: number } | null {
  const [, notation = "", numbers = ""] = /^(\w+)\((?:[a-z][\w-]* )?(.*)\)/.exec(colour) ?? [];
  const [a, b, c, alpha = 1] = (numbers.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
  if (a === undefined || b === undefined || c === undefined) return null;
  // Lightness counts to 100, in the ok notations to 1; its power is near enough to the luminance.
  if (notation.startsWith("okl")) return { luminance: a ** 3, alpha };
  if (notation.startsWith("l")) return { luminance: ((a + 16) / 116) ** 3, alpha };
  const most = notation.startsWith("rgb") ? 255 : 1;
  return { luminance: luminance(a / most, b / most, c / most), alpha };
}

/** WCAG 2.2, relative luminance; channels 0–1. */
function luminance(red: number, green: number, blue: number): number {
  const linear = (channel: number) =>
    channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}
