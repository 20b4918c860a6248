import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packPopulation, packWeight, unpackPopulation, unpackWeight } from '../../../lib/gazetteer/codec';
import { PROPERTIES, PROPERTY_NAMES } from '../../../lib/gazetteer/format';
import type { Gazetteer } from '../../../lib/gazetteer/gazetteer';
import type { EntityIndex } from '../../../lib/gazetteer/ids';
import { verify } from '../../../lib/gazetteer/verify';
import { writeGazetteer, type AliasInput, type EntityInput, type FactInput } from '../../../lib/gazetteer/writer';
import { alias, found, gazetteerOf, input, nodeOf, open, place } from './small-gazetteer';
import { randomInput, WORDS } from './random-input';

/** A prior is written in steps of at most this size. */
const PRIOR_STEP = 1 / 250;

function expectEntity(gazetteer: Gazetteer, written: EntityInput): void {
  const row = found(gazetteer, written.id);
  expect(gazetteer.id(row)).toBe(written.id);
  expect(gazetteer.name(row)).toBe(written.name);
  expect(gazetteer.rowKind(row)).toBe(written.kind);
  expect(gazetteer.type(row)).toBe(written.type);
  expect(gazetteer.countryCode(row)).toBe(written.country);
  expectNear(gazetteer.latitude(row), written.lat, 0.004);
  expectNear(gazetteer.longitude(row), written.lon, 0.007);
  expect(gazetteer.population(row)).toBe(unpackPopulation(packPopulation(written.population ?? 0)));
  expect(gazetteer.weight(row)).toBe(unpackWeight(packWeight(written.weight)));
  for (const level of [1, 2] as const) {
    const admin = gazetteer.admin(row, level);
    expect(admin === null ? undefined : gazetteer.id(admin)).toBe(level === 1 ? written.admin1 : written.admin2);
  }
}

function expectNear(read: number | undefined, written: number | undefined, step: number): void {
  if (read === undefined || written === undefined) expect(read).toBe(written);
  else expect(Math.abs(read - written)).toBeLessThan(step);
}

/** A fact as its writer gave it. Sorted by property, then start; facts that tie keep their order. */
const written = ({ property, entity, text, number, start, end, flags }: FactInput): object => ({ property, entity, text, number, start, end, flags });
const order = (a: FactInput, b: FactInput): number => PROPERTY_NAMES.indexOf(a.property) - PROPERTY_NAMES.indexOf(b.property) || (a.start ?? 0) - (b.start ?? 0);

const read = (gazetteer: Gazetteer, row: EntityIndex): object[] =>
  gazetteer.facts(row).map(({ property, entity, text, number, start, end, flags }) => {
    const value = { entity: { entity: entity === null ? null : gazetteer.id(entity) }, string: { text }, number: { number }, date: {} }[PROPERTIES[property]];
    return written({ property, start, end, flags, ...(value as Partial<FactInput>) });
  });

function expectAlias(gazetteer: Gazetteer, { tokens, flags, candidates }: AliasInput): void {
  const node = nodeOf(gazetteer, tokens);
  if (node === null) throw new Error(`"${tokens.join(' ')}" is not found`);
  expect(gazetteer.isAlias(node)).toBe(true);
  expect(gazetteer.aliasFlags(node)).toBe(flags);
  const rows = gazetteer.candidates(node);
  const only = rows.length === 1;
  expect(new Map(rows.map((row) => [gazetteer.id(row.entity), row.flags]))).toEqual(new Map(candidates.map((candidate) => [candidate.entity, candidate.flags])));
  for (const row of rows) expectNear(row.prior, only ? 1 : candidates.find(({ entity }) => entity === gazetteer.id(row.entity))?.prior, PRIOR_STEP);
  for (const [i, row] of rows.entries()) expect(row.prior).toBeLessThanOrEqual(rows[i - 1]?.prior ?? 1);
}

