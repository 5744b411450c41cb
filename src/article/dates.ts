/** When an article was published and changed, as ISO 8601 with the precision and zone that the page gives. */

import type { Sourced } from "../model/article.ts";
import { type LinkedNode, textIn } from "./json-ld.ts";
import { inOrder, linesBelowHeadline, type NamedElements } from "./named-elements.ts";
import type { PageMetas } from "./page-metas.ts";

interface DateSources {
  /** Properties of the JSON-LD article. */
  readonly linked: readonly string[];
  readonly meta: readonly string[];
  readonly microdata: readonly string[];
}

const PUBLISHED: DateSources = {
  linked: ["datePublished", "dateCreated", "uploadDate"],
  meta: [
    "article:published_time",
    "og:article:published_time",
    "article:published",
    "parsely-pub-date",
    "sailthru.date",
    "datepublished",
    "publishdate",
    "publish-date",
    "publish_date",
    "published_at",
    "pubdate",
    "dc.date.issued",
    "dcterms.issued",
    "dcterms.created",
    "dc.date",
    "date",
    "cxenseparse:recs:publishtime",
    "citation_publication_date",
    "og:pubdate",
    "rnews:datepublished",
    "article.published",
    "og:release_date",
    "publish_time",
    "publishtime",
    "publication_date",
    "pub_date",
    "weibo:article:create_at",
    "dcterms.date",
  ],
  microdata: ["datePublished", "dateCreated", "created", "date"],
};

const MODIFIED: DateSources = {
  linked: ["dateModified"],
  meta: [
    "article:modified_time",
    "og:updated_time",
    "og:article:modified_time",
    "article:modified",
    "datemodified",
    "lastmod",
    "last-modified",
    "revision_date",
    "dcterms.modified",
    "dc.date.modified",
  ],
  microdata: ["dateModified"],
};

/** Both dates; null where the page does not say. `language` names the months of visible dates. */
export function datesOf(
  document: Document,
  metas: PageMetas,
  named: NamedElements,
  article: LinkedNode | null,
  language: string | null,
): { published: Sourced<string> | null; modified: Sourced<string> | null } {
  return {
    published:
      declaredDate(document, metas, article, PUBLISHED) ?? visibleDate(document, named, language, "first"),
    modified:
      declaredDate(document, metas, article, MODIFIED) ?? visibleDate(document, named, language, "update"),
  };
}

function declaredDate(
  document: Document,
  metas: PageMetas,
  article: LinkedNode | null,
  { linked, meta, microdata }: DateSources,
): Sourced<string> | null {
  for (const name of linked) {
    const value = isoOf(textIn(article?.[name]) ?? "", null);
    if (value) return { value, source: `JSON-LD ${name}` };
  }
  for (const name of meta) {
    const value = isoOf(metas.get(name)?.[0] ?? "", null);
    if (value) return { value, source: `meta ${name}` };
  }
  for (const name of microdata) {
    const found = document.querySelector(`[itemprop~="${name}"],[property$=":${name}"]:not(meta)`);
    const said = found?.getAttribute("content") ?? found?.getAttribute("datetime") ?? found?.textContent;
    const value = isoOf(said ?? "", null);
    if (value) return { value, source: `microdata ${name}` };
  }
  return null;
}

const DATE_PLACES = [
  "time[pubdate]",
  "article header time[datetime],header time[datetime]",
  '[class*="publish" i] time[datetime],[class*="date" i] time[datetime],[class*="byline" i] time[datetime]',
  "article time[datetime]",
  "time",
] as const;
/** Class names under which publishers print a date without an element of its own. */
const DATE_NAMES =
  /dateline|publish|pubdate|timestamp|post-date|entry-date|(?<!\S)(?:date|datum|fecha|data|tarih)(?!\S)/i;
/** Of one kind of place only the first are looked at: the rest are the teasers'. */
const MOST_PLACES = 12;

/** What class names and the words before a date say of one that is not the first. */
const UPDATE =
  /updat|modif|aktualis|actuali[sz]|atualiz|mis à jour|aggiorn|bijgewerkt|uppdater|päivite|frissít|aktualiz|обновл|güncelle|تحديث|更新|수정/iu;
