/**
 * Calendar days and dates known only in part.
 *
 * A `PartialDate` is an integer `yyyymmdd` in which unknown parts are zero: 20050814, 20050800, 20050000.
 * Years before 1 are negative. Zero stands for "no date". Comparing goes by what is certain: a date known to the
 * year covers every day of that year.
 */
declare const partialDate: unique symbol;
export type PartialDate = number & { readonly [partialDate]: true };

/** A full calendar day as written by its publisher, `YYYY-MM-DD`. Never turned into an instant in a time zone. */
export type Day = string & { readonly [day]: true };
declare const day: unique symbol;

export const NO_DATE = 0 as PartialDate;

const WRITTEN = /^(-?)(\d{1,4})(?:-(\d\d)(?:-(\d\d))?)?$/;

/** Reads `2005`, `2005-08` or `2005-08-14`. Returns null for anything else, and for what no calendar has: year 0, 2005-13, 2005-02-30. */
export function parsePartialDate(written: string): PartialDate | null {
  const match = WRITTEN.exec(written);
  if (!match) return null;
  const [, sign, year, month = '0', dayOfMonth = '0'] = match;
  if (Number(year) === 0) return null;
  if ((month !== '0' && !isMonth(Number(month))) || (dayOfMonth !== '0' && !isDay(Number(year), Number(month), Number(dayOfMonth)))) return null;
  const value = Number(year) * 10000 + Number(month) * 100 + Number(dayOfMonth);
  return (sign === '-' ? -value : value) as PartialDate;
}

/** Writes a date as it is known: `2005`, `2005-08` or `2005-08-14`. */
export function writePartialDate(date: PartialDate): string {
  const { year, month, day: d } = parts(date);
  const written = String(Math.abs(year)).padStart(4, '0') + (month ? `-${pad(month)}` : '') + (d ? `-${pad(d)}` : '');
  return year < 0 ? `-${written}` : written;
}

const pad = (n: number): string => String(n).padStart(2, '0');

/** Year (negative before 1), month 1–12 or 0, day 1–31 or 0. */
export function parts(date: PartialDate): { year: number; month: number; day: number } {
  const abs = Math.abs(date);
  const year = Math.trunc(abs / 10000);
  return { year: date < 0 ? -year : year, month: Math.trunc(abs / 100) % 100, day: abs % 100 };
}

/** First day a date may mean, as `yyyymmdd`. Month lengths do not matter for comparing, so no calendar is used. */
export function firstDay(date: PartialDate): number {
  const { year, month, day: d } = parts(date);
  return year * 10000 + (month || 1) * 100 + (d || 1);
}

/** Last day a date may mean, as `yyyymmdd`; day 31 stands for the end of any month. */
export function lastDay(date: PartialDate): number {
  const { year, month, day: d } = parts(date);
  return year * 10000 + (month || 12) * 100 + (d || 31);
}

/** True when every day that `a` may mean is before every day that `b` may mean. */
export const certainlyBefore = (a: PartialDate, b: PartialDate): boolean => lastDay(a) < firstDay(b);

/** True when every day that `a` may mean is on or before every day that `b` may mean. */
export const certainlyNotAfter = (a: PartialDate, b: PartialDate): boolean => lastDay(a) <= firstDay(b);

/** What lasted from `start` to `end`, both included and both perhaps unknown, is certain to have lasted on the day, as far as anybody wrote down. */
export const lastedOn = (day: PartialDate, { start, end }: { start: PartialDate; end: PartialDate }): boolean =>
  (start === NO_DATE || certainlyNotAfter(start, day)) && (end === NO_DATE || certainlyNotAfter(day, end));

/** Checks that a string is a real calendar day `YYYY-MM-DD`. */
export function parseDay(written: string): Day | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(written);
  if (!match) return null;
  const [year, month, d] = match.slice(1).map(Number) as [number, number, number];
  return isMonth(month) && isDay(year, month, d) ? (written as Day) : null;
}

const isMonth = (month: number): boolean => month >= 1 && month <= 12;
const isDay = (year: number, month: number, d: number): boolean => d >= 1 && d <= daysInMonth(year, month);
/** Years repeat after 400; those below 100 would be read as of the twentieth century. */
const daysInMonth = (year: number, month: number): number => new Date(Date.UTC((year % 400) + 2000, month, 0)).getUTCDate();

/** A full day as a `PartialDate`. */
export const dayToDate = (written: Day): PartialDate => Number(written.replaceAll('-', '')) as PartialDate;
