import { describe, expect, it } from 'vitest';
import { smallGazetteer } from '../../support/small-gazetteer';
import { card, day, fact, nowOf, thenOf } from './support';
import { composeCard } from '../../../lib/cards/compose';
import { row } from '../../support/small-gazetteer';

describe('an organisation', () => {
  it('is part of another only since it is', () => {
    expect(['2005-05-01', '2008-04-15', '2010-05-01', null].map((on) => thenOf('reuters', on))).toEqual(['International news agency', 'International news agency', 'International news agency, part of Thomson Reuters since 2008', null]);
  });

  it('leads to what it was part of, no earlier', () => {
    const relations = (on: string | null): string[] => card('reuters', on).related.map(({ relation }) => relation);
    expect([relations('2005-05-01'), relations('2010-05-01'), relations(null)]).toEqual([[], ['Part of'], ['Part of']]);
  });

  it('is part of it “as of” the last sure day, for later articles', () => {
    expect(thenOf('reuters', '2026-05-01')).toBe('International news agency, part of Thomson Reuters since 2008, as of 30 June 2025');
  });

  it('tells its end as later, until it is dissolved', () => {
    expect([thenOf('warsaw-pact', '1990-05-01'), nowOf('warsaw-pact', '1990-05-01')]).toEqual(['Alliance', 'until 1 July 1991']);
    expect([fact('warsaw-pact', '1990-05-01', 'Dissolved later'), fact('warsaw-pact', '1990-05-01', 'Dissolved')]).toEqual(['1 July 1991', null]);
    expect([thenOf('warsaw-pact', '2000-05-01'), nowOf('warsaw-pact', '2000-05-01')]).toEqual(['Dissolved 1 July 1991', null]);
  });

  it('has as many members as now only now', () => {
    expect(['2010-05-01', '2025-06-29', '2026-05-01', null].map((on) => fact('reuters', on, 'Members'))).toEqual([null, null, '2500', '2500']);
  });

  it('dates its foundation as far as it is known', () => {
    expect(fact('reuters', null, 'Founded')).toBe('October 1851');
  });
});

describe('who leads an organisation', () => {
  const over = smallGazetteer([
    { id: 'deputy', name: 'John Lipsky', kind: 'person', facts: ['holds: head-of-reuters from 2011-05-18 to 2011-07-05 [acting]'] },
    { id: 'rival', name: 'Gg Hh', kind: 'person', facts: ['holds: head-of-reuters from 2012-01-01 to 2012-12-31 [disputed]'] },
  ]);

  it('is told as standing in, or as disputed, where that was so', () => {
    expect([fact('reuters', '2011-06-01', 'Led then by', { over }), fact('reuters', '2012-06-01', 'Led then by', { over })]).toEqual(['John Lipsky, acting chief executive', 'Gg Hh, chief executive (disputed)']);
  });
});

describe('an organisation among alternatives', () => {
  it('is described by what it is, not by its age', () => {
    const over = smallGazetteer([{ id: 'labour', name: 'Labour Party', kind: 'organisation', type: 'party', facts: ['start: 1916'] }]);
    const alternatives = [row(over, 'labour'), row(over, 'reuters')];
    const { alternatives: told } = composeCard(over, row(over, 'warsaw-pact'), { date: { value: day('2005-01-01'), source: 'x' }, locale: 'en-GB', why: '', certain: false, alternatives });
    expect(told.map(({ description }) => description)).toEqual(['Party', 'International news agency']);
  });
});

describe('an event', () => {
  it('is nothing before it, under way while it lasts, and dated when it is over', () => {
    expect(thenOf('iraq-war', '2003-03-19')).toBeNull();
    expect([thenOf('iraq-war', '2005-05-01'), nowOf('iraq-war', '2005-05-01')]).toEqual(['Under way since 20 March 2003', 'until 18 December 2011']);
    expect([thenOf('iraq-war', '2011-12-18'), thenOf('iraq-war', '2011-12-19')]).toEqual(['Under way since 20 March 2003', '20 March 2003 – 18 December 2011']);
    expect(thenOf('iraq-war', null)).toBeNull();
  });

  it('of one day is over the day after', () => {
    expect(thenOf('tulip-revolution', '2010-05-01')).toBe('24 March 2005');
  });

  it('that lasts is under way “as of” the last sure day', () => {
    expect(thenOf('sudan-war', '2024-05-01')).toBe('Under way since 15 April 2023');
    expect(thenOf('sudan-war', '2026-05-01')).toBe('Under way since 15 April 2023, as of 30 June 2025');
  });

  it('leads to its place', () => {
    expect(card('tulip-revolution', '2010-05-01').related).toEqual([{ id: 'kyrgyzstan', name: 'Kyrgyzstan', kind: 'place', relation: 'Where' }]);
  });
});
