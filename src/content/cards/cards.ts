import type { Cards, CardsSetting } from "../cards-door.ts";
import { createAttaching } from "./attaching.ts";
import styles from "./cards.css?inline";
import { createEditing } from "./editing.ts";

/** Wires what opens at a highlight: its note, the question where it belongs, notices. */
export function createCards(setting: CardsSetting): Cards {
  setting.surface.addStyle(styles);
  const attaching = createAttaching(setting);
  const editing = createEditing({ ...setting, attaching });
  return {
    met: editing.met,
    open: editing.open,
    openNext: editing.openNext,
    refresh: editing.refresh,
    stop: editing.stop,
    attach: attaching.attach,
    askWhere: attaching.askWhere,
    select: attaching.select,
  };
}
