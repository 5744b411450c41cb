/** Milliseconds until the file's address is given up: the browser has taken it over long before. */
const KEPT_MS = 60_000;

/** Hands the reader a file by a link to it, which needs no permission. */
export function saveFile(document: Document, name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: "application/ld+json" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}
