import type { noteEditor } from "./notes/note-editor.ts";
import type { notice } from "./notes/notice.ts";
import type { whereCard } from "./notes/where-card.ts";

/**
 * Where `page.js` and `notes.js` meet: cards and notices come only when the reader touches the page, so that a page with marks
 * costs no more than its marks. The global is the extension's own: pages have another.
 */
export interface Notes {
  readonly noteEditor: typeof noteEditor;
  readonly notice: typeof notice;
  readonly whereCard: typeof whereCard;
  /** For the shadow root in which all of them stand. */
  readonly styles: string;
}

declare global {
  var postilNotes: Notes | undefined;
}
