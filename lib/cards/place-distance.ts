/** How far a place is from one that the story has told of already, else from the capital. */
import type { EntityIndex } from '../gazetteer/ids';
import { distanceKm, type Coordinates } from '../shared/coordinates';
import type { CardContext } from './context';
import { directionFrom, distanceText } from './geography';
import { nameOn } from './names-on';
import { capitalOn } from './place-facts';
import { stateOfPlace } from './sovereignty';

/** Nearer than this a direction says nothing. */
const NEAR_KM = 15;
/** Farther than this a distance helps nobody: "10,000 km north-east of Washington". */
const FAR_KM = 1500;
/** Places that are points; of areas only the middle is known, and nobody measures from there. */
const POINTS = /^(city|district|building|landmark|airport|base|prison|border-crossing|site|cape)$/;

/** "About 300 km south-west of Bishkek"; empty where there is nothing to measure from. */
export function distanceLine(context: CardContext): string {
  const { gazetteer, entity, day, locale, units } = context;
  const to = gazetteer.coordinates(entity);
  const reference = to && referenceFor(context, to);
  const from = reference === null ? null : gazetteer.coordinates(reference);
  if (reference === null || !to || !from) return '';
  return `About ${distanceText(distanceKm(from, to), locale, units)} ${directionFrom(from, to)} of ${nameOn(gazetteer, reference, day)}`;
}

/** What a distance is told from: the dateline, the nearest larger place of the story, the capital. */
export function referenceFor(context: CardContext, to: Coordinates): EntityIndex | null {
  const { gazetteer, entity, day, story: { dateline, near } } = context;
  if (!POINTS.test(gazetteer.type(entity))) return null;
  const away = (other: EntityIndex): number => {
    const from = other !== entity && gazetteer.type(other) === 'city' ? gazetteer.coordinates(other) : null;
    return from ? distanceKm(from, to) : Infinity;
  };
  const helps = (other: EntityIndex): boolean => away(other) >= NEAR_KM && away(other) <= FAR_KM;
  if (dateline !== null && helps(dateline)) return dateline;
  const larger = near.filter((other) => helps(other) && gazetteer.population(other) > gazetteer.population(entity)).sort((a, b) => away(a) - away(b));
  const state = stateOfPlace(gazetteer, entity, day);
  const capital = state === null || day === null ? null : capitalOn(gazetteer, state, day);
  return larger[0] ?? (capital !== null && helps(capital) ? capital : null);
}
