/** Links that open a page at a passage: URL Fragment Text Directives (https://wicg.github.io/scroll-to-text-fragment/). */

/** Longest passage given whole, in UTF-16 units; longer ones are given by their first and last words. */
const LONGEST_WHOLE = 120;
/** Words at each end of a long passage: enough to be unique in an article, few enough to survive an edit inside. */
const END_WORDS = 5;
/** Text without spaces (Chinese, Japanese, Thai): units at each end instead of words. */
const END_UNITS = 12;

/** Passages up to this length may well stand elsewhere too: they are given with words around them, in UTF-16 units. */
const SHORT = 40;
const CONTEXT_WORDS = 3;

/** What stands around a passage, cut anywhere, as a TextQuoteSelector keeps it. */
export interface Surroundings {
  readonly prefix: string;
  readonly suffix: string;
}

/**
 * `address` with a text directive for `passage`, whose line breaks are block ends. A fragment that the address has already
 * is kept when it is a route ("#/", "#!"). The address alone when the passage has no word.
 */
export function textFragmentLink(
  address: string,
  passage: string,
  around: Surroundings = { prefix: "", suffix: "" },
): string {
  const directive = directiveFor(passage, around);
  if (directive === "") return address;
  const base = /#[/!]/.test(address) ? address : `${address.replace(/#.*$/s, "")}#`;
  return `${base}:~:text=${directive}`;
}

function directiveFor(passage: string, { prefix, suffix }: Surroundings): string {
  // A directive's text cannot cross a block's end, but its start and end may stand in different blocks.
  const blocks = passage
    .split("\n")
    .map((block) => block.replace(/\s+/g, " ").trim())
    .filter((block) => block !== "");
  const [first] = blocks;
  const last = blocks.at(-1);
  if (first === undefined || last === undefined) return "";
  if (blocks.length > 1 || first.length > LONGEST_WHOLE)
    return `${encode(startOf(first))},${encode(endOf(last))}`;
  if (first.length > SHORT) return encode(first);
  const [before, behind] = [wordsBefore(prefix), wordsBehind(suffix)];
  return `${before && `${encode(before)}-,`}${encode(first)}${behind && `,-${encode(behind)}`}`;
}

/** The whole words right before a passage in its own block; "" at the block's edge or within a word. */
function wordsBefore(prefix: string): string {
  const line = prefix.split("\n").at(-1) ?? "";
  // The far end of the surroundings may be half a word.
  return /\s$/.test(line) ? line.trim().split(/\s+/).slice(1).slice(-CONTEXT_WORDS).join(" ") : "";
}

function wordsBehind(suffix: string): string {
  const [line = ""] = suffix.split("\n");
  return /^\s/.test(line) ? line.trim().split(/\s+/).slice(0, -1).slice(0, CONTEXT_WORDS).join(" ") : "";
}

function startOf(block: string): string {
  const words = block.split(" ");
  if (words.length > 2) return words.slice(0, END_WORDS).join(" ");
  return [...block].slice(0, END_UNITS).join("");
}

function endOf(block: string): string {
  const words = block.split(" ");
  if (words.length > 2) return words.slice(-END_WORDS).join(" ");
  return [...block].slice(-END_UNITS).join("");
}

/** Percent-encodes also what the directive's own grammar uses: "-", "," and "&" (the last two are already covered). */
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replace(/-/g, "%2D");
}
