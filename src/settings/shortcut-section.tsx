import type { JSX } from "preact";
import { failureSentence } from "../ui/failure-sentence.ts";
import { message } from "../ui/messages.ts";
import type { Outcomes } from "../ui/outcome.tsx";
import type { SettingsProps, Shortcut } from "./settings-props.ts";

type ShortcutSectionProps = Pick<SettingsProps, "shortcuts" | "actions"> & { readonly outcomes: Outcomes };

/** The shortcuts as they are in force now; the browser is where they are changed. */
export function ShortcutSection({ shortcuts, actions, outcomes }: ShortcutSectionProps): JSX.Element {
  const change = async () => {
    try {
      await actions.changeShortcuts();
    } catch (error) {
      outcomes.sayFailed(failureSentence(message("settingsShortcutsFailed"), error));
    }
  };
  return (
    <>
      <dl class="shortcuts">
        {shortcuts.map((shortcut) => (
          <div key={shortcut.command}>
            <dt>{nameOf(shortcut)}</dt>
            <dd>
              {shortcut.keys === "" ? (
                <span class="hint">{message("settingsNoShortcut")}</span>
              ) : (
                <kbd>{shortcut.keys}</kbd>
              )}
            </dd>
          </div>
        ))}
      </dl>
      <div class="row">
        <button type="button" class="button" onClick={change}>
          {message("settingsChangeShortcuts")}
        </button>
      </div>
    </>
  );
}

/** The command that opens the popup is the browser's own and comes without a description. */
function nameOf({ command, description }: Shortcut): string {
  return description !== ""
    ? description
    : command.startsWith("_execute")
      ? message("settingsOpenPostil")
      : command;
}
