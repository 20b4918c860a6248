/** What must hold in `data/` beyond the shape of each record. Each check returns sentences about what is wrong. */
import { checkChains } from './chains';
import { checkCoverage } from './coverage';
import { certainlyBefore, dayRange } from './dates';
import type { Curated } from './read';
import type { Person, Tenure } from './schema';

export function checkCurated(data: Curated): string[] {
  return [checkReferences, checkDates, checkLives, checkExclusiveOffices, checkOwnTitles, checkPlaces, checkChains, checkCoverage].flatMap((check) => check(data));
}

/** Offices that span a leader's whole power change hands without overlap; a person under this age holds none. */
const ADULT = 18;

function everyEntity(data: Curated): Set<string> {
  return new Set([data.people, data.places, data.organisations, data.events, data.groups].flatMap((list) => list.map(({ id }) => id)));
}

/** Every id that a record mentions exists. */
export function checkReferences(data: Curated): string[] {
  const entities = everyEntity(data);
  const offices = new Set(data.offices.map(({ id }) => id));
  const places = new Set(data.places.map(({ id }) => id));
  const people = new Set(data.people.map(({ id }) => id));
  const errors: string[] = [];
  const need = (where: string, known: Set<string>, ids: (string | undefined)[] | undefined): void => {
    for (const id of ids ?? []) if (id !== undefined && !known.has(id)) errors.push(`${where}: no such record: ${id}`);
  };
  for (const office of data.offices) need(office.id, entities, [office.of, ...(office.alsoOf ?? [])]);
  for (const person of data.people) {
    need(person.id, places, person.citizenship);
    need(person.id, people, person.relatives?.map((r) => r.person));
    need(person.id, offices, person.offices?.map((t) => t.office));
    need(person.id, entities, person.offices?.map((t) => t.of));
  }
  for (const place of data.places) {
    need(place.id, places, [...(place.countries ?? []), ...(place.partOf ?? []), ...(place.successors ?? []), ...(place.governedBy ?? []).map((g) => g.place), place.independence?.from]);
    need(place.id, places, place.capitals?.map((c) => c.place));
    need(place.id, entities, [place.metonymFor]);
  }
  for (const organisation of data.organisations) {
    need(organisation.id, places, [...(organisation.countries ?? []), organisation.seat]);
    need(organisation.id, entities, organisation.partOf?.map((p) => p.organisation));
  }
  for (const event of data.events) {
    need(event.id, places, event.places);
    need(event.id, entities, event.sides?.flat());
  }
  for (const group of data.groups) need(group.id, places, group.countries);
  for (const prior of data.priors) need(`prior ${prior.alias}`, entities, Object.keys(prior.means));
  return errors;
}

/** Nothing ends before it starts, nothing starts or ends after the dataset's last sure day. Without that day, nothing is late. */
export function checkDates(data: Curated): string[] {
  const errors: string[] = [];
  const isLate = (date: string): boolean => data.asOf !== '' && certainlyBefore(data.asOf, date);
  const check = (where: string, span: { start?: string | undefined; end?: string | undefined }): void => {
    const { start, end } = span;
    if (start && end && end !== 'unknown' && certainlyBefore(end, start)) errors.push(`${where}: ends ${end} before it starts ${start}`);
    if (start && isLate(start)) errors.push(`${where}: starts ${start}, after asOf ${data.asOf}`);
    if (end && end !== 'unknown' && isLate(end)) errors.push(`${where}: ends ${end}, after asOf ${data.asOf}`);
  };
  for (const person of data.people) check(`${person.id}: life`, { start: person.born, end: person.died });
  for (const person of data.people) for (const t of person.offices ?? []) check(`${person.id}: ${tenureName(t)}`, t);
  for (const list of [data.places, data.organisations, data.events, data.offices]) for (const record of list) check(record.id, record);
  for (const person of data.people) for (const span of [...(person.formerNames ?? []), ...(person.relatives ?? [])]) check(person.id, span);
  for (const place of data.places) for (const span of [...(place.formerNames ?? []), ...(place.capitals ?? []), ...(place.disputes ?? []), ...(place.governedBy ?? [])]) check(place.id, span);
  for (const org of data.organisations) for (const span of [...(org.formerNames ?? []), ...(org.partOf ?? [])]) check(org.id, span);
  return errors;
}

const tenureName = (t: Tenure): string => t.office ?? t.title ?? '';

/** Nobody holds an office as a child or after death. */
export function checkLives(data: Curated): string[] {
  return data.people.flatMap((person) => [...checkDescription(person), ...(person.offices ?? []).flatMap((t) => checkLife(person, t))]);
}

