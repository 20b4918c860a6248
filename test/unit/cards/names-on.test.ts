import { describe, expect, it } from 'vitest';
import { formalNameOn, nameOn, withArticle } from '../../../lib/cards/names-on';
import type { PartialDate } from '../../../lib/shared/partial-date';
import { row, smallGazetteer } from '../../support/small-gazetteer';
import { card, date, fact, nowOf, onDay, thenOf } from './support';

const over = smallGazetteer([
  {
    id: 'congo', name: 'Democratic Republic of the Congo', kind: 'place', type: 'country', country: 'CD', at: [0, 25],
    facts: ['the: 1', 'former-name: Zaire from 1971-10-27 to 1997-05-17', 'office: president-of-congo', 'capital: kinshasa'],
  },
  { id: 'kinshasa', name: 'Kinshasa', kind: 'place', type: 'city', country: 'CD', at: [-4, 15], facts: ['country: congo'] },
  { id: 'president-of-congo', name: 'President of the Democratic Republic of the Congo', kind: 'office', facts: ['title: President', 'of: congo', 'role: head-of-state'] },
  { id: 'mobutu', name: 'Mobutu Sese Seko', kind: 'person', facts: ['citizenship: congo', 'holds: president-of-congo from 1965-11-24 to 1997-05-16'] },
  { id: 'kabila', name: 'Joseph Kabila', kind: 'person', facts: ['holds: president-of-congo from 2001-01-26 to 2019-01-24'] },
  { id: 'hungary', name: 'Hungary', kind: 'place', type: 'country', facts: ["former-name: Hungarian People's Republic from 1949-08-20 to 1989-10-23", 'former-name: Republic of Hungary from 1989-10-23 to 2012-01-01'] },
  { id: 'islands', name: 'Kiribati', kind: 'place', type: 'country', facts: ['former-name: Gilbert Islands to 1979-07-12'] },
  { id: 'republic', name: 'North Macedonia', kind: 'place', type: 'country', facts: ['former-name: Macedonia from 1991 to 2019-02-12', 'independence: nobody from 1991-09-08'] },
  { id: 'federation', name: 'Serbia and Montenegro', kind: 'place', type: 'historical-state', facts: ['former-name: Rump State from 1992-04-27 to 2003-02-04 [the]'] },
  { id: 'x', name: 'X', kind: 'organisation', type: 'company', facts: ['former-name: Twitter from 2006-03 to 2023-07', 'start: 2006-03', 'description: Social network', 'office: head-of-x'] },
  { id: 'head-of-x', name: 'Chief Executive of X', kind: 'office', facts: ['title: Chief Executive', 'of: x', 'role: organisation-head'] },
  { id: 'chief', name: 'Jack Dorsey', kind: 'person', facts: ['holds: head-of-x from 2015-10-05 to 2021-11-29'] },
  { id: 'owner-of-x', name: 'Owner of X', kind: 'office', facts: ['title: Owner', 'of: x', 'role: other'] },
  { id: 'owner', name: 'Elon Musk', kind: 'person', facts: ['holds: owner-of-x from 2023-07'] },
  { id: 'party', name: 'National Rally', kind: 'organisation', type: 'party', facts: ['the: 1', 'former-name: National Front from 1972-10 to 2018-06-01'] },
  { id: 'youth', name: 'National Youth', kind: 'organisation', type: 'party', facts: ['part-of: party'] },
]);
const name = (id: string, on: PartialDate | null): string => nameOn(over, row(over, id), on);
const inText = (id: string, on: string): string => withArticle(over, row(over, id), onDay(on));

