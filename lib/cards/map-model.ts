/** A locator map, already projected and laid out: components only draw it. Lengths are CSS pixels. */
export interface MapModel {
  width: number;
  height: number;
  /** One sentence for screen readers: "Osh in the south-west of Kyrgyzstan". */
  label: string;
  /** SVG path data, painted in this order. */
  shapes: { role: 'land' | 'border' | 'here' | 'route'; d: string }[];
  points: { role: 'subject' | 'capital' | 'place'; x: number; y: number }[];
  labels: { role: 'subject' | 'country' | 'capital' | 'neighbour' | 'sea' | 'distance'; text: string; x: number; y: number; anchor: 'start' | 'middle' | 'end' }[];
  /** The small globe in the corner, where it fits. */
  globe?: { x: number; y: number; radius: number; land: string; point: { x: number; y: number } };
}
