import type { JSX } from "preact";
import { useId, useState } from "preact/hooks";
import type { Article } from "../model/article.ts";
import { Icon } from "../ui/icon.tsx";
import { counted, message } from "../ui/messages.ts";
import { formatDate, formatModified } from "./article-date.ts";
import type { TabFacts } from "./popup-props.ts";

interface MastheadProps {
  /** Null before the browser has named the tab. */
  readonly tab: TabFacts | null;
  /** Null until the brief is here, or when there will be none. */
  readonly article: Article | null;
  readonly locale: string;
  readonly isWaiting: boolean;
  /** From live document to brief, in ms; null without a brief. */
  readonly ms: number | null;
}

interface Fact {
  readonly label: string;
  readonly shown: string;
  readonly source: string;
}

/** Headline, byline, site, dates, reading time; each value can say where it was found. */
export function Masthead({ tab, article, locale, isWaiting, ms }: MastheadProps): JSX.Element {
  const [showsSources, setShowsSources] = useState(false);
  const sourcesId = useId();
  const headline = article?.headline?.value ?? tab?.title ?? "";
  const facts = article === null ? [] : factsOf(article, locale);
  const line = facts.filter((fact) => fact.shown !== "");
  return (
    <header class="masthead" dir={article?.direction ?? "auto"} lang={article?.language?.value}>
      {article?.kicker && (
        <p class="kicker" title={message("popupFrom", article.kicker.source)}>
          {article.kicker.value}
        </p>
      )}
      {headline === "" ? (
        <h1 class="headline">{isWaiting ? <span class="bone bone-headline" /> : "Postil"}</h1>
      ) : (
        <h1
          class={headline.length > 90 ? "headline headline-long" : "headline"}
          title={article?.headline ? message("popupFrom", article.headline.source) : undefined}
        >
          {headline}
        </h1>
      )}
      {article?.dek && (
        <p class="dek" title={`${article.dek.value}\n${message("popupFrom", article.dek.source)}`}>
          {article.dek.value}
        </p>
      )}
      <div class="facts-row">
        <div class="facts">
          {line.length === 0 ? (
            <span class="fact">{tab?.host}</span>
          ) : (
            line.map((fact) => (
              <span
                key={fact.label}
                class="fact"
                title={`${fact.label}: ${message("popupFrom", fact.source)}`}
              >
                <bdi>{fact.shown}</bdi>
              </span>
            ))
          )}
        </div>
        {facts.length > 0 && (
          <button
            type="button"
            class="plain bare where"
            aria-expanded={showsSources}
            aria-controls={sourcesId}
            aria-label={message("popupWhereFrom")}
            title={message("popupWhereFrom")}
            onClick={() => setShowsSources(!showsSources)}
          >
            <Icon name="where" />
          </button>
        )}
      </div>
      {showsSources && article && (
        <dl class="sources" id={sourcesId}>
          {[...headingFacts(article), ...facts, ...languageFact(article)].map((fact) => (
            <div key={fact.label}>
              <dt>{fact.label}</dt>
              <dd>{fact.source}</dd>
            </div>
          ))}
          {ms !== null && (
            <div>
              <dt>{message("popupFactBrief")}</dt>
              <dd>{message("popupBriefTook", Math.round(ms))}</dd>
            </div>
          )}
        </dl>
      )}
    </header>
  );
}

/** The facts of the line under the headline, in newsroom order. */
function factsOf(article: Article, locale: string): readonly Fact[] {
  const { byline, site, published, modified } = article;
  const changed = modified ? formatModified(published?.value ?? null, modified.value, locale) : null;
  const facts: (Fact | null)[] = [
    byline && { label: message("popupFactByline"), shown: byline.value, source: byline.source },
    site && { label: message("popupFactSite"), shown: site.value, source: site.source },
    published && {
      label: message("popupFactPublished"),
      shown: formatDate(published.value, locale),
      source: published.source,
    },
    modified && changed !== null
      ? {
          label: message("popupFactModified"),
          shown: message("popupModified", changed),
          source: modified.source,
        }
      : null,
    article.readingMinutes > 0
      ? {
          label: message("popupFactReading"),
          shown: counted("popupMinutes", article.readingMinutes),
          source: counted("popupWords", article.wordCount),
        }
      : null,
  ];
  return facts.filter((fact) => fact !== null);
}

/** What the masthead shows above the line. */
function headingFacts({ headline, kicker, dek }: Article): readonly Fact[] {
  const facts: (Fact | null)[] = [
    headline && { label: message("popupFactHeadline"), shown: "", source: headline.source },
    kicker && { label: message("popupFactKicker"), shown: "", source: kicker.source },
    dek && { label: message("popupFactDek"), shown: "", source: dek.source },
  ];
  return facts.filter((fact) => fact !== null);
}

function languageFact({ language }: Article): readonly Fact[] {
  if (language === null) return [];
  return [
    { label: message("popupFactLanguage"), shown: "", source: `${language.value} (${language.source})` },
  ];
}
