/** A place in the viewport, in CSS pixels from its upper left corner. */
export interface Point {
  x: number;
  y: number;
}

/** A box in the viewport, in CSS pixels; the part of a `DOMRect` that cannot be wrong after a copy. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Copies the edges of a `DOMRect`, which is a live object of the page in some browsers. */
export const toBox = ({ left, top, right, bottom }: Box): Box => ({ left, top, right, bottom });

/** True inside the box or within `slack` pixels of it. */
export const contains = (box: Box, { x, y }: Point, slack = 0): boolean =>
  x >= box.left - slack && x <= box.right + slack && y >= box.top - slack && y <= box.bottom + slack;

/** The smallest box around both. */
export const union = (a: Box, b: Box): Box => ({
  left: Math.min(a.left, b.left),
  top: Math.min(a.top, b.top),
  right: Math.max(a.right, b.right),
  bottom: Math.max(a.bottom, b.bottom),
});

/** True when the boxes share more than an edge. */
export const overlaps = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Distance between two points. */
export const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

/** `value`, or the nearer bound. The lower bound wins when they cross, so that a left edge stays visible. */
export const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(value, high));
