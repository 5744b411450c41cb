import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { textCalls } from "../../src/background/text-calls.ts";
import { type PageText, pageText } from "../../src/content/page-text.ts";
import type { Annotation, Selector } from "../../src/model/annotation.ts";
import { LONGEST_PAGE_TEXT } from "../../src/model/page.ts";
import { anAnnotation, rangeOver, setPage } from "./content-page.ts";

/** The page's side of searching and describing, with a background that answers when and how a test says. */

const PAGE = `<main><p id=clock>It is noon.</p>
<p id=terns>The first terns were seen on <em>Tuesday</em> evening, two weeks earlier than last year, above the old wall.</p>
<p id=wardens>Wardens will close the northern path until August so that nobody walks between the nests.</p>
<p>Nothing else is planned before the summer comes; the harbour office keeps the list of all who help.</p></main>`;
const EVENING = "seen on Tuesday evening, two weeks earlier";
const OFFICE = "the harbour office keeps the list";
const PATH = "close the northern path until August";

const texts = textCalls({ now: () => performance.now(), yieldTo: () => scheduler.yield() });
let text: PageText;
let asked: { readonly text: string }[];
/** What happens between a question and its answer. */
let meanwhile: () => void | Promise<void>;

beforeEach(() => {
  setPage(PAGE);
  asked = [];
  meanwhile = () => undefined;
  const background = {
    searchText: async (args: Parameters<typeof texts.searchText>[0] & { readonly text: string }) => {
      asked.push(args);
      await meanwhile();
      return texts.searchText(args);
    },
    describeText: async (args: Parameters<typeof texts.describeText>[0] & { readonly text: string }) => {
      asked.push(args);
      await meanwhile();
      return texts.describeText(args);
    },
  };
  text = pageText(document, () => false, background);
});
afterEach(() => setPage(""));

const element = (id: string): Element => {
  const found = document.getElementById(id);
  if (!found) throw new Error(`no #${id}`);
  return found;
};
/** The first text in an element. */
const words = (id: string): Text => element(id).firstChild as Text; // the page above begins its paragraphs with text

async function annotate(passage: string): Promise<Annotation> {
  const range = rangeOver(passage.split(" Tuesday ")[0] ?? "", passage.split(" Tuesday ").at(-1) ?? "");
  const described = await text.describe(range);
  if (!described) throw new Error(`"${passage}" is not on the page`);
  asked = [];
  return anAnnotation(passage, { target: { source: location.href, selectors: described.selectors } });
}

/** Edits both passages: neither stands in its place any more. */
function edit(): void {
  element("terns").querySelector("em")?.replaceChildren("Wednesday");
  words("wardens").data = words("wardens").data.replace("northern", "northernmost");
}

/** What the found passages read on the page, by the grade. */
async function findWords(annotations: readonly Annotation[]): Promise<readonly string[]> {
  const { results } = await text.find(annotations);
  return annotations.map(({ id }) => {
    const result = results.get(id);
    return result && "range" in result ? `${result.grade}: ${result.range}` : (result?.grade ?? "nothing");
  });
}

const EVENING_FOUND = "changed: seen on Wednesday evening, two weeks earlier";
const PATH_FOUND = "changed: close the northernmost path until August";

