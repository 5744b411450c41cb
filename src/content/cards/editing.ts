import type { Annotation } from "../../model/annotation.ts";
import { message } from "../../ui/messages.ts";
import type { Cards, CardsSetting } from "../cards-door.ts";
import type { Attaching } from "./attaching.ts";
import type { Copying } from "./copying.ts";
import { type Hit, hitsAt, isForHighlight, nearestTo, nextHit } from "./hit-test.ts";
import { type NoteEditor, noteEditor } from "./note-editor.ts";
import { notice } from "./notice.ts";
import { isInView } from "./scrolling.ts";

/** Opens highlights: by a click on them, from the context menu, by keyboard. */
export type Editing = Pick<Cards, "met" | "open" | "openNext" | "refresh" | "stop">;

export interface EditingSetting extends CardsSetting {
  readonly attaching: Pick<Attaching, "attach" | "detach">;
  readonly copying: Pick<Copying, "copyQuote">;
}

export function createEditing(setting: EditingSetting): Editing {
  const { document, surface, pieces, painter, annotations, attaching, background } = setting;
  const view = document.defaultView ?? window;
  const listeners = new AbortController();
  let editor: NoteEditor | null = null;
  let openAtPress: string | null = null;
  /** What the last context menu was over; null for no highlight, undefined once something else was done. */
  let underMenu: string | null | undefined;

  const placed = (): readonly Hit[] =>
    annotations.standings().flatMap(({ annotation: { id }, range }) => (range ? [{ id, range }] : []));

  const open = async (id: string): Promise<boolean> => {
    if (!setting.isAlive() || (editor && !(await editor.finish()))) return false;
    const standing = annotations.get(id);
    if (!standing?.range) return false;
    const { annotation, range, grade } = standing;
    const here = annotations.identity().keys[0];
    editor = noteEditor({
      surface,
      pieces,
      annotation,
      background,
      passage: range,
      draft: annotations.draft(id),
      grade,
      accept: () => attaching.attach(id, "here"),
      takeBack: attaching.detach,
      changed(changed) {
        // The page may have gone on to another article while this was being kept.
        if (annotations.identity().keys[0] === here) void annotations.put(changed);
      },
      deleted,
      copyQuote: () => setting.copying.copyQuote(range),
      closed() {
        editor = null;
        painter.setActive(null);
      },
    });
    surface.show(editor);
    painter.setActive(range);
    surface.focus(editor.entry);
    editor.toEnd();
    // Another tab or the popup may have written on: what was read when the page came can be old.
    annotations.read().catch((error: unknown) => console.warn("Postil: note not read again:", error));
    return true;
  };

  const deleted = (annotation: Annotation): void => {
    const range = annotations.get(annotation.id)?.range;
    const hadFocus = surface.focused() !== null;
    const here = annotations.identity().keys[0];
    annotations.remove(annotation.id);
    if (!range) return;
    const shown = notice({
      surface,
      pieces,
      passage: range,
      words: message("pageDeleted"),
      action: {
        label: message("pageUndo"),
        failed: message("pageUndoFailed"),
        run: async () => {
          const restored = await background.restoreAnnotation({ id: annotation.id });
          if (annotations.identity().keys[0] !== here) return;
          await annotations.put(restored);
        },
      },
    });
    surface.show(shown);
    if (hadFocus) surface.focus(shown.entry);
  };

  const onClick = (event: MouseEvent): void => {
    if (event.target === surface.host) return;
    const wasOpen = openAtPress;
    // The page's own listeners come first: a click that they made theirs opens nothing.
    setTimeout(() => {
      if (!isForHighlight(event, document)) return;
      const hit = nextHit(hitsAt(document, event.clientX, event.clientY, placed()), wasOpen);
      if (hit) void open(hit.id);
    });
  };
  const onMenu = (event: MouseEvent): void => {
    underMenu = hitsAt(document, event.clientX, event.clientY, placed())[0]?.id ?? null;
  };
  const on = { signal: listeners.signal, capture: true };
  view.addEventListener("click", onClick, on);
  view.addEventListener(
    "pointerdown",
    (event) => {
      if (event.button !== 0) return;
      openAtPress = editor?.id ?? null;
      underMenu = undefined;
    },
    on,
  );
  view.addEventListener("keydown", () => (underMenu = undefined), on);
  view.addEventListener("contextmenu", onMenu, on);

  return {
    open,
    async openNext() {
      if (underMenu) return open(underMenu);
      const selection = document.getSelection();
      const passages = placed();
      const near = selection?.rangeCount ? nearestTo(selection.getRangeAt(0), passages) : null;
      const next = near ?? passages.find(({ range }) => isInView(range, view)) ?? passages[0];
      return next ? open(next.id) : false;
    },
    refresh() {
      if (!editor) return;
      const standing = annotations.get(editor.id);
      if (standing) editor.update(standing.annotation, annotations.draft(editor.id));
      // Deleted elsewhere: unsaved words stay on the screen all the same.
      else if (!editor.hasUnsaved()) surface.hide(editor);
    },
    met(event) {
      if (event.type === "click") onClick(event);
      else onMenu(event);
    },
    stop: () => listeners.abort(),
  };
}
