/**
 * Puts text on the clipboard; leaves nothing in the page. Call it from a click or key press. Throws when the browser refuses.
 * Pages on plain http have no `navigator.clipboard`: there the copy command is run and its event answered.
 */
export async function copyText(document: Document, text: string): Promise<void> {
  const { clipboard } = navigator;
  if (clipboard) {
    try {
      await clipboard.writeText(text);
      return;
    } catch (error) {
      // A page's permissions policy can forbid it; the copy command obeys the reader's press alone.
      console.info("Postil: clipboard refused, trying the copy command:", error);
    }
  }
  let isSet = false;
  const answer = (event: ClipboardEvent): void => {
    event.clipboardData?.setData("text/plain", text);
    event.preventDefault();
    event.stopImmediatePropagation();
    isSet = event.clipboardData !== null;
  };
  const view = document.defaultView ?? window;
  view.addEventListener("copy", answer, { capture: true });
  try {
    document.execCommand("copy");
  } finally {
    view.removeEventListener("copy", answer, { capture: true });
  }
  if (!isSet) throw new Error("the browser refused to copy");
}
