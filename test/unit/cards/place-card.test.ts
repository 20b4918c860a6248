import { describe, expect, it } from 'vitest';
import { smallGazetteer } from '../../support/small-gazetteer';
import { card, fact, nowOf, thenOf } from './support';

const description = (id: string, on: string | null): string => card(id, on).heading.description;

describe('a capital', () => {
  it.each([
    ['almaty', '1995-05-01', 'Capital of Kazakhstan'],
    ['astana', '1995-05-01', 'City in Kazakhstan'],
    ['almaty', '1997-12-10', 'Capital of Kazakhstan'],
    ['astana', '1998-01-01', 'Capital of Kazakhstan'],
    ['astana', '2000-05-01', 'Capital of Kazakhstan'],
    ['almaty', '2000-05-01', 'City in Kazakhstan'],
    ['astana', '2020-05-01', 'Capital of Kazakhstan'],
    ['almaty', null, null],
  ])('%s on %s: %s', (id, on, expected) => {
    expect(thenOf(id, on)).toBe(expected);
  });

  it('is a key fact of its country, for the day', () => {
    expect([fact('kazakhstan', '1995-05-01', 'Capital'), fact('kazakhstan', '2000-05-01', 'Capital'), fact('kazakhstan', null, 'Capital')]).toEqual(['Almaty', 'Astana', null]);
  });

  it('is not claimed in the year of a move that is known to the year', () => {
    const over = smallGazetteer([
      { id: 'tanzania', name: 'Tanzania', kind: 'place', type: 'country', country: 'TZ', facts: ['capital: almaty to 1996', 'capital: astana from 1996'] },
    ]);
    expect(['1995-06-01', '1996-06-01', '1997-06-01'].map((on) => fact('tanzania', on, 'Capital', { over }))).toEqual(['Almaty', null, 'Akmola']);
  });
});

describe('a name of its time', () => {
  const name = (id: string, on: string | null): string => card(id, on).heading.name;

  it('heads the card until its last day, and what came of it is told as later', () => {
    expect(['1985-05-01', '1995-05-01', null].map((on) => name('bishkek', on))).toEqual(['Frunze', 'Bishkek', 'Bishkek']);
    expect(['1995-05-01', '2010-05-01', '2019-03-23', '2022-09-17', '2022-09-18'].map((on) => name('astana', on))).toEqual(['Akmola', 'Astana', 'Nur-Sultan', 'Nur-Sultan', 'Astana']);
    expect([nowOf('bishkek', '1985-05-01'), nowOf('astana', '1995-05-01'), nowOf('astana', '2020-05-01')]).toEqual(['renamed Bishkek in 1991', 'renamed Astana', 'renamed Astana in 2022']);
  });

  it('tells an independence that had not come as later', () => {
    expect(card('kyrgyzstan', '1990-05-01').facts.find(({ label }) => label === 'Independent later')?.later).toBe(true);
    expect(fact('kyrgyzstan', '2010-05-01', 'Independent')).toMatch(/^31 August 1991/);
  });

  it('has names beside it that were over, and apart from them those to come', () => {
    expect([fact('astana', '2010-05-01', 'Formerly'), fact('astana', '2010-05-01', 'Later called')]).toEqual(['Akmola (1992–1998)', 'Nur-Sultan (2019–2022)']);
    expect(card('astana', '2010-05-01').facts.find(({ label }) => label === 'Later called')?.later).toBe(true);
    expect([fact('astana', null, 'Formerly'), fact('astana', null, 'Later called')]).toEqual(['Akmola (1992–1998), Nur-Sultan (2019–2022)', null]);
  });

  it('is told of a state that is no more, too', () => {
    expect([name('serbia-and-montenegro', '1999-04-01'), name('serbia-and-montenegro', '2004-04-01')]).toEqual(['Yugoslavia', 'Serbia and Montenegro']);
    expect(thenOf('serbia-and-montenegro', '1999-04-01')).toBe('State since 1992; then officially Federal Republic of Yugoslavia');
    expect(nowOf('serbia-and-montenegro', '1999-04-01')).toBe('until 5 June 2006; renamed Serbia and Montenegro in 2003');
    expect(thenOf('serbia-and-montenegro', '2004-04-01')).toBe('State since 1992');
  });

  it('is used wherever the place is named, with the article it takes', () => {
    expect(thenOf('montenegro', '1999-05-01')).toBe('Part of Yugoslavia');
    expect(fact('kazakhstan', '2020-05-01', 'Capital')).toBe('Nur-Sultan');
    expect(description('almaty', '2020-05-01')).toBe('About 970 km south-east of Nur-Sultan');
  });

  it('does not hide who led', () => {
    const over = smallGazetteer([
      { id: 'hungary', name: 'Hungary', kind: 'place', type: 'country', facts: ['description: Country in Central Europe', 'former-name: Republic of Hungary from 1989-10-23 to 2012-01-01', 'office: premier-of-hungary'] },
      { id: 'premier-of-hungary', name: 'Prime Minister of Hungary', kind: 'office', facts: ['title: Prime Minister', 'of: hungary', 'role: head-of-government'] },
      { id: 'premier', name: 'Gordon Bajnai', kind: 'person', facts: ['holds: premier-of-hungary from 2009-04-14 to 2010-05-29'] },
    ]);
    expect(card('hungary', '2010-04-15', { over }).heading).toMatchObject({ name: 'Hungary', then: { what: 'Country in Central Europe; then officially Republic of Hungary' }, description: 'Led then by Gordon Bajnai, prime minister since 2009' });
  });
});

