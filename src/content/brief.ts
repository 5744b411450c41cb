// First, and so together at the head of the script: gzip's codes for packed words, for patterns in words of many languages and
// for code spoil each other (2 KB; the order was found by trying).
import "../article/word-sets.ts";
import "../article/speech-sets.ts";
import "../article/furniture-words.ts";
import "../article/language.ts";
import "../article/speaker-scripts.ts";
import "../article/topic-names.ts";
import "../article/speaker.ts";

import { briefOf } from "../article/brief.ts";
import { extract } from "../article/extract.ts";
import "./brief-door.ts";

/** The brief script: Readability and everything that understands articles, brought only when a brief is asked for. */

globalThis.postilReadArticle = (document) => {
  const before = performance.now();
  const extraction = extract(document, {
    address: document.location.href,
    now: () => performance.now(),
    layout: {
      fontSize: (element) => Number.parseFloat(getComputedStyle(element).fontSize),
      isVisible: (element) => element.checkVisibility({ visibilityProperty: true }),
    },
  });
  const brief = briefOf(extraction);
  return { extraction, brief, ms: performance.now() - before };
};
