import { parseDay, type Day } from '../shared/partial-date';

/** Calendar days as publishers write them, for machines and for readers. A day is never moved to another time zone. */

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
/** English month names, whole or abbreviated, with or without a point. */
const MONTH = '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
const YEAR = '((?:19|20)\\d\\d)';

/** Each form with the order of its groups. */
const FORMS: readonly { pattern: RegExp; order: string }[] = [
  { pattern: /(?<!\d)((?:19|20)\d\d)([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/, order: 'y-md' },
  { pattern: new RegExp(`\\b${MONTH}\\s+${DAY},?\\s+(?:at\\s+)?${YEAR}\\b`, 'i'), order: 'mdy' },
  { pattern: new RegExp(`(?<!\\d)${DAY}(?:\\s+of)?[\\s-]+${MONTH},?[\\s-]+${YEAR}\\b`, 'i'), order: 'dmy' },
  // "Tue Nov 20 03:00:00 EST 2019", as some programs print a time.
  { pattern: new RegExp(`\\b${MONTH}\\s+${DAY}\\s+\\d\\d:\\d\\d(?::\\d\\d)?\\s+(?:[A-Z+:\\d]+\\s+)?${YEAR}\\b`, 'i'), order: 'mdy' },
  // Points are used where the day comes first.
  { pattern: /(?<!\d)(\d{1,2})\.\s?(\d{1,2})\.\s?((?:19|20)\d\d)(?!\d)/, order: 'dmy' },
];

/** 04/15/2010 and 15/04/2010: certain only when one part cannot be a month, or both are equal. */
const SLASHED = /(?<!\d)(\d{1,2})[/-](\d{1,2})[/-]((?:19|20)\d\d)(?!\d)/;

/** The first day written in a text, or null when there is none, or it is ambiguous or impossible. */
export function findDay(text: string): Day | null {
  for (const { pattern, order } of FORMS) {
    const groups = pattern.exec(text)?.slice(1);
    const day = groups && toDay(groups[order.indexOf('y')], groups[order.indexOf('m')], groups[order.indexOf('d')]);
    if (day) return day;
  }
  const [, first, second, year] = SLASHED.exec(text) ?? [];
  return first && second && year ? unambiguous(first, second, year) : null;
}

const COMPACT = /^((?:19|20)\d\d)(\d\d)(\d\d)(?!\d{3})/;

/** The day of a value made for machines: whatever `findDay` reads, and 20100415 or 20100415T1030. */
export function readDay(value: string): Day | null {
  const [, year, month, day] = COMPACT.exec(value.trim()) ?? [];
  return (day && toDay(year, month, day)) || findDay(value);
}

/** The day in the path of an address: /2010/04/15/, /2010-04-15, /2010/apr/15/, /20100415. */
export function dayOfUrl(url: string): Day | null {
  const path = pathOf(url);
  const [, year, month, day] =
    /[/_-]((?:19|20)\d\d)[/_-](\d{1,2}|[a-z]{3})[/_-](\d{1,2})(?=[/_.-]|$)/i.exec(path) ?? /[/_-]((?:19|20)\d\d)(\d\d)(\d\d)(?!\d)/.exec(path) ?? [];
  return year && month && day ? toDay(year, month, day) : null;
}

/** The year, and the month when it is there, in the path of an address: /2010/04/. */
export function monthOfUrl(url: string): { year: string; month: string | null } | null {
  const [, year, month] = /\/((?:19|20)\d\d)(?:[/-](\d{1,2}))?\//.exec(pathOf(url)) ?? [];
  return year ? { year, month: month?.padStart(2, '0') ?? null } : null;
}

const pathOf = (url: string): string => url.replace(/^[a-z]+:\/\/[^/]*/i, '').replace(/[?#].*$/, '');

/** A day and month of a dateline ("BISHKEK, April 15 (Reuters)") put into a year. */
export function dayInYear(text: string, year: string): Day | null {
  const [, month, day] = new RegExp(`\\b${MONTH}\\s+${DAY}\\b`, 'i').exec(text) ?? [];
  return toDay(year, month, day);
}

function unambiguous(first: string, second: string, year: string): Day | null {
  if (Number(first) > 12) return toDay(year, second, first);
  return Number(second) > 12 || first === second ? toDay(year, first, second) : null;
}

function toDay(year: string | undefined, month: string | undefined, day: string | undefined): Day | null {
  if (!year || !month || !day) return null;
  const number = /^\d/.test(month) ? Number(month) : MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  return parseDay(`${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`);
}

/** The day `count` days after an instant, in universal time. */
export const dayAfter = (now: Date, count: number): Day => new Date(now.getTime() + count * 86_400_000).toISOString().slice(0, 10) as Day;
