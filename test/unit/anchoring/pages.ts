/** Pages and words for the anchoring tests, all made from a seed. */

import { anchorAll } from "../../../src/anchoring/anchor.ts";
import type { Anchored } from "../../../src/anchoring/anchored.ts";
import { indexText, type TextIndex } from "../../../src/anchoring/text-index.ts";
import type { Selector } from "../../../src/model/annotation.ts";

export type Random = () => number;

/** A linear congruential generator (Numerical Recipes): enough for test data, and the same everywhere. */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}

export function parse(html: string): Document {
  return new DOMParser().parseFromString(html, "text/html");
}

const WORDS =
  "harbour council voted ferry winter the a of to in and on budget minister said engineers bridge repair cost rise tide mayor people would not road light north small boats fish market early late report year new plan water house stone river old wind said the of a in storm damage wall sea school team open close hundred crew island mainland coast guard".split(
    " ",
  );

export function sentence(random: Random): string {
  const words = Array.from(
    { length: 5 + Math.floor(random() * 12) },
    () => WORDS[Math.floor(random() * WORDS.length)],
  );
  const text = words.join(" ");
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** A page of paragraphs, headings, lists, inline elements and some white space of its own. */
export function article(random: Random, paragraphs: number): string {
  let html = "<main>";
  for (let i = 0; i < paragraphs; i++) {
    if (random() < 0.2) html += `<h2>${sentence(random)}</h2>\n`;
    const inner = Array.from({ length: 1 + Math.floor(random() * 4) }, () =>
      random() < 0.3 ? `<em>${sentence(random)}</em>` : sentence(random),
    ).join(random() < 0.5 ? " " : "\n   ");
    html += random() < 0.15 ? `<ul><li>${inner}</li><li>${sentence(random)}</li></ul>` : `<p>${inner}</p>\n`;
  }
  return `${html}</main>`;
}

/** The one result of anchoring selectors on a page. */
export function anchorOn(index: TextIndex, selectors: readonly Selector[]): Anchored {
  const result = anchorAll([{ id: "one", target: { source: "https://example.org/", selectors } }], index).get(
    "one",
  );
  if (!result) throw new Error("no result for the one target");
  return result;
}

/** The words that a result would paint; null when it paints nothing. */
export function painted(result: Anchored, index: TextIndex): string | null {
  return "range" in result ? index.text.slice(result.start, result.end) : null;
}

export function indexOf(html: string): TextIndex {
  return indexText(parse(html));
}
