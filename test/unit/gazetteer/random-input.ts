import fc from 'fast-check';
import { ALIAS_FLAGS, CANDIDATE_FLAGS, FACT_FLAGS, PROPERTIES, PROPERTY_NAMES, TOKEN_FLAGS, type Property } from '../../../lib/gazetteer/format';
import type { AliasInput, EntityInput, FactInput, GazetteerInput } from '../../../lib/gazetteer/writer';
import { KINDS } from '../../../lib/shared/kind';
import { input } from './small-gazetteer';

/** Some of a set of flags. */
const flagsOf = (flags: Record<string, number>): fc.Arbitrary<number> => fc.subarray(Object.values(flags)).map((bits) => bits.reduce((all, bit) => all | bit, 0));

const slug = fc.stringMatching(/^[a-z][a-z0-9]{0,5}(-[a-z0-9]{1,4}){0,2}$/).filter((id) => !/^g\d+$/.test(id));
const geonames = fc.integer({ min: 1, max: 12_000_000 }).map((n) => `g${n}`);
const unitCode = fc.tuple(fc.constantFrom('KG', 'US', 'FR'), fc.integer({ min: 0, max: 99 })).map(([country, n]) => `${country}.${n}`);
const ids = fc.uniqueArray(fc.oneof(slug, geonames, unitCode), { minLength: 1, maxLength: 25 });

const text = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 20 }), fc.constantFrom('', 'Курманбек Бакиев', 'İstanbul', 'x'.repeat(200)));
const day = fc.oneof(fc.constant(0), fc.constantFrom(20050814, 20050800, 20050000, 10000, -440315, -440000, 99991231));

const factOf = (known: string[], property: Property): fc.Arbitrary<FactInput> =>
  fc.record({
    property: fc.constant(property),
    start: day,
    end: day,
    flags: flagsOf(FACT_FLAGS),
    ...(PROPERTIES[property] === 'entity' && { entity: fc.constantFrom(...known) }),
    ...(PROPERTIES[property] === 'string' && { text }),
    ...(PROPERTIES[property] === 'number' && { number: fc.nat() }),
  });

const entityOf = (id: string, known: string[]): fc.Arbitrary<EntityInput> =>
  fc.record(
    {
      id: fc.constant(id),
      name: text,
      kind: fc.constantFrom(...KINDS, 'office' as const),
      type: fc.constantFrom('', 'city', 'river', 'party'),
      country: fc.constantFrom('KG', 'US', 'AA', 'ZZ'),
      lat: fc.double({ min: -90, max: 90, noNaN: true }),
      lon: fc.double({ min: -180, max: 180, noNaN: true }),
      population: fc.nat(2_000_000_000),
      admin1: fc.constantFrom(...known),
      admin2: fc.constantFrom(...known),
      weight: fc.double({ min: 0, max: 5000, noNaN: true }),
      facts: fc.array(fc.constantFrom(...PROPERTY_NAMES).chain((property) => factOf(known, property)), { maxLength: 6 }),
    },
    { requiredKeys: ['id', 'name', 'kind', 'type', 'weight', 'facts'] },
  );

/** Few words, so that aliases share beginnings; of several bytes a letter, and one the start of another. */
export const WORDS = ['osh', 'region', 'new', 'york', 'york-', 'ош', 'облусу', '東京', '𝐱', 'a', 'ab', 'abc', 'é'];

const aliasOf = (tokens: string[], known: string[]): fc.Arbitrary<AliasInput> => {
  const candidate = fc.record({ entity: fc.constantFrom(...known), prior: fc.double({ min: 0, max: 1, noNaN: true }), flags: flagsOf({ ...CANDIDATE_FLAGS, last: 0 }) });
  return fc.record({ tokens: fc.constant(tokens), flags: flagsOf(ALIAS_FLAGS), candidates: fc.uniqueArray(candidate, { minLength: 1, maxLength: 5, selector: ({ entity }) => entity }) });
};

const aliasesOf = (known: string[]): fc.Arbitrary<AliasInput[]> =>
  fc.uniqueArray(fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 }), { maxLength: 25, selector: (tokens) => tokens.join(' ') })
    .chain((names) => fc.tuple(...names.map((tokens) => aliasOf(tokens, known))));

const words = fc.uniqueArray(fc.tuple(fc.constantFrom(...WORDS, 'robert', 'kim', 'says'), flagsOf(TOKEN_FLAGS)), { selector: ([word]) => word }).map((rows) => new Map(rows));

/** Everything a dataset may hold, at random. */
export const randomInput: fc.Arbitrary<GazetteerInput> = ids.chain((known) =>
  fc.record({
    entities: fc.tuple(...known.map((id) => entityOf(id, known))),
    aliases: aliasesOf(known),
    words,
    outlines: fc.uint8Array({ maxLength: 20 }),
  }).map(input),
);
