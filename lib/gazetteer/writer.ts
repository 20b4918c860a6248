/** Entities, aliases and facts in; the bytes of a dataset out. Deterministic: the same input gives the same bytes. */
import { assert, defined } from '../shared/assert';
import type { Kind } from '../shared/kind';
import { crc32, packCountry, packLatitude, packLongitude, packPopulation, packWeight } from './codec';
import { buildTrie } from './trie-writer';
import {
  ELEMENT_BYTES, FORMAT_VERSION, HEADER_BYTES, INDEX_BITS, MAGIC, CANDIDATE_FLAGS, NO_ALIAS, NO_ENTITY, PROPERTIES, PROPERTY_NAMES, SECTION_NAMES, SECTIONS,
  TABLE_ROW_BYTES, type GazetteerMeta, type Property, type SectionName,
} from './format';
import { writeNumbers, writeSparseIndex, writeStrings } from './list-writers';

/** A fact to write. `entity` is an id; a date-valued property has its date in `start`. */
export interface FactInput {
  property: Property;
  entity?: string;
  text?: string;
  number?: number;
  /** `PartialDate`. */
  start?: number;
  end?: number;
  flags?: number;
}

export interface EntityInput {
  /** Written id, or `g` and a GeoNames number. */
  id: string;
  name: string;
  kind: Kind | 'office';
  type: string;
  /** ISO 3166-1 alpha-2. */
  country?: string;
  /** Decimal degrees. */
  lat?: number;
  lon?: number;
  population?: number;
  /** Ids of administrative units. */
  admin1?: string;
  admin2?: string;
  /** See `packWeight`. */
  weight: number;
  facts: FactInput[];
}

/** A normalised alias, cut into tokens, with everything it may mean. */
export interface AliasInput {
  tokens: string[];
  /** Bits of `ALIAS_FLAGS`. */
  flags: number;
  candidates: { entity: string; prior: number; flags: number }[];
}

export interface GazetteerInput {
  meta: Omit<GazetteerMeta, 'types' | 'texts' | 'tokens'>;
  entities: EntityInput[];
  aliases: AliasInput[];
  /** `TOKEN_FLAGS` of normalised words. */
  words: Map<string, number>;
  outlines: Uint8Array;
}

/** The dataset file. Throws when the input breaks a rule of the format (duplicate id, unknown reference). */
export function writeGazetteer(input: GazetteerInput): Uint8Array<ArrayBuffer> {
  const entities = [...input.entities].sort((a, b) => compareIds(a.id, b.id));
  const index = new Map(entities.map((entity, i) => [entity.id, i]));
  assert(index.size === entities.length, 'two entities share an id');
  const indexOf = (id: string): number => defined(index.get(id), `entity ${id}`);
  const texts = writeStrings(textsOf(entities));
  const textIndex = (text: string): number => defined(texts.index.get(text), `text ${text}`);
  const tokens = writeStrings([...input.aliases.flatMap((alias) => alias.tokens), ...input.words.keys()]);
  const types = [...new Set(entities.map(kindAndType))].sort();
  assert(types.length <= 256, 'more types than fit a byte');

  return assemble({
    meta: new TextEncoder().encode(JSON.stringify({ ...input.meta, types, texts: texts.index.size, tokens: tokens.index.size } satisfies GazetteerMeta)),
    stringBytes: texts.bytes,
    stringStart: texts.starts,
    tokenBytes: tokens.bytes,
    tokenStart: tokens.starts,
    tokenFlags: Uint8Array.from(tokens.index.keys(), (token) => input.words.get(token) ?? 0),
    ...entityColumns(entities, textIndex, texts.index.size, types, indexOf),
    ...factColumns(entities, textIndex, indexOf, input.meta.roles),
    ...aliasColumns(input.aliases, tokens.index, indexOf),
    outlines: input.outlines,
  });
}

type Columns = Record<SectionName, ArrayBufferView>;

/** Everything that is stored as text: written ids, names, values. */
function* textsOf(entities: EntityInput[]): Generator<string> {
  for (const { id, name, facts } of entities) {
    if (!isGeonames(id)) yield id;
    yield name;
    for (const fact of facts) if (PROPERTIES[fact.property] === 'string' && fact.text !== undefined) yield fact.text;
  }
}

