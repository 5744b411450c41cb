import type { ComponentChildren, JSX } from "preact";
import { useState } from "preact/hooks";
import { type Annotation, quoteOf } from "../model/annotation.ts";
import type { Mark, Spot } from "../protocol.ts";
import { failureSentence } from "../ui/failure-sentence.ts";
import { type MessageKey, message } from "../ui/messages.ts";
import type { Outcomes } from "../ui/outcome.tsx";
import type { PopupActions } from "./popup-props.ts";
import { wordChanges } from "./word-changes.ts";

/** How a highlight fares where it does not stand as it was made, and the ways out: nothing here is a dead end. */

export interface HighlightStandingProps {
  readonly annotation: Annotation;
  readonly mark: Mark;
  /** Words selected in the page; null for none. */
  readonly selected: string | null;
  readonly actions: Pick<PopupActions, "show" | "attach" | "putBack" | "askWhere" | "dismiss">;
  readonly outcomes: Pick<Outcomes, "say" | "sayFailed">;
  /** Called once it is settled and about to leave its place in the list, with the focus in it. */
  readonly onSettled: () => void;
}

/** What each way out needs: done once at a time, its failure told in words. */
type Run = (act: () => Promise<void>, failed: MessageKey) => () => Promise<void>;

export function HighlightStanding(props: HighlightStandingProps): JSX.Element | null {
  const { annotation, mark, actions, outcomes, onSettled } = props;
  const { id } = annotation;
  const [isBusy, setIsBusy] = useState(false);
  const run: Run = (act, failed) => async () => {
    if (isBusy) return;
    setIsBusy(true);
    try {
      await act();
    } catch (error) {
      outcomes.sayFailed(failureSentence(message(failed), error));
    } finally {
      setIsBusy(false);
    }
  };
  const putBack = run(async () => {
    await actions.putBack(annotation);
    outcomes.say(message("popupPutBack"));
  }, "popupPutBackFailed");
  const attach = (to: Spot | "here" | "selection", done: MessageKey) =>
    run(async () => {
      if (await actions.attach(id, to)) {
        outcomes.say(message(done), () => void putBack());
        onSettled();
      } else outcomes.sayFailed(message(to === "selection" ? "popupNothingSelected" : "popupPageMovedOn"));
    }, "popupAttachFailed");
  const show = (spot: Spot) =>
    run(async () => {
      if (!(await actions.show({ annotation: id, spot }))) outcomes.sayFailed(message("popupPageMovedOn"));
    }, "popupShowFailed");
  const ways = { ...props, isBusy, run, attach, show };

  switch (mark.grade) {
    case "moved":
      return <p class="grade">{message("popupGradeMoved")}</p>;
    case "changed":
      return <Changed {...ways} />;
    case "uncertain":
      return <Uncertain {...ways} />;
    case "orphan":
      return <Lost {...ways} />;
    default:
      return null;
  }
}

interface WaysProps extends HighlightStandingProps {
  readonly isBusy: boolean;
  readonly run: Run;
  readonly attach: (to: Spot | "here" | "selection", done: MessageKey) => () => Promise<void>;
  readonly show: (spot: Spot) => () => Promise<void>;
}

/** What it was, what of that was changed, and one click to keep it as it now reads. */
function Changed({ annotation, mark: { now }, isBusy, attach }: WaysProps): JSX.Element {
  const { exact } = quoteOf(annotation.target);
  return (
    <div class="grade">
      <p>{message("popupGradeChanged")}</p>
      <p class="then" dir="auto">
        {now === null ? exact : <Changes text={exact} other={now} as="del" />}
      </p>
      <div class="ways">
        <WayOut isBusy={isBusy} onClick={attach("here", "popupAccepted")}>
          {message("popupAccept")}
        </WayOut>
      </div>
    </div>
  );
}

