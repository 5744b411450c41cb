/** What the bench uses of dom-anchor-text-quote, which brings no types. */
declare module "dom-anchor-text-quote" {
  export interface Saved {
    readonly exact: string;
    readonly prefix?: string;
    readonly suffix?: string;
  }
  export function fromRange(root: Node, range: Range): Saved;
  export function toRange(root: Node, saved: Saved, options?: { hint?: number }): Range | null;
}
