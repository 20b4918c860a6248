import { describe, expect, it } from 'vitest';
import { smallGazetteer, type SmallRecord } from '../../support/small-gazetteer';
import { card, fact, nowOf, thenOf } from './support';

const state = (id: string, name: string, facts: string[]): SmallRecord => ({ id, name, kind: 'place', type: 'historical-state', facts });
const country = (id: string, name: string, code: string, facts: string[] = []): SmallRecord => ({ id, name, kind: 'place', type: 'country', country: code, facts });
const town = (id: string, name: string, of: string, at: [number, number], region?: string): SmallRecord => ({ id, name, kind: 'place', type: 'city', at, facts: [`country: ${of}`], ...(region !== undefined && { region }) });
const head = (of: string): SmallRecord => ({ id: `head-of-${of}`, name: `President of ${of}`, kind: 'office', facts: ['title: President', `of: ${of}`, 'role: head-of-state'] });
const holder = (id: string, name: string, facts: string[]): SmallRecord => ({ id, name, kind: 'person', facts });

const over = smallGazetteer([
  state('yugoslavia', 'Yugoslavia', ['start: 1945-11-29', 'end: 1992-04-27', 'capital: belgrade', 'successor: croatia', 'successor: union', 'successor: macedonia', 'office: head-of-yugoslavia']),
  state('union', 'Union', ['start: 1992-04-27', 'end: 2006-06-05', 'capital: belgrade', 'successor: serbia', 'successor: zeta']),
  country('croatia', 'Croatia', 'HR', ['independence: yugoslavia from 1991-06-25', 'office: head-of-croatia']),
  country('serbia', 'Serbia', 'RS', ['independence: union from 2006-06-05', 'capital: belgrade', 'office: head-of-serbia']),
  country('zeta', 'Zeta', 'ZZ', ['independence: union from 2006-06-03']),
  country('macedonia', 'Macedonia', 'MK', ['independence: yugoslavia from 1991-09-08']),
  country('kosovo', 'Kosovo', 'XK', ['independence: serbia from 2008-02-17']),
  country('estonia', 'Estonia', 'EE', ['independence: nobody from 1918-02-24', 'capital: tallinn', 'office: head-of-estonia']),
  state('wide-union', 'Wide Union', ['start: 1922', 'end: 1991-12-26', 'successor: estonia', 'successor: rossia', 'capital: moskva', 'office: head-of-wide-union']),
  state('small-republic', 'Small Republic', ['start: 1917', 'end: 1991-12-25', 'successor: rossia']),
  country('rossia', 'Rossia', 'RO', ['capital: moskva', 'office: head-of-rossia']),
  country('germany', 'Germany', 'DE', ['capital: bonn to 1990-10-02', 'capital: berlin from 1990-10-03', 'office: head-of-germany']),
  state('east-germany', 'East Germany', ['start: 1949-10-07', 'end: 1990-10-03', 'successor: germany', 'office: head-of-east-germany']),
  { id: 'saxony', name: 'Saxony', kind: 'place', type: 'state', country: 'DE' },
  { id: 'DE.16', name: 'State of Berlin', kind: 'place', type: 'region', country: 'DE' },
  town('belgrade', 'Belgrade', 'serbia', [44.8, 20.5]), town('zagreb', 'Zagreb', 'croatia', [45.8, 16]), town('pristina', 'Pristina', 'kosovo', [42.7, 21.2]),
  town('tallinn', 'Tallinn', 'estonia', [59.4, 24.7]), town('moskva', 'Moskva', 'rossia', [55.7, 37.6]),
  town('leipzig', 'Leipzig', 'germany', [51.3, 12.4], 'saxony'), town('berlin', 'Berlin', 'germany', [52.5, 13.4], 'DE.16'), town('bonn', 'Bonn', 'germany', [50.7, 7.1]),
  ...['yugoslavia', 'croatia', 'serbia', 'estonia', 'wide-union', 'rossia', 'germany', 'east-germany'].map(head),
  holder('tito', 'Aa Tito', ['holds: head-of-yugoslavia from 1953-01-14 to 1992-01-01']),
  holder('franjo', 'Bb Franjo', ['holds: head-of-croatia from 1990-05-30 to 1999-12-10']),
  holder('milan', 'Cc Milan', ['holds: head-of-serbia from 1989-05-08 to 2010-12-29']),
  holder('arnold', 'Dd Arnold', ['holds: head-of-estonia from 1983-04-08 to 1992-10-06']),
  holder('misha', 'Ee Misha', ['holds: head-of-wide-union from 1985-03-11 to 1991-12-25']),
  holder('boris', 'Ff Boris', ['holds: head-of-rossia from 1990-05-29 to 1999-12-31']),
  holder('helmut', 'Gg Helmut', ['holds: head-of-germany from 1982-10-01 to 1998-10-26']),
  holder('erich', 'Hh Erich', ['holds: head-of-east-germany from 1976-10-29 to 1989-10-18']),
]);
const led = (id: string, on: string): string | null => fact(id, on, 'Country led by', { over });
const then = (id: string, on: string): string | null => thenOf(id, on, { over });

