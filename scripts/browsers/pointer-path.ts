import type { Point } from './driver';

/** A hand moves over a name in a dozen events or more; fewer would be a jump. */
export const DEFAULT_STEPS = 12;

/** About 60 pointer events a second, as a mouse sends them. */
export const DEFAULT_STEP_MS = 16;

/** The points of a straight move, the start left out and the goal included. */
export function pointerPath(from: Point, to: Point, steps: number): Point[] {
  return Array.from({ length: steps }, (_, i) => {
    const part = (i + 1) / steps;
    return { x: Math.round(from.x + (to.x - from.x) * part), y: Math.round(from.y + (to.y - from.y) * part) };
  });
}

/** A finger that scrolls takes a quarter of a second. */
export const SWIPE_STEPS = 15;
