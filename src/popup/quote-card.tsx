import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { Annotation } from "../model/annotation.ts";
import type { Article, Brief, KeyQuote, KeySentence } from "../model/article.ts";
import { failureSentence } from "../ui/failure-sentence.ts";
import { Icon } from "../ui/icon.tsx";
import { counted, message } from "../ui/messages.ts";
import type { Outcomes } from "../ui/outcome.tsx";
import type { PopupActions } from "./popup-props.ts";
import { copyText, keptAs, speakerLine } from "./quotation.ts";

interface QuoteCardProps {
  readonly brief: Brief;
  readonly article: Article;
  readonly title: string;
  readonly address: string | null;
  readonly annotations: readonly Annotation[];
  readonly canHighlight: boolean;
  readonly actions: Pick<PopupActions, "show" | "keep" | "copy">;
  readonly outcomes: Pick<Outcomes, "say" | "sayFailed">;
}

/** The key quote as a pull quote, or the key sentence called so. */
export function QuoteCard(props: QuoteCardProps): JSX.Element | null {
  const { keyQuote, keySentence } = props.brief;
  const main = keyQuote ?? keySentence;
  if (main === null) return null;
  return (
    <section class="quote-card" aria-label={message(keyQuote ? "popupKeyQuote" : "popupKeySentence")}>
      {keyQuote === null && <h2 class="label">{message("popupKeySentence")}</h2>}
      <Quotation {...props} quote={main} isMain />
    </section>
  );
}

/** The next best quotations, folded, with why they are not the first. */
export function OtherQuotes(props: QuoteCardProps): JSX.Element | null {
  const { keyQuote, otherQuotes } = props.brief;
  if (keyQuote === null || otherQuotes.length === 0) return null;
  return (
    <details class="fold">
      <summary>
        <bdi>{counted("popupOtherQuotes", otherQuotes.length)}</bdi>
      </summary>
      <p class="why">{whyChosen(keyQuote, otherQuotes)}</p>
      {otherQuotes.map((quote) => (
        <Quotation key={`${quote.place.start}:${quote.text}`} {...props} quote={quote} isMain={false} />
      ))}
    </details>
  );
}

/** The scores are comparable within the article only, so they are told as shares of the best one's. */
function whyChosen(best: KeyQuote, others: readonly KeyQuote[]): string {
  const second = others[0];
  if (second === undefined || best.score <= 0) return message("popupWhyBest");
  const share = Math.max(0, Math.min(100, Math.round((second.score / best.score) * 100)));
  return message("popupWhyQuote", share);
}

type QuotationProps = QuoteCardProps & { readonly quote: KeyQuote | KeySentence; readonly isMain: boolean };

function Quotation({ quote, isMain, ...props }: QuotationProps): JSX.Element {
  const { article, title, address, annotations, canHighlight, actions, outcomes } = props;
  const [isBusy, setIsBusy] = useState(false);
  const isSpoken = "score" in quote;
  const speaker = isSpoken ? speakerLine(quote) : null;
  const attribution = isSpoken ? quote.attribution : null;
  const kept = keptAs(quote, article, annotations) !== undefined;

  const show = async (place: KeyQuote["place"]) => {
    if (!(await attempt(() => actions.show({ place }), message("popupShowFailed")))) {
      outcomes.sayFailed(message("popupNotOnPage"));
    }
  };
  const copy = async () => {
    await attempt(async () => {
      await actions.copy(copyText(quote, { article, title, address }));
      outcomes.say(message("popupCopied"));
    }, message("popupCopyFailed"));
  };
  const keep = async () => {
    setIsBusy(true);
    await attempt(async () => {
      if (await actions.keep(quote.place)) outcomes.say(message("popupKept"));
      else outcomes.sayFailed(message("popupNotOnPage"));
    }, message("popupKeepFailed"));
    setIsBusy(false);
  };
  /** The action's answer; true also when it failed and that has been said. */
  async function attempt<T>(act: () => Promise<T>, failed: string): Promise<T | true> {
    try {
      return await act();
    } catch (error) {
      outcomes.sayFailed(failureSentence(failed, error));
      return true;
    }
  }

  return (
    <figure
      class={`quotation${isMain ? " quotation-main" : ""}${isSpoken ? " spoken" : ""}`}
      dir={article.direction}
      lang={article.language?.value}
    >
      <blockquote>
        <button
          type="button"
          class="goes"
          title={message("popupShowInPage")}
          onClick={() => show(quote.place)}
        >
          {quote.text}
        </button>
      </blockquote>
      <figcaption>
        {isSpoken && (
          <span class="speaker" title={attribution ?? undefined}>
            {quote.speaker !== null || quote.role !== null ? (
              <>
                {quote.speaker !== null && <b>{quote.speaker}</b>}
                {quote.role !== null && <span class="role">{quote.role}</span>}
              </>
            ) : (
              <span class="role">{message("popupNoSpeaker")}</span>
            )}
            {quote.attributionPlace !== null && attribution !== null && (
              <AttributionLink
                words={attribution}
                onShow={() => show(quote.attributionPlace ?? quote.place)}
              />
            )}
          </span>
        )}
        <span class="quote-actions">
          <button
            type="button"
            class="plain"
            aria-label={message("popupCopyQuoteBy", speaker ?? quote.text)}
            title={message("popupCopyQuote")}
            onClick={copy}
          >
            <Icon name="copy" />
            {isMain && message("popupCopy")}
          </button>
          {canHighlight && (
            <button
              type="button"
              class="plain"
              disabled={kept || isBusy}
              aria-label={message(kept ? "popupQuoteKept" : "popupKeepQuote")}
              title={message(kept ? "popupQuoteKept" : "popupKeepQuote")}
              onClick={keep}
            >
              <Icon name={kept ? "kept" : "keep"} />
              {isMain && message(kept ? "popupKeptShort" : "popupKeep")}
            </button>
          )}
        </span>
      </figcaption>
    </figure>
  );
}

/** The words in the article that say who speaks: the evidence for the name. */
function AttributionLink({ words, onShow }: { words: string; onShow: () => void }): JSX.Element {
  return (
    <button
      type="button"
      class="plain bare where"
      aria-label={message("popupAttribution", words)}
      title={message("popupAttribution", words)}
      onClick={onShow}
    >
      <Icon name="where" />
    </button>
  );
}
