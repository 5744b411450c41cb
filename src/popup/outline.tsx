import type { JSX } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Article, OutlineSection, Place } from "../model/article.ts";
import { Icon } from "../ui/icon.tsx";
import { counted, message } from "../ui/messages.ts";
import { MOST_SECTIONS, sectionsThatFit, visibleSections } from "./visible-sections.ts";

interface OutlineProps {
  readonly outline: readonly OutlineSection[];
  readonly article: Article;
  /** Index of the section being read; null above the first. */
  readonly current: number | null;
  /** Highlights in each section, by its index. */
  readonly perSection: readonly number[];
  readonly onShow: (place: Place) => void;
}

/** The sections with their levels, the one being read marked, highlight counts in the margin. */
export function Outline({ outline, article, current, perSection, onShow }: OutlineProps): JSX.Element | null {
  const [unfolded, setUnfolded] = useState(false);
  const [most, setMost] = useState(MOST_SECTIONS);
  const nav = useRef<HTMLElement>(null);
  // Measured when the brief comes; what unfolds later moves nothing.
  useLayoutEffect(() => {
    const room = nav.current && roomFor(nav.current);
    if (room) setMost(sectionsThatFit(room));
  }, [outline]);
  if (outline.length === 0) return null;
  const window = visibleSections(outline.length, current, most);
  const { from, to } = unfolded ? { from: 0, to: outline.length } : window;
  const isLong = window.to - window.from < outline.length;
  return (
    <nav
      ref={nav}
      class="outline"
      aria-label={message("popupOutline")}
      dir={article.direction}
      lang={article.language?.value}
    >
      <ol start={from + 1}>
        {outline.slice(from, to).map((section, i) => {
          const index = from + i;
          const count = perSection[index] ?? 0;
          return (
            <li key={section.place.start} class={`level-${section.level}`}>
              <button
                type="button"
                class="section"
                aria-current={index === current ? "location" : undefined}
                title={index === current ? message("popupReading", section.text) : section.text}
                onClick={() => onShow(section.place)}
              >
                <span class="section-text">{section.text}</span>
                {count > 0 && (
                  <span class="section-count">
                    <span aria-hidden="true">{count}</span>
                    <span class="unseen">{counted("popupHighlights", count)}</span>
                  </span>
                )}
              </button>
            </li>
          );
        })}
      </ol>
      {isLong && (
        <button
          type="button"
          class="plain unfold"
          aria-expanded={unfolded}
          onClick={() => setUnfolded(!unfolded)}
        >
          <Icon name="chevron" />
          {unfolded ? message("popupFewerSections") : message("popupAllSections", outline.length)}
        </button>
      )}
    </nav>
  );
}

/** CSS px of a browser's tallest popup. */
const POPUP_HEIGHT = 600;
/** CSS px that popup.css leaves below the last thing. */
const BELOW = 12;

/** CSS px from the outline's top to the popup's lower edge, at its tallest; null where nothing is laid out. */
function roomFor(nav: HTMLElement): number | null {
  const popup = nav.closest(".popup");
  const scroll = nav.closest(".scroll");
  const dock = popup?.querySelector(".dock");
  if (!popup || !scroll || !dock || popup.clientHeight === 0) return null;
  const above = nav.getBoundingClientRect().top - popup.getBoundingClientRect().top + scroll.scrollTop;
  return POPUP_HEIGHT - dock.clientHeight - above - BELOW;
}
