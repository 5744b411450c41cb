/** Elements without markup strings: nothing is ever parsed as HTML, so untrusted words stay words. */

type Attributes = Readonly<Record<string, string | boolean>>;

/** An HTML element with attributes (true: present and empty; false: left out) and children. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) {
    if (value !== false) made.setAttribute(attribute, value === true ? "" : value);
  }
  made.append(...children);
  return made;
}
