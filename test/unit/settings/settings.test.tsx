// @vitest-environment jsdom
import { readFileSync } from "node:fs";
import { afterEach, describe, expect, test, vi } from "vitest";
import type { LibraryFault } from "../../../src/model/library.ts";
import { PERMISSIONS } from "../../../src/settings/permission-list.tsx";
import { Settings } from "../../../src/settings/settings.tsx";
import type { SettingsActions, SettingsProps } from "../../../src/settings/settings-props.ts";
import { cleanup, fireEvent, render, screen, waitFor, within } from "../views.ts";

afterEach(cleanup);

function show(more: Partial<SettingsProps> = {}) {
  const actions = {
    revoke: vi.fn<SettingsActions["revoke"]>(async () => {}),
    askAgain: vi.fn<SettingsActions["askAgain"]>(async () => {}),
    readLibrary: vi.fn<SettingsActions["readLibrary"]>(async () => "{}"),
    saveFile: vi.fn<SettingsActions["saveFile"]>(),
    importLibrary: vi.fn<SettingsActions["importLibrary"]>(async () => ({
      kind: "done",
      added: 2,
      updated: 0,
      same: 1,
    })),
    deleteEverything: vi.fn<SettingsActions["deleteEverything"]>(async () => "2031-03-05T10:00:00Z"),
    restoreEverything: vi.fn<SettingsActions["restoreEverything"]>(async () => {}),
    changeShortcuts: vi.fn<SettingsActions["changeShortcuts"]>(async () => {}),
  };
  render(
    <Settings
      sites={[{ host: "courier.example", patterns: ["*://courier.example/*", "*://www.courier.example/*"] }]}
      declined={["weather.example"]}
      counts={{ pages: 3, highlights: 1430, notes: 1 }}
      storeError={null}
      shortcuts={[
        { command: "_execute_action", description: "", keys: "Alt+Q" },
        { command: "note", description: "Highlight and note", keys: "" },
      ]}
      today={() => new Date(2031, 2, 5, 23, 30)}
      {...more}
      actions={actions}
    />,
  );
  return actions;
}
const button = (name: string | RegExp) => screen.getByRole("button", { name });
const choose = (text: string) => {
  const file = new File([text], "library.jsonld", { type: "application/ld+json" });
  fireEvent.change(screen.getByLabelText("File to import"), { target: { files: [file] } });
};

describe("sites", () => {
  test("a site is taken back with all its patterns, and its highlights are said to be kept", async () => {
    const actions = show();
    fireEvent.click(button("Remove access: courier.example"));
    expect(actions.revoke).toHaveBeenCalledWith(["*://courier.example/*", "*://www.courier.example/*"]);
    expect(
      await screen.findByText("Access removed: courier.example. Your highlights there are kept."),
    ).toBeTruthy();
  });

  test("a failure to take it back is said", async () => {
    const actions = show();
    actions.revoke.mockRejectedValue(new Error("no answer"));
    fireEvent.click(button("Remove access: courier.example"));
    expect((await screen.findByRole("alert")).textContent).toContain(
      "Access was not removed: courier.example.",
    );
  });

  test("every site is called so", () => {
    show({ sites: [{ host: null, patterns: ["*://*/*"] }] });
    expect(button("Remove access: Every site")).toBeTruthy();
  });

  test("without a site it says how one comes about; before the browser has told, nothing", () => {
    show({ sites: [] });
    expect(screen.getByText(/^No site yet/)).toBeTruthy();
    cleanup();
    show({ sites: null });
    expect(screen.queryByText(/^No site yet/)).toBeNull();
  });

  test("a site that was declined can be asked about again", () => {
    const actions = show();
    fireEvent.click(button("Ask again on weather.example"));
    expect(actions.askAgain).toHaveBeenCalledWith("weather.example");
  });
});

