/** Arcs and rings in pixels of one view, each projected once. */
import type { Outlines } from './outlines';
import { UNITS_PER_DEGREE } from './outlines-format';
import type { Projection } from './projection';
import { boundsMeet, type Bounds } from './view';

/** What projecting needs of a view; the globe is one too. */
export interface Canvas {
  projection: Projection;
  scale: number;
  originX: number;
  originY: number;
  bounds?: Bounds;
}

/** A closed line: x, y, x, y … in pixels; the last point leads back to the first. */
export interface Ring {
  points: number[];
  /** Whether the ring's country is inside the plane curve (+1), outside (-1), or the centre is not in the curve (0). */
  winding: number;
  hole: boolean;
}

/** Points nearer to the last one than this many pixels are skipped: nobody sees them, and every byte is sent. */
const FINEST = 0.9;
/** Far from the view only the course of a line matters; of an arc whose box does not even meet the view's, hardly that. */
const FAR_EVERY = 16;
const ELSEWHERE_EVERY = 160;
/** On the horizon, steps longer than this (a sixteenth of the circle) get points in between, to stay on the circle. */
const LONGEST_TURN = Math.PI / 8;

/** Grid units in a quarter and in a whole turn. */
const QUARTER = 90 * UNITS_PER_DEGREE;
const TURN = 4 * QUARTER;

/**
 * Sines of all angles on the grid, a quarter turn more than one turn, so that cosines are in it too. Half a megabyte and
 * a few milliseconds, once; every point of every map would need four of them otherwise, which was half of a map's time.
 */
const SINES = Float32Array.from({ length: TURN + QUARTER }, (_, units) => Math.sin((units / QUARTER) * (Math.PI / 2)));

/** Angles to 0 up to a turn: longitudes may lie beyond ±180°. */
const turnOf = (units: number): number => (units >= 0 ? units % TURN : TURN + (units % TURN)) % TURN;

/** Projects lazily, and remembers. */
export class ProjectedArcs {
  private readonly arcs = new Map<number, number[]>();
  private readonly shown: Uint8Array | undefined;

  /** `every`: takes only every so many points of an arc, for the small globe. */
  constructor(private readonly outlines: Outlines, private readonly canvas: Canvas, private readonly every = 1) {
    this.shown = canvas.bounds && arcsIn(outlines, canvas.bounds);
  }

  /** Points of an arc, thinned. */
  arc(arc: number): number[] {
    const known = this.arcs.get(arc);
    if (known) return known;
    const points = this.projected(arc);
    this.arcs.set(arc, points);
    return points;
  }

  /** A ring, or nothing when no part of it can be in the view. */
  ring(ring: number): Ring | undefined {
    const refs = this.outlines.refs(ring);
    if (!this.mayShow(refs)) return undefined;
    const points: number[] = [];
    let end = 0;
    for (const ref of refs) end = append(points, end, this.arc(ref < 0 ? ~ref : ref), ref < 0);
    const { originX, originY } = this.canvas;
    return { points, winding: windingAround(points, originX, originY), hole: this.outlines.ringHoles[ring] === 1 };
  }

  /** Whether an arc can be in the view. */
  arcMayShow(arc: number): boolean {
    return !this.shown || this.shown[arc] === 1;
  }

  /** A ring with no arc near the view may still surround it, so its whole box counts. */
  private mayShow(refs: Int32Array): boolean {
    const { bounds } = this.canvas;
    if (!bounds || refs.some((ref) => this.arcMayShow(ref < 0 ? ~ref : ref))) return true;
    if (refs.length === 1) return false;
    const all = this.outlines.arcBounds();
    let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
    for (const ref of refs) {
      const at = (ref < 0 ? ~ref : ref) * 4;
      west = Math.min(west, all[at] ?? 0);
      south = Math.min(south, all[at + 1] ?? 0);
      east = Math.max(east, all[at + 2] ?? 0);
      north = Math.max(north, all[at + 3] ?? 0);
    }
    // Arcs on either side of the antimeridian are written in different turns; such a ring counts as everywhere.
    return east - west > 180 ? boundsMeet(-180, south, 180, north, bounds) : boundsMeet(west, south, east, north, bounds);
  }

  private projected(arc: number): number[] {
    const { arcDeltas, arcOrigins, deltas } = this.outlines;
    const points: number[] = [];
    let x = arcOrigins[arc * 2] ?? 0;
    let y = arcOrigins[arc * 2 + 1] ?? 0;
    this.add(points, x, y, true);
    const end = arcDeltas[arc + 1] ?? 0;
    const far = Math.max(this.arcMayShow(arc) ? FAR_EVERY : ELSEWHERE_EVERY, this.every);
    for (let i = arcDeltas[arc] ?? 0, since = 1; i < end; i++, since++) {
      x += deltas[i * 2] ?? 0;
      y += deltas[i * 2 + 1] ?? 0;
      const last = i === end - 1;
      if (!last && (since < this.every || (since < far && this.isFar(x, y)))) continue;
      this.add(points, x, y, last);
      since = 0;
    }
    return points;
  }

