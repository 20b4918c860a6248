/**
 * A government for every country, made by rule: what "Washington said" means. The capital
 * stands for it while it is the capital, and who leads the country leads it. A body that `data/` describes itself under the same id is not made again.
 */
import type { FactInput } from '../../lib/gazetteer/writer';
import type { EntityRecord } from './record';
import { OFFICE_ROLES, type Place } from './curated/schema';

/** Share of a country's frequency that its government has. Arbitrary; it competes with nothing under its long names. */
const GOVERNMENT_SHARE = 0.3;

export const governmentId = (country: string): string => `government-of-${country}`;

export function addGovernments(countries: Place[], records: Map<string, EntityRecord>): EntityRecord[] {
  const made: EntityRecord[] = [];
  for (const country of countries) {
    const place = records.get(country.id);
    if (!place) continue;
    const id = governmentId(country.id);
    const known = records.get(id);
    const government = known ?? governmentRecord(country, place);
    if (!known) made.push(government);
    government.facts.push(...ledBy(place, records));
    for (const { property, entity, start, end } of [...place.facts])
      if (property === 'capital' && entity !== undefined)
        records.get(entity)?.facts.push({ property: 'stands-for', entity: id, start: start ?? 0, end: end ?? 0 });
  }
  for (const record of records.values())
    for (const fact of record.facts)
      if (fact.property === 'stands-for' && fact.entity !== undefined && countries.some(({ id }) => id === fact.entity)) fact.entity = governmentId(fact.entity);
  return made;
}

const GOVERNING = new Set(['head-of-state', 'head-of-government', 'leader'].map((role) => (OFFICE_ROLES as readonly string[]).indexOf(role)));

/** The offices whose holders govern the country. */
const ledBy = (place: EntityRecord, records: Map<string, EntityRecord>): FactInput[] =>
  place.facts.flatMap(({ property, entity }): FactInput[] => {
    const role = property === 'office' && entity !== undefined ? records.get(entity)?.facts.find((fact) => fact.property === 'role') : undefined;
    return entity !== undefined && role?.number !== undefined && GOVERNING.has(role.number) ? [{ property: 'office', entity }] : [];
  });

/** Where a country has only ever had one capital since 1945, its government sits there. */
function seatOf(place: EntityRecord): FactInput[] {
  const [capital, ...others] = place.facts.filter(({ property }) => property === 'capital');
  return capital?.entity !== undefined && others.length === 0 ? [{ property: 'seat', entity: capital.entity }] : [];
}

function governmentRecord(country: Place, place: EntityRecord): EntityRecord {
  const name = `Government of ${country.the ? 'the ' : ''}${country.name}`;
  return {
    id: governmentId(country.id), name, kind: 'organisation', type: 'government', weight: place.weight * GOVERNMENT_SHARE,
    ...(place.country !== undefined && { country: place.country }),
    facts: [{ property: 'the', number: 1 }, { property: 'country', entity: country.id }, ...seatOf(place)],
    aliases: [{ text: name, flags: 0, share: 1 }],
  };
}
