import { describeStretch } from "../anchoring/describe.ts";
import { searchText } from "../anchoring/search.ts";
import { inSlices, type Slicing } from "../anchoring/slices.ts";
import { viewSteps } from "../anchoring/text-view.ts";
import type { Selector } from "../model/annotation.ts";
import { asCount, asList, asObject, asSelectors, asText, asWhole, Misshapen } from "../model/check.ts";
import { LONGEST_PAGE_TEXT } from "../model/page.ts";
import type { Missing, Outcome, PlainText, Search, Settled, Stretch } from "../model/passage.ts";

/**
 * What pages have worked out here, off their own threads: what weighs evidence over a whole text. In slices, so that other
 * tabs and the popup are answered meanwhile. Nothing is kept: a text is gone with its answer.
 */
export interface TextCalls {
  /** As `BackgroundCalls.searchText`; throws when the arguments are not what they should be. */
  searchText(args: unknown): Promise<readonly Outcome[]>;
  /** As `BackgroundCalls.describeText`. */
  describeText(args: unknown): Promise<readonly Selector[] | null>;
}

export function textCalls(slicing: Slicing): TextCalls {
  /** Never null: nothing says that the work is out of date. */
  const done = async <T>(steps: Generator<void, T>): Promise<T> => (await inSlices(steps, slicing)) as T;
  return {
    searchText: async (args) => done(searchText(asSearch(args))),
    async describeText(args) {
      const text = asPlainText(args);
      const stretch = asStretch(args, "stretch", text.text.length);
      return describeStretch(stretch, await done(viewSteps(text)));
    },
  };
}

function asSearch(value: unknown): Search {
  const text = asPlainText(value);
  const fields = asObject(value, "search");
  return {
    ...text,
    missing: asList(fields.missing, "missing").map((one, i) => asMissing(one, `missing[${i}]`)),
    settled: asList(fields.settled, "settled").map((one, i) => asSettled(one, `settled[${i}]`)),
  };
}

function asPlainText(value: unknown): PlainText {
  const fields = asObject(value, "text");
  const text = asText(fields.text, "text", LONGEST_PAGE_TEXT);
  const headings = asList(fields.headings, "headings").map((one, i) =>
    asStretch(one, `headings[${i}]`, text.length),
  );
  return { text, headings };
}

/** A stretch of a text of `length` units; may be empty. */
function asStretch(value: unknown, name: string, length: number): Stretch {
  const fields = asObject(value, name);
  const [start, end] = [asCount(fields.start, `${name}.start`), asCount(fields.end, `${name}.end`)];
  if (start > end || end > length) throw new Misshapen(`${name} is ${start} to ${end} of ${length}`);
  return { start, end };
}

function asMissing(value: unknown, name: string): Missing {
  const fields = asObject(value, name);
  return {
    selectors: asSelectors(fields.selectors, `${name}.selectors`),
    shift: asWhole(fields.shift, `${name}.shift`),
  };
}

function asSettled(value: unknown, name: string): Settled {
  const fields = asObject(value, name);
  return { was: asCount(fields.was, `${name}.was`), is: asCount(fields.is, `${name}.is`) };
}
