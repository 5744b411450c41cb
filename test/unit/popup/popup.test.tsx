// @vitest-environment jsdom

import { afterEach, describe, expect, test } from "vitest";
import type { NotArticleReason } from "../../../src/model/article.ts";
import { Popup } from "../../../src/popup/popup.tsx";
import type { PopupProps } from "../../../src/popup/popup-props.ts";
import type { NoAccess } from "../../../src/protocol.ts";
import { cleanup, fireEvent, render, screen, waitFor, within } from "../views.ts";
import {
  annotationOf,
  article,
  brief,
  keyQuote,
  markOf,
  otherQuote,
  placeOf,
  popupProps,
  state,
  workingActions,
} from "./sample.ts";

afterEach(cleanup);

const show = (more: Partial<PopupProps> = {}) => {
  const actions = workingActions();
  const view = render(<Popup {...popupProps({ actions, ...more })} />);
  return {
    actions,
    again: (next: Partial<PopupProps>) => view.rerender(<Popup {...popupProps({ actions, ...next })} />),
  };
};
const here = (articleMore: Partial<typeof article>, briefMore: Partial<typeof brief> = {}) => ({
  kind: "here" as const,
  value: { article: { ...article, ...articleMore }, brief: { ...brief, ...briefMore }, ms: 20 },
});
const button = (name: string | RegExp) => screen.getByRole("button", { name });

describe("the brief", () => {
  test("shows headline, kicker, standfirst, byline, site, both dates and reading time", () => {
    show();
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe(
      "Island ferry to sail through the night",
    );
    for (const words of [
      "Harbour",
      "Boats after nine, at last.",
      "Maud Ollenberg",
      "The Sound Courier",
      "4 Mar 2031",
      "updated 5 Mar 2031",
      "5 min",
    ]) {
      expect(screen.getByText(words)).toBeTruthy();
    }
  });

  test("tells where each value was found", () => {
    show();
    fireEvent.click(button("Where this comes from"));
    const rows = screen
      .getAllByRole("term")
      .map((term) => `${term.textContent}: ${term.nextElementSibling?.textContent}`);
    expect(rows).toContain("Byline: visible byline");
    expect(rows).toContain("Published: JSON-LD datePublished");
    expect(rows).toContain("Reading time: 1,240 words");
    expect(rows).toContain("Language: en (html lang)");
  });

  test("sets the key quote with speaker and role, and leads to it and to the words that name the speaker", async () => {
    const { actions } = show();
    const quote = within(screen.getByRole("region", { name: "Key quote" }));
    expect(quote.getByText("Ilse Tamm")).toBeTruthy();
    expect(quote.getByText("harbour warden")).toBeTruthy();
    fireEvent.click(quote.getByRole("button", { name: keyQuote.text }));
    expect(actions.show).toHaveBeenLastCalledWith({ place: keyQuote.place });
    fireEvent.click(quote.getByRole("button", { name: /^Named by/ }));
    expect(actions.show).toHaveBeenLastCalledWith({ place: keyQuote.attributionPlace });
  });

  test("has the next best quotations folded, each with its speaker", () => {
    show();
    const fold = screen.getByText("1 more quotation").closest("details");
    expect(fold?.open).toBe(false);
    expect(fold?.textContent).toContain(otherQuote.text);
    expect(fold?.textContent).toContain("Joren Falk");
    expect(fold?.textContent).toContain("75%");
  });

  test("copies the quotation with speaker, title and a link to the page's own address", async () => {
    const { actions } = show();
    fireEvent.click(button("Copy quotation: Ilse Tamm, harbour warden"));
    const [copied] = actions.copy.mock.calls[0] ?? [];
    expect(copied).toContain("\u2014 Ilse Tamm, harbour warden\nIsland ferry to sail through the night");
    expect(copied).toContain("https://courier.example/ferry#:~:text=");
    expect(await screen.findByText("Copied with title and link.")).toBeTruthy();
  });

  test("keeps the quotation once, and says so", async () => {
    const { actions, again } = show();
    const [keep] = screen.getAllByRole("button", { name: "Keep as a highlight" });
    if (keep) fireEvent.click(keep);
    expect(actions.keep).toHaveBeenCalledWith(keyQuote.place);
    expect(await screen.findByText("Highlighted.")).toBeTruthy();
    again({ saved: { page: null, annotations: [annotationOf(1, keyQuote.text)], drafts: {} } });
    expect(button("Kept as a highlight")).toHaveProperty("disabled", true);
  });

  test("says so when the quotation is not on the page any more", async () => {
    const { actions } = show();
    actions.keep.mockResolvedValue(false);
    const [keep] = screen.getAllByRole("button", { name: "Keep as a highlight" });
    if (keep) fireEvent.click(keep);
    expect((await screen.findByRole("alert")).textContent).toContain("not on the page any more");
  });

  test("calls a key sentence by its name and gives it no speaker", () => {
    const sentence = {
      text: "Half of the cost falls to the harbour fund",
      place: placeOf("Half of the cost"),
    };
    show({ brief: here({}, { keyQuote: null, otherQuotes: [], keySentence: sentence }) });
    expect(screen.getByRole("heading", { name: "Key sentence" })).toBeTruthy();
    expect(screen.queryByRole("region", { name: "Key quote" })).toBeNull();
    expect(screen.queryByText("Speaker not named")).toBeNull();
  });

  test("has the summary folded, its sentences leading to their places", () => {
    const { actions } = show();
    const fold = screen.getByText("Summary in 1 sentence").closest("details");
    expect(fold?.open).toBe(false);
    const [sentence] = brief.summary;
    fireEvent.click(within(fold ?? document.body).getByText(sentence?.text ?? ""));
    expect(actions.show).toHaveBeenCalledWith({ place: sentence?.place });
  });

  test("page text is text: markup in it stays as it was written", () => {
    const hostile = '<img src=x onerror="alert(1)">';
    show({ brief: here({ headline: { value: hostile, source: hostile } }) });
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe(hostile);
    expect(document.querySelector("img")).toBeNull();
  });
});

