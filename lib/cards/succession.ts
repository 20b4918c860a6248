/** Who held an office before and after somebody, told only where the record leaves no room for another. */
import type { Gazetteer } from '../gazetteer/gazetteer';
import { firstDay, lastDay, NO_DATE, type PartialDate } from '../shared/partial-date';
import type { RelatedEntity } from './card-model';
import { holderOn } from './office-text';
import { holdersOf, type Tenure } from './tenure';

/** Longer without a holder than this, somebody may be missing. Cabinets take weeks to form, seldom a quarter of a year. */
const MAX_VACANCY_DAYS = 92;
const DAY_MS = 86_400_000;

export interface Neighbours { before: Tenure | null; after: Tenure | null }

/** Neighbours in office, leaving out other terms of the same person and those who only stood in. */
export function neighboursOf(gazetteer: Gazetteer, tenure: Tenure): Neighbours {
  const chain = holdersOf(gazetteer, tenure.office).filter(({ disputed }) => !disputed);
  const at = chain.findIndex(({ person, start }) => person === tenure.person && start === tenure.start);
  if (at === -1) return { before: null, after: null };
  return { before: firstOther(chain.slice(0, at + 1).reverse(), (next, held) => isAdjacent(next.end, held.start)), after: firstOther(chain.slice(at), (next, held) => isAdjacent(held.end, next.start)) };
}

/** The same as links of a card. */
export function successionOf(gazetteer: Gazetteer, tenure: Tenure, day: PartialDate | null): RelatedEntity[] {
  const { before, after } = neighboursOf(gazetteer, tenure);
  return [...(before ? [holderLink(gazetteer, before, 'Predecessor', day)] : []), ...(after ? [holderLink(gazetteer, after, 'Successor', day)] : [])];
}

/** Somebody in office as a link of a card for the day. */
export const holderLink = (gazetteer: Gazetteer, tenure: Tenure, relation: string, day: PartialDate | null): RelatedEntity => ({ id: gazetteer.id(tenure.person), name: holderOn(gazetteer, tenure, day), kind: 'person', relation });

/** Walks along the chain over stand-ins and the same person's other terms, from one term to one that touches it. */
function firstOther([own, ...chain]: Tenure[], follows: (next: Tenure, held: Tenure) => boolean): Tenure | null {
  if (!own) return null;
  let reached = own;
  for (const next of chain) {
    if (!follows(next, reached)) continue;
    if (next.person !== own.person && !next.acting) return next;
    reached = next;
  }
  return null;
}

/** The later term began within the vacancy after the earlier one's end, as far as the dates tell. */
function isAdjacent(end: PartialDate, start: PartialDate): boolean {
  if (end === NO_DATE || start === NO_DATE) return false;
  return daysBetween(end, start) <= MAX_VACANCY_DAYS;
}

/** Days from the end of one term to the start of the next, at the fewest that the dates allow; negative where they overlap. */
export const daysBetween = (end: PartialDate, start: PartialDate): number => (instant(firstDay(start)) - instant(lastDay(end))) / DAY_MS;

const instant = (day: number): number => Date.UTC(Math.trunc(day / 10000), (Math.trunc(day / 100) % 100) - 1, day % 100);