/** Until then descriptions of the dead may name a year: no article is older. */
const NEWS_BEGIN = '1990';

/** A description is true on every day: a year in it would tell the future to whoever reads an older article. */
function checkDescription({ id, description = '', died }: Person): string[] {
  const isPast = died !== undefined && certainlyBefore(died, NEWS_BEGIN);
  return /\b(19|20)\d\d\b/.test(description) && !isPast ? [`${id}: the description names a year`] : [];
}

function checkLife(person: Person, t: Tenure): string[] {
  const where = `${person.id}: ${tenureName(t)}`;
  const errors: string[] = [];
  const adult = person.born && dayRange(person.born).first + ADULT * 10000;
  const monarch = /monarch|king|queen|emperor|emir|sultan|lama|prince|duke|duchess/.test(tenureName(t).toLowerCase());
  if (adult && !monarch && t.start && dayRange(t.start).last < adult) errors.push(`${where}: in office from ${t.start}, born ${person.born}`);
  const last = t.end === undefined || t.end === 'unknown' ? t.start : t.end;
  if (person.died && last && certainlyBefore(person.died, last)) errors.push(`${where}: in office ${last}, died ${person.died}`);
  if (person.died && t.end === undefined && t.start) errors.push(`${where}: no end, but died ${person.died}`);
  return errors;
}

interface Holding extends Tenure { person: string }

/** Two people hold an unshared office on one day only on a day of handing over, or when one is acting or disputed. */
export function checkExclusiveOffices(data: Curated): string[] {
  const exclusive = new Set(data.offices.filter((office) => !office.shared).map(({ id }) => id));
  const holdings = new Map<string, Holding[]>();
  for (const person of data.people)
    for (const t of person.offices ?? [])
      if (t.office && exclusive.has(t.office) && t.start && !t.acting && !t.disputed)
        holdings.set(t.office, [...(holdings.get(t.office) ?? []), { ...t, person: person.id }]);
  return [...holdings].flatMap(([office, list]) => overlaps(office, list));
}

function overlaps(office: string, list: Holding[]): string[] {
  const chain = [...list].sort((a, b) => dayRange(a.start ?? '').first - dayRange(b.start ?? '').first);
  return chain.slice(1).flatMap((next, i) => {
    const held = chain[i];
    if (!held || held.end === 'unknown' || !next.start) return [];
    if (held.end === undefined) return !certainlyBefore(held.start ?? '', next.start) ? [] : [`${office}: ${held.person} has no end, but ${next.person} starts ${next.start}`];
    return dayRange(held.end).first > dayRange(next.start).last
      ? [`${office}: ${held.person} until ${held.end} overlaps ${next.person} from ${next.start}`]
      : [];
  });
}

/** A title written in place is not that of an office with a record, unless it was held before or after that office existed. */
export function checkOwnTitles(data: Curated): string[] {
  const byTitle = new Map(data.offices.filter(({ label }) => label === undefined).map((office) => [`${office.title} of ${office.of}`, office]));
  const byLabel = new Map(data.offices.flatMap((office) => (office.label === undefined ? [] : [[office.label, office]])));
  return data.people.flatMap((person) => (person.offices ?? []).flatMap((t) => {
    const office = t.title === undefined ? undefined : t.label === undefined ? byTitle.get(`${t.title} of ${t.of}`) : byLabel.get(t.label);
    const isOther = office !== undefined && ((office.start && t.end && t.end !== 'unknown' && dayRange(t.end).first <= dayRange(office.start).last) || (office.end && t.start && dayRange(office.end).first <= dayRange(t.start).last));
    return office && !isOther ? [`${person.id}: write office: ${office.id} for "${t.label ?? t.title}"`] : [];
  }));
}

/** Places can be put on a map or say why not; countries have a code, a capital and demonyms. */
export function checkPlaces(data: Curated): string[] {
  return data.places.flatMap((place) => {
    const errors: string[] = [];
    const located = place.lat !== undefined && place.lon !== undefined;
    if (!located && place.geonames === undefined && place.admin === undefined) errors.push(`${place.id}: give lat and lon, geonames or admin`);
    if ((place.lat === undefined) !== (place.lon === undefined)) errors.push(`${place.id}: lat and lon go together`);
    if (place.type === 'country' && !place.iso) errors.push(`${place.id}: a country has an iso code`);
    if (place.type === 'country' && !place.demonyms) errors.push(`${place.id}: a country has demonyms`);
    return errors;
  });
}
