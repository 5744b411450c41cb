/**
 * The part of the extension API that the driver itself uses, inside functions sent to pages of the extension and of the
 * browser.
 */
export interface ChromiumApi {
  readonly runtime: { sendMessage(message: unknown): Promise<unknown> };
  readonly windows: { create(options: object): Promise<unknown> };
  readonly tabs: { query(options: object): Promise<readonly object[]> };
  readonly action: {
    setPopup(options: { popup: string }): Promise<void>;
    getPopup(options: object): Promise<string>;
  };
  /** `dispatch` is not public: Chromium's own bindings use it to report an event. */
  readonly commands: { readonly onCommand: { dispatch(command: string, tab: object): void } };
  readonly contextMenus: { readonly onClicked: { dispatch(info: object, tab: object): void } };
  /** What chrome://extensions has. */
  readonly developerPrivate: {
    addHostPermission(id: string, pattern: string): Promise<void>;
    updateProfileConfiguration(options: object): Promise<void>;
    updateExtensionConfiguration(options: object): Promise<void>;
    reload(id: string, options: object): Promise<unknown>;
    getExtensionInfo(id: string): Promise<{ manifestErrors: { message: string }[] }>;
  };
}
