/** The linear scale of a timeline and the ticks on its axis. */
import { textWidth } from '../../lib/cards/map/text-width';
import type { Lane } from './timeline-lanes';

/** Fractional years at the left and right edge. */
export interface Domain {
  from: number;
  to: number;
}

/** A tick; `label` is centred on `labelX`, which stays inside the picture. */
export interface Tick {
  x: number;
  labelX: number;
  label: string;
}

/** Air at either end, as a part of the time shown. Enough for the first bar not to touch the edge. */
const AIR = 0.05;
/** Five days: an event of one day still gets a scale. */
const SHORTEST = 5 / 365;
/** Axis text, and the room a label needs around it, in pixels. */
const FONT = { size: 11 };
const APART = 12;

/** The time to show: all holdings and the date; what lasts runs to `asOf` and off the right edge. */
export function domainOf(lanes: readonly Lane[], at: number | null, asOf: number | null): Domain {
  const spans = lanes.flatMap((lane) => lane.spans);
  const lasts = spans.some((span) => span.end === null);
  const known = [...spans.flatMap(({ start, end }) => [start, end ?? start]), ...(at === null ? [] : [at])];
  const last = Math.max(...known, ...(lasts && asOf !== null ? [asOf] : []));
  const first = Math.min(...known);
  const air = Math.max(last - first, SHORTEST) * AIR;
  return { from: first - air, to: last + air };
}

/** Pixel of a fractional year. */
export const scaleOf = ({ from, to }: Domain, width: number) => (year: number): number =>
  ((year - from) / (to - from)) * width;

/** Ticks at round years, months or days, as many as stay apart. */
export function ticksOf(domain: Domain, width: number, locale?: string): Tick[] {
  const x = scaleOf(domain, width);
  for (const step of STEPS) {
    const ticks = step.marks(domain, locale).map(({ year, label }) => {
      const half = textWidth(label, FONT) / 2;
      return { x: x(year), label, half, labelX: Math.min(Math.max(x(year), half), width - half) };
    });
    const clear = ticks.every((tick, i) => {
      const before = ticks[i - 1];
      return !before || tick.labelX - tick.half - APART >= before.labelX + before.half;
    });
    if (clear) return ticks.map(({ x: at, labelX, label }) => ({ x: at, labelX, label }));
  }
  return [];
}

interface Step {
  marks(domain: Domain, locale: string | undefined): { year: number; label: string }[];
}

const DAY = 1 / 365.2425;

const years = (every: number): Step => ({
  marks: ({ from, to }) =>
    range(Math.ceil(from / every), Math.floor(to / every)).map((n) => ({ year: n * every, label: String(n * every) })),
});

const months = (every: number): Step => ({
  marks: ({ from, to }, locale) =>
    to - from > 4 // more years than months can label
      ? crowded
      : range(Math.ceil((from * 12) / every), Math.floor((to * 12) / every)).map((n) => {
          const date = new Date(Date.UTC(0, 0));
          date.setUTCFullYear(Math.floor((n * every) / 12), (((n * every) % 12) + 12) % 12, 1);
          return { year: (n * every) / 12, label: format(date, locale, { month: 'short', year: 'numeric' }) };
        }),
});

const days = (every: number): Step => ({
  marks: ({ from, to }, locale) => {
    if ((to - from) / DAY / every > 12) return crowded;
    const start = dayOf(from);
    return range(0, Math.ceil((to - from) / DAY / every)).flatMap((n) => {
      const date = new Date(start + (n * every + 1) * MILLISECONDS);
      const year = yearOf(date);
      return year <= to ? [{ year, label: format(date, locale, { day: 'numeric', month: 'short' }) }] : [];
    });
  },
});

const MILLISECONDS = 86_400_000;
/** Labels that can never stand apart: says "take the next, coarser step". */
const crowded = [0, 0].map((year) => ({ year, label: 'crowded' }));

/** Finest first; the first whose labels stay apart is taken. Days only for events, months for short terms. */
const STEPS: readonly Step[] = [days(1), days(2), days(5), days(10), months(1), months(3), months(6),
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500].map(years)];

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);

/** Midnight (UTC) of the day a fractional year falls on, in milliseconds. */
function dayOf(year: number): number {
  const whole = Math.floor(year);
  const start = Date.UTC(whole, 0);
  return start + Math.floor(((year - whole) * (Date.UTC(whole + 1, 0) - start)) / MILLISECONDS) * MILLISECONDS;
}

function yearOf(date: Date): number {
  const start = Date.UTC(date.getUTCFullYear(), 0);
  return date.getUTCFullYear() + (date.getTime() - start) / (Date.UTC(date.getUTCFullYear() + 1, 0) - start);
}

const format = (date: Date, locale: string | undefined, how: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(locale, { ...how, timeZone: 'UTC' }).format(date);
