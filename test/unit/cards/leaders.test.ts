import { describe, expect, it } from 'vitest';
import { smallGazetteer, type SmallRecord } from '../../support/small-gazetteer';
import { card, fact, thenOf } from './support';

const office = (id: string, title: string, of: string, role: string): SmallRecord => ({ id, name: `${title} of ${of}`, kind: 'office', facts: [`title: ${title}`, `of: ${of}`, `role: ${role}`] });
const holder = (id: string, holds: string): SmallRecord => ({ id, name: id, kind: 'person', facts: [`holds: ${holds}`] });

const over = smallGazetteer([
  { id: 'Libya', name: 'Libya', kind: 'place', type: 'country', country: 'LY', facts: ['capital: Tripoli', 'office: leader', 'office: head', 'office: premier'] },
  { id: 'Tripoli', name: 'Tripoli', kind: 'place', type: 'city', country: 'LY', facts: ['country: Libya'] },
  office('leader', 'Leader', 'Libya', 'leader'), office('head', 'Head of State', 'Libya', 'head-of-state'), office('premier', 'Prime Minister', 'Libya', 'head-of-government'),
  holder('Gaddafi', 'leader from 1969-09-01 to 2011-10-20'), holder('Shamekh', 'head from 2009-03-05 to 2010-01-26'), holder('Mahmudi', 'premier from 2006-03-05 to 2011-09-01'),
  holder('Magariaf', 'head from 2012-08-09 to 2013-05-28'), holder('Saleh', 'head from 2014-08-05'), holder('Rival', 'head from 2014-08-06 [disputed]'),
  { id: 'Sahara', name: 'Sahara', kind: 'place', type: 'disputed-territory', facts: ['office: sahrawi'] },
  { id: 'sahrawi', name: 'President of the Sahrawi Republic', kind: 'office', facts: ['label: President of the Sahrawi Republic', 'of: Sahara', 'role: head-of-state'] },
  holder('Abdelaziz', 'sahrawi from 1982-08-30 to 2016-05-31'),
  { id: 'Formosa', name: 'Formosa', kind: 'place', type: 'disputed-territory', facts: ['office: formosan', 'capital: Tripoli'] },
  office('formosan', 'President', 'Formosa', 'head-of-state'), holder('Ma', 'formosan from 2008-05-20 to 2016-05-20'),
  { id: 'Old', name: 'Old', kind: 'place', type: 'country', facts: ['office: old'] }, office('old', 'President', 'Old', 'head-of-state'),
  holder('Washington', 'old from 1789-04-30 to 1797-03-04'), holder('Long ago', 'old from 1950 to 1985'), holder('Before the hole', 'old from 1985 to 1990'),
  holder('After the hole', 'old from 1996-01-01 to 2004-01-01'), holder('Next', 'old from 2004-01-01 to 2012-01-01'), holder('Last', 'old from 2020-01-01'),
]);
/** A party and a bank, whose offices belong to the country as well. */
const bodies = smallGazetteer([
  { id: 'Land', name: 'Land', kind: 'place', type: 'country', facts: ['office: chief', 'office: banker', 'office: premier-of-land'] },
  { id: 'party', name: 'Labour Party', kind: 'organisation', type: 'party', facts: ['office: chief'] },
  { id: 'bank', name: 'Bank of Land', kind: 'organisation', type: 'central-bank', facts: ['office: banker'] },
  { id: 'chief', name: 'Leader of the Labour Party', kind: 'office', facts: ['label: Leader of the Labour Party', 'of: party', 'role: party-leader'] },
  { id: 'banker', name: 'Governor of the Bank of Land', kind: 'office', facts: ['title: Governor', 'of: bank', 'role: central-banker'] },
  office('premier-of-land', 'Prime Minister', 'Land', 'head-of-government'),
  { id: 'blair', name: 'Blair', kind: 'person', facts: ['holds: chief from 1994-07-21 to 2007-06-24', 'holds: premier-of-land from 1997-05-02 to 2007-06-27'] },
  { id: 'first-minister', name: 'First Minister', kind: 'office', facts: ['label: First Minister', 'role: other'] },
  { id: 'salmond', name: 'Salmond', kind: 'person', facts: ['holds: chief from 2004-09-03 to 2014-11-14', 'holds: first-minister from 2007-05-16 to 2014-11-18'] },
  holder('King', 'banker from 2003-07-01 to 2013-06-30'),
]);
const timeline = (id: string, on: string | null): string[] => card(id, on, { over }).offices.map(({ title }) => title);