describe("the library", () => {
  test("is told in counts", () => {
    show();
    const counts = ["Highlights", "Notes", "Pages"].map(
      (label) => screen.getByText(label, { selector: "dt" }).nextElementSibling?.textContent,
    );
    expect(counts).toEqual(["1,430", "1", "3"]);
  });

  test("goes out as one file named after the reader's day", async () => {
    const actions = show();
    actions.readLibrary.mockResolvedValue('{"type":"AnnotationPage"}');
    fireEvent.click(button("Export everything"));
    await waitFor(() =>
      expect(actions.saveFile).toHaveBeenCalledWith("postil-2031-03-05.jsonld", '{"type":"AnnotationPage"}'),
    );
  });

  test("a failed export writes no file", async () => {
    const actions = show();
    actions.readLibrary.mockRejectedValue(new Error("store is closed"));
    fireEvent.click(button("Export everything"));
    expect((await screen.findByRole("alert")).textContent).toBe("Nothing was exported. (store is closed)");
    expect(actions.saveFile).not.toHaveBeenCalled();
  });

  test("what an import did is told in numbers, without those that are none", async () => {
    const actions = show();
    choose("a file's text");
    await waitFor(() => expect(actions.importLibrary).toHaveBeenCalledWith("a file's text"));
    expect(await screen.findByText("Read in: 2 added and 1 was here already.")).toBeTruthy();
  });

  const faults: readonly (readonly [LibraryFault, string])[] = [
    [{ reason: "not-json" }, "not JSON"],
    [{ reason: "not-annotations" }, "no W3C annotations"],
    [{ reason: "too-large" }, "too large"],
    [
      { reason: "bad-annotation", item: 4, what: "no target" },
      "Annotation 4 in the file is not whole: no target.",
    ],
    [{ reason: "bad-page", item: 2, what: "no title" }, "Page 2 in the file is not whole: no title."],
  ];
  test.each(faults)(
    "a refused file says what is wrong and that nothing was changed (%o)",
    async (fault, words) => {
      const actions = show();
      actions.importLibrary.mockResolvedValue({ kind: "refused", fault });
      choose("x");
      const alert = await screen.findByRole("alert");
      expect(alert.textContent).toContain(words);
      expect(alert.textContent).toMatch(/Nothing was changed\.$/);
    },
  );

  test("a call that failed says so too", async () => {
    const actions = show();
    actions.importLibrary.mockRejectedValue(new Error("no answer"));
    choose("x");
    expect((await screen.findByRole("alert")).textContent).toContain("Nothing was changed. (no answer)");
  });

  test("is deleted with a way back", async () => {
    const actions = show();
    fireEvent.click(button("Delete everything"));
    fireEvent.click(await screen.findByRole("button", { name: "Undo" }));
    expect(actions.restoreEverything).toHaveBeenCalledWith("2031-03-05T10:00:00Z");
    expect(await screen.findByText("Everything is back.")).toBeTruthy();
  });

  test("has nothing to export or delete while it is empty, but can be filled", () => {
    show({ counts: { pages: 0, highlights: 0, notes: 0 } });
    expect(button("Export everything")).toHaveProperty("disabled", true);
    expect(button("Delete everything")).toHaveProperty("disabled", true);
    expect(button("Import a file")).toHaveProperty("disabled", false);
  });

  test("that it cannot be read is said in place of the counts", () => {
    show({ counts: null, storeError: "blocked" });
    expect(screen.getByText(/could not be read: reload this page\. \(blocked\)/)).toBeTruthy();
    expect(screen.queryByText("Highlights", { selector: "dt" })).toBeNull();
  });
});

describe("shortcuts", () => {
  test("are those in force, the browser's own command named, a missing one called so", () => {
    const actions = show();
    const rows = within(screen.getByRole("region", { name: "Keyboard shortcuts" })).getAllByRole("term");
    expect(rows.map((row) => [row.textContent, row.nextElementSibling?.textContent])).toEqual([
      ["Open Postil on the page in front", "Alt+Q"],
      ["Highlight and note", "not set"],
    ]);
    fireEvent.click(button("Change shortcuts"));
    expect(actions.changeShortcuts).toHaveBeenCalled();
  });
});

test("every permission of the manifest has its reason, and no other is claimed", () => {
  const manifest: unknown = JSON.parse(readFileSync("manifest.json", "utf8"));
  expect(manifest).toMatchObject({
    permissions: PERMISSIONS.map(({ name }) => name).filter((name) => !name.includes("*")),
    optional_host_permissions: PERMISSIONS.map(({ name }) => name).filter((name) => name.includes("*")),
  });
});
