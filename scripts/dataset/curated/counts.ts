/** How many terms of office `data/` records, by country and decade: the table in docs/dataset.md. */
import { dayRange } from './dates';
import type { Curated } from './read';
import type { Tenure } from './schema';

const DECADES = [1990, 2000, 2010, 2020];
const COUNTRY = /^(country|territory|historical-state|disputed-territory)$/;

/** Markdown rows: heads of state and government and their like, by the decades in which they held office, then all terms. */
export function countTerms(data: Curated): string[] {
  const offices = new Map(data.offices.map((office) => [office.id, office]));
  const countries = new Map(data.places.filter(({ type }) => COUNTRY.test(type)).map((place) => [place.id, place.name]));
  const rows = new Map<string, { leaders: number[]; all: number; chains: number }>();
  const rowOf = (id: string) => {
    const row = rows.get(id) ?? { leaders: DECADES.map(() => 0), all: 0, chains: 0 };
    rows.set(id, row);
    return row;
  };
  for (const person of data.people)
    for (const tenure of person.offices ?? []) {
      const office = offices.get(tenure.office ?? '');
      if (!office || !countries.has(office.of)) continue;
      const row = rowOf(office.of);
      row.all += 1;
      if (/^(head-of-|leader$)/.test(office.role)) DECADES.forEach((decade, i) => (row.leaders[i] = (row.leaders[i] ?? 0) + (isWithin(tenure, decade, data.asOf) ? 1 : 0)));
    }
  for (const chain of data.chains) {
    const of = offices.get(chain.office)?.of ?? '';
    if (countries.has(of)) rowOf(of).chains += 1;
  }
  const sorted = [...rows].sort(([a], [b]) => (countries.get(a) ?? a).localeCompare(countries.get(b) ?? b, 'en'));
  return [
    `| | ${DECADES.map((decade) => `${decade}s`).join(' | ')} | all terms | offices written twice |`,
    `|---|${'---:|'.repeat(DECADES.length + 2)}`,
    ...sorted.map(([id, { leaders, all, chains }]) => `| ${countries.get(id) ?? id} | ${leaders.join(' | ')} | ${all} | ${chains} |`),
  ];
}

function isWithin({ start, end }: Tenure, decade: number, asOf: string): boolean {
  if (start === undefined) return false;
  const last = end === undefined ? dayRange(asOf).last : end === 'unknown' ? dayRange(start).last : dayRange(end).last;
  return dayRange(start).first < (decade + 10) * 10000 && last >= decade * 10000;
}
