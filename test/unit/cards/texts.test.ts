import { describe, expect, it } from 'vitest';
import { dateRangeText, dateText, fractionalYear, yearsText } from '../../../lib/cards/date-text';
import { directionFrom, distanceText } from '../../../lib/cards/geography';
import { distanceKm } from '../../../lib/shared/coordinates';
import { areaText, countText } from '../../../lib/cards/number-text';
import { titleInSentence } from '../../../lib/cards/title-case';
import { typeText } from '../../../lib/cards/type-text';
import { NO_DATE } from '../../../lib/shared/partial-date';
import { date } from './support';

describe('a range of dates', () => {
  it.each([
    ['1982-04-02', '1982-06-14', '2 April – 14 June 1982', 'April 2 – June 14, 1982'],
    ['1979-12-24', '1989-02-15', '24 December 1979 – 15 February 1989', 'December 24, 1979 – February 15, 1989'],
    ['1967-06-05', '1967-06-10', '5–10 June 1967', 'June 5–10, 1967'],
    ['2005-03', '2005-04', 'March – April 2005', 'March – April 2005'],
    ['1955', '1975', '1955–1975', '1955–1975'],
    ['2001-09-11', '2001-09-11', '11 September 2001', 'September 11, 2001'],
  ])('from %s to %s says once what both share', (from, to, british, american) => {
    expect([dateRangeText(date(from), date(to), 'en-GB'), dateRangeText(date(from), date(to), 'en-US')]).toEqual([british, american]);
  });
});

describe('a date', () => {
  it.each([
    ['2010-04-15', 'en-GB', '15 April 2010'], ['2010-04-15', 'en-US', 'April 15, 2010'], ['2010-04', 'en-GB', 'April 2010'], ['2010', 'en-US', '2010'],
    ['2010-04-15', 'de-DE', '15 April 2010'], ['2012-02-29', 'en-GB', '29 February 2012'], ['0079-08-24', 'en-GB', '24 August 79'], ['-0044', 'en-GB', '44 BC'],
  ])('%s reads in %s: %s', (written, locale, text) => {
    expect(dateText(date(written), locale)).toBe(text);
  });

  it('becomes years in a claim', () => {
    const years = (start: string, end: string, ongoing = false): string => yearsText(start === '' ? NO_DATE : date(start), end === '' ? NO_DATE : date(end), ongoing);
    expect([years('2005-08-14', '2010-04-15'), years('2010-04', '2010-12'), years('2012', '', true), years('', '1991'), years('1999', ''), years('', ''), years('', '', true)])
      .toEqual(['2005–2010', '2010', 'since 2012', 'until 1991', 'from 1999', '', '']);
  });

  it('becomes a place on a timeline', () => {
    expect([date('2010-04-15'), date('2010-01-01'), date('2010'), NO_DATE].map(fractionalYear)).toEqual([2010.285, 2010, 2010.5, null]);
  });
});

const OSH = { lat: 40.53, lon: 72.8 };
const BISHKEK = { lat: 42.87, lon: 74.59 };

describe('distances and directions', () => {
  it('follow the globe', () => {
    expect(Math.round(distanceKm(OSH, BISHKEK))).toBe(300);
    expect(distanceKm(OSH, OSH)).toBe(0);
    expect(Math.round(distanceKm({ lat: 0, lon: 179.5 }, { lat: 0, lon: -179.5 }))).toBe(111);
  });

  it.each([
    [BISHKEK, OSH, 'south-west'], [OSH, BISHKEK, 'north-east'], [{ lat: 0, lon: 0 }, { lat: 1, lon: 0 }, 'north'], [{ lat: 0, lon: 0 }, { lat: 0, lon: -1 }, 'west'], [{ lat: 0, lon: 179 }, { lat: 0, lon: -179 }, 'east'],
  ])('from %o to %o is %s', (from, to, direction) => {
    expect(directionFrom(from, to)).toBe(direction);
  });

  it.each([[298, 'en-GB', '300 km'], [298, 'en-US', '190 miles'], [47, 'en-GB', '45 km'], [4.4, 'en', '4 km'], [0.2, 'en', '1 km'], [12_345, 'en', '12,350 km']])('of %s km in %s are about %s', (km, locale, text) => {
    expect(distanceText(km, locale)).toBe(text);
  });
});

describe('numbers', () => {
  it.each([[5_400_000, '5.4 million'], [83_240_000, '83 million'], [1_412_000_000, '1.41 billion'], [200_000, '200,000'], [1344, '1,340'], [999_999, '1,000,000'], [7, '7']])('%s reads %s', (value, text) => {
    expect(countText(value)).toBe(text);
  });

  it('of areas follow the reader', () => {
    expect([areaText(199_951, 'en-GB'), areaText(199_951, 'en-US')]).toEqual(['199,951 km²', '77,202 sq mi']);
  });
});

describe('words', () => {
  it('of titles are small inside a sentence, but for names in them', () => {
    expect(['Prime Minister', 'Chairman of the Cabinet of Ministers', 'First Secretary of the Communist Party of Kazakhstan', 'General Secretary, Chinese Communist Party', 'British Monarch', 'Governor-General'].map(titleInSentence)).toEqual([
      'prime minister', 'chairman of the Cabinet of Ministers', 'first secretary of the Communist Party of Kazakhstan', 'general secretary, Chinese Communist Party', 'British Monarch', 'governor-general',
    ]);
  });

  it('of titles are not small by halves', () => {
    expect(['Head of State', 'Secretary of Defense', 'Minister of State for Trade', 'Emergency Relief Coordinator', 'Head of Government'].map(titleInSentence)).toEqual([
      'head of state', 'secretary of defense', 'minister of state for trade', 'Emergency Relief Coordinator', 'head of government',
    ]);
  });

  it('of types are readable', () => {
    expect(['city', 'news-agency', 'other', ''].map(typeText)).toEqual(['City', 'News agency', '', '']);
  });
});