describe("the topics", () => {
  test("show their counts, and open their evidence: the lines in which the article uses them", () => {
    const { actions } = show();
    const tag = button("harbour fund, used 2 times");
    expect(tag.getAttribute("aria-expanded")).toBe("false");
    fireEvent.click(tag);
    expect(tag.getAttribute("aria-expanded")).toBe("true");
    const line = button(/The harbour fund is theirs too/);
    fireEvent.click(line);
    expect(actions.show).toHaveBeenCalledWith({ place: brief.tags[0]?.evidence[0]?.places[1] });
    fireEvent.click(tag);
    expect(screen.queryByText("Used 2 times in the article")).toBeNull();
  });
});

describe("the outline", () => {
  test("marks the section being read, and says how many highlights each holds", () => {
    const [a, b] = [annotationOf(1, "one"), annotationOf(2, "two")];
    show({
      state: { ...state, currentSection: 1, marks: [markOf(a, { section: 1 }), markOf(b, { section: 1 })] },
      saved: { page: null, annotations: [a, b], drafts: {} },
    });
    const outline = within(screen.getByRole("navigation", { name: "Sections" }));
    const [pays, fishers] = outline.getAllByRole("button");
    expect(pays?.getAttribute("aria-current")).toBeNull();
    expect(pays?.textContent).not.toContain("highlight");
    expect(fishers?.getAttribute("aria-current")).toBe("location");
    expect(fishers?.textContent).toContain("2 highlights");
  });

  test("leads to a section, and tells when it is not there any more", async () => {
    const { actions } = show();
    actions.show.mockResolvedValue(false);
    fireEvent.click(within(screen.getByRole("navigation")).getByRole("button", { name: "Who pays" }));
    expect(actions.show).toHaveBeenCalledWith({ place: placeOf("Who pays") });
    expect((await screen.findByRole("alert")).textContent).toContain("not on the page any more");
  });

  test("unfolds when it is long", () => {
    const outline = Array.from({ length: 16 }, (_, i) => ({
      level: 2,
      text: `Part ${i}`,
      place: { start: i, end: i + 1 },
    }));
    show({ brief: here({}, { outline }) });
    expect(screen.queryByText("Part 15")).toBeNull();
    fireEvent.click(button("All 16 sections"));
    expect(screen.getByText("Part 15")).toBeTruthy();
  });
});

