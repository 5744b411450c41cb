// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/preact";
import { afterEach, describe, expect, test, vi } from "vitest";
import type { Annotation } from "../../../src/model/annotation.ts";
import { HighlightView } from "../../../src/popup/highlight-view.tsx";
import type { Mark } from "../../../src/protocol.ts";
import { annotationOf, markOf, workingActions } from "./sample.ts";

afterEach(cleanup);

interface Setting {
  readonly annotation?: Annotation;
  readonly mark?: Partial<Mark> | null;
  readonly draft?: string;
}

function show(setting: Setting = {}) {
  const actions = workingActions();
  const outcomes = {
    say: vi.fn<(text: string, undo?: () => void) => void>(),
    sayFailed: vi.fn<(text: string) => void>(),
  };
  const onRemoved = vi.fn<() => void>();
  const element = ({ annotation = annotationOf(1, "the fish quay"), mark = {}, draft }: Setting) => (
    <>
      <HighlightView
        highlight={{ annotation, mark: mark && markOf(annotation, mark) }}
        draft={draft}
        actions={actions}
        outcomes={outcomes}
        onRemoved={onRemoved}
      />
      <button type="button">elsewhere</button>
    </>
  );
  const view = render(element(setting));
  return { actions, outcomes, onRemoved, again: (next: Setting) => view.rerender(element(next)) };
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

  test("moved and changed are said in words, with the words that are there now", () => {
    const { again } = show({ mark: { grade: "moved" } });
    expect(screen.getByText(/^Moved/)).toBeTruthy();
    again({ mark: { grade: "changed", now: "the fishing quay" } });
    expect(screen.getByText(/page now says/).textContent).toContain("the fishing quay");
    expect(screen.getByText("the fish quay")).toBeTruthy();
  });

  test.each([
    ["uncertain", /Similar words stand in several places/],
    ["orphan", /were here when you marked them/],
  ] as const)("%s: its words are listed, lead nowhere, and can still be deleted", (grade, words) => {
    const { actions } = show({ mark: { grade } });
    expect(screen.getByText(words)).toBeTruthy();
    expect(screen.queryByRole("button", { name: "the fish quay" })).toBeNull();
    fireEvent.click(button("Delete highlight"));
    expect(actions.remove).toHaveBeenCalled();
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
    const { actions, outcomes, onRemoved } = show();
    fireEvent.click(button("Delete highlight"));
    await waitFor(() => expect(onRemoved).toHaveBeenCalled());
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
