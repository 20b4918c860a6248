/** How much a map shows: `near` the subject in its country, `wide` the part of the world around it. */
export const MAP_REACHES = ['near', 'wide'] as const;
export type MapReach = (typeof MAP_REACHES)[number];

export const otherReach = (reach: MapReach): MapReach => (reach === 'near' ? 'wide' : 'near');

/**
 * A locator map, already projected and laid out: components only draw it. Lengths are CSS pixels, y grows downward.
 * Everything is plain data, so it survives a message.
 */
export interface MapModel {
  width: number;
  height: number;
  reach: MapReach;
  /** False where the near map shows so much of the Earth that a wider one would tell no more. */
  hasOtherReach: boolean;
  /** One sentence for screen readers: "Osh in the south-west of Kyrgyzstan". */
  label: string;
  shapes: MapShape[];
  points: MapPoint[];
  labels: MapLabel[];
  /** The small globe in the corner, where it fits. */
  globe?: MapGlobe;
}

/**
 * SVG path data, painted in this order: `land` (filled even-odd, its stroke is the coast), `border` (lines only),
 * `here` (the subject's country, filled even-odd), `outline` (its edge), `route` (the dotted line to the capital).
 */
export interface MapShape {
  role: 'land' | 'border' | 'here' | 'outline' | 'route';
  d: string;
}

export interface MapPoint {
  role: 'subject' | 'capital' | 'place';
  x: number;
  y: number;
}

/** A text that has been given a free place. `x` belongs to the anchor, `y` is the baseline. */
export interface MapLabel {
  role: MapLabelRole;
  text: string;
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
  /** What lies beneath, for the halo's colour. */
  over: MapGround;
}

/** `country` is the subject itself when it is a country; `water` is for seas and lakes. */
export type MapLabelRole = 'subject' | 'country' | 'capital' | 'neighbour' | 'water' | 'place' | 'distance';
export type MapGround = 'land' | 'sea' | 'here';

/** Orthographic, centred near the map's centre. `point` is the subject. */
export interface MapGlobe {
  x: number;
  y: number;
  radius: number;
  land: string;
  point: { x: number; y: number };
}
