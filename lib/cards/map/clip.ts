/** Clipping to the frame of the map, a little larger than what is seen, so that no edge shows a line. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** A closed line clipped to a box (Sutherland and Hodgman, 1974). Edges that run along the box are left in it. */
export function clipRing(points: readonly number[], box: Box): readonly number[] {
  const { left, top, right, bottom } = box;
  const reach = boxOf(points);
  if (reach.left >= left && reach.right <= right && reach.top >= top && reach.bottom <= bottom) return points;
  if (reach.left > right || reach.right < left || reach.top > bottom || reach.bottom < top) return [];
  let out = clipHalf(points, 0, left, 1);
  out = clipHalf(out, 0, right, -1);
  out = clipHalf(out, 1, top, 1);
  return clipHalf(out, 1, bottom, -1);
}

function boxOf(points: readonly number[]): Box {
  const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (let i = 0; i < points.length; i += 2) {
    const [x = 0, y = 0] = [points[i], points[i + 1]];
    if (x < box.left) box.left = x;
    if (x > box.right) box.right = x;
    if (y < box.top) box.top = y;
    if (y > box.bottom) box.bottom = y;
  }
  return box;
}

/** Keeps what is on one side of a line parallel to an axis: coordinate × sign ≥ limit × sign. */
function clipHalf(points: readonly number[], axis: 0 | 1, limit: number, sign: 1 | -1): number[] {
  const out: number[] = [];
  const count = points.length;
  let [x0 = 0, y0 = 0] = [points[count - 2], points[count - 1]];
  let inside0 = ((axis === 0 ? x0 : y0) - limit) * sign >= 0;
  for (let i = 0; i < count; i += 2) {
    const x1 = points[i] ?? 0;
    const y1 = points[i + 1] ?? 0;
    const inside1 = ((axis === 0 ? x1 : y1) - limit) * sign >= 0;
    if (inside0 !== inside1) {
      const t = axis === 0 ? (limit - x0) / (x1 - x0) : (limit - y0) / (y1 - y0);
      out.push(axis === 0 ? limit : x0 + t * (x1 - x0), axis === 0 ? y0 + t * (y1 - y0) : limit);
    }
    if (inside1) out.push(x1, y1);
    [x0, y0, inside0] = [x1, y1, inside1];
  }
  return out;
}

/** The parts of an open line that have anything to do with a box. Segments are whole: the frame hides their ends. */
export function clipLine(points: readonly number[], { left, top, right, bottom }: Box): number[][] {
  const parts: number[][] = [];
  let part: number[] | undefined;
  for (let i = 2; i < points.length; i += 2) {
    const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = [points[i - 2], points[i - 1], points[i], points[i + 1]];
    const meets = Math.max(x0, x1) >= left && Math.min(x0, x1) <= right && Math.max(y0, y1) >= top && Math.min(y0, y1) <= bottom;
    if (!meets) part = undefined;
    else if (part) part.push(x1, y1);
    else parts.push((part = [x0, y0, x1, y1]));
  }
  return parts;
}

/** Signed area of a closed line; its sign is the direction of travel. */
export function areaOf(points: readonly number[]): number {
  let sum = 0;
  let [x0 = 0, y0 = 0] = [points[points.length - 2], points[points.length - 1]];
  for (let i = 0; i < points.length; i += 2) {
    const [x1 = 0, y1 = 0] = [points[i], points[i + 1]];
    sum += x0 * y1 - x1 * y0;
    [x0, y0] = [x1, y1];
  }
  return sum / 2;
}
