import { type Annotation, type Colour, quoteOf } from "../../model/annotation.ts";
import type { PageDraft } from "../../model/page.ts";
import type { BackgroundCalls, Caller } from "../../protocol.ts";
import { message } from "../../ui/messages.ts";
import type { Cards } from "../cards-door.ts";
import { titleOf } from "../page-addresses.ts";
import type { Described, PageText } from "../page-text.ts";
import type { PageAnnotations } from "../saved-page.ts";
import type { Swatches } from "./buttons.ts";
import { selectedText, type TextSelection } from "./selection.ts";
import type { Surface } from "./surface.ts";
import { toolbar } from "./toolbar.ts";
import { randomUuid } from "./uuid.ts";

/** From selected words to a kept highlight. Nothing is painted before the background has acknowledged it. */
export interface Marking {
  /** Shows the toolbar beside a selection; null takes it away. */
  select(selection: TextSelection | null): void;
  /** Keeps a highlight over a range. Rejects with a sentence for the reader. */
  highlight(range: Range, colour: Colour): Promise<Annotation>;
  /** The same over the selection; false when nothing is selected. A failure is shown on the page. */
  highlightSelection(wish: { readonly colour: Colour; readonly note: boolean }): Promise<boolean>;
}

export interface MarkingSetting {
  readonly document: Document;
  readonly surface: Surface;
  readonly swatches: Swatches;
  readonly text: PageText;
  readonly annotations: PageAnnotations;
  readonly background: Pick<Caller<BackgroundCalls>, "saveAnnotation" | "changeAnnotation">;
  readonly isPrivate: boolean;
  readonly cards: () => Promise<Cards>;
  /** The page has got its first annotation. */
  readonly pageSaved: () => void;
}

export function createMarking(setting: MarkingSetting): Marking {
  const { document, surface, text, annotations, background } = setting;
  let colourAtHand: Colour = "yellow";
  let toldPrivate = !setting.isPrivate;
  let current: ReturnType<typeof toolbar> | null = null;
  // Taken now: once the extension is gone from under the page, asking for a string throws.
  const words = {
    saveFailed: message("pageSaveFailed"),
    noteFailed: message("pageNoteFailed"),
    copyFailed: message("pageCopyFailed"),
    notText: message("pageNotText"),
  };

  const describe = async (range: Range): Promise<Described | null> => {
    try {
      return await text.describe(range);
    } catch (error) {
      console.warn("Postil: not described:", error);
      throw new Error(words.saveFailed);
    }
  };
  const highlight = async (range: Range, colour: Colour): Promise<Annotation> => {
    // Taken first: the page may go on to another article before its words are described.
    const { source, keys } = annotations.identity();
    const isFirst = annotations.page() === null && annotations.standings().length === 0;
    const title = titleOf(document);
    const language = document.documentElement.lang || null;
    const described = await describe(range);
    if (!described) throw new Error(words.notText);
    const { selectors } = described;
    const time = new Date().toISOString();
    const target = { source, selectors };
    const twin = annotations.standings().find((standing) => {
      const [mine, theirs] = [quoteOf(target), quoteOf(standing.annotation.target)];
      return standing.range !== null && JSON.stringify(mine) === JSON.stringify(theirs);
    });
    const annotation: Annotation = {
      id: randomUuid(),
      target,
      colour,
      note: "",
      tags: [],
      created: time,
      modified: time,
    };
    const page: PageDraft = {
      source,
      addresses: keys,
      title,
      byline: null,
      site: null,
      published: null,
      language,
      text: described.text,
    };
    let saved: Annotation;
    try {
      // The very same words marked once more: the reader wants them in this colour, not twice.
      saved = twin
        ? await background.changeAnnotation({ id: twin.annotation.id, changes: { colour } })
        : await background.saveAnnotation({ page, annotation });
    } catch (error) {
      console.warn("Postil: highlight not kept:", error);
      throw new Error(words.saveFailed);
    }
    colourAtHand = colour;
    if (annotations.identity().keys[0] !== keys[0]) return saved; // The page went on to another article meanwhile.
    await annotations.put(saved, described.range);
    if (isFirst) setting.pageSaved();
    return saved;
  };

  /** The cards, which may have to come first. Throws `failed` when they do not. */
  const cardsOr = async (failed: string): Promise<Cards> => {
    try {
      return await setting.cards();
    } catch (error) {
      console.warn("Postil: cards not here:", error);
      throw new Error(failed);
    }
  };

  const show = (selection: TextSelection): ReturnType<typeof toolbar> => {
    const { range } = selection;
    const keep = async (colour: Colour): Promise<Annotation> => {
      const saved = await highlight(range, colour);
      // The mark shows only once the selection's own colour is off it.
      document.getSelection()?.removeAllRanges();
      return saved;
    };
    const notice = toldPrivate ? "" : message("pagePrivate");
    toldPrivate = true;
    const shown = toolbar({
      surface,
      swatches: setting.swatches,
      selection,
      notice,
      actions: {
        highlight: async (colour) => void (await keep(colour)),
        async note() {
          const cards = await cardsOr(words.noteFailed);
          await cards.open((await keep(colourAtHand)).id);
        },
        copyQuote: async () => (await cardsOr(words.copyFailed)).copyQuote(range),
        copyLink: async () => (await cardsOr(words.copyFailed)).copyLink(range),
      },
    });
    surface.show(shown);
    current = shown;
    return shown;
  };

  /** A note that could not be kept is not to be pushed off the screen. */
  const holdsWords = (): boolean => surface.current()?.hasUnsaved?.() === true;

  return {
    highlight,
    select(selection) {
      if (selection && !holdsWords()) show(selection);
      else if (current && surface.focused() === null) surface.hide(current);
    },
    async highlightSelection({ colour, note }) {
      const selected = selectedText(document);
      if (!selected) return false;
      try {
        const cards = note ? await cardsOr(words.noteFailed) : null;
        const { id } = await highlight(selected.range, colour);
        document.getSelection()?.removeAllRanges();
        if (cards) await cards.open(id);
        else if (current) surface.hide(current);
      } catch (error) {
        if (holdsWords()) surface.current()?.fail?.(error);
        else show({ ...selected, byKeyboard: true }).fail(error);
      }
      return true;
    },
  };
}
