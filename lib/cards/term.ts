/** "First term", "second term": only where the law fixes how long a term lasts and on which day it begins. */
import type { Gazetteer } from '../gazetteer/gazetteer';
import { NO_DATE, parts, type PartialDate } from '../shared/partial-date';
import { tenuresOf, type Tenure } from './tenure';

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'];

/** The term that runs on the day, in words; null where none is certain, as after a succession in mid-term. */
export function termText(gazetteer: Gazetteer, tenure: Tenure, day: PartialDate): string | null {
  const law = gazetteer.facts(tenure.office, 'term')[0]?.number;
  if (law === undefined || !isRegular(tenure, law)) return null;
  const earlier = tenuresOf(gazetteer, tenure.person).filter(({ office, start }) => office === tenure.office && start < tenure.start);
  if (!earlier.every((other) => isRegular(other, law) && other.end !== NO_DATE)) return null;
  const before = earlier.reduce((terms, { start, end }) => terms + Math.max(1, Math.round(yearsBetween(start, end) / yearsOf(law))), 0);
  const ordinal = ORDINALS[before + Math.floor(wholeYears(tenure.start, day) / yearsOf(law))];
  return ordinal === undefined ? null : `${ordinal} term`;
}

const yearsOf = (law: number): number => Math.trunc(law / 10000);

/** Elected, and in office from the day on which terms begin. */
const isRegular = ({ start, acting, disputed }: Tenure, law: number): boolean => !acting && !disputed && start % 10000 === law % 10000;

function wholeYears(from: PartialDate, to: PartialDate): number {
  const [a, b] = [parts(from), parts(to)];
  return b.year - a.year - (b.month * 100 + b.day < a.month * 100 + a.day ? 1 : 0);
}

const yearsBetween = (from: PartialDate, to: PartialDate): number => parts(to).year - parts(from).year + (parts(to).month - parts(from).month) / 12;
