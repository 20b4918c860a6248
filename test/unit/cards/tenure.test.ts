import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byImportance, holdersOf, rankOf, tenseOn, tenuresOf } from '../../../lib/cards/tenure';
import { NO_DATE, type PartialDate } from '../../../lib/shared/partial-date';
import { row } from '../../support/small-gazetteer';
import { date, gazetteer, onDay } from './support';

const tense = (day: string, start: string, end: string, ongoing = false): string =>
  tenseOn(onDay(day), { start: start === '' ? NO_DATE : date(start), end: end === '' ? NO_DATE : date(end), ongoing });

describe('a tenure is a closed interval of days', () => {
  it.each([
    ['2010-04-14', 'later'], ['2010-04-15', 'current'], ['2011-12-01', 'current'], ['2011-12-02', 'past'],
  ])('on %s it is %s', (day, expected) => {
    expect(tense(day, '2010-04-15', '2011-12-01')).toBe(expected);
  });
});

describe('a date known in part', () => {
  it.each([
    ['2004-12-31', '2005', '2010', 'later'], ['2005-06-15', '2005', '2010', 'unclear'], ['2006-01-01', '2005', '2010', 'current'],
    ['2009-12-31', '2005', '2010', 'current'], ['2010-06-15', '2005', '2010', 'unclear'], ['2011-01-01', '2005', '2010', 'past'],
    ['2005-07-31', '2005-08', '2010', 'later'], ['2005-08-15', '2005-08', '2010', 'unclear'], ['2005-09-01', '2005-08', '2010', 'current'],
    ['2005-06-15', '2005', '2005', 'unclear'],
  ])('on %s, from %s to %s, claims only what is certain: %s', (day, start, end, expected) => {
    expect(tense(day, start, end)).toBe(expected);
  });
});

describe('an open end', () => {
  it('lasts, or ended nobody knows when', () => {
    expect(tense('2020-01-01', '2012-05-07', '', true)).toBe('current');
    expect(tense('2020-01-01', '2012-05-07', '', false)).toBe('unclear');
    expect(tense('2010-01-01', '2012-05-07', '', true)).toBe('later');
  });

  it('without a start is unclear until it is over', () => {
    expect(tense('2010-01-01', '', '2012')).toBe('unclear');
    expect(tense('2013-01-01', '', '2012')).toBe('past');
  });
});

const day = fc.date({ min: new Date('1990-01-01T00:00Z'), max: new Date('2025-12-31T00:00Z'), noInvalidDate: true }).map((instant) => Number(instant.toISOString().slice(0, 10).replaceAll('-', '')) as PartialDate);
const blurred = fc.tuple(day, fc.constantFrom(1, 100, 10000)).map(([full, unit]) => ({ full, known: (full - (full % unit)) as PartialDate }));

describe('knowing less of a date', () => {
  it('never turns a claim into another, only into none', () => {
    fc.assert(fc.property(blurred, blurred, day, (a, b, today) => {
      const [start, end] = a.full <= b.full ? [a, b] : [b, a];
      const claimed = tenseOn(today, { start: start.known, end: end.known, ongoing: false });
      const truth = tenseOn(today, { start: start.full, end: end.full, ongoing: false });
      expect(['unclear', truth]).toContain(claimed);
    }));
  });
});

describe('tenures of the gazetteer', () => {
  it('read alike from the person and from the office', () => {
    const putin = tenuresOf(gazetteer, row(gazetteer, 'vladimir-putin'));
    expect(putin).toHaveLength(4);
    expect(holdersOf(gazetteer, row(gazetteer, 'president-of-russia'))).toEqual(putin.filter(({ role }) => role === 'head-of-state'));
  });

  it('sort heads of state first, acting ones after others, the latest before the earliest', () => {
    const sorted = tenuresOf(gazetteer, row(gazetteer, 'kurmanbek-bakiyev')).sort(byImportance);
    expect(sorted.map((tenure) => [rankOf(tenure), tenure.acting])).toEqual([[0, false], [0, true], [1, false]]);
  });
});