describe("the highlights", () => {
  test("stand under their sections in reading order, and how many are not found is told first", () => {
    const list = [annotationOf(1, "late"), annotationOf(2, "early"), annotationOf(3, "gone")];
    const [late, early, gone] = list;
    if (!late || !early || !gone) throw new Error("three were made");
    show({
      saved: { page: null, annotations: list, drafts: {} },
      state: {
        ...state,
        marks: [
          markOf(late, { order: 1, section: 1 }),
          markOf(early, { order: 0, section: 0 }),
          markOf(gone, { grade: "orphan", order: 2 }),
        ],
      },
    });
    const region = screen.getByRole("region", { name: "3 highlights" });
    expect(
      within(region)
        .getAllByRole("article")
        .map((one) => one.getAttribute("aria-label")),
    ).toEqual(["early", "late", "gone"]);
    expect(
      within(region)
        .getAllByRole("heading", { level: 3 })
        .map((one) => one.textContent),
    ).toEqual(["Who pays", "The fishers object", "Not found on this page"]);
    expect(region.textContent).toMatch(/^3 highlightsHighlight selection1 of 3 not found/);
  });

  test("highlighting the selection says when nothing is selected", async () => {
    const { actions } = show();
    actions.highlightSelection.mockResolvedValue(false);
    fireEvent.click(button("Highlight selection"));
    expect((await screen.findByRole("alert")).textContent).toContain("select words in the page first");
  });

  test("are listed, and can be edited, while the brief is still being made or has failed", () => {
    const a = annotationOf(1, "one", { note: "mine" });
    const saved = { page: null, annotations: [a], drafts: {} };
    const { again } = show({ brief: { kind: "waiting" }, saved });
    expect(screen.getByText("mine")).toBeTruthy();
    again({ brief: { kind: "failed", error: "boom", noAnswer: false }, saved });
    expect(screen.getByText("mine")).toBeTruthy();
  });

  test("a failed read is told and can be tried again", () => {
    const { actions } = show({ saved: null, savedError: "disk is full" });
    expect(screen.getByRole("alert").textContent).toContain("disk is full");
    fireEvent.click(button("Try again"));
    expect(actions.retry).toHaveBeenCalled();
  });
});

