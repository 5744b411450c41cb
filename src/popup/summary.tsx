import type { JSX } from "preact";
import type { Article, KeySentence, Place } from "../model/article.ts";
import { counted } from "../ui/messages.ts";

interface SummaryProps {
  readonly sentences: readonly KeySentence[];
  readonly article: Article;
  readonly onShow: (place: Place) => void;
}

/** Sentences of the article itself, folded; each leads to its place. */
export function Summary({ sentences, article, onShow }: SummaryProps): JSX.Element | null {
  if (sentences.length === 0) return null;
  return (
    <details class="fold summary">
      <summary>
        <bdi>{counted("popupSummary", sentences.length)}</bdi>
      </summary>
      <ol dir={article.direction} lang={article.language?.value}>
        {sentences.map(({ text, place }) => (
          <li key={place.start}>
            <button type="button" class="goes" onClick={() => onShow(place)}>
              {text}
            </button>
          </li>
        ))}
      </ol>
    </details>
  );
}
