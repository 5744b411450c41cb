import messages from "../../assets/_locales/en/messages.json" with { type: "json" };

/** Gives unit and browser tests the English strings where the browser would give them. */

const strings = new Map<string, { message: string; placeholders?: Record<string, { content: string }> }>(
  Object.entries(messages),
);

function getMessage(key: string, substitutions: readonly string[] = []): string {
  const entry = strings.get(key);
  if (!entry) return "";
  return entry.message
    .replace(
      /\$(\w+)\$/g,
      (whole, name: string) => entry.placeholders?.[name.toLowerCase()]?.content ?? whole,
    )
    .replace(/\$(\d)/g, (_, n: string) => substitutions[Number(n) - 1] ?? "");
}

Object.assign(globalThis, { chrome: { i18n: { getMessage, getUILanguage: () => "en" } } });
