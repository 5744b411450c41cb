import type messages from "../../assets/_locales/en/messages.json";

/** The strings readers see, all from `assets/_locales`. */

export type MessageKey = keyof typeof messages;

/**
 * The string for a key in the browser's language, its $1…$9 filled in order. Uses the browser's own `chrome.i18n`, which both
 * browsers have in every context, page scripts included. Throws on a key that is in no locale: a missing string is our fault.
 */
export function message(key: MessageKey, ...substitutions: readonly (string | number)[]): string {
  const text = chrome.i18n.getMessage(key, substitutions.map(String));
  if (text === "") throw new Error(`no message ${key}`);
  return text;
}

/** Keys that have a "One" and an "Other" form. */
type CountedKey = { [K in MessageKey]: K extends `${infer Stem}One` ? Stem : never }[MessageKey];

/** The "One" or "Other" form of a counted string, by the interface language's plural rule; $1 is the number. */
export function counted(stem: CountedKey, count: number, ...more: readonly (string | number)[]): string {
  const language = chrome.i18n.getUILanguage();
  const rule = new Intl.PluralRules(language).select(count);
  // The stem comes from a key ending in "One"; a test checks that each has its "Other".
  return message(
    `${stem}${rule === "one" ? "One" : "Other"}` as MessageKey,
    new Intl.NumberFormat(language).format(count),
    ...more,
  );
}