const kindAndType = ({ kind, type }: EntityInput): string => (type === '' ? kind : `${kind}/${type}`);

const isGeonames = (id: string): boolean => /^g\d+$/.test(id);

/** Written ids first, in the order of texts, then GeoNames numbers. Written ids are ASCII, so code units order like bytes. */
export function compareIds(a: string, b: string): number {
  const [numberA, numberB] = [a, b].map((id) => (isGeonames(id) ? Number(id.slice(1)) : null));
  if (numberA !== null && numberA !== undefined && numberB !== null && numberB !== undefined) return numberA - numberB;
  if (numberA !== null) return 1;
  if (numberB !== null) return -1;
  return a < b ? -1 : a > b ? 1 : 0;
}

function entityColumns(entities: EntityInput[], textIndex: (text: string) => number, textCount: number, types: string[], indexOf: (id: string) => number) {
  const n = entities.length;
  const ids = writeNumbers(entities.map(({ id }) => (isGeonames(id) ? textCount + Number(id.slice(1)) : textIndex(id))));
  const admins = [...new Set(entities.flatMap((e) => [e.admin1, e.admin2]).filter((id) => id !== undefined))].sort(compareIds);
  assert(admins.length < 65535, 'more administrative units than fit a column');
  const adminRank = new Map(admins.map((id, i) => [id, i + 1]));
  const rank = (id: string | undefined): number => (id === undefined ? 0 : defined(adminRank.get(id), id));
  const typeRank = new Map(types.map((type, i) => [type, i]));
  return {
    entityIdBytes: ids.bytes,
    entityIdStart: ids.starts,
    entityName: Uint32Array.from(entities, (e) => textIndex(e.name)),
    entityType: Uint8Array.from(entities, (e) => defined(typeRank.get(kindAndType(e)), e.type)),
    entityCountry: Uint16Array.from(entities, (e) => packCountry(e.country)),
    entityLat: Int16Array.from(entities, (e) => packLatitude(e.lat)),
    entityLon: Int16Array.from(entities, (e) => packLongitude(e.lon)),
    entityPopulation: Uint16Array.from(entities, (e) => packPopulation(e.population ?? 0)),
    entityAdmin1: Uint16Array.from({ length: n }, (_, i) => rank(entities[i]?.admin1)),
    entityAdmin2: Uint16Array.from({ length: n }, (_, i) => rank(entities[i]?.admin2)),
    entityWeight: Uint8Array.from(entities, (e) => packWeight(e.weight)),
    adminEntity: Uint32Array.from(admins, indexOf),
  };
}

function factColumns(entities: EntityInput[], textIndex: (text: string) => number, indexOf: (id: string) => number, roles: string[]) {
  const rows = entities.flatMap((entity) => [...entity.facts].sort(compareFacts));
  assert(roles.length < 256, 'more roles than fit a byte');
  const pairs = datePairs(rows);
  const holders = writeSparseIndex(startsOf(entities.map(({ facts }) => facts.length)));
  return {
    factHolder: holders.bits,
    factRank: holders.ranks,
    factFirst: holders.starts,
    factProperty: Uint16Array.from(rows, (fact) => PROPERTY_NAMES.indexOf(fact.property) | ((fact.flags ?? 0) << 8)),
    factValue: Uint32Array.from(rows, (fact) => factValue(fact, textIndex, indexOf)),
    factDates: Uint16Array.from(rows, (fact) => defined(pairs.index.get(pairKey(fact)), 'dates of a fact')),
    dateStart: Uint32Array.from(pairs.list, ([start]) => start),
    dateEnd: Uint32Array.from(pairs.list, ([, end]) => end),
  };
}

type Dated = Pick<FactInput, 'start' | 'end'>;
const pairOf = ({ start = 0, end = 0 }: Dated): [start: number, end: number] => [start >>> 0, end >>> 0];
const pairKey = (fact: Dated): string => pairOf(fact).join(' ');

/** The distinct pairs of dates. */
function datePairs(facts: Dated[]): { list: [start: number, end: number][]; index: Map<string, number> } {
  const distinct = new Map(facts.map((fact) => [pairKey(fact), pairOf(fact)]));
  const list = [...distinct.values()].sort(([a, b], [c, d]) => a - c || b - d);
  assert(list.length <= 65536, 'more pairs of dates than fit a column');
  return { list, index: new Map(list.map((pair, i) => [pair.join(' '), i])) };
}

