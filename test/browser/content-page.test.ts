import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { userEvent } from "vitest/browser";
import "../../src/content/cards/main.ts";
import "../../src/content/controls/main.ts";
import { type PageSession, startPageSession } from "../../src/content/page-session.ts";
import { quoteOf, type Target } from "../../src/model/annotation.ts";
import { presenceKey } from "../../src/model/page-url.ts";
import {
  type MemoryBackground,
  memoryBackground,
  paintedWords,
  rangeOver,
  select,
  setPage,
  until,
} from "./content-page.ts";

const PAGE = `<main><h1>Terns return to the harbour wall</h1>
<p>The first terns were seen on <em>Tuesday</em> evening, two weeks earlier than last year, above the old harbour wall.</p>
<p>Wardens will close the <a href="#wall">northern path</a> until August so that nobody walks between the nests.</p></main>
<textarea id="field"></textarea>`;

const NO_TARGET: Target = {
  source: "https://news.example/a",
  selectors: [{ type: "TextQuoteSelector", exact: "", prefix: "", suffix: "" }],
};

describe("a page with Postil on it", () => {
  let background: MemoryBackground;
  let session: PageSession;
  let isAlive = true;
  let haveCards = true;
  const start = (isPrivate = false): void => {
    session = startPageSession({
      document,
      background: background.calls,
      isPrivate,
      isAlive: () => isAlive,
      reader: () => undefined,
      controls: () => globalThis.postilControls,
      cards: () => (haveCards ? globalThis.postilCards : undefined),
      shadow: "open",
    });
  };
  /** What stands inside the controls; null when none are shown. */
  const controls = (): ShadowRoot | null => document.documentElement.lastElementChild?.shadowRoot ?? null;
  const field = (): HTMLTextAreaElement | null => controls()?.querySelector("textarea") ?? null;
  const press = async (name: string): Promise<void> => {
    await until(
      name,
      () => controls()?.querySelector(`button[aria-label="${name}"]`) !== null && controls() !== null,
    );
    const button = controls()?.querySelector(`button[aria-label="${name}"]`);
    if (button) await userEvent.click(button);
  };
  const clickOn = async (
    words: string,
    setting: { ctrlKey?: boolean; detail?: number } = {},
  ): Promise<void> => {
    const [box] = rangeOver(words).getClientRects();
    if (!box) throw new Error(`"${words}" has no box`);
    const at = { clientX: box.left + box.width / 2, clientY: box.top + box.height / 2 };
    const target = document.elementFromPoint(at.clientX, at.clientY);
    const event = { ...at, ...setting, bubbles: true, cancelable: true, composed: true, view: window };
    target?.dispatchEvent(new PointerEvent("pointerdown", event));
    target?.dispatchEvent(new PointerEvent("pointerup", event));
    target?.dispatchEvent(new MouseEvent("click", event));
    await new Promise((resolve) => setTimeout(resolve, 60));
  };
  const highlight = async (from: string, to = from, note = false): Promise<void> => {
    select(rangeOver(from, to));
    expect(await session.calls.highlightSelection({ colour: "yellow", note })).toBe(true);
  };
  const searches = (): number => background.log.filter(({ call }) => call === "searchText").length;
  const notes = (): readonly string[] => [...background.kept.values()].map(({ note }) => note);

  beforeEach(() => {
    setPage(PAGE);
    background = memoryBackground();
    isAlive = true;
    haveCards = true;
  });
  afterEach(() => {
    session.retire();
    document.documentElement.lastElementChild?.shadowRoot?.host.remove();
    document.getSelection()?.removeAllRanges();
  });

  it("shows the toolbar for words that were selected before it came", async () => {
    select(rangeOver("old harbour"));
    start();
    await until("the toolbar", () => controls() !== null);
  });

  it("keeps and paints selected words, and paints them again on the next visit", async () => {
    start();
    select(rangeOver("seen on", "evening"));
    await press("Highlight: Green");
    await until("the mark", () => paintedWords("passage-green").length > 0);
    session.retire();
    expect(paintedWords()).toEqual([]);
    start();
    await until("the mark", () => paintedWords("passage-green").length > 0);
    expect(paintedWords("passage-green")).toEqual(["seen on Tuesday evening"]);
  });

  it("paints nothing that was not kept, and says so beside the words", async () => {
    start();
    background.failing = new Set(["saveAnnotation"]);
    select(rangeOver("old harbour"));
    await press("Highlight: Green");
    await until("the reason", () => controls()?.querySelector("[role=alert]") !== null);
    expect(paintedWords()).toEqual([]);
  });

  it("keeps nothing while the background does not describe the words, and says so", async () => {
    start();
    background.failing = new Set(["describeText"]);
    await highlight("old harbour");
    expect(controls()?.querySelector("[role=alert]")?.textContent).toContain("Not kept");
    expect([background.kept.size, paintedWords()]).toEqual([0, []]);
    background.failing = new Set();
    await press("Highlight: Green");
    await until("the mark", () => paintedWords().length > 0);
  });

  it("says so too when a shortcut could not keep anything", async () => {
    start();
    background.failing = new Set(["saveAnnotation"]);
    await highlight("old harbour");
    expect(controls()?.querySelector("[role=alert]")?.textContent).toContain("Not kept");
    expect(paintedWords()).toEqual([]);
  });

  it("says beside the words that nothing was copied or kept when the cards do not come", async () => {
    start();
    haveCards = false;
    select(rangeOver("old harbour"));
    await press("Copy quote");
    await until("the reason", () => controls()?.querySelector("[role=alert]") !== null);
    expect(controls()?.querySelector("[role=alert]")?.textContent).toContain("Not copied");
    await press("Highlight and write a note");
    await until("the reason", () => controls()?.textContent?.includes("could not be opened") === true);
    expect(background.kept.size).toBe(0);
  });

  it("gives words that are marked once more their new colour, not a second mark", async () => {
    start();
    await highlight("old harbour");
    // The browser tells of a selection that is gone in a task of its own.
    await new Promise((resolve) => setTimeout(resolve, 50));
    select(rangeOver("old harbour"));
    await press("Highlight: Blue");
    await until("the mark", () => paintedWords("passage-blue").length > 0);
    expect(background.kept.size).toBe(1);
    expect(paintedWords("passage-yellow")).toEqual([]);
  });

  it("has the page's HTML as it was once its controls are gone", async () => {
    const before = document.documentElement.outerHTML;
    start();
    await highlight("old harbour", "old harbour", true);
    expect(document.documentElement.outerHTML).not.toBe(before);
    await userEvent.keyboard("{Escape}");
    await until("the end", () => controls() === null);
    expect(paintedWords()).toEqual(["old harbour"]);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it("does nothing with a selection that is not there", async () => {
    start();
    expect(await session.calls.highlightSelection({ colour: "pink", note: true })).toBe(false);
    expect(background.log.map(({ call }) => call)).not.toContain("saveAnnotation");
  });

  it("tells once in a private window that marks go with the tab", async () => {
    start(true);
    select(rangeOver("old harbour"));
    await until("the toolbar", () => controls() !== null);
    expect(controls()?.querySelector("[role=status]")?.textContent).toContain("Private window");
    select(rangeOver("nobody walks"));
    await until("the next", () => controls()?.querySelector("[role=status]")?.textContent === "");
  });

  it("falls silent when its extension is gone: no toolbar, no mark, nothing opens", async () => {
    start();
    await highlight("old harbour");
    isAlive = false;
    select(rangeOver("nobody walks"));
    await until("the end", () => paintedWords().length === 0);
    document.getSelection()?.removeAllRanges();
    await clickOn("old harbour");
    expect(controls()).toBeNull();
  });

  describe("a note", () => {
    it("is kept as a draft at each keystroke and as the note once closed", async () => {
      start();
      await highlight("northern path", "August", true);
      await userEvent.keyboard("ask");
      await until(
        "three drafts",
        () => background.log.filter(({ call }) => call === "saveDraft").length === 3,
      );
      expect([...background.drafts.values()]).toEqual(["ask"]);
      expect(notes()).toEqual([""]);
      await userEvent.keyboard("{Escape}");
      await until("the end", () => controls() === null);
      expect(notes()).toEqual(["ask"]);
      expect(background.drafts.size).toBe(0);
    });

    it("that was left half typed is there when it is opened next", async () => {
      start();
      await highlight("old harbour", "old harbour", true);
      await userEvent.keyboard("half a th");
      await until("the draft", () => [...background.drafts.values()][0] === "half a th");
      session.retire();
      document.documentElement.lastElementChild?.shadowRoot?.host.remove();
      start();
      await until("the mark", () => paintedWords().length > 0);
      await clickOn("old harbour");
      expect(field()?.value).toBe("half a th");
    });

    it("takes in a draft that the popup wrote, unless the reader has typed here", async () => {
      start();
      await highlight("old harbour");
      const [id = ""] = background.kept.keys();
      background.drafts.set(id, "from the popup");
      await clickOn("old harbour");
      await until("the draft", () => field()?.value === "from the popup");
      await userEvent.keyboard(" and here");
      background.drafts.set(id, "later from the popup");
      await session.calls.refresh({});
      expect(field()?.value).toBe("from the popup and here");
    });

    it("that cannot be kept stays on the screen, and is kept at the next try", async () => {
      start();
      await highlight("old harbour", "old harbour", true);
      background.failing = new Set(["saveDraft", "changeAnnotation"]);
      await userEvent.keyboard("words");
      await userEvent.keyboard("{Escape}");
      await until("the reason", () => controls()?.querySelector("[role=alert]") !== null);
      expect(field()?.value).toBe("words");
      await clickOn("Wardens");
      expect(field()?.value).toBe("words");
      background.failing = new Set();
      await userEvent.keyboard("{Escape}");
      await until("the end", () => controls() === null);
      expect(notes()).toEqual(["words"]);
    });

    it("that cannot be kept is not pushed off the screen by a new selection", async () => {
      start();
      await highlight("old harbour", "old harbour", true);
      background.failing = new Set(["saveDraft", "changeAnnotation", "saveAnnotation"]);
      await userEvent.keyboard("words");
      select(rangeOver("nobody walks"));
      await new Promise((resolve) => setTimeout(resolve, 450));
      expect(field()?.value).toBe("words");
      await session.calls.highlightSelection({ colour: "green", note: false });
      expect(field()?.value).toBe("words");
      expect(controls()?.textContent).toContain("Not kept");
    });

    it("that is unsaved stays on the screen when the extension goes", async () => {
      start();
      await highlight("old harbour", "old harbour", true);
      await userEvent.keyboard("words");
      session.retire(true);
      expect(field()?.value).toBe("words");
      expect(controls()?.textContent).toContain("Postil was updated or removed");
    });

    it("goes with its highlight, and comes back by undo", async () => {
      start();
      await highlight("old harbour", "old harbour", true);
      await userEvent.keyboard("words{Escape}");
      await until("the end", () => controls() === null);
      await clickOn("old harbour");
      await press("Delete highlight");
      await until("the end", () => paintedWords().length === 0);
      expect(background.kept.size).toBe(0);
      const undo = [...(controls()?.querySelectorAll("button") ?? [])].find((b) => b.textContent === "Undo");
      if (undo) await userEvent.click(undo);
      await until("the mark", () => paintedWords().length === 1);
      expect(notes()).toEqual(["words"]);
    });

    it("stays open while its highlight changes colour", async () => {
      start();
      await highlight("old harbour", "old harbour", true);
      await userEvent.keyboard("words");
      await press("Purple");
      await until("the colour", () => paintedWords("passage-purple").length === 1);
      expect(field()?.value).toBe("words");
      expect(controls()?.querySelector("[aria-pressed=true]")?.getAttribute("aria-label")).toBe("Purple");
    });
  });

  describe("a click", () => {
    beforeEach(async () => {
      start();
      await highlight("The first terns", "last year");
      await highlight("seen on", "evening");
      await highlight("northern path", "August");
    });
    const openNote = (): string | null =>
      controls() === null ? null : paintedWords("passage-active").join();

    it("on a highlight opens it", async () => {
      await clickOn("August");
      expect(openNote()).toBe("northern path until August");
      expect(field()).not.toBeNull();
    });

    it("where highlights overlap opens the shortest, and a further one the next", async () => {
      await clickOn("Tuesday");
      expect(openNote()).toBe("seen on Tuesday evening");
      await clickOn("Tuesday");
      expect(openNote()).toContain("The first terns");
      await clickOn("Tuesday");
      expect(openNote()).toBe("seen on Tuesday evening");
    });

    it("once more on the open one closes it", async () => {
      await clickOn("August");
      await clickOn("August");
      expect(openNote()).toBeNull();
    });

    it("in a link is the page's", async () => {
      await clickOn("northern path");
      expect(openNote()).toBeNull();
    });

    it("with a modifier is the page's", async () => {
      await clickOn("August", { ctrlKey: true });
      expect(openNote()).toBeNull();
    });

    it("that the page has answered is the page's", async () => {
      const answer = (event: Event): void => event.preventDefault();
      document.addEventListener("click", answer);
      await clickOn("August");
      document.removeEventListener("click", answer);
      expect(openNote()).toBeNull();
    });

    it("that made a selection opens nothing", async () => {
      select(rangeOver("August"));
      await clickOn("August");
      expect(field()).toBeNull();
    });

    it("beside the words opens nothing", async () => {
      const wide = document.querySelector("p:nth-of-type(2)")?.getBoundingClientRect();
      const event = { clientX: (wide?.right ?? 0) - 2, clientY: (wide?.bottom ?? 0) - 4, bubbles: true };
      document.querySelector("p:nth-of-type(2)")?.dispatchEvent(new MouseEvent("click", event));
      await new Promise((resolve) => setTimeout(resolve, 60));
      expect(openNote()).toBeNull();
    });

    it("in a link may open from the context menu", async () => {
      const [box] = rangeOver("northern").getClientRects();
      const at = { clientX: (box?.left ?? 0) + 4, clientY: (box?.top ?? 0) + 4, bubbles: true };
      document.querySelector("a")?.dispatchEvent(new MouseEvent("contextmenu", { ...at, button: 2 }));
      expect(await session.calls.openHighlight({})).toBe(true);
      expect(openNote()).toBe("northern path until August");
    });

    it("is not needed: the highlight beside the caret opens by shortcut", async () => {
      const { startContainer, startOffset } = rangeOver("Wardens");
      document.getSelection()?.collapse(startContainer, startOffset);
      expect(await session.calls.openHighlight({})).toBe(true);
      expect(openNote()).toBe("northern path until August");
    });
  });

  it("answers the click that brought controls and cards, though it was over before they came", async () => {
    start();
    await highlight("old harbour");
    session.retire();
    const asked: unknown[] = [];
    const slow = new Proxy(background.calls, {
      get: (calls, name) =>
        name === "bringScripts" ? async (args: unknown) => void asked.push(args) : Reflect.get(calls, name),
    });
    let areHere = false;
    session = startPageSession({
      document,
      background: slow,
      isPrivate: false,
      isAlive: () => true,
      reader: () => undefined,
      controls: () => (areHere ? globalThis.postilControls : undefined),
      cards: () => (areHere ? globalThis.postilCards : undefined),
      shadow: "open",
    });
    await until("the mark", () => paintedWords().length === 1);
    expect(asked).toEqual([]);
    await clickOn("old harbour");
    expect([asked, controls()]).toEqual([[{ scripts: ["controls"] }], null]);
    areHere = true;
    await until("the note", () => field() !== null);
  });

  describe("when the page changes", () => {
    it("finds a passage that comes late", async () => {
      start();
      await highlight("nobody walks", "nests");
      session.retire();
      const [, late] = document.querySelectorAll("p");
      late?.remove();
      start();
      await until(
        "the answer",
        () => background.log.filter(({ call }) => call === "annotationsOn").length > 1,
      );
      const { marks } = await session.calls.state({});
      expect(marks.map(({ grade }) => grade)).toEqual(["orphan"]);
      if (late) document.querySelector("main")?.append(late);
      await until("the mark", () => paintedWords().length === 1);
    });

    it("paints what is in its place without asking, and finds the rest once the background answers", async () => {
      start();
      await highlight("nobody walks", "nests");
      await highlight("old harbour");
      session.retire();
      background.failing = new Set(["searchText"]);
      start();
      await until("the marks", () => paintedWords().length === 2);
      expect(searches()).toBe(0);
      session.retire();
      const [, path] = document.querySelectorAll("p");
      const last = path?.lastChild;
      if (last) last.textContent = " until August so that nobody strolls between the nests.";
      start();
      await until("the mark", () => paintedWords().join() === "old harbour");
      expect(searches()).toBe(1);
      background.failing = new Set();
      path?.append(" It is signed.");
      await until("the other", () => paintedWords().includes("nobody strolls between the nests"));
    });

    it("finds a passage again whose nodes were replaced", async () => {
      start();
      await highlight("nobody walks", "nests");
      const [, old] = document.querySelectorAll("p");
      const fresh = old?.cloneNode(true);
      if (fresh) old?.replaceWith(fresh);
      expect(paintedWords().join("")).toBe("");
      await until("the mark", () => paintedWords().join("") === "nobody walks between the nests");
    });

    it("finds a passage that was there and is unfolded by a class alone", async () => {
      start();
      await highlight("nobody walks", "nests");
      session.retire();
      const style = document.createElement("style");
      style.textContent = ".folded { display: none }";
      document.body.append(style);
      const [, folded] = document.querySelectorAll("p");
      folded?.classList.add("folded");
      start();
      expect((await session.calls.state({})).marks.map(({ grade }) => grade)).toEqual(["orphan"]);
      folded?.classList.remove("folded");
      await until("the mark", () => paintedWords().join("") === "nobody walks between the nests");
    });

    it("never paints other words that a list puts into a passage's nodes, and finds it when they are back", async () => {
      start();
      await highlight("nobody walks", "nests");
      const node = rangeOver("nobody walks").startContainer as Text; // ranges over words start in text
      const words = node.data;
      node.data = "Another row of the list stands in this node by now, quite as long as the row before.";
      expect(paintedWords().join("")).toBe("");
      await until("the orphan", () => paintedWords().length === 0);
      node.data = words;
      await until("the mark", () => paintedWords().join("") === "nobody walks between the nests");
    });

    it("stops looking for what does not come", async () => {
      start();
      await highlight("nobody walks", "nests");
      document.querySelectorAll("p")[1]?.remove();
      await until("the orphan", () => paintedWords().length === 0);
      expect((await session.calls.state({})).marks[0]?.grade).toBe("orphan");
    });

    it("drops the marks of one article at once when a script goes to the next", async () => {
      const address = location.href;
      start();
      await highlight("old harbour");
      background.kept.clear();
      history.pushState(null, "", "/another-article-of-the-same-site");
      try {
        await until("no mark", () => paintedWords().length === 0);
        const { identity } = await session.calls.state({});
        expect(identity.source).toContain("/another-article-of-the-same-site");
      } finally {
        history.replaceState(null, "", address);
      }
    });

    it("keeps a highlight with the article it was made on, though the next one comes before it is described", async () => {
      const address = location.href;
      const title = document.title;
      document.title = "Terns return";
      background.meanwhile = (call) => {
        if (call !== "describeText") return;
        history.pushState(null, "", "/the-next-article");
        document.title = "The next article";
      };
      try {
        start();
        const { identity } = await session.calls.state({});
        await highlight("old harbour");
        const [annotation] = background.kept.values();
        expect(annotation?.target.source).toBe(identity.source);
        const saved = background.log.find(({ call }) => call === "saveAnnotation");
        expect(saved?.args).toMatchObject({ page: { source: identity.source, title: "Terns return" } });
        expect(paintedWords()).toEqual([]);
      } finally {
        history.replaceState(null, "", address);
        document.title = title;
      }
    });

    it("has read anew what was written elsewhere when a refresh is done, though another one overtook it", async () => {
      start();
      await highlight("nobody walks", "nests");
      const [annotation] = background.kept.values();
      if (!annotation) throw new Error("nothing was kept");
      const node = rangeOver("nobody walks").startContainer as Text; // ranges over words start in text
      node.data = node.data.replace("nobody walks", "nobody strolls");
      const selectors = annotation.target.selectors.filter(({ type }) => type !== "StructureSelector");
      background.kept.set(annotation.id, { ...annotation, target: { ...annotation.target, selectors } });
      background.meanwhile = (call) =>
        call === "searchText" ? new Promise((resolve) => setTimeout(resolve, 200)) : undefined;
      const { identity } = await session.calls.state({});
      const refreshed = session.calls.refresh({});
      session.presenceChanged(identity.keys.map(presenceKey));
      await refreshed;
      expect((await session.calls.state({})).marks.map(({ grade }) => grade)).toEqual(["changed"]);
    });

    it("hears of another tab's marks through the presence index", async () => {
      start();
      await highlight("old harbour");
      const [annotation] = background.kept.values();
      if (annotation) background.kept.set(annotation.id, { ...annotation, colour: "pink" });
      const { identity } = await session.calls.state({});
      session.presenceChanged(identity.keys.map(presenceKey));
      await until("the colour", () => paintedWords("passage-pink").length === 1);
    });
  });

  describe("a highlight that is lost", () => {
    const lose = async (): Promise<string> => {
      start();
      await highlight("nobody walks", "nests", false);
      const [id = ""] = background.kept.keys();
      session.retire();
      const node = rangeOver("nobody walks").startContainer as Text; // ranges over words start in text
      node.data = node.data.replace("nobody walks between the nests", "the young can learn to fly");
      start();
      return id;
    };
    const words = (id: string): string => {
      const annotation = background.kept.get(id);
      return annotation ? quoteOf(annotation.target).exact : "";
    };

    it("tells what stands there now, and shows it without a mark", async () => {
      const id = await lose();
      const [mark] = (await session.calls.state({})).marks;
      expect(mark?.grade).toBe("orphan");
      expect(Object.values(mark?.nearest ?? {}).join("")).toContain("young can learn");
      expect(mark?.nearest && (await session.calls.show({ annotation: id, spot: mark.nearest }))).toBe(true);
      expect(paintedWords("passage-flash").join("")).toContain("young can learn");
      const gone = mark?.nearest && { ...mark.nearest, words: "other words" };
      expect(gone && (await session.calls.show({ annotation: id, spot: gone }))).toBe(false);
    });

    it("is attached by keyboard to what the reader selects, with undo, and keeps all else", async () => {
      const id = await lose();
      const before = background.kept.get(id);
      expect(await session.calls.askWhere({ annotation: id })).toBe(true);
      expect(controls()?.textContent).toContain("nobody walks between the nests");
      await userEvent.keyboard("{Alt>}{Enter}{/Alt}{Enter}");
      expect(controls()?.querySelector("[role=alert]")?.textContent).toContain("Select some words");
      select(rangeOver("young can learn"));
      await new Promise((resolve) => setTimeout(resolve, 450));
      await userEvent.keyboard("{Enter}");
      await until("the mark", () => paintedWords("passage-yellow").join("") === "young can learn");
      expect(words(id)).toBe("young can learn");
      expect(background.kept.get(id)).toMatchObject({ id, note: before?.note, created: before?.created });
      await userEvent.keyboard("{Enter}");
      await until("no mark", () => paintedWords("passage-yellow").length === 0);
      expect(words(id)).toBe("nobody walks between the nests");
    });

    it("stays as it was when the attaching cannot be kept, and says so beside the words", async () => {
      const id = await lose();
      await session.calls.askWhere({ annotation: id });
      background.failing = new Set(["changeAnnotation"]);
      select(rangeOver("young can learn"));
      await new Promise((resolve) => setTimeout(resolve, 450));
      await userEvent.keyboard("{Alt>}{Enter}{/Alt}{Enter}");
      await until("the reason", () => controls()?.querySelector("[role=alert]") !== null);
      expect(words(id)).toBe("nobody walks between the nests");
      await userEvent.keyboard("{Escape}");
      expect(controls()).toBeNull();
      // The question is over: the next selection has its toolbar.
      select(rangeOver("first terns"));
      await until("the toolbar", () => controls()?.querySelector("[role=toolbar]") !== null);
    });

    it("is attached to what is selected already when the popup asks, and to nothing when nothing is", async () => {
      const id = await lose();
      expect(await session.calls.attach({ annotation: id, to: "selection" })).toBeNull();
      select(rangeOver("young can learn"));
      await until("the selection's being known", () => controls() !== null);
      expect((await session.calls.state({})).selected).toBe("young can learn");
      expect(await session.calls.attach({ annotation: id, to: "selection" })).toMatchObject({ id });
      expect(paintedWords("passage-yellow")).toEqual(["young can learn"]);
    });

    it("is kept where the reader attached it, and not painted on the next article, when that comes meanwhile", async () => {
      const address = location.href;
      const id = await lose();
      select(rangeOver("young can learn"));
      await until("the selection's being known", () => controls() !== null);
      background.meanwhile = (call) => {
        if (call !== "describeText") return;
        background.failing = new Set(["annotationsOn"]); // nothing is known of the next article
        history.pushState(null, "", "/the-next-article");
      };
      try {
        expect(await session.calls.attach({ annotation: id, to: "selection" })).toMatchObject({ id });
        expect(paintedWords()).toEqual([]);
      } finally {
        history.replaceState(null, "", address);
      }
    });
  });

  it("keeps a changed highlight as it reads now from its note, and takes that back", async () => {
    start();
    await highlight("nobody walks", "nests");
    const [id = ""] = background.kept.keys();
    session.retire();
    const node = rangeOver("nobody walks").startContainer as Text; // ranges over words start in text
    node.data = node.data.replace("nobody walks", "no one walks");
    start();
    await until("the mark", () => paintedWords("passage-yellow").length === 1);
    expect((await session.calls.state({})).marks[0]?.grade).toBe("changed");
    await clickOn("one walks between");
    const button = (): HTMLElement | null => controls()?.querySelector(".was button") ?? null;
    expect(controls()?.textContent).toContain("nobody walks between the nests");
    button()?.click();
    await until("the new words kept", () =>
      quoteOf(background.kept.get(id)?.target ?? NO_TARGET).exact.startsWith("no one"),
    );
    await until("the way back", () => button()?.textContent === "Undo");
    button()?.click();
    await until("the old words kept", () =>
      quoteOf(background.kept.get(id)?.target ?? NO_TARGET).exact.startsWith("nobody"),
    );
  });

  it("says where it stands: grades in reading order", async () => {
    start();
    await highlight("nobody walks");
    await highlight("The first terns");
    const [later = "", first = ""] = background.kept.keys();
    const { marks, canHighlight, currentSection } = await session.calls.state({});
    expect(marks.map(({ id, grade, order }) => [id, grade, order])).toEqual([
      [first, "exact", 0],
      [later, "exact", 1],
    ]);
    expect([canHighlight, currentSection]).toEqual([true, null]);
  });

  it("shows a highlight on the page, and says when it cannot", async () => {
    start();
    await highlight("nobody walks");
    const [id = ""] = background.kept.keys();
    expect(await session.calls.show({ annotation: id })).toBe(true);
    expect(paintedWords("passage-flash")).toEqual(["nobody walks"]);
    expect(await session.calls.show({ annotation: "another" })).toBe(false);
  });
});