describe('what is written', () => {
  it('is read back: every entity, fact, alias and word', () => {
    fc.assert(fc.property(randomInput, (given) => {
      const gazetteer = open(writeGazetteer(given));
      expect(gazetteer.entityCount).toBe(given.entities.length);
      for (const entity of given.entities) {
        expectEntity(gazetteer, entity);
        expect(read(gazetteer, found(gazetteer, entity.id))).toEqual([...entity.facts].sort(order).map(written));
      }
      expect(gazetteer.aliasCount).toBe(given.aliases.length);
      for (const row of given.aliases) expectAlias(gazetteer, row);
      for (const [word, flags] of given.words) expect(gazetteer.tokenFlags(gazetteer.token(word) ?? (-1 as never))).toBe(flags);
      expect([...gazetteer.outlines]).toEqual([...given.outlines]);
    }), { numRuns: 60 });
  });

  it('is sound', () => {
    fc.assert(fc.property(randomInput, (given) => {
      expect(verify(writeGazetteer(given).buffer)).toEqual([]);
    }), { numRuns: 60 });
  });

  it('has the same bytes whatever the order of entities, aliases, candidates and words', () => {
    const shuffled = randomInput.chain((given) =>
      fc.record({
        entities: fc.shuffledSubarray(given.entities, { minLength: given.entities.length }),
        aliases: fc.shuffledSubarray(given.aliases.map((row) => ({ ...row, candidates: [...row.candidates].reverse() })), { minLength: given.aliases.length }),
        words: fc.shuffledSubarray([...given.words], { minLength: given.words.size }),
      }).map(({ words, ...rest }) => [given, { ...given, ...rest, words: new Map(words) }] as const),
    );
    fc.assert(fc.property(shuffled, ([given, other]) => {
      expect(Buffer.from(writeGazetteer(other)).equals(Buffer.from(writeGazetteer(given)))).toBe(true);
    }), { numRuns: 60 });
  });

  it('keeps what it says about itself', () => {
    const { meta } = gazetteerOf({ entities: [place('osh'), place('naryn', { type: 'river' })] });
    expect(meta).toMatchObject({ asOf: '2025-06-30', inputs: 'test', roles: ['head-of-state', 'other'], sources: [], types: ['place/city', 'place/river'] });
  });
});

describe('looking up', () => {
  it('names equals looking in a map of them', () => {
    fc.assert(fc.property(randomInput, fc.array(fc.array(fc.constantFrom(...WORDS, 'unknown', 'os', 'oshh', ''), { maxLength: 5 }), { maxLength: 30 }), (given, queries) => {
      const gazetteer = open(writeGazetteer(given));
      const names = new Map(given.aliases.map((row) => [row.tokens.join(' '), row]));
      for (const query of queries) {
        const node = nodeOf(gazetteer, query);
        const isAlias = query.length > 0 && node !== null && gazetteer.isAlias(node);
        expect(isAlias, query.join(' ')).toBe(names.has(query.join(' ')));
        if (node !== null && !isAlias) expect(gazetteer.candidates(node)).toEqual([]);
      }
    }), { numRuns: 60 });
  });

  it('ids equals looking in a set of them', () => {
    fc.assert(fc.property(randomInput, fc.array(fc.oneof(fc.string(), fc.nat().map((n) => `g${n}`), fc.constantFrom('', 'g', 'g0', 'zzz', 'KG.08')), { maxLength: 30 }), (given, queries) => {
      const gazetteer = open(writeGazetteer(given));
      const ids = new Set(given.entities.map(({ id }) => id));
      for (const query of queries) expect(gazetteer.find(query) !== null, query).toBe(ids.has(query));
    }), { numRuns: 60 });
  });

  it('finds nothing in an empty dataset', () => {
    const gazetteer = gazetteerOf({});
    expect([gazetteer.entityCount, gazetteer.aliasCount, gazetteer.token('osh'), gazetteer.find('osh'), nodeOf(gazetteer, ['osh'])]).toEqual([0, 0, null, null, null]);
  });

  it('gives the candidate with the best prior first, and the facts of one property alone', () => {
    const gazetteer = gazetteerOf({
      entities: [place('osh', { facts: [{ property: 'alias', text: 'Och' }, { property: 'description', text: 'City' }] }), place('g1527534'), place('osh-region')],
      aliases: [{ tokens: ['osh'], flags: 0, candidates: [{ entity: 'g1527534', prior: 0.2, flags: 0 }, { entity: 'osh-region', prior: 0.7, flags: 0 }, { entity: 'osh', prior: 0.1, flags: 0 }] }],
    });
    const node = nodeOf(gazetteer, ['osh']);
    expect(node === null ? [] : gazetteer.candidates(node).map(({ entity }) => gazetteer.id(entity))).toEqual(['osh-region', 'g1527534', 'osh']);
    expect(gazetteer.facts(found(gazetteer, 'osh'), 'description').map(({ text }) => text)).toEqual(['City']);
    expect(gazetteer.facts(found(gazetteer, 'g1527534'))).toEqual([]);
  });
});

describe('input that breaks a rule of the format', () => {
  it('is refused as a bug that names it', () => {
    const osh = place('osh');
    expect(() => writeGazetteer(input({ entities: [osh, osh] }))).toThrow(/share an id/);
    expect(() => writeGazetteer(input({ entities: [osh], aliases: [alias(['osh'], 'ohs')] }))).toThrow(/ohs/);
    expect(() => writeGazetteer(input({ entities: [osh], aliases: [alias(['osh'], 'osh'), alias(['osh'], 'osh')] }))).toThrow(/stands twice/);
    expect(() => writeGazetteer(input({ entities: [osh], aliases: [alias([], 'osh')] }))).toThrow(/no tokens/);
    expect(() => writeGazetteer(input({ entities: [place('osh', { facts: [{ property: 'capital', entity: 'nowhere' }] })] }))).toThrow(/nowhere/);
    expect(() => writeGazetteer(input({ entities: [place('osh', { facts: [{ property: 'description' }] })] }))).toThrow(/text of description/);
  });
});
