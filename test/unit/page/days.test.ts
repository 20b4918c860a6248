import { describe, expect, it } from 'vitest';
import { dayOfUrl, findDay, readDay } from '../../../lib/page/days';

describe('a day written for machines', () => {
  const SAME_DAY = [
    '2010-04-15', '2010-04-15T23:59:59Z', '2010-04-15T00:10:00+14:00', '2010-04-15 07:30', '2010/04/15', '20100415', '20100415T0730',
    'Thu, 15 Apr 2010 23:30:00 -0800', 'Thu Apr 15 07:30:00 EDT 2010', 'April 15, 2010, 7:30 am', '15.04.2010',
  ];
  for (const written of SAME_DAY) it(`is the publisher's own day, whatever the time zone: ${written}`, () => expect(readDay(written)).toBe('2010-04-15'));

  for (const written of ['', 'yesterday', '1271316600', '1271316600000', '2010-04', '2010-13-01', '2010-02-30', '0000-00-00', '20101350']) {
    it(`is not read out of "${written}"`, () => expect(readDay(written)).toBeNull());
  }
});

describe('a day written for readers', () => {
  const SAME_DAY = ['Published Thursday, April 15, 2010', 'Apr. 15, 2010', '15 April 2010', '15th of April 2010', '15-Apr-2010', 'APRIL 15 2010', '15/04/2010', '04/15/2010 7:15 AM EDT', 'Sept. 5: no; April 15th, 2010'];
  for (const written of SAME_DAY) it(`is read in English and in figures: ${written}`, () => expect(findDay(written)).toBe('2010-04-15'));

  it('is not guessed when day and month could be exchanged', () => {
    expect(findDay('04/05/2010')).toBeNull();
    expect(findDay('05/05/2010')).toBe('2010-05-05');
  });

  it('is not made of telephone numbers, scores and versions', () => {
    for (const text of ['734-794-6939', 'won 2010-11', '1.2.2010.4.5678', 'May 2010', 'page 15 of 2010']) expect(findDay(text)?.startsWith('2010-04')).not.toBe(true);
  });
});

describe('a day in an address', () => {
  it('is read from the path in the usual forms', () => {
    for (const path of ['/2010/04/15/story.html', '/world/2010-04-15-story', '/news/2010/apr/15/story', '/story-20100415.html', '/a/2010/4/15/b']) {
      expect(dayOfUrl(`https://news.example${path}`)).toBe('2010-04-15');
    }
  });

  it('is not read from numbers that are something else', () => {
    for (const path of ['/story-120100415', '/2010/04/story', '/story?date=2010-04-15', '/id/20101355', '/us-2010041']) expect(dayOfUrl(`https://news.example${path}`)).toBeNull();
  });
});
