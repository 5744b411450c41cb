import type { JSX } from "preact";
import { useEffect, useId, useRef, useState } from "preact/hooks";
import { type Colour, quoteOf } from "../model/annotation.ts";
import { ColourChoice } from "../ui/colour-choice.tsx";
import { colourName } from "../ui/colour-name.ts";
import { failureSentence } from "../ui/failure-sentence.ts";
import { Icon } from "../ui/icon.tsx";
import { message } from "../ui/messages.ts";
import type { Outcomes } from "../ui/outcome.tsx";
import type { ListedHighlight } from "./group-highlights.ts";
import { Changes, Excerpt, HighlightStanding, type HighlightStandingProps } from "./highlight-standing.tsx";
import { NoteEditor } from "./note-editor.tsx";
import type { PopupActions } from "./popup-props.ts";

/** UTF-16 units of a highlight's words in the label of its controls. */
const LABEL_LENGTH = 60;

/** UTF-16 units of what stood around lost words: about eight words on each side. */
const AROUND = 56;

interface HighlightViewProps {
  readonly highlight: ListedHighlight;
  readonly draft: string | undefined;
  /** Words selected in the page; null for none. */
  readonly selected: string | null;
  readonly actions: Pick<PopupActions, "saveDraft" | "changeNote" | "changeColour" | "remove" | "restore"> &
    HighlightStandingProps["actions"];
  readonly outcomes: Pick<Outcomes, "say" | "sayFailed">;
  /** Called once it is deleted or settled and about to leave its place in the list, with the focus in it. */
  readonly onGone: () => void;
}

/** One highlight: its words, how it fares on the page, its note in place, colour and deletion. */
export function HighlightView({
  highlight: { annotation, mark },
  draft,
  selected,
  actions,
  outcomes,
  onGone,
}: HighlightViewProps): JSX.Element {
  const { id, colour, note } = annotation;
  const [isEditing, setIsEditing] = useState(false);
  /** A settled draft is still told of until the store's answer catches up. */
  const [draftIsSettled, setDraftIsSettled] = useState(false);
  const [choosesColour, setChoosesColour] = useState(false);
  const noteButton = useRef<HTMLButtonElement>(null);
  const colours = useRef<HTMLDivElement>(null);
  const returnsFocus = useRef(false);
  const colourId = useId();
  const { exact, prefix, suffix } = quoteOf(annotation.target);
  const now = mark?.now ?? null;
  const label = exact.length > LABEL_LENGTH ? `${exact.slice(0, LABEL_LENGTH).toWellFormed()}\u2026` : exact;
  const isPainted = mark === null || (mark.grade !== "orphan" && mark.grade !== "uncertain");
  const unfinished = draftIsSettled ? undefined : draft;

  useEffect(() => {
    if (draft === undefined) setDraftIsSettled(false);
  }, [draft]);
  useEffect(() => {
    if (isEditing || !returnsFocus.current) return;
    returnsFocus.current = false;
    noteButton.current?.focus();
  }, [isEditing]);

  useEffect(() => {
    // Opened at the lower edge, the colours would be out of sight.
    if (choosesColour) colours.current?.scrollIntoView?.({ block: "nearest" });
  }, [choosesColour]);

  const attempt = async (act: () => Promise<void>, failed: string) => {
    try {
      await act();
    } catch (error) {
      outcomes.sayFailed(failureSentence(failed, error));
    }
  };
  const show = () =>
    attempt(async () => {
      if (!(await actions.show({ annotation: id }))) outcomes.sayFailed(message("popupNotOnPage"));
    }, message("popupShowFailed"));
  const changeColour = (to: Colour) =>
    attempt(async () => {
      await actions.changeColour(id, to);
      outcomes.say(message("popupColourChanged", colourName(to)));
    }, message("popupColourFailed"));
  const restore = () =>
    attempt(async () => {
      await actions.restore(id);
      outcomes.say(message("popupRestored"));
    }, message("popupRestoreFailed"));
  const remove = () =>
    attempt(async () => {
      await actions.remove(id);
      outcomes.say(message("popupDeleted"), restore);
      onGone();
    }, message("popupDeleteFailed"));
  const close = (how: "settled" | "unfinished") => {
    // By keyboard the focus goes back to where the note was opened; a click elsewhere has moved it already.
    returnsFocus.current = document.activeElement?.closest(".note-editor") != null;
    if (how === "settled") setDraftIsSettled(draft !== undefined);
    setIsEditing(false);
  };
  const isOpen = isEditing || unfinished !== undefined;

  return (
    <article class={`highlight mark-${colour}${isPainted ? "" : " highlight-unpainted"}`} aria-label={label}>
      <blockquote dir="auto">
        {isPainted ? (
          <button type="button" class="goes" title={message("popupShowInPage")} onClick={show}>
            <span>{now === null ? exact : <Changes text={now} other={exact} as="ins" />}</span>
          </button>
        ) : (
          <p class="lost">
            <Excerpt before={lastWords(prefix)} words={exact} after={firstWords(suffix)} />
          </p>
        )}
      </blockquote>
      {mark && (
        <HighlightStanding
          annotation={annotation}
          mark={mark}
          selected={selected}
          actions={actions}
          outcomes={outcomes}
          onSettled={onGone}
        />
      )}
      {isOpen ? (
        <NoteEditor
          note={note}
          draft={unfinished}
          takesFocus={isEditing}
          onDraft={(text) => actions.saveDraft(id, text)}
          onSave={async (text) => {
            await actions.changeNote(id, text);
            outcomes.say(message("popupNoteSaved"));
          }}
          onClose={close}
        />
      ) : (
        note !== "" && (
          <button
            type="button"
            class="note"
            dir="auto"
            ref={noteButton}
            title={message("popupEditNote")}
            onClick={() => setIsEditing(true)}
          >
            <span class="unseen">{message("popupNote")}: </span>
            {note}
          </button>
        )
      )}
      <div class="highlight-actions">
        {note === "" && !isOpen && (
          <button type="button" class="plain" ref={noteButton} onClick={() => setIsEditing(true)}>
            <Icon name="note" />
            {message("popupAddNote")}
          </button>
        )}
        <button
          type="button"
          class="plain bare push"
          aria-expanded={choosesColour}
          aria-controls={colourId}
          aria-label={message("popupChangeColour", colourName(colour))}
          title={message("popupChangeColour", colourName(colour))}
          onClick={() => setChoosesColour(!choosesColour)}
        >
          <span class={`dot swatch-${colour}`} />
        </button>
        <button
          type="button"
          class="plain bare"
          aria-label={message("popupDelete")}
          title={message("popupDelete")}
          onClick={remove}
        >
          <Icon name="trash" />
        </button>
      </div>
      <div id={colourId} class="colour-place" ref={colours}>
        {choosesColour && (
          <ColourChoice label={message("popupColour")} chosen={colour} onChoose={changeColour} />
        )}
      </div>
    </article>
  );
}

/** The end of what stood before a passage, in whole words; it was cut somewhere when it was kept. */
function lastWords(prefix: string): string {
  return prefix
    .slice(-AROUND)
    .replace(/^\S*\s+(?=\S)/, "")
    .toWellFormed();
}

function firstWords(suffix: string): string {
  return suffix
    .slice(0, AROUND)
    .replace(/(?<=\S)\s+\S*$/, "")
    .toWellFormed();
}
