import "../controls-door.ts";
import { createControls } from "./controls.ts";

/** The controls script: all that the reader can touch in a page, brought at the first touch. */

globalThis.postilControls = createControls;
