import type { Box, Point } from './geometry';

/**
 * How far beside the corridor the pointer may be, in pixels: a hand does not move in a straight line, and the pointer
 * is seen once a frame.
 */
export const CORRIDOR_MARGIN_PX = 4;

/**
 * True when a point lies on the way from a name to its card: in the convex hull of the hovered line's box and the
 * card's near edge, or within the margin around it. Pure geometry, no layout is asked.
 */
export function inCorridor(point: Point, name: Box, card: Box, margin = CORRIDOR_MARGIN_PX): boolean {
  const nearEdge = card.top >= name.bottom ? card.top : card.bottom;
  const shape = hull([
    { x: name.left, y: name.top },
    { x: name.right, y: name.top },
    { x: name.right, y: name.bottom },
    { x: name.left, y: name.bottom },
    { x: card.left, y: nearEdge },
    { x: card.right, y: nearEdge },
  ]);
  return isInside(point, shape) || sides(shape).some(([a, b]) => distanceToSide(point, a, b) <= margin);
}

/** Convex hull, counter-clockwise in a system whose y grows upwards (Andrew's monotone chain). */
function hull(points: readonly Point[]): Point[] {
  const sorted = [...points].sort((a, b) => a.x - b.x || a.y - b.y);
  return [...chain(sorted), ...chain(sorted.reverse())];
}

function chain(points: readonly Point[]): Point[] {
  const kept: Point[] = [];
  for (const point of points) {
    for (let a = kept.at(-2), b = kept.at(-1); a && b && turn(a, b, point) <= 0; a = kept.at(-2), b = kept.at(-1)) kept.pop();
    kept.push(point);
  }
  // The last point begins the other chain.
  return kept.slice(0, -1);
}

/** Positive when a → b → c turns left, zero on a line. */
const turn = (a: Point, b: Point, c: Point): number => (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);

const isInside = (point: Point, shape: readonly Point[]): boolean => sides(shape).every(([a, b]) => turn(a, b, point) >= 0);

function sides(shape: readonly Point[]): [Point, Point][] {
  let last = shape.at(-1);
  return shape.flatMap((point) => {
    const side: [Point, Point][] = last ? [[last, point]] : [];
    last = point;
    return side;
  });
}

function distanceToSide(point: Point, a: Point, b: Point): number {
  const length2 = (b.x - a.x) ** 2 + (b.y - a.y) ** 2;
  const along = length2 === 0 ? 0 : ((point.x - a.x) * (b.x - a.x) + (point.y - a.y) * (b.y - a.y)) / length2;
  const t = Math.max(0, Math.min(1, along));
  return Math.hypot(point.x - a.x - t * (b.x - a.x), point.y - a.y - t * (b.y - a.y));
}
