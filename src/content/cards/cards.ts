import type { Cards, CardsSetting } from "../cards-door.ts";
import { accountOf } from "./account.ts";
import { createAttaching } from "./attaching.ts";
import styles from "./cards.css?inline";
import { createCopying } from "./copying.ts";
import { createEditing } from "./editing.ts";
import { scrollToRange } from "./scrolling.ts";
import { placeOfSpot } from "./spots.ts";

/** Wires what opens at a highlight (its note, the question where it belongs, notices) and what the popup asks about them. */
export function createCards(setting: CardsSetting): Cards {
  const { document, annotations, painter, surface } = setting;
  surface.addStyle(styles);
  const show = (range: Range): boolean => {
    const isThere = scrollToRange(range);
    if (isThere) painter.flash(range);
    return isThere;
  };
  const attaching = createAttaching({ ...setting, show });
  const copying = createCopying(setting);
  const editing = createEditing({ ...setting, attaching, copying });
  return {
    met: editing.met,
    open: editing.open,
    openNext: editing.openNext,
    refresh: editing.refresh,
    stop: editing.stop,
    attach: attaching.attach,
    askWhere: attaching.askWhere,
    select: attaching.select,
    copyQuote: copying.copyQuote,
    copyLink: copying.copyLink,
    account: (headings) => accountOf(annotations.standings(), headings, document.defaultView ?? window),
    show(what) {
      if (!("annotation" in what)) return show(what);
      const standing = annotations.get(what.annotation);
      const range = standing && (what.spot ? placeOfSpot(standing, what.spot) : standing.range);
      return range ? show(range) : false;
    },
  };
}
