/** What the bench uses of @apache-annotator/dom, which is not installed with the project (see bench-peer-packages.ts). */
declare module "@apache-annotator/dom" {
  export interface TextQuoteSelector {
    readonly type: "TextQuoteSelector";
    readonly exact: string;
    readonly prefix?: string;
    readonly suffix?: string;
  }
  export function describeTextQuote(range: Range, scope?: Node): Promise<TextQuoteSelector>;
  export function createTextQuoteSelectorMatcher(
    selector: TextQuoteSelector,
  ): (scope: Node) => AsyncGenerator<Range, void>;
}
