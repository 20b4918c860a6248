/** Offices as rows of the dataset, and who held them when. */
import { FACT_FLAGS } from '../../../lib/gazetteer/format';
import type { FactInput } from '../../../lib/gazetteer/writer';
import { parsePartialDate } from '../../../lib/shared/partial-date';
import type { EntityRecord } from '../record';
import { roleOf } from './leading-titles';
import type { Curated } from './read';
import { tenureFlags } from './records';
import { OFFICE_ROLES, type Office, type Tenure } from './schema';

/** Adds `holds` facts to people and `office` facts to what the offices belong to; returns the offices. */
export function addOffices(data: Curated, records: Map<string, EntityRecord>): EntityRecord[] {
  const offices = new Map<string, EntityRecord>();
  const written = new Map(data.offices.map((office) => [office.id, office]));
  const bodies = new Map(data.organisations.map((organisation) => [organisation.id, organisation]));
  const inPlace = new Map<string, Tenure[]>();
  for (const tenure of data.people.flatMap((person) => person.offices ?? []))
    if (tenure.of !== undefined && bodies.has(tenure.of)) inPlace.set(tenure.of, [...(inPlace.get(tenure.of ?? '') ?? []), tenure]);
  const rowOf = (office: Office): EntityRecord => {
    const known = offices.get(office.id);
    if (known) return known;
    const row = officeRecord(office, records);
    offices.set(office.id, row);
    for (const body of [office.of, ...(office.alsoOf ?? [])]) records.get(body)?.facts.push({ property: 'office', entity: row.id });
    return row;
  };
  for (const office of data.offices) rowOf(office);
  for (const person of data.people)
    for (const tenure of person.offices ?? []) {
      const office = tenure.office === undefined ? ownOffice(tenure, roleOf(tenure, bodies.get(tenure.of ?? ''), inPlace.get(tenure.of ?? '') ?? [])) : written.get(tenure.office);
      if (!office) throw new Error(`data/people: ${person.id}: no such office: ${tenure.office}`);
      const row = rowOf(office);
      records.get(person.id)?.facts.push({ property: 'holds', entity: row.id, start: day(tenure.start), end: day(tenure.end), flags: tenureFlags(tenure, office.ceremonial ?? false) });
    }
  return [...offices.values()];
}

const day = (date: string | undefined): number => (date === undefined || date === 'unknown' ? 0 : (parsePartialDate(date) ?? 0));

/** A one-off title becomes an office of its own; the same title of the same body is the same office. */
function ownOffice(tenure: Tenure, role: Office['role']): Office {
  const title = tenure.title ?? '';
  const key = `${tenure.label ?? title}${tenure.of && !tenure.label ? ` of ${tenure.of}` : ''}`;
  return {
    id: `office-${key.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '')}`,
    title, of: tenure.of ?? '', ...(tenure.label !== undefined && { label: tenure.label }), role,
  };
}

function officeRecord(office: Office, records: Map<string, EntityRecord>): EntityRecord {
  const of = records.get(office.of);
  const facts: FactInput[] = [
    { property: 'title', text: office.title },
    ...(of ? [{ property: 'of', entity: of.id } satisfies FactInput] : []),
    ...(office.label !== undefined ? [{ property: 'label', text: office.label } satisfies FactInput] : []),
    ...(office.aliases ?? []).map((text): FactInput => ({ property: 'alias', text })),
    ...(office.wikipedia !== undefined ? [{ property: 'wikipedia', text: office.wikipedia } satisfies FactInput] : []),
    ...(office.start !== undefined ? [{ property: 'start', start: day(office.start) } satisfies FactInput] : []),
    ...(office.end !== undefined ? [{ property: 'end', start: day(office.end) } satisfies FactInput] : []),
    ...(office.term ? [{ property: 'term', number: office.term.years * 10000 + Number(office.term.begins.replace('-', '')) } satisfies FactInput] : []),
    { property: 'role', number: OFFICE_ROLES.indexOf(office.role), flags: office.ceremonial ? FACT_FLAGS.ceremonial : 0 },
  ];
  return {
    id: office.id, name: officeName(office, of), kind: 'office', type: '', ...(of?.country !== undefined && { country: of.country }),
    weight: 0, facts, aliases: [],
  };
}

/** "President of Kyrgyzstan", "President of the United States", or the label. */
function officeName(office: Office, of: EntityRecord | undefined): string {
  if (office.label !== undefined) return office.label;
  if (!of) return office.title;
  return `${office.title} of ${of.facts.some((fact) => fact.property === 'the') ? 'the ' : ''}${of.name}`;
}
