/** From an entity and the article's date to everything its card says. */
import type { Gazetteer } from '../gazetteer/gazetteer';
import type { EntityIndex } from '../gazetteer/ids';
import { wikipediaTitle } from '../matching/wikipedia-title';
import { refOf } from '../linking/present';
import { dayToDate, type Day } from '../shared/partial-date';
import type { Units } from '../shared/units';
import { eventCard, groupCard, organisationCard, whatItIs } from './body-card';
import type { Alternative, CardDate, EntityCard, Provenance } from './card-model';
import { contextFor, type CardContext, type StoryPlaceRows } from './context';
import { dateText, fractionalYear } from './date-text';
import { mapFor } from './map-for';
import type { MapReach } from './map-model';
import { nameOn, withArticle } from './names-on';
import { officeCard } from './office-card';
import { personCard } from './person-card';
import { COUNTRY_LED_BY, placeCard } from './place-card';
import { whereText } from './place-text';

export interface CardRequest {
  /** The date the card is for, and where it came from; null when none is certain: then no dated claim is made. */
  date: { value: Day; source: string } | null;
  /** The reader's locale, BCP 47: dates and distances follow it. */
  locale: string;
  /** The reader's choice of units. */
  units?: Units;
  /** Why the name was linked. */
  why: string;
  /** False: the card says "perhaps". */
  certain: boolean;
  /** Other entities the name may mean. */
  alternatives: readonly EntityIndex[];
  /** What a metonym means here. */
  standsFor?: EntityIndex;
  /** The window is low: the map is, too. */
  compact?: boolean;
  /** Distances are told from these places, rather than from the capital. */
  story?: StoryPlaceRows;
  /** Width of the map in pixels at which its texts have their own size: less where the reader wants larger text. */
  mapWidth?: number;
  /** How much of the world the map shows; `near` unless told. */
  mapReach?: MapReach;
}

export function composeCard(gazetteer: Gazetteer, entity: EntityIndex, request: CardRequest): EntityCard {
  const context = contextFor(gazetteer, entity, request.date?.value ?? null, request.locale, request);
  const { kind, id } = refOf(gazetteer, entity);
  const part = gazetteer.rowKind(entity) === 'office' ? officeCard(context) : partFor(context, kind);
  // The name in its own script is of today.
  const native = part.heading.name === gazetteer.name(entity) ? gazetteer.facts(entity, 'native')[0]?.text : undefined;
  const wikipedia = wikipediaTitle(gazetteer, entity);
  const map = mapFor(context, { compact: request.compact ?? false, reach: request.mapReach ?? 'near', ...(request.mapWidth !== undefined && { width: request.mapWidth }) });
  return {
    type: 'entity', id, kind, certain: request.certain,
    date: cardDate(request),
    keyFacts: [],
    ...part,
    heading: { ...part.heading, ...(native !== undefined && { native }) },
    ...(request.standsFor !== undefined && metonymPart(context, request.standsFor, request.why, part)),
    at: context.day === null ? null : fractionalYear(context.day),
    ...(map && { map }),
    alternatives: request.alternatives.map((other) => alternative(gazetteer, other, request)),
    ...(wikipedia !== undefined && { wikipedia }),
    why: request.why,
    provenance: provenance(context, map !== null),
  };
}

function partFor(context: CardContext, kind: EntityCard['kind']) {
  switch (kind) {
    case 'person': return personCard(context);
    case 'place': return placeCard(context);
    case 'organisation': return organisationCard(context);
    case 'event': return eventCard(context);
    case 'group': return groupCard(context);
  }
}

/** A metonym is about those who govern: their leaders come first, the place's own facts behind "More". */
function metonymPart(context: CardContext, meaning: EntityIndex, reason: string, { heading, facts, keyFacts = [] }: Pick<EntityCard, 'heading' | 'facts'> & Partial<Pick<EntityCard, 'keyFacts'>>): Pick<EntityCard, 'standsFor' | 'keyFacts' | 'facts'> {
  const name = withArticle(context.gazetteer, meaning, context.day).replace(/\bGovernment\b/, 'government');
  const leaders = keyFacts.filter(({ label }) => label === COUNTRY_LED_BY).map((fact) => ({ ...fact, label: 'Led then by' }));
  const place = `${heading.name}, ${(heading.then?.what ?? heading.description).replace(/^(Capital|City|Building|District)\b/, (word) => word.toLowerCase())}`;
  return { standsFor: { name, reason, place }, keyFacts: leaders, facts: [...keyFacts.filter(({ label }) => label !== COUNTRY_LED_BY), ...facts] };
}

const cardDate = ({ date, locale }: CardRequest): CardDate | null => date && { value: date.value, label: dateText(dayToDate(date.value), locale), source: date.source };

function alternative(gazetteer: Gazetteer, other: EntityIndex, { date, locale, units }: CardRequest): Alternative {
  const context = contextFor(gazetteer, other, date?.value ?? null, locale, units && { units });
  const ref = { ...refOf(gazetteer, other), name: nameOn(gazetteer, other, context.day) };
  if (ref.kind === 'place') return { ...ref, description: whereText(context) };
  // Since when it is there tells nobody which one it is.
  if (ref.kind === 'organisation') return { ...ref, description: whatItIs(context) };
  const { heading } = partFor(context, ref.kind);
  return { ...ref, description: heading.description || (heading.then?.what ?? '') };
}

/** Which sources the facts on this card come from. */
function provenance({ gazetteer, entity, locale }: CardContext, withMap: boolean): Provenance {
  const { asOf } = gazetteer.meta;
  const id = gazetteer.id(entity);
  const own = `Facts: Sidelight reference data, as of ${dateText(dayToDate(asOf as Day), locale)}.`;
  const fromGeonames = /^g\d+$/.test(id) || gazetteer.admin(entity, 1) !== null;
  return {
    sources: [
      ...(/^w\d{8}$/.test(id) ? ['Facts: WordNet 3.1.'] : /^g\d+$/.test(id) || /^[A-Z]{2}\./.test(id) ? [] : [own]),
      ...(fromGeonames ? ['Place and recent population: GeoNames.'] : []),
      ...(withMap ? ['Map: Natural Earth.'] : []),
    ],
    asOf,
  };
}
