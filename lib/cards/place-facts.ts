/** Small questions about places that several parts of a card ask. */
import type { Gazetteer } from '../gazetteer/gazetteer';
import type { EntityIndex } from '../gazetteer/ids';
import { lastedOn, type PartialDate } from '../shared/partial-date';

/** The country a place is in: the one written down, else the one of its code. Null for what is in none or in several. */
export function countryOf(gazetteer: Gazetteer, place: EntityIndex): EntityIndex | null {
  const written = gazetteer.facts(place, 'country').flatMap(({ entity }) => (entity === null ? [] : [entity]));
  if (written.length > 0) return written.length === 1 ? (written[0] ?? null) : null;
  const code = gazetteer.countryCode(place);
  return code === undefined ? null : countryOfCode(gazetteer, code);
}

const COUNTRY_TYPES = new Set(['country', 'territory', 'disputed-territory']);
const countries = new WeakMap<Gazetteer, Map<string, EntityIndex>>();

/** The country or territory of an ISO code. */
function countryOfCode(gazetteer: Gazetteer, code: string): EntityIndex | null {
  const known = countries.get(gazetteer) ?? countriesByCode(gazetteer);
  countries.set(gazetteer, known);
  return known.get(code) ?? null;
}

/** What lies in a country and has no code of its own has that country's: the Gaza Strip. */
function countriesByCode(gazetteer: Gazetteer): Map<string, EntityIndex> {
  const byCode = new Map<string, EntityIndex>();
  for (let i = 0; i < gazetteer.entityCount; i++) {
    const row = i as EntityIndex;
    if (!COUNTRY_TYPES.has(gazetteer.type(row))) continue;
    const code = gazetteer.countryCode(row);
    const isBorrowed = gazetteer.facts(row, 'country').some(({ entity }) => entity !== null && gazetteer.countryCode(entity) === code);
    if (code !== undefined && !isBorrowed) byCode.set(code, row);
  }
  return byCode;
}

/** The capital of a country on a day; null when none is certain. */
export function capitalOn(gazetteer: Gazetteer, country: EntityIndex, day: PartialDate): EntityIndex | null {
  const fact = gazetteer.facts(country, 'capital').find((held) => lastedOn(day, held));
  return fact?.entity ?? null;
}

/** It has, or had, leaders and a capital of its own. */
export const isState = (gazetteer: Gazetteer, place: EntityIndex): boolean => /^(country|territory|disputed-territory|historical-state)$/.test(gazetteer.type(place));
