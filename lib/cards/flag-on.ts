import type { Gazetteer } from '../gazetteer/gazetteer';
import type { EntityIndex } from '../gazetteer/ids';
import { certainlyNotAfter, NO_DATE, type PartialDate } from '../shared/partial-date';

/** Code of a country's flag, when it was the flag on the day; undefined where that is not certain, or without a day. */
export function flagOn(gazetteer: Gazetteer, country: EntityIndex, day: PartialDate | null): string | undefined {
  const since = gazetteer.facts(country, 'flag-since')[0]?.start ?? NO_DATE;
  const isState = /^(country|territory)$/.test(gazetteer.type(country));
  return isState && day !== null && since !== NO_DATE && certainlyNotAfter(since, day) ? gazetteer.countryCode(country) : undefined;
}
