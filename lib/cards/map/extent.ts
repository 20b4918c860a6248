/** How much of the Earth a locator map shows, and around which point. */
import { ProjectedArcs } from './projected-arcs';
import type { Outlines } from './outlines';
import { distanceKm, EARTH_KM } from '../../shared/coordinates';
import { equalArea, unproject, type LonLat } from './projection';
import type { Size } from './view';

export interface Extent {
  centre: LonLat;
  /** Pixels for one radius of the Earth. */
  scale: number;
}

/** Air between a country and the frame, in pixels: room for the neighbours' names. */
const AIR_X = 56;
const AIR_Y = 22;
/** No closer than this: below, Natural Earth's coast shows its corners, and a dot on nothing tells nothing. */
const CLOSEST_KM_PER_PIXEL = 0.8;
/** A city's map is no wider than this, so that distances on it still mean something. */
const CITY_FARTHEST_KM_PER_PIXEL = 13;
/** A wide map shows so many times the width of the near one; from small islands to the next mainland, and not half the Earth. */
const TIMES_WIDER = 3;
const WIDE_KM_PER_PIXEL = { least: 9, most: 30 };
const LEAST_TIMES_WIDER = 1.6;
/** The least between a city and the frame, where the whole country is shown. */
const EDGE = 14;
/** How far from the frame's middle a city may stand where only a part is shown, as a share of the width and height. */
const OFF_CENTRE_X = 0.24;
const OFF_CENTRE_Y = 0.2;
/** A map of an area without a stated radius, and the share of the frame's height that the radius takes. */
export const USUAL_RADIUS_KM = 600;
const RADIUS_SHARE = 0.42;

/** A far-away part is left out unless it is this share of the country. */
const LARGE_PART = 0.21;
/** Smaller parts may widen the box around the large ones so far (Kyushu does, Alaska would not); specks hardly. */
const NOTABLE_PART = 0.03;
const WIDENED_BY_NOTABLE = 1.6;
const WIDENED_BY_SPECK = 1.1;
/** A box is never counted smaller than this many kilometres, so that small islands gather. */
const SMALLEST_BOX_KM = 250;

/** The whole of one or more countries, leaving out far-away parts that would make the map useless. */
export function countryExtent(outlines: Outlines, countries: readonly number[], size: Size, near?: LonLat): Extent | undefined {
  const parts = partsOf(outlines, countries);
  if (parts.length === 0) return undefined;
  const { box, around } = boxAround(outlines, parts, near);
  const middle = unproject(around, (box.left + box.right) / 2, (box.top + box.bottom) / 2);
  const recentred = boxesAround(outlines, parts.filter((_, i) => box.parts.includes(i)), middle).reduce(unite);
  return {
    centre: unproject(middle, (recentred.left + recentred.right) / 2, (recentred.top + recentred.bottom) / 2),
    scale: Math.min((size.width - 2 * AIR_X) / (recentred.right - recentred.left), (size.height - 2 * AIR_Y) / (recentred.bottom - recentred.top), EARTH_KM / CLOSEST_KM_PER_PIXEL),
  };
}

/** The main body of the country; or, for a city that is not on it (Honolulu), the parts around the city. */
function boxAround(outlines: Outlines, parts: readonly Part[], near: LonLat | undefined): { box: PlaneBox; around: LonLat } {
  const [largest] = parts as [Part];
  const boxes = boxesAround(outlines, parts, largest.middle);
  const box = mainBox(boxes, 0, LARGE_PART);
  if (!near || isIn(box, largest.middle, near)) return { box, around: largest.middle };
  const nearest = [...parts].sort((a, b) => distanceTo(a, near) - distanceTo(b, near))[0] ?? largest;
  return { box: mainBox(boxesAround(outlines, parts, nearest.middle), parts.indexOf(nearest), 1), around: nearest.middle };
}

/** With a margin of a tenth: towns stand on coasts. */
function isIn({ left, right, top, bottom }: PlaneBox, middle: LonLat, { lon, lat }: LonLat): boolean {
  const out = [0, 0];
  equalArea(middle, Math.PI * 0.9).project(lon, lat, out, 0);
  const [x = 0, y = 0] = out;
  const [marginX, marginY] = [(right - left) / 10, (bottom - top) / 10];
  return x > left - marginX && x < right + marginX && y > top - marginY && y < bottom + marginY;
}

/**
 * A city's map: its whole country if that is not too large, else a part of it around the city, moved towards the
 * middle of the country so far as the city stays well inside.
 */
export function cityExtent(country: Extent | undefined, city: LonLat, size: Size): Extent {
  const farthest = EARTH_KM / CITY_FARTHEST_KM_PER_PIXEL;
  if (!country) return { centre: city, scale: EARTH_KM / (USUAL_RADIUS_KM / (size.height * RADIUS_SHARE)) };
  const scale = Math.max(country.scale, farthest);
  const whole = country.scale >= farthest;
  const room = whole ? { x: size.width / 2 - EDGE, y: size.height / 2 - EDGE } : { x: size.width * OFF_CENTRE_X, y: size.height * OFF_CENTRE_Y };
  return { centre: towards(country.centre, city, scale, room), scale };
}

/** Moves the centre from the country's middle towards the city until the city is well inside the frame. */
function towards(middle: LonLat, city: LonLat, scale: number, room: { x: number; y: number }): LonLat {
  let centre = middle;
  for (let i = 0; i < ROUNDS; i++) centre = closer(centre, city, scale, room);
  return centre;
}

/** Moving the centre turns the map a little, so one move over a long way misses; four are exact to a pixel. */
const ROUNDS = 4;

