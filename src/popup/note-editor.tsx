import type { JSX } from "preact";
import { useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import { failureSentence } from "../ui/failure-sentence.ts";
import { message } from "../ui/messages.ts";

interface NoteEditorProps {
  /** The note as it is saved. */
  readonly note: string;
  /** What was typed before and not saved; undefined when nothing is unfinished. */
  readonly draft: string | undefined;
  /** Whether the reader asked for it just now, rather than an unfinished note being found. */
  readonly takesFocus: boolean;
  readonly onDraft: (text: string | null) => Promise<void>;
  readonly onSave: (text: string) => Promise<void>;
  /** The reader is done here: saved, discarded, or left unfinished as the draft. */
  readonly onClose: (how: "settled" | "unfinished") => void;
}

/**
 * A note being written. Each keystroke is kept as a draft; leaving the field or Ctrl+Enter saves; Escape leaves it
 * unfinished. Whatever fails, the words stay in the field and the failure is told beside them.
 */
export function NoteEditor(props: NoteEditorProps): JSX.Element {
  const { note, draft, takesFocus, onDraft, onSave, onClose } = props;
  /** Null until the reader types here: until then the draft, which another window may be writing, is shown. */
  const [typed, setTyped] = useState<string | null>(null);
  const [isSaving, setIsSaving] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const hintId = useId();
  const text = typed ?? draft ?? note;

  // Before the next event: a key pressed right after the click belongs to the note.
  useLayoutEffect(() => {
    if (!takesFocus) return;
    const end = field.current?.value.length ?? 0;
    field.current?.focus();
    field.current?.setSelectionRange(end, end);
  }, [takesFocus]);
  useLayoutEffect(() => growToFit(field.current), [text]);

  const keepDraft = async (words: string) => {
    setTyped(words);
    try {
      await onDraft(words);
      setProblem(null);
    } catch (error) {
      setProblem(failureSentence(message("popupDraftFailed"), error));
    }
  };
  const discard = async () => {
    try {
      await onDraft(null);
      onClose("settled");
    } catch (error) {
      setProblem(failureSentence(message("popupDiscardFailed"), error));
    }
  };
  const save = async () => {
    if (isSaving) return;
    if (text === note) {
      if (typed !== null || draft !== undefined) await discard();
      else onClose("settled");
      return;
    }
    setIsSaving(true);
    try {
      await onSave(text);
      onClose("settled");
    } catch (error) {
      setProblem(failureSentence(message("popupNoteFailed"), error));
    } finally {
      setIsSaving(false);
    }
  };

  const onKeyDown = async (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      await save();
    } else if (event.key === "Escape") {
      // Keeps the browser from closing the popup over a half-written note.
      event.preventDefault();
      event.stopPropagation();
      onClose(text === note ? "settled" : "unfinished");
    }
  };
  const onFocusOut = async (event: FocusEvent) => {
    // The window lost the focus (popup closing, a click into the page), not the field: the draft is kept, nothing is decided.
    if (document.activeElement === field.current) return;
    if (event.relatedTarget instanceof Node && frame.current?.contains(event.relatedTarget)) return;
    await save();
  };
  const isUnfinished = draft !== undefined && typed === null;
  return (
    <div class="note-editor" ref={frame} onFocusOut={onFocusOut}>
      {isUnfinished && <p class="unfinished">{message("popupUnfinished")}</p>}
      <textarea
        ref={field}
        value={text}
        rows={2}
        dir="auto"
        aria-label={message("popupNote")}
        aria-describedby={hintId}
        placeholder={message("popupNotePlaceholder")}
        onInput={(event) => keepDraft(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <div class="note-buttons">
        <span class="hint" id={hintId}>
          {message("popupNoteHint")}
        </span>
        {/* The field keeps the focus while a button is pressed: losing it would save before "Discard" is heard. */}
        {(isUnfinished || (typed !== null && typed !== note)) && (
          <button type="button" class="plain" onMouseDown={keepFocus} onClick={discard}>
            {message("popupDiscard")}
          </button>
        )}
        <button type="button" class="plain strong" disabled={isSaving} onMouseDown={keepFocus} onClick={save}>
          {message("popupSaveNote")}
        </button>
      </div>
      <div role="alert">{problem !== null && <p class="problem">{problem}</p>}</div>
    </div>
  );
}

function keepFocus(event: MouseEvent): void {
  event.preventDefault();
}

/** Grows the field with its words, so that a note is seen whole. */
function growToFit(field: HTMLTextAreaElement | null): void {
  if (field === null) return;
  field.style.height = "auto";
  field.style.height = `${field.scrollHeight + 2}px`;
}