describe('a country before its independence', () => {
  it('was part of another', () => {
    expect([thenOf('kyrgyzstan', '1985-05-01'), nowOf('kyrgyzstan', '1985-05-01')]).toEqual(['Part of the Soviet Union', 'independent since 31 August 1991']);
    expect(thenOf('kyrgyzstan', '1991-08-31')).toBe('Country in Central Asia');
  });

  it('was governed by a power overseas', () => {
    expect(thenOf('palau', '1990-05-01')).toBe('Governed by the United States');
  });

  it('was no part of what did not exist yet', () => {
    expect([thenOf('montenegro', '1990-05-01'), thenOf('montenegro', '1995-05-01')]).toEqual([null, 'Part of Yugoslavia']);
    expect(thenOf('kyrgyzstan', '1915-05-01')).toBeNull();
  });

  it('is where its towns are today', () => {
    expect(thenOf('osh', '1985-05-01')).toBe('City in the Soviet Union, today in Kyrgyzstan');
    expect(thenOf('almaty', '1985-05-01')).toBe('City in the Soviet Union, today in Kazakhstan');
  });

  it('had no flag', () => {
    expect(['1985-05-01', '1992-03-02', '1992-03-03', '2010-05-01'].map((on) => card('kyrgyzstan', on).flag)).toEqual([undefined, undefined, 'KG', 'KG']);
    expect(card('kyrgyzstan', null).flag).toBeUndefined();
  });
});

describe('what is no more', () => {
  it('is a state with its years, whose end is told as later while it lasted', () => {
    expect([thenOf('soviet-union', '1985-05-01'), nowOf('soviet-union', '1985-05-01')]).toEqual(['State since 1922', 'until 26 December 1991']);
    expect([thenOf('soviet-union', '2010-05-01'), nowOf('soviet-union', '2010-05-01')]).toEqual(['Historical state 1922–1991', null]);
    expect([thenOf('soviet-union', null), thenOf('soviet-union', '1910-05-01')]).toEqual([null, null]);
  });

  it('may be a building, which is no state', () => {
    expect([thenOf('twin-towers', '2000-05-01'), nowOf('twin-towers', '2000-05-01')]).toEqual(['Office towers in New York', 'until 11 September 2001']);
    expect(thenOf('twin-towers', '2010-05-01')).toBe('Existed 1973–2001');
  });
});

describe('who led a country', () => {
  it('is told for the day', () => {
    expect(description('kyrgyzstan', '2008-05-01')).toBe('Led then by Kurmanbek Bakiyev, president since 2005');
    expect(description('kyrgyzstan', '2005-04-01')).toBe('Led then by Kurmanbek Bakiyev, acting president since 25 March 2005');
    expect(description('kyrgyzstan', '2010-04-15')).toBe('Led then by Kurmanbek Bakiyev, president since 2005; Roza Otunbayeva, president since 15 April 2010');
  });

  it('is not told where nobody is known, nor without a day', () => {
    expect(description('kyrgyzstan', '2015-05-01')).toBe('');
    expect(description('kyrgyzstan', null)).toBe('Country in Central Asia');
  });

  it('is told “as of” for later articles', () => {
    const over = smallGazetteer([{ id: 'now-in-office', name: 'Ii Jj', kind: 'person', facts: ['holds: president-of-kyrgyzstan from 2021-01-28', 'holds: prime-minister-of-kyrgyzstan from 2020-10-10'] }]);
    const { heading } = card('kyrgyzstan', '2026-02-01', { over });
    expect(heading.description).toBe('Led by Ii Jj, president since 2021 (as of 30 June 2025)');
    expect(card('osh', '2026-02-01', { over }).keyFacts.at(-1)).toEqual({ label: 'Country led by', value: 'Ii Jj', note: 'as of 30 June 2025' });
  });

  it('is a fact of its cities, naming nobody twice', () => {
    expect(fact('osh', '2008-05-01', 'Country led by')).toBe('Kurmanbek Bakiyev');
    expect(fact('osh', null, 'Country led by')).toBeNull();
  });

  it('is a timeline of its own', () => {
    expect(card('kyrgyzstan', '2008-05-01').offices.map(({ title, tense }) => `${title} ${tense}`)).toEqual([
      'Kurmanbek Bakiyev past', 'Kurmanbek Bakiyev past', 'Kurmanbek Bakiyev current', 'Roza Otunbayeva later',
    ]);
  });
});

