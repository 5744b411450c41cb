import { describeRange } from "../anchoring/describe.ts";
import { search } from "../anchoring/search.ts";
import "./search-door.ts";

/** The search script: tells a passage from all that is like it, when it is saved and when it has to be found again. */

globalThis.postilSearch = { search, describeRange };
