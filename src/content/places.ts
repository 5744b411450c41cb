import type { Extraction } from "../article/block.ts";
import type { Place } from "../model/article.ts";

/** The live range behind a stretch of `Article.text`; null when its words have no node on the page, or no longer. */
export function rangeOfPlace(extraction: Pick<Extraction, "nodesAt">, place: Place): Range | null {
  const nodes = extraction.nodesAt(place);
  const first = nodes.at(0);
  const last = nodes.at(-1);
  if (!first?.node.isConnected || !last?.node.isConnected) return null;
  // Pages change text in place too: an offset behind the end would throw.
  if (first.start > first.node.length || last.end > last.node.length) return null;
  const range = first.node.ownerDocument.createRange();
  range.setStart(first.node, first.start);
  range.setEnd(last.node, last.end);
  return range.collapsed ? null : range;
}