const FIRST_DATE = /publi|entry-date|post-date|posted|erstellt|veröff|creat/iu;

/** A place for a date holds little else; longer texts are articles that mention one. Characters. */
const LONGEST_DATELINE = 160;

function visibleDate(
  document: Document,
  named: NamedElements,
  language: string | null,
  wanted: "first" | "update",
): Sourced<string> | null {
  for (const places of datePlaces(document, named)) {
    for (const place of places) {
      if (place.closest('aside,footer,nav,[class*="comment" i],[class*="related" i]')) continue;
      if (isUpdate(place) !== (wanted === "update")) continue;
      const text = (place.textContent ?? "").trim();
      const said = place.getAttribute("datetime");
      const value =
        isoOf(said ?? "", null) ?? (text.length <= LONGEST_DATELINE ? isoOf(text, language) : null);
      if (value) return { value, source: "visible date" };
    }
  }
  return null;
}

/**
 * Where a page may show its dates, the likeliest kind of place first; looked up one kind at a time, since the first mostly
 * has it.
 */
function* datePlaces(document: Document, named: NamedElements): Generator<readonly Element[]> {
  const hasTimes = document.getElementsByTagName("time").length > 0;
  for (const selector of hasTimes ? DATE_PLACES : [])
    yield [...document.querySelectorAll(selector)].slice(0, MOST_PLACES);
  const all = inOrder(named.matching(DATE_NAMES), document.querySelectorAll('[id="date" i]'));
  yield [...new Set(all)].slice(0, MOST_PLACES);
  yield linesBelowHeadline(document);
}

/** Whether a place tells when the article was changed: by its name, by its words or by those just before it. */
function isUpdate(place: Element): boolean {
  const names = `${place.getAttribute("class") ?? ""} ${place.parentElement?.getAttribute("class") ?? ""}`;
  if (UPDATE.test(names)) return !FIRST_DATE.test(names);
  const before = place.previousSibling?.textContent ?? "";
  const words = `${before.slice(-30)} ${(place.textContent ?? "").trim().slice(0, 20)}`;
  return UPDATE.test(words) && !FIRST_DATE.test(words);
}

/** A year outside this range is a typing error or no year. */
const FIRST_YEAR = 1600;
const LAST_YEAR = 2199;

/**
 * A date in any of the forms that pages use, as ISO 8601; null when there is none. `language` names the months;
 * null allows English months and figures only. What the text leaves out stays out: no time, no zone is made up.
 */
export function isoOf(text: string, language: string | null): string | null {
  if (text.length > LONGEST_SAID) return null;
  const said = withWesternFigures(text.trim());
  const iso =
    /(?<!\d)(\d{4})[-/.]?(\d{2})[-/.]?(\d{2})(?:[T ]\s?(\d{2}):?(\d{2})(?::?(\d{2})(?:\.\d+)?)?\s?(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2}(?!\d))?)?(?!\d)/i.exec(
      said,
    );
  if (iso) {
    const day = dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
    if (day) return withTime(day, iso[4], iso[5], iso[6], iso[7]);
  }
  const stamp = /^(\d{10})(\d{3})?$/.exec(said);
  if (stamp) return new Date(Number(stamp[1]) * 1000).toISOString().replace(".000Z", "Z");
  return eastAsian(said) ?? named(said, language) ?? figures(said, language);
}

/** A text longer than this is no date. Characters. */
const LONGEST_SAID = 400;

/** ٢٠٢٦, ۲۰۲۶ and २०२६ as 2026: each script's figures lie in a row from its zero on. */
function withWesternFigures(text: string): string {
  return text.replace(/[٠-٩۰-۹०-९]/gu, (figure) =>
    String(((figure.codePointAt(0) ?? 0) % 16) - (figure >= "०" ? 6 : 0)),
  );
}

function withTime(
  day: string,
  hour: string | undefined,
  minute: string | undefined,
  second: string | undefined,
  zone: string | undefined,
): string {
  if (hour === undefined || minute === undefined || Number(hour) > 24 || Number(minute) > 59) return day;
  const time = `${hour}:${minute}${second === undefined ? "" : `:${second}`}`;
  return `${day}T${time}${zoneOf(zone)}`;
}

