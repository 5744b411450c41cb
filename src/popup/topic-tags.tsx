import type { JSX } from "preact";
import { useId, useState } from "preact/hooks";
import type { Article, Place, TopicTag } from "../model/article.ts";
import { counted, message } from "../ui/messages.ts";

/** Places shown before "more": a screenful below the tags. */
const MOST_PLACES = 6;
/** UTF-16 units of the article on either side of a tag's words. */
const AROUND = 34;

interface TopicTagsProps {
  readonly tags: readonly TopicTag[];
  readonly article: Article;
  readonly onShow: (place: Place) => void;
}

/** The topic tags with their counts; a tag opens its evidence: the very lines in which the article uses it. */
export function TopicTags({ tags, article, onShow }: TopicTagsProps): JSX.Element | null {
  const [opened, setOpened] = useState<string | null>(null);
  const evidenceId = useId();
  if (tags.length === 0) return null;
  const tag = tags.find(({ text }) => text === opened);
  return (
    <section
      class="topics"
      aria-label={message("popupTopics")}
      dir={article.direction}
      lang={article.language?.value}
    >
      <ul class="tags">
        {tags.map(({ text, count }) => (
          <li key={text}>
            <button
              type="button"
              class="tag"
              aria-expanded={opened === text}
              aria-controls={evidenceId}
              aria-label={counted("popupTag", count, text)}
              onClick={() => setOpened(opened === text ? null : text)}
            >
              <span class="tag-text">{text}</span>
              <span class="tag-count">{count}</span>
            </button>
          </li>
        ))}
      </ul>
      <div id={evidenceId}>
        {tag && <Evidence key={tag.text} tag={tag} article={article} onShow={onShow} />}
      </div>
    </section>
  );
}

function Evidence({
  tag,
  article,
  onShow,
}: {
  readonly tag: TopicTag;
  readonly article: Article;
  readonly onShow: (place: Place) => void;
}): JSX.Element {
  const [all, setAll] = useState(false);
  const places = tag.evidence.flatMap(({ places }) => places).sort((a, b) => a.start - b.start);
  const forms = tag.evidence.map(({ form }) => form);
  const shown = all ? places : places.slice(0, MOST_PLACES);
  return (
    <div class="evidence">
      <p class="why">
        {forms.length > 1
          ? counted("popupTagForms", tag.count, new Intl.ListFormat(undefined).format(forms))
          : counted("popupTagUses", tag.count)}
      </p>
      <ol>
        {shown.map((place) => {
          const { before, words, after } = lineAround(article.text, place);
          return (
            <li key={place.start}>
              <button type="button" class="goes line" onClick={() => onShow(place)}>
                {before}
                <b>{words}</b>
                {after}
              </button>
            </li>
          );
        })}
      </ol>
      {places.length > shown.length && (
        <button type="button" class="plain" onClick={() => setAll(true)}>
          {counted("popupMorePlaces", places.length - shown.length)}
        </button>
      )}
    </div>
  );
}

/** The words at a place with what stands around them in the same block, cut at words where the text has spaces. */
export function lineAround(
  text: string,
  { start, end }: Place,
): { readonly before: string; readonly words: string; readonly after: string } {
  const blockStart = text.lastIndexOf("\n", start - 1) + 1;
  const nextBreak = text.indexOf("\n", end);
  const blockEnd = nextBreak === -1 ? text.length : nextBreak;
  const from = Math.max(blockStart, start - AROUND);
  const to = Math.min(blockEnd, end + AROUND);
  // A cut word, or half a surrogate pair, is left out; without spaces (Chinese) the cut stands.
  const before =
    from > blockStart ? text.slice(from, start).replace(/^\S*\s(?=.)/s, "\u2026") : text.slice(from, start);
  const after = to < blockEnd ? text.slice(end, to).replace(/(?<=.)\s\S*$/s, "\u2026") : text.slice(end, to);
  return { before: before.toWellFormed(), words: text.slice(start, end), after: after.toWellFormed() };
}
