import { describe, expect, it } from 'vitest';
import type { EntityInput } from '../../../lib/gazetteer/writer';
import { wikipediaTitle } from '../../../lib/matching/wikipedia-title';
import { found, gazetteerOf, place } from '../gazetteer/small-gazetteer';

const city = (id: string, name: string, country: string, population: number, more: Partial<EntityInput> = {}): EntityInput => place(id, { name, country, population, ...more });
const state = (id: string, name: string, country: string): EntityInput => place(id, { name, type: 'state', country });

const gazetteer = gazetteerOf({
  entities: [
    state('texas', 'Texas', 'US'), state('victoria', 'Victoria', 'AU'), city('athens', 'Athens', 'US', 12_000, { admin1: 'texas' }), city('nowhere-us', 'Adrift', 'US', 500),
    place('fair-county', { name: 'Fair County', type: 'county', country: 'US', admin1: 'texas' }), place('kent', { name: 'Kent', type: 'county', country: 'GB' }),
    city('osh', 'Osh', 'KG', 200_000), city('hamlet', 'Tiny', 'KG', 900), city('salem-in', 'Salem', 'IN', 800_000), city('salem-za', 'Salem', 'ZA', 800_000),
    city('geelong', 'Geelong', 'AU', 200_000, { admin1: 'victoria' }), city('ararat', 'Ararat', 'AU', 8_000, { admin1: 'victoria' }), city('melton', 'Melton', 'AU', 50_000, { admin1: 'victoria' }), city('melton-uk', 'Melton', 'GB', 50_000),
    place('written', { name: 'Congo', type: 'country', facts: [{ property: 'wikipedia', text: 'Republic of the Congo' }] }), { ...place('someone', { name: 'Someone' }), kind: 'person', type: '' },
  ],
  aliases: [
    { tokens: ['osh'], flags: 0, candidates: [{ entity: 'osh', prior: 1, flags: 0 }] },
    { tokens: ['salem'], flags: 0, candidates: [{ entity: 'salem-in', prior: 0.6, flags: 0 }, { entity: 'salem-za', prior: 0.4, flags: 0 }] },
    { tokens: ['geelong'], flags: 0, candidates: [{ entity: 'geelong', prior: 1, flags: 0 }] },
    { tokens: ['melton'], flags: 0, candidates: [{ entity: 'melton', prior: 0.5, flags: 0 }, { entity: 'melton-uk', prior: 0.5, flags: 0 }] },
  ],
});
const titleOf = (id: string): string | undefined => wikipediaTitle(gazetteer, found(gazetteer, id));

describe('the title of an article', () => {
  it.each([
    ['that data gives', 'written', 'Republic of the Congo'], ['of a town of the United States, with its state', 'athens', 'Athens, Texas'], ['of a county of the United States, with its state', 'fair-county', 'Fair County, Texas'],
    ['of a British county', 'kent', 'Kent'], ['of a city that its name means', 'osh', 'Osh'], ['of an Australian city that its name means', 'geelong', 'Geelong'], ['of one that shares its name', 'melton', 'Melton, Victoria'],
    ['of a small town in Australia', 'ararat', 'Ararat, Victoria'],
  ])('%s', (_, id, title) => {
    expect(titleOf(id)).toBe(title);
  });

  it.each([
    ['of a place too small to have one', 'hamlet'], ['of a city that shares its name', 'salem-in'], ['of an American town whose state is not known', 'nowhere-us'], ['of a state, which data must give', 'texas'], ['of a person, which data must give', 'someone'],
  ])('is not guessed %s', (_, id) => {
    expect(titleOf(id)).toBeUndefined();
  });
});
