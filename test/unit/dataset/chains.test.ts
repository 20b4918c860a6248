import { describe, expect, it } from 'vitest';
import { checkCurated } from '../../../scripts/dataset/curated/checks';
import { chainGaps } from '../../../scripts/dataset/curated/chains';
import { uncovered } from '../../../scripts/dataset/curated/coverage';
import { seeded, withPeople } from './curated-support';

const PEOPLE = 'people/all.yaml';
const CHAINS = 'chains/all.yaml';
const AS_OF = '2025-06-30';

describe('the two records of an office', () => {
  it('name the same people', () => {
    expect(checkCurated(seeded(CHAINS, 'person: tokayev', 'person: nobody'))).toContain('chain president-of-kazakhstan: no such person: nobody');
    expect(checkCurated(seeded(CHAINS, ', {person: tokayev, start: 2019-03-20}', ''))).toContain('president-of-kazakhstan: only people/ has tokayev 2019-03-20 – ');
    expect(checkCurated(withPeople('- {id: other, name: Other, gender: f, offices: [{office: president-of-kazakhstan, start: 2000, end: 2001, acting: true}]}'))).toEqual(['president-of-kazakhstan: only people/ has other (acting) 2000 – 2001']);
    expect(checkCurated(seeded(PEOPLE, ', offices: [{office: president-of-kazakhstan, start: 2019-03-20}]', ''))).toContain('president-of-kazakhstan: only the chain has tokayev 2019-03-20 – ');
  });

  it('agree on days, and on who only stood in', () => {
    expect(checkCurated(seeded(CHAINS, 'end: 2019-03-20', 'end: 2019-03-19'))).toContain('president-of-kazakhstan: nazarbayev: end: chain 2019-03-19, people/ 2019-03-20');
    expect(checkCurated(seeded(CHAINS, 'end: 2019-03-20', 'end: 2019-03-20, acting: true'))).toEqual(['president-of-kazakhstan: nazarbayev: acting: chain true, people/ false']);
  });

  it('need not both know the day: cards show no more than both say', () => {
    expect(checkCurated(seeded(PEOPLE, 'start: 1991-04-24', 'start: 1991-04'))).toEqual([]);
    expect(checkCurated(seeded(CHAINS, 'start: 1991-04-24', 'start: 1991-04'))).toEqual(['president-of-kazakhstan: nazarbayev: start: chain 1991-04, people/ 1991-04-24']);
    expect(checkCurated(seeded(CHAINS, ', end: 2019-03-20', ''))).toContain('president-of-kazakhstan: nazarbayev: end: chain none, people/ 2019-03-20');
  });

  it('need not agree on terms from before the chain, or where it says that it is incomplete', () => {
    const earlier = '- {id: other, name: Other, gender: f, offices: [{office: president-of-kazakhstan, start: 1980, end: 1985}]}';
    expect(checkCurated(withPeople(earlier))).toEqual([]);
    expect(checkCurated(seeded(CHAINS, ', {person: tokayev, start: 2019-03-20}]', '], incomplete: only the first is sure'))).toEqual([]);
  });

  it('keep interrupted terms apart', () => {
    const twice = seeded(PEOPLE, 'end: 2019-03-20}]', 'end: 2019-03-20}, {office: president-of-kazakhstan, start: 1980-01-01, end: 1985}]');
    expect(checkCurated(twice)).toEqual([]);
  });
});

describe('a chain', () => {
  const chain = (...holders: [start: string, end?: string][]) => ({ office: 'x', holders: holders.map(([start, end]) => ({ person: 'p', start, ...(end !== undefined && { end }) })) });

  it('has no day without a holder', () => {
    expect(chainGaps(chain(['1990-01-01', '2005-06-01'], ['2005-06-03']), AS_OF)).toEqual(['chain x: nobody between 2005-06-01 and 2005-06-03, and no reason given']);
    expect(chainGaps(chain(['1990-01-01', '2004-12-31'], ['2005-01-01']), AS_OF)).toEqual([]);
    expect(chainGaps(chain(['1990-01-01', '2005'], ['2005-12']), AS_OF)).toEqual([]);
  });

  it('may say why an office was vacant, or that it is not complete', () => {
    const broken = chain(['1990-01-01', '2005-06-01'], ['2005-07-03']);
    expect(chainGaps({ ...broken, vacant: [{ start: '2005-06-02', end: '2005-07-02', reason: 'no parliament' }] }, AS_OF)).toEqual([]);
    expect(chainGaps({ ...broken, incomplete: 'others are not known' }, AS_OF)).toEqual([]);
  });

  it('is counted from the longer term, not from an acting one inside it', () => {
    expect(chainGaps(chain(['1990-01-01', '2005-06-01'], ['2003-01-01', '2003-02-01'], ['2005-06-01']), AS_OF)).toEqual([]);
    expect(chainGaps(chain(['1990-01-01', '2005-06-01'], ['2003-01-01', '2003-02-01'], ['2005-07-01']), AS_OF)).toHaveLength(1);
  });

  it('may end, with the office', () => {
    expect(chainGaps(chain(['1990-01-01', '1992-12-31']), AS_OF)).toEqual([]);
  });
});

describe('a country', () => {
  it('is led by somebody on every day since it is independent, or 1990', () => {
    const without = seeded('offices/all.yaml', 'role: head-of-state', 'role: other');
    expect(checkCurated(without)).toEqual(['kazakhstan: nobody leads it after 1997-12-09']);
  });

  it('has a capital on every day, or says why not', () => {
    expect(checkCurated(seeded('places/all.yaml', 'start: 1997-12-10}]', 'start: 2000-01-01}]'))).toEqual(['kazakhstan: no capital between 1997-12-09 and 2000-01-01']);
    expect(checkCurated(seeded('places/all.yaml', 'capitals: [{place: astana, start: 1997-12-10}]', 'capitalNote: "None: a city-state"'))).toEqual([]);
  });
});

describe('the gaps that spans leave', () => {
  const gaps = (...spans: { start?: string; end?: string }[]): string[] => uncovered(spans, { start: '1990-01-01', end: AS_OF }, AS_OF);

  it('are told at the beginning, between and at the end', () => {
    expect(gaps({ start: '1991-01-01', end: '2000-01-01' }, { start: '2001-01-01', end: '2010-12-31' })).toEqual(['between 1989-12-31 and 1991-01-01', 'between 2000-01-01 and 2001-01-01', 'after 2010-12-31']);
    expect(gaps({ start: '1980' })).toEqual([]);
  });

  it('are not certain where dates are not', () => {
    expect(gaps({ start: '1990', end: '2000' }, { start: '2000' })).toEqual([]);
    expect(gaps({ start: '1990', end: 'unknown' }, { start: '1991' })).toEqual([]);
    expect(gaps({ start: '1990', end: 'unknown' }, { start: '1992' })).toHaveLength(1);
  });
});
