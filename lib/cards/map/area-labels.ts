/** Labels inside areas: the names of countries, where most of the label lies on its own ground. */
import type { MapLabelRole } from '../map-model';
import { CELL, type Ground } from './ground';
import { labelBox, type LabelPlace, type LabelRoom } from './label-room';

/** Share of the label that must lie on its own country. The halo covers a border under the rest. */
const OWN_GROUND = 0.74;
/** Share wanted in a box one cell larger all round; part of the score, not a condition. */
const AROUND = CELL;
/** From other labels, in pixels: a country's name is nobody's second line. */
const APART = 7;
/** A label may touch the subject's country with this share of itself. */
const TOUCHING = 0.06;
/** How many pixels from the middle of the area weigh as much as the whole surrounding being foreign. */
const FAR = 120;

/** A label to place on the ground of `owner`. */
export interface AreaLabel {
  text: string;
  role: MapLabelRole;
  owner: number;
  /** A ground that the label must keep off: the subject's country. */
  avoid?: number | undefined;
  /** Less than this share is still accepted, for a name that must appear. */
  least?: number;
}

/** The best free place for a label inside its area, or nothing. Takes it. */
export function placeInside(room: LabelRoom, ground: Ground, { text, role, owner, avoid, least = OWN_GROUND }: AreaLabel): LabelPlace | undefined {
  const middle = ground.areaOf(owner);
  let best: LabelPlace | undefined;
  let bestScore = -Infinity;
  for (let row = 0; row < ground.rows; row++) {
    for (let column = 0; column < ground.columns; column++) {
      const place: LabelPlace = { text, role, anchor: 'middle', x: column * CELL + CELL / 2, y: row * CELL + CELL / 2 + 4 };
      if (ground.at(place.x, place.y - 4) !== owner) continue;
      if (avoid !== undefined && ground.share(labelBox(place), avoid) > TOUCHING) continue;
      const score = scoreOf(room, ground, place, owner, middle, least);
      if (score > bestScore) [best, bestScore] = [place, score];
    }
  }
  if (best) room.take(labelBox(best));
  return best;
}

function scoreOf(room: LabelRoom, ground: Ground, place: LabelPlace, owner: number, middle: { x: number; y: number }, least: number): number {
  const box = labelBox(place);
  if (!room.isFree(box, APART)) return -Infinity;
  const own = ground.share(box, owner);
  if (own < least) return -Infinity;
  const around = ground.share({ left: box.left - AROUND, right: box.right + AROUND, top: box.top - AROUND, bottom: box.bottom + AROUND }, owner);
  return 2 * own + around - Math.hypot(place.x - middle.x, place.y - 4 - middle.y) / FAR;
}
