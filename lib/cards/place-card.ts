/** What a card says about a place. */
import type { Gazetteer } from '../gazetteer/gazetteer';
import type { EntityIndex } from '../gazetteer/ids';
import { certainlyBefore, certainlyNotAfter, NO_DATE, type PartialDate } from '../shared/partial-date';
import type { Claim, EntityCard, Fact, RelatedEntity } from './card-model';
import { asOfText, isRecent, withArticle, type CardContext } from './context';
import { dateText, yearsText, yearText } from './date-text';
import { flagOn } from './flag-on';
import { leadersOn } from './leaders';
import { leaderLines } from './leader-lines';
import { roleInSentence, shortTitle } from './office-text';
import { areaText, countText } from './number-text';
import { distanceLine, referenceFor } from './place-distance';
import { capitalOn, countryOf } from './place-facts';
import type { Tenure } from './tenure';
import { typeText } from './type-text';

type Part = Pick<EntityCard, 'heading' | 'keyFacts' | 'facts' | 'offices' | 'related' | 'flag'>;

export function placeCard(context: CardContext): Part {
  const { gazetteer, entity } = context;
  const flag = flagOn(gazetteer, entity, context.day);
  return {
    heading: { name: gazetteer.name(entity), ...headingLines(context) },
    keyFacts: keyFacts(context),
    facts: moreFacts(context),
    offices: isCountry(context) ? leaderLines(gazetteer, entity, context.day) : [],
    related: relatedOf(context),
    ...(flag !== undefined && { flag }),
  };
}

const isCountry = ({ gazetteer, entity }: CardContext): boolean => /^(country|territory)$/.test(gazetteer.type(entity));

type HeadingLines = Omit<EntityCard['heading'], 'name'>;

/** What and where it is; what it was called; whether it existed. */
function headingLines(context: CardContext): HeadingLines {
  const { gazetteer, entity, day } = context;
  const where = whereText(context);
  if (day === null) return { description: where };
  const end = gazetteer.facts(entity, 'end')[0]?.start ?? NO_DATE;
  if (end !== NO_DATE) return bygoneLines(context, end, where);
  const past = dependence(context);
  if (past) return { ...past, description: where };
  const capital = capitalClaim(context);
  const former = formerName(context);
  const description = isCountry(context) ? ledBy(context) : distanceLine(context);
  // "Capital of Iraq" says all of "City in Iraq".
  if (capital || former) return { then: joined([capital, former]), description: capital && /^City in [^,]+$/.test(where) ? '' : where };
  return { then: { what: where }, description };
}

const joined = (claims: (Claim | null)[]): Claim => ({ what: claims.flatMap((claim) => (claim ? [claim.what] : [])).map((what, i) => (i === 0 ? what : lowerFirst(what))).join('; ') });

/** A state, a building, a prison that is no more: under its years. While it lasted, its end is told as later. */
function bygoneLines(context: CardContext, end: PartialDate, where: string): HeadingLines {
  const { gazetteer, entity, day, locale } = context;
  const start = gazetteer.facts(entity, 'start')[0]?.start ?? NO_DATE;
  const isState = gazetteer.type(entity) === 'historical-state';
  if (day === null) return { description: where };
  if (certainlyBefore(end, day)) return { then: { what: isState ? 'Historical state' : 'Existed', when: yearsText(start, end, false) }, ...todayLine(context), description: where };
  if (!certainlyNotAfter(day, end) || (start !== NO_DATE && !certainlyNotAfter(start, day))) return { description: where };
  const now = { what: `until ${dateText(end, locale)}` };
  if (!isState) return { then: { what: where }, now, description: '' };
  const state: Claim = { what: start === NO_DATE ? 'State' : `State since ${yearText(start)}` };
  return { then: joined([state, formerName(context)]), now, ...todayLine(context), description: where };
}

/** Names told in the line before it becomes a list. */
const MOST_SUCCESSORS = 3;

/** "Russia, Ukraine, Belarus and 12 other states". */
function todayLine(context: CardContext): Pick<EntityCard['heading'], 'today'> {
  const names = successorsOf(context).map((successor) => withArticle(context.gazetteer, successor));
  if (names.length === 0) return {};
  const told = names.length > MOST_SUCCESSORS + 1 ? [...names.slice(0, MOST_SUCCESSORS), `${names.length - MOST_SUCCESSORS} other states`] : names;
  return { today: new Intl.ListFormat('en-GB').format(told) };
}

/** States that governed lands which were never part of them: colonies, mandates, trust territories. */
const OVERSEAS_POWERS = new Set(['australia', 'belgium', 'denmark', 'france', 'netherlands', 'new-zealand', 'portugal', 'south-africa', 'spain', 'united-kingdom', 'united-states']);

