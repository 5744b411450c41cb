import { quoteOf } from "../../model/annotation.ts";
import { message } from "../../ui/messages.ts";
import { textFragmentLink } from "../../ui/text-fragment.ts";
import type { Cards, CardsSetting } from "../cards-door.ts";
import { titleOf } from "../page-addresses.ts";
import { copyText } from "./copy-text.ts";

/** Puts words of the page on the clipboard, or the address that leads to them. */
export type Copying = Pick<Cards, "copyQuote" | "copyLink">;

export function createCopying({ document, text, annotations }: CardsSetting): Copying {
  // Taken now: once the extension is gone from under the page, asking for a string throws.
  const words = {
    copyFailed: message("pageCopyFailed"),
    notText: message("pageNotText"),
    copiedQuote: message("pageCopiedQuote", "$1", "$2", "$3"),
  };

  const quotedAt = async (range: Range): Promise<{ readonly exact: string; readonly link: string }> => {
    const { source } = annotations.identity();
    const described = await text.describe(range);
    if (!described) throw new Error(words.notText);
    const quote = quoteOf(described);
    return { exact: quote.exact, link: textFragmentLink(source, quote.exact, quote) };
  };
  const copy = async (copied: string): Promise<void> => {
    try {
      await copyText(document, copied);
    } catch (error) {
      console.warn("Postil: not copied:", error);
      throw new Error(words.copyFailed);
    }
  };

  return {
    async copyQuote(range) {
      const { exact, link } = await quotedAt(range);
      const parts = [exact, titleOf(document), link];
      await copy(words.copiedQuote.replace(/\$([123])/g, (_, part: string) => parts[Number(part) - 1] ?? ""));
    },
    copyLink: async (range) => copy((await quotedAt(range)).link),
  };
}
