import { describe, expect, it } from 'vitest';
import { Outlines } from '../../../../lib/cards/map/outlines';
import { NOBODY, UNITS_PER_DEGREE } from '../../../../lib/cards/map/outlines-format';
import { writeOutlines } from '../../../../scripts/dataset/sources/write-outlines';

const written = () => writeOutlines(
  [
    { points: [[0, 0], [1, 0], [1, 1]], sides: [1, 2] },
    { points: [[9, 9], [9, 8]], sides: [NOBODY, NOBODY] }, // used by nobody
    { points: [[179.5, -17], [-179.5, -17], [-179.5, -16], [179.5, -17]], sides: [2, NOBODY] },
  ],
  [
    { code: '', name: '', rings: [{ refs: [0, ~0], hole: false }] },
    { code: 'KG', name: 'Kyrgyzstan', rings: [{ refs: [0], hole: false }, { refs: [~0], hole: true }] },
    { code: 'FJ', name: 'Fidschi-Ïnseln', rings: [{ refs: [2], hole: false }] },
  ],
);
const open = () => {
  const bytes = written();
  return Outlines.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
};
const pointsOf = ({ arcOrigins, arcDeltas, deltas }: Outlines, arc: number): [number, number][] => {
  let [x, y] = [arcOrigins[arc * 2] ?? 0, arcOrigins[arc * 2 + 1] ?? 0];
  const points: [number, number][] = [[x / UNITS_PER_DEGREE, y / UNITS_PER_DEGREE]];
  for (let i = arcDeltas[arc] ?? 0; i < (arcDeltas[arc + 1] ?? 0); i++) {
    x += deltas[i * 2] ?? 0;
    y += deltas[i * 2 + 1] ?? 0;
    points.push([x / UNITS_PER_DEGREE, y / UNITS_PER_DEGREE]);
  }
  return points;
};

describe('outlines', () => {
  it('reads back codes, names, rings and references, without the arcs that nobody uses', () => {
    const outlines = open();
    expect(outlines.counts).toMatchObject({ countries: 3, rings: 4, arcs: 2 });
    expect([1, 2].map((country) => [outlines.code(country), outlines.name(country)])).toEqual([['KG', 'Kyrgyzstan'], ['FJ', 'Fidschi-Ïnseln']]);
    expect(outlines.countryOf('FJ')).toBe(2);
    expect(outlines.countryOf('XX')).toBe(-1);
    expect(outlines.rings(1)).toEqual([1, 3]);
    expect([...outlines.refs(2)]).toEqual([~0]);
    expect([...outlines.ringHoles]).toEqual([0, 0, 1, 0]);
    expect([...outlines.arcSides]).toEqual([1, 2, 2, NOBODY]);
  });

  it('splits long steps and goes on past 180 degrees instead of jumping', () => {
    const points = pointsOf(open(), 1);
    expect(points[0]).toEqual([179.5, -17]);
    expect(points.at(-1)).toEqual([179.5, -17]);
    expect(Math.max(...points.map(([lon]) => lon))).toBeCloseTo(180.5);
    for (const corner of [[180.5, -17], [180.5, -16]]) expect(points.some(([lon, lat]) => Math.abs(lon - (corner[0] ?? 0)) + Math.abs(lat - (corner[1] ?? 0)) < 0.01)).toBe(true);
  });

  it('opens in the middle of a larger buffer', () => {
    const bytes = written();
    const larger = new Uint8Array(bytes.length + 24);
    larger.set(bytes, 8);
    expect(Outlines.from(larger.buffer, 8, bytes.length).name(1)).toBe('Kyrgyzstan');
  });

  it('refuses what is foreign or cut short, and says what to do', () => {
    const bytes = written();
    expect(() => Outlines.from(bytes.buffer, 0, bytes.length - 8)).toThrow(/expected \d+ bytes, got \d+; build the dataset again/);
    expect(() => Outlines.from(new ArrayBuffer(64))).toThrow(/expected the mark/);
    expect(() => Outlines.from(new ArrayBuffer(8))).toThrow(/at least/);
  });
});
