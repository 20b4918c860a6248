/**
 * From a list of offices to the lanes of a timeline: one lane per office, in the order they were first held, so that
 * a career reads as a staircase.
 */
import type { OfficeLine } from '../../lib/cards/card-model';

/** One uninterrupted holding. `end` is null while it lasts. Fractional years. */
export interface Span {
  start: number;
  end: number | null;
  tense: Exclude<OfficeLine['tense'], 'unclear'>;
  acting: boolean;
}

/** All holdings of one office, in order. Never empty. */
export interface Lane {
  title: string;
  spans: Span[];
}

/**
 * At most `most` lanes: those nearest to the card's date, because the first view is about then. Without a date, the
 * latest. Offices without any date cannot be drawn and are left to the ledger.
 */
export function lanesOf(offices: readonly OfficeLine[], at: number | null, most: number): Lane[] {
  const lanes = grouped(offices);
  const nearest = [...lanes].sort((a, b) => distance(a, at) - distance(b, at)).slice(0, most);
  return lanes.filter((lane) => nearest.includes(lane)).sort((a, b) => firstStart(a) - firstStart(b));
}

const firstStart = (lane: Lane): number => Math.min(...lane.spans.map((span) => span.start));

function grouped(offices: readonly OfficeLine[]): Lane[] {
  const lanes = new Map<string, Lane>();
  for (const office of offices) {
    const span = spanOf(office);
    if (!span) continue;
    const lane = lanes.get(office.title) ?? { title: office.title, spans: [] };
    lane.spans.push(span);
    lanes.set(office.title, lane);
  }
  for (const lane of lanes.values()) lane.spans.sort((a, b) => a.start - b.start);
  return [...lanes.values()];
}

/** A holding with one end unknown is drawn as short as can be seen, at the end that is known; one that may be over or not yet begun is not drawn. */
function spanOf({ start, end, ongoing, tense, acting }: OfficeLine): Span | null {
  const known = start ?? end;
  if (known === null || tense === 'unclear') return null;
  return { start: known, end: ongoing ? null : (end ?? known), tense, acting };
}

/** Years between the date and the nearest holding; a current office comes before everything else, a stand-in last. */
function distance(lane: Lane, at: number | null): number {
  if (lane.spans.some((span) => span.tense === 'current')) return -1;
  if (lane.spans.every((span) => span.acting)) return LATEST;
  const gaps = lane.spans.map(({ start, end }) => {
    if (at === null) return end === null ? 0 : LATEST - end;
    return Math.max(start - at, at - (end ?? Infinity), 0);
  });
  return Math.min(...gaps);
}

/** Later than any year, so that without a date the latest holding is the nearest. */
const LATEST = 10_000;
