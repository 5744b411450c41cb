import type { JSX } from "preact";
import { useRef, useState } from "preact/hooks";
import { failureSentence } from "../ui/failure-sentence.ts";
import { type MessageKey, message } from "../ui/messages.ts";
import type { Outcomes } from "../ui/outcome.tsx";
import { importWords } from "./import-words.ts";
import type { SettingsProps } from "./settings-props.ts";

type LibrarySectionProps = Pick<SettingsProps, "counts" | "storeError" | "today" | "actions"> & {
  readonly outcomes: Outcomes;
};

/** What is kept, in counts; all of it out as one file, back in, or away. */
export function LibrarySection(props: LibrarySectionProps): JSX.Element {
  const { counts, storeError, today, actions, outcomes } = props;
  const [isBusy, setIsBusy] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const attempt = async (act: () => Promise<void>, failed: string) => {
    setIsBusy(true);
    try {
      await act();
    } catch (error) {
      outcomes.sayFailed(failureSentence(failed, error));
    } finally {
      setIsBusy(false);
    }
  };
  const exportAll = () =>
    attempt(async () => {
      const name = fileName(today());
      actions.saveFile(name, await actions.readLibrary());
      outcomes.say(message("settingsExported", name));
    }, message("settingsExportFailed"));
  const importFile = (file: File) =>
    attempt(
      async () => {
        const outcome = await actions.importLibrary(await file.text());
        if (outcome.kind === "done") outcomes.say(importWords(outcome));
        else outcomes.sayFailed(importWords(outcome));
      },
      `${message("settingsImportFailed")} ${message("settingsNothingChanged")}`,
    );
  const restoreAll = (deleted: string) =>
    attempt(async () => {
      await actions.restoreEverything(deleted);
      outcomes.say(message("settingsRestored"));
    }, message("settingsRestoreFailed"));
  const deleteAll = () =>
    attempt(async () => {
      const deleted = await actions.deleteEverything();
      outcomes.say(message("settingsDeleted"), () => restoreAll(deleted));
    }, message("settingsDeleteFailed"));

  const isEmpty = counts !== null && counts.highlights === 0;
  return (
    <>
      {storeError !== null ? (
        <p class="problem">{failureSentence(message("settingsStoreFailed"), storeError)}</p>
      ) : (
        <dl class="counts" aria-busy={counts === null}>
          <Count label="settingsHighlights" count={counts?.highlights} />
          <Count label="settingsNotes" count={counts?.notes} />
          <Count label="settingsPages" count={counts?.pages} />
        </dl>
      )}
      <p>{message("settingsLibraryWhere")}</p>
      <div class="row">
        <button type="button" class="button" disabled={isBusy || isEmpty} onClick={exportAll}>
          {message("settingsExport")}
        </button>
        <button type="button" class="button" disabled={isBusy} onClick={() => input.current?.click()}>
          {message("settingsImport")}
        </button>
        <input
          ref={input}
          class="unseen"
          type="file"
          tabIndex={-1}
          aria-label={message("settingsImportFile")}
          accept=".jsonld,.json,application/ld+json,application/json"
          onChange={async (event) => {
            const field = event.currentTarget;
            const file = field.files?.[0];
            if (file) await importFile(file);
            // So that choosing the same file once more is a change again.
            field.value = "";
          }}
        />
        <button
          type="button"
          class="button button-danger push"
          disabled={isBusy || counts === null || isEmpty}
          onClick={deleteAll}
        >
          {message("settingsDelete")}
        </button>
      </div>
      <p class="hint">{message("settingsExportHint")}</p>
    </>
  );
}

function Count({
  label,
  count,
}: {
  readonly label: MessageKey;
  readonly count: number | undefined;
}): JSX.Element {
  return (
    <div>
      <dt>{message(label)}</dt>
      <dd>
        {count === undefined ? (
          <span class="count-waiting" />
        ) : (
          new Intl.NumberFormat(chrome.i18n.getUILanguage()).format(count)
        )}
      </dd>
    </div>
  );
}

/** "postil-2031-03-05.jsonld", the reader's own day. */
function fileName(day: Date): string {
  const parts = [day.getFullYear(), day.getMonth() + 1, day.getDate()];
  return `postil-${parts.map((part) => String(part).padStart(2, "0")).join("-")}.jsonld`;
}
