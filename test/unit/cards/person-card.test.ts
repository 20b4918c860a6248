import { describe, expect, it } from 'vitest';
import { ageOn } from '../../../lib/cards/person-card';
import { smallGazetteer, type SmallRecord } from '../../support/small-gazetteer';
import { card, claim, date, fact, nowOf, onDay, thenOf } from './support';

describe('then', () => {
  it.each([
    ['2000-12-20', null],
    ['2001-06-01', 'Prime Minister of Kyrgyzstan since 21 December 2000'],
    ['2004-06-01', 'Former Prime Minister of Kyrgyzstan 2000–2002'],
    ['2005-04-01', 'Acting President of Kyrgyzstan since 25 March 2005'],
    ['2005-08-14', 'President of Kyrgyzstan since 14 August 2005'],
    ['2010-04-15', 'President of Kyrgyzstan since 2005'],
    ['2010-04-16', 'Former President of Kyrgyzstan 2005–2010'],
    [null, null],
  ])('on %s is what he was: %s', (on, expected) => {
    expect(thenOf('kurmanbek-bakiyev', on)).toBe(expected);
  });

  it('names both of two people on the day of a handover', () => {
    expect(thenOf('kurmanbek-bakiyev', '2010-04-15')).toBe('President of Kyrgyzstan since 2005');
    expect(thenOf('roza-otunbayeva', '2010-04-15')).toBe('President of Kyrgyzstan since 15 April 2010');
  });

  it('gives both of two offices of one day, the greater first', () => {
    expect(thenOf('vladimir-putin', '2000-05-07')).toBe('President of Russia since 7 May 2000; Prime Minister of Russia since 9 August 1999');
  });

  it('says “as of” when the article is later than what is known', () => {
    expect(thenOf('vladimir-putin', '2025-06-30')).toBe('President of Russia since 2012');
    expect(thenOf('vladimir-putin', '2026-02-01')).toBe('President of Russia since 2012, as of 30 June 2025');
    expect(thenOf('kurmanbek-bakiyev', '2026-02-01')).toBe('Former President of Kyrgyzstan 2005–2010');
  });
});

describe('before and later', () => {
  it('tell the greater office before the one of the day, and the one after it', () => {
    expect([claim('vladimir-putin', '2010-04-15', 'before'), nowOf('vladimir-putin', '2010-04-15')]).toEqual(['President of Russia 2000–2008', 'President of Russia again since 2012']);
  });

  it('tell the end of an office, to the day', () => {
    expect(nowOf('kurmanbek-bakiyev', '2010-04-15')).toBe('until 15 April 2010');
  });

  it('tell an office that follows, before the first', () => {
    expect(nowOf('hillary-clinton', '2005-05-01')).toBe('United States Secretary of State 2009–2013');
    expect(thenOf('hillary-clinton', '2005-05-01')).toBeNull();
  });

  it('tell a later death where nothing else followed', () => {
    expect(nowOf('george-h-w-bush', '2005-05-01')).toBe('died 30 November 2018');
    expect(nowOf('george-h-w-bush', '2019-05-01')).toBeNull();
  });

  it('are not told without a day', () => {
    expect(card('vladimir-putin', null).heading).toEqual({ name: 'Vladimir Putin', description: 'Russian politician, born 1952' });
  });
});

