// @vitest-environment jsdom

import { afterEach, describe, expect, test, vi } from "vitest";
import type { Annotation } from "../../../src/model/annotation.ts";
import { HighlightView } from "../../../src/popup/highlight-view.tsx";
import type { Mark } from "../../../src/protocol.ts";
import { cleanup, fireEvent, render, screen, waitFor } from "../views.ts";
import { annotationOf, markOf, workingActions } from "./sample.ts";

afterEach(cleanup);

interface Setting {
  readonly annotation?: Annotation;
  readonly mark?: Partial<Mark> | null;
  readonly draft?: string;
  readonly selected?: string | null;
}

function show(setting: Setting = {}) {
  const actions = workingActions();
  const outcomes = {
    say: vi.fn<(text: string, undo?: () => void) => void>(),
    sayFailed: vi.fn<(text: string) => void>(),
  };
  const onGone = vi.fn<() => void>();
  const element = ({
    annotation = annotationOf(1, "the fish quay"),
    mark = {},
    draft,
    selected = null,
  }: Setting) => (
    <>
      <HighlightView
        highlight={{ annotation, mark: mark && markOf(annotation, mark) }}
        draft={draft}
        selected={selected}
        actions={actions}
        outcomes={outcomes}
        onGone={onGone}
      />
      <button type="button">elsewhere</button>
    </>
  );
  const view = render(element(setting));
  return { actions, outcomes, onGone, again: (next: Setting) => view.rerender(element(next)) };
}

const button = (name: string | RegExp) => screen.getByRole("button", { name });
const field = () => {
  const found = screen.getByRole("textbox", { name: "Note" });
  if (!(found instanceof HTMLTextAreaElement)) throw new Error("the note's field is no textarea");
  return found;
};
const type = (text: string) => fireEvent.input(field(), { target: { value: text } });
const leave = () => {
  button("elsewhere").focus();
};

describe("writing a note", () => {
  test("opens in place with the focus at its end", () => {
    show({ annotation: annotationOf(1, "quay", { note: "Ask the warden" }) });
    fireEvent.click(button(/Ask the warden/));
    expect(document.activeElement).toBe(field());
    expect(field().selectionStart).toBe("Ask the warden".length);
  });

  test("every keystroke is kept as a draft, at once", () => {
    const { actions } = show();
    fireEvent.click(button("Add note"));
    for (const text of ["A", "As", "Ask"]) type(text);
    expect(actions.saveDraft.mock.calls.map(([, text]) => text)).toEqual(["A", "As", "Ask"]);
    expect(actions.changeNote).not.toHaveBeenCalled();
  });

  test("is saved by leaving the field", async () => {
    const { actions, outcomes } = show();
    fireEvent.click(button("Add note"));
    type("Ask");
    leave();
    await waitFor(() => expect(actions.changeNote).toHaveBeenCalledWith(annotationOf(1, "").id, "Ask"));
    await waitFor(() => expect(outcomes.say).toHaveBeenCalledWith("Note saved."));
    expect(screen.queryByRole("textbox")).toBeNull();
  });

  test.each([{ ctrlKey: true }, { metaKey: true }])(
    "is saved by Enter with %o, and the focus goes back",
    async (modifier) => {
      const { actions } = show();
      fireEvent.click(button("Add note"));
      type("Ask");
      fireEvent.keyDown(field(), { key: "Enter", ...modifier });
      await waitFor(() => expect(document.activeElement).toBe(button("Add note")));
      expect(actions.changeNote).toHaveBeenCalledTimes(1);
    },
  );

  test("Enter alone is a line, and Enter while an input method composes decides nothing", () => {
    const { actions } = show();
    fireEvent.click(button("Add note"));
    type("Ask");
    fireEvent.keyDown(field(), { key: "Enter" });
    fireEvent.keyDown(field(), { key: "Enter", ctrlKey: true, isComposing: true });
    expect(actions.changeNote).not.toHaveBeenCalled();
  });

  test("unchanged words are not saved again", async () => {
    const { actions } = show({ annotation: annotationOf(1, "quay", { note: "Ask" }) });
    fireEvent.click(button(/Ask/));
    leave();
    await waitFor(() => expect(screen.queryByRole("textbox")).toBeNull());
    expect(actions.changeNote).not.toHaveBeenCalled();
    expect(actions.saveDraft).not.toHaveBeenCalled();
  });

  test("words that could not be saved stay in the field, and it is said", async () => {
    const { actions } = show();
    actions.changeNote.mockRejectedValueOnce(new Error("disk is full"));
    fireEvent.click(button("Add note"));
    type("Ask the warden");
    leave();
    await waitFor(() =>
      expect(screen.getByRole("alert").textContent).toContain("your words are still here. (disk is full)"),
    );
    expect(field().value).toBe("Ask the warden");
    fireEvent.click(button("Save"));
    await waitFor(() => expect(screen.queryByRole("textbox")).toBeNull());
    expect(actions.changeNote).toHaveBeenCalledTimes(2);
  });

  test("a draft that could not be kept is said while the words stay", async () => {
    const { actions } = show();
    actions.saveDraft.mockRejectedValueOnce(new Error("no answer"));
    fireEvent.click(button("Add note"));
    type("Ask");
    await waitFor(() => expect(screen.getByRole("alert").textContent).toContain("not kept yet"));
    expect(field().value).toBe("Ask");
  });

  test("the window losing the focus decides nothing: the draft stays a draft", async () => {
    const { actions } = show();
    fireEvent.click(button("Add note"));
    type("Ask");
    await waitFor(() => expect(button("Discard")).toBeTruthy());
    // As browsers do when a popup closes: the event comes, the field stays the document's active element.
    field().dispatchEvent(new FocusEvent("focusout", { bubbles: true, relatedTarget: null }));
    expect(actions.changeNote).not.toHaveBeenCalled();
    expect(field().value).toBe("Ask");
  });
});

