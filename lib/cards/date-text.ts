/** Dates in the reader's format. A month and a year show as such, never as the first of something. */
import { NO_DATE, parts, type PartialDate } from '../shared/partial-date';

/** Locale for dates where the reader's is not English: the interface is English for now. */
const FALLBACK_LOCALE = 'en-GB';
/** Not in the era of any time zone's trouble; formatting is done in UTC on plain calendar days. */
const UTC = 'UTC';

/** "15 April 2010", "April 2010", "2010", "44 BC". */
export function dateText(date: PartialDate, locale: string): string {
  const { year, month, day } = parts(date);
  if (year < 0) return `${-year} BC`;
  if (month === 0) return String(year);
  const instant = new Date(Date.UTC(2000, month - 1, day || 1));
  instant.setUTCFullYear(year);
  return new Intl.DateTimeFormat(englishLocale(locale), { year: 'numeric', month: 'long', ...(day > 0 && { day: 'numeric' }), timeZone: UTC }).format(instant);
}

/** "22 March – 11 April 2005", "5–10 June 1967", "1955–1975": what two dates share is said once. */
export function dateRangeText(start: PartialDate, end: PartialDate, locale: string): string {
  const [from, to] = [parts(start), parts(end)];
  if (start === end) return dateText(start, locale);
  if (from.month === 0 && to.month === 0) return yearsText(start, end, false);
  const isOneMonth = from.year === to.year && from.month === to.month && from.day > 0 && to.day > 0;
  if (isOneMonth) return dateText(end, locale).replace(new RegExp(`\\b${to.day}\\b`), `${from.day}–${to.day}`);
  // American order has the year last, too, but after a comma that belongs to the whole.
  const shared = from.year === to.year && from.month > 0 && to.month > 0;
  const first = shared ? dateText(start, locale).replace(/,? \d+$/, '') : dateText(start, locale);
  return `${first} – ${dateText(end, locale)}`;
}

export const englishLocale = (locale: string): string => (/^en(-|$)/i.test(locale) ? locale : FALLBACK_LOCALE);

export const yearText = (date: PartialDate): string => dateText((parts(date).year * 10000) as PartialDate, FALLBACK_LOCALE);

/** "2005–2010", "2010", "since 2012", "until 1991". Years only: what a reader takes in at a glance. */
export function yearsText(start: PartialDate, end: PartialDate, ongoing: boolean): string {
  if (ongoing) return start === NO_DATE ? '' : `since ${yearText(start)}`;
  if (start === NO_DATE) return end === NO_DATE ? '' : `until ${yearText(end)}`;
  if (end === NO_DATE) return `from ${yearText(start)}`;
  const [from, to] = [yearText(start), yearText(end)];
  return from === to ? from : `${from}–${to}`;
}

/** Days of a year before each month, leap day left out: a timeline cannot show it. */
const DAYS_BEFORE = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

/** A date as a fractional year, 2010.29; one known to the year stands in its middle. Null for none. */
export function fractionalYear(date: PartialDate): number | null {
  if (date === NO_DATE) return null;
  const { year, month, day } = parts(date);
  if (month === 0) return year + 0.5;
  const days = (DAYS_BEFORE[month - 1] ?? 0) + (day === 0 ? 15 : day - 1);
  return Math.round((year + days / 365) * 1000) / 1000;
}
