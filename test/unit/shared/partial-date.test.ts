import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defined } from '../../../lib/shared/assert';
import {
  certainlyBefore, certainlyNotAfter, dayToDate, firstDay, lastDay, NO_DATE, parseDay, parsePartialDate, parts, writePartialDate, type PartialDate,
} from '../../../lib/shared/partial-date';

const date = (written: string): PartialDate => defined(parsePartialDate(written), written);
const pad = (n: number, width: number): string => String(n).padStart(width, '0');

/** Written dates of every precision; days up to 28 are in every month. */
const written = fc
  .tuple(fc.boolean(), fc.integer({ min: 1, max: 9999 }), fc.option(fc.tuple(fc.integer({ min: 1, max: 12 }), fc.option(fc.integer({ min: 1, max: 28 })))))
  .map(([beforeChrist, year, month]) => `${beforeChrist ? '-' : ''}${pad(year, 4)}${month ? `-${pad(month[0], 2)}${month[1] === null ? '' : `-${pad(month[1], 2)}`}` : ''}`);

describe('a partial date', () => {
  it('is written as it was read', () => {
    fc.assert(fc.property(written, (text) => {
      expect(writePartialDate(date(text))).toBe(text);
    }));
  });

  it('has the parts that are known, and zeros for the others', () => {
    expect(parts(date('2005-08-14'))).toEqual({ year: 2005, month: 8, day: 14 });
    expect(parts(date('2005-08'))).toEqual({ year: 2005, month: 8, day: 0 });
    expect(parts(date('-44'))).toEqual({ year: -44, month: 0, day: 0 });
  });

  it('is nothing else than a date of the calendar', () => {
    for (const text of ['', 'unknown', '2005-8', '05/2005', '2005-00', '2005-13', '2005-02-30', '2005-04-31', '2005-04-00', '20050414', '2005-04-14T00:00', '0', '12345'])
      expect(parsePartialDate(text), text).toBeNull();
  });

  it('knows leap days, of early years as well', () => {
    expect(parsePartialDate('2004-02-29')).toBe(20040229);
    expect(parsePartialDate('2005-02-29')).toBeNull();
    expect(parsePartialDate('1900-02-29')).toBeNull();
    expect(parsePartialDate('0004-02-29')).toBe(40229);
  });

  it('may mean any day from its first to its last', () => {
    fc.assert(fc.property(written, (text) => {
      expect(firstDay(date(text))).toBeLessThanOrEqual(lastDay(date(text)));
    }));
    expect([firstDay(date('2005')), lastDay(date('2005'))]).toEqual([20050101, 20051231]);
    expect([firstDay(date('2005-04')), lastDay(date('2005-04'))]).toEqual([20050401, 20050431]);
  });
});

describe('comparing what is certain', () => {
  it('says neither before nor after where one date covers the other', () => {
    expect(certainlyBefore(date('2005'), date('2005-08-14'))).toBe(false);
    expect(certainlyBefore(date('2005-08-14'), date('2005'))).toBe(false);
    expect(certainlyNotAfter(date('2005'), date('2005-08-14'))).toBe(false);
  });

  it('says before only when the whole uncertainty lies on one side', () => {
    expect(certainlyBefore(date('2004'), date('2005-01-01'))).toBe(true);
    expect(certainlyBefore(date('2005-03'), date('2005-04'))).toBe(true);
    expect(certainlyNotAfter(date('2005-08-14'), date('2005-08-14'))).toBe(true);
    expect(certainlyBefore(date('2005-08-14'), date('2005-08-14'))).toBe(false);
  });

  it('orders the years, months and days before Christ as time passed', () => {
    expect(certainlyBefore(date('-44-03-15'), date('-44-04-01'))).toBe(true);
    expect(certainlyBefore(date('-44'), date('-43'))).toBe(true);
    expect(certainlyBefore(date('-1'), date('1'))).toBe(true);
  });

  it('never holds both ways round', () => {
    fc.assert(fc.property(written, written, (a, b) => {
      expect(certainlyBefore(date(a), date(b)) && certainlyBefore(date(b), date(a))).toBe(false);
      expect(certainlyBefore(date(a), date(b)) && !certainlyNotAfter(date(a), date(b))).toBe(false);
    }));
  });
});

describe('a day', () => {
  it('is one of the calendar, written in full', () => {
    for (const text of ['2010-02-28', '2012-02-29', '2000-02-29', '0001-12-31']) expect(parseDay(text), text).toBe(text);
    for (const text of ['2010-02-30', '2010-02-29', '2010-04-31', '2010-00-10', '2010-13-01', '2010-04-00', '2010-4-1', '2010-04', '15.04.2010', '2010-04-15 ', '']) expect(parseDay(text), text).toBeNull();
  });

  it('is a date that is known in full', () => {
    expect(dayToDate(defined(parseDay('2010-04-15'), 'day'))).toBe(date('2010-04-15'));
    expect(NO_DATE).toBe(0);
  });
});