/** Before its independence: what it was part of, if that existed on the day, or who governed it. */
function dependence({ gazetteer, entity, day, locale }: CardContext): { then?: Claim; now: Claim } | null {
  const fact = gazetteer.facts(entity, 'independence')[0];
  if (!fact || day === null || !certainlyBefore(day, fact.start)) return null;
  const now = { what: 'independent', when: `since ${dateText(fact.start, locale)}` };
  if (fact.entity === null || isLaterThan(gazetteer, fact.entity, day)) return { now };
  const relation = OVERSEAS_POWERS.has(gazetteer.id(fact.entity)) ? 'Governed by' : 'Part of';
  return { then: { what: `${relation} ${withArticle(gazetteer, fact.entity)}` }, now };
}

/** It had not come to be on the day, or not for certain. */
function isLaterThan(gazetteer: Gazetteer, entity: EntityIndex, day: PartialDate): boolean {
  const start = gazetteer.facts(entity, 'start')[0]?.start ?? NO_DATE;
  return start !== NO_DATE && !certainlyNotAfter(start, day);
}

/** "City in Osh Region, Kyrgyzstan", by its writers or from its units. */
export function whereText(context: CardContext): string {
  const { gazetteer, entity, day } = context;
  const described = gazetteer.facts(entity, 'description')[0]?.text;
  const country = countryOf(gazetteer, entity);
  const region = gazetteer.admin(entity, 1);
  const isTown = /^(city|district)$/.test(gazetteer.type(entity));
  if (described !== undefined && !(isTown && region !== null && country !== null)) return described;
  const type = typeText(gazetteer.type(entity)) || 'Place';
  if (country === null || country === entity) return described ?? type;
  const regionName = region === null || region === entity || sameName(gazetteer, region, entity) ? '' : ` in ${gazetteer.name(region)}`;
  const today = day !== null && isYounger(gazetteer, country, day) ? ', today in' : regionName === '' ? ' in' : ',';
  return `${type}${regionName}${today} ${withArticle(gazetteer, country)}`;
}

const sameName = (gazetteer: Gazetteer, a: EntityIndex, b: EntityIndex): boolean => gazetteer.name(a) === gazetteer.name(b);

/** The country was not independent yet on the day. */
function isYounger(gazetteer: Gazetteer, country: EntityIndex, day: PartialDate): boolean {
  const since = gazetteer.facts(country, 'independence')[0]?.start ?? NO_DATE;
  return since !== NO_DATE && certainlyBefore(day, since);
}

/** "Capital of Kyrgyzstan", when it was on the day. */
function capitalClaim({ gazetteer, entity, day }: CardContext): Claim | null {
  const country = countryOf(gazetteer, entity);
  if (country === null || country === entity || day === null || isYounger(gazetteer, country, day)) return null;
  return capitalOn(gazetteer, country, day) === entity ? { what: `Capital of ${withArticle(gazetteer, country)}` } : null;
}

/** The official name of the day, where it was another. */
function formerName({ gazetteer, entity, day }: CardContext): Claim | null {
  if (day === null) return null;
  const fact = gazetteer.facts(entity, 'former-name').find(({ start, end }) => end !== NO_DATE && certainlyNotAfter(day, end) && (start === NO_DATE || certainlyNotAfter(start, day)));
  return fact ? { what: `Then officially ${fact.text}` } : null;
}

/** "Led then by Kurmanbek Bakiyev, president since 2005"; empty where nobody is known. */
function ledBy(context: CardContext): string {
  const { gazetteer, entity, day, locale } = context;
  const leaders = day === null ? [] : leadersInWords(gazetteer, entity, day);
  if (leaders.length === 0 || day === null) return '';
  const told = leaders.map((tenure) => `${gazetteer.name(tenure.person)}, ${roleInSentence(gazetteer, tenure)}${tenure.start === NO_DATE ? '' : ` since ${dateOrYear(tenure.start, day, locale)}`}`);
  return context.stale ? `Led by ${told.join('; ')} (${asOfText(context)})` : `Led then by ${told.join('; ')}`;
}

/** Leaders that one line can name: two at most, and nobody twice for two offices. */
const leadersInWords = (gazetteer: Gazetteer, country: EntityIndex, day: PartialDate): Tenure[] =>
  leadersOn(gazetteer, country, day).filter(({ ceremonial, person }, i, all) => !ceremonial && all.findIndex((other) => other.person === person) === i).slice(0, 2);

const dateOrYear = (start: PartialDate, day: PartialDate, locale: string): string => (Math.trunc(start / 10000) === Math.trunc(day / 10000) ? dateText(start, locale) : yearText(start));
const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