describe('a name on a day', () => {
  it('is the one of that day, and the present one without a day', () => {
    expect(['1971-10-26', '1971-10-27', '1997-05-17', '1997-05-18'].map((on) => name('congo', onDay(on)))).toEqual(['Democratic Republic of the Congo', 'Zaire', 'Zaire', 'Democratic Republic of the Congo']);
    expect(name('congo', null)).toBe('Democratic Republic of the Congo');
  });

  it('is the older one while a renaming is not certain, and of a day known in part', () => {
    expect([name('x', onDay('2023-07-10')), name('x', onDay('2023-08-01'))]).toEqual(['Twitter', 'X']);
    expect([name('congo', date('1971')), name('congo', date('1997')), name('congo', date('1998'))]).toEqual(['Zaire', 'Zaire', 'Democratic Republic of the Congo']);
  });

  it('is the one a country came to independence with also before that, but no other', () => {
    expect([name('republic', onDay('1985-01-01')), name('republic', onDay('1991-05-01')), name('republic', onDay('2020-01-01'))]).toEqual(['Macedonia', 'Macedonia', 'North Macedonia']);
    expect([fact('republic', '1985-01-01', 'Later called', { over }), nowOf('republic', '1985-01-01', { over })]).toEqual([null, 'independent since 8 September 1991; renamed North Macedonia in 2019']);
  });

  it('is no official style of a state, which is told apart', () => {
    expect(['1985-01-01', '2010-04-15', '2020-01-01'].map((on) => name('hungary', onDay(on)))).toEqual(['Hungary', 'Hungary', 'Hungary']);
    expect(['1985-01-01', '2010-04-15', '2020-01-01'].map((on) => formalNameOn(over, row(over, 'hungary'), onDay(on)))).toEqual(["Hungarian People's Republic", 'Republic of Hungary', undefined]);
  });

  it('takes an article of its own', () => {
    expect([inText('congo', '1990-01-01'), inText('congo', '2010-01-01'), inText('islands', '1975-01-01'), inText('islands', '1985-01-01')]).toEqual(['Zaire', 'the Democratic Republic of the Congo', 'the Gilbert Islands', 'Kiribati']);
    expect([inText('federation', '1999-01-01'), inText('federation', '2005-01-01')]).toEqual(['the Rump State', 'Serbia and Montenegro']);
    expect([inText('party', '2010-01-01'), inText('party', '2020-01-01')]).toEqual(['the National Front', 'the National Rally']);
  });
});

describe('whoever a card is about, it names others as of its day', () => {
  it('in offices: of the day, of their own last day, and of the day they began', () => {
    expect(thenOf('mobutu', '1990-01-01', { over })).toBe('President of Zaire since 1965');
    expect(thenOf('mobutu', '2010-01-01', { over })).toBe('Former President of Zaire 1965–1997');
    expect(nowOf('owner', '2020-01-01', { over })).toBe('Owner of X since 2023');
    expect(nowOf('kabila', '1995-01-01', { over })).toBe('President of the Democratic Republic of the Congo 2001–2019');
    expect(thenOf('chief', '2020-01-01', { over })).toBe('Chief Executive of Twitter since 2015');
    expect(card('chief', '2024-01-01', { over }).offices.map(({ title }) => title)).toEqual(['Chief Executive, Twitter']);
    expect(card('president-of-congo', '1990-01-01', { over }).heading.name).toBe('President of Zaire');
  });

  it('and leads to them by that name', () => {
    expect(card('mobutu', '1990-01-01', { over }).related.filter(({ id }) => id === 'congo').map((other) => other.name)).toContain('Zaire');
  });

  it('in citizenships, capitals and what something is part of', () => {
    expect(fact('mobutu', '1990-01-01', 'Citizen of', { over })).toBe('Zaire');
    expect(thenOf('kinshasa', '1990-01-01', { over })).toBe('Capital of Zaire');
    expect(thenOf('youth', '2010-01-01', { over })).toBe('Party, part of the National Front');
  });
});

describe('an organisation', () => {
  it('has the name of the day in its heading, and the later one in the line of what followed', () => {
    expect(card('x', '2020-01-01', { over }).heading).toMatchObject({ name: 'Twitter', then: { what: 'Social network' }, now: { what: 'renamed X', when: 'in 2023' } });
    expect([fact('x', '2020-01-01', 'Formerly', { over }), fact('x', '2024-01-01', 'Formerly', { over })]).toEqual([null, 'Twitter (2006–2023)']);
    expect(card('x', '2024-01-01', { over }).heading.now).toBeUndefined();
  });
});