describe('a town of a state that is no more', () => {
  it('is in that state, led by its leaders, until its country was independent', () => {
    expect([then('zagreb', '1991-06-24'), led('zagreb', '1991-06-24')]).toEqual(['City in Yugoslavia, today in Croatia', 'Aa Tito']);
    expect([then('zagreb', '1991-06-25'), led('zagreb', '1991-06-25')]).toEqual(['City in Croatia', 'Bb Franjo']);
  });

  it('was its capital, and the capital of the one that came after it', () => {
    expect(['1990-01-01', '1999-01-01', '2010-01-01'].map((on) => then('belgrade', on))).toEqual(['Capital of Yugoslavia', 'Capital of Union', 'Capital of Serbia']);
    expect(card('belgrade', '1990-01-01', { over }).heading.description).toBe('Today in Serbia');
  });

  it('was in the widest of states within each other', () => {
    expect([then('moskva', '1990-06-01'), led('moskva', '1990-06-01')]).toEqual(['Capital of Wide Union', 'Ee Misha']);
    expect(led('moskva', '1995-06-01')).toBe('Ff Boris');
  });

  it('has no leader and no capital where the state of the day is not certain', () => {
    for (const id of ['pristina', 'tallinn', 'berlin']) expect([led(id, '1989-06-01'), fact(id, '1989-06-01', 'Capital', { over }), card(id, '1989-06-01', { over }).heading.description]).toEqual([null, null, '']);
    expect([then('pristina', '1999-06-01'), then('tallinn', '1989-06-01'), then('berlin', '1989-06-01')]).toEqual(['City, today in Kosovo', 'City, today in Estonia', 'City, today in Germany']);
  });

  it('was in the half of a divided country that its region was in', () => {
    expect([then('leipzig', '1989-06-01'), led('leipzig', '1989-06-01'), led('leipzig', '1990-01-01')]).toEqual(['City in East Germany, today in Germany', 'Hh Erich', null]);
    expect([then('leipzig', '1990-10-03'), led('leipzig', '1990-10-03')]).toEqual(['City in Saxony, Germany', 'Gg Helmut']);
  });
});

describe('what another state governed', () => {
  const governed = smallGazetteer([
    country('empire', 'Empire', 'EM', ['the: 1']), country('giant', 'Giant', 'GI', ['capital: metropolis', 'office: head-of-giant']), head('giant'),
    holder('emperor', 'Aa Emperor', ['holds: head-of-giant from 1990-01-01']), town('metropolis', 'Metropolis', 'giant', [1, 1]),
    country('newland', 'Newland', 'NL', ['office: head-of-newland', 'capital: newtown']), head('newland'), holder('founder', 'Bb Founder', ['holds: head-of-newland from 2005-01-01']),
    { ...town('newtown', 'Newtown', 'newland', [2, 2]), facts: ['country: newland', 'governed-by: giant from 1956-01-01 to 2011-07-09'] },
    { id: 'harbour', name: 'Harbour', kind: 'place', type: 'territory', country: 'HB', facts: ['description: Territory on the coast', 'governed-by: empire to 1997-07-01', 'governed-by: giant from 1997-07-01', 'office: head-of-harbour'] },
    head('harbour'), holder('governor', 'Cc Governor', ['holds: head-of-harbour from 1987-04-09 to 1999-07-03']),
  ]);
  const lines = (id: string, on: string): (string | null | undefined)[] => [thenOf(id, on, { over: governed }), nowOf(id, on, { over: governed }), card(id, on, { over: governed }).heading.description];

  it('is, as a town, in that state and led by its leaders', () => {
    expect([thenOf('newtown', '2011-07-08', { over: governed }), fact('newtown', '2011-07-08', 'Country led by', { over: governed })]).toEqual(['City in Giant, today in Newland', 'Aa Emperor']);
    expect([thenOf('newtown', '2011-07-09', { over: governed }), fact('newtown', '2011-07-09', 'Country led by', { over: governed })]).toEqual(['Capital of Newland', 'Bb Founder']);
  });

  it('says, as a territory, by whom, and keeps its own leaders', () => {
    expect(lines('harbour', '1990-01-01')).toEqual(['Territory on the coast; governed by the Empire', 'governed by Giant since 1 July 1997', expect.stringContaining('Cc Governor')]);
    expect(card('harbour', '1990-01-01', { over: governed }).related.map(({ id }) => id)).toContain('empire');
    expect(lines('harbour', '1997-07-01')).toEqual(['Territory on the coast; governed by Giant', null, expect.stringContaining('Cc Governor')]);
  });
});

