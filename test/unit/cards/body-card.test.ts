import { describe, expect, it } from 'vitest';
import { card, fact, nowOf, thenOf } from './support';

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
