/** The small globe in a corner: where in the world the map is. */
import type { MapGlobe } from '../map-model';
import { pathData } from './path-data';
import { areaOf } from './clip';
import { isInsideOut, ProjectedArcs } from './projected-arcs';
import type { Outlines } from './outlines';
import { ALL_LAND } from './outlines-format';
import { orthographic, type LonLat } from './projection';

export const GLOBE_RADIUS = 22;
/** Tilts the globe, so that the subject is above its middle and more of the inhabited world shows (below, in the south). */
const TILT = 12;
/** Enough points for 44 pixels. */
const EVERY = 12;
/** Land smaller than this many square pixels would be a speck. */
const SPECK = 1;

/** The globe with its middle at x, y. */
export function globeAt(outlines: Outlines, subject: LonLat, x: number, y: number): MapGlobe {
  const tilt = subject.lat >= 0 ? -TILT : TILT;
  const projection = orthographic({ lon: subject.lon, lat: subject.lat + tilt });
  const canvas = { projection, scale: GLOBE_RADIUS, originX: x, originY: y };
  const disc = `M${x - GLOBE_RADIUS} ${y}a${GLOBE_RADIUS} ${GLOBE_RADIUS} 0 1 0 ${2 * GLOBE_RADIUS} 0a${GLOBE_RADIUS} ${GLOBE_RADIUS} 0 1 0 ${-2 * GLOBE_RADIUS} 0z`;
  const out = [0, 0];
  projection.project(subject.lon, subject.lat, out, 0);
  const point = { x: round(x + (out[0] ?? 0) * GLOBE_RADIUS), y: round(y + (out[1] ?? 0) * GLOBE_RADIUS) };
  return { x, y, radius: GLOBE_RADIUS, land: landPath(outlines, new ProjectedArcs(outlines, canvas, EVERY), disc), point };
}

/** Even-odd: a ring around the far side of the Earth is turned over by one more ring, the whole disc. */
function landPath(outlines: Outlines, arcs: ProjectedArcs, disc: string): string {
  const [first, end] = outlines.rings(ALL_LAND);
  let path = '';
  let insideOut = 0;
  for (let index = first; index < end; index++) {
    if (!isLarge(outlines, index)) continue;
    const ring = arcs.ring(index);
    if (!ring || Math.abs(areaOf(ring.points)) < SPECK) continue;
    if (isInsideOut(ring)) insideOut++;
    path += pathData(ring.points, true);
  }
  return insideOut % 2 === 0 ? path : path + disc;
}

/** Whether a ring's box is more than a speck on the globe; spares projecting seven thousand islands. */
function isLarge(outlines: Outlines, ring: number): boolean {
  const all = outlines.arcBounds();
  return outlines.refs(ring).some((ref) => {
    const at = (ref < 0 ? ~ref : ref) * 4;
    return ((all[at + 2] ?? 0) - (all[at] ?? 0)) * ((all[at + 3] ?? 0) - (all[at + 1] ?? 0)) > LARGE_DEGREES;
  });
}

/** Square degrees. */
const LARGE_DEGREES = 8;

const round = (n: number): number => Math.round(n * 10) / 10;
