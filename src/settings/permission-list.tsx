import type { JSX } from "preact";
import { type MessageKey, message } from "../ui/messages.ts";

/** Each permission of the manifest and why, in plain words; a test keeps the two in step. */
export const PERMISSIONS: readonly {
  readonly name: string;
  readonly what: MessageKey;
  readonly why: MessageKey;
}[] = [
  { name: "activeTab", what: "settingsActiveTab", why: "settingsActiveTabWhy" },
  { name: "scripting", what: "settingsScripting", why: "settingsScriptingWhy" },
  { name: "storage", what: "settingsStorage", why: "settingsStorageWhy" },
  { name: "unlimitedStorage", what: "settingsUnlimited", why: "settingsUnlimitedWhy" },
  { name: "contextMenus", what: "settingsMenus", why: "settingsMenusWhy" },
  { name: "*://*/*", what: "settingsHosts", why: "settingsHostsWhy" },
];

export function PermissionList(): JSX.Element {
  return (
    <dl class="permissions">
      {PERMISSIONS.map(({ name, what, why }) => (
        <div key={name}>
          <dt>
            {message(what)} <code>{name}</code>
          </dt>
          <dd>{message(why)}</dd>
        </div>
      ))}
    </dl>
  );
}
