import type { JSX } from "preact";
import { useRef } from "preact/hooks";
import type { Place } from "../model/article.ts";
import type { BriefReply } from "../protocol.ts";
import { failureSentence } from "../ui/failure-sentence.ts";
import { Icon } from "../ui/icon.tsx";
import { counted, message } from "../ui/messages.ts";
import { OutcomeBar, useOutcome } from "../ui/outcome.tsx";
import { groupHighlights } from "./group-highlights.ts";
import { HighlightList } from "./highlight-list.tsx";
import { Masthead } from "./masthead.tsx";
import { BriefNotice, Notice } from "./notice.tsx";
import { Outline } from "./outline.tsx";
import type { PopupProps } from "./popup-props.ts";
import { OtherQuotes, QuoteCard } from "./quote-card.tsx";
import { ReturnOffer } from "./return-offer.tsx";
import { Summary } from "./summary.tsx";
import { TopicTags } from "./topic-tags.tsx";

/** The whole popup: the brief, then this page's highlights; below, always in sight, what is asked and what came of it. */
export function Popup(props: PopupProps): JSX.Element {
  const { tab, noAccess, brief, state, saved, savedError, offer, locale, actions } = props;
  const outcomes = useOutcome();
  const list = useRef<HTMLDivElement>(null);
  const here = brief.kind === "here" ? brief.value : null;
  const outline = here?.brief.outline ?? [];
  const grouped = saved === null ? null : groupHighlights(saved.annotations, state?.marks ?? [], outline);
  const isWaiting = noAccess === null && brief.kind === "waiting";
  const canHighlight = noAccess === null && (state?.canHighlight ?? false);
  const isArticle = here?.article.verdict.kind === "article";
  const showPlace = async (place: Place) => {
    try {
      if (!(await actions.show({ place }))) outcomes.sayFailed(message("popupNotOnPage"));
    } catch (error) {
      outcomes.sayFailed(failureSentence(message("popupShowFailed"), error));
    }
  };

  /** What both the key quote and the others need. */
  const quoting = ({ article, brief }: BriefReply) => ({
    brief,
    article,
    title: article.headline?.value ?? tab?.title ?? "",
    address: state?.identity.source ?? tab?.address ?? null,
    annotations: saved?.annotations ?? [],
    canHighlight,
    actions,
    outcomes,
  });

  return (
    <div class="popup">
      <main class="scroll" aria-busy={isWaiting}>
        <Masthead
          tab={tab}
          article={here?.article ?? null}
          locale={locale}
          isWaiting={isWaiting}
          ms={here?.ms ?? null}
        />
        <BriefNotice noAccess={noAccess} brief={brief} state={state} actions={actions} />
        {isWaiting && <Bones />}
        {here && isArticle && (
          <>
            <QuoteCard {...quoting(here)} />
            <div class="folds">
              <OtherQuotes {...quoting(here)} />
              <Summary sentences={here.brief.summary} article={here.article} onShow={showPlace} />
            </div>
            <TopicTags tags={here.brief.tags} article={here.article} onShow={showPlace} />
            <Outline
              outline={outline}
              article={here.article}
              current={state?.currentSection ?? null}
              perSection={grouped?.perSection ?? []}
              onShow={showPlace}
            />
          </>
        )}
        {savedError !== null && (
          <Notice
            tone="failed"
            text={failureSentence(message("popupReadFailed"), savedError)}
            onRetry={actions.retry}
          />
        )}
        <div ref={list}>
          <HighlightList
            grouped={grouped}
            drafts={saved?.drafts ?? {}}
            outline={outline}
            canHighlight={canHighlight}
            selected={state?.selected ?? null}
            actions={actions}
            outcomes={outcomes}
          />
        </div>
      </main>
      <div class="dock">
        {offer && (grouped?.total ?? 0) > 0 && (
          <ReturnOffer offer={offer} actions={actions} outcomes={outcomes} />
        )}
        {(tab?.isPrivate || state?.isPrivate) && <p class="private">{message("popupPrivate")}</p>}
        <OutcomeBar outcome={outcomes.outcome} dismiss={outcomes.dismiss} />
        <footer class="foot">
          {grouped !== null && grouped.total > 0 ? (
            <button
              type="button"
              class="plain"
              onClick={() => list.current?.scrollIntoView({ block: "start" })}
            >
              <Icon name="marker" />
              {counted("popupHighlights", grouped.total)}
              {grouped.missing > 0 && (
                <span class="foot-missing">{message("popupFootMissing", grouped.missing)}</span>
              )}
            </button>
          ) : (
            <span class="foot-name">Postil</span>
          )}
          <button
            type="button"
            class="plain bare"
            aria-label={message("popupSettings")}
            title={message("popupSettings")}
            onClick={actions.openSettings}
          >
            <Icon name="gear" />
          </button>
        </footer>
      </div>
    </div>
  );
}

/** The shape of a brief to come: quote, tags, sections. */
function Bones(): JSX.Element {
  return (
    <div class="bones" role="status">
      <span class="unseen">{message("popupReadingPage")}</span>
      <span class="bone bone-quote" />
      <span class="bone bone-tags" />
      {["a", "b", "c", "d", "e"].map((key) => (
        <span key={key} class="bone bone-section" />
      ))}
    </div>
  );
}
