/** The one corner of the browser's own namespace that is used without the polyfill. */
declare namespace chrome {
  namespace i18n {
    function getMessage(key: string, substitutions?: string[]): string;
    function getUILanguage(): string;
  }
}
