/** The free room on a map: who has been given a place already, and where a label may still go. */
import type { Box } from './clip';
import type { MapLabel, MapLabelRole } from '../map-model';
import { textWidth, type TextStyle } from './text-width';
import type { Size } from './view';

/** Type of each kind of label, as in visual.css. */
export const STYLES: Record<MapLabelRole, TextStyle> = {
  subject: { size: 13, semibold: true }, country: { size: 12, spacing: 0.02 }, capital: { size: 11 }, place: { size: 11 },
  neighbour: { size: 11, spacing: 0.05 }, water: { size: 11, spacing: 0.05 }, distance: { size: 11 },
};

/** Height above and below the baseline, in parts of the font size, for the interface's sans-serifs. */
const ASCENT = 0.76;
const DESCENT = 0.24;
/** Clear of the frame's edge, and of each other, in pixels. */
const EDGE = 4;
const APART = 2;

export type Anchor = MapLabel['anchor'];
export type LabelPlace = Pick<MapLabel, 'text' | 'role' | 'x' | 'y' | 'anchor'>;

/** The box a label covers. */
export function labelBox({ text, role, x, y, anchor }: LabelPlace): Box {
  const style = STYLES[role];
  const width = textWidth(text, style);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, right: left + width, top: y - ASCENT * style.size, bottom: y + DESCENT * style.size };
}

/** Keeps account of what is taken. */
export class LabelRoom {
  private readonly taken: Box[] = [];

  constructor(private readonly size: Size) {}

  /** Reserves a box: a point, a globe, a label. */
  take(box: Box): void {
    this.taken.push(box);
  }

  /** Whether a box is inside the frame and so many pixels clear of everything taken. */
  isFree({ left, top, right, bottom }: Box, apart = APART): boolean {
    const { width, height } = this.size;
    if (left < EDGE || top < EDGE || right > width - EDGE || bottom > height - EDGE) return false;
    return this.taken.every((other) => right + apart <= other.left || left - apart >= other.right || bottom + apart <= other.top || top - apart >= other.bottom);
  }

  /** Takes the first of the places that is free. */
  firstFree(places: readonly LabelPlace[]): LabelPlace | undefined {
    const place = places.find((candidate) => this.isFree(labelBox(candidate)));
    if (place) this.take(labelBox(place));
    return place;
  }
}

/** A square around a point. */
export const squareAround = ({ x, y }: { x: number; y: number }, half: number): Box => ({ left: x - half, right: x + half, top: y - half, bottom: y + half });

/** Small boxes along a line, so that labels keep off it. */
export function boxesAlong(from: { x: number; y: number }, to: { x: number; y: number }): Box[] {
  const steps = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / STEP));
  return Array.from({ length: steps + 1 }, (_, i) => squareAround({ x: from.x + ((to.x - from.x) * i) / steps, y: from.y + ((to.y - from.y) * i) / steps }, 1));
}

const STEP = 4;
