import { describeRange } from "../../anchoring/describe.ts";
import type { Annotation } from "../../model/annotation.ts";
import type { BackgroundCalls, Caller, Spot } from "../../protocol.ts";
import { message } from "../../ui/messages.ts";
import type { PageText } from "../page-text.ts";
import type { PageAnnotations } from "../saved-page.ts";
import { placeIn, type Standing } from "../standings.ts";
import { notice } from "./notice.ts";
import { selectedText, type TextSelection } from "./selection.ts";
import type { Surface } from "./surface.ts";
import { type WhereCard, whereCard } from "./where-card.ts";

/** Gives an annotation another place: the reader settles what was uncertain, accepts what changed, finds what was lost. */
export interface Attaching {
  /** As `PageCalls.attach`. Rejects when the background could not keep it; then nothing has changed. */
  attach(id: string, to: Spot | "here" | "selection"): Promise<Annotation | null>;
  /** Takes an attaching back: the annotation as it was before. */
  detach(before: Annotation): Promise<Annotation>;
  /** As `PageCalls.askWhere`. */
  ask(id: string): Promise<boolean>;
  /** Takes a selection while the reader is being asked; false when it is not. */
  select(selection: TextSelection | null): boolean;
}

export interface AttachingSetting {
  readonly document: Document;
  readonly surface: Surface;
  readonly show: (range: Range) => boolean;
  readonly text: PageText;
  readonly annotations: PageAnnotations;
  readonly background: Pick<Caller<BackgroundCalls>, "changeAnnotation">;
}

export function createAttaching(setting: AttachingSetting): Attaching {
  const { document, surface, text, annotations, background } = setting;
  let asked: WhereCard | null = null;

  /** Keeps the annotation at a range; null when the range holds none of the page's text. */
  const attachAt = async (annotation: Annotation, range: Range): Promise<Annotation | null> => {
    const index = text.now();
    const selectors = describeRange(range, index);
    if (!selectors) return null;
    const here = annotations.identity().keys[0];
    const { id, target } = annotation;
    const changes = { target: { ...target, selectors }, dismissed: false };
    const attached = await background.changeAnnotation({ id, changes });
    const position = selectors.find((selector) => selector.type === "TextPositionSelector");
    const place = position && index.rangeAt(position.start, position.end);
    // The page may have gone on to another article meanwhile.
    if (annotations.identity().keys[0] === here) await annotations.put(attached, place ?? range);
    return attached;
  };
  const rangeFor = (standing: Standing, to: Spot | "here" | "selection"): Range | null | undefined => {
    if (to === "here") return standing.range;
    return to === "selection" ? selectedText(document)?.range : placeIn(standing, to);
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
      return attached;
    },
    async ask(id) {
      const standing = annotations.get(id);
      if (!standing || surface.current()?.hasUnsaved?.()) return false;
      const { annotation } = standing;
      const place = standing.nearest?.range ?? standing.candidates[0]?.range ?? null;
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
          passage: range,
          words: message("pageAttached"),
          action: {
            label: message("pageUndo"),
            failed: message("pageUndoFailed"),
            run: async () => void (await detach(annotation)),
          },
        });
        surface.show(told);
        surface.focus(told.button);
      };
      const card = whereCard({
        surface,
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
      card.select(selectedText(document)?.range ?? null);
      return true;
    },
    select(selection) {
      asked?.select(selection?.range ?? null);
      return asked !== null;
    },
  };
}
