/** Names of people whose name changed, on their own cards and on others. */
import { describe, expect, it } from 'vitest';
import { composeCard } from '../../../lib/cards/compose';
import { row, smallGazetteer } from '../../support/small-gazetteer';
import { card, day, fact, nowOf } from './support';

const over = smallGazetteer([
  { id: 'realm', name: 'Realm', kind: 'place', type: 'country', facts: ['office: crown'] },
  { id: 'crown', name: 'King of the Realm', kind: 'office', facts: ['title: King', 'of: realm', 'role: head-of-state'] },
  { id: 'duke-of-here', name: 'Duke of Here', kind: 'office', facts: ['label: Duke of Here', 'role: other'] },
  { id: 'first-lady', name: 'First Lady', kind: 'office', facts: ['label: First Lady', 'role: other'] },
  { id: 'mother', name: 'Queen Anne', kind: 'person', facts: ['born: 1926-04-21', 'holds: crown from 1952-02-06 to 2022-09-08', 'child: king'] },
  {
    id: 'king', name: 'King Charles III', kind: 'person',
    facts: [
      'born: 1948-11-14', 'former-name: Prince Charles to 2022-09-08', 'native: Carolus', 'alias: Prince Charles', 'alias: King Charles', 'alias: Charles of the Realm', 'alias: Duke of Here',
      'holds: crown from 2022-09-08', 'holds: duke-of-here from 2021-04-09 to 2022-09-08', 'parent: mother',
    ],
  },
  { id: 'boxer', name: 'Muhammad Ali', kind: 'person', facts: ['former-name: Cassius Clay to 1964-03-06', 'died: 2016-06-03'] },
  { id: 'widow', name: 'Jacqueline Onassis', kind: 'person', facts: ['former-name: Jacqueline Kennedy to 1968-10-20', 'holds: first-lady from 1961-01-20 to 1963-11-22'] },
  { id: 'heir', name: 'Abdullah II', kind: 'person', facts: ['former-name: Prince Abdullah to 1999-02-07', 'alias: King Abdullah', 'alias: Abdullah of Jordan', 'alias: Abdullah I'] },
  { id: 'duchess', name: 'Queen Mary', kind: 'person', facts: ['former-name: Mary Smith from 1973-07-04 to 2005-04-09', 'former-name: Duchess Mary from 2005-04-09 to 2022-09-08'] },
]);
const name = (id: string, on: string | null): string => card(id, on, { over }).heading.name;
const now = (id: string, on: string): string | null => nowOf(id, on, { over });

describe('somebody whose name changed', () => {
  it('has the name of the day in the heading, and the present one without a day', () => {
    expect(['1997-08-31', '2022-09-08', '2022-09-09', null].map((on) => name('king', on))).toEqual(['Prince Charles', 'Prince Charles', 'King Charles III', 'King Charles III']);
  });

  it('has the later name in the line of what followed, with its year where nothing else tells it', () => {
    expect(now('king', '1997-08-31')).toBe('King Charles III; King of the Realm since 2022');
    expect(now('boxer', '1960-01-01')).toBe('Muhammad Ali from 1964; died 3 June 2016');
    expect(now('duchess', '2000-01-01')).toBe('Queen Mary');
    expect(now('widow', '1963-01-01')).toBe('until 22 November 1963; Jacqueline Onassis from 1968');
  });

  it('has names of before and in between behind “More”', () => {
    expect([fact('duchess', '2000-01-01', 'Later called', { over }), fact('duchess', '2010-01-01', 'Formerly', { over })]).toEqual(['Duchess Mary (2005–2022)', 'Mary Smith (1973–2005)']);
    expect(fact('king', '2023-01-01', 'Formerly', { over })).toBe('Prince Charles (until 2022)');
  });

  it('had the first name on record also before it is known to have begun', () => {
    expect(name('duchess', '1970-01-01')).toBe('Mary Smith');
  });

  it('has no spelling of another time, and no title to come', () => {
    expect(fact('king', '1997-08-31', 'Also written', { over })).toBe('Charles of the Realm');
    expect([fact('heir', '1998-01-01', 'Also written', { over }), fact('heir', '2005-01-01', 'Also written', { over })]).toEqual(['Abdullah of Jordan', 'King Abdullah, Abdullah of Jordan, Abdullah I']);
    expect(fact('king', '2023-01-01', 'Also written', { over })).toBe('King Charles, Charles of the Realm');
  });

  it('has the name in its own script only beside the present one', () => {
    expect([card('king', '1997-08-31', { over }), card('king', '2023-01-01', { over })].map(({ heading }) => heading.native)).toEqual([undefined, 'Carolus']);
  });
});

describe('other cards', () => {
  it('name people as of the day: children, leaders, alternatives', () => {
    expect([fact('mother', '2000-01-01', 'Child', { over }), fact('mother', '2023-01-01', 'Child', { over })]).toEqual(['Prince Charles', 'King Charles III']);
    expect(card('realm', '2023-01-01', { over }).heading.description).toContain('King Charles III');
    const { alternatives } = composeCard(over, row(over, 'mother'), { date: { value: day('2000-01-01'), source: 'x' }, locale: 'en-GB', why: '', certain: true, alternatives: [row(over, 'king')] });
    expect(alternatives.map((other) => other.name)).toEqual(['Prince Charles']);
  });

  it('name successors as they were called in office', () => {
    expect(fact('mother', '2000-01-01', 'Successor', { over })).toBe('King Charles III');
    expect(card('crown', '2000-01-01', { over }).heading.now?.what).toBe('King Charles III');
    expect(card('duke-of-here', '2023-01-01', { over }).offices.map(({ title }) => title)).toEqual(['Prince Charles']);
  });
});
