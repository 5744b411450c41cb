/** An article's dates in the reader's words, no more precise than the page gives them. */

const DATE_ONLY = /^(\d{4})-(\d{2})-(\d{2})$/;
const MONTH_ONLY = /^(\d{4})-(\d{2})$/;
const YEAR_ONLY = /^\d{4}$/;
/** A change this soon after publishing is the same act of saving. */
const SAME_MS = 60_000;

interface Shown {
  /** Null when the page's value is no date. */
  readonly date: Date | null;
  readonly hasTime: boolean;
  readonly parts: Intl.DateTimeFormatOptions;
}

/** The day, month or year, e.g. "4 May 2031"; the page's own words when they are no ISO 8601 date. */
export function formatDate(iso: string, locale: string): string {
  const { date, parts } = parse(iso);
  return date === null ? iso : new Intl.DateTimeFormat(locale, parts).format(date);
}

/**
 * When it was modified, if that differs from when it was published: the time of the day when it is the same day, else the
 * date; null when it does not differ as far as the page says.
 */
export function formatModified(published: string | null, modified: string, locale: string): string | null {
  if (published === null) return formatDate(modified, locale);
  const [from, to] = [parse(published), parse(modified)];
  if (from.date === null || to.date === null) return null;
  if (to.date.getTime() - from.date.getTime() < SAME_MS) return null;
  const [fromDay, toDay] = [formatDate(published, locale), formatDate(modified, locale)];
  if (fromDay !== toDay) return toDay;
  if (!from.hasTime || !to.hasTime) return null;
  return new Intl.DateTimeFormat(locale, { timeStyle: "short" }).format(to.date);
}

function parse(iso: string): Shown {
  const text = iso.trim();
  const day = DATE_ONLY.exec(text) ?? MONTH_ONLY.exec(text) ?? (YEAR_ONLY.test(text) ? [text, text] : null);
  if (day !== null) {
    const [, year, month, dayOfMonth] = day;
    // Read as local: `new Date("2031-05-04")` is midnight UTC, which is the day before west of Greenwich.
    const date = new Date(Number(year), Number(month ?? 1) - 1, Number(dayOfMonth ?? 1));
    const parts: Intl.DateTimeFormatOptions = {
      year: "numeric",
      ...(month === undefined ? {} : { month: "short" }),
      ...(dayOfMonth === undefined ? {} : { day: "numeric" }),
    };
    return { date, hasTime: false, parts };
  }
  const date = new Date(text);
  return {
    date: /\d{4}/.test(text) && !Number.isNaN(date.getTime()) ? date : null,
    hasTime: /T\d/.test(text),
    parts: { year: "numeric", month: "short", day: "numeric" },
  };
}
