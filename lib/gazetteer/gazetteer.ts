/** The opened dataset: names to candidates, entities to facts. Reads typed arrays in place; holds no copies. */
import type { Coordinates } from '../shared/coordinates';
import { ok, type Result } from '../shared/result';
import type { Kind } from '../shared/kind';
import type { PartialDate } from '../shared/partial-date';
import { readType, unpackCountry, unpackLatitude, unpackLongitude, unpackPopulation, unpackWeight, type KindAndType } from './codec';
import type { Fact } from './fact';
import { CANDIDATE_FLAGS, INDEX_BITS, INDEX_MASK, NO_ALIAS, NO_ENTITY, PROPERTIES, PROPERTY_NAMES, type GazetteerMeta, type Property } from './format';
import type { EntityId, EntityIndex, NodeIndex, TokenIndex } from './ids';
import { NumberList } from './number-list';
import { SparseIndex } from './sparse-index';
import { StringList } from './string-list';
import { openSections, type GazetteerError, type Sections } from './layout';

/** An entity that an alias may mean. */
export interface Candidate {
  entity: EntityIndex;
  /** P(entity | alias) in news, 0 to 1. */
  prior: number;
  /** Bits of `CANDIDATE_FLAGS`. */
  flags: number;
}

const decoder = new TextDecoder();

export class Gazetteer {
  private readonly children: SparseIndex;
  private readonly factsOf: SparseIndex;

  private constructor(private readonly s: Sections) {
    this.children = new SparseIndex(s.nodeInner, s.nodeRank, s.nodeFirst);
    this.factsOf = new SparseIndex(s.factHolder, s.factRank, s.factFirst);
  }

  /** Opens a dataset in constant time. The buffer must not change afterwards. */
  static from(buffer: ArrayBuffer): Result<Gazetteer, GazetteerError> {
    const sections = openSections(buffer);
    return sections.ok ? ok(new Gazetteer(sections.value)) : sections;
  }

  private get texts(): StringList {
    return (this.openedTexts ??= new StringList(this.s.stringBytes, this.s.stringStart, this.meta.texts));
  }
  private openedTexts: StringList | undefined;

  private get tokens(): StringList {
    return (this.openedTokens ??= new StringList(this.s.tokenBytes, this.s.tokenStart, this.meta.tokens));
  }
  private openedTokens: StringList | undefined;

  private get ids(): NumberList {
    return (this.openedIds ??= new NumberList(this.s.entityIdBytes, this.s.entityIdStart, this.entityCount));
  }
  private openedIds: NumberList | undefined;

  get meta(): GazetteerMeta {
    return (this.parsedMeta ??= JSON.parse(decoder.decode(this.s.meta)) as GazetteerMeta);
  }
  private parsedMeta: GazetteerMeta | undefined;

  get entityCount(): number {
    return this.s.entityType.length;
  }
  /** Nodes of the alias trie at which an alias ends. */
  get aliasCount(): number {
    return this.s.nodeCandidate.reduce((count, value) => count + (value !== NO_ALIAS ? 1 : 0), 0);
  }
  /** Map outlines, opaque to the gazetteer. */
  get outlines(): Uint8Array {
    return this.s.outlines;
  }

  // Names

  /** The number of a normalised token, or null when no alias has it. */
  token(norm: string): TokenIndex | null {
    const index = this.tokens.find(norm);
    return index === -1 ? null : (index as TokenIndex);
  }

  /** Bits of `TOKEN_FLAGS`. */
  tokenFlags(token: TokenIndex): number {
    return at(this.s.tokenFlags, token);
  }

