import { describe, expect, it } from 'vitest';
import { lookupOffice } from '../../../lib/matching/office-names';
import { smallGazetteer, type SmallRecord } from '../../support/small-gazetteer';
import { card, gazetteer, nowOf, thenOf } from './support';

const PRESIDENT = 'president-of-kyrgyzstan';
const related = (id: string, on: string, over = gazetteer): string[] => card(id, on, { over }).related.map(({ relation, id: other }) => `${relation} ${other}`);

describe('the card of an office', () => {
  it('names its holder on the day', () => {
    expect(thenOf(PRESIDENT, '2010-04-14')).toBe('Kurmanbek Bakiyev since 2005');
    expect(thenOf(PRESIDENT, '2005-04-01')).toBe('Kurmanbek Bakiyev (acting) since 25 March 2005');
    expect(thenOf('president-of-russia', '2026-01-01')).toBe('Vladimir Putin since 2012, as of 30 June 2025');
  });

  it('names both on the day of a handover', () => {
    expect(thenOf(PRESIDENT, '2010-04-15')).toBe('Kurmanbek Bakiyev since 2005; Roza Otunbayeva since 15 April 2010');
  });

  it('names nobody for a day on which nobody is known, or without a day', () => {
    expect([thenOf(PRESIDENT, '1999-01-01'), thenOf(PRESIDENT, null)]).toEqual([null, null]);
  });

  it('tells who followed as later, and leads to the holder, the neighbours and the country', () => {
    expect(nowOf(PRESIDENT, '2010-04-14')).toBe('Roza Otunbayeva from 15 April 2010');
    expect(related(PRESIDENT, '2010-04-14')).toEqual(['Held then by kurmanbek-bakiyev', 'Successor roza-otunbayeva', 'Of kyrgyzstan']);
  });

  it('lists everyone who held it', () => {
    expect(card(PRESIDENT, '2010-04-14').offices.map(({ title, when, acting, tense }) => [title, when, acting, tense])).toEqual([
      ['Kurmanbek Bakiyev', '2005', true, 'past'], ['Kurmanbek Bakiyev', '2005–2010', false, 'current'], ['Roza Otunbayeva', '2010–2011', false, 'later'],
    ]);
  });
});

describe('a fixed term', () => {
  const over = smallGazetteer([
    { id: 'successor', name: 'Aa Bb', kind: 'person', facts: ['holds: president-of-the-united-states from 1963-11-22 to 1969-01-20'] },
    { id: 'returned', name: 'Cc Dd', kind: 'person', facts: ['holds: president-of-the-united-states from 1885-01-20 to 1889-01-20', 'holds: president-of-the-united-states from 1893-01-20 to 1897-01-20'] },
  ]);

  it.each([
    ['bill-clinton', '1993-01-20', 'President of the United States since 20 January 1993, first term'],
    ['bill-clinton', '1997-01-19', 'President of the United States since 1993, first term'],
    ['bill-clinton', '1997-01-20', 'President of the United States since 1993, second term'],
    ['returned', '1894-05-01', 'President of the United States since 20 January 1893, second term'],
    // Nobody counts the terms of those who came in the middle of one.
    ['successor', '1966-05-01', 'President of the United States since 1963'],
    ['kurmanbek-bakiyev', '2009-05-01', 'President of Kyrgyzstan since 2005'],
  ])('of %s on %s', (id, on, expected) => {
    expect(thenOf(id, on, { over })).toBe(expected);
  });
});

describe('before and after', () => {
  const holder = (id: string, ...holds: string[]): SmallRecord => ({ id, name: `${id} Xx`, kind: 'person', facts: holds.map((span) => `holds: us-secretary-of-state ${span}`) });
  const over = smallGazetteer([
    holder('aa', 'from 2001-01-01 to 2003-01-01'), holder('bb', 'from 2003-01-01 to 2003-06-01 [acting]'), holder('cc', 'from 2003-06-01 to 2005-01-01', 'from 2005-03-01 to 2007-01-01'), holder('dd', 'from 2008-06-01 to 2008-09-01'),
  ]);

  it('pass over those who only stood in, and over other terms of the same person', () => {
    expect(related('cc', '2006-01-01', over)).toContain('Predecessor aa');
    expect(related('aa', '2002-01-01', over)).toContain('Successor cc');
  });

  it('are not told where somebody may be missing', () => {
    expect(related('cc', '2006-01-01', over).filter((line) => line.startsWith('After'))).toEqual([]);
    expect(related('dd', '2008-07-01', over).filter((line) => line.startsWith('Before'))).toEqual([]);
    expect(related('hillary-clinton', '2010-01-01', over).filter((line) => line.startsWith('Before'))).toEqual([]);
  });
});

describe('an office by its name', () => {
  const over = smallGazetteer([
    { id: 'ruritania', name: 'Ruritania', kind: 'place', type: 'country', facts: ['demonym: Ruritanian', 'alias: R.R.'] },
    { id: 'prime-minister-of-ruritania', name: 'Prime Minister of Ruritania', kind: 'office', facts: ['title: Prime Minister', 'alias: Premier', 'of: ruritania', 'role: head-of-government'] },
    { id: 'president-of-rowing', name: 'President of the Ruritanian Rowing Club', kind: 'office', facts: ['title: Prime Minister', 'label: President of the Ruritanian Rowing Club', 'of: ruritania', 'role: other'] },
    { id: 'foreign-secretary-of-ruritania', name: 'Ruritanian Foreign Secretary', kind: 'office', facts: ['title: Foreign Secretary', 'label: Ruritanian Foreign Secretary', 'of: ruritania', 'role: minister'] },
  ]);
  const ids = (name: string): string[] => lookupOffice(name, over).map(({ office }) => over.id(office));

  it.each([
    ['President of Kyrgyzstan', PRESIDENT],
    ['president of kyrgyzstan', PRESIDENT],
    ['the President of the United States', 'president-of-the-united-states'],
    ['Ruritanian prime minister', 'prime-minister-of-ruritania'],
    ['Premier of Ruritania', 'prime-minister-of-ruritania'],
    ['R.R. Premier', 'prime-minister-of-ruritania'],
    ['head of government of Ruritania', 'prime-minister-of-ruritania'],
    ['Ruritanian Foreign Secretary', 'foreign-secretary-of-ruritania'],
    ['Foreign Secretary of Ruritania', 'foreign-secretary-of-ruritania'],
  ])('%s', (name, id) => {
    expect(ids(name)[0]).toBe(id);
  });

  it('is not found where there is none', () => {
    expect([ids('King of Kyrgyzstan'), ids('of')]).toEqual([[], []]);
  });
});