describe('several terms of one office', () => {
  const terms = (id: string, name: string, facts: string[]): SmallRecord => ({ id, name, kind: 'person', facts });
  const over = smallGazetteer([
    { id: 'speaker', name: 'Speaker of Kyrgyzstan', kind: 'office', facts: ['title: Speaker', 'of: kyrgyzstan', 'role: minister'] },
    { id: 'party-leader', name: 'Leader of Ata-Meken', kind: 'office', facts: ['label: Leader of Ata-Meken', 'role: minister'] },
    terms('thrice', 'Aa Bb', ['holds: prime-minister-of-kyrgyzstan from 1990-01-01 to 1991-01-01', 'holds: prime-minister-of-kyrgyzstan from 1993-01-01 to 1994-01-01', 'holds: prime-minister-of-kyrgyzstan from 1996-01-01 to 1998-01-01', 'died: 2010-01-01']),
    terms('stays', 'Cc Dd', ['holds: president-of-kyrgyzstan from 2001-12-22 to 2002-06-19 [acting]', 'holds: president-of-kyrgyzstan from 2002-06-19 to 2004-12-07', 'holds: president-of-kyrgyzstan from 2004-12-07 to 2014-09-29']),
    terms('stood-in', 'Ee Ff', ['holds: president-of-kyrgyzstan from 2018-02-14 to 2018-02-15 [acting]', 'holds: president-of-kyrgyzstan from 2018-02-15']),
    terms('came-back', 'Gg Hh', ['holds: president-of-kyrgyzstan from 2019-08-02 to 2019-08-07 [disputed]', 'holds: president-of-kyrgyzstan from 2021-01-02 to 2025-01-02']),
    terms('both', 'Ii Jj', ['holds: speaker from 2019-11-13 to 2022-03-30', 'holds: party-leader from 1991']),
    terms('both-at-once', 'Kk Ll', ['holds: speaker from 2019-11-13 to 2022-03-30', 'holds: party-leader from 1991 to 2022-03-30']),
  ]);

  it('are all told when they are over, and nobody dead is the former anything', () => {
    expect(['1995-01-01', '2005-01-01', '2011-01-01'].map((on) => thenOf('thrice', on, { over }))).toEqual([
      'Former Prime Minister of Kyrgyzstan 1990–1991, 1993–1994', 'Former Prime Minister of Kyrgyzstan 1990–1991, 1993–1994, 1996–1998', 'Prime Minister of Kyrgyzstan 1990–1991, 1993–1994, 1996–1998',
    ]);
  });

  it('are told together when they are to come, full ones rather than those of a stand-in', () => {
    expect(nowOf('thrice', '1985-01-01', { over })).toBe('Prime Minister of Kyrgyzstan 1990–1991, 1993–1994, 1996–1998');
    expect(nowOf('stood-in', '2010-01-01', { over })).toBe('President of Kyrgyzstan since 2018');
    expect(nowOf('came-back', '2010-01-01', { over })).toBe('President of Kyrgyzstan 2021–2025');
  });

  it('are one where they touch, and “again” is only said after a break', () => {
    expect([thenOf('stays', '2002-01-01', { over }), nowOf('stays', '2002-01-01', { over })]).toEqual(['Acting President of Kyrgyzstan since 22 December 2001', 'President of Kyrgyzstan 2002–2014']);
    expect([thenOf('stays', '2006-01-01', { over }), nowOf('stays', '2006-01-01', { over })]).toEqual(['President of Kyrgyzstan since 2002', 'until 29 September 2014']);
    expect(nowOf('thrice', '1992-01-01', { over })).toBe('Prime Minister of Kyrgyzstan again 1993–1994, 1996–1998');
  });

  it('of two offices name the one that ended', () => {
    expect(nowOf('both', '2021-01-01', { over })).toBe('Speaker of Kyrgyzstan until 30 March 2022');
    expect(nowOf('both-at-once', '2021-01-01', { over })).toBe('until 30 March 2022');
  });

  it('carry “as of” after a comma', () => {
    const both = smallGazetteer([terms('two', 'Mm Nn', ['holds: president-of-kyrgyzstan from 2021-01-28', 'holds: prime-minister-of-kyrgyzstan from 2024-12-16'])]);
    expect(thenOf('two', '2026-02-01', { over: both })).toBe('President of Kyrgyzstan since 2021; Prime Minister of Kyrgyzstan since 16 December 2024, as of 30 June 2025');
  });
});

describe('lines of the ledger', () => {
  it('that read the same are one', () => {
    const over = smallGazetteer([{ id: 'twice', name: 'Aa Bb', kind: 'person', facts: ['holds: prime-minister-of-kyrgyzstan from 2005-03-25 to 2005-06-20', 'holds: prime-minister-of-kyrgyzstan from 2005-07-10 to 2005-08-15'] }]);
    expect(card('twice', '2010-01-01', { over }).offices).toMatchObject([{ title: 'Prime Minister', when: '2005', start: 2005.227, end: 2005.619 }]);
  });

  it('have no tense where their dates leave it open', () => {
    const over = smallGazetteer([{ id: 'since-when', name: 'Aa Bb', kind: 'person', facts: ['holds: prime-minister-of-kyrgyzstan to 2017'] }]);
    expect(['1988-01-01', '2018-01-01', null].map((on) => card('since-when', on, { over }).offices[0]?.tense)).toEqual(['unclear', 'past', 'past']);
  });
});

