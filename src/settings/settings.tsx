import type { ComponentChildren, JSX } from "preact";
import { useId } from "preact/hooks";
import { message } from "../ui/messages.ts";
import { OutcomeBar, useOutcome } from "../ui/outcome.tsx";
import { LibrarySection } from "./library-section.tsx";
import { PermissionList } from "./permission-list.tsx";
import type { SettingsProps } from "./settings-props.ts";
import { ShortcutSection } from "./shortcut-section.tsx";
import { SiteSection } from "./site-section.tsx";

/** The settings page: where highlights show, what is kept, which permissions and why, shortcuts. */
export function Settings(props: SettingsProps): JSX.Element {
  const outcomes = useOutcome();
  return (
    <>
      <main class="settings">
        <h1>{message("settingsTitle")}</h1>
        <Section title={message("settingsSites")} about={message("settingsSitesAbout")}>
          <SiteSection {...props} outcomes={outcomes} />
        </Section>
        <Section title={message("settingsLibrary")} about={message("settingsLibraryAbout")}>
          <LibrarySection {...props} outcomes={outcomes} />
        </Section>
        <Section title={message("settingsShortcuts")} about={message("settingsShortcutsAbout")}>
          <ShortcutSection {...props} outcomes={outcomes} />
        </Section>
        <Section title={message("settingsPermissions")} about={message("settingsPermissionsAbout")}>
          <PermissionList />
        </Section>
      </main>
      <div class="outcome-dock">
        <OutcomeBar outcome={outcomes.outcome} dismiss={outcomes.dismiss} />
      </div>
    </>
  );
}

function Section({
  title,
  about,
  children,
}: {
  readonly title: string;
  readonly about: string;
  readonly children: ComponentChildren;
}): JSX.Element {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <div class="section-head">
        <h2 id={id}>{title}</h2>
        <p>{about}</p>
      </div>
      <div class="section-body">{children}</div>
    </section>
  );
}