  /** Whether a point in grid units is outside the view's box of degrees, which is twice as large as its frame. */
  private isFar(x: number, y: number): boolean {
    const { bounds } = this.canvas;
    if (!bounds) return false;
    const lat = y / UNITS_PER_DEGREE;
    if (lat < bounds[1] || lat > bounds[3]) return true;
    const after = (x / UNITS_PER_DEGREE - bounds[0]) % 360;
    return (after < 0 ? after + 360 : after) > bounds[2] - bounds[0];
  }

  private readonly pair = [0, 0];

  private add(points: number[], gridX: number, gridY: number, always: boolean): void {
    const { projection, scale, originX, originY } = this.canvas;
    const [lon, lat] = [turnOf(gridX), turnOf(gridY)];
    projection.projectTurned(SINES[lon] ?? 0, SINES[lon + QUARTER] ?? 0, SINES[lat] ?? 0, SINES[lat + QUARTER] ?? 0, this.pair, 0);
    const x = originX + (this.pair[0] ?? 0) * scale;
    const y = originY + (this.pair[1] ?? 0) * scale;
    const count = points.length;
    if (count === 0) return void points.push(x, y);
    const [lastX = 0, lastY = 0] = [points[count - 2], points[count - 1]];
    const far = Math.abs(x - lastX) + Math.abs(y - lastY);
    if (far < FINEST && !always) return;
    if (far > scale * projection.horizon * 0.2) this.alongHorizon(points, lastX, lastY, x, y);
    points.push(x, y);
  }

  /** Between two points on the horizon the line follows it, instead of cutting across the map. */
  private alongHorizon(points: number[], fromX: number, fromY: number, toX: number, toY: number): void {
    const { projection, scale, originX, originY } = this.canvas;
    const radius = projection.horizon * scale;
    const isOn = (x: number, y: number): boolean => Math.abs(Math.hypot(x - originX, y - originY) - radius) < 0.01 * radius;
    if (!isOn(fromX, fromY) || !isOn(toX, toY)) return;
    const start = Math.atan2(fromY - originY, fromX - originX);
    let turn = Math.atan2(toY - originY, toX - originX) - start;
    if (turn > Math.PI) turn -= 2 * Math.PI; else if (turn < -Math.PI) turn += 2 * Math.PI;
    const parts = Math.ceil(Math.abs(turn) / LONGEST_TURN);
    for (let i = 1; i < parts; i++) {
      const angle = start + (turn * i) / parts;
      points.push(originX + radius * Math.cos(angle), originY + radius * Math.sin(angle));
    }
  }
}

/** For every arc whether its box meets the view's. */
function arcsIn(outlines: Outlines, bounds: Bounds): Uint8Array {
  const all = outlines.arcBounds();
  return Uint8Array.from({ length: outlines.counts.arcs }, (_, arc) =>
    Number(boundsMeet(all[arc * 4] ?? 0, all[arc * 4 + 1] ?? 0, all[arc * 4 + 2] ?? 0, all[arc * 4 + 3] ?? 0, bounds)));
}

/** Writes an arc to a ring from `at` on, and gives where it ends; its first point is the last one that the ring has. */
function append(ring: number[], at: number, arc: readonly number[], backwards: boolean): number {
  const skip = at > 0 ? 2 : 0;
  let next = at;
  if (!backwards) for (let i = skip; i < arc.length; i++) ring[next++] = arc[i] ?? 0;
  else for (let i = arc.length - 2 - skip; i >= 0; i -= 2) {
    ring[next++] = arc[i] ?? 0;
    ring[next++] = arc[i + 1] ?? 0;
  }
  return next;
}

/** Signed number of turns around a point: crossings of the ray to its right. Clockwise on the screen is positive. */
function windingAround(points: readonly number[], cx: number, cy: number): number {
  let turns = 0;
  let [x0 = 0, y0 = 0] = [points[points.length - 2], points[points.length - 1]];
  for (let i = 0; i < points.length; i += 2) {
    const [x1 = 0, y1 = 0] = [points[i], points[i + 1]];
    if (y0 <= cy !== y1 <= cy && x0 + ((cy - y0) / (y1 - y0)) * (x1 - x0) > cx) turns += y1 > y0 ? 1 : -1;
    [x0, y0] = [x1, y1];
  }
  return turns;
}

/**
 * Whether filling the plane curve fills the wrong side: the country lies around the far side of the Earth. For an
 * outer ring (clockwise) that shows as a counter-clockwise turn around the centre, for a hole the other way round.
 */
export const isInsideOut = ({ winding, hole }: Ring): boolean => (hole ? winding > 0 : winding < 0);
