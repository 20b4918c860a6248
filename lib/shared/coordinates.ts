/** Points on the globe, in decimal degrees. */
export interface Coordinates {
  lat: number;
  lon: number;
}

/** Mean radius of the Earth in kilometres (IUGG). */
export const EARTH_KM = 6371;
export const RADIANS = Math.PI / 180;

/** Great-circle distance by the haversine formula. */
export function distanceKm(a: Coordinates, b: Coordinates): number {
  const dLat = (b.lat - a.lat) * RADIANS;
  const dLon = (b.lon - a.lon) * RADIANS;
  const h = Math.sin(dLat / 2) ** 2 + Math.cos(a.lat * RADIANS) * Math.cos(b.lat * RADIANS) * Math.sin(dLon / 2) ** 2;
  return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(h)));
}
