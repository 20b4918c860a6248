/** Who led a country or an organisation on a day, from the offices that belong to it. */
import type { Gazetteer } from '../gazetteer/gazetteer';
import type { EntityIndex } from '../gazetteer/ids';
import { certainlyBefore, dayToDate, NO_DATE, parts, type Day, type PartialDate } from '../shared/partial-date';
import { fractionalYear } from './date-text';
import { holdersOf, rankOf, tenseOn, type Tenure } from './tenure';

const LEADING = new Set(['head-of-state', 'head-of-government', 'leader', 'organisation-head', 'religious-leader', 'party-leader', 'central-banker']);
/** What these lead is a body of a country, never the country. */
const OF_BODIES = new Set(['organisation-head', 'party-leader', 'central-banker']);

/**
 * The head of an agency, a party or a bank leads that, not the country that it belongs to; and whoever leads a state that claims a
 * disputed territory need not hold it, as the president of the Sahrawi Republic does not hold Western Sahara.
 */
function leads(gazetteer: Gazetteer, entity: EntityIndex, { role, office }: Tenure): boolean {
  const isAgency = OF_BODIES.has(role) && gazetteer.rowKind(entity) === 'place';
  const isClaimed = gazetteer.type(entity) === 'disputed-territory' && !gazetteer.name(office).endsWith(gazetteer.name(entity));
  return LEADING.has(role) && !isAgency && !isClaimed;
}

/** All tenures of the offices that lead the entity, whenever. Heads of state who do not govern come last. */
function leadersOf(gazetteer: Gazetteer, entity: EntityIndex): Tenure[] {
  const offices = gazetteer.facts(entity, 'office').flatMap(({ entity: office }) => (office === null ? [] : [office]));
  return offices.flatMap((office) => holdersOf(gazetteer, office)).filter((tenure) => leads(gazetteer, entity, tenure)).sort(byPower);
}

/** A leader without a state office of his own is written down as such because he has the power: Gaddafi, Kim Jong-un. */
const powerOf = (tenure: Tenure): number => (tenure.role === 'leader' ? -1 : rankOf(tenure));

const byPower = (a: Tenure, b: Tenure): number => Number(a.ceremonial) - Number(b.ceremonial) || powerOf(a) - powerOf(b) || a.start - b.start;

/** Those in office on the day, for certain. */
export const leadersOn = (gazetteer: Gazetteer, entity: EntityIndex, day: PartialDate): Tenure[] => leadersOf(gazetteer, entity).filter((tenure) => tenseOn(day, tenure) === 'current');

/** Leaders that one line can name: two at most, and each once, by the highest of the offices. */
export function leadersInWords(gazetteer: Gazetteer, entity: EntityIndex, day: PartialDate): Tenure[] {
  const governing = leadersOn(gazetteer, entity, day).filter(({ ceremonial }) => !ceremonial);
  const people = [...new Set(governing.map(({ person }) => person))].slice(0, 2);
  return people.flatMap((person) => governing.filter((tenure) => tenure.person === person).sort((a, b) => rankOf(a) - rankOf(b)).slice(0, 1));
}

/** Years before and after the day that a timeline shows: with more, the bars of the day's leaders are too short to see. */
const WINDOW_YEARS = 40;
/** Of who began before that, only those are shown who went lately: without Gaddafi, Libya's timeline says nothing in 2015. */
const LATELY_YEARS = 20;
/** After this many years without anybody the record has a hole: what is beyond it is not shown as if it came next. */
const HOLE_YEARS = 4;

/** Who held a lesser office for a larger part of the term than this under somebody with more power is left out. */
const MOST_COVERED = 0.5;

/**
 * The line of power that a timeline shows, oldest first: holders of the most powerful office, those of the next when
 * there were none, and whoever else led on the day. Only the unbroken record around the day, or around the dataset's
 * last sure day.
 */
export function mainLine(gazetteer: Gazetteer, entity: EntityIndex, day: PartialDate | null): Tenure[] {
  const asOf = dayToDate(gazetteer.meta.asOf as Day);
  const governing = leadersOf(gazetteer, entity).filter(({ ceremonial }) => !ceremonial);
  const [top, next] = [...new Set(governing.map(powerOf))].sort((a, b) => a - b);
  const first = governing.filter((tenure) => powerOf(tenure) === top);
  const second = governing.filter((tenure) => powerOf(tenure) === next && covered(tenure, first, asOf) <= MOST_COVERED);
  const current = governing.filter((tenure) => day !== null && tenseOn(day, tenure) === 'current');
  const told = [...first, ...second];
  const others = current.filter((tenure) => !told.includes(tenure) && !told.some((other) => other.person === tenure.person && current.includes(other)));
  return unbroken([...told, ...others].sort((a, b) => a.start - b.start), day ?? asOf);
}

/** The largest part of a tenure, 0 to 1, that lies within one of the others; 0 where its dates are not known. */
function covered(tenure: Tenure, others: readonly Tenure[], asOf: PartialDate): number {
  const [from, to] = extent(tenure, asOf);
  const shared = others.map((other) => Math.min(to, extent(other, asOf)[1]) - Math.max(from, extent(other, asOf)[0]));
  return to > from ? Math.max(0, ...shared) / (to - from) : 0;
}

const extent = ({ start, end, ongoing }: Tenure, asOf: PartialDate): [from: number, to: number] => [fractionalYear(start) ?? 0, fractionalYear(ongoing ? asOf : end) ?? 0];

const yearOf = (date: PartialDate, otherwise: number): number => (date === NO_DATE ? otherwise : parts(date).year);
const lastYear = ({ start, end, ongoing }: Tenure): number => (ongoing ? Infinity : yearOf(end, yearOf(start, -Infinity)));

/** The run of tenures without a hole that reaches the day, cut to the window; where none reaches it, all in the window. */
function unbroken(tenures: readonly Tenure[], day: PartialDate): Tenure[] {
  const at = parts(day).year;
  const near = tenures.filter((tenure) => {
    const begins = yearOf(tenure.start, yearOf(tenure.end, at));
    return begins <= at + WINDOW_YEARS && lastYear(tenure) >= at - (begins < at - WINDOW_YEARS ? LATELY_YEARS : WINDOW_YEARS);
  });
  const runs: Tenure[][] = [];
  let reach = -Infinity;
  for (const tenure of near) {
    const begins = yearOf(tenure.start, yearOf(tenure.end, reach));
    if (runs.length === 0 || begins - reach > HOLE_YEARS) runs.push([]);
    runs.at(-1)?.push(tenure);
    reach = Math.max(reach, lastYear(tenure));
  }
  return runs.find((run) => run.some(({ start }) => start === NO_DATE || !certainlyBefore(day, start)) && run.some((tenure) => lastYear(tenure) >= at)) ?? near;
}
