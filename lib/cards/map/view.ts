/** The frame of a map: which part of the Earth it shows, at which scale, and how a point of it becomes a pixel. */
import { equalArea, type LonLat, type Projection } from './projection';

export interface Size {
  width: number;
  height: number;
}

/** West, south, east, north in degrees; east may pass 180. */
export type Bounds = readonly [number, number, number, number];

export interface View extends Size {
  projection: Projection;
  /** Pixels for one radius of the sphere. */
  scale: number;
  /** The pixel of the projection's centre. */
  originX: number;
  originY: number;
  /** What may be on the map. */
  bounds: Bounds;
}

/** How far past the corner of the frame points are still projected truly; beyond, they are moved to this circle. */
const BEYOND = 2;
const DEGREES = 180 / Math.PI;
/** Not quite the whole sphere: the antipode has no place on an azimuthal map. */
const WIDEST = 0.97 * Math.PI;

/** A view centred on `centre`, with so many pixels to the radius of the Earth. */
export function viewOf(centre: LonLat, scale: number, { width, height }: Size): View {
  const corner = Math.hypot(width, height) / 2 / scale;
  const horizon = Math.min(WIDEST, 2 * Math.asin(Math.min(1, (corner * BEYOND) / 2)));
  return { width, height, scale, originX: width / 2, originY: height / 2, projection: equalArea(centre, horizon), bounds: boundsOf(centre, horizon * DEGREES) };
}

/** The pixel of a point; one beyond the horizon gives a pixel on it, outside the frame. */
export function pixelOf({ projection, scale, originX, originY }: View, { lon, lat }: LonLat): { x: number; y: number } {
  const out = [0, 0];
  projection.project(lon, lat, out, 0);
  return { x: originX + (out[0] ?? 0) * scale, y: originY + (out[1] ?? 0) * scale };
}

/** The smallest box of longitudes and latitudes around a cap of the sphere. */
function boundsOf({ lon, lat }: LonLat, angle: number): Bounds {
  const [south, north] = [lat - angle, lat + angle];
  if (south <= -90 || north >= 90 || angle >= 90) return [lon - 180, Math.max(south, -90), lon + 180, Math.min(north, 90)];
  const half = Math.asin(Math.min(1, Math.sin(angle / DEGREES) / Math.cos(lat / DEGREES))) * DEGREES;
  return [lon - half, south, lon + half, north];
}

/** Whether two boxes of degrees share anything, whichever turn of the globe their longitudes are written in. */
export function boundsMeet(west: number, south: number, east: number, north: number, other: Bounds): boolean {
  if (south > other[3] || north < other[1]) return false;
  const after = (((west - other[0]) % 360) + 360) % 360; // how far east of the other's west side this one begins
  return after <= other[2] - other[0] || after >= 360 - (east - west);
}
