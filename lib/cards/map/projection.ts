import type { Coordinates } from '../../shared/coordinates';

/**
 * Two azimuthal projections of a sphere of radius 1, centred on a point: equal-area (Lambert) for the map, orthographic
 * for the globe. Plane coordinates have x to the right and y **down**, in radii; azimuths are kept by both.
 *
 * Formulas: Snyder, Map Projections: A Working Manual (USGS 1395), equations 24-2 to 24-4, 20-3, 20-4, 20-14, 20-15.
 */
export interface Projection {
  /** Projects degrees and writes x, y to `out` at `at`. Beyond `horizon`, the point stays on the horizon, at its azimuth. */
  project(lon: number, lat: number, out: Float64Array | number[], at: number): void;
  /** The same for a point whose sines and cosines are known: they cost more than all the rest. */
  projectTurned(sinLon: number, cosLon: number, sinLat: number, cosLat: number, out: Float64Array | number[], at: number): void;
  /** Radius of the horizon in the plane. */
  horizon: number;
}

export type LonLat = Coordinates;

const RADIANS = Math.PI / 180;
/** So near the centre's antipode that there is no azimuth; any will do, because it is clamped to the horizon. */
const NO_AZIMUTH = 1e-9;

/** Lambert's azimuthal equal-area projection up to an angle (radians, below π) from its centre. */
export function equalArea(centre: LonLat, horizonAngle: number): Projection {
  return azimuthal(centre, horizonAngle, 2 * Math.sin(horizonAngle / 2), (cosine) => Math.sqrt(2 / (1 + cosine)));
}

/** The globe seen from far away: half of it. */
export const orthographic = (centre: LonLat): Projection => azimuthal(centre, Math.PI / 2, 1, () => 1);

function azimuthal(centre: LonLat, angle: number, horizon: number, scaleAt: (cosine: number) => number): Projection {
  const [sin0, cos0] = [Math.sin(centre.lat * RADIANS), Math.cos(centre.lat * RADIANS)];
  const [sinLon0, cosLon0] = [Math.sin(centre.lon * RADIANS), Math.cos(centre.lon * RADIANS)];
  const least = Math.cos(angle);
  const projectTurned: Projection['projectTurned'] = (sinLon, cosLon, sinLat, cosLat, out, at) => {
    const cosCos = cosLat * (cosLon * cosLon0 + sinLon * sinLon0);
    const cosine = sin0 * sinLat + cos0 * cosCos;
    const x = cosLat * (sinLon * cosLon0 - cosLon * sinLon0);
    const y = sin0 * cosCos - cos0 * sinLat;
    const k = cosine >= least ? scaleAt(cosine) : horizon / Math.max(Math.sqrt(x * x + y * y), NO_AZIMUTH);
    out[at] = x * k;
    out[at + 1] = y * k;
  };
  return {
    horizon, projectTurned,
    project: (lon, lat, out, at) => projectTurned(Math.sin(lon * RADIANS), Math.cos(lon * RADIANS), Math.sin(lat * RADIANS), Math.cos(lat * RADIANS), out, at),
  };
}

/** The point that Lambert's projection around `centre` puts at x, y (radii, y down). */
export function unproject(centre: LonLat, x: number, y: number): LonLat {
  const rho = Math.hypot(x, y);
  if (rho === 0) return centre;
  const c = 2 * Math.asin(Math.min(1, rho / 2));
  const [sin0, cos0] = [Math.sin(centre.lat * RADIANS), Math.cos(centre.lat * RADIANS)];
  const lat = Math.asin(Math.cos(c) * sin0 - (y * Math.sin(c) * cos0) / rho) / RADIANS;
  const lon = centre.lon + Math.atan2(x * Math.sin(c), rho * cos0 * Math.cos(c) + y * sin0 * Math.sin(c)) / RADIANS;
  return { lon: ((lon + 540) % 360) - 180, lat };
}