describe('a divided state', () => {
  const divided = smallGazetteer([
    country('germany', 'Germany', 'DE', ['capital: bonn to 1990-10-02']), state('west-germany', 'West Germany', ['start: 1949-05-23', 'end: 1990-10-03']), state('east-germany', 'East Germany', ['start: 1949-10-07', 'end: 1990-10-03']),
    { id: 'rhine', name: 'Rhineland', kind: 'place', type: 'state', country: 'DE' }, town('bonn', 'Bonn', 'germany', [50.7, 7.1], 'rhine'), town('ulm', 'Ulm', 'germany', [48.4, 10], 'rhine'),
  ]);

  it('is called as it was then, where its towns are placed', () => {
    expect(['1985-01-01', '1990-10-03'].map((on) => [thenOf('bonn', on, { over: divided }), thenOf('ulm', on, { over: divided })])).toEqual([['Capital of West Germany', 'City in Rhineland, West Germany'], ['City in Rhineland, Germany', 'City in Rhineland, Germany']]);
    expect(['1985-01-01', '1995-01-01'].map((on) => card('ulm', on, { over: divided }).related.find(({ relation }) => relation === 'Country')?.id)).toEqual(['west-germany', 'germany']);
  });
});

describe('a state that is no more', () => {
  it('has its leaders and its capital while it lasted', () => {
    expect(card('wide-union', '1990-06-01', { over })).toMatchObject({ heading: { description: 'Led then by Ee Misha, president since 1985' }, keyFacts: [{ label: 'Capital', value: 'Moskva' }] });
    expect(card('wide-union', '2010-06-01', { over }).keyFacts).toEqual([]);
  });

  it('is what a country without a date of independence was part of', () => {
    expect([then('rossia', '1990-06-01'), then('rossia', '1995-06-01')]).toEqual(['Part of Wide Union', 'Country']);
  });

  it('is followed by the states of today, not by those that went, too', () => {
    expect(card('yugoslavia', '2010-01-01', { over }).heading.today).toBe('Croatia, Serbia, Zeta and Macedonia');
  });
});

describe('a region', () => {
  const younger = smallGazetteer([
    { id: 'telangana', name: 'Telangana', kind: 'place', type: 'state', country: 'KZ', facts: ['start: 2014-06-02'] },
    { id: 'city-of-its-own', name: 'Town City', kind: 'place', type: 'region', country: 'KZ' },
    { id: 'strip', name: 'Gaza Strip', kind: 'place', type: 'region', country: 'KZ' },
    town('hyderabad', 'Hyderabad', 'kazakhstan', [17, 78], 'telangana'), town('town', 'Town', 'kazakhstan', [17, 78], 'city-of-its-own'), town('gaza', 'Gaza', 'kazakhstan', [31, 34], 'strip'),
  ]);
  it('is not told of a day before it was there', () => {
    expect(['2010-01-01', '2014-06-02'].map((on) => thenOf('hyderabad', on, { over: younger }))).toEqual(['City in Kazakhstan', 'City in Telangana, Kazakhstan']);
  });

  it('is not told where it says nothing, and has its article', () => {
    expect([thenOf('town', '2010-01-01', { over: younger }), thenOf('gaza', '2010-01-01', { over: younger })]).toEqual(['City in Kazakhstan', 'City in the Gaza Strip, Kazakhstan']);
  });
});
