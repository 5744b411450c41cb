import type { JSX } from "preact";
import { failureSentence } from "../ui/failure-sentence.ts";
import { message } from "../ui/messages.ts";
import type { Outcomes } from "../ui/outcome.tsx";
import type { Offer, PopupActions } from "./popup-props.ts";

/** Every http and https site, as the manifest's optional host permission names them. */
const ALL_SITES: readonly string[] = ["*://*/*"];

interface ReturnOfferProps {
  readonly offer: Offer;
  readonly actions: Pick<PopupActions, "request" | "decline">;
  readonly outcomes: Pick<Outcomes, "say" | "sayFailed">;
}

/**
 * Asks, after the first highlight on a site, whether highlights may show on return. The browser's own question must be the
 * first thing a click does, and in Chromium it destroys the popup: the background does all that follows a yes.
 */
export function ReturnOffer({ offer, actions, outcomes }: ReturnOfferProps): JSX.Element {
  const decline = async () => {
    try {
      await actions.decline(offer.host);
      outcomes.say(message("popupOfferDeclined"));
    } catch (error) {
      outcomes.sayFailed(failureSentence(message("popupOfferFailed"), error));
    }
  };
  return (
    <section class="offer" aria-labelledby="offer-question">
      <p id="offer-question">
        <b>{message("popupOfferQuestion")}</b> <span>{message("popupOfferWhy")}</span>
      </p>
      <div class="offer-answers">
        <button type="button" class="button button-main" onClick={() => actions.request(offer.patterns)}>
          {message("popupOfferSite")}
        </button>
        <button type="button" class="button" onClick={() => actions.request(ALL_SITES)}>
          {message("popupOfferAll")}
        </button>
        <button type="button" class="plain" onClick={decline}>
          {message("popupOfferLater")}
        </button>
      </div>
    </section>
  );
}
