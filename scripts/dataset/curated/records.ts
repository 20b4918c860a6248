/** Turns the records of `data/` into entity records of the dataset. */
import { CANDIDATE_FLAGS, FACT_FLAGS, type Property } from '../../../lib/gazetteer/format';
import type { FactInput } from '../../../lib/gazetteer/writer';
import type { Kind } from '../../../lib/shared/kind';
import { parsePartialDate } from '../../../lib/shared/partial-date';
import { frequencyOf, type Weight } from '../frequency';
import type { AliasUse, EntityRecord } from '../record';
import type { Curated } from './read';
import type { Event, Group, Organisation, Person, Place } from './schema';

/** A place of `data/` that adds to one of the npm sources names that one's id. */
export interface CuratedRecord extends EntityRecord {
  overlays?: string;
}

/** The part of an entity's weight that each kind of name carries. Estimates, see frequency.ts. */
const SHARE = { name: 1, alias: 0.7, native: 0.2, formerName: 0.4, surname: 0.8, shortName: 0.3, demonym: 1 } as const;

/** Weight of a record that does not say: most people and bodies in `data/` are named now and then. */
const DEFAULT_WEIGHT: Record<Kind, Weight> = { person: 2, place: 2, organisation: 2, event: 2, group: 2 };

type Common = Pick<Place, 'id' | 'name' | 'the' | 'native' | 'aliases' | 'matchOnly' | 'needsContext' | 'shortNames' | 'weight' | 'description' | 'wikipedia'>;
type Named = { name: string; the?: true | undefined; start?: string | undefined; end?: string | undefined };

export function curatedRecords(data: Curated): CuratedRecord[] {
  return [
    ...data.people.map(personRecord),
    ...data.places.map((place) => placeRecord(place, isoOf(data))),
    ...data.organisations.map((organisation) => organisationRecord(organisation, isoOf(data))),
    ...data.events.map(eventRecord),
    ...data.groups.map((group) => groupRecord(group, isoOf(data))),
  ];
}

/** ISO code of the one country that a record names; what lies in several belongs to none. */
const isoOf = (data: Curated) => (countries: string[] | undefined): string | undefined =>
  countries?.length === 1 ? data.places.find((place) => place.id === countries[0])?.iso : undefined;
type IsoOf = ReturnType<typeof isoOf>;

/** `flagged`: names that get aliases of their own, with flags, beside these: a surname, demonyms. */
function base(record: Common, kind: Kind, type: string, formerNames: Named[] = [], flagged: readonly string[] = []): CuratedRecord {
  const aliases: AliasUse[] = [
    use(record.name, SHARE.name),
    ...[...(record.aliases ?? []), ...(record.matchOnly ?? [])].map((text) => use(text, SHARE.alias)),
    ...(record.native ?? []).map((text) => use(text, SHARE.native)),
    ...formerNames.map(({ name }) => use(name, SHARE.formerName)),
    ...(record.shortNames ?? []).map((text) => use(text, SHARE.shortName, CANDIDATE_FLAGS.shortName)),
  ];
  const contextual = new Set((record.needsContext ?? []).filter((name) => !flagged.includes(name)));
  const facts: FactInput[] = [
    ...texts('alias', kind === 'group' ? record.aliases?.filter((alias) => !isNumberOf(alias, record.name)) : record.aliases),
    ...matchOnlyFacts(record.matchOnly ?? []),
    ...texts('native', record.native),
    ...formerNames.map((former): FactInput => ({ property: 'former-name', text: former.name, ...span(former), ...(former.the && { flags: FACT_FLAGS.the }) })),
    ...texts('description', record.description),
    ...texts('wikipedia', record.wikipedia),
    ...(record.the ? [{ property: 'the', number: 1 } satisfies FactInput] : []),
  ];
  return {
    id: record.id, name: record.name, kind, type, facts,
    aliases: withContext(aliases, contextual),
    weight: frequencyOf(record.weight ?? DEFAULT_WEIGHT[kind]),
  };
}

/** "Kumyk" beside "Kumyks" is the same name in the other number. */
const isNumberOf = (alias: string, name: string): boolean => alias.startsWith(name) || name.startsWith(alias);

