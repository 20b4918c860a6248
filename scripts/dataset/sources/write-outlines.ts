/** Writes outlines in the layout of `lib/cards/map/outlines-format.ts`. */
import { HEADER, LONGEST_STEP, MAGIC, offsetsOf, UNITS_PER_DEGREE, VERSION } from '../../../lib/cards/map/outlines-format';
import { defined } from '../../../lib/shared/assert';

/** A line shared by the rings on either side of it. Points are longitude, latitude in degrees. */
export interface OutlineArc {
  points: [number, number][];
  sides: [number, number];
}

export interface OutlineCountry {
  /** ISO 3166-1 alpha-2, or empty. */
  code: string;
  name: string;
  /** `refs`: arc `n` forwards, `~n` backwards. */
  rings: { refs: number[]; hole: boolean }[];
}

/** One buffer. Arcs that no ring uses are left out, and the references renumbered. */
export function writeOutlines(allArcs: readonly OutlineArc[], countries: readonly OutlineCountry[]): Uint8Array {
  const used = [...new Set(countries.flatMap(({ rings }) => rings.flatMap(({ refs }) => refs.map(arcOf))))].sort((a, b) => a - b);
  const renumbered = new Map(used.map((old, arc) => [old, arc]));
  const arcs = used.map((old) => defined(allArcs[old], 'an arc that a ring uses'));
  const steps = arcs.map(({ points }) => stepsOf(points));
  const rings = countries.flatMap((country) => country.rings);
  const names = countries.map(({ name }) => new TextEncoder().encode(name));
  const counts = {
    countries: countries.length, rings: rings.length, references: sum(rings.map(({ refs }) => refs.length)), arcs: arcs.length,
    deltas: sum(steps.map(({ deltas }) => deltas.length / 2)), nameBytes: sum(names.map((name) => name.length)),
  };
  const at = offsetsOf(counts);
  const buffer = new ArrayBuffer(at.end);
  const header = new Uint32Array(buffer);
  header[HEADER.magic] = MAGIC;
  header[HEADER.version] = VERSION;
  for (const [name, count] of Object.entries(counts)) header[HEADER[name as keyof typeof counts]] = count;

  const renumber = (ref: number): number => {
    const arc = defined(renumbered.get(arcOf(ref)), 'the new number of an arc');
    return ref < 0 ? ~arc : arc;
  };
  new Uint32Array(buffer, at.countryRings).set(starts(countries.map((country) => country.rings.length)));
  new Uint32Array(buffer, at.ringArcs).set(starts(rings.map(({ refs }) => refs.length)));
  new Int32Array(buffer, at.arcRefs).set(rings.flatMap(({ refs }) => refs.map(renumber)));
  new Uint32Array(buffer, at.arcDeltas).set(starts(steps.map(({ deltas }) => deltas.length / 2)));
  new Int32Array(buffer, at.arcOrigins).set(steps.flatMap(({ origin }) => origin));
  new Uint16Array(buffer, at.arcSides).set(arcs.flatMap(({ sides }) => sides));
  new Uint8Array(buffer, at.countryCodes).set(countries.flatMap(({ code }) => [code.charCodeAt(0) || 0, code.charCodeAt(1) || 0]));
  new Uint16Array(buffer, at.nameEnds).set(starts(names.map((name) => name.length)));
  new Uint8Array(buffer, at.ringHoles).set(rings.map(({ hole }) => Number(hole)));
  new Uint8Array(buffer, at.names).set(names.flatMap((name) => [...name]));
  const deltas = new Int8Array(buffer, at.deltas);
  let next = 0;
  for (const step of steps) {
    deltas.set(step.deltas, next);
    next += step.deltas.length;
  }
  return new Uint8Array(buffer);
}

const arcOf = (ref: number): number => (ref < 0 ? ~ref : ref);
const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

/** Running totals with a leading zero: where each one starts, and where the last one ends. */
function starts(lengths: readonly number[]): number[] {
  let total = 0;
  return [0, ...lengths.map((length) => (total += length))];
}

const WORLD = 360 * UNITS_PER_DEGREE;

/** The first point in grid units, and the steps from there: wrapped across the antimeridian, none longer than allowed. */
function stepsOf(points: readonly [number, number][]): { origin: [number, number]; deltas: number[] } {
  const grid = points.map(([lon, lat]): [number, number] => [Math.round(lon * UNITS_PER_DEGREE), Math.round(lat * UNITS_PER_DEGREE)]);
  const origin = defined(grid[0], 'the first point of an arc');
  const deltas: number[] = [];
  for (let i = 1, [x, y] = origin; i < grid.length; i++) {
    const [nextX, nextY] = defined(grid[i], 'a point of an arc');
    const dx = (((nextX - x + WORLD / 2) % WORLD) + WORLD) % WORLD - WORLD / 2;
    const dy = nextY - y;
    if (dx !== 0 || dy !== 0) deltas.push(...inShortSteps(dx, dy));
    [x, y] = [nextX, nextY];
  }
  return { origin, deltas };
}

function inShortSteps(dx: number, dy: number): number[] {
  const count = Math.ceil(Math.max(Math.abs(dx), Math.abs(dy)) / LONGEST_STEP);
  const part = (whole: number, i: number): number => Math.round((whole * i) / count);
  return Array.from({ length: count }, (_, i) => [part(dx, i + 1) - part(dx, i), part(dy, i + 1) - part(dy, i)]).flat();
}