function closer(middle: LonLat, city: LonLat, scale: number, room: { x: number; y: number }): LonLat {
  const out = [0, 0];
  equalArea(middle, Math.PI * 0.9).project(city.lon, city.lat, out, 0);
  const [x = 0, y = 0] = out;
  const beyond = (value: number, room: number): number => Math.sign(value) * Math.max(0, Math.abs(value) - room);
  const dx = beyond(x, room.x / scale);
  const dy = beyond(y, room.y / scale);
  return dx === 0 && dy === 0 ? middle : unproject(middle, dx, dy);
}

/** A circle around a point. */
export function areaExtent(centre: LonLat, radiusKm: number, { height }: Size): Extent {
  return { centre, scale: EARTH_KM / Math.max(radiusKm / (height * RADIUS_SHARE), CLOSEST_KM_PER_PIXEL) };
}

/** The part of the world around, or nothing where that would not tell more. */
export function widened({ centre, scale }: Extent): Extent | undefined {
  const { least, most } = WIDE_KM_PER_PIXEL;
  const wide = EARTH_KM / Math.min(Math.max((EARTH_KM / scale) * TIMES_WIDER, least), most);
  return scale / wide < LEAST_TIMES_WIDER ? undefined : { centre, scale: wide };
}

/** One piece of land of a country. */
interface Part {
  ring: number;
  middle: LonLat;
  /** Of its box of degrees: good enough to begin with the largest. */
  area: number;
}

function partsOf(outlines: Outlines, countries: readonly number[]): Part[] {
  const parts: Part[] = [];
  for (const country of countries) {
    const [first, end] = outlines.rings(country);
    for (let ring = first; ring < end; ring++) if (outlines.ringHoles[ring] === 0) parts.push(partOf(outlines, ring));
  }
  return parts.sort((a, b) => b.area - a.area);
}

function partOf(outlines: Outlines, ring: number): Part {
  const all = outlines.arcBounds();
  const boxes = [...outlines.refs(ring)].map((ref) => all.subarray((ref < 0 ? ~ref : ref) * 4, (ref < 0 ? ~ref : ref) * 4 + 4));
  const [first] = boxes;
  const turn = (lon: number): number => lon - Math.round((lon - (first?.[0] ?? 0)) / 360) * 360;
  const west = Math.min(...boxes.map(([w = 0]) => turn(w)));
  const east = Math.max(...boxes.map(([w = 0, , e = 0]) => turn(w) + e - w));
  const south = Math.min(...boxes.map(([, s = 0]) => s));
  const north = Math.max(...boxes.map(([, , , n = 0]) => n));
  const middle = { lon: (west + east) / 2, lat: (south + north) / 2 };
  return { ring, middle, area: (east - west) * (north - south) * Math.cos((middle.lat * Math.PI) / 180) };
}

/** From the city to the edge of a part, roughly: large parts begin earlier. */
const distanceTo = (part: Part, near: LonLat): number => distanceKm(part.middle, near) - Math.sqrt(part.area) * 55;

/** Every so many points are enough for a box; the frame has room to spare. */
const EVERY = 10;

interface PlaneBox {
  left: number;
  right: number;
  top: number;
  bottom: number;
  /** True area, because the projection keeps areas. */
  area: number;
  parts: number[];
}

/** Boxes of the parts in a projection around `middle`, in radii. */
function boxesAround(outlines: Outlines, parts: readonly Part[], middle: LonLat): PlaneBox[] {
  const arcs = new ProjectedArcs(outlines, { projection: equalArea(middle, Math.PI * 0.9), scale: 1000, originX: 0, originY: 0 }, EVERY);
  return parts.map(({ ring }, i) => {
    const points = arcs.ring(ring)?.points ?? [];
    const box: PlaneBox = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity, area: 0, parts: [i] };
    let [x0, y0] = [(points[points.length - 2] ?? 0) / 1000, (points[points.length - 1] ?? 0) / 1000];
    for (let p = 0; p < points.length; p += 2) {
      const [x, y] = [(points[p] ?? 0) / 1000, (points[p + 1] ?? 0) / 1000];
      box.area += (x0 * y - x * y0) / 2;
      [x0, y0] = [x, y];
      box.left = Math.min(box.left, x);
      box.right = Math.max(box.right, x);
      box.top = Math.min(box.top, y);
      box.bottom = Math.max(box.bottom, y);
    }
    return { ...box, area: Math.abs(box.area) };
  });
}

/** Gathers parts around the starting one: first the large ones, then others where they hardly widen the box. */
function mainBox(boxes: readonly PlaneBox[], start: number, largePart: number): PlaneBox {
  const total = boxes.reduce((sum, { area }) => sum + area, 0);
  const [first] = boxes.slice(start, start + 1) as [PlaneBox];
  const isLarge = (part: PlaneBox): boolean => part.area > largePart * total;
  const core = boxes.filter((part) => part !== first && isLarge(part)).reduce(unite, first);
  const limit = (part: PlaneBox): number => sizeOf(core) * (part.area > NOTABLE_PART * total ? WIDENED_BY_NOTABLE : WIDENED_BY_SPECK);
  return boxes.reduce((box, part) => {
    const united = unite(box, part);
    return part === first || isLarge(part) || sizeOf(united) > limit(part) ? box : united;
  }, core);
}

const sizeOf = ({ left, right, top, bottom }: PlaneBox): number =>
  Math.max(right - left, SMALLEST_BOX_KM / EARTH_KM) * Math.max(bottom - top, SMALLEST_BOX_KM / EARTH_KM);

const unite = (a: PlaneBox, b: PlaneBox): PlaneBox => ({
  left: Math.min(a.left, b.left), right: Math.max(a.right, b.right), top: Math.min(a.top, b.top), bottom: Math.max(a.bottom, b.bottom),
  area: a.area + b.area, parts: [...a.parts, ...b.parts],
});
