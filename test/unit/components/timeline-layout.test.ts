import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeLabel } from '../../../components/card/timeline-label';
import { timelineLayout } from '../../../components/card/timeline-layout';
import type { OfficeLine } from '../../../lib/cards/card-model';

const WIDTH = 300;
const office = (title: string, start: number | null, end: number | null, rest: Partial<OfficeLine> = {}): OfficeLine =>
  ({ title, when: '', start, end, ongoing: false, acting: false, tense: 'past', ...rest });
const layout = (offices: OfficeLine[], at: number | null = 2010.3, locale = 'en') =>
  timelineLayout({ offices, at, asOf: 2025.5, markerLabel: 'this story', width: WIDTH, mostLanes: 4, locale });

const title = fc.constantFrom('President', 'Foreign minister', 'Ambassador to the United States and Canada', 'Speaker', 'Assistant Secretary of State for South and Central Asian Affairs');
const anyOffice = fc.record({ title, start: fc.double({ min: 1950, max: 2024, noNaN: true }), length: fc.double({ min: 0, max: 30, noNaN: true }), ongoing: fc.boolean(), acting: fc.boolean(), tense: fc.constantFrom('past' as const, 'current' as const, 'later' as const) })
  .map(({ length, ongoing, ...rest }): OfficeLine => ({ ...rest, when: '', ongoing, end: ongoing ? null : rest.start + length }));

describe('timeline layout', () => {
  it('never lets a label cross a bar of its lane, the marker or the edge', () => {
    fc.assert(fc.property(fc.array(anyOffice, { minLength: 1, maxLength: 12 }), fc.option(fc.double({ min: 1940, max: 2026, noNaN: true })), (offices, at) => {
      const result = layout(offices, at);
      for (const label of result?.labels ?? []) {
        expect(label.from).toBeGreaterThanOrEqual(0);
        expect(label.to).toBeLessThanOrEqual(WIDTH);
        if (result?.marker && !label.acrossMarker) expect(label.to <= result.marker.x - 3 || label.from >= result.marker.x + 3).toBe(true);
        if (result?.marker && label.acrossMarker) expect(result.marker.gaps.some(({ from, to }) => from < label.y - 8 && to > label.y)).toBe(true);
        const lane = result?.bars.filter((bar) => bar.y < label.y && bar.y > label.y - 14) ?? [];
        for (const bar of lane) expect(label.to <= bar.x - 3 || label.from >= bar.x + bar.width + 3).toBe(true);
      }
    }));
  });

  it('keeps every bar inside the picture and wide enough to be seen', () => {
    fc.assert(fc.property(fc.array(anyOffice, { minLength: 1, maxLength: 6 }), (offices) => {
      for (const bar of layout(offices)?.bars ?? []) {
        expect(bar.x).toBeGreaterThanOrEqual(-0.01);
        expect(bar.x + bar.width).toBeLessThanOrEqual(WIDTH + 0.01);
      }
    }));
  });

  it('draws at most four lanes, and the current office among them', () => {
    const offices = Array.from({ length: 12 }, (_, i) => office(`Office ${i}`, 1960 + i, 1961 + i));
    const result = layout([office('Now', 2009, null, { ongoing: true, tense: 'current' }), ...offices]);
    expect(new Set(result?.bars.map((bar) => bar.y)).size).toBe(4);
    expect(result?.bars.some((bar) => bar.tense === 'current')).toBe(true);
  });

  it('puts two terms of one office on one lane, by first holding', () => {
    const result = layout([office('Prime minister', 1999, 2000), office('President', 2000, 2008), office('Prime minister', 2008, 2012)]);
    expect(result?.labels.map(({ lines }) => lines.join(' '))).toEqual(['Prime minister', 'President']);
    expect(new Set(result?.bars.map((bar) => bar.y)).size).toBe(2);
  });

  it('lets an office that lasts run off the right edge, open', () => {
    const bar = layout([office('President', 2012, null, { ongoing: true, tense: 'later' })])?.bars.at(-1);
    expect(bar?.open).toBe(true);
    expect((bar?.x ?? 0) + (bar?.width ?? 0)).toBeCloseTo(WIDTH);
  });

  it('draws no marker without a date, and nothing without any dated office', () => {
    expect(layout([office('President', 2000, 2004)], null)?.marker).toBeUndefined();
    expect(layout([office('President', null, null)])).toBeUndefined();
  });

  it('labels days for an event of a week, and years for a career', () => {
    const week = layout([office('Protests', 2010.26, 2010.263), office('Flight', 2010.285, 2010.288)], 2010.287);
    expect(week?.ticks.every(({ label }) => /^Apr \d+$/.test(label))).toBe(true);
    expect(layout([office('President', 1990, 2008)])?.ticks.every(({ label }) => /^\d{4}$/.test(label))).toBe(true);
  });
});

describe('the label of a lane', () => {
  it('interrupts a bar that leaves no room beside it', () => {
    const placed = placeLabel('President of the Republic', [{ from: 5, to: 295 }], null, WIDTH);
    expect(placed?.cut).toBeDefined();
  });

  it('is never cut where the marker is in the way: it has a row of its own, or interrupts the marker', () => {
    const beside = layout([office('Director of the Federal Security Service', 2008, 2012, { tense: 'current' })], 2009);
    expect(beside?.labels).toMatchObject([{ lines: ['Director of the Federal Security Service'] }]);
    const long = 'Assistant Secretary of State for Asia';
    const across = layout([office('President', 1960, 1970), office(long, 1989, 1991), office('Speaker', 2008, null, { ongoing: true })], 1990);
    expect(across?.labels.map(({ lines }) => lines.join(' '))).toContain(long);
    for (const label of across?.labels ?? []) expect(across?.bars.every(({ y, height, x, width }) => y + height <= label.y - 9 || y >= label.y + 2 || x + width <= label.from || x >= label.to)).toBe(true);
  });

  it('names every lane in full, on several lines where the picture is narrow', () => {
    fc.assert(fc.property(fc.array(anyOffice, { minLength: 1, maxLength: 12 }), fc.double({ min: 1940, max: 2026, noNaN: true }), (offices, at) => {
      const result = layout(offices, at);
      const written = offices.map((each) => each.title);
      for (const { lines } of result?.labels ?? []) expect(written).toContain(lines.join(' ').replace(', U.S.', ' to the United States'));
      expect(result?.labels.length).toBe(Math.min(4, new Set(written).size));
      const narrow = timelineLayout({ offices, at, asOf: 2025.5, markerLabel: 'this story', width: 150, mostLanes: 4 });
      for (const { to } of narrow?.labels ?? []) expect(to).toBeLessThanOrEqual(150);
      expect(narrow?.labels.every(({ lines }) => written.some((each) => lines.join(' ') === each || lines.join(' ').includes('U.S.')))).toBe(true);
    }));
  });
});
