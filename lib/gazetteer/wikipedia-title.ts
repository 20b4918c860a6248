import type { EntityIndex } from './ids';
import type { Gazetteer } from './gazetteer';

/** Types of U.S. places whose articles are all named, or reached by, "Name, State". */
const NAMED_WITH_STATE = new Set(['city', 'county']);

/**
 * The title of the English Wikipedia's article: as `data/` says, or for towns and counties of the United States by
 * Wikipedia's own naming rule (WP:USPLACE), under which "Name, State" is the article or leads to it.
 */
export function wikipediaTitle(gazetteer: Gazetteer, entity: EntityIndex): string | undefined {
  const written = gazetteer.facts(entity, 'wikipedia')[0]?.text;
  if (written !== undefined) return written;
  const state = gazetteer.admin(entity, 1);
  if (gazetteer.countryCode(entity) !== 'US' || state === null || !NAMED_WITH_STATE.has(gazetteer.type(entity))) return undefined;
  return `${gazetteer.name(entity)}, ${gazetteer.name(state)}`;
}
