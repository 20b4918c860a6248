/** Which state a country's land belonged to on a day: the country itself, one that is no more, or none that is certain. */
import type { Fact } from '../gazetteer/fact';
import type { Gazetteer } from '../gazetteer/gazetteer';
import type { EntityIndex } from '../gazetteer/ids';
import { certainlyBefore, certainlyNotAfter, NO_DATE, type PartialDate } from '../shared/partial-date';
import { withArticle } from './names-on';
import { countryOf } from './place-facts';

/** States that governed lands which were never part of them: colonies, mandates, trust territories. */
const OVERSEAS_POWERS = new Set(['australia', 'belgium', 'denmark', 'france', 'netherlands', 'new-zealand', 'portugal', 'south-africa', 'spain', 'united-kingdom', 'united-states']);

export const isOverseasPower = (gazetteer: Gazetteer, state: EntityIndex): boolean => OVERSEAS_POWERS.has(gazetteer.id(state));

/**
 * States that were divided, by the regions of today: the dataset does not say which town was where. A region that is
 * listed nowhere was the present state's, called `rest` then; null stands for one that was itself divided.
 */
const DIVISIONS: Record<string, { until: string; rest: string; regions: Record<string, string | null> }> = {
  germany: { until: 'east-germany', rest: 'west-germany', regions: { brandenburg: 'east-germany', 'mecklenburg-vorpommern': 'east-germany', saxony: 'east-germany', 'saxony-anhalt': 'east-germany', thuringia: 'east-germany', 'DE.16': null } },
};

/** The state that a place was in on the day; null where that is not certain. Without a day, its country. */
export function stateOfPlace(gazetteer: Gazetteer, place: EntityIndex, day: PartialDate | null): EntityIndex | null {
  const country = countryOf(gazetteer, place);
  if (country === null || day === null) return country;
  const governor = place === country ? null : (governedBy(gazetteer, place, day)?.entity ?? null);
  if (governor !== null) return governor;
  const division = DIVISIONS[gazetteer.id(country)];
  const bygone = division && gazetteer.find(division.until);
  if (!division || bygone === undefined || bygone === null || !lasted(gazetteer, bygone, day) || place === country) return stateOn(gazetteer, country, day);
  const region = gazetteer.admin(place, 1);
  const side = region === null ? null : division.regions[gazetteer.id(region)];
  return side === undefined ? country : side === null ? null : gazetteer.find(side);
}

/** Who governed a place on the day, where that is written down; the last day was the next one's already. */
export const governedBy = (gazetteer: Gazetteer, place: EntityIndex, day: PartialDate): Fact | undefined =>
  gazetteer.facts(place, 'governed-by').find(({ start, end }) => (start === NO_DATE || certainlyNotAfter(start, day)) && (end === NO_DATE || certainlyBefore(day, end)));

/** The record that says what a state was on the day: of Germany, while it was divided, that of West Germany. */
export function recordOn(gazetteer: Gazetteer, state: EntityIndex, day: PartialDate | null): EntityIndex {
  const division = DIVISIONS[gazetteer.id(state)];
  const rest = division === undefined ? null : gazetteer.find(division.rest);
  return rest !== null && day !== null && lasted(gazetteer, rest, day) ? rest : state;
}

/** "Kyrgyzstan", "the Soviet Union", "West Germany": the state that a place was in, as it was called on the day. */
export const stateInText = (gazetteer: Gazetteer, state: EntityIndex, day: PartialDate | null): string => withArticle(gazetteer, recordOn(gazetteer, state, day), day);

/** The state that a country was, or was part of, on the day; null where that is not certain. */
export function stateOn(gazetteer: Gazetteer, country: EntityIndex, day: PartialDate): EntityIndex | null {
  const from = gazetteer.facts(country, 'independence')[0];
  const others = statesBefore(gazetteer, country).filter((state) => lasted(gazetteer, state, day));
  if (!from) return others.length > 0 ? widest(gazetteer, others) : hadBegun(gazetteer, country, day) ? country : null;
  // A land that others still held at its independence: no leader of the one is certain to have led the other's towns.
  if (!certainlyBefore(day, from.start)) return others.every((state) => state === from.entity) ? country : null;
  if (from.entity === null || isOverseasPower(gazetteer, from.entity)) return null;
  if (!hadBegun(gazetteer, from.entity, day)) return widest(gazetteer, others);
  if (gazetteer.type(from.entity) === 'historical-state') return from.entity;
  return stateOn(gazetteer, from.entity, day) === from.entity ? from.entity : null;
}

/** It had come to be by the day, as far as anybody wrote down. */
export function hadBegun(gazetteer: Gazetteer, entity: EntityIndex, day: PartialDate): boolean {
  const start = gazetteer.facts(entity, 'start')[0]?.start ?? NO_DATE;
  return start === NO_DATE || certainlyNotAfter(start, day);
}

/** It had begun and was not over, for certain; the last day was the successor's already. */
function lasted(gazetteer: Gazetteer, state: EntityIndex, day: PartialDate): boolean {
  const end = gazetteer.facts(state, 'end')[0]?.start ?? NO_DATE;
  return hadBegun(gazetteer, state, day) && end !== NO_DATE && certainlyBefore(day, end);
}

/** States that are no more and that the country came after, at whatever remove. */
function statesBefore(gazetteer: Gazetteer, country: EntityIndex): EntityIndex[] {
  const found = new Set<EntityIndex>();
  const follow = (state: EntityIndex): void => {
    for (const { entity } of gazetteer.factsLeadingTo(state, 'successor')) {
      if (entity === null || found.has(entity)) continue;
      found.add(entity);
      follow(entity);
    }
  };
  follow(country);
  return [...found];
}

/** Of states that lay within each other the outermost, which has the most successors; null when two are equal. */
function widest(gazetteer: Gazetteer, states: EntityIndex[]): EntityIndex | null {
  const size = (state: EntityIndex): number => gazetteer.facts(state, 'successor').length;
  const [first, second] = [...states].sort((a, b) => size(b) - size(a));
  return first === undefined || (second !== undefined && size(first) === size(second)) ? null : first;
}

/** The states of today that came after one, in place of those that are no more themselves. */
export function successorsOf(gazetteer: Gazetteer, state: EntityIndex): EntityIndex[] {
  const next = gazetteer.facts(state, 'successor').flatMap(({ entity }) => (entity === null ? [] : [entity]));
  const today = next.flatMap((one) => (gazetteer.facts(one, 'end').length > 0 ? successorsOf(gazetteer, one) : [one]));
  return [...new Set(today)];
}
