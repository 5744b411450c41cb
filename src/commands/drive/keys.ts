/** Keys by the name that `KeyboardEvent.key` gives them, and what each protocol calls them. */

interface Key {
  readonly key: string;
  readonly code: string;
  /** Windows virtual key code, which CDP wants. */
  readonly keyCode: number;
  /** WebDriver's code point (Actions, "keyboard actions" table), or the character itself. */
  readonly webdriver: string;
  /** What it writes; "" when nothing. */
  readonly text: string;
}

const NAMED: Readonly<Record<string, Key>> = {
  Ctrl: { key: "Control", code: "ControlLeft", keyCode: 17, webdriver: "\uE009", text: "" },
  Shift: { key: "Shift", code: "ShiftLeft", keyCode: 16, webdriver: "\uE008", text: "" },
  Alt: { key: "Alt", code: "AltLeft", keyCode: 18, webdriver: "\uE00A", text: "" },
  Meta: { key: "Meta", code: "MetaLeft", keyCode: 91, webdriver: "\uE03D", text: "" },
  Enter: { key: "Enter", code: "Enter", keyCode: 13, webdriver: "\uE007", text: "\r" },
  Escape: { key: "Escape", code: "Escape", keyCode: 27, webdriver: "\uE00C", text: "" },
  Tab: { key: "Tab", code: "Tab", keyCode: 9, webdriver: "\uE004", text: "" },
  Space: { key: " ", code: "Space", keyCode: 32, webdriver: " ", text: " " },
  Backspace: { key: "Backspace", code: "Backspace", keyCode: 8, webdriver: "\uE003", text: "" },
  Delete: { key: "Delete", code: "Delete", keyCode: 46, webdriver: "\uE017", text: "" },
  End: { key: "End", code: "End", keyCode: 35, webdriver: "\uE010", text: "" },
  Home: { key: "Home", code: "Home", keyCode: 36, webdriver: "\uE011", text: "" },
  ArrowLeft: { key: "ArrowLeft", code: "ArrowLeft", keyCode: 37, webdriver: "\uE012", text: "" },
  ArrowUp: { key: "ArrowUp", code: "ArrowUp", keyCode: 38, webdriver: "\uE013", text: "" },
  ArrowRight: { key: "ArrowRight", code: "ArrowRight", keyCode: 39, webdriver: "\uE014", text: "" },
  ArrowDown: { key: "ArrowDown", code: "ArrowDown", keyCode: 40, webdriver: "\uE015", text: "" },
  F7: { key: "F7", code: "F7", keyCode: 118, webdriver: "\uE037", text: "" },
};

/** CDP's bits for held keys (Input.dispatchKeyEvent, `modifiers`). */
export const MODIFIER_BITS = { Alt: 1, Ctrl: 2, Meta: 4, Shift: 8 } as const;

/** A key by name or as the character it writes. Throws for a name it does not know. */
export function keyNamed(name: string): Key {
  const named = NAMED[name];
  if (named) return named;
  if ([...name].length !== 1) throw new Error(`no key is called ${name}`);
  const upper = name.toUpperCase();
  const isLetter = /^[A-Z]$/.test(upper);
  const isDigit = /^\d$/.test(name);
  return {
    key: name,
    code: isLetter ? `Key${upper}` : isDigit ? `Digit${name}` : "",
    keyCode: isLetter || isDigit ? upper.charCodeAt(0) : 0,
    webdriver: name,
    text: name,
  };
}

/** "Ctrl+Shift+Y" taken apart: the keys held, and the one struck. */
export function chord(keys: string): { readonly held: readonly string[]; readonly struck: string } {
  const parts = keys.split("+");
  const struck = parts.pop() ?? "";
  return { held: parts, struck };
}