  /** The trie node that a token leads to, or null. */
  child(node: NodeIndex, token: TokenIndex): NodeIndex | null {
    const { nodeLabel } = this.s;
    const rank = this.children.rank(node);
    if (rank === -1) return null;
    let low = this.children.start(rank);
    let high = this.children.start(rank + 1) - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const label = at(nodeLabel, middle) & INDEX_MASK;
      if (label === token) return middle as NodeIndex;
      if (label < token) low = middle + 1;
      else high = middle - 1;
    }
    return null;
  }

  /** True when an alias ends at the node. */
  isAlias(node: NodeIndex): boolean {
    return at(this.s.nodeCandidate, node) !== NO_ALIAS;
  }

  /** Bits of `ALIAS_FLAGS`. */
  aliasFlags(node: NodeIndex): number {
    return at(this.s.nodeLabel, node) >>> INDEX_BITS;
  }

  /** What the alias that ends at a node may mean, best prior first; empty when none ends there. */
  candidates(node: NodeIndex): Candidate[] {
    const packed = at(this.s.nodeCandidate, node);
    if (packed === NO_ALIAS) return [];
    if (isLast(packed)) return [unpackCandidate(packed, 1)];
    const found: Candidate[] = [];
    for (let i = packed; i < this.s.candidateEntity.length; i++) {
      const row = at(this.s.candidateEntity, i);
      found.push(unpackCandidate(row, at(this.s.candidatePrior, i) / 65535));
      if (isLast(row)) break;
    }
    return found;
  }

  // Entities

  id(entity: EntityIndex): EntityId {
    const number = this.ids.get(entity);
    const { texts } = this.meta;
    return (number < texts ? this.string(number) : `g${number - texts}`) as EntityId;
  }

  /** The entity of an id, or null. */
  find(id: string): EntityIndex | null {
    const geonames = /^g(\d{1,9})$/.exec(id);
    const number = geonames ? this.meta.texts + Number(geonames[1]) : this.texts.find(id);
    const index = number === -1 ? -1 : this.ids.find(number);
    return index === -1 ? null : (index as EntityIndex);
  }

  name(entity: EntityIndex): string {
    return this.string(at(this.s.entityName, entity));
  }
  /** What the row is. Offices are rows too. */
  rowKind(entity: EntityIndex): Kind | 'office' {
    return this.kindAndType(entity).kind;
  }
  /** The type within the kind: "city", "news-agency", "" for people. */
  type(entity: EntityIndex): string {
    return this.kindAndType(entity).type;
  }
  private kindAndType(entity: EntityIndex): KindAndType {
    this.openedTypes ??= this.meta.types.map(readType);
    return this.openedTypes[at(this.s.entityType, entity)] ?? { kind: 'place', type: '' };
  }
  private openedTypes: KindAndType[] | undefined;

  /** ISO 3166-1 alpha-2 code of the country it is in, belongs to, or is. */
  countryCode(entity: EntityIndex): string | undefined {
    return unpackCountry(at(this.s.entityCountry, entity));
  }
  latitude(entity: EntityIndex): number | undefined {
    return unpackLatitude(at(this.s.entityLat, entity));
  }
  longitude(entity: EntityIndex): number | undefined {
    return unpackLongitude(at(this.s.entityLon, entity));
  }
  /** Where an entity is; null for what is nowhere in particular. */
  coordinates(entity: EntityIndex): Coordinates | null {
    const [lat, lon] = [this.latitude(entity), this.longitude(entity)];
    return lat === undefined || lon === undefined ? null : { lat, lon };
  }
  /** 0 where unknown. */
  population(entity: EntityIndex): number {
    return unpackPopulation(at(this.s.entityPopulation, entity));
  }
  /** First- or second-level unit a place is in. */
  admin(entity: EntityIndex, level: 1 | 2): EntityIndex | null {
    const packed = at(level === 1 ? this.s.entityAdmin1 : this.s.entityAdmin2, entity);
    return packed === 0 ? null : (at(this.s.adminEntity, packed - 1) as EntityIndex);
  }
  /** How often news names it, in units of the build's estimate; only ratios mean something. */
  weight(entity: EntityIndex): number {
    return unpackWeight(at(this.s.entityWeight, entity));
  }

  // Facts

  /** Facts of an entity, or those with one property, in order of their start. */
  facts(entity: EntityIndex, property?: Property): Fact[] {
    const wanted = property === undefined ? -1 : PROPERTY_NAMES.indexOf(property);
    const found: Fact[] = [];
    const rank = this.factsOf.rank(entity);
    for (let i = rank === -1 ? 0 : this.factsOf.start(rank), end = rank === -1 ? 0 : this.factsOf.start(rank + 1); i < end; i++)
      if (wanted === -1 || (at(this.s.factProperty, i) & 0xff) === wanted) found.push(this.decodeFact(i));
    return found;
  }

  /** Facts of the property that lead to the entity, each with the entity it is about: who held an office. In order of their start. */
  factsLeadingTo(entity: EntityIndex, property: Property): Fact[] {
    const found = this.leadingTo(property).get(entity) ?? [];
    return found.map(({ about, fact }) => ({ ...this.decodeFact(fact), entity: about })).sort((a, b) => a.start - b.start);
  }

  /** Facts of a property by the entity they lead to, gathered when first asked for: not stored, because few ever ask. */
  private leadingTo(property: Property): Map<EntityIndex, { about: EntityIndex; fact: number }[]> {
    const known = this.gathered.get(property);
    if (known) return known;
    const wanted = PROPERTY_NAMES.indexOf(property);
    const found = new Map<EntityIndex, { about: EntityIndex; fact: number }[]>();
    for (let row = 0; row < this.entityCount; row++) {
      const rank = this.factsOf.rank(row);
      if (rank === -1) continue;
      for (let fact = this.factsOf.start(rank), end = this.factsOf.start(rank + 1); fact < end; fact++) {
        if ((at(this.s.factProperty, fact) & 0xff) !== wanted) continue;
        const to = at(this.s.factValue, fact) as EntityIndex;
        const list = found.get(to) ?? [];
        found.set(to, list);
        list.push({ about: row as EntityIndex, fact });
      }
    }
    this.gathered.set(property, found);
    return found;
  }
  private readonly gathered = new Map<Property, Map<EntityIndex, { about: EntityIndex; fact: number }[]>>();

  private decodeFact(i: number): Fact {
    const packed = at(this.s.factProperty, i);
    const property = PROPERTY_NAMES[packed & 0xff] ?? 'alias';
    const value = at(this.s.factValue, i);
    const type = PROPERTIES[property];
    return {
      property,
      entity: type === 'entity' && value !== NO_ENTITY ? (value as EntityIndex) : null,
      text: type === 'string' ? this.string(value) : '',
      number: type === 'number' ? value : 0,
      start: (at(this.s.dateStart, at(this.s.factDates, i)) | 0) as PartialDate,
      end: (at(this.s.dateEnd, at(this.s.factDates, i)) | 0) as PartialDate,
      flags: packed >>> 8,
    };
  }

  private string(index: number): string {
    return this.texts.get(index);
  }
}

const isLast = (packed: number): boolean => ((packed >>> INDEX_BITS) & CANDIDATE_FLAGS.last) !== 0;

const unpackCandidate = (packed: number, prior: number): Candidate => ({
  entity: (packed & INDEX_MASK) as EntityIndex,
  prior,
  flags: (packed >>> INDEX_BITS) & ~CANDIDATE_FLAGS.last,
});

/** Element of a section. `verify` guarantees that indexes are in range, so a missing one reads as 0. */
const at = (array: Uint8Array | Uint16Array | Int16Array | Uint32Array, index: number): number => array[index] ?? 0;
