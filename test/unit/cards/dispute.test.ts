import { describe, expect, it } from 'vitest';
import { smallGazetteer } from '../../support/small-gazetteer';
import { card } from './support';

const over = smallGazetteer([
  { id: 'mainland', name: 'Mainland', kind: 'place', type: 'country', country: 'ML' },
  { id: 'isle', name: 'Isle', kind: 'place', type: 'territory', country: 'IS', facts: ['dispute: Governed by one, claimed by another', 'area: 500'] },
  { id: 'coast', name: 'Coast', kind: 'place', type: 'region', country: 'ML', facts: ['dispute: Annexed by a neighbour from 2014-03-18'] },
  { id: 'port', name: 'Port', kind: 'place', type: 'city', population: 5000, region: 'coast', facts: ['country: mainland'] },
  { id: 'fort', name: 'Fort', kind: 'place', type: 'city', region: 'coast', facts: ['country: mainland', 'dispute: Held by rebels from 2014-04 to 2022-09-29'] },
  { id: 'village', name: 'Village', kind: 'place', type: 'city', facts: ['country: isle'] },
]);
const told = (id: string, on: string | null): string[] => card(id, on, { over }).keyFacts.filter(({ label }) => !/Population|Area/.test(label)).map(({ label, value }) => `${label}: ${value}`);

describe('a disputed place', () => {
  it('says who claims and who holds it on the day', () => {
    expect(['2014-04-15', '2014-05-01', '2022-09-29', '2022-09-30'].map((on) => told('fort', on))).toEqual([[], ['Status: Held by rebels'], ['Status: Held by rebels'], []]);
  });

  it('has the note of its region, else of its country, under their name', () => {
    expect([told('port', '2014-03-17'), told('port', '2014-03-18')]).toEqual([[], ['Coast: Annexed by a neighbour']]);
    expect(told('village', '2010-01-01')).toEqual(['Isle: Governed by one, claimed by another']);
  });

  it('without a day has only a note without dates', () => {
    expect([told('fort', null), told('port', null), told('village', null)]).toEqual([[], [], ['Isle: Governed by one, claimed by another']]);
  });

  it('has its area behind “More”', () => {
    const { keyFacts, facts } = card('isle', '2010-01-01', { over });
    expect([keyFacts.map(({ label }) => label), facts.map(({ label }) => label)]).toEqual([['Status'], expect.arrayContaining(['Area'])]);
  });
});
