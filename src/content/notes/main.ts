import "../notes-door.ts";
import { noteEditor } from "./note-editor.ts";
import styles from "./notes.css?inline";
import { notice } from "./notice.ts";
import { whereCard } from "./where-card.ts";

/** The notes script: what opens at a highlight. Brought at the reader's first press on a page with marks. */

globalThis.postilNotes = { noteEditor, notice, whereCard, styles };