describe('where a place is', () => {
  it('is told with its region and country', () => {
    expect(thenOf('osh', '2010-05-01')).toBe('City in Osh Region, Kyrgyzstan');
    expect(description('osh', null)).toBe('City in Osh Region, Kyrgyzstan');
  });

  it('says no region that is the town again, by another name or with an acronym', () => {
    const over = smallGazetteer([
      { id: 'HH.1', name: 'Old Harbour City (OHC)', kind: 'place', type: 'region', country: 'KG' }, { id: 'HH.2', name: 'Xankəndi', kind: 'place', type: 'region', country: 'KG' },
      { id: 'harbour', name: 'Old Harbour City', kind: 'place', type: 'city', country: 'KG', region: 'HH.1' },
      { id: 'york-state', name: 'York State', kind: 'place', type: 'state', country: 'KG' },
      { id: 'new-york', name: 'York City', kind: 'place', type: 'city', country: 'KG', region: 'york-state', facts: ['alias: York State'] },
      { id: 'stepanakert', name: 'Stepanakert', kind: 'place', type: 'city', country: 'KG', region: 'HH.2', facts: ['alias: Xankendi', 'alias: Xankəndi'] },
    ]);
    expect([thenOf('harbour', '2010-01-01', { over }), thenOf('stepanakert', '2010-01-01', { over })]).toEqual(['City in Kyrgyzstan', 'City in Kyrgyzstan']);
    expect(thenOf('new-york', '2010-01-01', { over })).toBe('City in York State, Kyrgyzstan');
  });

  it('is told from the capital of the day', () => {
    expect(description('osh', '2010-05-01')).toBe('About 300 km south-west of Bishkek');
    expect(card('osh', '2010-05-01', { locale: 'en-US' }).heading.description).toBe('About 190 miles south-west of Bishkek');
    expect(description('almaty', '2010-05-01')).toBe('About 970 km south-east of Astana');
    expect(description('astana', '1995-05-01')).toBe('About 970 km north-west of Almaty');
  });
});

describe('figures', () => {
  it('carry their year where it is known', () => {
    expect(card('kyrgyzstan', '2010-05-01').keyFacts).toContainEqual({ label: 'Population', value: '6.7 million', note: '2022' });
    expect(card('osh', '2010-05-01').keyFacts).toContainEqual({ label: 'Population', value: '200,000', note: 'recent figure' });
    expect(fact('kyrgyzstan', '2010-05-01', 'Area')).toBe('199,951 km²');
    expect(fact('kyrgyzstan', '2010-05-01', 'Area', { locale: 'en-US' })).toBe('77,202 sq mi');
  });

  it('of now are not told of a day long ago', () => {
    for (const label of ['Languages', 'Currency']) expect(['1995-05-01', '2024-06-30', '2024-07-01', '2025-06-30', '2026-05-01', null].map((on) => fact('kyrgyzstan', on, label) !== null)).toEqual([false, false, true, true, true, true]);
  });
});

describe('related entities', () => {
  it('are the leaders, the capital, the region and the country', () => {
    const related = (id: string): string[] => card(id, '2008-05-01').related.map(({ relation, id: other }) => `${relation} ${other}`);
    expect(related('kyrgyzstan')).toEqual(['President kurmanbek-bakiyev', 'Capital bishkek']);
    expect(related('osh')).toEqual([' kurmanbek-bakiyev', ' bishkek', 'Region osh-region', 'Country kyrgyzstan']);
  });
});