describe("finding", () => {
  it("asks nothing while all stands in its place, and once for all that does not", async () => {
    const annotations = [await annotate(EVENING), await annotate(PATH)];
    expect(await findWords(annotations)).toEqual([`exact: ${EVENING}`, `exact: ${PATH}`]);
    expect(asked).toEqual([]);
    words("wardens").data = words("wardens").data.replace("northern", "northernmost");
    expect(await findWords(annotations)).toEqual([`exact: ${EVENING}`, PATH_FOUND]);
    expect(asked).toHaveLength(1);
  });

  it("sends no text again that was searched for the same, though what shows may have changed", async () => {
    const annotations = [await annotate(EVENING), await annotate(PATH)];
    edit();
    const found = await findWords(annotations);
    text.forget();
    expect(await findWords(annotations)).toEqual(found);
    expect(asked).toHaveLength(1);
    words("clock").data = "It is one.";
    expect(await findWords(annotations)).toEqual(found);
    expect(asked).toHaveLength(2);
    expect(await findWords(annotations.slice(1))).toEqual(found.slice(1));
    expect(asked).toHaveLength(3);
  });

  it("searches again when the page changed under the search", async () => {
    const annotations = [await annotate(PATH)];
    edit();
    meanwhile = () => {
      if (asked.length > 1) return;
      words("clock").data = "Editors have gone over all of this page once more.";
      words("wardens").data = words("wardens").data.replace("until August", "until late August");
    };
    expect(await findWords(annotations)).toEqual(["changed: close the northernmost path until late August"]);
    expect(asked).toHaveLength(2);
  });

  it("gives a page that changes under every search what stands where it did not change", async () => {
    const annotations = [await annotate(EVENING), await annotate(PATH), await annotate(OFFICE)];
    edit();
    meanwhile = () => {
      words("clock").data = `${asked.length} times it has struck.`;
      if (asked.length % 2 === 0) element("clock").append(document.createElement("b"));
    };
    expect(await findWords(annotations)).toEqual([EVENING_FOUND, PATH_FOUND, `exact: ${OFFICE}`]);
    expect(asked.length).toBeLessThan(6);
  });

  it("gives it no place that was changed just then: other words, words put in, nodes made anew", async () => {
    const annotations = [await annotate(EVENING), await annotate(PATH)];
    edit();
    meanwhile = () => {
      words("clock").data = `${asked.length} times it has struck.`;
      words("wardens").data = `${asked.length} ${words("wardens").data}`;
      if (asked.length === 4) element("terns").querySelector("em")?.append(" or Wednesday");
    };
    expect(await findWords(annotations)).toEqual(["orphan", "orphan"]);
    setPage(PAGE);
    edit();
    meanwhile = () => {
      words("clock").data = `${asked.length} times it has struck.`;
      element("terns").replaceWith(element("terns").cloneNode(true));
    };
    expect(await findWords(annotations)).toEqual(["orphan", PATH_FOUND]);
  });

  it("gives no result for what is not in its place when no answer comes, and asks anew the next time", async () => {
    const annotations = [await annotate(PATH), await annotate(OFFICE)];
    edit();
    meanwhile = () => Promise.reject(new Error("no answer"));
    expect(await findWords(annotations)).toEqual(["nothing", `exact: ${OFFICE}`]);
    meanwhile = () => undefined;
    expect(await findWords(annotations)).toEqual([PATH_FOUND, `exact: ${OFFICE}`]);
  });

  it("counts no waiting as work", async () => {
    const annotations = [await annotate(PATH)];
    edit();
    meanwhile = () => new Promise((resolve) => setTimeout(resolve, 400));
    await text.find(annotations);
    expect(text.worked()).toBeGreaterThan(0);
    expect(text.worked()).toBeLessThan(300);
  });
});

describe("describing", () => {
  const quoteIn = (selectors: readonly Selector[] = []): string | undefined =>
    selectors.find((selector) => selector.type === "TextQuoteSelector")?.exact;

  it("is of the text as it was when asked, on the words as they still stand", async () => {
    meanwhile = () => {
      words("clock").data = "The page has another first line by now.";
    };
    const described = await text.describe(rangeOver("northern path"));
    expect(described?.text).toContain("It is noon.");
    expect(quoteIn(described?.selectors)).toBe("northern path");
    expect(String(described?.range)).toBe("northern path");
  });

  it("keeps to the reader's own range when the words were changed meanwhile", async () => {
    meanwhile = () => {
      words("wardens").data = "Gone.";
    };
    const range = rangeOver("northern path");
    const described = await text.describe(range);
    expect(quoteIn(described?.selectors)).toBe("northern path");
    expect(described?.range).toBe(range);
  });

  it("says nothing of a range without text, and throws without an answer", async () => {
    const range = document.createRange();
    range.setStart(element("clock"), 0);
    expect(await text.describe(range)).toBeNull();
    meanwhile = () => Promise.reject(new Error("no answer"));
    await expect(text.describe(rangeOver("northern path"))).rejects.toThrow("no answer");
  });
});

it("never sends a text that no message can carry", async () => {
  const annotation = await annotate(PATH);
  const endless = document.implementation.createHTMLDocument();
  endless.body.append("x".repeat(LONGEST_PAGE_TEXT + 1));
  const refuse = async (): Promise<never> => {
    throw new Error("it was sent");
  };
  const long = pageText(endless, () => false, { searchText: refuse, describeText: refuse });
  expect((await long.find([annotation])).results.size).toBe(0);
  const range = endless.createRange();
  range.selectNodeContents(endless.body);
  await expect(long.describe(range)).rejects.toThrow(/too long/);
});