describe("states that are no brief", () => {
  test("before anything is known there is a shape, announced as reading", () => {
    show({ tab: null, brief: { kind: "waiting" }, state: null, saved: null });
    expect(screen.getByRole("main").getAttribute("aria-busy")).toBe("true");
    expect(screen.getByText("Reading the page")).toBeTruthy();
  });

  test("the tab's title and site are shown at once", () => {
    show({ brief: { kind: "waiting" }, state: null, saved: null });
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Ferry | The Sound Courier");
    expect(screen.getByText("courier.example")).toBeTruthy();
  });

  const reasons: readonly NotArticleReason[] = [
    "too-short",
    "list-page",
    "paywall",
    "not-html",
    "too-large",
    "empty",
  ];
  test.each(reasons)(
    "a page that is no article (%s) says why, and that one can highlight all the same",
    (reason) => {
      show({
        brief: here(
          { verdict: { kind: "not-article", reason } },
          { keyQuote: null, otherQuotes: [], outline: [], tags: [], summary: [] },
        ),
      });
      expect(screen.getByText(/You can still select words and highlight them\.$/)).toBeTruthy();
      expect(button("Highlight selection")).toBeTruthy();
    },
  );

  test("where nothing can be highlighted it is not offered", () => {
    show({
      state: { ...state, canHighlight: false },
      brief: here(
        { verdict: { kind: "not-article", reason: "not-html" } },
        { keyQuote: null, otherQuotes: [] },
      ),
    });
    expect(screen.getByText(/cannot be highlighted here/)).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Highlight selection" })).toBeNull();
  });

  const refusals: readonly NoAccess[] = ["browser-page", "store-page", "pdf", "not-granted", "gone"];
  test("each reason for no access has a sentence of its own that says what to do", () => {
    const sentences = refusals.map((noAccess) => {
      cleanup();
      show({ noAccess, brief: { kind: "waiting" }, state: null });
      expect(screen.queryByText("Reading the page")).toBeNull();
      expect(screen.queryByRole("button", { name: "Highlight selection" })).toBeNull();
      return document.querySelector(".notice p")?.textContent ?? "";
    });
    expect(new Set(sentences).size).toBe(refusals.length);
    for (const sentence of sentences) expect(sentence).toMatch(/: (?:open|click|wait)/);
  });

  test("a page that does not answer is to be reloaded; a brief that failed gives the reason", () => {
    const { actions, again } = show({ brief: { kind: "failed", error: "x", noAnswer: true } });
    expect(screen.getByRole("alert").textContent).toContain("reload it");
    again({ brief: { kind: "failed", error: "no body", noAnswer: false } });
    expect(screen.getByRole("alert").textContent).toContain("no body");
    fireEvent.click(button("Try again"));
    expect(actions.retry).toHaveBeenCalled();
  });

  test("a private window says how long highlights last", () => {
    show({ state: { ...state, isPrivate: true } });
    expect(screen.getByText("Private window: highlights and notes last until this tab closes.")).toBeTruthy();
  });
});

describe("the offer to show highlights on return", () => {
  const offer = {
    host: "www.courier.example",
    patterns: ["*://www.courier.example/*", "*://courier.example/*"],
  };
  const saved = { page: null, annotations: [annotationOf(1, "one")], drafts: {} };

  test("is made only once something is highlighted", () => {
    const { again } = show({ offer });
    expect(screen.queryByText(/when you come back/)).toBeNull();
    again({ offer, saved });
    expect(screen.getByText(/when you come back/)).toBeTruthy();
    again({ offer: null, saved });
    expect(screen.queryByText(/when you come back/)).toBeNull();
  });

  test("asks the browser within the click itself, before anything else", () => {
    const { actions } = show({ offer, saved });
    fireEvent.click(button("On this site"));
    // Not awaited: a request that came later would have lost the click.
    expect(actions.request).toHaveBeenCalledWith(offer.patterns);
    fireEvent.click(button("On every site"));
    expect(actions.request).toHaveBeenLastCalledWith(["*://*/*"]);
    const others = Object.entries(actions).filter(([name]) => name !== "request");
    for (const [, action] of others) expect(action).not.toHaveBeenCalled();
  });

  test("takes no for an answer, and says when that was not kept", async () => {
    const { actions } = show({ offer, saved });
    fireEvent.click(button("Not now"));
    expect(actions.decline).toHaveBeenCalledWith("www.courier.example");
    await screen.findByText(/Not asked again for this site/);
    actions.decline.mockRejectedValue(new Error("no room"));
    fireEvent.click(button("Not now"));
    await waitFor(() => expect(screen.getByRole("alert").textContent).toContain("no room"));
  });
});

test("every control has a name, and none is taken out of the tab order", () => {
  const a = annotationOf(1, "one", { note: "mine" });
  show({
    saved: { page: null, annotations: [a, annotationOf(2, "two")], drafts: { [a.id]: "half" } },
    offer: { host: "x", patterns: ["*://x/*"] },
  });
  const controls = [...document.querySelectorAll("button, textarea, summary, input")];
  expect(controls.length).toBeGreaterThan(15);
  for (const control of controls) {
    const name = control.getAttribute("aria-label") ?? control.textContent ?? "";
    expect(name.trim(), control.outerHTML).not.toBe("");
    expect(control.getAttribute("tabindex")).toBeNull();
  }
});
