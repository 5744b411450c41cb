import type { Colour } from "../model/annotation.ts";
import { type MessageKey, message } from "./messages.ts";

const KEYS: Readonly<Record<Colour, MessageKey>> = {
  yellow: "colourYellow",
  green: "colourGreen",
  blue: "colourBlue",
  pink: "colourPink",
  purple: "colourPurple",
};

/** A highlight colour's name as readers see it; colour is never the only sign. */
export function colourName(colour: Colour): string {
  return message(KEYS[colour]);
}
