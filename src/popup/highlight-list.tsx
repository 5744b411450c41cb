import type { JSX } from "preact";
import { useRef } from "preact/hooks";
import type { OutlineSection } from "../model/article.ts";
import { failureSentence } from "../ui/failure-sentence.ts";
import { Icon } from "../ui/icon.tsx";
import { counted, message } from "../ui/messages.ts";
import type { Outcomes } from "../ui/outcome.tsx";
import type { GroupedHighlights, HighlightGroup, ListedHighlight } from "./group-highlights.ts";
import { HighlightView } from "./highlight-view.tsx";
import type { PopupActions } from "./popup-props.ts";

interface HighlightListProps {
  /** Null until the store has answered. */
  readonly grouped: GroupedHighlights | null;
  readonly drafts: Readonly<Record<string, string>>;
  readonly outline: readonly OutlineSection[];
  /** Whether this page lets one highlight; false also where no script may run. */
  readonly canHighlight: boolean;
  /** Words selected in the page; null for none. */
  readonly selected: string | null;
  readonly actions: PopupActions;
  readonly outcomes: Outcomes;
}

/**
 * This page's highlights in reading order under their sections. One flat, keyed list: a highlight that changes its section
 * while its note is being written keeps its editor.
 */
export function HighlightList(props: HighlightListProps): JSX.Element | null {
  const { grouped, drafts, outline, canHighlight, selected, actions, outcomes } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  if (grouped === null || (grouped.total + grouped.dismissed.length === 0 && !canHighlight)) return null;
  const view = (highlight: ListedHighlight) => (
    <HighlightView
      key={highlight.annotation.id}
      highlight={highlight}
      draft={drafts[highlight.annotation.id]}
      selected={selected}
      actions={actions}
      outcomes={outcomes}
      onGone={() => heading.current?.focus({ preventScroll: true })}
    />
  );
  return (
    <section class="highlights" aria-labelledby="highlights-heading">
      <div class="highlights-top">
        <h2 class="label" id="highlights-heading" tabIndex={-1} ref={heading}>
          {grouped.total === 0 ? message("popupYourHighlights") : counted("popupHighlights", grouped.total)}
        </h2>
        {canHighlight && <HighlightSelection actions={actions} outcomes={outcomes} />}
      </div>
      <Troubles grouped={grouped} />
      {grouped.total === 0 && <p class="empty">{message("popupNoHighlights")}</p>}
      {grouped.groups.flatMap((group) => {
        const title = titleOf(group, outline);
        const groupHeading =
          title === null
            ? []
            : [
                <h3 key={`${group.kind} ${group.section}`} class="group" dir="auto">
                  {title}
                </h3>,
              ];
        return [...groupHeading, ...group.highlights.map(view)];
      })}
      {grouped.dismissed.length > 0 && (
        <details class="fold">
          <summary>{counted("popupAside", grouped.dismissed.length)}</summary>
          {grouped.dismissed.map(view)}
        </details>
      )}
    </section>
  );
}

/** How many are not painted, told before anything else in the list. */
function Troubles({ grouped }: { readonly grouped: GroupedHighlights }): JSX.Element | null {
  const { missing, review, total } = grouped;
  if (missing === 0 && review === 0) return null;
  const parts = [
    missing > 0 ? message("popupMissing", missing, total) : null,
    review > 0 ? counted("popupToReview", review, total) : null,
  ];
  return <p class="troubles">{parts.filter((part) => part !== null).join(" \u00b7 ")}</p>;
}

function titleOf(group: HighlightGroup, outline: readonly OutlineSection[]): string | null {
  switch (group.kind) {
    case "section":
      return group.section === null ? null : (outline[group.section]?.text ?? null);
    case "review":
      return message("popupReviewGroup");
    case "missing":
      return message("popupMissingGroup");
    default:
      return null;
  }
}

/** Highlights what is selected in the page, for those who selected before they opened Postil. */
function HighlightSelection({
  actions,
  outcomes,
}: Pick<HighlightListProps, "actions" | "outcomes">): JSX.Element {
  const highlight = async () => {
    try {
      if (await actions.highlightSelection()) outcomes.say(message("popupKept"));
      else outcomes.sayFailed(message("popupNothingSelected"));
    } catch (error) {
      outcomes.sayFailed(failureSentence(message("popupKeepFailed"), error));
    }
  };
  return (
    <button type="button" class="plain" onClick={highlight}>
      <Icon name="marker" />
      {message("popupHighlightSelection")}
    </button>
  );
}
