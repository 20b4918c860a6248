/** Tenures of offices against a day: what was held then, what before, what later. Claims only what is certain. */
import { FACT_FLAGS } from '../gazetteer/format';
import type { Fact } from '../gazetteer/fact';
import type { Gazetteer } from '../gazetteer/gazetteer';
import type { EntityIndex } from '../gazetteer/ids';
import { certainlyBefore, certainlyNotAfter, NO_DATE, type PartialDate } from '../shared/partial-date';

/** Where a tenure lies against a day; `unclear` when its dates do not say for certain. */
export type Tense = 'past' | 'current' | 'later' | 'unclear';

export interface Tenure {
  person: EntityIndex;
  office: EntityIndex;
  start: PartialDate;
  end: PartialDate;
  /** It lasts on the dataset's last sure day. */
  ongoing: boolean;
  acting: boolean;
  disputed: boolean;
  /** Name of the role, see `meta.roles`. */
  role: string;
  ceremonial: boolean;
}

/** Tenures of a person, oldest first. */
export const tenuresOf = (gazetteer: Gazetteer, person: EntityIndex): Tenure[] =>
  gazetteer.facts(person, 'holds').flatMap((fact) => (fact.entity === null ? [] : [tenure(gazetteer, person, fact.entity, fact)]));

/** Tenures of an office, oldest first. */
export const holdersOf = (gazetteer: Gazetteer, office: EntityIndex): Tenure[] =>
  gazetteer.factsLeadingTo(office, 'holds').flatMap((fact) => (fact.entity === null ? [] : [tenure(gazetteer, fact.entity, office, fact)]));

function tenure(gazetteer: Gazetteer, person: EntityIndex, office: EntityIndex, { start, end, flags }: Fact): Tenure {
  const role = gazetteer.facts(office, 'role')[0];
  return {
    person, office, start, end,
    ongoing: end === NO_DATE && !(flags & FACT_FLAGS.endUnknown),
    acting: (flags & FACT_FLAGS.acting) !== 0,
    disputed: (flags & FACT_FLAGS.disputed) !== 0,
    role: gazetteer.meta.roles[role?.number ?? -1] ?? 'other',
    ceremonial: ((role?.flags ?? 0) & FACT_FLAGS.ceremonial) !== 0,
  };
}

/** Tenures are closed intervals of days: the last day in office is still in office. */
export function tenseOn(day: PartialDate, { start, end, ongoing }: Pick<Tenure, 'start' | 'end' | 'ongoing'>): Tense {
  if (start !== NO_DATE && certainlyBefore(day, start)) return 'later';
  if (end !== NO_DATE && certainlyBefore(end, day)) return 'past';
  const begun = start !== NO_DATE && certainlyNotAfter(start, day);
  const notOver = ongoing || (end !== NO_DATE && certainlyNotAfter(day, end));
  return begun && notOver ? 'current' : 'unclear';
}

/** Offices in the order a heading names them. */
const RANK = ['head-of-state', 'head-of-government', 'leader', 'religious-leader', 'organisation-head', 'deputy-head', 'foreign-minister', 'central-banker', 'minister', 'military', 'diplomat', 'legislator', 'other'];

/**
 * The first is 0. Many a greater office than that of a party's leader has no role written down (First Minister of
 * Scotland, Leader of the Opposition): a party's leader ranks with those, so that the later of the two is told first.
 */
export const rankOf = ({ role }: Pick<Tenure, 'role'>): number => {
  const rank = RANK.indexOf(role === 'party-leader' ? 'other' : role);
  return rank === -1 ? RANK.length : rank;
};

/** Most important first; of equals the one that began last. */
export const byImportance = (a: Tenure, b: Tenure): number => rankOf(a) - rankOf(b) || Number(a.acting) - Number(b.acting) || b.start - a.start;