/** The places that it may be, each to look at, and one click to say which. */
function Uncertain(props: WaysProps): JSX.Element {
  const { mark, isBusy, attach, show } = props;
  return (
    <div class="grade">
      <p>{message(mark.candidates.length > 1 ? "popupGradeUncertain" : "popupGradeUnsure")}</p>
      <ol class="candidates">
        {mark.candidates.map((spot) => (
          <li key={`${spot.before}\n${spot.words}\n${spot.after}\n${spot.copy}`}>
            <button
              type="button"
              class="goes"
              dir="auto"
              title={message("popupShowInPage")}
              onClick={show(spot)}
            >
              <Excerpt {...spot} />
            </button>
            <WayOut isBusy={isBusy} onClick={attach(spot, "popupSettled")}>
              {message("popupThisIsIt")}
            </WayOut>
          </li>
        ))}
      </ol>
      <div class="ways">
        <OtherPlace {...props} />
      </div>
    </div>
  );
}

/** What stands now where the words stood. */
function Lost(props: WaysProps): JSX.Element {
  const { mark, isBusy, show } = props;
  const { nearest } = mark;
  return (
    <div class="grade">
      <p>{message(nearest ? "popupGradeOrphan" : "popupNoTrace")}</p>
      {nearest && (
        <p class="then" dir="auto">
          <Excerpt {...nearest} />
        </p>
      )}
      <div class="ways">
        {nearest && (
          <WayOut isBusy={isBusy} onClick={show(nearest)}>
            {message("popupShowWhere")}
          </WayOut>
        )}
        <OtherPlace {...props} />
      </div>
    </div>
  );
}

/** Attaching by selecting, and putting aside: for what is not where it was. */
function OtherPlace(props: WaysProps): JSX.Element {
  const { annotation, selected, actions, outcomes, isBusy, run, attach, onSettled } = props;
  const { id, dismissed = false } = annotation;
  const ask = run(async () => {
    if (!(await actions.askWhere(id))) outcomes.sayFailed(message("popupAskFailed"));
  }, "popupAskFailed");
  const dismiss = run(async () => {
    await actions.dismiss(id, !dismissed);
    onSettled();
    if (!dismissed) {
      outcomes.say(
        message("popupDismissed"),
        run(() => actions.dismiss(id, false), "popupDismissFailed"),
      );
    }
  }, "popupDismissFailed");
  return (
    <>
      {selected === null ? (
        <WayOut isBusy={isBusy} onClick={ask}>
          {message("popupSelectPlace")}
        </WayOut>
      ) : (
        <WayOut isBusy={isBusy} onClick={attach("selection", "popupAttached")}>
          {message("popupAttachTo", selected)}
        </WayOut>
      )}
      <WayOut isBusy={isBusy} onClick={dismiss}>
        {message(dismissed ? "popupCountAgain" : "popupDismissHighlight")}
      </WayOut>
    </>
  );
}

/** A text with what the other lacks set apart. */
export function Changes({
  text,
  other,
  as: Tag,
}: {
  readonly text: string;
  readonly other: string;
  readonly as: "ins" | "del";
}): JSX.Element {
  const stretches = wordChanges(text, other).map(({ text, isShared }, i) => {
    if (isShared) return text;
    const words = text.trimStart();
    return [text.slice(0, text.length - words.length), <Tag key={i}>{words}</Tag>];
  });
  return <>{stretches}</>;
}

/** Words among those around them. Where nothing stands any more the gap itself is shown. */
export function Excerpt({ before, words, after }: Omit<Spot, "copy">): JSX.Element {
  return (
    <span class="excerpt">
      {before !== "" && `\u2026${before}`}
      {words === "" ? <span class="gap"> [{message("popupGap")}] </span> : <b>{words}</b>}
      {after !== "" && `${after}\u2026`}
    </span>
  );
}

function WayOut({
  isBusy,
  onClick,
  children,
}: {
  readonly isBusy: boolean;
  readonly onClick: () => void;
  readonly children: ComponentChildren;
}): JSX.Element {
  return (
    <button type="button" class="plain strong way" aria-disabled={isBusy} onClick={onClick}>
      {children}
    </button>
  );
}