describe("an unfinished note", () => {
  test("is there again, named so, without taking the focus", () => {
    show({ draft: "Ask the" });
    expect(field().value).toBe("Ask the");
    expect(screen.getByText("Unfinished note")).toBeTruthy();
    expect(document.activeElement).not.toBe(field());
  });

  test("saved as it is, it is gone also while the store still tells of it", async () => {
    const { actions, again } = show({ draft: "Ask the" });
    fireEvent.click(button("Save"));
    await waitFor(() => expect(screen.queryByRole("textbox")).toBeNull());
    expect(actions.changeNote).toHaveBeenCalledWith(annotationOf(1, "").id, "Ask the");
    again({ annotation: annotationOf(1, "the fish quay", { note: "Ask the" }) });
    expect(screen.getByText("Ask the")).toBeTruthy();
    again({ annotation: annotationOf(1, "the fish quay", { note: "Ask the" }), draft: "Ask the warden" });
    await waitFor(() => expect(field().value).toBe("Ask the warden"));
  });

  test("can be discarded, which leaves the note as it was", async () => {
    const { actions } = show({ annotation: annotationOf(1, "quay", { note: "Old" }), draft: "New" });
    fireEvent.click(button("Discard"));
    await waitFor(() => expect(screen.getByText("Old")).toBeTruthy());
    expect(actions.saveDraft).toHaveBeenCalledWith(annotationOf(1, "").id, null);
    expect(actions.changeNote).not.toHaveBeenCalled();
  });

  test("Escape leaves a note unfinished: neither saved nor thrown away", () => {
    const { actions } = show();
    fireEvent.click(button("Add note"));
    type("Ask");
    const wasLetThrough = fireEvent.keyDown(field(), { key: "Escape" });
    // Else the browser would close the popup with it.
    expect(wasLetThrough).toBe(false);
    expect(actions.changeNote).not.toHaveBeenCalled();
    expect(actions.saveDraft).not.toHaveBeenCalledWith(expect.anything(), null);
  });
});

