/** A page's meta elements by name, read once: a selector for each of the fifty names asked for would search the whole page. */

/** Contents by name, in document order; an element without content gives an empty text. */
export type PageMetas = ReadonlyMap<string, readonly string[]>;

/** Of an element with a name and a property, each finds it; `http-equiv` names are found behind that word and a space. */
export function pageMetasOf(document: Document): PageMetas {
  const metas = new Map<string, string[]>();
  for (const meta of document.getElementsByTagName("meta")) {
    const property = meta.getAttribute("property")?.toLowerCase();
    const name = meta.getAttribute("name")?.toLowerCase();
    const header = meta.getAttribute("http-equiv")?.toLowerCase();
    const content = meta.getAttribute("content") ?? "";
    if (property !== undefined) add(metas, property, content);
    if (name !== undefined && name !== property) add(metas, name, content);
    if (header !== undefined) add(metas, `http-equiv ${header}`, content);
  }
  return metas;
}

function add(metas: Map<string, string[]>, name: string, content: string): void {
  const known = metas.get(name);
  if (known) known.push(content);
  else metas.set(name, [content]);
}

/** Content of the first meta element of a lower-case name or property; null when absent or empty. */
export function metaContent(metas: PageMetas, name: string): string | null {
  const content = metas.get(name)?.[0]?.trim();
  return content ? content : null;
}
