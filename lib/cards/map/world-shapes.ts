/** Land, borders and countries of one view, as rings and as path data. */
import type { MapShape } from '../map-model';
import { unionOn } from './border-history';
import { areaOf, clipLine, clipRing, type Box } from './clip';
import type { Outlines } from './outlines';
import { ALL_LAND, NOBODY } from './outlines-format';
import { pathData } from './path-data';
import { isInsideOut, ProjectedArcs } from './projected-arcs';
import { EARTH_KM } from '../../shared/coordinates';
import type { View } from './view';

/** Shapes reach this far beyond the frame, so that their cut edges are never seen. */
const OVERLAP = 4;
/** Up to this scale every point is looked at; at twice as many kilometres to the pixel every second one, and so on. */
const FINE_KM_PER_PIXEL = 5;
/** Rings smaller than this many square pixels are left out; not those of the subject's country. */
const SPECK = 0.8;

/** The world as one map shows it, with the borders of one date. */
export class WorldShapes {
  private readonly arcs: ProjectedArcs;
  private readonly frame: Box;
  /** For each country the number that stands for it and everything it was united with. */
  private readonly groups: Uint16Array;

  constructor(private readonly outlines: Outlines, view: View, date: number | undefined) {
    this.arcs = new ProjectedArcs(outlines, view, Math.max(1, Math.floor(EARTH_KM / view.scale / FINE_KM_PER_PIXEL)));
    this.frame = { left: -OVERLAP, top: -OVERLAP, right: view.width + OVERLAP, bottom: view.height + OVERLAP };
    this.groups = groupsOn(outlines, date);
  }

  /** The number that stands for a country: its own, or that of the union it was part of. */
  groupOf(country: number): number {
    return this.groups[country] ?? country;
  }

  /** All countries of a group. */
  membersOf(group: number): number[] {
    const members: number[] = [];
    this.groups.forEach((other, country) => { if (other === group && country !== ALL_LAND) members.push(country); });
    return members;
  }

  /** Clipped rings of countries, as lists of x, y; even-odd. */
  ringsOf(countries: readonly number[], smallest = SPECK): (readonly number[])[] {
    const rings: (readonly number[])[] = [];
    let insideOut = 0;
    for (const country of countries) {
      const [first, end] = this.outlines.rings(country);
      for (let index = first; index < end; index++) {
        const ring = this.arcs.ring(index);
        if (!ring) continue;
        if (isInsideOut(ring)) insideOut++;
        const clipped = clipRing(ring.points, this.frame);
        if (clipped.length >= 6 && Math.abs(areaOf(clipped)) >= smallest) rings.push(clipped);
      }
    }
    // Filling even-odd, one more ring around everything turns the picture over.
    const { left, top, right, bottom } = this.frame;
    return insideOut % 2 === 0 ? rings : [...rings, [left, top, right, top, right, bottom, left, bottom]];
  }

  /** Land, the borders on it, and the subject's country with its edge; empty shapes are left out. */
  shapes(here: number | undefined): MapShape[] {
    const hereRings = here === undefined ? [] : this.ringsOf(this.membersOf(here), 0);
    const shapes: MapShape[] = [
      { role: 'land', d: closed(this.ringsOf([ALL_LAND])) },
      { role: 'border', d: this.lines((a, b) => a !== b && a !== NOBODY && b !== NOBODY && a !== here && b !== here) },
      { role: 'here', d: closed(hereRings) },
      { role: 'outline', d: here === undefined ? '' : this.lines((a, b) => (a === here) !== (b === here)) },
    ];
    return shapes.filter(({ d }) => d !== '');
  }

  /** Countries that may be in the frame: those with an arc near it. */
  countriesInView(): number[] {
    const seen = new Set<number>();
    for (let arc = 0; arc < this.outlines.counts.arcs; arc++) {
      if (!this.arcs.arcMayShow(arc)) continue;
      for (const side of this.sidesOf(arc)) if (side !== NOBODY) seen.add(side);
    }
    return [...seen];
  }

  private sidesOf(arc: number): [number, number] {
    const { arcSides } = this.outlines;
    return [arcSides[arc * 2] ?? NOBODY, arcSides[arc * 2 + 1] ?? NOBODY];
  }

  private lines(wanted: (a: number, b: number) => boolean): string {
    let path = '';
    for (let arc = 0; arc < this.outlines.counts.arcs; arc++) {
      const [a, b] = this.sidesOf(arc).map((side) => (side === NOBODY ? NOBODY : this.groupOf(side))) as [number, number];
      if (!wanted(a, b) || !this.arcs.arcMayShow(arc)) continue;
      for (const part of clipLine(this.arcs.arc(arc), this.frame)) path += pathData(part, false);
    }
    return path;
  }
}

function groupsOn(outlines: Outlines, date: number | undefined): Uint16Array {
  const groups = Uint16Array.from({ length: outlines.counts.countries }, (_, country) => country);
  for (let country = 1; country < groups.length; country++) {
    const union = unionOn(outlines.code(country), date);
    const first = union?.members.map((code) => outlines.countryOf(code)).find((member) => member > 0);
    if (first !== undefined) groups[country] = first;
  }
  return groups;
}

const closed = (rings: readonly (readonly number[])[]): string => rings.map((ring) => pathData(ring, true)).join('');