describe("how a highlight fares", () => {
  test("nothing is said when it stands as it was made, or when the page has not answered", () => {
    show();
    show({ mark: null });
    expect(document.querySelector(".grade")).toBeNull();
  });

  test("moved is said in words", () => {
    show({ mark: { grade: "moved" } });
    expect(screen.getByText(/^Moved/)).toBeTruthy();
  });

  test("changed: shows what is new, and beside it what was there, word by word", () => {
    show({ mark: { grade: "changed", now: "the new fishing quay" } });
    expect(button(/new fishing/).textContent).toBe("the new fishing quay");
    expect([...document.querySelectorAll("ins")].map((e) => e.textContent)).toEqual(["new fishing"]);
    expect([...document.querySelectorAll("del")].map((e) => e.textContent)).toEqual(["fish"]);
  });

  test("changed: is kept as it now reads in one click, and that can be undone", async () => {
    const annotation = annotationOf(1, "the fish quay");
    const { actions, outcomes } = show({ annotation, mark: { grade: "changed", now: "the fishing quay" } });
    fireEvent.click(button("Keep as it now reads"));
    await waitFor(() => expect(outcomes.say).toHaveBeenCalled());
    expect(actions.attach).toHaveBeenCalledWith(annotation.id, "here");
    const [words, undo] = outcomes.say.mock.calls[0] ?? [];
    expect(words).toBe("Kept as the page has it now.");
    undo?.();
    await waitFor(() => expect(actions.putBack).toHaveBeenCalledWith(annotation));
  });

  test.each(["uncertain", "orphan"] as const)(
    "%s: its words are listed, lead nowhere, and can still be deleted",
    (grade) => {
      const { actions } = show({ mark: { grade } });
      expect(screen.getByText("the fish quay")).toBeTruthy();
      expect(screen.queryByRole("button", { name: "the fish quay" })).toBeNull();
      fireEvent.click(button("Delete highlight"));
      expect(actions.remove).toHaveBeenCalled();
    },
  );

  describe("that needs review", () => {
    const one = { before: "at ", words: "the fish quay", after: " on Monday", copy: 0 };
    const two = { before: "near ", words: "the fish quay", after: " again", copy: 0 };
    const mark = { grade: "uncertain", candidates: [one, two] } as const;

    test("lists the places that it may be, each of which leads there", async () => {
      const { actions } = show({ mark });
      fireEvent.click(button(/near the fish quay again/));
      await waitFor(() =>
        expect(actions.show).toHaveBeenCalledWith({ annotation: annotationOf(1, "").id, spot: two }),
      );
    });

    test("says that it is not sure, rather than that there are several, where there is one place", () => {
      show({ mark: { grade: "uncertain", candidates: [one] } });
      expect(screen.getByText(/^It is not sure where/)).toBeTruthy();
      expect(screen.getAllByRole("button", { name: "This is it" })).toHaveLength(1);
    });

    test("is settled by one click, which can be undone", async () => {
      const { actions, outcomes, onGone } = show({ mark });
      const [, second] = screen.getAllByRole("button", { name: "This is it" });
      if (second) fireEvent.click(second);
      await waitFor(() => expect(onGone).toHaveBeenCalled());
      expect(actions.attach).toHaveBeenCalledWith(annotationOf(1, "").id, two);
      outcomes.say.mock.calls[0]?.[1]?.();
      await waitFor(() => expect(actions.putBack).toHaveBeenCalled());
    });

    test("says so when the page has changed meanwhile, and stays", async () => {
      const { actions, outcomes, onGone } = show({ mark });
      actions.attach.mockResolvedValue(false);
      const [first] = screen.getAllByRole("button", { name: "This is it" });
      if (first) fireEvent.click(first);
      await waitFor(() =>
        expect(outcomes.sayFailed).toHaveBeenCalledWith(expect.stringMatching(/^The page has changed/)),
      );
      expect(onGone).not.toHaveBeenCalled();
    });
  });

  describe("that is not found", () => {
    const nearest = { before: "walks to ", words: "the new pier", after: " at dawn", copy: 0 };
    const lost = { grade: "orphan", nearest } as const;
    const annotation = annotationOf(1, "", {
      target: {
        source: "https://courier.example/ferry",
        selectors: [
          {
            type: "TextQuoteSelector",
            exact: "the fish quay",
            prefix: "She walks to ",
            suffix: " at dawn on",
          },
        ],
      },
    });

    test("shows its words among those they stood among, beside what stands there now", async () => {
      const { actions } = show({ annotation, mark: lost });
      expect(document.querySelector("blockquote")?.textContent).toBe(
        "\u2026walks to the fish quay at dawn\u2026",
      );
      expect(document.querySelector(".then")?.textContent).toBe("\u2026walks to the new pier at dawn\u2026");
      fireEvent.click(button("Show where it stood"));
      await waitFor(() =>
        expect(actions.show).toHaveBeenCalledWith({ annotation: annotation.id, spot: nearest }),
      );
    });

    test("says so where nothing tells where it stood, and offers no way there", () => {
      show({ annotation, mark: { grade: "orphan" } });
      expect(screen.getByText(/nothing tells where they stood/)).toBeTruthy();
      expect(screen.queryByRole("button", { name: "Show where it stood" })).toBeNull();
    });

    test("is attached to what is selected", async () => {
      const { actions, outcomes } = show({ annotation, mark: lost, selected: "the fishing pier" });
      fireEvent.click(button("Attach to the selected words: \u201cthe fishing pier\u201d"));
      await waitFor(() => expect(outcomes.say).toHaveBeenCalled());
      expect(actions.attach).toHaveBeenCalledWith(annotation.id, "selection");
    });

    test("asks in the page where nothing is selected, and says so when it cannot", async () => {
      const { actions, outcomes } = show({ annotation, mark: lost });
      actions.askWhere.mockResolvedValue(false);
      fireEvent.click(button(/^Attach it elsewhere/));
      await waitFor(() => expect(outcomes.sayFailed).toHaveBeenCalled());
      expect(actions.askWhere).toHaveBeenCalledWith(annotation.id);
    });

    test("is put aside, and counted again by undo or later", async () => {
      const { actions, outcomes, again } = show({ annotation, mark: lost });
      fireEvent.click(button("Put aside"));
      await waitFor(() => expect(outcomes.say).toHaveBeenCalled());
      expect(actions.dismiss).toHaveBeenLastCalledWith(annotation.id, true);
      outcomes.say.mock.calls[0]?.[1]?.();
      await waitFor(() => expect(actions.dismiss).toHaveBeenLastCalledWith(annotation.id, false));
      again({ annotation: { ...annotation, dismissed: true }, mark: lost });
      fireEvent.click(button("Count again"));
      await waitFor(() => expect(actions.dismiss).toHaveBeenCalledTimes(3));
    });

    test("keeps its place when nothing could be written, with the reason in words", async () => {
      const { actions, outcomes, onGone } = show({ annotation, mark: lost });
      actions.dismiss.mockRejectedValue(new Error("no answer"));
      fireEvent.click(button("Put aside"));
      await waitFor(() =>
        expect(outcomes.sayFailed).toHaveBeenCalledWith("This was not changed. (no answer)"),
      );
      expect(onGone).not.toHaveBeenCalled();
    });
  });

  test("its words lead to it in the page", () => {
    const { actions } = show();
    fireEvent.click(button("the fish quay"));
    expect(actions.show).toHaveBeenCalledWith({ annotation: annotationOf(1, "").id });
  });
});

