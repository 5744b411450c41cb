// @vitest-environment jsdom

import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { OutcomeBar, type Outcomes, useOutcome } from "../../../src/ui/outcome.tsx";
import { act, cleanup, fireEvent, render, screen } from "../views.ts";

let outcomes: Outcomes;
function Bar() {
  outcomes = useOutcome();
  return <OutcomeBar outcome={outcomes.outcome} dismiss={outcomes.dismiss} />;
}

beforeEach(() => {
  vi.useFakeTimers();
  render(<Bar />);
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe("what came of an action", () => {
  test("is announced in a live region that stood there before", async () => {
    const region = screen.getByRole("status");
    await act(() => void outcomes.say("Note saved."));
    expect(region.textContent).toBe("Note saved.");
  });

  test("goes away by itself when there is nothing to decide", async () => {
    await act(() => void outcomes.say("Note saved."));
    await act(() => void vi.advanceTimersByTime(10_000));
    expect(screen.queryByText("Note saved.")).toBeNull();
  });

  test("stays while it can be undone, and the undo runs once", async () => {
    const undo = vi.fn();
    await act(() => void outcomes.say("Highlight deleted.", undo));
    await act(() => void vi.advanceTimersByTime(600_000));
    fireEvent.click(screen.getByRole("button", { name: "Undo" }));
    expect(undo).toHaveBeenCalledTimes(1);
    expect(screen.queryByRole("button", { name: "Undo" })).toBeNull();
  });

  test("what the undo says is not swept away with the undone", async () => {
    await act(() => void outcomes.say("Highlight deleted.", () => outcomes.say("Highlight is back.")));
    fireEvent.click(screen.getByRole("button", { name: "Undo" }));
    expect(screen.getByRole("status").textContent).toBe("Highlight is back.");
  });

  test("a failure is an alert and stays until dismissed", async () => {
    await act(() => void outcomes.sayFailed("The note was not saved."));
    await act(() => void vi.advanceTimersByTime(600_000));
    expect(screen.getByRole("alert").textContent).toBe("The note was not saved.");
    fireEvent.click(screen.getByRole("button", { name: "Dismiss" }));
    expect(screen.queryByText("The note was not saved.")).toBeNull();
  });
});
