import {
  type Annotation,
  type AnnotationChanges,
  type Colour,
  type Grade,
  quoteOf,
} from "../../model/annotation.ts";
import type { BackgroundCalls, Caller } from "../../protocol.ts";
import { message } from "../../ui/messages.ts";
import type { Pieces } from "../cards-door.ts";
import type { Surface, View } from "../controls/surface.ts";
import { draftLine } from "./draft-line.ts";

/**
 * An open highlight: its colour, its note, copy and delete. Every keystroke is kept as a draft; closing makes it the note. What
 * cannot be kept stays on the screen, with a sentence that says so.
 */
export interface NoteEditorSetting {
  readonly surface: Surface;
  readonly pieces: Pieces;
  readonly passage: Range;
  readonly annotation: Annotation;
  /** The unfinished note, if there is one. */
  readonly draft: string | undefined;
  readonly grade: Grade;
  /** Keeps the highlight as its words read now; null when they are gone again. */
  readonly accept: () => Promise<Annotation | null>;
  readonly takeBack: (before: Annotation) => Promise<Annotation>;
  readonly background: Pick<Caller<BackgroundCalls>, "saveDraft" | "changeAnnotation" | "deleteAnnotation">;
  /** After the background has acknowledged a change. */
  readonly changed: (annotation: Annotation) => void;
  readonly deleted: (annotation: Annotation) => void;
  readonly copyQuote: () => Promise<void>;
  /** It has left the screen. */
  readonly closed: () => void;
}

export interface NoteEditor extends View {
  readonly id: string;
  /** Puts the caret behind the words. */
  toEnd(): void;
  /** Makes what was typed the note, then leaves the screen. False when that failed: it stays. */
  finish(): Promise<boolean>;
  /** Takes in what was changed elsewhere, unless the reader has typed here meanwhile. */
  update(annotation: Annotation, draft: string | undefined): void;
  /** Whether words stand here that are not the saved note. */
  hasUnsaved(): boolean;
}

/** "Kept" is told once typing rests: at each keystroke it would flicker, and a screen reader would say it each time. */
const TYPING_RESTS_MS = 400;

/** A drawing as `Pieces` has them. */
const BIN = "M4 5.5h12M8 5.5V3.5h4v2M5.5 5.5l.7 11h7.6l.7-11M8.5 8.5v5M11.5 8.5v5";

