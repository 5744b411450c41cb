import { message } from "../../ui/messages.ts";
import type { Cards } from "../cards-door.ts";
import type { Controls, ControlsSetting } from "../controls-door.ts";
import { DRAWINGS, iconButton, statusLine, stopAt, swatchesIn } from "./buttons.ts";
import { button, element } from "./element.ts";
import { createMarking } from "./marking.ts";
import { selectedText, watchSelection } from "./selection.ts";
import { createSurface } from "./surface.ts";

/** Wires what shows in the page: the toolbar at a selection and, once they have come, the cards. */
export function createControls(setting: ControlsSetting): Controls {
  const { document } = setting;
  // Taken while there is an extension to give it.
  const farewell = message("pageRetired");
  const surface = createSurface(document, setting.shadow);
  const swatches = swatchesIn(setting.tintOf);
  const marking = createMarking({ ...setting, surface, swatches });
  const selectedRange = (): Range | null => selectedText(document)?.range ?? null;
  let cards: Cards | null = null;
  const selection = watchSelection(
    document,
    (selected) => {
      if (setting.isAlive() && !cards?.select(selected)) marking.select(selected);
    },
    setting.hands,
  );

  return {
    host: surface.host,
    selected: () => selectedRange()?.toString().replace(/\s+/g, " ") ?? null,
    highlight: marking.highlight,
    highlightSelection: marking.highlightSelection,
    leave: () => surface.current()?.leave(),
    addCards(make) {
      const pieces = { DRAWINGS, button, element, iconButton, statusLine, stopAt, swatches };
      cards = make({ ...setting, surface, pieces, selectedRange });
      return cards;
    },
    retire(isTold) {
      selection.stop();
      cards?.stop();
      const shown = surface.current();
      if (shown?.fail && (isTold || shown.hasUnsaved?.())) shown.fail(farewell);
      else surface.destroy();
    },
  };
}
