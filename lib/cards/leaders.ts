/** Who led a country or an organisation on a day, from the offices that belong to it. */
import type { Gazetteer } from '../gazetteer/gazetteer';
import type { EntityIndex } from '../gazetteer/ids';
import type { PartialDate } from '../shared/partial-date';
import { holdersOf, rankOf, tenseOn, type Tenure } from './tenure';

const LEADING = new Set(['head-of-state', 'head-of-government', 'leader', 'organisation-head', 'religious-leader']);
/** The head of an agency leads the agency, not the country that it belongs to. */
const leads = (gazetteer: Gazetteer, entity: EntityIndex, role: string): boolean => LEADING.has(role) && !(role === 'organisation-head' && gazetteer.rowKind(entity) === 'place');

/** All tenures of the offices that lead the entity, whenever. Heads of state who do not govern come last. */
export function leadersOf(gazetteer: Gazetteer, entity: EntityIndex): Tenure[] {
  const offices = gazetteer.facts(entity, 'office').flatMap(({ entity: office }) => (office === null ? [] : [office]));
  return offices.flatMap((office) => holdersOf(gazetteer, office)).filter(({ role }) => leads(gazetteer, entity, role)).sort(byPower);
}

const byPower = (a: Tenure, b: Tenure): number => Number(a.ceremonial) - Number(b.ceremonial) || rankOf(a) - rankOf(b) || a.start - b.start;

/** Those in office on the day, for certain. */
export const leadersOn = (gazetteer: Gazetteer, entity: EntityIndex, day: PartialDate): Tenure[] => leadersOf(gazetteer, entity).filter((tenure) => tenseOn(day, tenure) === 'current');

/** The line of power that a timeline shows: holders of the most powerful office, and whoever else led on the day. Oldest first. */
export function mainLine(gazetteer: Gazetteer, entity: EntityIndex, day: PartialDate | null): Tenure[] {
  const governing = leadersOf(gazetteer, entity).filter(({ ceremonial }) => !ceremonial);
  const top = Math.min(...governing.map(rankOf));
  return governing.filter((tenure) => rankOf(tenure) === top || (day !== null && tenseOn(day, tenure) === 'current')).sort((a, b) => a.start - b.start);
}
