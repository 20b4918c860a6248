import { describe, expect, it } from 'vitest';
import { homesOf } from '../../../scripts/dataset/homes';
import type { EntityRecord } from '../../../scripts/dataset/record';

const town = (id: string, name: string, admin1: string, population: number, more: Partial<EntityRecord> = {}): EntityRecord => ({ id, name, kind: 'place', type: 'city', weight: 1, population, admin1, facts: [], aliases: [], ...more });
const merged = (records: EntityRecord[], renamed: [string, string][] = []) => ({ records: new Map(records.map((record) => [record.id, record])), renamed: new Map(renamed), byName: 0, errors: [] });

const TOWNS = [
  town('paris-tx', 'Paris', 'texas', 25_000), town('paris-ky', 'Paris', 'kentucky', 10_000), town('paris-hamlet', 'Paris', 'texas', 40),
  town('st-cloud', 'Saint Cloud', 'minnesota', 68_000, { aliases: [{ text: 'St. Cloud', share: 1, flags: 0 }] }), town('paris-county', 'Paris', 'ohio', 9, { type: 'county' }),
];

describe('home towns', () => {
  it('are found by name in their state, the largest of the name', () => {
    expect(homesOf([{ host: 'theparisnews.com', place: 'Paris', in: 'texas' }, { host: 'bourboncitizen.com', place: 'PARIS', in: 'kentucky' }], merged(TOWNS))).toEqual({ homes: { 'paris-tx': 'theparisnews.com', 'paris-ky': 'bourboncitizen.com' }, errors: [] });
  });

  it('have all their sites', () => {
    expect(homesOf([{ host: 'a.com', place: 'Paris', in: 'texas' }, { host: 'b.com', place: 'Paris', in: 'texas' }], merged(TOWNS)).homes).toEqual({ 'paris-tx': 'a.com b.com' });
  });

  it('are found by another name, and in a state that goes by another id now', () => {
    expect(homesOf([{ host: 'sctimes.com', place: 'St. Cloud', in: 'US.MN' }], merged(TOWNS, [['US.MN', 'minnesota']])).homes).toEqual({ 'st-cloud': 'sctimes.com' });
  });

  it('that are none are reported: a mistyped one, a county, a town of another state', () => {
    const papers = [{ host: 'a.com', place: 'Pariss', in: 'texas' }, { host: 'b.com', place: 'Paris', in: 'ohio' }, { host: 'c.com', place: 'Saint Cloud', in: 'texas' }];
    expect(homesOf(papers, merged(TOWNS))).toEqual({ homes: {}, errors: ['papers: a.com: no town Pariss in texas', 'papers: b.com: no town Paris in ohio', 'papers: c.com: no town Saint Cloud in texas'] });
  });
});
