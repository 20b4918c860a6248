/** Every country is led by somebody and has a capital on every day since 1990, or `data/` says why not. */
import { dayRange } from './dates';
import type { Curated } from './read';
import type { Place } from './schema';

/** Since when every country's leaders and capital are recorded. */
export const RECORDED_SINCE = '1990-01-01';

/** Roles of those who lead a country; the pope leads one. */
const LEADING = new Set(['head-of-state', 'head-of-government', 'leader', 'religious-leader']);
/** Not countries by type, but led like them. */
const LED_BESIDES = new Set(['kosovo', 'palestine', 'taiwan']);

interface Span { start?: string | undefined; end?: string | undefined }

export function checkCoverage(data: Curated): string[] {
  if (data.asOf === '') return [];
  const spans = leadingSpans(data);
  return data.places.filter(({ id, type }) => type === 'country' || LED_BESIDES.has(id)).flatMap((country) => {
    const since = { start: beginningOf(country), end: data.asOf };
    const led = uncovered(spans.get(country.id) ?? [], since, data.asOf).map((gap) => `${country.id}: nobody leads it ${gap}`);
    const capital = country.capitalNote !== undefined ? [] : uncovered((country.capitals ?? []).map(({ start = since.start, end }) => ({ start, end })), since, data.asOf).map((gap) => `${country.id}: no capital ${gap}`);
    return [...led, ...capital];
  });
}

/** 1990, or independence where that came later. */
function beginningOf({ independence, start }: Place): string {
  const begins = [RECORDED_SINCE, independence?.date, start].filter((date) => date !== undefined);
  return begins.reduce((latest, date) => (dayRange(date).last > dayRange(latest).last ? date : latest));
}

/** When somebody led a country, and when a chain says why nobody did. */
function leadingSpans(data: Curated): Map<string, Span[]> {
  const bodies = new Map(data.offices.filter(({ role }) => LEADING.has(role)).map((office) => [office.id, [office.of, ...(office.alsoOf ?? [])]]));
  const spans = new Map<string, Span[]>();
  const add = (office: string | undefined, list: Span[]): void => {
    for (const body of bodies.get(office ?? '') ?? []) spans.set(body, [...(spans.get(body) ?? []), ...list]);
  };
  for (const person of data.people) for (const tenure of person.offices ?? []) add(tenure.office, [tenure]);
  // A chain that says why it is incomplete says so for every day.
  for (const { office, vacant = [], incomplete } of data.chains) add(office, incomplete === undefined ? vacant : [{ start: RECORDED_SINCE }]);
  return spans;
}

/**
 * The gaps that spans leave, in words ("between 1990-01-01 and 1990-02-03"). Only certain gaps of more than a day: dates
 * known to the year cover all of it. A span without an end lasts to `asOf`, one with an unknown end at least for its first year.
 */
export function uncovered(spans: readonly Span[], { start, end }: Span, asOf: string): string[] {
  const chain = spans.filter((span) => span.start !== undefined).sort((a, b) => dayRange(a.start ?? '').first - dayRange(b.start ?? '').first);
  const gaps: string[] = [];
  let covered = nextTo(dayRange(start ?? RECORDED_SINCE).first, -1);
  for (const span of chain) {
    if (nextTo(covered, 1) < dayRange(span.start ?? '').first) gaps.push(`between ${dayText(covered)} and ${span.start}`);
    covered = Math.max(covered, lastCovered(span, asOf));
  }
  if (end !== undefined && nextTo(covered, 1) < dayRange(end).last) gaps.push(`after ${dayText(covered)}`);
  return gaps;
}

const lastCovered = ({ start = '', end }: Span, asOf: string): number => (end === undefined ? dayRange(asOf).last : end === 'unknown' ? dayRange(start.slice(0, 4)).last : dayRange(end).last);

/** So many days later. The last day of any month is written 31: the day after that is in the next month. */
function nextTo(day: number, days: number): number {
  const date = new Date(Date.UTC(Math.trunc(day / 10000), (Math.trunc(day / 100) % 100) - 1, (day % 100) + days));
  return date.getUTCFullYear() * 10000 + (date.getUTCMonth() + 1) * 100 + date.getUTCDate();
}

const dayText = (day: number): string => String(day).replace(/(\d\d)(\d\d)$/, '-$1-$2');
