/** Directions on the globe, and how distances are told. */
import { RADIANS, type Coordinates } from '../shared/coordinates';
import { inMiles, type Units } from '../shared/units';

const KM_PER_MILE = 1.609344;

const DIRECTIONS = ['north', 'north-east', 'east', 'south-east', 'south', 'south-west', 'west', 'north-west'];

/** Where `to` lies as seen from `from`: the initial bearing of the great circle, to eight directions. */
export function directionFrom(from: Coordinates, to: Coordinates): string {
  const dLon = (to.lon - from.lon) * RADIANS;
  const y = Math.sin(dLon) * Math.cos(to.lat * RADIANS);
  const x = Math.cos(from.lat * RADIANS) * Math.sin(to.lat * RADIANS) - Math.sin(from.lat * RADIANS) * Math.cos(to.lat * RADIANS) * Math.cos(dLon);
  const degrees = (Math.atan2(y, x) / RADIANS + 360) % 360;
  return DIRECTIONS[Math.round(degrees / 45) % 8] ?? 'north';
}

/** Locales whose newspapers give distances in miles alone. */
const MILES = /-(US|LR)\b/i;

/** "300 km", "185 miles": rounded to what "about" means. */
export function distanceText(km: number, locale: string, units: Units = 'auto'): string {
  const miles = inMiles(units, locale, MILES);
  const value = miles ? km / KM_PER_MILE : km;
  const step = value >= 100 ? 10 : value >= 20 ? 5 : 1;
  return `${new Intl.NumberFormat('en').format(Math.max(1, Math.round(value / step) * step))} ${miles ? 'miles' : 'km'}`;
}
