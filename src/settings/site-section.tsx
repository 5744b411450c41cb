import type { JSX } from "preact";
import { failureSentence } from "../ui/failure-sentence.ts";
import { message } from "../ui/messages.ts";
import type { Outcomes } from "../ui/outcome.tsx";
import type { SettingsProps } from "./settings-props.ts";

type SiteSectionProps = Pick<SettingsProps, "sites" | "declined" | "actions"> & {
  readonly outcomes: Outcomes;
};

/** Where highlights show by themselves, each to be taken back; where the reader said "not now". */
export function SiteSection({ sites, declined, actions, outcomes }: SiteSectionProps): JSX.Element {
  const attempt = async (act: () => Promise<void>, done: string, failed: string) => {
    try {
      await act();
      outcomes.say(done);
    } catch (error) {
      outcomes.sayFailed(failureSentence(failed, error));
    }
  };
  return (
    <>
      {sites?.length === 0 && <p>{message("settingsNoSites")}</p>}
      {sites !== null && sites.length > 0 && (
        <ul class="sites">
          {sites.map(({ host, patterns }) => {
            const name = host ?? message("settingsEverySite");
            return (
              <li key={name}>
                <span class="site">
                  <bdi>{name}</bdi>
                </span>
                <button
                  type="button"
                  class="plain strong"
                  aria-label={message("settingsRevokeSite", name)}
                  onClick={() =>
                    attempt(
                      () => actions.revoke(patterns),
                      message("settingsRevoked", name),
                      message("settingsRevokeFailed", name),
                    )
                  }
                >
                  {message("settingsRevoke")}
                </button>
              </li>
            );
          })}
        </ul>
      )}
      {declined.length > 0 && (
        <>
          <h3>{message("settingsDeclined")}</h3>
          <ul class="sites">
            {declined.map((host) => (
              <li key={host}>
                <span class="site">
                  <bdi>{host}</bdi>
                </span>
                <button
                  type="button"
                  class="plain strong"
                  aria-label={message("settingsAskAgainSite", host)}
                  onClick={() =>
                    attempt(
                      () => actions.askAgain(host),
                      message("settingsAsksAgain", host),
                      message("settingsAskAgainFailed"),
                    )
                  }
                >
                  {message("settingsAskAgain")}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
