import { describe, expect, it } from 'vitest';
import type { Fact } from '../../../lib/cards/card-model';
import { smallGazetteer } from '../../support/small-gazetteer';
import { card } from './support';

const over = smallGazetteer([
  { id: 'prince', name: 'Aa Prince', kind: 'person', facts: ['born: 1984-09-15', 'spouse: actress', 'spouse: undated', 'child: heir', 'parent: queen'] },
  { id: 'actress', name: 'Bb Actress', kind: 'person', facts: ['born: 1981-08-04', 'spouse: prince from 2018-05-19'] },
  { id: 'undated', name: 'Gg Undated', kind: 'person', facts: ['born: 1981-08-04', 'spouse: prince'] },
  { id: 'activist', name: 'Hh Activist', kind: 'person', facts: ['spouse: statesman from 1958-06 to 1996-03', 'description: Wife of a statesman'] },
  { id: 'statesman', name: 'Ii Statesman', kind: 'person', facts: ['spouse: activist', 'spouse: third from 1998-07-18'] },
  { id: 'third', name: 'Jj Third', kind: 'person', facts: ['former-name: Jj Maiden to 1998-07-18', 'description: Politician'] },
  { id: 'heir', name: 'Cc Heir', kind: 'person', facts: ['born: 2019-05-06', 'parent: prince'] },
  { id: 'queen', name: 'Dd Queen', kind: 'person', facts: ['born: 1961-07-01', 'died: 1997-08-31', 'spouse: consort', 'child: prince'] },
  { id: 'consort', name: 'Ee Consort', kind: 'person', facts: ['born: 1948-11-14', 'spouse: queen', 'spouse: child-bride'] },
  { id: 'child-bride', name: 'Ff Young', kind: 'person', facts: ['born: 1995-01-01'] },
]);
const family = (id: string, on: string | null): string[] =>
  card(id, on, { over }).facts.filter(({ label }) => /Spouse|Child|Parent/.test(label)).map(({ label, value, note = '' }: Fact) => [label, value, note].filter((part) => part !== '').join(': '));

describe('relatives', () => {
  it('without a date of marriage say that they have none', () => {
    expect(family('prince', '2010-04-15')).toEqual(['Spouse: Gg Undated: no dates on record', 'Parent: Dd Queen']);
    expect(family('prince', '2019-01-01')).toEqual(['Spouses: Bb Actress, Gg Undated (no dates on record)', 'Parent: Dd Queen']);
  });

  it('are told plainly from the day of the marriage on, where either of the two has it, and not before', () => {
    expect([family('actress', '2018-05-18'), family('actress', '2018-05-19')]).toEqual([[], ['Spouse: Aa Prince']]);
    expect([family('prince', '2018-05-18').join(), family('prince', '2018-05-19').join()]).toEqual([expect.not.stringContaining('Actress'), expect.stringContaining('Bb Actress')]);
  });

  it('are told with the year of the end when a marriage was over, and not at all while that is not certain', () => {
    expect(['1958-06-10', '1990-01-01', '1996-03-10', '2000-01-01'].map((on) => family('activist', on))).toEqual([[], ['Spouse: Ii Statesman'], [], ['Spouse: Ii Statesman: until 1996']]);
    expect(family('third', '2000-01-01')).toEqual(['Spouse: Ii Statesman']);
    expect(family('statesman', '2000-01-01')).toEqual(['Spouses: Hh Activist (until 1996), Jj Third']);
    expect(family('activist', null)).toEqual(['Spouse: Ii Statesman: until 1996']);
  });

  it('have the name of the day', () => {
    expect(family('statesman', '1998-07-18').join()).toContain('Jj Maiden');
  });

  it('leave no trace of a wedding to come in a description', () => {
    expect([card('activist', '1950-01-01', { over }), card('activist', '1960-01-01', { over })].map(({ heading }) => heading.description)).toEqual(['', 'Wife of a statesman']);
  });

  it('are told plainly of the dead, and without a day', () => {
    expect(family('queen', '2010-04-15')).toEqual(['Spouse: Ee Consort', 'Child: Aa Prince']);
    expect(family('prince', null)).toEqual(['Spouses: Bb Actress, Gg Undated', 'Parent: Dd Queen', 'Child: Cc Heir']);
  });

  it('who were not born yet, or were children, are no relatives yet and no spouses', () => {
    expect(family('prince', '2019-05-05').join()).not.toContain('Heir');
    expect(family('prince', '2019-05-06').join()).toContain('Heir');
    expect(family('consort', '2010-04-15')).toEqual(['Spouse: Dd Queen']);
    expect(card('consort', '2010-04-15', { over }).related.map(({ name }) => name)).not.toContain('Ff Young');
    expect(family('consort', '2015-04-15').join()).toContain('Spouses: Dd Queen, Ff Young (no dates on record)');
  });
});

describe('citizenship', () => {
  const citizens = smallGazetteer([{ id: 'citizen', name: 'Gg Citizen', kind: 'person', facts: ['born: 1950', 'citizenship: soviet-union', 'citizenship: kyrgyzstan'] }]);
  const citizenship = (on: string | null): Fact | undefined => card('citizen', on, { over: citizens }).facts.find(({ label }) => label === 'Citizen of');

  it('is that of countries that existed on the day, with the flag of the day', () => {
    expect(citizenship('1985-01-01')).toEqual({ label: 'Citizen of', value: 'Soviet Union' });
    expect(citizenship('1991-12-31')).toEqual({ label: 'Citizen of', value: 'Kyrgyzstan' });
    expect(citizenship('2010-04-15')).toEqual({ label: 'Citizen of', value: 'Kyrgyzstan', flag: 'KG' });
    expect(citizenship(null)?.value).toBe('Soviet Union, Kyrgyzstan');
  });

  it('leads to the country', () => {
    expect(card('citizen', '2010-04-15', { over: citizens }).related.map(({ id }) => id)).toContain('kyrgyzstan');
  });
});

describe('who came before and after', () => {
  it('is told in the order of time, the successor as later', () => {
    const rows = card('george-w-bush', '2005-05-01').facts.filter(({ label }) => /cessor/.test(label));
    expect(rows).toEqual([{ label: 'Predecessor', value: 'Bill Clinton' }]);
    expect(card('bill-clinton', '1995-05-01').facts.filter(({ label }) => /cessor/.test(label))).toEqual([
      { label: 'Predecessor', value: 'George H. W. Bush' }, { label: 'Successor', value: 'George W. Bush', later: true },
    ]);
  });
});