/** Matching reads the facts of names with a possessive inside, which no other word may have. Nobody needs the others. */
const matchOnlyFacts = (names: string[]): FactInput[] =>
  names.filter((name) => /['’]s? /.test(name)).map((text) => ({ property: 'alias', text, flags: FACT_FLAGS.matchOnly }));

const use = (text: string, share: number, flags = 0): AliasUse => ({ text, share, flags: flags | (isAcronym(text) ? CANDIDATE_FLAGS.capitals : 0) });

/** Acronyms match in capitals only: "US" is not "us". Longer ones are written as words, too ("Unesco"). */
const isAcronym = (text: string): boolean => /^(?:\p{Lu}\.?){2,4}$/u.test(text.replace(/[& -]/g, ''));

/** Names that their writers marked, among the aliases or besides them. */
function withContext(aliases: AliasUse[], contextual: Set<string>): AliasUse[] {
  const marked = aliases.map((alias) => (contextual.has(alias.text) ? { ...alias, flags: alias.flags | CANDIDATE_FLAGS.needsContext } : alias));
  const known = new Set(aliases.map(({ text }) => text));
  return [...marked, ...[...contextual].filter((text) => !known.has(text)).map((text) => use(text, SHARE.alias, CANDIDATE_FLAGS.needsContext))];
}

const day = (written: string | undefined): number => (written === undefined || written === 'unknown' ? 0 : (parsePartialDate(written) ?? 0));
const span = ({ start, end }: { start?: string | undefined; end?: string | undefined }): { start: number; end: number } => ({ start: day(start), end: day(end) });
const texts = (property: Property, list: string | string[] | undefined): FactInput[] => [list ?? []].flat().map((text) => ({ property, text }));
const entities = (property: Property, list: string | (string | undefined)[] | undefined): FactInput[] =>
  [list].flat().flatMap((entity) => (entity === undefined ? [] : [{ property, entity }]));
const date = (property: Property, written: string | undefined): FactInput[] => (written === undefined ? [] : [{ property, start: day(written) }]);
const numbers = (property: Property, value: number | undefined): FactInput[] => (value === undefined ? [] : [{ property, number: Math.round(value) }]);

const GENDERS = { f: 1, m: 2, x: 3 } as const;

function personRecord(person: Person): CuratedRecord {
  const words = person.name.replace(/,? (Jr|Sr|II|III|IV)\.?$/, '').split(' ');
  const surname = person.surname ?? (words.length > 1 ? words.at(-1) : undefined);
  const record = base(person, 'person', '', person.formerNames, surname === undefined || surname === person.name ? [] : [surname]);
  if (surname && surname !== person.name) {
    record.aliases.push(...withContext([use(surname, SHARE.surname, CANDIDATE_FLAGS.surname)], new Set((person.needsContext ?? []).filter((name) => name === surname))));
    record.facts.push({ property: 'surname', text: surname });
  }
  record.facts.push(
    ...date('born', person.born),
    ...date('died', person.died),
    ...numbers('gender', GENDERS[person.gender]),
    ...entities('citizenship', person.citizenship),
    ...(person.relatives ?? []).map(({ person: id, relation, ...dates }): FactInput => ({ property: relation, entity: id, ...span(dates) })),
  );
  return record;
}

function placeRecord(place: Place, iso: IsoOf): CuratedRecord {
  const record = base(place, 'place', place.type, place.formerNames, place.demonyms);
  const country = place.iso ?? iso(place.countries);
  if (country) record.country = country;
  if (place.lat !== undefined) record.lat = place.lat;
  if (place.lon !== undefined) record.lon = place.lon;
  if (place.population) record.population = place.population.value;
  const overlay = place.geonames !== undefined ? `g${place.geonames}` : place.admin;
  if (overlay) record.overlays = overlay;
  record.aliases.push(...withContext((place.demonyms ?? []).map((text) => use(text, SHARE.demonym, CANDIDATE_FLAGS.demonym)), new Set((place.needsContext ?? []).filter((name) => place.demonyms?.includes(name)))));
  record.facts.push(
    ...entities('country', place.countries),
    ...entities('part-of', place.partOf),
    ...date('start', place.start),
    ...date('end', place.end),
    ...texts('demonym', place.demonyms),
    ...(place.capitals ?? []).map((capital): FactInput => ({ property: 'capital', entity: capital.place, ...span(capital) })),
    ...texts('capital-note', place.capitalNote),
    ...numbers('population-year', place.population?.year),
    ...numbers('area', place.area),
    ...texts('language', place.languages),
    ...texts('currency', place.currency),
    ...(place.independence ? [{ property: 'independence', start: day(place.independence.date), ...(place.independence.from !== undefined && { entity: place.independence.from }) } satisfies FactInput] : []),
    ...entities('successor', place.successors),
    ...date('flag-since', place.flagSince),
    ...entities('stands-for', place.metonymFor),
    ...(place.disputes ?? []).map((dispute): FactInput => ({ property: 'dispute', text: dispute.note, ...span(dispute) })),
    ...(place.governedBy ?? []).map((power): FactInput => ({ property: 'governed-by', entity: power.place, ...span(power) })),
  );
  return record;
}

function organisationRecord(organisation: Organisation, iso: IsoOf): CuratedRecord {
  const record = base(organisation, 'organisation', organisation.type, organisation.formerNames);
  const country = iso(organisation.countries);
  if (country) record.country = country;
  record.facts.push(
    ...entities('country', organisation.countries),
    ...date('start', organisation.start),
    ...date('end', organisation.end),
    ...entities('seat', organisation.seat),
    ...(organisation.partOf ?? []).map((part): FactInput => ({ property: 'part-of', entity: part.organisation, ...span(part) })),
    ...numbers('members', organisation.members),
  );
  return record;
}

const SIDES = ['side-1', 'side-2', 'side-3'] as const;

function eventRecord(event: Event): CuratedRecord {
  const record = base(event, 'event', event.type);
  record.facts.push(
    ...date('start', event.start),
    ...date('end', event.end),
    ...entities('at', event.places),
    ...(event.sides ?? []).flatMap((side, i) => entities(SIDES[i] ?? 'side-3', side)),
    ...numbers('ongoing', event.ongoing ? 1 : undefined),
  );
  return record;
}

function groupRecord(group: Group, iso: IsoOf): CuratedRecord {
  const record = base(group, 'group', group.type);
  const country = iso(group.countries);
  if (country) record.country = country;
  record.facts.push(...entities('country', group.countries));
  return record;
}

/** Bits of a tenure's fact. */
export const tenureFlags = (t: { acting?: true | undefined; disputed?: true | undefined; end?: string | undefined }, ceremonial: boolean): number =>
  (t.acting ? FACT_FLAGS.acting : 0) | (t.disputed ? FACT_FLAGS.disputed : 0) | (t.end === 'unknown' ? FACT_FLAGS.endUnknown : 0) | (ceremonial ? FACT_FLAGS.ceremonial : 0);
