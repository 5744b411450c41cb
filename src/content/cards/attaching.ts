import type { Annotation } from "../../model/annotation.ts";
import type { Spot } from "../../protocol.ts";
import { message } from "../../ui/messages.ts";
import type { Cards, CardsSetting } from "../cards-door.ts";
import type { Standing } from "../standings.ts";
import { notice } from "./notice.ts";
import { placeOfSpot } from "./spots.ts";
import { type WhereCard, whereCard } from "./where-card.ts";

/** Gives an annotation another place: the reader settles what was uncertain, accepts what changed, finds what was lost. */
export interface Attaching extends Pick<Cards, "attach" | "askWhere" | "select"> {
  /** Takes an attaching back: the annotation as it was before. */
  detach(before: Annotation): Promise<Annotation>;
}

export interface AttachingSetting extends CardsSetting {
  /** Scrolls to a range and flashes it; false when it takes no room on the page. */
  readonly show: (range: Range) => boolean;
}

export function createAttaching(setting: AttachingSetting): Attaching {
  const { document, surface, pieces, text, annotations, background, selectedRange } = setting;
  let asked: WhereCard | null = null;

  /** Keeps the annotation at a range; null when the range holds none of the page's text. */
  const attachAt = async (annotation: Annotation, range: Range): Promise<Annotation | null> => {
    const here = annotations.identity().keys[0];
    const described = await text.describe(range);
    if (!described) return null;
    const { id, target } = annotation;
    const changes = { target: { ...target, selectors: described.selectors }, dismissed: false };
    const attached = await background.changeAnnotation({ id, changes });
    // The page may have gone on to another article meanwhile.
    if (annotations.identity().keys[0] === here) await annotations.put(attached, described.range);
    return attached;
  };
  const rangeFor = (standing: Standing, to: Spot | "here" | "selection"): Range | null | undefined => {
    if (to === "here") return standing.range;
    return to === "selection" ? selectedRange() : placeOfSpot(standing, to);
  };
  const detach = async ({ id, target, dismissed = false }: Annotation): Promise<Annotation> => {
    const here = annotations.identity().keys[0];
    const detached = await background.changeAnnotation({ id, changes: { target, dismissed } });
    if (annotations.identity().keys[0] === here) await annotations.put(detached);
    return detached;
  };

  return {
    detach,
    async attach(id, to) {
      const standing = annotations.get(id);
      const range = standing && rangeFor(standing, to);
      if (!range) return null;
      const attached = await attachAt(standing.annotation, range);
      if (attached && to === "selection") document.getSelection()?.removeAllRanges();
      const place = attached && annotations.get(id)?.range;
      if (place) setting.show(place);
      return attached;
    },
    async askWhere(id) {
      const standing = annotations.get(id);
      if (!standing || surface.current()?.hasUnsaved?.()) return false;
      const { annotation } = standing;
      const place = standing.places[0]?.range ?? null;
      const attach = async (range: Range): Promise<void> => {
        let attached: Annotation | null;
        try {
          attached = await attachAt(annotation, range);
        } catch (error) {
          console.warn("Postil: not attached:", error);
          throw new Error(message("pageAttachFailed"));
        }
        if (!attached) throw new Error(message("pageNotText"));
        document.getSelection()?.removeAllRanges();
        const told = notice({
          surface,
          pieces,
          passage: range,
          words: message("pageAttached"),
          action: {
            label: message("pageUndo"),
            failed: message("pageUndoFailed"),
            run: async () => void (await detach(annotation)),
          },
        });
        surface.show(told);
        surface.focus(told.entry);
      };
      const card = whereCard({
        surface,
        pieces,
        annotation,
        place,
        attach,
        closed() {
          if (asked === card) asked = null;
        },
      });
      if (place) setting.show(place);
      surface.show(card);
      asked = card;
      card.select(selectedRange());
      return true;
    },
    select(selection) {
      asked?.select(selection?.range ?? null);
      return asked !== null;
    },
  };
}
