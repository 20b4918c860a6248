/** Distances and directions on the globe, and how they are told. */

export interface Coordinates {
  lat: number;
  lon: number;
}

/** Mean radius of the Earth in kilometres (IUGG). */
export const EARTH_KM = 6371;
const KM_PER_MILE = 1.609344;
const RADIANS = Math.PI / 180;

/** Great-circle distance by the haversine formula. */
export function distanceKm(a: Coordinates, b: Coordinates): number {
  const dLat = (b.lat - a.lat) * RADIANS;
  const dLon = (b.lon - a.lon) * RADIANS;
  const h = Math.sin(dLat / 2) ** 2 + Math.cos(a.lat * RADIANS) * Math.cos(b.lat * RADIANS) * Math.sin(dLon / 2) ** 2;
  return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(h)));
}

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
export function distanceText(km: number, locale: string): string {
  const miles = MILES.test(locale);
  const value = miles ? km / KM_PER_MILE : km;
  const step = value >= 100 ? 10 : value >= 20 ? 5 : 1;
  return `${new Intl.NumberFormat('en').format(Math.max(1, Math.round(value / step) * step))} ${miles ? 'miles' : 'km'}`;
}