describe('age', () => {
  it('counts full years', () => {
    expect([ageOn(date('1949-08-01'), onDay('2010-07-31')), ageOn(date('1949-08-01'), onDay('2010-08-01'))]).toEqual([60, 61]);
  });

  it('is told only when certain', () => {
    expect(ageOn(date('1949'), onDay('2010-07-31'))).toBeNull();
    expect(ageOn(date('1949-08'), onDay('2010-08-15'))).toBeNull();
    expect(ageOn(date('1949-08'), onDay('2010-09-01'))).toBe(61);
  });

  const people: SmallRecord[] = [
    { id: 'dead-in-2010', name: 'Aa Bb', kind: 'person', facts: ['born: 1950-01-01', 'died: 2010'] },
    { id: 'born-by-year', name: 'Cc Dd', kind: 'person', facts: ['born: 1960'] },
    { id: 'w10985011', name: 'Ee Ff', kind: 'person', facts: ['born: 1923', 'died: 2005', 'description: King, 1982–2005'] },
  ];
  const over = smallGazetteer([
    ...people,
    { id: 'footballer', name: 'Gg Hh', kind: 'person', facts: ['born: 1998-12-20', 'description: French footballer'] },
    { id: 'aviator', name: 'Ii Jj', kind: 'person', facts: ['born: 1897-07-24', 'description: American aviator'] },
  ]);
  const description = (id: string, on: string | null): string => card(id, on, { over }).heading.description;

  it('gives way to the years of a life', () => {
    expect(description('george-h-w-bush', '2018-11-30')).toBe('aged 94');
    expect(description('george-h-w-bush', '2018-12-01')).toBe('1924–2018');
    expect(description('john-smith-explorer', '2010-01-01')).toBe('1580–1631');
  });

  it('is not claimed for a day on which the person may have been dead', () => {
    expect([description('dead-in-2010', '2009-06-01'), description('dead-in-2010', '2010-06-01'), description('dead-in-2010', '2011-06-01')]).toEqual(['aged 59', 'born 1950', '1950–2010']);
  });

  it('is not claimed for a day before the birth, and neither is the birth', () => {
    expect([description('born-by-year', '1959-06-01'), description('born-by-year', '1960-06-01')]).toEqual(['', 'born 1960']);
  });

  it('of a child is that of nobody in particular', () => {
    expect(['1998-01-01', '2000-06-01', '2010-06-01'].map((on) => description('footballer', on))).toEqual(['', 'born 1998', 'born 1998']);
  });

  it('is not claimed of somebody who must be dead', () => {
    expect(['1930-01-01', '2010-01-01'].map((on) => description('aviator', on))).toEqual(['American aviator, aged 32', 'American aviator, born 1897']);
  });

  it('is not claimed beyond what is known', () => {
    expect(description('vladimir-putin', '2026-02-01')).toBe('Russian politician, born 1952');
  });

  it('stands alone while a gloss that tells a whole life would tell the future', () => {
    expect([description('w10985011', '2000-01-01'), description('w10985011', '2006-01-01')]).toEqual(['born 1923', 'King, 1982–2005, 1923–2005']);
  });
});

describe('further facts', () => {
  it('tell a death as later where it was', () => {
    expect([fact('george-h-w-bush', '2005-01-01', 'Died later'), fact('george-h-w-bush', '2005-01-01', 'Died')]).toEqual(['30 November 2018', null]);
    expect(fact('george-h-w-bush', '2020-01-01', 'Died')).toBe('30 November 2018');
  });

  it('list every office with its tense', () => {
    expect(card('vladimir-putin', '2010-04-15').offices.map(({ title, when, tense }) => `${title} ${when} ${tense}`)).toEqual([
      'Prime Minister 1999–2000 past', 'President 2000–2008 past', 'Prime Minister 2008–2012 current', 'President since 2012 later',
    ]);
  });

  it('claim no tense without a day', () => {
    expect(new Set(card('vladimir-putin', null).offices.map(({ tense }) => tense))).toEqual(new Set(['past']));
    expect(card('vladimir-putin', null).at).toBeNull();
  });

  it('lead to family, and to those who held the office before and after', () => {
    const related = (id: string, on: string): string[] => card(id, on).related.filter(({ relation }) => relation !== '').map(({ relation, id: other }) => `${relation} ${other}`);
    expect(related('bill-clinton', '1995-05-01')).toEqual(['Predecessor george-h-w-bush', 'Successor george-w-bush', 'Spouse hillary-clinton']);
    expect(related('bill-clinton', '1985-05-01')).toEqual(['Spouse hillary-clinton']);
  });
});

describe('an office that is disputed', () => {
  const over = smallGazetteer([{ id: 'rival', name: 'Gg Hh', kind: 'person', facts: ['holds: president-of-kyrgyzstan from 2006-01-01 to 2006-12-31 [disputed]'] }]);

  it('says so', () => {
    expect(thenOf('rival', '2006-05-01', { over })).toBe('President of Kyrgyzstan (disputed) since 1 January 2006');
    expect(card('rival', '2006-05-01', { over }).offices[0]?.title).toBe('President (disputed)');
    expect(card('kyrgyzstan', '2006-05-01', { over }).heading.description).toContain('Gg Hh, president (disputed)');
  });
});