function keyFacts(context: CardContext): Fact[] {
  const { gazetteer, entity, day, locale, units } = context;
  const capital = isCountry(context) && day !== null ? capitalOn(gazetteer, entity, day) : null;
  const population = gazetteer.population(entity);
  const year = gazetteer.facts(entity, 'population-year')[0]?.number;
  const area = gazetteer.facts(entity, 'area')[0]?.number;
  return [
    ...(capital === null ? gazetteer.facts(entity, 'capital-note').map(({ text }) => ({ label: 'Capital', value: text })) : [{ label: 'Capital', value: gazetteer.name(capital) }]),
    ...(population === 0 ? [] : [{ label: 'Population', value: countText(population), note: year === undefined ? 'recent figure' : String(year) }]),
    ...(area === undefined ? [] : [{ label: 'Area', value: areaText(area, locale, units) }]),
    ...(isCountry(context) || context.gazetteer.type(entity) !== 'city' ? [] : leaderFact(context)),
  ];
}

/** On the card's date, which stands above it. */
export const COUNTRY_LED_BY = 'Country led by';

function leaderFact(context: CardContext): Fact[] {
  const { gazetteer, entity, day } = context;
  const country = countryOf(gazetteer, entity);
  const leaders = country === null || day === null ? [] : leadersInWords(gazetteer, country, day);
  return leaders.length === 0 ? [] : [{ label: COUNTRY_LED_BY, value: leaders.map(({ person }) => gazetteer.name(person)).join(', '), ...(context.stale && { note: asOfText(context) }) }];
}

function moreFacts(context: CardContext): Fact[] {
  const { gazetteer, entity, locale } = context;
  const texts = (property: 'alias' | 'native' | 'language' | 'currency'): string => gazetteer.facts(entity, property).map(({ text }) => text).join(', ');
  const independence = gazetteer.facts(entity, 'independence')[0];
  const formerNames = gazetteer.facts(entity, 'former-name').map(({ text, start, end }) => (end === NO_DATE ? text : `${text} (${start === NO_DATE ? 'until ' : `${yearText(start)}–`}${yearText(end)})`));
  const successors = successorsOf(context).map((successor) => gazetteer.name(successor));
  const rows: [string, string][] = [
    ['Languages', isRecent(context) ? texts('language') : ''],
    ['Currency', isRecent(context) ? texts('currency') : ''],
    ['Independent', independence ? `${dateText(independence.start, locale)}${independence.entity === null ? '' : `, from ${withArticle(gazetteer, independence.entity)}`}` : ''],
    ['Formerly', formerNames.join(', ')],
    ['There today', successors.join(', ')],
    ['Also called', otherNames(gazetteer, entity).join(', ')],
  ];
  return rows.filter(([, value]) => value !== '').map(([label, value]) => ({ label, value }));
}

/** States that are there today; those that came later than the day are no secret: the card says which day it is for. */
const successorsOf = ({ gazetteer, entity }: CardContext): EntityIndex[] =>
  gazetteer.facts(entity, 'successor').flatMap(({ entity: other }) => (other === null ? [] : [other]));

/** Names besides the former ones, which stand in a row of their own. */
function otherNames(gazetteer: Gazetteer, entity: EntityIndex): string[] {
  const former = new Set(gazetteer.facts(entity, 'former-name').map(({ text }) => text));
  return gazetteer.facts(entity, 'alias').map(({ text }) => text).filter((text) => !former.has(text));
}


function relatedOf(context: CardContext): RelatedEntity[] {
  const { gazetteer, entity, day } = context;
  const country = countryOf(gazetteer, entity);
  const region = gazetteer.admin(entity, 1);
  const capital = isCountry(context) && day !== null ? capitalOn(gazetteer, entity, day) : null;
  const link = (other: EntityIndex | null, relation: string, kind: RelatedEntity['kind'] = 'place'): RelatedEntity[] =>
    other === null || other === entity ? [] : [{ id: gazetteer.id(other), name: gazetteer.name(other), kind, relation }];
  const led = isCountry(context) ? entity : gazetteer.type(entity) === 'city' ? country : null;
  const leaders = led !== null && day !== null ? leadersOn(gazetteer, led, day) : [];
  const point = gazetteer.coordinates(entity);
  return [
    ...leaders.flatMap(({ person, office }) => link(person, isCountry(context) ? shortTitle(gazetteer, office) : '', 'person')),
    ...link(point && referenceFor(context, point), ''),
    ...link(capital, 'Capital'),
    ...link(region === null || sameName(gazetteer, region, entity) ? null : region, 'Region'),
    ...link(country, 'Country'),
    ...successorsOf(context).flatMap((successor) => link(successor, '')),
    ...gazetteer.facts(entity, 'part-of').flatMap((fact) => link(fact.entity, 'Part of')),
  ];
}
