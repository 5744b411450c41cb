import type { LibraryFault } from "../model/library.ts";
import type { ImportOutcome } from "../protocol.ts";
import { counted, message } from "../ui/messages.ts";

/** What became of an import, in one sentence; a refused file also in what is wrong with it. */
export function importWords(outcome: ImportOutcome): string {
  if (outcome.kind === "refused") return `${faultWords(outcome.fault)} ${message("settingsNothingChanged")}`;
  const { added, updated, same } = outcome;
  const parts = [
    added > 0 ? counted("settingsAdded", added) : null,
    updated > 0 ? counted("settingsUpdated", updated) : null,
    same > 0 ? counted("settingsSame", same) : null,
  ].filter((part) => part !== null);
  if (parts.length === 0) return message("settingsImportEmpty");
  return message("settingsImported", new Intl.ListFormat(chrome.i18n.getUILanguage()).format(parts));
}

function faultWords(fault: LibraryFault): string {
  switch (fault.reason) {
    case "not-json":
      return message("settingsFaultNotJson");
    case "not-annotations":
      return message("settingsFaultNotAnnotations");
    case "too-large":
      return message("settingsFaultTooLarge");
    case "bad-annotation":
      return message("settingsFaultAnnotation", fault.item, fault.what);
    case "bad-page":
      return message("settingsFaultPage", fault.item, fault.what);
  }
}