describe("colour and deletion", () => {
  test("the colours are named radio buttons, the present one checked", async () => {
    const { actions, outcomes } = show();
    fireEvent.click(button("Colour: Yellow. Change"));
    const radios = screen.getAllByRole("radio");
    expect(radios.map((radio) => radio.getAttribute("aria-label"))).toEqual([
      "Yellow",
      "Green",
      "Blue",
      "Pink",
      "Purple",
    ]);
    expect(screen.getByRole("radio", { name: "Yellow" })).toHaveProperty("checked", true);
    fireEvent.click(screen.getByRole("radio", { name: "Blue" }));
    expect(actions.changeColour).toHaveBeenCalledWith(annotationOf(1, "").id, "blue");
    await waitFor(() => expect(outcomes.say).toHaveBeenCalledWith("Colour: Blue."));
  });

  test("a deletion can be undone, and the undo brings back the same highlight", async () => {
    const { actions, outcomes, onGone } = show();
    fireEvent.click(button("Delete highlight"));
    await waitFor(() => expect(onGone).toHaveBeenCalled());
    const [words, undo] = outcomes.say.mock.calls[0] ?? [];
    expect(words).toBe("Highlight deleted.");
    undo?.();
    expect(actions.restore).toHaveBeenCalledWith(annotationOf(1, "").id);
    await waitFor(() => expect(outcomes.say).toHaveBeenLastCalledWith("Highlight is back."));
  });

  test("a failed deletion is said, and nothing is offered to undo", async () => {
    const { actions, outcomes } = show();
    actions.remove.mockRejectedValue(new Error("no answer"));
    fireEvent.click(button("Delete highlight"));
    await waitFor(() =>
      expect(outcomes.sayFailed).toHaveBeenCalledWith("The highlight was not deleted. (no answer)"),
    );
    expect(outcomes.say).not.toHaveBeenCalled();
  });
});