/** Where each list begins when lists of these lengths follow each other, and where the last ends. */
function startsOf(lengths: number[]): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1);
  for (const [i, length] of lengths.entries()) starts[i + 1] = (starts[i] ?? 0) + length;
  return starts;
}

function factValue(fact: FactInput, textIndex: (text: string) => number, indexOf: (id: string) => number): number {
  switch (PROPERTIES[fact.property]) {
    case 'entity': return fact.entity === undefined ? NO_ENTITY : indexOf(fact.entity);
    case 'string': return textIndex(defined(fact.text, `text of ${fact.property}`));
    case 'number': return defined(fact.number, `number of ${fact.property}`);
    case 'date': return 0;
  }
}

function compareFacts(a: FactInput, b: FactInput): number {
  return PROPERTY_NAMES.indexOf(a.property) - PROPERTY_NAMES.indexOf(b.property) || (a.start ?? 0) - (b.start ?? 0);
}

function aliasColumns(aliases: AliasInput[], tokens: Map<string, number>, indexOf: (id: string) => number) {
  const trie = buildTrie(aliases.map((alias) => ({ tokens: alias.tokens.map((token) => defined(tokens.get(token), token)), value: alias })));
  const children = writeSparseIndex(trie.first);
  const candidateEntity: number[] = [];
  const candidatePrior: number[] = [];
  const nodeCandidate = new Uint32Array(trie.values.length).fill(NO_ALIAS);
  const nodeLabel = Uint32Array.from(trie.labels, (label, node) => (label | ((trie.values[node]?.flags ?? 0) << INDEX_BITS)) >>> 0);
  for (const [node, alias] of trie.values.entries()) {
    if (!alias) continue;
    const sorted = [...alias.candidates].sort((a, b) => b.prior - a.prior || compareIds(a.entity, b.entity));
    const packed = sorted.map(({ entity, flags }, i) => (indexOf(entity) | ((flags | (i === sorted.length - 1 ? CANDIDATE_FLAGS.last : 0)) << INDEX_BITS)) >>> 0);
    nodeCandidate[node] = packed.length === 1 ? defined(packed[0], 'candidate') : candidateEntity.length;
    if (packed.length === 1) continue;
    candidateEntity.push(...packed);
    candidatePrior.push(...sorted.map(({ prior }) => Math.round(prior * 65535)));
  }
  return {
    nodeInner: children.bits,
    nodeRank: children.ranks,
    nodeFirst: children.starts,
    nodeLabel,
    nodeCandidate,
    candidateEntity: Uint32Array.from(candidateEntity),
    candidatePrior: Uint16Array.from(candidatePrior),
  };
}

const align8 = (n: number): number => (n + 7) & ~7;

function assemble(columns: Columns): Uint8Array<ArrayBuffer> {
  const tableEnd = align8(HEADER_BYTES + SECTION_NAMES.length * TABLE_ROW_BYTES);
  const total = SECTION_NAMES.reduce((sum, name) => sum + align8(columns[name].byteLength), tableEnd);
  const bytes = new Uint8Array(total);
  const view = new DataView(bytes.buffer);
  let offset = tableEnd;
  for (const [i, name] of SECTION_NAMES.entries()) {
    const column = columns[name];
    assert(column.byteLength % ELEMENT_BYTES[SECTIONS[name]] === 0, `section ${name} has a broken element`);
    view.setUint32(HEADER_BYTES + i * TABLE_ROW_BYTES, offset, true);
    view.setUint32(HEADER_BYTES + i * TABLE_ROW_BYTES + 4, column.byteLength, true);
    bytes.set(new Uint8Array(column.buffer, column.byteOffset, column.byteLength), offset);
    offset += align8(column.byteLength);
  }
  bytes.set(new TextEncoder().encode(MAGIC));
  view.setUint32(8, FORMAT_VERSION, true);
  view.setUint32(12, SECTION_NAMES.length, true);
  view.setUint32(16, total, true);
  view.setUint32(20, crc32(bytes.subarray(HEADER_BYTES)), true);
  return bytes;
}
