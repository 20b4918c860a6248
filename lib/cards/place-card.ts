/** What a card says about a place. */
import type { Gazetteer } from '../gazetteer/gazetteer';
import type { EntityIndex } from '../gazetteer/ids';
import { certainlyBefore, NO_DATE, type PartialDate } from '../shared/partial-date';
import type { EntityCard, Fact, RelatedEntity } from './card-model';
import { asOfText, isRecent, type CardContext } from './context';
import { dateText } from './date-text';
import { disputeFact } from './dispute';
import { flagOn } from './flag-on';
import { leaderLines } from './leader-lines';
import { leadersInWords, leadersOn } from './leaders';
import { formerNames, laterNames, nameOn, withArticle } from './names-on';
import { areaText, countText } from './number-text';
import { namingDay, shortTitle } from './office-text';
import { otherNames } from './other-names';
import { referenceFor } from './place-distance';
import { capitalOn, countryOf, isState } from './place-facts';
import { placeHeading } from './place-heading';
import { governedBy, hadBegun, recordOn, stateOfPlace, successorsOf } from './sovereignty';

type Part = Pick<EntityCard, 'heading' | 'keyFacts' | 'facts' | 'offices' | 'related' | 'flag'>;

export function placeCard(context: CardContext): Part {
  const { gazetteer, entity, day } = context;
  const flag = flagOn(gazetteer, entity, day);
  return {
    heading: placeHeading(context),
    keyFacts: keyFacts(context),
    facts: moreFacts(context),
    offices: isState(gazetteer, entity) ? leaderLines(gazetteer, entity, day) : [],
    related: relatedOf(context),
    ...(flag !== undefined && { flag }),
  };
}

/** The capital of a state on the day, while there was the state. */
function ownCapital({ gazetteer, entity, day }: CardContext): EntityIndex | null {
  const end = gazetteer.facts(entity, 'end')[0]?.start ?? NO_DATE;
  const wasThere = isState(gazetteer, entity) && day !== null && hadBegun(gazetteer, entity, day) && !(end !== NO_DATE && certainlyBefore(end, day));
  return wasThere ? capitalOn(gazetteer, entity, day) : null;
}

function keyFacts(context: CardContext): Fact[] {
  const { gazetteer, entity, day } = context;
  const capital = ownCapital(context);
  const dispute = disputeFact(context);
  const population = gazetteer.population(entity);
  const year = gazetteer.facts(entity, 'population-year')[0]?.number;
  return [
    // First, since a low window shows one fact only.
    ...dispute,
    ...(capital === null ? gazetteer.facts(entity, 'capital-note').map(({ text }) => ({ label: 'Capital', value: text })) : [{ label: 'Capital', value: nameOn(gazetteer, capital, day) }]),
    ...(population === 0 ? [] : [{ label: 'Population', value: countText(population), note: year === undefined ? 'recent figure' : String(year) }]),
    ...(dispute.length > 0 ? [] : areaFact(context)),
    ...(gazetteer.type(entity) === 'city' ? leaderFact(context) : []),
  ];
}

/** Makes room in the first view for a dispute, and stands behind "More" then. */
function areaFact({ gazetteer, entity, locale, units }: CardContext): Fact[] {
  return gazetteer.facts(entity, 'area').slice(0, 1).map(({ number }) => ({ label: 'Area', value: areaText(number, locale, units) }));
}

/** On the card's date, which stands above it. */
export const COUNTRY_LED_BY = 'Country led by';

/** Whoever led the state that the town was in; not those whose claim was disputed, for which the line has no words. */
function leaderFact(context: CardContext): Fact[] {
  const { gazetteer, entity, day } = context;
  const state = stateOfPlace(gazetteer, entity, day);
  const leaders = state === null || day === null ? [] : leadersInWords(gazetteer, state, day).filter(({ disputed }) => !disputed);
  return leaders.length === 0 ? [] : [{ label: COUNTRY_LED_BY, value: leaders.map(({ person }) => nameOn(gazetteer, person, day)).join(', '), ...(context.stale && { note: asOfText(context) }) }];
}

function moreFacts(context: CardContext): Fact[] {
  const { gazetteer, entity, day, locale } = context;
  const texts = (property: 'language' | 'currency'): string => gazetteer.facts(entity, property).map(({ text }) => text).join(', ');
  const independence = gazetteer.facts(entity, 'independence')[0];
  const isDependent = independence !== undefined && day !== null && certainlyBefore(day, independence.start);
  const rows: [string, string, isLater?: boolean][] = [
    ['Languages', isRecent(context) ? texts('language') : ''],
    ['Currency', isRecent(context) ? texts('currency') : ''],
    [isDependent ? 'Independent later' : 'Independent', independence ? `${dateText(independence.start, locale)}${independence.entity === null ? '' : `, from ${withArticle(gazetteer, independence.entity, independence.start)}`}` : '', isDependent],
    ['Formerly', formerNames(gazetteer, entity, day).join(', ')],
    ['Later called', laterNames(gazetteer, entity, day).join(', '), true],
    ['There today', successorsOf(gazetteer, entity).map((successor) => gazetteer.name(successor)).join(', ')],
    ['Also called', otherNames(gazetteer, entity)],
  ];
  const told = rows.filter(([, value]) => value !== '').map(([label, value, isLater]) => ({ label, value, ...(isLater && { later: true }) }));
  return disputeFact(context).length > 0 ? [...areaFact(context), ...told] : told;
}

function relatedOf(context: CardContext): RelatedEntity[] {
  const { gazetteer, entity, day } = context;
  const country = countryOf(gazetteer, entity);
  const state = stateOfPlace(gazetteer, entity, day);
  const region = gazetteer.admin(entity, 1);
  const link = (other: EntityIndex | null, relation: string, kind: RelatedEntity['kind'] = 'place', on: PartialDate | null = day): RelatedEntity[] =>
    other === null || other === entity ? [] : [{ id: gazetteer.id(other), name: nameOn(gazetteer, other, on), kind, relation }];
  const isOwn = isState(gazetteer, entity);
  const led = isOwn ? entity : gazetteer.type(entity) === 'city' ? state : null;
  const leaders = led !== null && day !== null ? leadersOn(gazetteer, led, day) : [];
  const point = gazetteer.coordinates(entity);
  return [
    ...leaders.flatMap((tenure) => link(tenure.person, isOwn ? shortTitle(gazetteer, tenure.office, namingDay(tenure, day)) : '', 'person')),
    ...link(point && referenceFor(context, point), ''),
    ...link(ownCapital(context), 'Capital'),
    ...link(region === null || sameName(gazetteer, region, entity) || (day !== null && !hadBegun(gazetteer, region, day)) ? null : region, 'Region'),
    ...(state === country ? [] : link(state, '')),
    ...(country === null || country === entity ? [] : state === country ? link(recordOn(gazetteer, country, day), 'Country') : link(country, 'Country', 'place', null)),
    ...link((day !== null && governedBy(gazetteer, entity, day)?.entity) || null, ''),
    ...successorsOf(gazetteer, entity).flatMap((successor) => link(successor, '', 'place', null)),
    ...gazetteer.facts(entity, 'part-of').flatMap((fact) => link(fact.entity, 'Part of')),
  ];
}

const sameName = (gazetteer: Gazetteer, a: EntityIndex, b: EntityIndex): boolean => gazetteer.name(a) === gazetteer.name(b);