describe('who leads', () => {
  it('is first of all whoever has the power without an office of state', () => {
    expect(card('Libya', '2010-01-01', { over }).heading.description).toBe('Led then by Gaddafi, leader since 1969; Shamekh, head of state since 2009');
    expect(fact('Tripoli', '2010-01-01', 'Country led by', { over })).toBe('Gaddafi, Shamekh');
  });

  it('is not somebody whose claim was disputed, where there are no words to say so', () => {
    expect(fact('Tripoli', '2015-01-01', 'Country led by', { over })).toBe('Saleh');
    expect(card('Libya', '2015-01-01', { over }).heading.description).toContain('Rival, head of state (disputed)');
  });

  it('is, of a party or a central bank, who heads that; neither leads the country', () => {
    expect([fact('party', '1996-01-01', 'Led then by', { over: bodies }), fact('bank', '2005-01-01', 'Led then by', { over: bodies })]).toEqual(['Blair, leader', 'King, governor']);
    expect(card('Land', '1996-01-01', { over: bodies }).heading.description).toBe('');
    expect(card('Land', '2005-01-01', { over: bodies }).heading.description).toBe('Led then by Blair, prime minister since 1997');
  });

  it('and leads a party as well is told as the head of the state alone', () => {
    expect([thenOf('blair', '1996-01-01', { over: bodies }), thenOf('blair', '2000-01-01', { over: bodies })]).toEqual(['Leader of the Labour Party since 1994', 'Prime Minister of Land since 1997']);
  });

  it('a party, and has an office without a role, is told by both, the later one first', () => {
    expect(thenOf('salmond', '2010-01-01', { over: bodies })).toBe('First Minister since 2007; Leader of the Labour Party since 2004');
  });

  it('is told of a disputed territory with a government of its own, not of one that a state elsewhere claims', () => {
    expect([card('Formosa', '2010-01-01', { over }).heading.description, fact('Formosa', '2010-01-01', 'Capital', { over })]).toEqual(['Led then by Ma, president since 2008', 'Tripoli']);
    expect(card('Sahara', '2010-01-01', { over }).heading.description).toBe('');
  });
});

describe('the timeline of who led', () => {
  it('has whoever held the lesser office mostly after the greater was gone, and nobody twice on the day', () => {
    const party = smallGazetteer([
      { id: 'Steppe', name: 'Steppe', kind: 'place', type: 'country', facts: ['office: secretary', 'office: president', 'office: minister'] },
      office('secretary', 'First Secretary', 'Steppe', 'leader'), office('president', 'President', 'Steppe', 'head-of-state'), office('minister', 'Prime Minister', 'Steppe', 'head-of-government'),
      { id: 'Naz', name: 'Naz', kind: 'person', facts: ['holds: secretary from 1989-06-22 to 1991-08-01', 'holds: president from 1990-04-24 to 2019-03-20', 'holds: minister from 2000-01-01 to 2010-12-31'] },
      holder('Tok', 'president from 2019-03-20'),
    ]);
    expect(card('Steppe', '2010-01-01', { over: party }).offices.map(({ title, detail }) => `${title} ${detail ?? ''}`)).toEqual(['Naz first secretary', 'Naz ', 'Tok ']);
  });

  it('has the powerful, the next when there were none, and all of the day', () => {
    expect(timeline('Libya', '2015-01-01')).toEqual(['Gaddafi', 'Magariaf', 'Saleh', 'Rival (disputed)']);
    expect(timeline('Libya', '2010-01-01')).toEqual(['Gaddafi', 'Mahmudi', 'Shamekh', 'Magariaf', 'Saleh', 'Rival (disputed)']);
  });

  it('is the unbroken record around the day', () => {
    expect([timeline('Old', '2000-01-01'), timeline('Old', '2024-01-01'), timeline('Old', '1988-01-01'), timeline('Old', null)]).toEqual([['After the hole', 'Next'], ['Last'], ['Long ago', 'Before the hole'], ['Last']]);
  });

  it('goes no farther back than a lifetime of power', () => {
    const since = smallGazetteer([
      { id: 'Old', name: 'Old', kind: 'place', type: 'country', facts: ['office: old'] }, office('old', 'President', 'Old', 'head-of-state'),
      ...Array.from({ length: 10 }, (_, i) => holder(`p${1920 + i * 10}`, `old from ${1920 + i * 10}-01-01 to ${1930 + i * 10}-01-01`)),
    ]);
    expect(card('Old', '2015-01-01', { over: since }).offices.map(({ title }) => title)).toEqual(['p1980', 'p1990', 'p2000', 'p2010']);
  });
});
