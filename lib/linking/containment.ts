import type { Gazetteer } from '../gazetteer/gazetteer';
import type { EntityIndex } from '../gazetteer/ids';
import { placeClass } from './cues';

/** True for a country or first- or second-level unit and a place inside it. */
export function contains(gazetteer: Gazetteer, outer: EntityIndex, inner: EntityIndex): boolean {
  if (outer === inner) return false;
  if (gazetteer.admin(inner, 1) === outer || gazetteer.admin(inner, 2) === outer) return true;
  const cls = placeClass(gazetteer.type(outer));
  const code = gazetteer.countryCode(outer);
  return cls === 'country' && code !== undefined && code === gazetteer.countryCode(inner);
}
