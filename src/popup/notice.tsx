import type { JSX } from "preact";
import type { NotArticleReason } from "../model/article.ts";
import type { NoAccess } from "../protocol.ts";
import { type MessageKey, message } from "../ui/messages.ts";
import type { PopupProps } from "./popup-props.ts";

/** The states that are no brief, each a sentence that says what to do. */

const NO_ACCESS: Readonly<Record<NoAccess, MessageKey>> = {
  "browser-page": "popupNoAccessBrowserPage",
  "store-page": "popupNoAccessStorePage",
  pdf: "popupNoAccessPdf",
  "not-granted": "popupNoAccessNotGranted",
  gone: "popupNoAccessGone",
};

const NOT_ARTICLE: Readonly<Record<NotArticleReason, MessageKey>> = {
  "too-short": "popupNotArticleTooShort",
  "list-page": "popupNotArticleListPage",
  paywall: "popupNotArticlePaywall",
  "not-html": "popupNotArticleNotHtml",
  "too-large": "popupNotArticleTooLarge",
  empty: "popupNotArticleEmpty",
};

interface NoticeProps {
  readonly text: string;
  readonly tone?: "calm" | "failed";
  readonly onRetry?: () => void;
}

export function Notice({ text, tone = "calm", onRetry }: NoticeProps): JSX.Element {
  return (
    <div class={`notice notice-${tone}`} role={tone === "failed" ? "alert" : undefined}>
      <p>{text}</p>
      {onRetry && (
        <button type="button" class="plain strong" onClick={onRetry}>
          {message("popupRetry")}
        </button>
      )}
    </div>
  );
}

/** What stands in the brief's place, or above it; null when the brief can speak for itself. */
export function BriefNotice({
  noAccess,
  brief,
  state,
  actions,
}: Pick<PopupProps, "noAccess" | "brief" | "state" | "actions">): JSX.Element | null {
  if (noAccess !== null) {
    const canHelp = noAccess === "gone";
    return <Notice text={message(NO_ACCESS[noAccess])} {...(canHelp ? { onRetry: actions.retry } : {})} />;
  }
  if (brief.kind === "failed") {
    const text = brief.noAnswer ? message("popupNoAnswer") : message("popupBriefFailed", brief.error);
    return <Notice text={text} tone="failed" onRetry={actions.retry} />;
  }
  if (brief.kind === "waiting") return null;
  const { verdict } = brief.value.article;
  if (verdict.kind === "article") return null;
  const canHighlight = state?.canHighlight ?? true;
  return (
    <Notice
      text={`${message(NOT_ARTICLE[verdict.reason])} ${message(canHighlight ? "popupStillHighlight" : "popupCannotHighlight")}`}
    />
  );
}
