/** Candidate places for a label beside a point or along a line, best first. */
import type { MapLabelRole } from '../map-model';
import { STYLES, type Anchor, type LabelPlace } from './label-room';
import { textWidth } from './text-width';

interface Point {
  x: number;
  y: number;
}

/** From the point's middle to the label, beyond the point's own radius. */
const BESIDE = 5;
/** A line flatter than this has its label above or below, not beside. */
const FLAT = 0.5;
/** From text's baseline to its optical middle, in parts of the font size. */
const MIDDLE = 0.36;

/** Right, left, then the corners, then above and below: the order cartographers prefer, right before left. */
export function beside(point: Point, radius: number, text: string, role: MapLabelRole): LabelPlace[] {
  const { size } = STYLES[role];
  const gap = radius + BESIDE;
  const level = point.y + MIDDLE * size;
  const [up, down] = [point.y - gap + 2, point.y + gap - 2 + size * 0.72];
  const places: [number, number, Anchor][] = [
    [gap, level, 'start'], [-gap, level, 'end'],
    [gap - 2, level - size * 0.7, 'start'], [gap - 2, level + size * 0.7, 'start'], [-gap + 2, level - size * 0.7, 'end'], [-gap + 2, level + size * 0.7, 'end'],
    [0, up, 'middle'], [0, down, 'middle'],
  ];
  return places.map(([dx, y, anchor]) => ({ text, role, x: point.x + dx, y, anchor }));
}

/** Beside the middle of a line, then beside other parts of it, on either side. */
export function alongside(from: Point, to: Point, text: string): LabelPlace[] {
  const { size } = STYLES.distance;
  const level = MIDDLE * size;
  return [0.5, 0.4, 0.6, 0.3, 0.7].flatMap((share) => {
    const [x, y] = [from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share];
    const slope = Math.abs((to.y - from.y) / (to.x - from.x));
    const lift = 6 + (slope * textWidth(text, STYLES.distance)) / 2;
    const sides: [number, number, Anchor][] = slope < FLAT ? [[0, -lift, 'middle'], [0, size + lift - 3, 'middle']] : [1, -7, 8].flatMap((dy): typeof sides => [[7, level + dy, 'start'], [-7, level + dy, 'end']]);
    return sides.map(([dx, dy, anchor]): LabelPlace => ({ text, role: 'distance', x: x + dx, y: y + dy, anchor }));
  });
}
