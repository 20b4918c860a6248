import type { Gazetteer } from '../gazetteer/gazetteer';
import type { EntityIndex } from '../gazetteer/ids';
import { lookupName } from './lookup';

/** Smaller places may have no article of their own name, or none at all. */
const MIN_POPULATION = 15_000;
/** The place is what its name means, so that the article needs no addition: for cities, and for those of Australia. */
const MAIN_MEANING = 0.9;
const MAIN_MEANING_AUSTRALIA = 0.97;

/**
 * The title of the English Wikipedia's article: as `data/` says, or for places of the sources by Wikipedia's own rules
 * for naming (WP:USPLACE, WP:NCAUST, WP:UKPLACE). "Name, State" is the article, or leads to it, for every town and
 * county of the United States; a bare name where the city is what the name means. docs/accuracy.md says how often
 * the rules are right. Undefined where they say nothing.
 */
export function wikipediaTitle(gazetteer: Gazetteer, entity: EntityIndex): string | undefined {
  const written = gazetteer.facts(entity, 'wikipedia')[0]?.text;
  if (written !== undefined || gazetteer.rowKind(entity) !== 'place') return written;
  const type = gazetteer.type(entity);
  const country = gazetteer.countryCode(entity);
  const name = gazetteer.name(entity);
  const state = gazetteer.admin(entity, 1);
  if (country === 'US') return state !== null && (type === 'city' || type === 'county') ? `${name}, ${gazetteer.name(state)}` : undefined;
  if (country === 'GB' && type === 'county') return name;
  if (type !== 'city' || gazetteer.population(entity) < MIN_POPULATION) return country === 'AU' && type === 'city' && state !== null ? `${name}, ${gazetteer.name(state)}` : undefined;
  const share = lookupName(name, gazetteer).find((candidate) => candidate.entity === entity)?.prior ?? 0;
  if (country === 'AU') return share >= MAIN_MEANING_AUSTRALIA || state === null ? name : `${name}, ${gazetteer.name(state)}`;
  return share >= MAIN_MEANING ? name : undefined;
}