function zoneOf(zone: string | undefined): string {
  if (zone === undefined) return "";
  if (/^[zug]/i.test(zone)) return "Z";
  const digits = zone.replace(":", "");
  return `${digits.slice(0, 3)}:${digits.slice(3) || "00"}`;
}

function dayOf(year: number, month: number, day: number): string | null {
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 1 || day > 31) return null;
  const pad = (n: number): string => String(n).padStart(2, "0");
  return `${year}-${pad(month)}-${pad(day)}`;
}

/** 2019年11月19日, 2019년 11월 19일, 2019. 11. 19. */
function eastAsian(said: string): string | null {
  const found =
    /(\d{4})\s?(?:年|년|\.\s?)\s?(\d{1,2})\s?(?:月|월|\.)\s?(\d{1,2})(?:\s?(?:日|일)|\.|(?!\d))/u.exec(said);
  return found ? dayOf(Number(found[1]), Number(found[2]), Number(found[3])) : null;
}

/** Days with the month's name: "19 November 2019", "Nov. 19, 2019", "19 de noviembre de 2019", "19. marraskuuta 2019". */
function named(said: string, language: string | null): string | null {
  const lower = said.toLowerCase().normalize("NFC");
  const year = /(?<!\d)((?:1[6-9]|2[01])\d{2})(?!\d)/.exec(lower)?.[1];
  if (!year) return null;
  for (const [name, month] of monthNames(language)) {
    const at = lower.search(new RegExp(`(?<!\\p{L})${name}`, "u"));
    if (at < 0) continue;
    const before = /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|º|ª|\.)?\s?(?:de |of |ta |\s)?$/u.exec(
      lower.slice(Math.max(0, at - 8), at),
    )?.[1];
    const after = /^\p{L}*\.?\s?(\d{1,2})(?:st|nd|rd|th)?(?!\d|:)/u.exec(lower.slice(at))?.[1];
    const day = before ?? after;
    if (day) return dayOf(Number(year), month, Number(day));
  }
  return null;
}

const monthCache = new Map<string, readonly (readonly [string, number])[]>();

/** Beginnings of month names in a language and in English, longest first, as the engine's own calendar spells them. */
function monthNames(language: string | null): readonly (readonly [string, number])[] {
  const key = language ?? "en";
  const known = monthCache.get(key);
  if (known) return known;
  const names = new Map<string, number>();
  for (const locale of new Set([key, "en"])) {
    for (const style of [{ month: "long" }, { month: "long", day: "numeric" }, { month: "short" }] as const) {
      const format = new Intl.DateTimeFormat(locale, { ...style, timeZone: "UTC" });
      for (let month = 0; month < 12; month++) {
        const part = format
          .formatToParts(new Date(Date.UTC(2020, month, 15)))
          .find((p) => p.type === "month");
        const name = part?.value.toLowerCase().replace(/\.$/, "").normalize("NFC") ?? "";
        if (/^[\p{L}\p{M}]{3,}$/u.test(name)) names.set(name, month + 1);
      }
    }
  }
  const made = [...names].sort(([a], [b]) => b.length - a.length);
  monthCache.set(key, made);
  return made;
}

/** The one that "04.03.26" is in. */
const CENTURY = 2000;

/** 19.11.2019, 19.11.19, 19/11/2019; the month first only where English says so and the day cannot be a month. */
function figures(said: string, language: string | null): string | null {
  const found = /(?<!\d)(\d{1,2})([./-])\s?(\d{1,2})\2\s?(\d{4}|(?<=\.)\d{2})(?![\d.:])/.exec(said);
  if (!found) return null;
  const first = Number(found[1]);
  const second = Number(found[3]);
  const year = Number(found[4]) + (found[4]?.length === 2 ? CENTURY : 0);
  const monthFirst =
    second > 12 || (found[2] === "/" && first <= 12 && (language === null || /^en(?:-US)?$/.test(language)));
  return monthFirst ? dayOf(year, first, second) : dayOf(year, second, first);
}
