import "../cards-door.ts";
import { createCards } from "./cards.ts";

/** The cards script: what opens at a highlight, brought when the first is to open. */

globalThis.postilCards = createCards;