export function noteEditor(setting: NoteEditorSetting): NoteEditor {
  const { surface, background } = setting;
  const { DRAWINGS, button, element, iconButton, statusLine, stopAt, swatches } = setting.pieces;
  const { id } = setting.annotation;
  let saved = setting.annotation;
  let hasTyped = false;
  let hasDraft = setting.draft !== undefined;
  let finishing: Promise<boolean> | null = null;
  const status = statusLine();
  // Taken now: once the extension is gone from under the page, asking for a string throws, and these are for that hour.
  const words = {
    copied: message("pageCopied"),
    draftKept: message("pageDraftKept"),
    draftNotKept: message("pageDraftNotKept"),
    noteNotKept: message("pageNoteNotKept"),
    colourNotKept: message("pageColourNotKept"),
    deleteFailed: message("pageDeleteFailed"),
    attachFailed: message("pageAttachFailed"),
    accepted: message("pageAccepted"),
    undo: message("pageUndo"),
    accept: message("pageAccept"),
    was: message("pageWas"),
  };
  const { say } = status;

  let resting: ReturnType<typeof setTimeout> | undefined;
  const drafts = draftLine(
    (text) => background.saveDraft({ id, text }),
    (isKept) => {
      clearTimeout(resting);
      if (isKept) resting = setTimeout(() => say(words.draftKept), TYPING_RESTS_MS);
      else say(words.draftNotKept, true);
    },
  );
  const change = async (changes: AnnotationChanges): Promise<void> => {
    saved = await background.changeAnnotation({ id, changes });
    setting.changed(saved);
  };

  const field = element("textarea", {
    "aria-label": message("pageNote"),
    placeholder: message("pageNotePlaceholder"),
    dir: "auto",
    rows: "3",
  });
  field.value = setting.draft ?? saved.note;
  field.addEventListener("input", () => {
    hasTyped = true;
    hasDraft = true;
    clearTimeout(resting);
    // It was said of fewer words than stand here now.
    if (status.textContent === words.draftKept) say("");
    drafts.keep(field.value);
  });

  const colours = swatches(
    (name) => name,
    (colour) => void recolour(colour),
  );
  const press = (): void => {
    for (const [colour, swatch] of colours)
      swatch.setAttribute("aria-pressed", String(colour === saved.colour));
  };
  const recolour = async (colour: Colour): Promise<void> => {
    try {
      await change({ colour });
      press();
    } catch (error) {
      console.warn("Postil: colour not changed:", error);
      say(words.colourNotKept, true);
    }
  };
  press();

  const copy = async (): Promise<void> => {
    try {
      await setting.copyQuote();
      say(words.copied);
    } catch (error) {
      status.fail(error);
    }
  };
  const remove = async (): Promise<void> => {
    try {
      await drafts.settled();
      await background.deleteAnnotation({ id });
      setting.deleted(saved);
    } catch (error) {
      console.warn("Postil: not deleted:", error);
      say(words.deleteFailed, true);
    }
  };

  /** How the highlight fares, where it does not stand as it was made; a changed one is kept as it reads now in one press. */
  function gradeLine(): readonly HTMLElement[] {
    if (setting.grade === "moved") return [element("p", { class: "was" }, message("pageMoved"))];
    if (setting.grade !== "changed") return [];
    const before = setting.annotation;
    const sentence = element("span", {}, words.was);
    const old = element("q", { dir: "auto" }, quoteOf(before.target).exact);
    let isAccepted = false;
    const press = async (): Promise<void> => {
      try {
        const now = isAccepted
          ? await setting.takeBack({ ...saved, target: before.target })
          : await setting.accept();
        if (!now) throw new Error("the changed words are gone");
        saved = now;
        isAccepted = !isAccepted;
        old.hidden = isAccepted;
        sentence.textContent = isAccepted ? words.accepted : words.was;
        accept.textContent = isAccepted ? words.undo : words.accept;
      } catch (error) {
        console.warn("Postil: change not accepted:", error);
        say(words.attachFailed, true);
      }
    };
    const accept = button({ class: "action" }, press, words.accept);
    return [element("div", { class: "was" }, sentence, old, accept)];
  }

  const commit = async (): Promise<boolean> => {
    const text = field.value;
    try {
      await drafts.settled();
      if (text !== saved.note) await change({ note: text });
      else if (hasDraft) await background.saveDraft({ id, text: null });
      hasDraft = false;
    } catch (error) {
      console.warn("Postil: note not kept:", error);
      say(words.noteNotKept, true);
      return false;
    }
    // Typed on while it was being kept.
    if (field.value !== text) return commit();
    surface.hide(view);
    return true;
  };
  const finish = (): Promise<boolean> => {
    finishing ??= commit().finally(() => {
      finishing = null;
    });
    return finishing;
  };

  const done = button({ class: "primary" }, finish, message("pageDone"));
  const buttons = [
    ...colours.values(),
    iconButton(DRAWINGS.quote, message("pageCopyQuote"), copy),
    iconButton(BIN, message("pageDelete"), remove),
  ];
  stopAt(colours.get(saved.colour) ?? done, buttons);
  const body = element(
    "div",
    { class: "card", role: "dialog", "aria-label": message("pageHighlight") },
    element(
      "div",
      { class: "row", role: "toolbar", "aria-label": message("pageHighlight") },
      element("div", { class: "group" }, ...colours.values()),
      element("div", { class: "group" }, ...buttons.slice(-2)),
    ),
    ...gradeLine(),
    field,
    element("div", { class: "foot" }, status, done),
  );
  const whenLeaving = (): void => drafts.flush();
  window.addEventListener("pagehide", whenLeaving);

  const view: NoteEditor = {
    id,
    body,
    entry: field,
    buttons,
    passage: setting.passage,
    prefers: "below",
    isHeld: true,
    finish,
    toEnd: () => field.setSelectionRange(field.value.length, field.value.length),
    hasUnsaved: () => field.value !== saved.note,
    update(annotation, draft) {
      saved = annotation;
      press();
      if (hasTyped) return;
      hasDraft = draft !== undefined;
      field.value = draft ?? annotation.note;
    },
    keydown(event) {
      const isEnd = event.key === "Enter" && (event.ctrlKey || event.metaKey);
      if (isEnd) void finish();
      return isEnd;
    },
    leave: () => void finish(),
    leavesAtPress: true,
    fail: status.fail,
    gone() {
      window.removeEventListener("pagehide", whenLeaving);
      clearTimeout(resting);
      setting.closed();
    },
  };
  return view;
}
