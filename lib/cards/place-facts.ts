/** Small questions about places that several parts of a card ask. */
import type { Gazetteer } from '../gazetteer/gazetteer';
import type { EntityIndex } from '../gazetteer/ids';
import { certainlyNotAfter, NO_DATE, type PartialDate } from '../shared/partial-date';
import { lookupName } from '../matching/lookup';

/** The country a place is in: the one written down, else the one of its code. Null for what is in none or in several. */
export function countryOf(gazetteer: Gazetteer, place: EntityIndex): EntityIndex | null {
  const written = gazetteer.facts(place, 'country').flatMap(({ entity }) => (entity === null ? [] : [entity]));
  if (written.length > 0) return written.length === 1 ? (written[0] ?? null) : null;
  const code = gazetteer.countryCode(place);
  return code === undefined ? null : countryOfCode(gazetteer, code);
}

const regionNames = new Intl.DisplayNames(['en'], { type: 'region' });

/** The country or territory of an ISO code, found by its English name. */
function countryOfCode(gazetteer: Gazetteer, code: string): EntityIndex | null {
  const name = regionNames.of(code);
  const found = name === undefined ? undefined : lookupName(name, gazetteer).find(({ entity }) => gazetteer.countryCode(entity) === code && /^(country|territory|disputed-territory)$/.test(gazetteer.type(entity)));
  return found?.entity ?? null;
}

/** The capital of a country on a day; null when none is certain. */
export function capitalOn(gazetteer: Gazetteer, country: EntityIndex, day: PartialDate): EntityIndex | null {
  const fact = gazetteer.facts(country, 'capital').find(({ start, end }) => (start === NO_DATE || certainlyNotAfter(start, day)) && (end === NO_DATE || certainlyNotAfter(day, end)));
  return fact?.entity ?? null;
}
