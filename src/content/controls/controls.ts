import { message } from "../../ui/messages.ts";
import type { Controls, ControlsSetting } from "../controls-door.ts";
import { createAttaching } from "./attaching.ts";
import { createEditing } from "./editing.ts";
import { createMarking } from "./marking.ts";
import { selectedText, watchSelection } from "./selection.ts";
import { createSurface } from "./surface.ts";

/** Wires what shows in the page: toolbar at a selection, note at a highlight, the question where one belongs. */
export function createControls(setting: ControlsSetting): Controls {
  const { document } = setting;
  // Taken while there is an extension to give it.
  const farewell = message("pageRetired");
  const surface = createSurface(document, setting.shadow);
  const attaching = createAttaching({ ...setting, surface });
  const marking = createMarking({ ...setting, surface, openNote: (id) => editing.open(id) });
  const editing = createEditing({ ...setting, surface, attaching, copyQuote: marking.copyQuote });
  const selection = watchSelection(
    document,
    (selected) => {
      if (setting.isAlive() && !attaching.select(selected)) marking.select(selected);
    },
    setting.hands,
  );

  return {
    host: surface.host,
    met: editing.met,
    selected: () => selectedText(document)?.range.toString().replace(/\s+/g, " ") ?? null,
    highlight: marking.highlight,
    highlightSelection: marking.highlightSelection,
    openNext: editing.openNext,
    attach: attaching.attach,
    askWhere: attaching.ask,
    refresh: editing.refresh,
    leave() {
      const shown = surface.current();
      if (shown?.pressedOutside) shown.pressedOutside();
      else if (shown) surface.hide(shown);
    },
    retire(isTold) {
      selection.stop();
      editing.stop();
      const shown = surface.current();
      if (shown?.fail && (isTold || shown.hasUnsaved?.())) shown.fail(farewell);
      else surface.destroy();
    },
  };
}
