/** What and where a place is, on a day: "City in Osh Region, Kyrgyzstan", "Capital of the Soviet Union". */
import type { Gazetteer } from '../gazetteer/gazetteer';
import type { EntityIndex } from '../gazetteer/ids';
import type { Claim } from './card-model';
import type { CardContext } from './context';
import { nameOn, withArticle } from './names-on';
import { capitalOn, countryOf } from './place-facts';
import { hadBegun, stateInText, stateOfPlace } from './sovereignty';
import { typeText } from './type-text';

/** "City in Osh Region, Kyrgyzstan", "City in the Soviet Union, today in Kyrgyzstan"; by its writers or from its units. */
export function whereText(context: CardContext): string {
  const { gazetteer, entity, day } = context;
  const described = gazetteer.facts(entity, 'description')[0]?.text;
  const country = countryOf(gazetteer, entity);
  const region = gazetteer.admin(entity, 1);
  const isTown = /^(city|district)$/.test(gazetteer.type(entity));
  if (described !== undefined && !(isTown && region !== null && country !== null)) return described;
  const type = typeText(gazetteer.type(entity)) || 'Place';
  if (country === null || country === entity) return described ?? type;
  const state = stateOfPlace(gazetteer, entity, day);
  // A state that is no more had regions of its own, which the dataset does not know.
  if (state === null) return `${type}, ${todayIn(gazetteer, country)}`;
  if (state !== country) return `${type} in ${stateInText(gazetteer, state, day)}, ${todayIn(gazetteer, country)}`;
  const within = region !== null && tellsMore(context, region, country) ? ` in ${withArticle(gazetteer, region, day)},` : ' in';
  return `${type}${within} ${stateInText(gazetteer, country, day)}`;
}

const todayIn = (gazetteer: Gazetteer, country: EntityIndex): string => `today in ${withArticle(gazetteer, country, null)}`;

/** The region was there on the day, and is not just the place or the country again: "Kyiv City", "Taiwan". */
function tellsMore({ gazetteer, entity, day }: CardContext, region: EntityIndex, country: EntityIndex): boolean {
  if (region === entity || (day !== null && !hadBegun(gazetteer, region, day))) return false;
  const name = gazetteer.name(region).replace(IN_BRACKETS, '');
  // New York City is also called New York, and is in the state of that name; a unit that only the sources have is the town's own.
  const aliases = FROM_SOURCES.test(gazetteer.id(region)) ? gazetteer.facts(entity, 'alias').map(({ text }) => text) : [];
  const names = [...[entity, country].flatMap((other) => [gazetteer.name(other), nameOn(gazetteer, other, day)]), ...aliases].map(plain);
  return !names.includes(core(name)) && !names.includes(plain(name));
}

/** Ids of units without a record of our own: "AZ.44". */
const FROM_SOURCES = /^[A-Z]{2}\./;
/** "Ho Chi Minh City (HCMC)". */
const IN_BRACKETS = / \([^)]*\)$/;
const plain = (name: string): string => name.normalize('NFD').toLowerCase().replace(/\bst\b\.?/g, 'saint').replace(/[^a-z]/g, '');
/** The name of a unit without what says that it is a city's own. */
const core = (name: string): string => plain(name.replace(/^(State of|City of|Grad|Municipality of) |[ -](City|Municipality|D\.C\.|Capital|Autonomous District)$/gi, ''));

/** "Capital of Kyrgyzstan", when it was on the day. */
export function capitalClaim({ gazetteer, entity, day }: CardContext): Claim | null {
  const state = stateOfPlace(gazetteer, entity, day);
  if (state === null || state === entity || day === null) return null;
  return capitalOn(gazetteer, state, day) === entity ? { what: `Capital of ${stateInText(gazetteer, state, day)}` } : null;
}

/** What the claim that it is a capital leaves to say of where it is: "Capital of Iraq" says all of "City in Iraq". */
export const besidesCapital = (where: string): string => (/^City in [^,]+$/.test(where) ? '' : where.replace(/^City in [^,]+, today in /, 'Today in '));
